"""A reading view on the screen, and means to read its pixels."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor, QImage

from reader.appearance.typography import Typography
from reader.views.article.view import ArticleView

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from reader.appearance.theme import Theme


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> ArticleView:
    """An empty reading view, 760 × 420 pixels."""
    article_view = ArticleView(Typography(), theme)
    qtbot.addWidget(article_view)
    article_view.resize(760, 420)
    article_view.show()
    return article_view


@pytest.fixture
def columns_of() -> Callable[[QImage, str, range], list[tuple[int, int]]]:
    """Finds the stretches of columns that hold a colour exactly, within some rows."""

    def find(image: QImage, colour: str, rows: range) -> list[tuple[int, int]]:
        wanted = QColor(colour).rgb()
        found = [
            x
            for x in range(image.width())
            if any(image.pixel(x, y) == wanted for y in rows if 0 <= y < image.height())
        ]
        stretches: list[tuple[int, int]] = []
        for x in found:
            if stretches and x - stretches[-1][1] <= 2:
                stretches[-1] = (stretches[-1][0], x + 1)
            else:
                stretches.append((x, x + 1))
        return stretches

    return find
