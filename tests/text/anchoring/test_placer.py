"""Finding a passage again in a text that has changed."""

from __future__ import annotations

import random
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.model.annotation import Placed, Placement, Selector
from reader.text.anchoring import Placer, make_selector, place

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "benchmarks"))

from edited_text import EditedText

PARAGRAPHS = (
    (
        "افتتحت بلدية المدينة صباح الخميس حديقة عامة جديدة في حي البساتين القديم، وحضر "
        "الافتتاح جمع من سكان الحي وأطفال مدارسه الذين غرسوا أول أشجارها بأيديهم."
    ),
    (
        "وقالت المهندسة المشرفة على المشروع إن الحديقة تضم ثلاثمئة شجرة مثمرة وممرات "
        "للمشاة والدراجات، وإن العمل فيها استغرق عامين كاملين بسبب صعوبة الأرض."
    ),
    (
        "وأضافت أن المياه تصل إلى الأشجار من بئر قديمة أعيد حفرها، «وهي البئر التي كان "
        "أجدادنا يشربون منها قبل مئة عام»، على حد قولها."
    ),
    (
        "وتفتح الحديقة أبوابها للزوار من الصباح حتى المساء طوال أيام الأسبوع، ويمنع فيها "
        "إشعال النار وإدخال السيارات وقطف الثمار."
    ),
    ("أما السكان فانقسموا بين فرح بالظل والهواء، وخائف على موقف سياراته الذي صار ممرًا للدراجات."),
)
BODY = "\n".join(PARAGRAPHS)
WORDS = (
    "النهر", "جسر", "والقمر", "يكتب", "سفينة", "بعيدة", "صنع", "حكاية", "مصباح", "نافذة", "غيمة",
    "طائر", "وردي", "كرسي", "ساعة", "مرآة", "تفاحة", "وزن", "حبر", "ورق", "سلم", "جرس",
)  # fmt: skip


def named(text: str, body: str = BODY) -> Selector:
    start = body.index(text)
    selector = make_selector(body, start, start + len(text))
    assert selector is not None
    return selector


def found(placed: Placed, body: str) -> str:
    assert placed.start is not None
    return body[placed.start : placed.end]


BOTH = pytest.mark.parametrize("earlier", [BODY, None])


@BOTH
def test_in_the_same_body_it_is_where_it_was(earlier: str | None) -> None:
    selector = named("البئر")
    placed = place(selector, BODY, earlier)
    assert (placed.start, placed.end) == (selector.start, selector.end)
    assert (placed.placement, placed.score) == (Placement.EXACT, 1.0)


@BOTH
def test_text_before_it_moves_it(earlier: str | None) -> None:
    body = f"تنويه من المحرر.\n{BODY}"
    placed = place(named("ثلاثمئة شجرة"), body, earlier)
    assert placed.placement is Placement.EXACT
    assert found(placed, body) == "ثلاثمئة شجرة"


@BOTH
def test_the_context_may_change_on_one_side(earlier: str | None) -> None:
    body = BODY.replace("وممرات للمشاة والدراجات، وإن العمل فيها", "ومقاعد خشبية، وقد أُنجزت وحدها")
    placed = place(named("ثلاثمئة شجرة مثمرة"), body, earlier)
    assert found(placed, body) == "ثلاثمئة شجرة مثمرة"


@BOTH
@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("ثلاثمئة شجرة مثمرة وممرات", "ثَلاثَمِئةِ شَجَرةٍ مُثمِرةٍ ومَمَرّاتٍ"),
        ("ثلاثمئة شجرة مثمرة وممرات", "ثلاثمـــئة شجـرة مثمرة وممرات"),
        ("المهندسة المشرفة", "المهندسه المشرفه"),
        ("إن الحديقة تضم", "ان الحديقة تضم"),
    ],
)
def test_spelling_marks_and_tatweel_do_not_matter(earlier: str | None, old: str, new: str) -> None:
    body = BODY.replace(old, new)
    placed = place(named("الحديقة تضم ثلاثمئة شجرة مثمرة"), body, earlier)
    assert placed.placement is Placement.EXACT
    assert found(placed, body).startswith("الحديقة")
    assert found(placed, body).endswith(("مثمرة", "مُثمِرةٍ"))


