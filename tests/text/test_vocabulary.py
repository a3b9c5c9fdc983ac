"""The tables of words: what they bring together, and what they keep apart."""

import pytest

from reader.text.function_words import is_function_word
from reader.text.lexicon import lexicon
from reader.text.normalise import fold
from reader.text.stemming import stem
from reader.text.variants import variants

SAME = [
    ("المعارضة", "معارضين"),
    ("تجارة", "التجارية"),
    ("صناعة", "صناعيا"),
    ("امرأة", "المرأة"),
    ("نساء", "للمرأة"),
    ("أبيض", "البيضاء"),
    ("أبو", "أبي"),
    ("أخ", "أخيه"),
    ("يد", "يديها"),
    ("جزء", "جزؤه"),
    ("السماوات", "ٱلسَّمَٰوَٰتِ"),
    ("محكمة", "محاكم"),
    ("منطقة", "المناطق"),
    ("حكومة", "الحكومي"),
    ("دقيقة", "دقائق"),
    ("شعب", "الشعبية"),
    ("شيطان", "شياطين"),
    ("رصيف", "أرصفة"),
    ("بولندا", "بولونيا"),
    ("المياه", "الماء"),
    ("مياه", "المائية"),
    ("الآلية", "آليات"),
    ("بيئة", "البيئي"),
    ("سياحة", "السياحية"),
    ("بناء", "البناء"),
    ("صحة", "الصحية"),
    ("لغة", "اللغويون"),
    ("تربية", "تربوي"),
    ("تنمية", "التنموية"),
    ("سنة", "سنويا"),
    ("معنى", "معناها"),
    ("جناح", "أجنحة"),
    ("فهم", "الفهم"),
    ("ولي", "الولي"),
    ("واشنطن", "واشنطون"),
]
APART = [
    ("معارضة", "معرض"),
    ("تجارة", "تاجر"),
    ("سياحة", "سائح"),
    ("معاملة", "معمل"),
    ("محاكمة", "محكمة"),
    ("مشاهدة", "مشهد"),
    ("إثارة", "أثر"),
    ("منطقة", "منطق"),
    ("خبرة", "خبر"),
    ("حكومة", "حكم"),
    ("طائرة", "طائر"),
    ("صلاحيات", "صلاح"),
    ("معدات", "معدة"),
    ("طلبة", "طلب"),
    ("عمرو", "عمر"),
    ("عربة", "عربي"),
    ("رسمي", "رسوم"),
    ("إعداد", "عدد"),
    ("إنفاق", "نفق"),
    ("الجمعة", "جمع"),
    ("المياه", "ما"),
    ("آليات", "إلى"),
    ("البيئية", "بي"),
    ("التحتية", "تحت"),
    ("الانتهاء", "الآن"),
    ("انهار", "نهر"),
]
TRIED = [
    ("حد", "حدود"),
    ("حكم", "حكام"),
    ("عاد", "عودة"),
    ("زيارة", "زار"),
    ("انهار", "نهر"),
    ("ألغى", "ألغت"),
    ("ألغى", "يلغي"),
    ("قتل", "مقتل"),
    ("طالب", "طلبة"),
    ("حدث", "أحداث"),
    ("طلب", "يطلب"),
    ("جمع", "يجمع"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_what_is_one_word(one: str, other: str) -> None:
    assert stem(fold(one)) == stem(fold(other))


@pytest.mark.parametrize(("one", "other"), APART)
def test_what_is_another_word(one: str, other: str) -> None:
    assert stem(fold(one)) != stem(fold(other))


@pytest.mark.parametrize(("word", "form"), TRIED)
def test_what_is_only_tried(word: str, form: str) -> None:
    assert stem(fold(word)) != stem(fold(form))
    assert stem(fold(form)) in [stem(other) for other in variants(fold(word))]


def test_no_stem_is_a_function_words() -> None:
    """Else whoever asks for the water is shown every «ما»."""
    grammar = {stem(word) for word in fold("ما إلى في عن مع كان تحت بين حتى هذا").split()}
    tables = lexicon()
    forms = tables.stem_of.keys() | tables.singular_of.keys() | tables.nouns
    ours = (form for form in forms if not is_function_word(form))
    assert [form for form in ours if stem(form) in grammar] == []


def test_no_plural_is_of_two_words() -> None:
    """A form is not given one stem by one table and another by the next."""
    tables = lexicon()
    assert not tables.singular_of.keys() & tables.native
    for word, forms in tables.also.items():
        assert word not in forms
