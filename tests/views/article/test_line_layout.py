"""The edges of justified lines, read from pixels."""

import itertools

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QTextLayout

from reader.views.article.line_layout import LineSettings, set_lines

WIDTH, MARGIN, LINE = 560, 40, 44
ARABIC = (
    "خرج الناس إلى السوق القديم كما اعتادوا منذ زمن بعيد، وجلس الكاتب إلى نافذته يدوّن ما يراه من "
    "وجوه وأصوات وألوان، حتى إذا حلّ المساء طوى أوراقه ومضى إلى بيته القريب من النهر. وكان في "
    "الطريق يعدّ المصابيح واحدًا واحدًا ويحصي ما انطفأ منها منذ الأمس، ثم يقف عند الجسر طويلًا."
)
MIXED = (
    "استعمل الباحثون برنامج Optical Character Recognition (OCR) في قراءة 4000 صفحة من مجموعة "
    "The Old Harbour Papers، وقالوا إن الطراز (T-72) من الماسحات أخطأ في 2.5% منها يوم 12/5/2024 "
    "قبل أن تُراجع باليد، ثم أُعيدت إلى الخزانة Cabinet Number Seven في الطابق الثاني من المبنى."
)
LATIN = (
    "The old harbour wakes before the town does, and the first to cross the square are the men who "
    "mend the nets. They speak little, and when they do it is of the wind, مرحبا, and of the price."
)


def settings(face: str, direction: Qt.LayoutDirection) -> tuple[QFont, LineSettings]:
    font = QFont([face])
    font.setPixelSize(22)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    metrics = QFontMetricsF(font)
    return font, LineSettings(
        width=WIDTH,
        line_height=LINE,
        font_size=22,
        ascent=metrics.ascent(),
        descent=metrics.descent(),
        direction=direction,
        justified=True,
    )


def ink_edges(layout: QTextLayout, line: int) -> tuple[int, int]:
    """First and last column of ink of one line, relative to the column's left edge."""
    image = QImage(WIDTH + 2 * MARGIN, LINE, QImage.Format.Format_Grayscale8)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setPen(QColor("black"))
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    layout.lineAt(line).draw(painter, QPointF(MARGIN, -line * LINE))
    painter.end()
    rows = [bytes(image.constScanLine(y))[: image.width()] for y in range(LINE)]
    inked = [x for x in range(image.width()) if any(row[x] < 128 for row in rows)]
    return inked[0] - MARGIN, inked[-1] + 1 - MARGIN


@pytest.mark.usefixtures("faces")
@pytest.mark.parametrize("face", ["Amiri", "Noto Naskh Arabic", "Vazirmatn"])
@pytest.mark.parametrize(
    ("text", "direction"),
    [
        (ARABIC, Qt.LayoutDirection.RightToLeft),
        (MIXED, Qt.LayoutDirection.RightToLeft),
        (LATIN, Qt.LayoutDirection.LeftToRight),
    ],
    ids=["arabic", "mixed", "latin"],
)
def test_every_line_but_the_last_touches_both_edges(
    face: str, text: str, direction: Qt.LayoutDirection
) -> None:
    font, line_settings = settings(face, direction)
    layout = QTextLayout(text, font)
    height = set_lines(layout, text, line_settings)
    assert layout.lineCount() >= 3
    assert height == layout.lineCount() * LINE
    for number in range(layout.lineCount() - 1):
        left, right = ink_edges(layout, number)
        # A letter's own side bearing (up to 3 px at this size) may stand between ink and edge, and
        # a final form may overhang it by as much.
        assert abs(left) <= 3, number
        assert abs(right - WIDTH) <= 3, number
        # Fractions of a pixel: where the letters' advances begin and end.
        line = layout.lineAt(number)
        assert abs(line.horizontalAdvance() - WIDTH) < 0.5, number


@pytest.mark.usefixtures("faces")
def test_the_last_line_starts_at_the_reading_edge() -> None:
    font, line_settings = settings("Amiri", Qt.LayoutDirection.RightToLeft)
    layout = QTextLayout(ARABIC, font)
    set_lines(layout, ARABIC, line_settings)
    left, right = ink_edges(layout, layout.lineCount() - 1)
    assert abs(right - WIDTH) <= 3
    assert left > 3


@pytest.mark.usefixtures("faces")
def test_a_borrowed_glyph_does_not_move_the_baselines() -> None:
    text = ARABIC.replace("المساء", "المساء 😀")
    font, line_settings = settings("Amiri", Qt.LayoutDirection.RightToLeft)
    layout = QTextLayout(text, font)
    set_lines(layout, text, line_settings)
    baselines = [
        layout.lineAt(number).y() + layout.lineAt(number).ascent()
        for number in range(layout.lineCount())
    ]
    steps = [later - earlier for earlier, later in itertools.pairwise(baselines)]
    assert steps == pytest.approx([LINE] * len(steps), abs=0.1)


@pytest.mark.usefixtures("faces")
def test_a_word_longer_than_the_column_is_broken_and_nothing_is_stretched() -> None:
    text = "كلمة " + "ب" * 300 + " كلمة"
    font, line_settings = settings("Amiri", Qt.LayoutDirection.RightToLeft)
    layout = QTextLayout(text, font)
    set_lines(layout, text, line_settings)
    last = layout.lineAt(layout.lineCount() - 1)
    assert last.textStart() + last.textLength() == len(text)
