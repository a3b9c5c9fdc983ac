"""The parts of a row that is as high as its text: each some lines in one font and direction."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from reader.appearance.spacing import SPACE
from reader.model.direction import Direction
from reader.views.rows.text_lines import count_lines, draw_lines

if TYPE_CHECKING:
    from collections.abc import Sequence

BETWEEN = SPACE / 2
"""Pixels below each part."""
_LINE = 1.12
"""Line height as a multiple of the font's own."""


@dataclass(frozen=True, slots=True)
class RowPart:
    """One piece of text; what does not fit ``most_lines`` ends in an ellipsis."""

    text: str
    font: QFont
    colour: QColor
    direction: Direction
    most_lines: int

    @property
    def line_height(self) -> float:
        """The height of one of its lines in pixels."""
        return QFontMetricsF(self.font).height() * _LINE


def parts_height(parts: Sequence[RowPart], width: float) -> float:
    """The height that ``parts`` take one below another in ``width`` (both in pixels)."""
    return sum(
        count_lines(part.text, part.font, part.direction, width, part.most_lines) * part.line_height
        + BETWEEN
        for part in parts
    )


def draw_parts(painter: QPainter, rect: QRectF, parts: Sequence[RowPart]) -> None:
    """Draw ``parts`` one below another into ``rect``."""
    room = QRectF(rect)
    for part in parts:
        used = draw_lines(
            painter,
            room,
            part.text,
            part.font,
            part.colour,
            part.direction,
            part.most_lines,
            part.line_height,
        )
        room.setTop(room.top() + used + BETWEEN)
