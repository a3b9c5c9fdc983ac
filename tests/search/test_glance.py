"""The quick look at an article that a list needs."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.query import TermKind
from reader.search.glance import glance
from reader.search.matches import find_matches
from reader.search.query_language import parse_query

FILLER = "تحدث الخبراء عن أحوال الطقس في المدن الساحلية خلال الشتاء الماضي وما يليه من أيام. "
BODY = "\n".join(
    (
        FILLER * 4 + "السد وحده هنا.",
        FILLER * 3,
        "في هذه الفقرة سد النهضة وسدود أخرى.",
        FILLER * 12 + "ومكتبة قديمة. " + FILLER * 2,
    )
)
TITLE = "أخبار السد"


def texts(text: str) -> list[str]:
    found = glance(parse_query(text), TITLE, BODY)
    return [{"title": TITLE, "body": BODY}[each.field][each.start : each.end] for each in found]


def test_the_piece_with_most_of_the_words_is_looked_at() -> None:
    assert texts("سد النهضة") == ["السد", "سد", "النهضة", "وسدود"]


def test_a_piece_of_a_long_paragraph_is_found_in_its_place() -> None:
    assert texts("مكتبة") == ["ومكتبة"]


def test_other_forms_are_looked_for_everywhere_when_nothing_stands_as_typed() -> None:
    assert texts("المكتبات") == ["ومكتبة"]
    assert texts("أسد") == []


def test_a_beginning_is_found_with_the_article_or_without() -> None:
    query = parse_query("نهض*")
    assert [each.start for each in glance(query, "", BODY)] == [BODY.index("النهضة")]


def test_a_beginning_may_end_in_a_hamza() -> None:
    body = BODY + "\nقال المسؤول إن السد آمن."
    assert [each.start for each in glance(parse_query("مسؤ*"), "", body)] == [body.index("المسؤول")]


def test_a_beginning_beside_a_word_is_looked_for_in_each_piece() -> None:
    body = FILLER * 5 + "السد هنا. " + FILLER * 6 + "السد، النهضة هنا."
    found = glance(parse_query("السد نهض*"), "", body)
    assert [body[each.start : each.end] for each in found] == ["السد", "النهضة"]


def test_a_word_longer_than_a_piece_is_cut() -> None:
    body = "ب" * 500 + " السد " + "ت" * 500
    assert glance(parse_query("السد"), "", body) == find_matches(parse_query("السد"), "", body)


@pytest.mark.parametrize("text", ["«سد النهضة»", "«النهضة سد»", "25/8/2016", "-سد", ""])
def test_where_a_glance_will_not_do_all_is_looked_at(text: str) -> None:
    query = parse_query(text)
    assert glance(query, TITLE, BODY) == find_matches(query, TITLE, BODY)


def test_exact_spelling_is_looked_at_closely() -> None:
    query = parse_query("سدّ", exact=True)
    assert glance(query, TITLE, BODY) == find_matches(query, TITLE, BODY) == ()


WORDS = st.sampled_from(["سد", "السد", "وسدود", "النهضة", "مكتبة", "المكتبات", "في", "خبر", "نور"])
TEXTS = st.lists(st.lists(WORDS, max_size=120).map(" ".join), max_size=4).map("\n".join)


@given(st.lists(WORDS, min_size=1, max_size=3), st.booleans(), TEXTS)
def test_what_a_glance_sees_is_there(typed: list[str], unfinished: bool, body: str) -> None:
    query = parse_query(" ".join(typed))
    if unfinished:
        last = replace(query.terms[-1], kind=TermKind.PREFIX)
        query = replace(query, terms=(*query.terms, last))
    seen, there = glance(query, "سد", body), find_matches(query, "سد", body, 10_000)
    assert bool(seen) == bool(there)
    covered = {place for each in there for place in range(each.start, each.end)}
    for match in seen:
        if match.field == "body":
            assert covered.issuperset(range(match.start, match.end))
