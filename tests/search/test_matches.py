"""Where and why a query matches a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.query import FilterField, Query, QueryFilter, QueryTerm, TermKind
from reader.model.search import Match, MatchReason
from reader.search.matches import find_matches
from reader.text.normalise import fold

EXACT, FOLDED, STEM, PREFIX = MatchReason


def query(*texts: str, exact: bool = False) -> Query:
    return Query(tuple(map(QueryTerm, texts)), exact=exact)


def phrase(text: str, *, exact: bool = False) -> Query:
    return Query((QueryTerm(text, TermKind.PHRASE),), exact=exact)


def prefix(text: str, *, exact: bool = False) -> Query:
    return Query((QueryTerm(text, TermKind.PREFIX),), exact=exact)


def found(query: Query, body: str) -> list[tuple[str, MatchReason]]:
    return [(body[match.start : match.end], match.why) for match in find_matches(query, "", body)]


@pytest.mark.parametrize(
    ("wanted", "body", "expected"),
    [
        ("مدرسة", "مدرسة مدرسه المدارس", [("مدرسة", EXACT), ("مدرسه", FOLDED), ("المدارس", STEM)]),
        ("مدرسة", "في مَدْرَسَةٍ، قربها", [("مَدْرَسَةٍ", FOLDED)]),
        ("مدرسة", "مدرســـة ﻣﺪﺭﺳﺔ", [("مدرســـة", EXACT), ("ﻣﺪﺭﺳﺔ", EXACT)]),
        ("الله", "باسم ﷲ وبالله", [("ﷲ", EXACT), ("وبالله", STEM)]),
        ("إلى", "إلى الي", [("إلى", EXACT), ("الي", FOLDED)]),
        ("Google", "google وغوغل", [("google", EXACT), ("وغوغل", STEM)]),
        ("2016", "عام ٢٠١٦م", [("٢٠١٦", EXACT)]),
        ("16.4", "بلغت ١٦٫٤ درجة", [("١٦٫٤", EXACT)]),
        ("قال", "يقول ثم قالت", [("يقول", STEM), ("قالت", STEM)]),
        ("COVID-19", "كوفيد-19 وcovid", [("كوفيد-19", STEM)]),
        ("عبد الله", "قال عبدالله", [("عبدالله", STEM)]),
        ("عبدالله", "قال عبد الله", [("عبد الله", STEM)]),
        ("حضرموت", "في حضر موت", [("حضر موت", STEM)]),
        ("يناير", "في كانون الثاني", [("كانون الثاني", STEM)]),
        ("كانون الثاني", "في يناير", [("يناير", STEM)]),
        ("والد", "الد", []),
    ],
)
def test_why(wanted: str, body: str, expected: list[tuple[str, MatchReason]]) -> None:
    assert found(query(*wanted.split()), body) == expected


def test_the_title_comes_first_and_each_field_counts_for_itself() -> None:
    assert find_matches(query("نهر"), "نهر", "ضفة النهر") == (
        Match("title", 0, 3, EXACT),
        Match("body", 4, 9, STEM),
    )


def test_a_phrase_is_one_match_of_its_words_in_a_row() -> None:
    body = "قال وزير التعليم: وزير المال والتعليم. وزيرُ التعليمِ"
    assert found(phrase("وزير التعليم"), body) == [
        ("وزير التعليم", EXACT),
        ("وزيرُ التعليمِ", FOLDED),
    ]


def test_a_phrase_is_found_by_stems_only_where_it_is_not_as_typed() -> None:
    assert found(phrase("حق الإنسان"), "حقوق الإنسان") == [("حقوق الإنسان", STEM)]
    both = "حقوق الإنسان وحق الانسان حق الانسان"
    assert found(phrase("حق الإنسان"), both) == [("وحق الانسان", FOLDED), ("حق الانسان", FOLDED)]


def test_a_phrase_with_a_particle_written_in_one_is_as_typed() -> None:
    body = "كرة القدم وبكرة القدم كرتي القدم"
    assert found(phrase("كرة القدم"), body) == [("كرة القدم", EXACT), ("وبكرة القدم", FOLDED)]


def test_phrases_keep_their_function_words() -> None:
    assert found(phrase("ما بعد في"), "إلى ما بعد في المساء") == [("ما بعد في", EXACT)]


def test_a_longer_match_holds_the_shorter_ones() -> None:
    both = Query((QueryTerm("التعليم"), QueryTerm("وزير التعليم", TermKind.PHRASE)))
    assert found(both, "وزير التعليم") == [("وزير التعليم", EXACT)]


@pytest.mark.parametrize(
    ("wanted", "body", "expected"),
    [
        ("قاه", "القاهرة وبالقاهرة", [("القاهرة", PREFIX), ("وبالقاهرة", PREFIX)]),
        ("كتاب", "كتاب كتابة", [("كتاب", EXACT), ("كتابة", PREFIX)]),
        ("لم", "كلمة المدينة لمسة", [("لمسة", PREFIX)]),
        ("وزير الت", "وزير التعليم", [("وزير التعليم", PREFIX)]),
        ("في", "في فيضان", [("في", EXACT), ("فيضان", PREFIX)]),
        (
            "مسؤ",
            "مسؤول والمسئول مسح مسو",
            [
                ("مسؤول", PREFIX),
                ("والمسئول", PREFIX),
                ("مسو", FOLDED),
            ],
        ),
        ("رئ", "رئيس رؤساء ريح", [("رئيس", PREFIX), ("رؤساء", PREFIX)]),
        ("جزء", "جزء جزءا جزيرة", [("جزء", EXACT), ("جزءا", PREFIX)]),
    ],
)
def test_beginnings(wanted: str, body: str, expected: list[tuple[str, MatchReason]]) -> None:
    assert found(prefix(wanted), body) == expected


def test_function_words_of_a_question_are_not_marked() -> None:
    body = "من المدن ما هو في الجنوب"
    assert found(query("ما", "هي", "المدن", "في"), body) == [("المدن", EXACT)]
    assert found(query("ما", "في"), body) == [("ما", EXACT), ("في", EXACT)]


def test_excluded_terms_and_filters_are_not_looked_for() -> None:
    wanted = Query(
        (QueryTerm("نهر"), QueryTerm("بحر", excluded=True)),
        (QueryFilter(FilterField.PLACE, "جبل"),),
    )
    assert found(wanted, "نهر بحر جبل") == [("نهر", EXACT)]
    assert found(Query((QueryTerm("بحر", excluded=True),)), "بحر") == []


def test_exact_spelling_only() -> None:
    body = "شعر شِعر شَعر الشعر إلى الى"
    assert found(query("شعر", exact=True), body) == [("شعر", EXACT)]
    assert found(query("شِعر", exact=True), body) == [("شِعر", EXACT)]
    assert found(query("إلى", exact=True), body) == [("إلى", EXACT)]
    assert found(phrase("شعر شِعر", exact=True), body) == [("شعر شِعر", EXACT)]
    assert found(prefix("الش", exact=True), body) == [("الشعر", PREFIX)]
    assert found(prefix("شعر", exact=True), body) == [("شعر", EXACT)]


def test_no_more_than_the_limit_in_the_order_of_the_text() -> None:
    matches = find_matches(query("ماء"), "ماء", "ماء هواء ماء نار ماء", 3)
    assert [(match.field, match.start) for match in matches] == [
        ("title", 0),
        ("body", 0),
        ("body", 9),
    ]
    assert find_matches(query("ماء"), "ماء", "ماء", 0) == ()
    assert find_matches(query("ماء"), "ماء", "ماء", -1) == ()


@pytest.mark.parametrize("text", ["", "«»", "ً", "ء", "* -", "\x00", "\u202e"])
def test_queries_of_no_words_match_nothing(text: str) -> None:
    for kind in TermKind:
        assert find_matches(Query((QueryTerm(text, kind),)), "نص", "نص ء \x00") == ()
    assert find_matches(Query(), "نص", "نص") == ()


def test_very_long_queries_and_texts() -> None:
    words = [f"كلمة{number}" for number in range(20_000)]
    body = " ".join(words)
    assert find_matches(query(*words), "", body)
    assert len(find_matches(phrase(body), "", body)) == 1
    assert find_matches(phrase("ا " * 50_000), "", "ا " * 50_000)
    assert len(find_matches(query("ماء"), "", "ماء " * 200_000, 10)) == 10


ALPHABET = st.sampled_from("اأءئةهوبتلمن ـ\u064b\u0651\u0670\u200f\u200cﻻﷲ½5٤٫.،\na")
TEXT = st.text(alphabet=ALPHABET, max_size=40)


@given(st.lists(st.tuples(TEXT, st.sampled_from(TermKind)), max_size=4), TEXT, TEXT, st.booleans())
def test_matches_lie_apart_and_within_the_texts(
    terms: list[tuple[str, TermKind]], title: str, body: str, exact: bool
) -> None:
    wanted = Query(tuple(QueryTerm(*term) for term in terms), exact=exact)
    matches = find_matches(wanted, title, body)
    end = {"title": 0, "body": 0}
    for match in matches:
        text = {"title": title, "body": body}[match.field]
        assert end[match.field] <= match.start < match.end <= len(text)
        assert not text[match.start].isspace()
        end[match.field] = match.end
        assert not exact or match.why in {EXACT, PREFIX}
    assert list(matches) == sorted(matches, key=lambda match: (match.field != "title", match.start))


@given(TEXT)
def test_every_word_finds_itself(text: str) -> None:
    for match in find_matches(query(*text.split()), "", text):
        piece = text[match.start : match.end]
        again = find_matches(query(piece), "", text)
        assert any((each.start, each.end) == (match.start, match.end) for each in again)
        assert fold(piece).strip()
