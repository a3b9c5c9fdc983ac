"""Naming a passage."""

import hashlib

import pytest

from reader.text.anchoring import hash_of_body, make_selector
from reader.text.anchoring.selector import CONTEXT, MOST_CONTEXT

BODY = "خرج الناس إلى السوق القديم.\nوكَتَبَ الكاتبُ ما رآه 🚆 في الطريق، ثم عاد."


def test_a_passage_is_named_by_its_words_its_context_and_its_place() -> None:
    start = BODY.index("السوق")
    selector = make_selector(BODY, start, start + len("السوق القديم"))
    assert selector is not None
    assert selector.exact == "السوق القديم"
    assert selector.prefix == "خرج الناس إلى "
    assert BODY[selector.end :].startswith(selector.suffix)
    assert (selector.start, selector.end) == (start, start + len("السوق القديم"))
    assert selector.body_hash == hashlib.sha256(BODY.encode()).hexdigest() == hash_of_body(BODY)


def test_white_space_at_the_ends_is_left_out() -> None:
    start, end = BODY.index(" السوق"), BODY.index("وكَتَبَ")
    selector = make_selector(BODY, start, end)
    assert selector is not None
    assert selector.exact == "السوق القديم."


@pytest.mark.parametrize(
    ("start", "end"), [(5, 5), (9, 3), (-4, 0), (len(BODY), 10**9), (4, 4), (27, 28)]
)
def test_nothing_cannot_be_named(start: int, end: int) -> None:
    assert make_selector(BODY, start, end) is None


def test_invisible_characters_alone_are_nothing() -> None:
    assert make_selector("كلمة \u200f\u202e\u0000 أخرى", 5, 8) is None


def test_a_letter_keeps_its_marks() -> None:
    start = BODY.index("كَتَبَ")
    selector = make_selector(BODY, start + 1, start + 5)  # from a mark up to a letter
    assert selector is not None
    assert selector.exact == "كَتَبَ"


def test_out_of_range_ends_are_cut() -> None:
    selector = make_selector(BODY, -5, 10**6)
    assert selector is not None
    assert (selector.exact, selector.prefix, selector.suffix) == (BODY, "", "")


def test_context_is_cut_at_words() -> None:
    body = " ".join(f"كلمة{number}" for number in range(100))
    selector = make_selector(body, 300, 310)
    assert selector is not None
    assert CONTEXT - 10 < len(selector.prefix) <= CONTEXT
    assert selector.prefix.startswith(" كلمة")
    assert body[selector.end :].startswith(selector.suffix)


def test_repeated_text_gets_more_context() -> None:
    formula = "قال المتحدث إن الأمور تسير على ما يرام وإن كل شيء في مكانه كما ينبغي له أن يكون"
    body = f"في البداية. {formula}. {formula}. وفي النهاية شيء آخر تمامًا لم يقله أحد."
    first = body.index("ما يرام")
    selector = make_selector(body, first, first + 7)
    assert selector is not None
    whole = selector.prefix + selector.exact + selector.suffix
    assert body.count(whole) == 1
    assert CONTEXT < len(selector.prefix + selector.suffix) <= 2 * MOST_CONTEXT
