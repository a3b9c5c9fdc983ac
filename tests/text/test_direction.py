"""The direction a reader expects of a line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.direction import Direction
from reader.text.direction import base_direction

RTL = [
    "BBC عربي",
    "YouTube يغيّر قواعد النشر",
    "09:40 GMT أخبار الصباح",
    "iPhone 15 متوفر الآن",
    "© 2019 جميع الحقوق محفوظة",
    "(NASA) تؤجل إطلاق المركبة",
    "«Netflix» و«أمازون» تتنافسان",
    "@news_desk شكرا لكم",
    "https://example.org/a/b شاهد التقرير",
    "Windows Server 2019 بالعربية",
    'فيلم "The long road to nowhere" يفوز بالجائزة',
    "WhatsApp | تلغرام | Facebook",
    "50% تخفيضات",
    "٢٫٥٪",
    "سعر 12.5$",
    "שלום עולם",
]
LTR = [
    "Read more",
    "© 2019 Example Ltd.",
    "reporter@example.org",
    "https://example.org/كتاب",
    'The word "سلام" means peace',
    '"سلام" is the common greeting',
    "Al Ahram (الأهرام) is a daily newspaper",
    "Follow us on تويتر",
    "12:30 - 14:00",
    "100%",
    "",
    "2-1",
    "Привет, мир",
]


@pytest.mark.parametrize("text", RTL)
def test_right_to_left(text: str) -> None:
    assert base_direction(text) is Direction.RTL


@pytest.mark.parametrize("text", LTR)
def test_left_to_right(text: str) -> None:
    assert base_direction(text) is Direction.LTR


def test_text_without_letters_takes_the_default() -> None:
    assert base_direction("2-1", default=Direction.RTL) is Direction.RTL
    assert base_direction("go", default=Direction.RTL) is Direction.LTR


@given(st.text())
def test_never_raises(text: str) -> None:
    assert base_direction(text) in Direction


@given(st.text(alphabet="ابتثجحخدذرزسشصضطظعغفقكلمنهوي ،.!?0123456789", min_size=1))
def test_arabic_only_is_right_to_left(text: str) -> None:
    if any(character.isalpha() for character in text):
        assert base_direction(text) is Direction.RTL
