"""All charts on one page, as a picture to keep or to show."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter

from reader.appearance.type_scale import TextSize, sized
from reader.model.errors import StorageError
from reader.views.statistics.canvas import Canvas, Frame, Side

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFont

    from reader.appearance.theme import Theme
    from reader.views.statistics.chart import Chart

WIDTH = 960
SCALE = 2
"""Pixels of the picture for one of the page: sharp on paper and on a dense display."""
MARGIN = 40.0
GAP = 28.0


class Page(NamedTuple):
    """What the picture says: a title, a line below it, figures with captions, the charts."""

    title: str
    below: str
    summary: Sequence[tuple[str, str]]
    charts: Sequence[Chart]
    mirrored: bool
    font: QFont
    theme: Theme


class _Room(NamedTuple):
    chart: Chart
    box: tuple[float, float, float]
    """Start, top and width."""


def png_image(page: Page) -> QImage:
    """The picture at twice the size of a page."""
    rooms, height = _arranged(page)
    image = QImage(WIDTH * SCALE, round(height) * SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SCALE)
    image.fill(QColor(page.theme.colours.surface))
    painter = QPainter(image)
    _draw(page, painter, rooms, height)
    painter.end()
    return image


def png_bytes(image: QImage) -> bytes:
    """``image`` as a PNG file. Raises StorageError where Qt cannot write one."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):  # type: ignore[call-overload]
        raise StorageError("The picture could not be written.")
    return bytes(data.data())


def svg_bytes(page: Page) -> bytes:
    """The picture as an SVG file, which Qt draws with letters as outlines: Arabic looks the same
    in a program that cannot shape it. The figures stand in its description, too."""
    from PySide6.QtSvg import QSvgGenerator  # noqa: PLC0415 - only for this

    rooms, height = _arranged(page)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setViewBox(QRectF(0, 0, WIDTH, round(height)))
    generator.setSize(QSizeF(WIDTH, round(height)).toSize())
    generator.setTitle(page.title)
    generator.setDescription("\n".join(chart.described() for chart in page.charts))
    painter = QPainter(generator)
    _draw(page, painter, rooms, height)
    painter.end()
    buffer.close()
    return bytes(data.data())


def _line(font: QFont) -> float:
    return QFontMetricsF(font).height() + 4


def _head_height(page: Page) -> float:
    return MARGIN + _line(sized(page.font, TextSize.DISPLAY, bold=True)) + _line(page.font) + GAP


def _arranged(page: Page) -> tuple[list[_Room], float]:
    """Where the charts stand: those over time as wide as the page, lists two in a row."""
    width = WIDTH - 2 * MARGIN
    heading = _line(sized(page.font, TextSize.TITLE, bold=True))
    top = (
        _head_height(page)
        + _line(sized(page.font, TextSize.HEADING, bold=True))
        + _line(page.font)
        + GAP
    )
    rooms: list[_Room] = []
    halves = []
    for chart in page.charts:
        if chart.half_wide:
            halves.append(chart)
        elif chart.figures:
            rooms.append(_Room(chart, (MARGIN, top, width)))
            top += heading + chart.needed_height(width) + 8 + GAP
    half = (width - GAP) / 2
    tops = [top, top]
    for chart in halves:
        if chart.figures:
            side = tops.index(min(tops))
            rooms.append(_Room(chart, (MARGIN + side * (half + GAP), tops[side], half)))
            tops[side] += heading + chart.needed_height(half) + 8 + GAP
    return rooms, max(tops) + MARGIN - GAP


def _draw(page: Page, painter: QPainter, rooms: Sequence[_Room], height: float) -> None:
    colours = page.theme.colours
    painter.fillRect(QRectF(0, 0, WIDTH, height), QColor(colours.surface))
    whole = Frame(QRectF(0, 0, WIDTH, height), page.mirrored)
    painter.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if page.mirrored else Qt.LayoutDirection.LeftToRight
    )
    title_font, width = sized(page.font, TextSize.DISPLAY, bold=True), WIDTH - 2 * MARGIN
    canvas = Canvas(painter, whole, colours, title_font)
    line = _line(title_font)
    canvas.text(whole.box(MARGIN, MARGIN, width, line), page.title, reduced=False)
    plain = Canvas(painter, whole, colours, page.font)
    below = whole.box(MARGIN, MARGIN + line, width, _line(page.font))
    plain.text(below, page.below, muted=True, reduced=False)
    _draw_summary(page, painter, whole)
    heading_font = sized(page.font, TextSize.TITLE, bold=True)
    heading = _line(heading_font)
    for chart, (start, top, wide) in rooms:
        titles = Canvas(painter, whole, colours, heading_font)
        titles.text(whole.box(start, top, wide, heading), chart.title, reduced=False)
        box = whole.box(start, top + heading, wide, chart.needed_height(wide) + 8)
        frame = Frame(box.adjusted(0, 4, 0, -4), page.mirrored)
        chart.draw(Canvas(painter, frame, colours, page.font), page.theme, None)


def _draw_summary(page: Page, painter: QPainter, whole: Frame) -> None:
    top, width = _head_height(page), WIDTH - 2 * MARGIN
    large = sized(page.font, TextSize.HEADING, bold=True)
    figures = Canvas(painter, whole, page.theme.colours, large)
    captions = Canvas(painter, whole, page.theme.colours, page.font)
    needed = [
        max(
            QFontMetricsF(large).horizontalAdvance(figure),
            QFontMetricsF(page.font).horizontalAdvance(caption),
        )
        for figure, caption in page.summary
    ]
    gap = max(GAP / 2, (width - sum(needed)) / max(1, len(needed)))
    start = MARGIN
    for (figure, caption), slot in zip(page.summary, needed, strict=True):
        figures.text(
            whole.box(start, top, slot + 2, _line(large)), figure, Side.LEADING, reduced=False
        )
        below = whole.box(start, top + _line(large), slot + 2, _line(page.font))
        captions.text(below, caption, Side.LEADING, muted=True)
        start += slot + gap
