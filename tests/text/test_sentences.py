"""Sentences: Arabic as it is printed, with its full stops that end nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.sentences import LONGEST, Sentence, sentence_at, sentences, spoken


def divided(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(
    "parts",
    [
        ["وصل القطار متأخرًا.", "نزل الركاب مسرعين."],
        ["هل وصل القطار؟", "نعم، وصل قبل ساعة!", "الحمد لله…"],
        ["هل وصل القطار ؟", "لم يصل بعد ."],  # a blank before the sign, as many print it
        ["قال الشيخ: «ما هذا؟»", "ثم سكت."],
        ["قالت: (لن أعود).", "وأغلقت الباب."],
        ["أحقًا؟!", "لا أصدق!!!", "ثم ماذا..."],
        ["كتب الباحث ذلك في دراسته.[12]", "وتبعه آخرون."],
        ["He left early.", "She stayed (for a while).", "“Why?”", "Nobody knew."],
        ["بلغت الكلفة 2.5 مليون.", "وزادت ٣٫٢٪ في 12.5.2024 وحده."],
        ["زار د. سامي الحلو أ.د. هدى منصور في مكتبها.", "ثم عاد."],
        ["قابلت م. ياسر في المصنع.", "كان مشغولًا."],
        ["انظر ص. 45 وما بعدها.", "ثم قارن."],
        ["توفي سنة 505 هـ.", "ودفن في طوس."],
        ["Mr. Haddad met Dr. J. R. Salim at the U.S. embassy.", "They spoke."],
        ["الموقع www.example.com مفتوح للجميع.", "زوروه."],
        ["1. اغسل الورق بالماء.", "2. جففه في الظل."],
        ["انتهى الاجتماع.", "وقال الوزير كلمته."],
        ["یہ پہلا جملہ ہے۔", "یہ دوسرا ہے۔"],
    ],
)
def test_a_text_falls_into_its_sentences(parts: list[str]) -> None:
    assert divided(" ".join(parts)) == parts


def test_a_missing_blank_does_not_join_two_sentences() -> None:
    assert divided("انتهى العرض.وصفّق الجمهور.") == ["انتهى العرض.", "وصفّق الجمهور."]


def test_a_line_feed_divides_whatever_stands_before_it() -> None:
    assert divided("عنوان فرعي\nثم يبدأ الكلام هنا\n\nويستمر.") == [
        "عنوان فرعي",
        "ثم يبدأ الكلام هنا",
        "ويستمر.",
    ]


def test_vocalised_text_is_divided_like_any_other() -> None:
    assert divided("وَصَلَ القِطَارُ. نَزَلَ الرُّكَّابُ؟ نَعَمْ.") == [
        "وَصَلَ القِطَارُ.",
        "نَزَلَ الرُّكَّابُ؟",
        "نَعَمْ.",
    ]


def test_signs_without_a_word_go_with_the_sentence_before() -> None:
    assert divided("انتهى الفصل. *** ثم بدأ آخر.") == ["انتهى الفصل.", "*** ثم بدأ آخر."]
    assert divided("انتهى الفصل. ***") == ["انتهى الفصل. ***"]
    assert divided("***") == ["***"]


def test_a_long_sentence_is_divided_at_commas() -> None:
    clause = "ومضى يحدثنا عن رحلاته البعيدة في البحار والصحارى"
    text = "، ".join([clause] * 20) + "."
    parts = divided(text)
    assert len(parts) > 2
    assert all(len(part) <= LONGEST for part in parts)
    assert all(part.endswith("،") for part in parts[:-1])
    assert all(len(part) <= LONGEST for part in divided("كلمة " * 400))


def test_the_sentence_at_a_place() -> None:
    text = "الأولى هنا. الثانية هناك.\nالثالثة."
    found = sentences(text)
    assert sentence_at(found, 0) == 0
    assert sentence_at(found, text.index("هناك")) == 1
    assert sentence_at(found, text.index("\n")) == 2
    assert sentence_at(found, len(text) + 9) == 2


def test_what_is_spoken_keeps_vowels_and_loses_what_is_not_said() -> None:
    assert spoken("كـــتابٌ\u200f جديدٌ\n\u2067هنا\u2069") == "كتابٌ جديدٌ هنا"
    assert spoken("می\u200cروم") == "می\u200cروم"  # the joiner of Persian is part of the word


LETTERS = st.text("ابتد .،؟!…()«»\n1٢.هـaB۔[]\u064e", max_size=80)


@given(LETTERS)
def test_nothing_is_lost_and_nothing_read_twice(text: str) -> None:
    found = sentences(text)
    end = 0
    for sentence in found:
        assert isinstance(sentence, Sentence)
        assert end <= sentence.start < sentence.end <= len(text)
        assert not text[end : sentence.start].strip()
        assert text[sentence.start : sentence.end].strip() == text[sentence.start : sentence.end]
        assert "\n" not in text[sentence.start : sentence.end]
        end = sentence.end
    assert not text[end:].strip()


@pytest.mark.parametrize("count", [1, 500, 20_000])
def test_a_row_of_full_stops_is_divided_quickly(count: int) -> None:
    assert len(divided("." * count)) == 1
    assert len(divided("كلمة" + " ." * count)) == 1
    assert len(divided("." * count + "x")) == 1
    assert len(divided("كلمة" + " " * count + "x")) <= 1 + count // 80
