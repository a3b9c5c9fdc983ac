"""What a query that finds nothing may have meant."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.search.query_language import parse_query
from reader.search.suggestions import MOST_SUGGESTIONS, suggest, usual_spelling

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.search.conftest import Asked

TEXTS = {
    "a": "كرة القدم لعبة شعبية في المدرسة الثانوية.",
    "b": "مباراة كرة القدم في الملعب الكبير أمام المدرسة.",
    "c": "المكتبات القديمة وظيفة المهندسين في London.",
    "d": "القلم أداة الكتابة، وأحمد يكتب به.",
}


def suggested(asked: Asked, text: str) -> tuple[str, ...]:
    snapshot = asked.index.snapshot()
    assert snapshot is not None
    return suggest(snapshot, parse_query(text))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("القذم", "القدم"),
        ("مدرية", "مدرسة"),
        ("المدرسسة", "المدرسة"),
        ("المدسرة", "المدرسة"),
        ("وضيفة", "وظيفة"),
        ("المكتبااات", "المكتبات"),
        ("المهنكسيين", "المهندسين"),
        ("المكتباتالقديمة", "المكتبات القديمة"),
        ("Londn", "london"),
        ("والمهنكسيين", "والمهندسين"),
        ("بالمدرسسة", "بالمدرسة"),
        ("وبالمدرسسة", "وبالمدرسة"),
        ("للمكتبااات", "للمكتبات"),
    ],
)
def test_the_nearest_word_is_offered(ask: Callable[..., Asked], typed: str, meant: str) -> None:
    offered = suggested(ask(**TEXTS), typed)
    assert offered
    assert any(meant in each or each in meant for each in offered), offered


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ('"كرة قدم"', ('"كرة القدم"',)),
        ('"الكرة قدم" لعبة', ('"كرة القدم" لعبة',)),
        ('"المكتبات قديمة" London', ('"المكتبات القديمة" London',)),
        ('"القدم المدرسة"', ("القدم المدرسة",)),
        ('"كرة القدم"', ()),
        ('-"كرة قدم" المدرسة', ()),
        ('"القلم أداة الكتابة وأحمد يكتب في"', ("القلم أداة الكتابة وأحمد يكتب في",)),
    ],
)
def test_for_a_phrase_that_no_article_has_another_is_offered(
    ask: Callable[..., Asked], typed: str, meant: tuple[str, ...]
) -> None:
    assert suggested(ask(**TEXTS), typed) == meant


def test_a_short_word_with_the_article_is_not_taken_for_any_other(
    ask: Callable[..., Asked],
) -> None:
    assert suggested(ask(**TEXTS), "الذهب") == ()


def test_the_whole_query_is_corrected(ask: Callable[..., Asked]) -> None:
    asked = ask(**TEXTS)
    assert suggested(asked, 'كرة القذم -سلة author:"حسام علي" after:2016')[0] == (
        'كرة القدم -سلة author:"حسام علي" after:2016'
    )
    assert suggested(asked, '"كرة القذم"')[0] == '"كرة القدم"'


def test_what_more_articles_hold_is_offered_first(ask: Callable[..., Asked]) -> None:
    assert suggested(ask(**TEXTS), "كرة القدلم")[0] == "كرة القدم"


def test_what_the_index_holds_is_not_corrected(ask: Callable[..., Asked]) -> None:
    asked = ask(**TEXTS)
    for text in ("القدم", "كرة", "لعبه", "في", "2030", "-القذم", "كرى*", "", "قق", "خسوف القمر"):
        assert suggested(asked, text) == ()


def test_there_are_few_suggestions(ask: Callable[..., Asked]) -> None:
    many = {f"a{n}": f"كلم{letter}ة" for n, letter in enumerate("ابتثجحخدذرزسش")}
    assert len(suggested(ask(**many), "كلمة")) <= MOST_SUGGESTIONS


def test_a_word_is_offered_as_it_is_mostly_spelt(ask: Callable[..., Asked]) -> None:
    snapshot = ask(
        a="المدرسة", b="المدرسة", c="المدرسه", d="أحمد", e="على", f="كتاب", g="الوزراء الدنيا"
    ).index.snapshot()
    assert snapshot is not None
    for folded, spelt in (
        ("المدرسه", "المدرسة"),
        ("احمد", "أحمد"),
        ("علي", "على"),
        ("كتاب", "كتاب"),
        ("ليس", "ليس"),
        ("الوزرا", "الوزراء"),
        ("الدنيا", "الدنيا"),
    ):
        assert usual_spelling(snapshot, folded) == spelt


def test_long_and_many_unknown_words_are_left_alone(ask: Callable[..., Asked]) -> None:
    asked = ask(**TEXTS)
    assert suggested(asked, "ط" * 100) == ()
    assert suggested(asked, "القذم وضيفة مدرية المدسرة القلمم") == ()
