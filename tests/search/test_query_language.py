"""Reading queries, well formed and not, and writing them back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.query import FilterField, Query, QueryFilter, QueryTerm, TermKind
from reader.search.query_language import (
    MOST_CHARACTERS,
    MOST_TERMS,
    normal_date,
    parse_query,
    query_text,
)

WORD, PHRASE, PREFIX = TermKind.WORD, TermKind.PHRASE, TermKind.PREFIX


def terms(text: str) -> list[tuple[str, TermKind, bool]]:
    return [(term.text, term.kind, term.excluded) for term in parse_query(text).terms]


def test_words_are_taken_as_typed_and_in_order() -> None:
    assert terms("  سدّ النهضة  ومصر ") == [
        ("سدّ", WORD, False),
        ("النهضة", WORD, False),
        ("ومصر", WORD, False),
    ]


def test_a_word_loses_the_punctuation_around_it_and_keeps_what_is_within() -> None:
    assert terms("كندا؟ (COVID-19)، #عاجل 25/8/2016!") == [
        ("كندا", WORD, False),
        ("COVID-19", WORD, False),
        ("عاجل", WORD, False),
        ("25/8/2016", WORD, False),
    ]


@pytest.mark.parametrize("quoted", ['"سد النهضة"', "«سد النهضة»", "“سد النهضة”", "„سد النهضة“"])
def test_phrases_in_the_quotation_marks_people_type(quoted: str) -> None:
    assert terms(f"{quoted} مصر") == [("سد النهضة", PHRASE, False), ("مصر", WORD, False)]


def test_what_a_dash_stands_before_is_left_out() -> None:
    assert terms('-مصر -"سد النهضة" −كتب* ليبيا-تونس') == [
        ("مصر", WORD, True),
        ("سد النهضة", PHRASE, True),
        ("كتب", PREFIX, True),
        ("ليبيا-تونس", WORD, False),
    ]


def test_a_dash_between_blanks_is_a_dash() -> None:
    assert terms("القاهرة - مراسلنا") == [("القاهرة", WORD, False), ("مراسلنا", WORD, False)]


def test_a_star_makes_a_beginning_of_words() -> None:
    assert terms("مكتب* lib*? * ***") == [("مكتب", PREFIX, False), ("lib", PREFIX, False)]


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ('author:"حسام أبو العلا"', FilterField.AUTHOR, "حسام أبو العلا"),
        ("كاتب:«حسام أبو العلا»", FilterField.AUTHOR, "حسام أبو العلا"),
        ("الكاتب: حسام", FilterField.AUTHOR, "حسام"),
        ("place:القاهرة", FilterField.PLACE, "القاهرة"),
        ("مكان:القاهرة", FilterField.PLACE, "القاهرة"),
        ("SECTION:رياضة", FilterField.SECTION, "رياضة"),
        ("قسم : رياضة", FilterField.SECTION, "رياضة"),
        ("tag:نقل", FilterField.TAG, "نقل"),
        ("وسم:نقل", FilterField.TAG, "نقل"),
        ("(tag:نقل)", FilterField.TAG, "نقل"),
        ("وَسم：نقل،", FilterField.TAG, "نقل"),
    ],
)
def test_filters(text: str, field: FilterField, value: str) -> None:
    assert parse_query(text) == Query(filters=(QueryFilter(field, value),))


def test_a_filter_can_be_turned_round() -> None:
    assert parse_query("-tag:رياضة").filters == (QueryFilter(FilterField.TAG, "رياضة", True),)


@pytest.mark.parametrize(
    ("text", "after", "before"),
    [
        ("after:2016", "2016", None),
        ("before:2016-08", None, "2016-08"),
        ("after:2016-8-6", "2016-08-06", None),
        ("بعد:٢٠١٦-٠٨-٠٦ قبل:2017/1", "2016-08-06", "2017-01"),
        ("منذ: ۲۰۱۶ حتى: 2017.02.28", "2016", "2017-02-28"),
    ],
)
def test_dates(text: str, after: str | None, before: str | None) -> None:
    assert parse_query(text) == Query(after=after, before=before)


@pytest.mark.parametrize(
    "text", ["2016-13", "2016-02-30", "0000", "16", "2016-", "2016-8-", "سنة", ""]
)
def test_what_is_no_date(text: str) -> None:
    assert normal_date(text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("after:أمس", ["after:أمس"]),
        ("after:2016-13", ["after:2016-13"]),
        ("author: ", ["author"]),
        ("author", ["author"]),
        ('author:"" مصر', ["author", "مصر"]),
        ('"سد النهضة', ["سد", "النهضة"]),
        ('سد" النهضة»', ["سد", "النهضة"]),
        ("http://example.org/a:b", ["http://example.org/a:b"]),
        ("خبر:عاجل", ["خبر:عاجل"]),
    ],
)
def test_a_broken_query_is_read_as_plain_words(text: str, expected: list[str]) -> None:
    assert terms(text) == [(word, WORD, False) for word in expected]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "-",
        "- - -",
        '"',
        '""',
        "«»",
        "*",
        '* -* "*"',
        "ًٌٍ",
        "ـــ",
        "\x00\x01",
        "؟!.،",
        ":::",
    ],
)
def test_a_query_that_asks_for_nothing(text: str) -> None:
    assert parse_query(text).is_empty


def test_control_characters_part_words() -> None:
    assert terms("سد\x00النهضة\u2029مصر\ud800") == [
        ("سد", WORD, False),
        ("النهضة", WORD, False),
        ("مصر", WORD, False),
    ]


def test_what_is_typed_twice_is_taken_once() -> None:
    assert terms("مصر مصر -مصر") == [("مصر", WORD, False), ("مصر", WORD, True)]


@pytest.mark.parametrize(
    "text",
    [
        "كلمة " * 20_000,
        "ك" * 100_000,
        '"' * 100_001,
        "«" * 100_000,
        "„a“" * 30_000 + "”",
        "- " * 50_000,
        "author:" * 15_000,
        "*" * 100_000,
        " ".join(map(str, range(30_000))),
        "ً" * 100_000,
    ],
)
def test_a_query_without_end_is_cut_and_says_so(text: str) -> None:
    query = parse_query(text)
    assert query.shortened
    assert len(query.terms) <= MOST_TERMS
    assert parse_query(query_text(query)) == query


def test_a_query_of_usual_length_is_whole() -> None:
    assert not parse_query("من هو أول من بنى المسجد الأموي في دمشق؟").shortened
    assert not parse_query("ب" * MOST_CHARACTERS).shortened


def test_exact_is_passed_on() -> None:
    assert parse_query("علي", exact=True).exact


PIECES = (
    "سد", "النهضةِ", "COVID-19", '"', "«", "»", "“", "-", "*", ":", " ", "\n", "author:", "قبل:",
    "وسم:", "2016", "-08", "٦", "،", "ً", "\u200f", "(", "①", "ﷺ", "ا*ب", "مصر ",
)  # fmt: skip
QUERY_PIECES = st.lists(st.sampled_from(PIECES), max_size=14).map("".join)


@given(st.one_of(st.text(max_size=60), QUERY_PIECES))
def test_nothing_raises_and_what_was_read_is_read_again(text: str) -> None:
    query = parse_query(text)
    assert parse_query(query_text(query)) == query
    assert parse_query(query_text(query, arabic=True)) == query


@given(st.lists(st.builds(
    QueryTerm,
    st.sampled_from(["سد", "النهضة", "كتاب", "2016", "COVID-19"]),
    st.sampled_from(TermKind),
    st.booleans(),
), unique=True), st.booleans())  # fmt: skip
def test_a_query_that_was_built_is_read_as_it_was_built(
    built: list[QueryTerm], arabic: bool
) -> None:
    query = Query(
        terms=tuple(built),
        filters=(
            QueryFilter(FilterField.AUTHOR, "حسام أبو العلا"),
            QueryFilter(FilterField.TAG, "x", True),
        ),
        after="2016-08",
        before="2017",
    )
    assert parse_query(query_text(query, arabic=arabic)) == query
