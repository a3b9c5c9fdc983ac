"""The dialog about the program, and the licences of what comes with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QPushButton, QWidget

from reader import __version__, paths
from reader.licences import shipped_components
from reader.views.dialogs.about_dialog import AboutDialog
from reader.views.dialogs.licences_dialog import LicencesDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

FOLDER = paths.resource_path("licences")


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def test_says_the_version_and_shows_the_icon(qapp: QApplication, parent: QWidget) -> None:
    earlier = qapp.applicationVersion()
    qapp.setApplicationVersion(__version__)
    dialog = AboutDialog(parent)
    assert __version__ in texts(dialog)
    [picture] = [label for label in dialog.findChildren(QLabel) if not label.pixmap().isNull()]
    assert picture.pixmap().toImage().pixelColor(36, 10).alpha() == 255
    qapp.setApplicationVersion(earlier)


def test_leads_to_the_licences(parent: QWidget) -> None:
    dialog = AboutDialog(parent)
    close = dialog.findChildren(QDialogButtonBox)[0].button(QDialogButtonBox.StandardButton.Close)
    [way] = [button for button in dialog.findChildren(QPushButton) if button is not close]
    way.click()
    [licences] = dialog.findChildren(LicencesDialog)
    assert licences.isVisible()
    licences.close()


def test_lists_what_is_shipped_and_shows_the_text_of_each(parent: QWidget) -> None:
    dialog = LicencesDialog(FOLDER, parent)
    components = shipped_components(FOLDER)
    assert dialog.list.topLevelItemCount() == len(components)
    assert dialog.text.toPlainText().startswith("MIT License")
    for row, component in enumerate(components):
        item = dialog.list.topLevelItem(row)
        assert item is not None
        dialog.list.setCurrentItem(item)
        assert item.text(0) == component.name
        assert item.text(2) == component.licence
        assert len(dialog.text.toPlainText()) > 100, component.name


def test_a_component_without_a_text_says_so(parent: QWidget) -> None:
    every = shipped_components(FOLDER, self_contained=True)
    bare = next(component for component in every if not component.texts)
    dialog = LicencesDialog(FOLDER, parent)
    dialog.show_component(bare)
    assert "not carried here" in dialog.text.toPlainText()
