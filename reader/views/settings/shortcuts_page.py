"""All actions with their keys, and the line in which a key is pressed to be given to one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.appearance.declared_settings import SHORTCUTS
from reader.appearance.spacing import ROOMY, SPACE
from reader.text.safe_display import isolated
from reader.text.word_beginnings import named
from reader.views.settings.shortcuts import Refusal, Shortcuts, edits_text, keys_text
from reader.views.widgets.frames import framed
from reader.views.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.views.actions import Actions
    from reader.views.bilingual import Translate
    from reader.views.menus import Menus
    from reader.views.preferences import Preferences

NAME = Qt.ItemDataRole.UserRole


class ShortcutsPage(QWidget):
    """A key that another action has is taken from it only after that was said."""

    def __init__(
        self,
        actions: Actions,
        menus: Menus,
        preferences: Preferences,
        others: Sequence[Translate],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._actions = actions
        self._menus = menus
        self.shortcuts = Shortcuts(actions, menus, preferences)
        self._items: dict[str, QTreeWidgetItem] = {}
        self._groups: list[tuple[QTreeWidgetItem, list[QTreeWidgetItem]]] = []
        self._others = others
        self._names: list[dict[str, str]] = []
        self.tree = QTreeWidget(self)
        self.tree.setUniformRowHeights(True)
        self.tree.setColumnCount(2)
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._label = WrappedLabel(self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self.field = QKeySequenceEdit(self)
        self.field.setMaximumSequenceLength(1)
        self._label.setBuddy(self.field)
        self.assign_button = QPushButton(self)
        self.assign_button.setProperty("prominent", True)
        self.remove_button = QPushButton(self)
        self.reset_button = QPushButton(self)
        self._note = WrappedLabel(self)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._arrange()
        self.tree.currentItemChanged.connect(self._choose)
        self.tree.itemActivated.connect(self._take_up)
        self.field.keySequenceChanged.connect(self._judge)
        self.assign_button.clicked.connect(self._assign)
        self.remove_button.clicked.connect(lambda: self.shortcuts.remove(self.chosen()))
        self.reset_button.clicked.connect(lambda: self.shortcuts.reset(self.chosen()))
        preferences.changed.connect(self._follow)
        self.retranslate()

    def chosen(self) -> str:
        """The name of the action chosen in the list, or empty."""
        item = self.tree.currentItem()
        return "" if item is None else str(item.data(0, NAME) or "")

    def choose(self, name: str) -> None:
        """Choose the action ``name``."""
        self.tree.setCurrentItem(self._items[name])

    def search(self, query: str) -> int:
        """Show the actions that ``query`` finds by name, menu or keys; returns how many."""
        count = 0
        for menu, rows in self._groups:
            found = [row for row in rows if self._matches(row, menu.text(0), query)]
            for row in rows:
                row.setHidden(row not in found)
            menu.setHidden(not found)
            count += len(found)
        shown = self.shown()
        if shown and self.chosen() not in shown:
            self.choose(shown[0])
        return count

    def shown(self) -> list[str]:
        """The names of the actions in the list."""
        return [name for name, item in self._items.items() if not item.isHidden()]

    def note(self) -> str:
        """What is said of the key that was pressed."""
        return self._note.text()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        chosen = self.chosen()
        self.tree.setHeaderLabels([self.tr("Command"), self.tr("Keys")])
        self.tree.setAccessibleName(self.tr("Commands and their keys"))
        self.assign_button.setText(self.tr("Assign"))
        self.remove_button.setText(self.tr("No keys"))
        self.reset_button.setText(self.tr("Reset"))
        self._fill()
        self.choose(chosen or next(iter(self._items)))
        if not chosen:
            self.tree.scrollToTop()  # the heading above the first command, too

    # Inside ----------------------------------------------------------------------------------

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(ROOMY, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(framed(self.tree, self), 1)
        column.addWidget(self._label)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self.field, 1)
        for button in (self.assign_button, self.remove_button, self.reset_button):
            row.addWidget(button)
        column.addLayout(row)
        column.addWidget(self._note)
        # Room for a line, so that nothing moves when something is said.
        self._note.setMinimumHeight(self._note.fontMetrics().lineSpacing())
        self._note.setAlignment(Qt.AlignmentFlag.AlignTop)

    def _fill(self) -> None:
        titles, texts = self._menus.plain_titles(), self._actions.plain_texts()
        self._names = []
        for translate in (lambda _context, source: source, *self._others):
            with self._actions.speaking(translate):
                self._names.append(self._actions.plain_texts())
        self.tree.clear()
        self._items.clear()
        self._groups.clear()
        for place in self._menus.places():
            parts = [titles[name] for name in (place.menu, place.below) if name]
            menu = QTreeWidgetItem([" · ".join(map(isolated, parts)), ""])
            menu.setFlags(Qt.ItemFlag.ItemIsEnabled)
            for name in place.actions:
                item = QTreeWidgetItem(menu, [isolated(texts[name]), ""])
                item.setData(0, NAME, name)
                self._items[name] = item
            self.tree.addTopLevelItem(menu)
            self._groups.append((menu, [self._items[name] for name in place.actions]))
        self.tree.expandAll()
        self._show_keys()

    def _show_keys(self) -> None:
        for name, item in self._items.items():
            item.setText(1, keys_text(self.shortcuts.keys(name)))
            font = item.font(1)
            font.setBold(not self.shortcuts.is_own(name))
            item.setFont(1, font)
            item.setToolTip(1, "" if self.shortcuts.is_own(name) else self.tr("Changed by you"))

    def _matches(self, row: QTreeWidgetItem, menu: str, query: str) -> bool:
        name = row.data(0, NAME)
        texts = [row.text(0), menu, *(names[name] for names in self._names)]
        keys = self.shortcuts.keys(name)
        pressed = query.replace(" ", "").casefold()
        return named(query, texts) or any(
            pressed and pressed in key.toString().casefold() for key in keys
        )

    def _choose(self) -> None:
        name = self.chosen()
        keys = self.shortcuts.keys(name) if name else []
        text = self._actions.plain_texts().get(name, "")
        self._label.setText(self.tr("New keys for “%1”:").replace("%1", isolated(text)))
        self.field.setAccessibleName(self._label.text())
        for line in self.field.findChildren(QLineEdit):  # Qt's own, which has the focus
            line.setAccessibleName(self._label.text())
        self.field.clear()
        self.field.setEnabled(bool(name))
        self.remove_button.setEnabled(bool(keys))
        self.reset_button.setEnabled(bool(name) and not self.shortcuts.is_own(name))
        self._judge(QKeySequence())

    def _judge(self, key: QKeySequence) -> None:
        """Say what stands in the way of ``key``, before it is accepted."""
        name, spelt = self.chosen(), keys_text([key])
        refusal = None if key.isEmpty() else self.shortcuts.refusal(key)
        owner = "" if key.isEmpty() else self.shortcuts.owner(key, name)
        note = ""
        if refusal is Refusal.MOVING:
            note = self.tr("%1 is needed for moving and typing; hold another key with it.")
        elif refusal is Refusal.MENU:
            menu = isolated(self.shortcuts.menu_of(key))
            note = self.tr("%1 opens the menu “%2”.").replace("%2", menu)
        elif owner:
            other = isolated(self._actions.plain_texts()[owner])
            note = self.tr("%1 belongs to “%2”. If you assign it, it is taken from there.")
            note = note.replace("%2", other)
        elif edits_text(key):
            note = self.tr("In text fields %1 keeps its own meaning.")
        # The mark makes it a line of the interface's language even where it begins with keys.
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        mark = "\u200f" if mirrored else "\u200e"
        self._note.setText(mark + note.replace("%1", spelt) if note else "")
        self._note.setProperty("role", "warning" if refusal or owner else "muted")
        self._note.style().polish(self._note)
        self.assign_button.setText(self.tr("Take over") if owner else self.tr("Assign"))
        self.assign_button.setEnabled(not key.isEmpty() and refusal is None and bool(name))

    def _take_up(self) -> None:
        self.field.setFocus()

    def _assign(self) -> None:
        self.shortcuts.assign(self.chosen(), self.field.keySequence())
        self.tree.setFocus()

    def _follow(self, key: str) -> None:
        if key.startswith(SHORTCUTS):
            self._show_keys()
            self._choose()
