from __future__ import annotations

import threading
from collections import defaultdict
from typing import TYPE_CHECKING, cast

import pypdfium2
import pytest
from PySide6.QtCore import QLocale

from reader.model.annotation import Annotation, AnnotationKind, Colour, Placement, Selector
from reader.model.draft import Block, BlockKind
from reader.model.errors import CancelledError
from reader.views.export.article_pdf import article_pdf
from reader.views.export.pdf_text import DrawnRun, searchable

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.appearance.theme import Theme
    from reader.model.article import Article

pytestmark = pytest.mark.usefixtures("faces")


def highlight(start: int, end: int, note: str = "") -> Annotation:
    return Annotation(
        id=f"a{start}",
        article_id="x",
        kind=AnnotationKind.HIGHLIGHT,
        colour=Colour.PINK,
        selector=Selector("", "", "", start, end, ""),
        start=start,
        end=end,
        placement=Placement.EXACT,
        note=note,
        tags=(),
        created_at="",
        modified_at="",
    )


def pages(content: bytes) -> list[list[tuple[int, int, int]]]:
    """The colours of each page, pixel by pixel, at 72 dots an inch."""
    found = []
    document = pypdfium2.PdfDocument(content)
    for page in document:
        bitmap = page.render(rev_byteorder=True)
        raw = bytes(cast("bytes", bitmap.buffer))
        step = bitmap.n_channels
        found.append(
            [
                (raw[at], raw[at + 1], raw[at + 2])
                for row in range(bitmap.height)
                for at in range(
                    row * bitmap.stride, row * bitmap.stride + bitmap.width * step, step
                )
            ]
        )
    document.close()
    return found


def colour(name: str) -> tuple[int, int, int]:
    return int(name[1:3], 16), int(name[3:5], 16), int(name[5:7], 16)


def test_a_highlight_has_its_colour_on_the_page(
    make_article: Callable[..., Article], theme: Theme
) -> None:
    article, locale = make_article(), QLocale("ar")
    pink = colour(theme.colours.pink)
    plain = article_pdf(article, [], theme.colours, locale, "ملاحظات")
    marked = article_pdf(article, [highlight(5, 120)], theme.colours, locale, "ملاحظات")
    assert all(pink not in page for page in pages(plain))
    assert pages(marked)[0].count(pink) > 500


def test_notes_stand_at_the_end(make_article: Callable[..., Article], theme: Theme) -> None:
    article, locale = make_article(), QLocale("en")
    many = [highlight(start, start + 4, "ملاحظة طويلة\n" * 6) for start in range(0, 60, 6)]
    short = pages(article_pdf(article, [highlight(0, 4)], theme.colours, locale, "Notes"))
    long = pages(article_pdf(article, many, theme.colours, locale, "Notes"))
    assert len(short) == 1
    assert len(long) > 1


def test_it_is_set_in_any_thread(make_article: Callable[..., Article], theme: Theme) -> None:
    made: list[bytes] = []
    article = make_article()

    def work() -> None:
        made.append(article_pdf(article, [], theme.colours, QLocale("ar"), "ملاحظات"))

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert made[0].startswith(b"%PDF-")


def test_it_stops_when_it_is_told_to(make_article: Callable[..., Article], theme: Theme) -> None:
    with pytest.raises(CancelledError):
        article_pdf(make_article(), [], theme.colours, QLocale("ar"), "", lambda: True)


LONG = (
    "خرج الناس إلى السوق القديم كما اعتادوا منذ زمن بعيد، وجلس الكاتب إلى نافذته يدوّن ما يراه من "
    "وجوه وأصوات وألوان، حتى إذا حلّ المساء طوى أوراقه ومضى إلى بيته القريب من النهر الكبير، ثم "
    "قال: «لَا تَحْسَبِ المَجْدَ تَمْرًا أَنْتَ آكِلُهُ»، وذكر سفينة اسمها Sindbad III في عام ١٩٥٢. "
)
ENGLISH = (
    "The clock of the river town struck five times, and each bell told another hour; nobody "
    "minded, since the ferry left when it was full and the baker sold his bread when it was brown. "
)


@pytest.fixture
def long_article(make_article: Callable[..., Article]) -> Article:
    """Two pages of Arabic, then English."""
    texts = [LONG * 3] * 5 + [ENGLISH * 3] * 2
    blocks = tuple(
        Block(BlockKind.PARAGRAPH, text.strip(), number) for number, text in enumerate(texts)
    )
    return make_article(title="يوم في السوق القديم", blocks=blocks)


def ink_rows(content: bytes, page: int, scale: float = 4.0) -> list[tuple[int, int]]:
    """The outermost dark pixels of each row of lines' text, at 288 dots an inch."""
    document = pypdfium2.PdfDocument(content)
    bitmap = document[page].render(scale=scale, grayscale=True)
    raw, stride, width = bytes(cast("bytes", bitmap.buffer)), bitmap.stride, bitmap.width
    document.close()
    dark = bytes(value < 110 for value in range(256))
    found = []
    for start in range(0, bitmap.height * stride, stride):
        row = raw[start : start + width].translate(dark)
        if (first := row.find(1)) >= 0:
            found.append((first, row.rfind(1)))
    return found


