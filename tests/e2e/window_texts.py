"""Every text that a widget and all in it show or say, for tests of the languages."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QProgressBar,
    QSpinBox,
    QTabBar,
    QTableView,
    QTreeView,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QAction

_SHOWN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
_SPOKEN = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole)
ROWS = 12
"""Rows of a list that are looked at."""


class Shown(NamedTuple):
    """A text, where it is, and whether it is only told to a screen reader."""

    text: str
    place: str
    spoken: bool = False


def texts_of(widget: QWidget) -> set[Shown]:
    """The texts of ``widget`` and of what is visible in it; those of menus on its bars, too.

    What Qt puts together itself is left out: of its dialog for files there is only the title.
    """
    found: set[Shown] = set()
    for part in (widget, *widget.findChildren(QWidget)):
        inside_qts = isinstance(part.window(), QFileDialog) and not part.isWindow()
        inside_qts |= part.objectName().startswith("qt_")
        if (part is widget or part.isVisibleTo(widget)) and not inside_qts:
            place = f"{type(part).__name__} «{part.objectName()}» in {type(widget).__name__}"
            found |= {Shown(text, place) for text in _own_texts(part) if text}
            spoken = (part.accessibleName(), part.accessibleDescription(), *_spoken_items(part))
            found |= {Shown(text, place, spoken=True) for text in spoken if text}
    return found


def _own_texts(part: QWidget) -> Iterator[str]:
    yield from (part.toolTip(), part.statusTip(), part.whatsThis())
    if part.isWindow():
        yield part.windowTitle()
    match part:
        case QMenu():
            yield from menu_texts(part)
        case QLabel() | QAbstractButton():
            yield part.text()
        case QGroupBox():
            yield part.title()
        case QLineEdit():
            yield part.placeholderText()
        case QComboBox():
            yield from (part.itemText(number) for number in range(part.count()))
        case QSpinBox():
            yield from (part.prefix(), part.suffix(), part.specialValueText())
        case QProgressBar():
            yield part.text()
        case QTabBar():
            for number in range(part.count()):
                yield from (part.tabText(number), part.tabToolTip(number))
        case QAbstractItemView():
            yield from _view_texts(part)
        case _:
            pass


def menu_texts(menu: QMenu) -> Iterator[str]:
    """The texts of a menu, filled as it is when it opens, and of those below it."""
    menu.aboutToShow.emit()
    yield menu.title()
    for action in menu.actions():
        yield from action_texts(action)
        if isinstance(below := action.menu(), QMenu):
            yield from menu_texts(below)


def action_texts(action: QAction) -> Iterator[str]:
    """What an action says in a menu and under the mouse."""
    yield from (action.text(), action.toolTip(), action.statusTip())


def _view_texts(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if model is None:
        return
    yield from _item_texts(model, view.rootIndex(), _SHOWN)
    if isinstance(view, QTreeView) and not view.isHeaderHidden():
        yield from _heading(model)
    if isinstance(view, QTableView) and not view.horizontalHeader().isHidden():
        yield from _heading(model)


def _heading(model: QAbstractItemModel) -> Iterator[str]:
    for column in range(model.columnCount()):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")


def _spoken_items(part: QWidget) -> Iterator[str]:
    if isinstance(part, QAbstractItemView) and part.model() is not None:
        yield from _item_texts(part.model(), part.rootIndex(), _SPOKEN)


def _item_texts(
    model: QAbstractItemModel, above: QModelIndex, roles: tuple[Qt.ItemDataRole, ...]
) -> Iterator[str]:
    for row in range(min(ROWS, model.rowCount(above))):
        columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(above)
        for column in range(columns):
            index = model.index(row, column, above)
            for role in roles:
                said = index.data(role)
                if isinstance(said, str):
                    yield said
            yield from _item_texts(model, index, roles)
