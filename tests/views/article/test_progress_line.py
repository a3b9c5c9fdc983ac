from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from reader.views.article.progress_line import ProgressLine

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from reader.appearance.theme import Theme


@pytest.mark.parametrize(
    ("direction", "full"),
    [
        (Qt.LayoutDirection.LeftToRight, range(50)),
        (Qt.LayoutDirection.RightToLeft, range(150, 200)),
    ],
)
def test_it_fills_from_where_reading_begins(
    qtbot: QtBot, theme: Theme, direction: Qt.LayoutDirection, full: range
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    line = ProgressLine(theme, window)
    line.setLayoutDirection(direction)
    line.resize(200, 3)
    line.set_share(0.25)
    image = line.grab().toImage()
    accent = QColor(theme.colours.accent).rgb()
    assert [x for x in range(200) if image.pixel(x, 1) == accent] == list(full)
    line.set_share(7)
    image = line.grab().toImage()
    assert all(image.pixel(x, 1) == accent for x in range(200))
