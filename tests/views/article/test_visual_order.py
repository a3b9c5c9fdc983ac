"""Qt's visual order on our lines against python-bidi, which knows nothing of Qt (UAX #9)."""

import pytest
from bidi import get_display
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout

from reader.model.direction import Direction
from reader.text.direction import base_direction
from reader.views.article.line_layout import LineSettings, set_lines
from reader.views.article.line_runs import line_runs

pytestmark = pytest.mark.usefixtures("faces")

LINES = [
    "وصل الطراز (T-72) إلى الميدان في الساعة 17:30",
    "قرأ The Old Man (1952) ثم Moby-Dick في أسبوع",
    "بين 1990-1995 و12/5/2024، وبين ١٩٩٠ - ١٩٩٥",
    "بلغ السعر 12.5$ (أي 10€) بزيادة 2.5% عن 1,596",
    "راجع https://example.org/a/b?x=1 أو اكتب إلى info@example.org",
    '«Windows 11» و"macOS" [نسخة 2] {وغيرها}',
    "هاتف +20 2 1234-5678 (القاهرة)",
    "لغات C++، C# و.NET وF#",
    "قال: «(أ) ثم (ب)»، وصمت!",
    "The word سلام (salaam, 3 letters) means peace",
    "iPhone 15 Pro متوفر الآن في 3 مدن",
    "YouTube | تلغرام | Facebook",
    "נאמר שלום, ثم قيل: سلام",
    "© 2019 دار الجسر. جميع الحقوق محفوظة",
    "انتهت المباراة 2-1 (بعد 1-1)",
]


def one_line(text: str, direction: Direction) -> QTextLayout:
    font = QFont(["Amiri"])
    font.setPixelSize(22)
    metrics = QFontMetricsF(font)
    layout = QTextLayout(text, font)
    set_lines(
        layout,
        text,
        LineSettings(
            width=9000,
            line_height=40,
            font_size=22,
            ascent=metrics.ascent(),
            descent=metrics.descent(),
            direction=(
                Qt.LayoutDirection.RightToLeft
                if direction is Direction.RTL
                else Qt.LayoutDirection.LeftToRight
            ),
            justified=False,
        ),
    )
    return layout


def seen_order(text: str, direction: Direction) -> str:
    """The characters from left to right, as the line's runs stand on the screen."""
    layout = one_line(text, direction)
    runs = line_runs(layout.lineAt(0), len(text))
    pieces = [
        text[run.start : run.end][:: -1 if run.right_to_left else 1]
        for run in sorted(runs, key=lambda run: run.left)
    ]
    return "".join(pieces)


def oracle(text: str, direction: Direction) -> str:
    return get_display(text, base_dir="R" if direction is Direction.RTL else "L")


@pytest.mark.parametrize("text", LINES)
def test_a_line_stands_as_the_bidi_algorithm_has_it(text: str) -> None:
    direction = base_direction(text)
    assert seen_order(text, direction) == oracle(text, direction)


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            ["قال", "في", "Smith", "T-72", "(OCR)", "2.5%", "12/5", "٣٫٥", "و", "«", "»"]
        ),
        min_size=1,
        max_size=8,
    ),
    st.sampled_from(Direction),
)
def test_words_thrown_together_do_too(words: list[str], direction: Direction) -> None:
    text = " ".join(words)
    assert seen_order(text, direction) == oracle(text, direction)


@pytest.mark.parametrize("bracket", ["()", "[]", "{}"])
def test_brackets_in_arabic_open_to_the_left(bracket: str) -> None:
    opening, closing = bracket
    in_arabic = glyph_of(f"ا{opening}ب", 1, Direction.RTL)
    in_latin = glyph_of(f"a{closing}b", 1, Direction.LTR)
    assert in_arabic == in_latin


def glyph_of(text: str, place: int, direction: Direction) -> int:
    layout = one_line(text, direction)
    everything = QTextLayout.GlyphRunRetrievalFlag.RetrieveAll
    for run in layout.lineAt(0).glyphRuns(-1, -1, everything):
        indexes = run.stringIndexes()
        if place in indexes:
            return run.glyphIndexes()[indexes.index(place)]
    raise AssertionError("no glyph stands there")
