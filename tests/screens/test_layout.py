"""No words cut off, nothing on top of another: in a small window, and with large interface text.

``render_screens.py`` looks at every screen in the same way; here are those with the most in them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from layout_faults import layout_faults
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget
from screen_library import MAKERS, copy_library
from screen_registry import Screen, all_screens
from screen_stage import Stage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

SMALL = 900, 600
LARGE_TEXT = 16
CROWDED = (
    "annotation-edited",
    "search-many-chips",
    "sidebar-details",
    "import-preview",
    "export",
    "annotation-browser",
    "settings",
    "about",
)
SCREENS = {one.name: one for one in all_screens()}


@pytest.fixture(scope="module")
def libraries(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Path]]:
    """A library of each kind, to be copied."""
    folder = tmp_path_factory.mktemp("libraries")
    return {name: MAKERS[name](folder / name) for name in ("full",)}


@pytest.mark.parametrize(
    ("name", "language", "points"),
    [(name, "ar", LARGE_TEXT) for name in CROWDED] + [(name, "en", 0) for name in CROWDED[3:6]],
)
def test_nothing_is_cut_off_in_a_small_window(
    name: str,
    language: str,
    points: int,
    libraries: dict[str, Path],
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    screen: Screen = SCREENS[name]
    library = copy_library(libraries[screen.library], tmp_path / "copy")
    stage = Stage(library, language, SMALL, points=points)
    try:
        stage.play(screen)
        faults = [fault for window in stage.windows() for fault in layout_faults(window)]
    finally:
        stage.close()
    assert faults == []


def test_a_label_without_room_and_two_buttons_on_one_spot_are_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    label = QLabel("A sentence that is far too long for this little window", window)
    label.setMinimumWidth(1)
    row.addWidget(label)
    window.resize(120, 60)
    first, second = QPushButton("one", window), QPushButton("two", window)
    for button in (first, second):
        button.setGeometry(0, 0, 90, 30)
    window.setFixedWidth(120)
    window.show()
    faults = layout_faults(window)
    assert any(fault.startswith("cut off") for fault in faults)
    assert any(fault.startswith("on top of another") for fault in faults)
