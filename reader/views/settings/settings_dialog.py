"""The settings: sections, a search over all of them, the shortcuts; each change holds at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reader.appearance.declared_settings import DECLARED, SECTIONS
from reader.appearance.formats import format_number
from reader.appearance.settings import translated
from reader.appearance.spacing import ROOMY, SPACE, WIDE
from reader.text.safe_display import isolated_path, safe_display
from reader.views.dialogs.dialog import Dialog
from reader.views.dialogs.dialog_size import fit
from reader.views.settings.settings_page import SettingsPage
from reader.views.settings.shortcuts_page import ShortcutsPage
from reader.views.widgets.clear_button import name_clear_button
from reader.views.widgets.frames import framed
from reader.views.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from reader.views.actions import Actions
    from reader.views.bilingual import Translate
    from reader.views.menus import Menus
    from reader.views.preferences import Preferences
    from reader.views.settings.editors import Offered


LETTERS = 118
"""Width of the dialog in average characters of the interface's font."""
SHAPE = 0.75
"""Height by width."""


class SettingsDialog(Dialog):
    """``offered`` names the values of settings that are open ended: the languages there are.

    ``others`` translate into the languages that a search finds besides English and the interface's.
    """

    def __init__(
        self,
        preferences: Preferences,
        offered: Offered,
        others: Sequence[Translate],
        actions: Actions,
        menus: Menus,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.search_field = QLineEdit(self)
        self.search_field.setClearButtonEnabled(True)
        self.sections = QListWidget(self)
        self.page = SettingsPage(preferences, offered, others, self)
        self.shortcuts = ShortcutsPage(actions, menus, preferences, others, self)
        self._names = self.page.sections()
        self._pages = QStackedWidget(self)
        self._path = WrappedLabel(self)
        self.reset_button = QPushButton(self)
        self._close_button = QPushButton(self)
        self._arrange()
        self.sections.currentRowChanged.connect(self._choose)
        self.search_field.textChanged.connect(self._search)
        self.reset_button.clicked.connect(self._ask_reset)
        self._close_button.clicked.connect(self.reject)
        self.finished.connect(preferences.save)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter in the search field closes nothing
        self.retranslate()
        self.sections.setCurrentRow(0)
        self.search_field.setFocus()
        letter = self.fontMetrics().averageCharWidth()
        fit(self, LETTERS * letter, round(LETTERS * letter * SHAPE))

    def show_shortcuts(self) -> None:
        """Turn to the page of the shortcuts."""
        self.sections.setCurrentRow(len(self._names))

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.setWindowTitle(self.tr("Settings"))
        self.search_field.setPlaceholderText(self.tr("Search the settings"))
        self.search_field.setAccessibleName(self.search_field.placeholderText())
        name_clear_button(self.search_field, self.tr("Clear the field"))
        self.sections.setAccessibleName(self.tr("Sections"))
        self.reset_button.setText(self.tr("Reset everything…"))
        self._close_button.setText(self.tr("Close"))
        self._show_path()
        self.page.retranslate()
        self.shortcuts.retranslate()
        self._name_sections()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language or font made in the dialog itself."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self._measure()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape ends the search first."""
        if event.key() == Qt.Key.Key_Escape and self.search_field.text():
            self.search_field.clear()
            return
        super().keyPressEvent(event)

    def reset_everything(self) -> None:
        """Back to how it was at first: every setting that the dialog shows, every key."""
        self._preferences.reset(*(one for one in DECLARED if one.shown is not None))
        self.shortcuts.shortcuts.reset_all()

    # Inside ----------------------------------------------------------------------------------

    def _arrange(self) -> None:
        self._pages.addWidget(self.page)
        self._pages.addWidget(self.shortcuts)
        self._path.setTextFormat(Qt.TextFormat.PlainText)
        self._path.setProperty("role", "muted")
        self._path.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._sections_frame = framed(self.sections, self)
        self.sections.addItems([""] * (len(self._names) + 1))
        middle = QHBoxLayout()
        middle.setSpacing(SPACE)
        middle.addWidget(self._sections_frame)
        middle.addWidget(self._pages, 1)
        bottom = QHBoxLayout()
        bottom.setSpacing(SPACE)
        bottom.addWidget(self._path, 100)
        bottom.addStretch(1)  # where there is no path to show
        bottom.addWidget(self.reset_button)
        bottom.addWidget(self._close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(ROOMY, ROOMY, ROOMY, ROOMY)
        column.setSpacing(ROOMY)
        column.addWidget(self.search_field)
        column.addLayout(middle, 1)
        column.addLayout(bottom)

    def _name_sections(self) -> None:
        names = [translated(SECTIONS[name]) for name in self._names]
        for row, name in enumerate([*names, self.tr("Shortcuts")]):
            self.sections.item(row).setText(name)
        self._search(self.search_field.text())

    def _measure(self) -> None:
        """As wide as the longest name, with room for a count behind it."""
        self._sections_frame.setFixedWidth(self.sections.sizeHintForColumn(0) + WIDE)

    def _show_path(self) -> None:
        path = self._preferences.path
        self._path.setVisible(path is not None)
        if path is not None:
            kept = isolated_path(safe_display(str(path)))
            # A path breaks after its separators.
            broken = kept.replace("/", "/\u200b").replace("\\", "\\\u200b")
            self._path.setText(self.tr("Kept in %1").replace("%1", broken))

    def _choose(self, row: int) -> None:
        if row < 0:
            return
        on_shortcuts = row == len(self._names)
        self._pages.setCurrentIndex(int(on_shortcuts))
        if not on_shortcuts:
            self.search_field.clear()
            self.page.show_section(self._names[row])

    def _search(self, query: str) -> None:
        found = self.shortcuts.search(query)
        shortcuts = self.sections.item(len(self._names))
        name = self.tr("Shortcuts")
        shortcuts.setText(f"{name} ({format_number(found)})" if query else name)
        self._measure()
        if not query:
            row = self.sections.currentRow()
            if row < 0:
                self.sections.setCurrentRow(0)
            elif row < len(self._names):
                self.page.show_section(self._names[row])
            return
        settings = self.page.search(query)
        if self.sections.currentRow() == len(self._names) and (found or not settings):
            return
        if found and not settings:
            self.show_shortcuts()
            return
        self.sections.setCurrentRow(-1)
        self._pages.setCurrentIndex(0)

    def _ask_reset(self) -> None:
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("Reset everything"))
        box.setText(self.tr("Put all settings and shortcuts back to what they were at first?"))
        box.setInformativeText(self.tr("Your articles and annotations stay as they are."))
        reset = box.addButton(self.tr("Reset everything"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        reset.clicked.connect(self.reset_everything)
        box.open()
