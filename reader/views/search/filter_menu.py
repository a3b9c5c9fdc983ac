"""The menu that adds a filter to the query: whose, from where, about when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QMenu

from reader.model.query import FilterField
from reader.text.safe_display import isolated, safe_display

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QWidget

MOST_VALUES = 12
"""Values a submenu offers; more of them are quicker typed."""

AFTER, BEFORE = "after", "before"


class FilterMenu(QMenu):
    """``chosen`` carries a field (of FilterField, or AFTER or BEFORE) and a value.

    The value is empty where the person would rather type it. ``values`` gives what the window knows
    of a field: nothing is read from the library for it.
    """

    chosen = Signal(str, str)

    def __init__(
        self,
        values: Callable[[FilterField], Iterable[str]],
        locale: Callable[[], QLocale],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._values = values
        self._locale = locale
        self._submenus: list[QMenu] = []
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Set the submenus up anew, in the language and with the values of the moment."""
        self.clear()
        for menu in self._submenus:  # they belong to this menu, and clear() leaves them
            menu.deleteLater()
        self._submenus.clear()
        titles = {
            FilterField.AUTHOR: self.tr("&Author"),
            FilterField.PLACE: self.tr("&Place"),
            FilterField.SECTION: self.tr("&Section"),
            FilterField.TAG: self.tr("&Tag"),
        }
        for field, title in titles.items():
            menu = self._submenu(title)
            for value in self._some(field):
                shown = isolated(safe_display(value)).replace("&", "&&")
                self._add(menu, shown, field, value)
            if not menu.isEmpty():
                menu.addSeparator()
            self._add(menu, self.tr("Type it…"), field, "")
        self.addSeparator()
        for bound, title in ((AFTER, self.tr("&From")), (BEFORE, self.tr("&Until"))):
            menu = self._submenu(title)
            year = QDate.currentDate().year()
            for number in range(year, year - 5, -1):
                words = self._locale().toString(QDate(number, 1, 1), "yyyy")
                self._add(menu, words, bound, str(number))
            menu.addSeparator()
            self._add(menu, self.tr("Type a date…"), bound, "")

    def _submenu(self, title: str) -> QMenu:
        menu = QMenu(title, self)
        self.addMenu(menu)
        self._submenus.append(menu)
        return menu

    def _add(self, menu: QMenu, words: str, field: str, value: str) -> None:
        action = menu.addAction(words)
        action.triggered.connect(lambda: self.chosen.emit(field, value))

    def _some(self, field: FilterField) -> list[str]:
        values: dict[str, None] = {}
        for value in self._values(field):
            if value.strip():
                values[value] = None
            if len(values) == MOST_VALUES:
                break
        return list(values)
