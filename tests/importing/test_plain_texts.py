"""Texts without any clutter lose nothing."""

import pytest

from reader.importing.parse import parse_bytes
from reader.model.errors import UnusableInputError

PARAGRAPHS = (
    "وصلت القافلة إلى الواحة قبيل الغروب، وكان الأطفال أول من خرج لاستقبالها عند البئر القديمة.",
    "وقال شيخ الواحة إن الماء عاد إلى مجراه بعد عامين من الجفاف، وإن النخيل سيثمر هذا الموسم.",
    "في المساء جلس الجميع حول النار، وروى الدليل حكاية الطريق من أولها إلى آخرها دون أن يمل أحد.",
    "ثم ناموا.",
)


def paragraphs(text: str) -> tuple[str, ...]:
    return parse_bytes(text.encode(), "text.txt").paragraphs


@pytest.mark.parametrize("gap", ["\n", "\n\n", "\r\n", "\r\n\r\n\r\n"])
def test_paragraphs_without_a_title_all_stay(gap: str) -> None:
    draft = parse_bytes(gap.join(PARAGRAPHS).encode(), "caravan.txt")
    assert draft.paragraphs == PARAGRAPHS
    assert draft.title.startswith("وصلت القافلة إلى الواحة")
    assert len(draft.title) <= 81
    assert draft.removed == ()


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_title_and_paragraphs(gap: str) -> None:
    draft = parse_bytes(gap.join(("عودة الماء إلى الواحة", *PARAGRAPHS)).encode(), "caravan.txt")
    assert draft.title == "عودة الماء إلى الواحة"
    assert draft.paragraphs == PARAGRAPHS
    assert [(line.line, line.rule) for line in draft.removed] == [(1, "title")]


def test_one_line_without_an_end() -> None:
    assert paragraphs(PARAGRAPHS[0]) == (PARAGRAPHS[0],)


def test_one_short_line_is_a_text_only_if_it_is_a_sentence() -> None:
    assert paragraphs("سلام على من مرّ من هنا.") == ("سلام على من مرّ من هنا.",)
    assert paragraphs("«سلام على من مرّ من هنا!»") == ("«سلام على من مرّ من هنا!»",)
    headlines = (
        "عودة الماء إلى الواحة",
        "عودة الماء إلى الواحة\n\nسلوى الحكيم\n\n06 مارس 2016\n\nشارك",
        "الرئيسية\nأخبار\nشارك",
    )
    for text in headlines:
        with pytest.raises(UnusableInputError, match=r"text\.txt holds no article text"):
            paragraphs(text)


def test_paragraphs_without_full_stops_stay() -> None:
    bare = tuple(text.rstrip(".") for text in PARAGRAPHS[:3])
    assert paragraphs("\n\n".join(("عودة الماء إلى الواحة", *bare))) == bare


def test_hard_wrapped_text_is_joined() -> None:
    words = " ".join((*PARAGRAPHS, *PARAGRAPHS[1:])).split()
    wrapped, line = [], ""
    for word in words:
        if len(line) + len(word) > 58:
            wrapped.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    wrapped.append(line)
    text = "\n".join(wrapped) + "\n\n" + "\n".join((*wrapped[1:3], *wrapped[:1]))
    joined = paragraphs(text)
    assert joined[0] == " ".join(wrapped)
    assert len(joined) == 2


def test_verse_of_even_lines_is_not_joined() -> None:
    verse = tuple(
        f"يا أيها الماء الذي جاء من بعيد الجبال {word} بلا موعد"
        for word in ("هنا", "غداً", "معاً", "ليلاً", "فجراً", "سراً", "دوماً", "صيفاً")
    )
    assert paragraphs("\n".join(("نشيد الواحة", *verse))) == verse


def test_list_items_and_speech_stay() -> None:
    text = "\n".join(
        (
            "ما حمله المسافرون",
            PARAGRAPHS[0],
            "وكان في الأحمال:",
            "- تمر وقهوة",
            "- ماء",
            "- خبز لثلاثة أيام",
            PARAGRAPHS[2],
        )
    )
    assert paragraphs(text)[1:5] == (
        "وكان في الأحمال:",
        "- تمر وقهوة",
        "- ماء",
        "- خبز لثلاثة أيام",
    )


def test_a_byline_equal_to_a_line_of_the_body_leaves_it() -> None:
    name = "سامي عبد الحميد"
    text = "\n\n".join(
        ("عودة الماء إلى الواحة", f"كتب: {name}", PARAGRAPHS[0], f"{name}.", PARAGRAPHS[1])
    )
    draft = parse_bytes(text.encode(), "a.txt")
    assert draft.author == name
    assert f"{name}." in draft.paragraphs


def test_sentences_that_begin_like_clutter_stay() -> None:
    sentences = (
        "شارك في الندوة عشرات الباحثين من جامعات عربية وأجنبية على مدى ثلاثة أيام متتالية.",
        "المزيد من الأمطار متوقع في نهاية الأسبوع، بحسب نشرة الأرصاد الجوية الصادرة أمس.",
        "اقرأ القصيدة بصوت عالٍ، ثم اسأل نفسك لماذا اختار الشاعر هذا الإيقاع دون سواه.",
        "تعليقات الجمهور على العرض كانت متباينة، لكن القاعة امتلأت في الليالي الثلاث كلها.",
    )
    text = "\n".join(("حصاد أسبوع ثقافي حافل", *sentences))
    assert paragraphs(text) == sentences


@pytest.mark.parametrize("text", ["   \n\n \n", "\ufeff\u200f\n", "شارك\n\nFacebook\n\nTwitter"])
def test_no_article_text_is_one_sentence(text: str) -> None:
    with pytest.raises(UnusableInputError, match=r"^The file menu\.txt .*\.$"):
        parse_bytes(text.encode(), "menu.txt")


def test_relative_date_counts_from_the_file_time() -> None:
    text = "\n".join(("عودة الماء إلى الواحة", "قبل 3 ساعات", *PARAGRAPHS))
    draft = parse_bytes(text.encode(), "a.txt", modified_at="2024-05-02T01:00:00+00:00")
    assert draft.date == "2024-05-01"


def test_a_refrain_stays_and_a_doubled_paragraph_does_not() -> None:
    verse = ("نشيد الواحة", "يا ماء عد", "يا ماء عد", "إلى النخيل البعيد")
    assert paragraphs("\n".join(verse)) == verse[1:]
    doubled = "\n\n".join(("عودة الماء", PARAGRAPHS[0], PARAGRAPHS[1], PARAGRAPHS[1]))
    draft = parse_bytes(doubled.encode(), "a.txt")
    assert draft.paragraphs == PARAGRAPHS[:2]
    assert draft.removed[-1].rule == "repeated-line"