@BOTH
def test_a_changed_word_in_it_is_fuzzy(earlier: str | None) -> None:
    body = BODY.replace("ثلاثمئة شجرة مثمرة وممرات", "أربعمئة شجرة مثمرة وممرات")
    placed = place(named("الحديقة تضم ثلاثمئة شجرة مثمرة وممرات للمشاة"), body, earlier)
    assert placed.placement is Placement.FUZZY
    assert found(placed, body) == "الحديقة تضم أربعمئة شجرة مثمرة وممرات للمشاة"


@BOTH
def test_changed_words_at_its_ends_are_in_it_still(earlier: str | None) -> None:
    passage = "استغرق عامين كاملين بسبب صعوبة الأرض والطقس البارد في تلك الجهة"
    old = BODY.replace("استغرق عامين كاملين بسبب صعوبة الأرض", passage)
    new = old.replace("استغرق عامين كاملين", "أخذ عامين كاملين")
    placed = place(named(passage, old), new, old if earlier else None)
    assert placed.placement is Placement.FUZZY
    assert found(placed, new) == passage.replace("استغرق", "أخذ")


@BOTH
def test_what_was_deleted_is_for_review(earlier: str | None) -> None:
    body = BODY.replace(PARAGRAPHS[2] + "\n", "")
    placed = place(named("بئر قديمة أعيد حفرها"), body, earlier)
    assert (placed.start, placed.end, placed.placement) == (None, None, Placement.REVIEW)


@BOTH
def test_what_was_deleted_for_the_most_part_is_for_review_with_the_rest(
    earlier: str | None,
) -> None:
    body = BODY.replace("وممرات للمشاة والدراجات، وإن العمل فيها استغرق عامين كاملين بسبب ", "")
    placed = place(named("شجرة مثمرة وممرات للمشاة والدراجات، وإن العمل فيها استغرق عامين"), body)
    assert placed.placement is Placement.REVIEW
    assert any("شجرة مثمرة" in body[one.start : one.end] for one in placed.candidates)


@BOTH
def test_a_common_word_elsewhere_is_not_it(earlier: str | None) -> None:
    """The word is in the text still, in another sentence."""
    body = BODY.replace(PARAGRAPHS[3], "وتغلق أبوابها ليلًا.")
    assert "الحديقة" in body
    selector = named("الحديقة أبوابها")
    first = make_selector(BODY, selector.start, selector.start + len("الحديقة"))
    assert first is not None
    placed = place(first, body, earlier)
    assert placed.placement is Placement.REVIEW


def test_the_same_passage_twice_is_for_review() -> None:
    doubled = f"{PARAGRAPHS[0]}\n{PARAGRAPHS[1]}\nفقرة بينهما لا شأن لها.\n{PARAGRAPHS[1]}\nخاتمة."
    placed = place(named("ثلاثمئة شجرة", "مقدمة.\n" + PARAGRAPHS[1] + "\nخاتمة."), doubled)
    assert placed.placement is Placement.REVIEW
    assert [doubled[one.start : one.end] for one in placed.candidates] == ["ثلاثمئة شجرة"] * 2


def test_of_two_the_one_that_is_left_is_not_taken_for_ours() -> None:
    """With the earlier body it is known that the sentence was there twice."""
    sentence = "وقال إن كل شيء على ما يرام ولا داعي للقلق."
    old = (
        f"{PARAGRAPHS[0]} {sentence}\n{PARAGRAPHS[1]}\n{PARAGRAPHS[2]}\n{sentence} {PARAGRAPHS[3]}"
    )
    new = f"{PARAGRAPHS[0]} {sentence}\n{PARAGRAPHS[1]}\n{PARAGRAPHS[4]}"
    start = old.rindex("ما يرام ولا داعي")
    selector = make_selector(old, start, start + len("ما يرام ولا داعي"))
    assert selector is not None
    assert place(selector, new, old).placement is Placement.REVIEW


@BOTH
def test_a_moved_paragraph_takes_it_along(earlier: str | None) -> None:
    body = "\n".join((PARAGRAPHS[2], *PARAGRAPHS[:2], *PARAGRAPHS[3:]))
    placed = place(named(PARAGRAPHS[2]), body, earlier)
    assert found(placed, body) == PARAGRAPHS[2]


@BOTH
def test_a_passage_within_words(earlier: str | None) -> None:
    start = BODY.index("هندسة المشر")
    selector = make_selector(BODY, start, start + len("هندسة المشر"))
    assert selector is not None
    body = BODY.replace("على المشروع إن", "عليه إن").replace("وقالت", "وذكرت")
    assert found(place(selector, body, earlier), body) == "هندسة المشر"


