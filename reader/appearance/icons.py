"""The icon set: one-colour SVG outlines drawn for Maqal, tinted by the theme.

An icon that points to a side of the window is mirrored with the layout; a magnifier or a letter is
not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QImageReader, QPixmap

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
        source = (self._folder / f"{name}.svg").read_bytes()
        right_to_left = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        mirrored = name in MIRRORED and right_to_left
        icon = QIcon()
        for mode, tint in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, disabled_colour)):
            tinted = QByteArray(source.replace(b"currentColor", tint.encode()))
            for size in _SIZES:
                icon.addPixmap(_render(tinted, size, mirrored), mode)
        return icon


def _render(svg: QByteArray, size: int, mirrored: bool) -> QPixmap:
    # By Qt's image plugin: loading the QtSvg module costs a start 2 ms more.
    buffer = QBuffer(svg)
    reader = QImageReader(buffer, QByteArray(b"svg"))
    reader.setScaledSize(QSize(size, size))
    image = reader.read()
    if mirrored:
        image = image.flipped(Qt.Orientation.Horizontal)
    return QPixmap.fromImage(image)
