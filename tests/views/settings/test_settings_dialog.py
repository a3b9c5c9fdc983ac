from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QMessageBox, QPushButton, QWidget

from reader.appearance import declared_settings as declared
from reader.appearance.theme import ThemeName
from reader.text.display_form import DigitStyle

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from reader.app import Desktop
    from reader.views.settings.setting_row import SettingRow
    from reader.views.settings.settings_dialog import SettingsDialog


def row(dialog: SettingsDialog, key: str) -> SettingRow:
    return next(one for one in dialog.page.rows if one.setting.key == key)


def choose(dialog: SettingsDialog, key: str, number: int) -> None:
    widget = row(dialog, key).editor.widget
    assert isinstance(widget, QComboBox)
    widget.setCurrentIndex(number)
    widget.activated.emit(number)


def tick(dialog: SettingsDialog, key: str) -> None:
    widget = row(dialog, key).editor.widget
    assert isinstance(widget, QCheckBox)
    widget.toggle()


@pytest.mark.parametrize("language", ["ar", "en"])
def test_every_setting_can_be_seen_named_and_reached(
    open_window: Callable[..., Desktop], language: str
) -> None:
    desktop = open_window(language)
    dialog = desktop.window.program.open_settings()
    mirrored = language == "ar"
    assert (dialog.layoutDirection() == Qt.LayoutDirection.RightToLeft) is mirrored
    shown = []
    for number, _section in enumerate(dialog.page.sections()):
        dialog.sections.setCurrentRow(number)
        shown += dialog.page.found()
    assert shown == [one.key for one in declared.DECLARED if one.shown is not None]
    for one in dialog.page.rows:
        assert one.editor.widget.accessibleName() == one.title.text()
        assert one.reset_button.accessibleName().endswith(one.title.text())
        assert one.title.text() in one.reset_button.accessibleName()
    for button in dialog.findChildren(QPushButton):
        assert not button.autoDefault()
    dialog.reject()


@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_search_finds_across_sections_in_both_languages(
    open_window: Callable[..., Desktop], language: str
) -> None:
    dialog = open_window(language).window.program.open_settings()
    dialog.search_field.setText("digits")
    assert dialog.page.found() == [declared.INTERFACE_DIGITS.key, declared.DIGITS.key]
    assert dialog.sections.currentRow() == -1
    dialog.search_field.setText("hijr")
    assert dialog.page.found() == [declared.HIJRI.key]
    dialog.search_field.setText("sepia")  # by the name of a value
    assert declared.THEME.key in dialog.page.found()
    dialog.search_field.setText("هجري")
    assert dialog.page.found() == [declared.HIJRI.key]
    dialog.search_field.setText("ورقي")  # the name of a theme
    assert dialog.page.found() == [declared.THEME.key]
    dialog.search_field.setText("xyzzy")
    assert dialog.page.found() == []
    assert "0" in dialog.sections.item(len(dialog.page.sections())).text()
    assert not dialog.page._nothing.isHidden()
    dialog.search_field.setText("")
    assert dialog.sections.currentRow() == 0
    assert len(dialog.page.found()) > 4
    dialog.reject()


@pytest.mark.parametrize("language", ["ar", "en"])
def test_whatever_takes_the_focus_has_a_name(
    open_window: Callable[..., Desktop], language: str
) -> None:
    dialog = open_window(language).window.program.open_settings()
    named = set()
    for number in range(dialog.sections.count()):
        dialog.sections.setCurrentRow(number)
        for widget in dialog.findChildren(QWidget):
            if not widget.isVisible() or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                continue
            if widget.focusProxy() is not None:
                continue
            name = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
            assert name, widget
            named.add(name)
    assert len(named) > 20
    dialog.reject()


def test_what_is_chosen_holds_at_once(
    open_window: Callable[..., Desktop], qapp: QApplication
) -> None:
    desktop = open_window()
    window, preferences = desktop.window, desktop.window._with.preferences
    window.list_pane.select_first()
    desktop.wait_until_idle()
    dialog = window.program.open_settings()
    choose(dialog, "theme", list(ThemeName).index(ThemeName.DARK))
    assert desktop.themes.name is ThemeName.DARK
    assert window.actions_.themes.checkedAction().data() == "dark"
    choose(dialog, "interface/font-size", declared.FONT_SIZE.values.index(16))
    assert qapp.font().pointSize() == 16
    assert dialog.font().pointSize() == 16
    choose(dialog, "interface/font-size", 0)
    assert qapp.font().pointSize() != 16
    choose(dialog, "reading/face", declared.FACE.values.index("Noto Naskh Arabic"))
    assert window.article_pane.view._typography.face == "Noto Naskh Arabic"
    assert window.actions_.faces.checkedAction().data() == "Noto Naskh Arabic"
    tick(dialog, "reading/vocalised")
    assert not window.actions_["vocalised"].isChecked()
    choose(dialog, "reading/digits", list(DigitStyle).index(DigitStyle.ARABIC_INDIC))
    assert window.article_pane.view._form.digits is DigitStyle.ARABIC_INDIC
    before = window.article_pane.view._pieces.shown(1)
    tick(dialog, "interface/hijri")
    after = window.article_pane.view._pieces.shown(1)
    assert after.startswith(before)
    assert "AH" in after
    assert preferences.theme is ThemeName.DARK
    dialog.reject()


