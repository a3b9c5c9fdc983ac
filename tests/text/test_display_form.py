"""What is shown of a stored text, and the way between the two."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.display_form import DigitStyle, DisplayForm, ShownText

BARE = DisplayForm(vocalised=False)
ARABIC_INDIC = DisplayForm(digits=DigitStyle.ARABIC_INDIC)
WESTERN = DisplayForm(digits=DigitStyle.WESTERN)
FORMS = [
    DisplayForm(vocalised, digits) for vocalised in (True, False) for digits in tuple(DigitStyle)
]
TEXTS = st.text(alphabet="ابتثجحخ َُِّْٰـءأ abcXYZ 0123456789٠١٢٣۴۵ ().,/-%:\n😀𞸀", max_size=60)


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("ذَهَبَ الطَّالِبُ إلى المَدْرَسَةِ.", "ذهب الطالب إلى المدرسة."),
        ("هٰذا كتابٌ، وذٰلك كتابًا", "هذا كتاب، وذلك كتابا"),
        ("سؤال أُجيبَ عنه في آخرِ الأمر", "سؤال أجيب عنه في آخر الأمر"),
        ("ىٓ ؤ ا\u0654", "ىٓ ؤ ا\u0654"),
        ("بِسْمِ ٱللَّهِ ۖ ثمّ", "بسم ٱلله  ثم"),
    ],
)
def test_only_signs_of_vocalisation_are_hidden(written: str, shown: str) -> None:
    assert BARE.shown(written) == shown


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("في 12/5/2024 بلغت 2.5%", "في ١٢/٥/٢٠٢٤ بلغت ٢.٥%"),
        ("الطراز (T-72) من 40 دبابة", "الطراز (T-72) من ٤٠ دبابة"),
        ("جرحى كوفيد 19 وCOVID-19 وخلف 7", "جرحى كوفيد ١٩ وCOVID-19 وخلف ٧"),
        ("تقنية «4G» و2.5GHz وسعر 30", "تقنية «4G» و2.5GHz وسعر ٣٠"),
        ("12 people died.", "12 people died."),
        ("1990–1995", "١٩٩٠–١٩٩٥"),
        ("سنة ۱۳۵۷", "سنة ١٣٥٧"),
    ],
)
def test_numbers_of_latin_text_keep_its_digits(written: str, shown: str) -> None:
    assert ARABIC_INDIC.shown(written) == shown


def test_each_paragraph_is_read_by_itself() -> None:
    assert ARABIC_INDIC.shown("in 1990\n1990 كان عامًا") == "in 1990\n١٩٩٠ كان عامًا"


def test_western_digits_are_western_everywhere() -> None:
    assert WESTERN.shown("٢٠٢٤ و۱۳۵۷ و1445") == "2024 و1357 و1445"


def test_the_plain_form_changes_nothing() -> None:
    text = "كَتَبَ ٣ كتب و3 books"
    assert DisplayForm().shown(text) == text


@given(TEXTS, st.sampled_from(FORMS))
def test_line_feeds_stay(text: str, form: DisplayForm) -> None:
    assert form.shown(text).count("\n") == text.count("\n")


@given(TEXTS.filter(lambda text: "\n" not in text), st.sampled_from(FORMS), st.data())
def test_a_selection_on_the_screen_is_whole_in_the_stored_text(
    text: str, form: DisplayForm, data: st.DataObject
) -> None:
    shown = form.shown(text)
    way = ShownText(text, shown)
    first = data.draw(st.integers(0, len(shown)))
    last = data.draw(st.integers(first, len(shown)))
    start, end = (len(shown[:place].encode("utf-16-le")) // 2 for place in (first, last))
    stored = text[way.to_stored(start) : way.to_stored(end)]
    hidden = DisplayForm(form.vocalised)
    assert len(hidden.shown(stored)) == last - first
    for place, unit in ((first, start), (last, end)):
        assert way.to_utf16(way.to_stored(unit)) == unit, place


@given(TEXTS.filter(lambda text: "\n" not in text), st.sampled_from(FORMS))
def test_stored_offsets_never_fall_on_the_screen(text: str, form: DisplayForm) -> None:
    way = ShownText(text, form.shown(text))
    units = [way.to_utf16(offset) for offset in range(len(text) + 1)]
    assert units == sorted(units)
    assert units[0] == 0
    if form.shown(text):
        assert way.to_stored(units[-1]) == len(text)


def test_a_hidden_sign_belongs_to_its_letter() -> None:
    text = "كَتَبَ الوَلَدُ"
    way = ShownText(text, BARE.shown(text))
    assert text[way.to_stored(0) : way.to_stored(3)] == "كَتَبَ"
    assert text[way.to_stored(4) : way.to_stored(9)] == "الوَلَدُ"


def test_a_place_inside_a_pair_is_that_of_its_character() -> None:
    way = ShownText("ا😀ب", "ا😀ب")
    assert [way.to_stored(unit) for unit in range(5)] == [0, 1, 1, 2, 3]
