"""Words looked up without parting the text are those that parting it finds."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.analyse import Token, tokens
from reader.text.byte_form import byte_form
from reader.text.letter_runs import LetterRuns, skeleton
from reader.text.stem_sieve import StemSieve
from reader.text.stemming import stem

SAMPLE = (
    "كتاب الكتاب وبالكتاب كتابه مكتب سؤال مسئول شاطئ جزء سماء ءاب ؤ ابو او واي نهر نهرا وادي في "
    "كَتَبَ ًكتاب كتابٌ كـتاب \u200fكتاب iPhone École study 5 2016 16.4 و16 م5م"
)
WORDS = st.sampled_from(SAMPLE.split())
BETWEEN = st.sampled_from([" ", " ", "، ", ". ", "\n", "-", ".", "  ", " ء ", " ً ", "_", " 5 "])
TEXT = st.lists(st.tuples(WORDS, BETWEEN).map("".join), max_size=12).map("".join)


def runs_of(text: str) -> LetterRuns:
    content = byte_form(text)
    assert content is not None
    return LetterRuns(content)


def start_of(runs: LetterRuns, token: Token) -> int:
    """The run that a word found by ``tokens`` stands in."""
    starts = [start for start in runs.whole(token.text) if runs.span(start)[0] == token.start]
    assert len(starts) == 1
    return starts[0]


@given(TEXT)
def test_each_word_is_found_in_its_place(text: str) -> None:
    runs, found = runs_of(text), tokens(text)
    for word in {token.text for token in found if skeleton(token.text)}:
        places = [(token.start, token.end) for token in found if token.text == word]
        assert [runs.span(start) for start in runs.whole(word)] == places


@given(TEXT, st.sampled_from(["ك", "كتا", "الكتا", "ا", "مسئ", "سما", "نهر", "stu"]))
def test_no_word_with_a_beginning_is_passed_over(text: str, beginning: str) -> None:
    runs = runs_of(text)
    starts = list(runs.beginning(beginning))
    assert starts == sorted(starts)
    bare = [runs.span(start) for start in starts if runs.word(start).startswith(beginning)]
    expected = [
        (token.start, token.end) for token in tokens(text) if token.text.startswith(beginning)
    ]
    assert bare == expected
    words = {runs.word(start) for start in starts}
    joined = {token.text for token in tokens(text) if token.text.startswith("وبال" + beginning)}
    assert joined <= words


@given(TEXT)
def test_neighbours_are_the_words_next_to_one_another(text: str) -> None:
    runs = runs_of(text)
    for one, other in pairwise(tokens(text)):
        if not skeleton(one.text) and not skeleton(other.text):
            continue
        if skeleton(one.text):
            after = runs.after(start_of(runs, one))
            expected = None if other.text[0].isdigit() else (other.start, other.end)
            assert (None if after is None else runs.span(after)) == expected
        if skeleton(other.text):
            before = runs.before(start_of(runs, other))
            expected = None if one.text[-1].isdigit() else (one.start, one.end)
            assert (None if before is None else runs.span(before)) == expected


@given(TEXT)
def test_there_is_nothing_after_the_last_word(text: str) -> None:
    runs, found = runs_of(text), tokens(text)
    if found and skeleton(found[-1].text):
        assert runs.after(start_of(runs, found[-1])) is None
    if found and skeleton(found[0].text):
        assert runs.before(start_of(runs, found[0])) is None


@given(TEXT, st.sampled_from(["كتاب", "سئال", "نهر", "او", "في", "study", "وادي"]))
def test_no_word_with_a_stem_is_passed_over(text: str, word: str) -> None:
    runs, sieve = runs_of(text), StemSieve([stem(word)])
    assert sieve.skims
    there = [runs.span(start) for start in runs.starts(sieve.numbers(runs.consonants))]
    wanted = [token for token in tokens(text) if stem(token.text) == stem(word)]
    assert [(token.start, token.end) for token in wanted if token.text.isalpha()] == [
        span for span in there if span in {(token.start, token.end) for token in wanted}
    ]


@pytest.mark.parametrize(
    ("text", "parted"),
    [("حضر موت", True), ("حضرموت", False), ("حضر، موت", True), ("حضر موتى", True), ("حضر", False)],
)
def test_letters_across_the_end_of_a_word(text: str, parted: bool) -> None:
    assert runs_of(text).parts(skeleton("حضرموت")) is parted


@pytest.mark.parametrize("word", ["2016", "16.4", "и", "", "وي"])
def test_what_has_no_skeleton_cannot_be_looked_up(word: str) -> None:
    assert skeleton(word) == b""


@pytest.mark.parametrize("piece", ["ماء ", "ا ", "ء ", "  ", "كتاب", "َ"])
def test_long_texts_take_no_longer_than_they_are_long(piece: str) -> None:
    text = piece * 50_000
    runs = runs_of(text)
    assert sum(1 for _ in runs.beginning("ما")) == (50_000 if piece == "ماء " else 0)
    assert runs.whole("كتاب") == []
