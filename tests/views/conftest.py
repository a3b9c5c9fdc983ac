"""A real window for tests of views, in either language."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale

from reader.app import Desktop
from reader.library import open_library
from reader.views.preferences import Preferences

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot


@pytest.fixture
def open_window(
    tmp_path: Path,
    write_articles: Callable[[int], list[Path]],
    qapp: QApplication,
    qtbot: QtBot,
) -> Iterator[Callable[..., Desktop]]:
    """Opens the window on two articles, its settings in ``tmp_path``/maqal.ini."""
    font, direction, locale = qapp.font(), qapp.layoutDirection(), QLocale()
    opened: list[Desktop] = []

    def make(language: str = "en", preferences: Preferences | None = None) -> Desktop:
        path = tmp_path / "library.db"
        if not path.exists():
            with open_library(path) as library:
                library.import_files(write_articles(2))
        kept = preferences or Preferences(tmp_path / "maqal.ini")
        desktop = Desktop(path, kept, language=language, leave_marks=False)
        opened.append(desktop)
        desktop.window.resize(1200, 760)
        desktop.window.show()
        desktop.wait_until_idle()
        qtbot.waitUntil(lambda: desktop.window.search is not None)
        desktop.wait_until_idle()
        return desktop

    yield make
    for desktop in opened:
        desktop.close()
    qapp.setFont(font)
    qapp.setLayoutDirection(direction)
    QLocale.setDefault(locale)
