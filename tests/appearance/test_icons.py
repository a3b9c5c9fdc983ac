"""One set of icons: outlines on one grid, tinted by the theme, mirrored where they show a side."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QImage

import reader
from reader import paths
from reader.appearance.icons import MIRRORED, IconSet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication

FOLDER = paths.resource_path("icons")
OF_THE_STYLE_SHEET = {"arrow-light", "arrow-dark", "check-light", "check-dark"}
"""Drawn in a colour of their own: a style sheet cannot tint what it shows."""
NAMES = sorted({path.stem for path in FOLDER.glob("*.svg")} - OF_THE_STYLE_SHEET)


@pytest.fixture
def directions(qapp: QApplication) -> Iterator[None]:
    """The application's direction is put back."""
    before = QGuiApplication.layoutDirection()
    yield
    qapp.setLayoutDirection(before)


def drawn(name: str, direction: Qt.LayoutDirection) -> QImage:
    QGuiApplication.setLayoutDirection(direction)
    icon = IconSet(FOLDER).icon(name, "#000000", "#777777")
    return icon.pixmap(QSize(48, 48), 1.0).toImage().convertToFormat(QImage.Format.Format_ARGB32)


@pytest.mark.usefixtures("directions")
@pytest.mark.parametrize("name", NAMES)
def test_what_shows_a_side_of_the_window_is_mirrored_and_nothing_else(name: str) -> None:
    left_to_right = drawn(name, Qt.LayoutDirection.LeftToRight)
    right_to_left = drawn(name, Qt.LayoutDirection.RightToLeft)
    flipped = left_to_right.flipped(Qt.Orientation.Horizontal)
    assert right_to_left == (flipped if name in MIRRORED else left_to_right)
    if name in MIRRORED:
        assert flipped != left_to_right, "it shows no side at all"


@pytest.mark.parametrize("name", NAMES)
def test_an_icon_is_an_outline_on_the_common_grid_in_the_themes_colour(name: str) -> None:
    text = (FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    root = ElementTree.fromstring(text)
    assert root.get("viewBox") == "0 0 24 24"
    assert root.get("stroke") == "currentColor"
    assert root.get("stroke-linecap") == "round"
    assert 1.6 <= float(root.get("stroke-width", "0")) <= 2
    assert not re.search(r"#[0-9a-fA-F]{3,6}\b|<text|<image|<style|href", text)


def test_every_icon_is_used_and_the_mirrored_ones_are_there() -> None:
    package = Path(reader.__file__).parent
    source = "\n".join(path.read_text(encoding="utf-8") for path in package.rglob("*.py"))
    unused = [name for name in NAMES if not re.search(rf"[\"']{re.escape(name)}[\"']", source)]
    assert unused == []
    assert set(NAMES) >= MIRRORED


def test_the_icons_are_under_one_licence() -> None:
    text = (FOLDER / "README.md").read_text(encoding="utf-8")
    assert "MIT licence" in text


@pytest.mark.usefixtures("qapp")
def test_a_disabled_icon_is_paler() -> None:
    icon = IconSet(FOLDER).icon("search", "#000000", "#bbbbbb")
    normal, disabled = (
        icon.pixmap(QSize(24, 24), 1.0, mode).toImage()
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled)
    )
    assert normal != disabled
