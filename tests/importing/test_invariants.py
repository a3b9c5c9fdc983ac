"""What holds for any text at all."""

from hypothesis import example, given, settings
from hypothesis import strategies as st

from reader.importing.layout import read_layout
from reader.importing.lines import clean_line, split_lines
from reader.importing.parse import parse_bytes
from reader.importing.rules import standard_rules
from reader.model.draft import Draft
from reader.model.errors import UnusableInputError

PIECES = (
    "الرئيسية", "سياسة", "شارك", "ذات صلة", "الصورة", "المساهمون", "اقرأ أيضاً", "للمزيد",
    "الأكثر قراءة", "الوسوم", "الوسوم: نخيل، ماء", "أضف تعليقاً", "المصدر: رويترز", "02:47",
    "06 اغسطس 2016", "12/5/2021", "القاهرة", "القاهرة - رويترز", "كتبت أسماء السيد", "By Jane Roe",
    "سامي عبد الحميد", "© 2020 جميع الحقوق محفوظة", "ABD975A3-B115-4C81-8277-C942656956A2",
    "نخيل في الواحة (رويترز)", "Palm trees at dawn (AFP)", "عودة الماء إلى الواحة بعد الجفاف",
    "كيف غيّر الماء وجه الواحة؟", "- تمر وقهوة", "*من أين جاء الماء؟", "...", "|", "١٢", "",
    "وصلت القافلة إلى الواحة قبيل الغروب، وكان الأطفال أول من خرج لاستقبالها عند البئر القديمة.",
    "وقال شيخ الواحة إن الماء عاد إلى مجراه بعد عامين من الجفاف، وإن النخيل سيثمر هذا الموسم.",
    "القاهرة - سبوتنيك. أعلن شيخ الواحة اليوم أن الماء عاد إلى مجراه القديم بعد عامين كاملين.",
    "يمكنك الاطلاع على سياسة الخصوصية وملفات تعريف الارتباط وشروط الاستخدام عبر الموقع نفسه.",
    "The caravan reached the oasis before sunset, and the children came out to meet it.",
    "https://example.org/a?b=1", "\u200fاسمك \u200f", "\ufeff", "ﻣﺮﺣﺒﺎ ﺑﻜﻢ", "a" * 300,
)  # fmt: skip
SOUP = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=40)), max_size=40)
ENDS = st.sampled_from(["\n", "\r\n", "\r", "\n\n"])


def read_or_refuse(content: bytes) -> Draft | None:
    """Read bytes, or give None where they are refused with a proper sentence."""
    try:
        return parse_bytes(content, "a.txt")
    except UnusableInputError as error:
        refusal = str(error)
    assert refusal.startswith("The file a.txt ")
    assert refusal.endswith(".")
    return None


@given(SOUP, ENDS)
@settings(max_examples=250, deadline=None)
@example(["عودة الماء إلى الواحة", "06 اغسطس 2016"], "\n")
@example(["ذات صلة"], "\n")
@example(["الصورة", "الصورة", "سياسة"], "\n")
def test_every_line_is_a_block_or_removed(pieces: list[str], end: str) -> None:
    text = end.join(pieces)
    lines = split_lines(text)
    rules = standard_rules()
    layout = read_layout(lines, rules)
    kept = [block.line for block in layout.blocks]
    removed = [line.line for line in layout.removed]
    assert sorted(kept + removed) == [line.number for line in lines]
    by_number = {line.number: line for line in lines}
    assert all(by_number[block.line].text == block.text for block in layout.blocks)
    assert all(by_number[line.line].raw == line.text for line in layout.removed)
    assert all(line.rule in rules for line in layout.removed)


@given(SOUP, ENDS)
@settings(max_examples=60, deadline=None)
def test_no_sentence_of_two_in_a_row_is_lost(pieces: list[str], end: str) -> None:
    """Two plain paragraphs alone on a page stay, whatever the marks and spaces around lines."""
    paragraphs = PIECES[33:35]
    text = end.join(f"\u200f  {line}\u00a0" for line in paragraphs)
    assert parse_bytes(text.encode(), "a.txt").paragraphs == paragraphs


@given(st.text(max_size=400))
@settings(max_examples=150, deadline=None)
def test_any_text_is_read_or_refused(text: str) -> None:
    draft = read_or_refuse(text.encode("utf-8", "surrogatepass"))
    assert draft is None or (draft.paragraphs and draft.title)


@given(st.binary(max_size=400))
@settings(max_examples=200, deadline=None)
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    read_or_refuse(content)


@given(st.text(max_size=120))
@settings(deadline=None)
def test_cleaning_twice_changes_nothing(text: str) -> None:
    line = "".join(text.splitlines())
    assert clean_line(clean_line(line)) == clean_line(line)
