"""Several pictures in one, with their names, so that a person can look at hundreds quickly."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

SHEET_WIDTH = 1920
LABEL = 22
GAP = 8


def write_sheets(pictures: Sequence[Path], folder: Path, name: str, columns: int = 3) -> list[Path]:
    """Put ``pictures`` (all of one size) on sheets ``folder/NAME-1.png`` and so on; gives them."""
    first = QImage(str(pictures[0]))
    width = (SHEET_WIDTH - GAP * (columns + 1)) // columns
    height = round(width * first.height() / first.width())
    rows = max(1, round(SHEET_WIDTH * 0.72 / (height + LABEL)))
    step = columns * rows
    written = []
    for number, start in enumerate(range(0, len(pictures), step), 1):
        part = pictures[start : start + step]
        path = folder / f"{name}-{number}.png"
        _sheet(part, columns, width, height).save(str(path))
        written.append(path)
    return written


def _sheet(pictures: Sequence[Path], columns: int, width: int, height: int) -> QImage:
    rows = -(-len(pictures) // columns)
    cell = height + LABEL + GAP
    sheet = QImage(SHEET_WIDTH, rows * cell + GAP, QImage.Format.Format_RGB32)
    sheet.fill(QColor("#808080"))
    painter = QPainter(sheet)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    painter.setPen(QColor("white"))
    for number, path in enumerate(pictures):
        x = GAP + number % columns * (width + GAP)
        y = GAP + number // columns * cell
        painter.drawText(
            QRect(x, y, width, LABEL), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            path.stem,
        )  # fmt: skip
        picture = QImage(str(path)).scaled(
            width,
            height,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        painter.drawImage(x, y + LABEL, picture)
    painter.end()
    return sheet
