"""Snippets: the piece of the body with the best matches, cut where a reader would."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from reader.model.query import Query, QueryTerm
from reader.model.search import Match, MatchReason, Snippet
from reader.search.matches import find_matches
from reader.search.snippets import make_snippet

FILLER = "كلام كثير لا شأن له بالأمر ويطول السطر به. " * 8
BODY = (
    FILLER + "\nوقعت العاصفة مساء. وتضررت المزارع من العاصفة في الوادي كله.\n" + FILLER + "المزارع."
)
TEXT = st.text(alphabet=st.sampled_from("ابتةءىل \n\tـ\u064b\u0651\u200d.،aé٣ﷲ")) | st.text()


def snippet(query: str, body: str, length: int = 80) -> Snippet:
    terms = tuple(map(QueryTerm, query.split()))
    return make_snippet(body, find_matches(Query(terms), "", body), length)


def marked(found: Snippet) -> list[str]:
    return [found.text[start:end] for start, end in found.marks]


def test_the_window_has_the_most_different_words() -> None:
    found = snippet("العاصفة المزارع", BODY)
    assert marked(found) == ["العاصفة", "المزارع", "العاصفة"]
    assert found.text.startswith("وقعت العاصفة مساء. وتضررت المزارع")
    assert len(found.text) <= 80


def test_the_text_is_that_of_the_body_but_for_white_space() -> None:
    found = snippet("المزارع", BODY, 60)
    piece = BODY[found.start : found.start + len(found.text)]
    assert found.text == piece.replace("\n", " ")
    assert found.start > 0


def test_words_are_not_cut() -> None:
    found = snippet("تضررت", FILLER.replace(".", "") + "تضررت " + FILLER.replace(".", ""), 50)
    assert marked(found) == ["تضررت"]
    assert set(found.text.split()) <= {*FILLER.replace(".", "").split(), "تضررت"}


def test_without_matches_it_is_the_beginning() -> None:
    found = snippet("غائب", "  \n" + BODY, 40)
    assert (found.start, found.marks) == (3, ())
    assert found.text == "كلام كثير لا شأن له بالأمر ويطول السطر"


def test_matches_of_the_title_are_passed_over() -> None:
    found = make_snippet("نص قصير", [Match("title", 0, 2, MatchReason.EXACT)])
    assert found == Snippet("نص قصير", 0, ())


def test_a_whole_body_that_fits() -> None:
    assert snippet("قصير", "نص قصير", 80) == Snippet("نص قصير", 0, ((3, 7),))


def test_an_empty_body_and_no_length() -> None:
    assert make_snippet("", []) == Snippet()
    assert make_snippet("نص", [], 0) == make_snippet("نص", [], -3) == Snippet()


def test_a_word_longer_than_the_snippet_keeps_letters_and_their_marks_together() -> None:
    word = "بَّ" * 50
    found = snippet("غائب", word, 8)
    assert found.text == "بَّ" * 2
    found = make_snippet(word, [Match("body", 0, len(word), MatchReason.EXACT)], 8)
    assert found == Snippet("بَّ" * 2, 0, ((0, 6),))


@given(TEXT, st.lists(st.tuples(st.integers(0, 60), st.integers(1, 9))), st.integers(-1, 40))
def test_bounds(body: str, spans: list[tuple[int, int]], length: int) -> None:
    matches, end = [], 0
    for start, size in sorted(spans):
        if end <= start and start + size <= len(body) and body[start : start + size].strip():
            matches.append(Match("body", start, start + size, MatchReason.STEM))
            end = start + size
    found = make_snippet(body, matches, length)
    assert len(found.text) <= max(0, length)
    piece = body[found.start : found.start + len(found.text)]
    assert [a for a, b in zip(found.text, piece, strict=True) if a != b and not b.isspace()] == []
    assert all(0 <= start < end <= len(found.text) for start, end in found.marks)
    assert "\n" not in found.text
    assert not (found.text.strip() and matches and length > 9 and not found.marks)
    after = body[found.start + len(found.text) :][:1]
    if after and not matches and not all(map(unicodedata.combining, found.text[1:])):
        assert not unicodedata.combining(after)
