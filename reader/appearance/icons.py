"""The icon set: one-colour SVG outlines drawn for Maqal, tinted by the theme.

An icon that points (``previous``, ``next``, ``sidebar``…) is mirrored with the layout; a magnifier
or a letter is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

if TYPE_CHECKING:
    from pathlib import Path

MIRRORED = frozenset({"list-pane", "sidebar"})
_SIZES = (24, 48)


class IconSet:
    """Makes ``QIcon``s from ``folder/NAME.svg``."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def icon(self, name: str, colour: str, disabled_colour: str) -> QIcon:
        """The icon ``name`` in ``colour``; raises OSError when there is no such file."""
        source = (self._folder / f"{name}.svg").read_text(encoding="utf-8")
        right_to_left = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        mirrored = name in MIRRORED and right_to_left
        icon = QIcon()
        for mode, tint in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, disabled_colour)):
            renderer = QSvgRenderer(QByteArray(source.replace("currentColor", tint).encode()))
            for size in _SIZES:
                icon.addPixmap(_render(renderer, size, mirrored), mode)
        return icon


def _render(renderer: QSvgRenderer, size: int, mirrored: bool) -> QPixmap:
    image = QImage(QSize(size, size), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(0, 0, 0, 0))
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    if mirrored:
        image = image.flipped(Qt.Orientation.Horizontal)
    return QPixmap.fromImage(image)