def test_the_dialog_follows_actions_and_goes_back_to_defaults(
    open_window: Callable[..., Desktop],
) -> None:
    desktop = open_window()
    window, preferences = desktop.window, desktop.window._with.preferences
    window.list_pane.select_first()
    desktop.wait_until_idle()
    dialog = window.program.open_settings()
    size = row(dialog, "reading/size")
    assert size.reset_button.isHidden()
    window.actions_["larger"].trigger()
    assert size.editor.widget.currentText() == "24"
    assert not size.reset_button.isHidden()
    size.reset_button.click()
    assert preferences.typography.size == 22
    assert size.reset_button.isHidden()
    dialog.reject()


def test_the_language_changes_in_the_open_dialog(open_window: Callable[..., Desktop]) -> None:
    desktop = open_window("en")
    dialog = desktop.window.program.open_settings()
    box = row(dialog, "language").editor.widget
    texts = [box.itemText(number) for number in range(box.count())]
    assert "العربية" in texts
    choose(dialog, "language", texts.index("العربية"))
    assert desktop.languages.language == "ar"
    assert dialog.layoutDirection() == Qt.LayoutDirection.RightToLeft
    choose(dialog, "language", texts.index("English"))
    assert desktop.languages.language == "en"
    assert dialog.windowTitle() == "Settings"
    dialog.reject()


def test_everything_goes_back_after_a_question(
    open_window: Callable[..., Desktop], qtbot: QtBot, tmp_path: Path
) -> None:
    desktop = open_window()
    preferences = desktop.window._with.preferences
    dialog = desktop.window.program.open_settings()
    preferences.last_article = "x"
    tick(dialog, "window/reopen")
    preferences.set_shortcut("export", "Ctrl+Alt+9")
    dialog.reset_button.click()
    [box] = dialog.findChildren(QMessageBox)
    assert not preferences.get(declared.REOPEN)
    reset = next(one for one in box.buttons() if one.text().startswith("Reset"))
    reset.click()
    assert preferences.get(declared.REOPEN)
    assert preferences.shortcuts == {}
    assert preferences.last_article == "x"  # no setting
    assert str(tmp_path / "maqal.ini") in re.sub("[\u200b\u200e]", "", dialog._path.text())
    dialog.reject()


def test_the_wheel_changes_no_setting(open_window: Callable[..., Desktop], qtbot: QtBot) -> None:
    desktop = open_window()
    dialog = desktop.window.program.open_settings()
    widget = row(dialog, "theme").editor.widget
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(widget.mapToGlobal(QPoint(5, 5))),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    before = widget.currentIndex()
    QGuiApplication.sendEvent(widget, event)
    assert widget.currentIndex() == before
    dialog.reject()


@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_conflict_is_named_before_it_is_accepted(
    open_window: Callable[..., Desktop], language: str
) -> None:
    desktop = open_window(language)
    actions = desktop.window.actions_
    dialog = desktop.window.program.open_settings()
    dialog.show_shortcuts()
    page = dialog.shortcuts
    assert page.shown() == [
        name for place in desktop.window._menus.places() for name in place.actions
    ]
    page.choose("export")
    page.field.setKeySequence(QKeySequence("Ctrl+O"))
    assert actions.plain_texts()["import_files"] in page.note()
    assert "Ctrl+O" in page.note()
    assert actions["import_files"].shortcut() == QKeySequence("Ctrl+O")  # nothing happened yet
    page.assign_button.click()
    assert actions["export"].shortcut() == QKeySequence("Ctrl+O")
    assert actions["import_files"].shortcut().isEmpty()
    page.field.setKeySequence(QKeySequence("Esc"))
    assert not page.assign_button.isEnabled()
    assert "Esc" in page.note()
    page.field.setKeySequence(QKeySequence("Ctrl+V"))
    assert page.assign_button.isEnabled()
    assert "Ctrl+V" in page.note()
    page.reset_button.click()
    assert actions["export"].shortcut() == QKeySequence("Ctrl+E")
    dialog.reject()


@pytest.mark.parametrize("language", ["ar", "en"])
def test_commands_are_found_by_name_in_both_languages_and_by_their_keys(
    open_window: Callable[..., Desktop], language: str
) -> None:
    dialog = open_window(language).window.program.open_settings()
    dialog.show_shortcuts()
    dialog.search_field.setText("Export")
    assert "export" in dialog.shortcuts.shown()
    dialog.search_field.setText("تصدير")
    assert "export" in dialog.shortcuts.shown()
    dialog.search_field.setText("ctrl+shift+o")
    assert dialog.shortcuts.shown() == ["import_folder"]
    dialog.reject()
