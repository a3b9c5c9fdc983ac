"""Headlines and leads that are one, and those that only look so."""

from __future__ import annotations

import pytest

from reader.text.headlines import (
    begins_with_lead,
    headline_forms,
    is_same_headline,
    lead_words,
)

TITLE = "المدينة تستعد لموسم الأمطار الغزيرة"
LEAD = "بدأت المدينة أعمالها السنوية قبل موسم الأمطار، وشملت الأعمال المجاري والمضخات."
REST = "وقال رئيس البلدية إن الأعمال تنتهي في نهاية الشهر، وإن المضخات الجديدة وصلت."


@pytest.mark.parametrize(
    "other",
    [
        "المدينه تستعدّ لموسم الامطار الغزيرة",
        "المدينة تستعد لموسم «الأمطار الغزيرة»!",
        f"{TITLE} - صحيفة المدينة",
        f"{TITLE} | أخبار محلية",
        f"فيديو | {TITLE}",
        f"طقس: {TITLE}",
        "المدينة تستعد لموسم الأمظار الغزيرة",
        "المدينة تستعد لموسم الأمطار الغزيييرة".replace("ييي", "يي"),
    ],
)
def test_one_headline(other: str) -> None:
    assert is_same_headline(TITLE, other)
    assert is_same_headline(other, TITLE)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("فوز الأهلي على الاتحاد في نهائي الكأس", "فوز الاتحاد على الأهلي في نهائي الكأس"),
        ("فوز الأهلي على الاتحاد في نهائي الكأس", "فوز الأهلي على النصر في نهائي الكأس"),
        ("حكايات من البحر: الحلقة 3", "حكايات من البحر: الحلقة 4"),
        ("حكايات من البحر القديم 3", "حكايات من البحر القديم 13"),
        ("مقتل خمسة في حادث سير قرب حلب", "مقتل خمسة في حادث سير قرب حلبا"),
        (TITLE, f"{TITLE} وتخلي شوارعها"),
        (TITLE, "المدينة تستعد"),
        ("كلمة العدد", "كلمة العدد - المدينة"),
        ("", ""),
        ("!", "؟"),
    ],
)
def test_two_headlines(one: str, other: str) -> None:
    assert not is_same_headline(one, other)
    assert not is_same_headline(other, one)


@pytest.mark.parametrize(
    "lead",
    [
        LEAD,
        f"{LEAD}…",
        "بدأت المدينةُ أعمالها السنويّة قبل موسم الأمطار، وشملت الأعما...",
        LEAD.replace("أعمالها", "اعمالها"),
    ],
)
@pytest.mark.parametrize("before", ["", "حلب - وكالة المدينة: ", f"{TITLE}\n"])
def test_a_body_begins_with_its_lead(lead: str, before: str) -> None:
    assert begins_with_lead(f"{before}{LEAD}\n{REST}", lead)


@pytest.mark.parametrize(
    "lead",
    [
        "",
        "بدأت المدينة أعمالها",
        REST.replace("الأعمال", "المباريات").replace("المضخات", "الملاعب"),
        "بدأت القرية أعمالها السنوية قبل موسم الحصاد، وشملت الأعمال المخازن والمضخات.",
    ],
)
def test_another_lead(lead: str) -> None:
    assert not begins_with_lead(f"{LEAD}\n{REST}", lead)


def test_a_lead_in_the_middle_of_a_body_is_not_its_beginning() -> None:
    long_before = " ".join(f"كلمة{number}" for number in range(60))
    assert not begins_with_lead(f"{long_before}\n{LEAD}", LEAD)


def test_rows_of_blanks_and_points_take_no_time() -> None:
    # Quadratic, these would take an hour.
    headline = f"عودة القطارات إلى نهران{' ' * 400_000}بعد ترميم الجسر"
    assert headline_forms(headline) == (headline,)
    assert is_same_headline(headline, "عودة القطارات إلى نهران بعد ترميم الجسر")
    blanks = " " * 100_000
    joined = headline_forms(f"عودة القطارات إلى نهران{blanks}-{blanks}صحيفة المدينة")
    assert joined[1] == "عودة القطارات إلى نهران"
    points = "." * 1_000_000
    assert lead_words(f"قال {points} المدير ثم صمت") == ["قال", "المدير", "ثم", "صمت"]
    assert lead_words(f"قال المدير المتحد{points}»") == ["قال", "المدير"]
