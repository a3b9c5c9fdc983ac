"""Stems: forms of one word meet, different words do not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text import stemming
from reader.text.lexicon import lexicon
from reader.text.normalise import fold
from reader.text.shapes import is_word, readings
from reader.text.stemming import is_known, is_plain, stem, stems

SAME = [
    ("قرية", "والقرية"),
    ("قرية", "للقرى"),
    ("صياد", "كالصيادين"),
    ("صياد", "فالصيادون"),
    ("بغداد", "ببغداد"),
    ("بغداد", "فبغداد"),
    ("لجنة", "للجنة"),
    ("لندن", "للندن"),
    ("لاعب", "للاعبين"),
    ("ألمانيا", "بألمانيا"),
    ("ألمانيا", "والألمانية"),
    ("الله", "لله"),
    ("التزام", "بالالتزامات"),
    ("ميناء", "للميناء"),
    ("صحفي", "والصحفيين"),
    ("يصل", "وسيصل"),
    ("معرض", "معرضين"),
    ("معارضة", "معارضين"),
    ("خيمة", "خيمتان"),
    ("خيمة", "الخيام"),
    ("حكومة", "حكوماتهم"),
    ("معنى", "معناها"),
    ("صديق", "أصدقائه"),
    ("مدرب", "مدربو"),
    ("جامعة", "الجامعيين"),
    ("تونس", "التونسيات"),
    ("سوريا", "السوريين"),
    ("فرنسا", "فرنسية"),
    ("ينشر", "وسينشر"),
    ("رحل", "رحلوا"),
    ("أعلن", "أعلنت"),
    ("انتهى", "انتهت"),
    ("كتاب", "كتابًا"),
    ("أربعون", "أربعين"),
    ("حزيران", "يونيو"),
    ("جوجل", "Google"),
    ("سبورتينغ", "سبورتنج"),
    ("كازاخستان", "قازاخستان"),
    ("وحدة", "وحداتها"),
    ("حياة", "وحياتهم"),
    ("وصل", "وصلوا"),
    ("قال", "قالوا"),
    ("بدأ", "بدأت"),
    ("سلاح", "أسلحتها"),
    ("بنت", "بناتهم"),
    ("توصية", "توصياتها"),
    ("دولة", "دولتا"),
    ("مدرسة", "مدرستهن"),
    ("لاعب", "لاعبوها"),
    ("عين", "عينيها"),
    ("مكروه", "مكروها"),
    ("أمين", "الأمين"),
    ("يمين", "اليمين"),
    ("أمة", "والأمة"),
    ("التزام", "التزامها"),
    ("report", "Reports"),
    ("box", "boxes"),
    ("city", "cities"),
]
APART = [
    ("ورق", "رق"),
    ("وعاء", "عاء"),
    ("بحر", "حر"),
    ("كلام", "لام"),
    ("لوز", "وز"),
    ("فستان", "ستان"),
    ("سياج", "ياج"),
    ("التزام", "زام"),
    ("مكتبة", "مكتب"),
    ("جامعة", "جامع"),
    ("شرطة", "شرط"),
    ("الرياض", "رياضة"),
    ("لبنان", "لبن"),
    ("وفاة", "وفاء"),
    ("كاتب", "كتاب"),
    ("سوريا", "سور"),
    ("ليبيا", "يبيا"),
    ("قانون", "قان"),
    ("البرتغال", "برتقال"),
    ("إسلام", "سلام"),
    ("إجراء", "أجر"),
    ("عبدالله", "الله"),
    ("سنبلة", "نبلة"),
    ("ستار", "تار"),
    ("سمعة", "سمعها"),
    ("بناء", "بناتهم"),
]
WORD = st.text(alphabet=st.sampled_from("ابتثجحخدرزسشصطعغفقكلمنهويءئؤabs1"), min_size=1)


@pytest.mark.parametrize(("one", "other"), SAME)
def test_forms_that_meet(one: str, other: str) -> None:
    assert stem(fold(one)) == stem(fold(other))


@pytest.mark.parametrize(("one", "other"), APART)
def test_words_that_stay_apart(one: str, other: str) -> None:
    assert stem(fold(one)) != stem(fold(other))


@pytest.mark.parametrize(
    ("word", "expected"),
    [("في", "في"), ("وفي", "في"), ("فمن", "من"), ("و", "و"), ("2016", "2016"), ("", "")],
)
def test_what_has_no_stem_of_its_own(word: str, expected: str) -> None:
    assert stem(word) == expected


@given(WORD | st.text())
def test_any_word_has_one_stem(word: str) -> None:
    found = stem(word)
    assert bool(found) == bool(word)
    assert stems([word, word]) == [found, found]
    assert stem(word) == stemming._stem(word)


@given(st.sampled_from(["مدينة", "وزير", "قانون", "مصر", "تقرير"]), st.sampled_from("بلكفو"))
def test_a_known_word_is_found_behind_each_clitic(word: str, clitic: str) -> None:
    assert stem(fold(clitic + word)) == stem(fold(word))


@given(st.sampled_from(["مدينة", "وزير", "قانون", "مصر", "تقرير"]), st.sampled_from("بلك"))
def test_clitics_are_stacked(word: str, clitic: str) -> None:
    assert stem(fold("و" + clitic + word)) == stem(fold("ف" + clitic + word)) == stem(fold(word))


def test_what_is_known() -> None:
    assert is_known("وسيكتبون")
    assert is_known(fold("المدينة"))
    assert not is_known(fold("زمبافو"))
    assert is_plain(fold("مدينة"))
    assert not is_plain(fold("المدينة"))


def test_roots_in_shapes() -> None:
    assert ("كتب", "م12و3") in readings("مكتوب")
    assert ("قول", "1ا2") in readings("قال")
    assert ("وصل", "ات12") in readings("اتصل")
    assert ("مدد", "1ا2") in readings("ماد")
    assert ("شان", "12و3") in readings(fold("شؤون"))
    assert is_word("استخراج")
    assert not is_word("زمبافو")
    assert readings("") == []


def test_no_plural_is_of_itself_by_way_of_others() -> None:
    tables = lexicon()
    assert not tables.singular_of.keys() & tables.nouns
    assert not tables.singular_of.keys() & tables.stem_of.keys()
