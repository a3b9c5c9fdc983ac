"""Words of a text: folded, as spelt, and with their places, always the same ones."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reader.text.analyse import (
    exact_words,
    piece_of,
    pieces,
    spans_of_words,
    tokens,
    words,
    words_and_spellings,
    words_of_piece,
)
from reader.text.normalise import fold

HARD = st.text(
    alphabet=st.sampled_from(
        "اأإآءؤئىيةهوبتل ـ\u064b\u0651\u0670\u0654\u200f\u200c\u202bﻻﷲﷺ½²aÉ50٤٥٫٬.,،"
        "\n\r\t_-'\u0939\u093f\xa0"
    )
)
PLAIN = st.text(alphabet=st.sampled_from("اأءؤئىةهوبـ\u064b\u0651\u200cab50٤٥.,،\n _-"))
TEXT = HARD | PLAIN | st.text()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قال: «نعم»، ثم مضى.", ["قال", "نعم", "ثم", "مضي"]),
        ("الشَّمْسُ والقَمَر", ["الشمس", "والقمر"]),
        ("بلغ ١٦٫٤ في المئة", ["بلغ", "16.4", "في", "المئه"]),
        ("16,4 و1,250,000 و25.8.2016", ["16.4", "و", "1250000", "و", "25", "8", "2016"]),
        ("COVID-19 وكوفيد19", ["covid", "19", "وكوفيد", "19"]),
        ("في 25/8/2016م، الساعة 12:30", ["في", "25", "8", "2016", "م", "الساعه", "12", "30"]),
        ("#عاجل_الآن شيء_ما", ["عاجل", "الان", "شي", "ما"]),
        ("الـ20 لـ«الوطن»", ["ال", "20", "ل", "الوطن"]),
        ("don't l’Été", ["don", "t", "l", "ete"]),
        ("کتاب‌ها", ["كتابها"]),
        ("हिन्दी में", ["हिन्दी", "में"]),
        ("ﷺ ½", ["صلي", "الله", "عليه", "وسلم", "1", "2"]),
        ("ء «ءء» ــ َ …", []),
        ("", []),
    ],
)
def test_words(text: str, expected: list[str]) -> None:
    assert words(text) == expected
    assert [token.text for token in tokens(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("أحمد إلى آمنة", ["أحمد", "إلى", "آمنة"]),
        ("كِتَابٌ كتـــاب", ["كِتَابٌ", "كتاب"]),
        ("شدَّة شدَّة", ["شدَّة", "شدَّة"]),
        ("ﻣﺪﺭﺳﺔ ﷲ", ["مدرسة", "الله"]),
        ("٢٠١٦ ١٦٫٤ 1,250,000", ["2016", "16.4", "1250000"]),
        ("أيضا ً. كذلك", ["أيضا", "كذلك"]),
        ("Éa GOOGLE", ["éa", "google"]),
        ("شيء ء جزء", ["شيء", "جزء"]),
        ("ﷺ", ["صلي", "الله", "عليه", "وسلم"]),
    ],
)
def test_exact_words(text: str, expected: list[str]) -> None:
    assert exact_words(text) == expected


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("قالـــت: مَرحبًا!", ["قالـــت", "مَرحبًا"]),
        ("بلغ ١٦٫٤ في 1,250.", ["بلغ", "١٦٫٤", "في", "1,250"]),
        ("باسم ﷲ ﻻ\u202b غير", ["باسم", "ﷲ", "ﻻ\u202b", "غير"]),
        ("قراءةٌ، سماءٌ", ["قراءةٌ", "سماءٌ"]),
    ],
)
def test_places(text: str, pieces: list[str]) -> None:
    assert [text[token.start : token.end] for token in tokens(text)] == pieces


@given(TEXT)
def test_the_words_of_the_pieces_are_those_of_the_text(text: str) -> None:
    spelt = exact_words(text)
    assert [word for piece in pieces(text) for word in words_of_piece(piece)] == spelt
    assert all(words_of_piece(piece_of(word)) == [word] for word in spelt)


@given(TEXT)
@example("5ء.5")
@example("١ء,٥ كلمة\u0939")
def test_the_views_are_one_to_one(text: str) -> None:
    folded, spelt = words_and_spellings(text)
    assert folded == words(text) == [token.text for token in tokens(text)]
    assert spelt == exact_words(text)
    assert [fold(spelling) for spelling in spelt] == folded
    assert all(folded)
    assert not any(any(map(str.isspace, word)) for word in folded)


@given(TEXT)
def test_places_lie_in_the_text_and_in_its_order(text: str) -> None:
    found = tokens(text)
    assert all(0 <= token.start < token.end <= len(text) for token in found)
    assert [token.start for token in found] == sorted(token.start for token in found)
    assert spans_of_words(text, range(len(found))) == [(t.start, t.end) for t in found]


@given(TEXT, TEXT)
def test_lines_are_analysed_each_for_itself(one: str, other: str) -> None:
    assert words(f"{one}\n{other}") == words(one) + words(other)
    assert exact_words(f"{one}\n{other}") == exact_words(one) + exact_words(other)


@given(TEXT)
def test_a_word_found_is_itself_one_word(text: str) -> None:
    assert all(words(token.text) == [token.text] for token in tokens(text))


@pytest.mark.parametrize("piece", ["ء", "َ", ".", "1.1", "1,", "ـ", "_ء", "ﷺ", "ا1"])
def test_long_runs_take_no_longer_than_they_are_long(piece: str) -> None:
    long = piece * 40_000
    assert len(tokens(long)) == len(words(long)) == len(exact_words(long))


def test_a_word_that_is_not_there() -> None:
    with pytest.raises(IndexError):
        spans_of_words("كلمة واحدة", [2])
    assert spans_of_words("كلمة", []) == []
