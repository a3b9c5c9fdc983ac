"""One text, one event, or two reports of one form."""

from __future__ import annotations

import pytest

from reader.search.duplicates import ComparedText, overlap, shared_paragraphs
from reader.text.analyse import words

STORY = (
    "أعلنت شركة السكك صباح الأحد عودة القطارات بين المدينتين بعد توقف دام ثلاثة أسابيع بسبب "
    "انهيار جسر على الوادي الكبير، وقال المدير إن أربعين مهندسا عملوا ليلا ونهارا لإصلاح الجسر، "
    "وإن أول قطار نقل ستمئة راكب وصلوا جميعا سالمين إلى المحطة المركزية حيث استقبلهم "
    "الأهالي بالورود."
)


def form(index: str, shares: str, deals: str, value: str, change: str) -> str:
    """A bulletin that is the same each day but for its figures."""
    return (
        f"أغلق مؤشر السوق أمس عند {index} نقطة بتغير نسبته {change} في المئة، وبلغ عدد الأسهم "
        f"المتداولة {shares} مليون سهم نفذت في {deals} صفقة بقيمة {value} مليون دينار، "
        "وتصدرت أسهم المصارف التداول."
    )


def compared(text: str) -> ComparedText:
    return ComparedText(words(text))


def test_an_edited_text_is_the_same_text() -> None:
    edited = STORY.replace("صباح الأحد", "اليوم").replace("سالمين ", "")
    found = overlap(compared(STORY), compared(edited))
    assert found.is_same_text
    assert 0.5 < found.likeness < 1


def test_a_text_within_a_longer_one_is_the_same_text() -> None:
    longer = f"{' '.join(f'كلمة{at}' for at in range(300))} {STORY}"
    found = overlap(compared(STORY), compared(longer))
    assert found.contained == 1
    assert found.is_same_text


def test_a_sentence_in_common_is_a_quotation_and_no_more() -> None:
    sentence = "وقال المدير إن أربعين مهندسا عملوا ليلا ونهارا لإصلاح الجسر"
    others = " ".join(f"كلمة{at}" for at in range(200))
    assert not overlap(compared(sentence), compared(f"{others} {sentence}")).is_same_text


def test_bulletins_of_one_form_are_not_one_text() -> None:
    monday = form("2603", "71", "2110", "151", "0.54")
    tuesday = form("2742", "102", "1602", "146", "1.2")
    found = overlap(compared(monday), compared(tuesday))
    assert found.likeness > 0.3
    assert not found.is_same_text
    assert not found.is_same_event(cosine=1.0, days=1)
    assert overlap(compared(monday), compared(monday.replace("أمس", "الاثنين"))).is_same_text


def test_reports_of_one_event() -> None:
    other = (
        "عادت القطارات إلى العمل بعد إصلاح جسر الوادي الكبير الذي انهار قبل أسابيع، ونقل أول قطار "
        "مئات الركاب إلى المحطة المركزية، وشكر المدير المهندسين على عملهم."
    )
    found = overlap(compared(STORY), compared(other))
    assert not found.is_same_text
    assert found.is_same_event(cosine=0.55, days=1)
    assert not found.is_same_event(cosine=0.55, days=20)
    assert not found.is_same_event(cosine=0.4, days=0)
    assert not found.is_same_event(cosine=0.55, days=None)
    assert found.is_same_event(cosine=0.8, days=None)


@pytest.mark.parametrize("text", ["", "كلمة", "كلمة أخرى"])
def test_texts_too_short_for_a_run(text: str) -> None:
    found = overlap(compared(text), compared(text))
    assert found.likeness == found.contained == 0
    assert not found.is_same_text


def test_shared_paragraphs_are_counted_once() -> None:
    long, other = words(STORY), words(form("1", "2", "3", "4", "5"))
    short = words("ثلاث كلمات فقط")
    assert shared_paragraphs([long, short, other], [short, other, long]) == 2
    assert shared_paragraphs([long, long], [long]) == 1
    assert shared_paragraphs([], [long]) == 0
