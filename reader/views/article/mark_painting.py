"""Draws the marks of a block: grounds under the text, lines and signs over it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPixmap

from reader.views.article.marks import MarkStyle

if TYPE_CHECKING:
    from reader.appearance.colours import Colours
    from reader.views.article.mark_shapes import Band, BlockShapes, Sign

TILE_HEIGHT = 5
"""Pixels that the highest line, the wavy one, takes."""
CREST = 1.4
"""How far the wavy line swings to each side, in pixels."""
_TILED = {MarkStyle.GREEN: 11, MarkStyle.BLUE: 5, MarkStyle.PINK: 7}
"""The lines that repeat a shape, and its length in pixels."""
_SOLID = {
    MarkStyle.YELLOW: (2, 0),
    MarkStyle.PURPLE: (1, 0, 3),
    MarkStyle.UNDERLINE: (3, 0),
}
"""Thickness in pixels, then how high over the band's bottom each line stands."""
_FRAME = {MarkStyle.MATCH: 1.0, MarkStyle.CURRENT_MATCH: 2.0}
"""How thick the frames are, in pixels."""


class MarkPainter:
    """Paints in one theme's colours; every origin is the top left of a block's text."""

    def __init__(self, colours: Colours) -> None:
        self._grounds = {
            MarkStyle.YELLOW: QColor(colours.yellow),
            MarkStyle.GREEN: QColor(colours.green),
            MarkStyle.BLUE: QColor(colours.blue),
            MarkStyle.PINK: QColor(colours.pink),
            MarkStyle.PURPLE: QColor(colours.purple),
            MarkStyle.MATCH: QColor(colours.match),
            MarkStyle.CURRENT_MATCH: QColor(colours.current_match),
            MarkStyle.SPOKEN: QColor(colours.hover),
        }
        self._lines = {
            MarkStyle.YELLOW: QColor(colours.yellow_line),
            MarkStyle.GREEN: QColor(colours.green_line),
            MarkStyle.BLUE: QColor(colours.blue_line),
            MarkStyle.PINK: QColor(colours.pink_line),
            MarkStyle.PURPLE: QColor(colours.purple_line),
            MarkStyle.UNDERLINE: QColor(colours.accent),
            MarkStyle.MATCH: QColor(colours.match_frame),
            MarkStyle.CURRENT_MATCH: QColor(colours.current_match_frame),
            MarkStyle.QUOTATION: QColor(colours.muted),
            MarkStyle.BOOKMARK: QColor(colours.accent),
            MarkStyle.NOTE: QColor(colours.muted),
            MarkStyle.SPOKEN: QColor(colours.accent),
        }
        self._page = QColor(colours.page)
        self._tiles: dict[tuple[MarkStyle, float], QPixmap] = {}

    def paint_grounds(self, painter: QPainter, origin: QPointF, shapes: BlockShapes) -> None:
        """What lies under the text."""
        if not shapes.bands:
            return
        painter.save()
        painter.translate(origin)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for band in shapes.bands:
            ground = self._grounds.get(band.style)
            if ground is None:
                continue
            frame = _FRAME.get(band.style)
            if frame is None:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(ground)
                painter.drawRects([_crisp(rect) for rect in band.rects])
                continue
            painter.setPen(QPen(self._lines[band.style], frame))
            painter.setBrush(ground)
            for rect in band.rects:
                inner = _crisp(rect).adjusted(frame / 2, frame / 2, -frame / 2, -frame / 2)
                painter.drawRoundedRect(inner, 3, 3)
        painter.restore()

    def paint_lines(self, painter: QPainter, origin: QPointF, shapes: BlockShapes) -> None:
        """What lies over the text, and beside it."""
        if not shapes.bands and not shapes.signs:
            return
        painter.save()
        painter.translate(origin)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for band in shapes.bands:
            if band.style in _TILED or band.style in _SOLID:
                self._paint_line(painter, band)
        for sign in shapes.signs:
            self._paint_sign(painter, sign)
        painter.restore()

    def _paint_line(self, painter: QPainter, band: Band) -> None:
        colour, style = self._lines[band.style], band.style
        if style in _TILED:
            tile = self._tile(style, painter.device().devicePixelRatio())
            for rect in band.rects:
                bottom = round(rect.bottom())
                painter.drawTiledPixmap(
                    QRectF(rect.left(), bottom - TILE_HEIGHT, rect.width(), TILE_HEIGHT), tile
                )
            return
        thickness, *lifts = _SOLID[style]
        for rect in band.rects:
            bottom = round(rect.bottom())
            for lift in lifts:
                line = QRectF(rect.left(), bottom - lift - thickness, rect.width(), thickness)
                painter.fillRect(line, colour)

    def _tile(self, style: MarkStyle, ratio: float) -> QPixmap:
        """One stretch of the line of ``style``; drawing a hundred dashes anew each time is slow."""
        known = self._tiles.get((style, ratio))
        if known is not None:
            return known
        length = _TILED[style]
        tile = QPixmap(round(length * ratio), round(TILE_HEIGHT * ratio))
        tile.setDevicePixelRatio(ratio)
        tile.fill(Qt.GlobalColor.transparent)
        painter = QPainter(tile)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = self._lines[style]
        if style is MarkStyle.GREEN:
            painter.fillRect(QRectF(0, TILE_HEIGHT - 2, length * 0.64, 2), colour)
        elif style is MarkStyle.BLUE:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            painter.drawEllipse(QRectF(length / 2 - 1.25, TILE_HEIGHT - 2.5, 2.5, 2.5))
        else:
            painter.setPen(QPen(colour, 1.5))
            painter.drawPath(_wave(length))
        painter.end()
        self._tiles[style, ratio] = tile
        return tile

    def _paint_sign(self, painter: QPainter, sign: Sign) -> None:
        colour = self._lines[sign.style]
        painter.setPen(Qt.PenStyle.NoPen)
        if sign.style in {MarkStyle.QUOTATION, MarkStyle.SPOKEN}:
            painter.fillRect(sign.rect, colour)
        elif sign.style is MarkStyle.BOOKMARK:
            painter.setBrush(QBrush(colour))
            painter.drawPath(ribbon(sign.rect))
        else:
            painter.setPen(QPen(colour, 1.4))
            painter.setBrush(self._page)
            painter.drawPath(_sheet(sign.rect))
            painter.drawLines(_writing(sign.rect))


