"""What the reader sees of right-to-left text is what it was; see ``draw_goldens.py``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from draw_goldens import FOLDER, GOLDENS, dress, load_faces
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

TOLERANCE = 70
"""Of 255: how far a point of the picture at half the resolution may be from the golden one."""
MOST = 0.004
"""The share of points that may be further off."""
LARGEST = 60_000
"""Bytes; a clone carries every version of a picture for ever."""


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication) -> Iterator[None]:
    """Only the bundled faces are used, and nothing is left of what other tests have shown."""
    before = qapp.styleSheet(), qapp.palette(), qapp.layoutDirection()
    load_faces()
    dress(qapp)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    yield
    qapp.setStyleSheet(before[0])
    qapp.setPalette(before[1])
    qapp.setLayoutDirection(before[2])


def half(image: QImage) -> tuple[bytes, int, int]:
    """The grey values of ``image`` at half its resolution, its width and height."""
    small = image.convertToFormat(QImage.Format.Format_Grayscale8).scaled(
        image.width() // 2,
        image.height() // 2,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    small = small.convertToFormat(QImage.Format.Format_Grayscale8)
    lines = [bytes(small.constScanLine(y))[: small.width()] for y in range(small.height())]
    return b"".join(lines), small.width(), small.height()


def difference(one: QImage, other: QImage) -> float:
    """The share of points that differ by more than the tolerance; 1 for another size."""
    if one.size() != other.size():
        return 1.0
    first, second = half(one)[0], half(other)[0]
    return sum(abs(a - b) > TOLERANCE for a, b in zip(first, second, strict=True)) / len(first)


def golden(name: str) -> QImage:
    picture = QImage(str(FOLDER / f"{name}.png"))
    assert not picture.isNull()
    return picture


@pytest.mark.parametrize("name", GOLDENS)
def test_the_picture_is_as_it_was(name: str) -> None:
    drawn = GOLDENS[name]()
    drawn.setDevicePixelRatio(1)
    assert difference(drawn, golden(name)) <= MOST


@pytest.mark.parametrize("name", GOLDENS)
def test_a_move_of_three_pixels_or_a_mirrored_picture_is_noticed(name: str) -> None:
    picture = golden(name)
    moved = picture.copy(3, 0, picture.width(), picture.height())
    assert difference(picture, moved) > 2 * MOST
    assert difference(picture, picture.flipped(Qt.Orientation.Horizontal)) > 2 * MOST


@pytest.mark.parametrize("name", GOLDENS)
def test_the_goldens_stay_small(name: str) -> None:
    assert (FOLDER / f"{name}.png").stat().st_size < LARGEST
