"""Every line of a wrapped label is flush at the edge where it begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QLabel

from reader.views.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.usefixtures("faces")
WORDS = " ".join(["سلام"] * 24)  # no dots, which would lie apart from their line


def lines_of(label: QLabel) -> list[tuple[int, int]]:
    """The leftmost and the rightmost dark column of each line, from top to bottom."""
    image = QImage(label.size(), QImage.Format.Format_Grayscale8)
    image.fill(255)
    label.render(image)
    rows = [
        [x for x in range(image.width()) if image.pixelColor(x, y).value() < 128]
        for y in range(image.height())
    ]
    found: list[tuple[int, int]] = []
    for before, row in zip([[], *rows], rows, strict=False):
        if not row:
            continue
        left, right = min(row), max(row)
        if not before:
            found.append((left, right))
        else:
            found[-1] = min(left, found[-1][0]), max(right, found[-1][1])
    return [one for one in found if one[1] - one[0] > 20]


def make(qtbot: QtBot, text: str, direction: Qt.LayoutDirection) -> WrappedLabel:
    label = WrappedLabel(text)
    qtbot.addWidget(label)
    palette = label.palette()
    palette.setColor(QPalette.ColorRole.WindowText, QColor("black"))
    palette.setColor(QPalette.ColorRole.Window, QColor("white"))
    label.setPalette(palette)
    label.setLayoutDirection(direction)
    label.resize(203, label.heightForWidth(203))
    return label


def test_right_to_left_lines_end_at_one_edge(qtbot: QtBot) -> None:
    label = make(qtbot, WORDS, Qt.LayoutDirection.RightToLeft)
    lines = lines_of(label)
    assert len(lines) >= 3
    assert len({right for _left, right in lines}) == 1
    assert all(left >= 1 for left, _right in lines), "no letter is lost at the other edge"


def test_left_to_right_lines_begin_at_one_edge(qtbot: QtBot) -> None:
    label = make(qtbot, " ".join(["hand"] * 24), Qt.LayoutDirection.LeftToRight)
    lines = lines_of(label)
    assert len(lines) >= 3
    assert len({left for left, _right in lines}) == 1


def test_it_is_as_high_as_its_lines_and_keeps_line_breaks(qtbot: QtBot) -> None:
    one = make(qtbot, "سلام كله سلام", Qt.LayoutDirection.RightToLeft)
    two = make(qtbot, "سلام كله سلام\nسلام كله سلام", Qt.LayoutDirection.RightToLeft)
    assert len(lines_of(two)) == 2 * len(lines_of(one))
    assert two.height() > one.height()