@BOTH
def test_a_passage_without_words(earlier: str | None) -> None:
    old = BODY.replace("الأسبوع،", "الأسبوع 🚆،")
    selector = named("🚆", old)
    body = old.replace("حتى المساء", "إلى المساء").replace(PARAGRAPHS[0], "مقدمة أخرى.")
    assert found(place(selector, body, old if earlier else None), body) == "🚆"


@BOTH
def test_a_very_long_passage(earlier: str | None) -> None:
    generator = random.Random(3)
    letters = "ابتجحدرسشصطعفقكلمنهوي"
    words = ["".join(generator.choices(letters, k=generator.randint(3, 7))) for _ in range(1500)]
    lines = [" ".join(words[place : place + 30]) for place in range(0, 1500, 30)]
    old = "\n".join(lines)
    selector = make_selector(old, old.index(lines[5]), old.index(lines[45]))
    assert selector is not None
    body = old.replace(words[700], "سبعة").replace(words[900] + " ", "").replace(words[3], "أخرى")
    placed = place(selector, body, old if earlier else None)
    assert placed.placement is not Placement.REVIEW
    assert found(placed, body).startswith(lines[5])
    assert found(placed, body).endswith(lines[44])


def test_the_whole_article() -> None:
    selector = make_selector(BODY, 0, len(BODY))
    assert selector is not None
    body = BODY.replace("عامين", "ثلاثة أعوام")
    placed = place(selector, body, BODY)
    assert (placed.start, placed.end) == (0, len(body))


@pytest.mark.parametrize("body", ["", "\n\n", "كلمة", "\u200f\u200f", "؟!", "a" * 5000])
def test_hardly_a_body(body: str) -> None:
    placed = place(named("البئر"), body, BODY)
    assert placed.placement is Placement.REVIEW


def test_a_selector_of_another_program() -> None:
    """Without context, position or hash, as the W3C model allows."""
    selector = Selector("بئر قديمة أعيد حفرها", "", "", -1, -1, "")
    assert found(place(selector, BODY), BODY) == "بئر قديمة أعيد حفرها"
    assert place(Selector("في", "", "", -1, -1, ""), BODY).placement is Placement.REVIEW


def test_a_selector_that_lies() -> None:
    for selector in (
        Selector("البئر", "", "", 10**9, -5, ""),
        Selector("", "", "", 0, 0, ""),
        Selector("البئر", "x" * 1000, "y" * 1000, 0, 5, Placer(BODY).body_hash),
    ):
        placed = place(selector, BODY)
        if placed.start is not None:
            assert found(placed, BODY) == "البئر"


@settings(deadline=None, max_examples=150)
@given(seed=st.integers(0, 2**32), times=st.integers(1, 40), earlier=st.booleans())
def test_whatever_is_edited_a_passage_is_never_placed_wrong(
    seed: int, times: int, earlier: bool
) -> None:
    generator = random.Random(seed)
    passages = []
    for _ in range(20):
        start = generator.randrange(len(BODY) - 2)
        passages.append((start, min(len(BODY), start + generator.randint(2, 250))))
    edited = EditedText(BODY, generator, WORDS)
    edited.edit(times)
    edited.freeze()
    placer = Placer(edited.text, BODY if earlier else None)
    for span in passages:
        selector = make_selector(BODY, *span)
        if selector is None:
            continue
        placed = placer.place(selector)
        assert (placed.start is None) == (placed.placement is Placement.REVIEW)
        for one in placed.candidates:
            assert 0 <= one.start <= one.end <= len(edited.text)
        if placed.start is not None and placed.end is not None:
            assert 0 <= placed.start < placed.end <= len(edited.text)
            assert placed.candidates == ()
            old = (selector.start, selector.end)
            verdict = edited.judge(BODY, old, (placed.start, placed.end))
            # Words that were put in between may make up half of a short passage.
            assert verdict.covered >= 0.5
            assert verdict.own > 0.4


@settings(deadline=None, max_examples=50)
@given(st.text(max_size=60), st.text(max_size=60), st.integers(0, 60), st.integers(0, 60))
def test_any_text_can_be_placed_in_any_text(old: str, new: str, start: int, length: int) -> None:
    selector = make_selector(old, start, start + length)
    if selector is None:
        return
    for earlier in (old, None):
        placed = place(selector, new, earlier)
        if placed.start is not None and placed.end is not None:
            assert 0 <= placed.start <= placed.end <= len(new)