def test_lines_are_flush_at_both_edges(long_article: Article, theme: Theme) -> None:
    """Read from the pixels: almost every line begins and ends at the same place.

    Letters have bearings of their own, so that the outermost ink of a line may lie a little
    inside; ragged lines differ by whole words.
    """
    content = article_pdf(long_article, [], theme.colours, QLocale("ar"), "ملاحظات")
    document = pypdfium2.PdfDocument(content)
    page = document[0]
    lines = defaultdict(list)
    text = page.get_textpage()
    for number in range(text.count_chars()):
        left, bottom, right, _top = text.get_charbox(number, loose=True)
        if right > left:
            lines[round(bottom / 4)].append((left, right))
    document.close()
    edges = [(min(one)[0], max(right for _, right in one)) for one in lines.values()]
    edges = [one for one in edges if one[1] - one[0] > 380]  # neither last lines nor the title
    assert len(edges) > 10
    lefts, rights = [left for left, _ in edges], [right for _, right in edges]
    assert max(lefts) - min(lefts) < 2.5
    assert max(rights) - min(rights) < 2.5


def test_ink_reaches_both_margins(long_article: Article, theme: Theme) -> None:
    content = article_pdf(long_article, [], theme.colours, QLocale("ar"), "ملاحظات")
    rows = ink_rows(content, 1)
    left = min(row[0] for row in rows)
    right = max(row[1] for row in rows)
    assert 300 < left < 340  # 28 mm at 288 dots an inch are 317
    assert 2020 < right < 2075
    near_both = [row for row in rows if row[0] - left < 24 and right - row[1] < 24]
    assert len(near_both) > 100


def text_of(content: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(content)
    found = [" ".join(page.get_textpage().get_text_range().split()) for page in document]
    document.close()
    return found


def test_words_can_be_searched_and_copied(long_article: Article, theme: Theme) -> None:
    """Joined letters, ligatures and words with marks: whole, and without the marks."""
    first, *_, last = text_of(
        article_pdf(long_article, [], theme.colours, QLocale("ar"), "ملاحظات")
    )
    for words in (
        "يوم في السوق القديم",
        "سلوى الحكيم",
        "خرج الناس إلى السوق القديم كما اعتادوا منذ زمن بعيد،",
        "حتى إذا حل المساء",
        "لا تحسب المجد تمرا أنت آكله",
        "Sindbad",
        "في عام",
    ):
        assert words in first, words
    assert "the ferry left when it was full" in last


def test_further_pages_have_the_title_at_their_head_and_all_have_numbers(
    long_article: Article, theme: Theme
) -> None:
    made = text_of(article_pdf(long_article, [], theme.colours, QLocale("ar_EG"), "ملاحظات"))
    assert len(made) == 3
    assert all(page.startswith("يوم في السوق القديم") for page in made[1:])
    assert [page[-1] for page in made] == ["١", "٢", "٣"]


def test_a_number_beside_a_passage_leads_to_its_note(long_article: Article, theme: Theme) -> None:
    noted = [highlight(10, 30, "أولى الملاحظات"), highlight(400, 430, "والثانية")]
    made = text_of(article_pdf(long_article, noted, theme.colours, QLocale("ar_EG"), "ملاحظاتي"))
    assert "ملاحظاتي" in made[-1]
    assert f"١ {' '.join(LONG[10:30].split())}" in made[-1]
    assert "أولى الملاحظات" in made[-1]
    assert {"١", "٢"} <= set(made[0].split())


def test_fonts_are_embedded(long_article: Article, theme: Theme) -> None:
    content = article_pdf(long_article, [], theme.colours, QLocale("ar"), "ملاحظات")
    assert content.count(b"/FontFile2") >= 1
    assert content.count(b"/ToUnicode") == content.count(b"/Subtype /Type0")


def test_what_qt_writes_otherwise_is_left_as_it_is() -> None:
    for content in (b"", b"%PDF-1.4", b"%PDF-1.4\nxref\n0 1\nstartxref\n9\n%%EOF", b"x" * 99):
        assert searchable(content, [[DrawnRun(("ا",))]]) == content


def test_an_article_without_text_has_a_page(
    make_article: Callable[..., Article], theme: Theme
) -> None:
    article = make_article(blocks=(), title="", author="", place="", date=None)
    assert len(text_of(article_pdf(article, [], theme.colours, QLocale("ar"), "م"))) == 1


def test_signs_beyond_the_first_plane_and_controls_do_no_harm(
    make_article: Callable[..., Article], theme: Theme
) -> None:
    text = "كتاب 📚 و\u202eعكس\u202c و\x00 𝔘 نهاية"
    article = make_article(blocks=(Block(BlockKind.PARAGRAPH, text * 40, 3),))
    marked = [highlight(3, 60, "📚\u202e")]
    [page, *_] = text_of(article_pdf(article, marked, theme.colours, QLocale("ar"), "م"))
    assert "نهاية" in page
