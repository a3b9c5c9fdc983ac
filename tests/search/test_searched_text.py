"""Skimming a text finds what listing all its words does."""

from __future__ import annotations

from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.query import Query, QueryTerm, TermKind
from reader.search import matches
from reader.search.matches import find_matches
from reader.search.searched_text import ListedText, SkimmedText, searched_text
from reader.search.wanted import wanted_terms

SAMPLE = (
    "كتاب الكتاب كتابه كتب مكتبة سؤال مسئول جزء ء عبد الله عبدالله حضر موت حضرموت واشنطن وا شنطن "
    "ايران اي ران يناير كانون الثاني او في من كَتَبَ ًكتاب كـتاب study studies Google غوغل 5 2016 "
    "16.4 و16 قال يقول ½"
)
WORDS = st.sampled_from(SAMPLE.split())
BETWEEN = st.sampled_from([" ", " ", " ", "، ", "\n", "-", "", " 5 "])
TEXT = st.lists(st.tuples(WORDS, BETWEEN).map("".join), max_size=10).map("".join)
TERMS = st.lists(st.tuples(TEXT, st.sampled_from(TermKind)), min_size=1, max_size=3)


def _listed(text: str, *, skim: bool) -> ListedText:
    return ListedText(text)


@given(TERMS, TEXT, TEXT)
def test_both_ways_find_the_same(terms: list[tuple[str, TermKind]], title: str, body: str) -> None:
    query = Query(tuple(QueryTerm(*term) for term in terms))
    skimmed = find_matches(query, title, body)
    with patch.object(matches, "searched_text", _listed):
        assert find_matches(query, title, body) == skimmed


@pytest.mark.parametrize(
    ("text", "skims"),
    [("كتاب", True), ("وزير التعليم", True), ("او", True), ("2016", False), ("Ωmega", False)],
)
def test_numbers_and_foreign_letters_are_listed(text: str, skims: bool) -> None:
    assert wanted_terms((QueryTerm(text),), exact=False).skims is skims


@pytest.mark.parametrize("text", ["حضر موت", "وي كند", "وا شنطن", "كند وي"])
def test_a_word_in_two_is_found_by_either_part(text: str) -> None:
    query = Query((QueryTerm(text.replace(" ", "")),))
    body = f"كان في {text} أمس"
    found = [body[match.start : match.end] for match in find_matches(query, "", body)]
    assert found == [text]
    assert find_matches(query, "", body.replace(text, text.replace(" ", " 5 "))) == ()


def test_exact_spelling_is_looked_for_in_lists() -> None:
    assert not wanted_terms((QueryTerm("كتاب"),), exact=True).skims


def test_a_text_with_other_characters_is_listed() -> None:
    assert isinstance(searched_text("كتاب", skim=True), SkimmedText)
    assert isinstance(searched_text("كتاب ½", skim=True), ListedText)
    assert isinstance(searched_text("كتاب", skim=False), ListedText)
