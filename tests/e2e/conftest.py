"""The program as a person has it before them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.app import Desktop
from reader.views.preferences import Preferences

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot


@pytest.fixture
def open_desktop(tmp_path: Path, qtbot: QtBot) -> Iterator[Callable[..., Desktop]]:
    """Opens the window on ``tmp_path``/library.db; what is open at the end is closed.

    With ``kept`` its settings are those in ``tmp_path``/maqal.ini. ``size`` None: as at a first
    start.
    """
    opened: list[Desktop] = []

    def make(
        language: str | None = "en",
        *,
        kept: bool = False,
        size: tuple[int, int] | None = (1200, 700),
    ) -> Desktop:
        preferences = Preferences(tmp_path / "maqal.ini") if kept else Preferences.unsaved()
        desktop = Desktop(tmp_path / "library.db", preferences, language=language)
        opened.append(desktop)
        if size is not None:
            desktop.window.resize(*size)
        desktop.window.show()
        desktop.wait_until_idle()
        return desktop

    yield make
    for desktop in opened:
        desktop.close()