def _crisp(rect: QRectF) -> QRectF:
    """``rect`` with its upper and lower edge on whole pixels, and a hair of space at its sides."""
    top, bottom = round(rect.top()), round(rect.bottom())
    return QRectF(rect.left() + 0.25, top, max(1.0, rect.width() - 0.5), bottom - top)


def _wave(length: float) -> QPainterPath:
    """A wave of ``length``, drawn beyond both ends so that the tiles join."""
    middle = TILE_HEIGHT - CREST - 0.8
    path = QPainterPath(QPointF(-length, middle))
    for half in range(6):
        start = (half / 2 - 1) * length
        swing = -2 * CREST if half % 2 else 2 * CREST
        path.quadTo(start + length / 4, middle + swing, start + length / 2, middle)
    return path


def ribbon(rect: QRectF) -> QPainterPath:
    """The sign of a bookmark."""
    path = QPainterPath(rect.topLeft())
    path.lineTo(rect.topRight())
    path.lineTo(rect.bottomRight())
    path.lineTo(rect.center().x(), rect.bottom() - rect.width() * 0.38)
    path.lineTo(rect.bottomLeft())
    path.closeSubpath()
    return path


def _sheet(rect: QRectF) -> QPainterPath:
    fold = rect.width() * 0.32
    path = QPainterPath(rect.topLeft())
    path.lineTo(rect.right() - fold, rect.top())
    path.lineTo(rect.right(), rect.top() + fold)
    path.lineTo(rect.bottomRight())
    path.lineTo(rect.bottomLeft())
    path.closeSubpath()
    return path


def _writing(rect: QRectF) -> list[QLineF]:
    inset = rect.width() * 0.24
    return [
        QLineF(rect.left() + inset, y, rect.right() - inset, y)
        for y in (rect.top() + rect.height() * 0.5, rect.top() + rect.height() * 0.72)
    ]
