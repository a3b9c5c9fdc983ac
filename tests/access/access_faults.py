"""What a screen reader is told of a window, and what is wrong with it."""

from __future__ import annotations

import unicodedata
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractItemView, QTableView, QTreeView

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QAccessibleInterface
    from PySide6.QtWidgets import QWidget

ROWS = 40
"""Children of one part that are looked at: rows further down are made by the same model."""
_Role = QAccessible.Role
BUTTONS = frozenset(
    {_Role.Button, _Role.CheckBox, _Role.RadioButton, _Role.ButtonMenu, _Role.ButtonDropDown}
)


@dataclass(frozen=True, slots=True)
class Told:
    """One part of the tree, as it is told: ``parent`` is its place in the list, -1 for none."""

    name: str
    description: str
    role: QAccessible.Role
    place: str
    parent: int
    depth: int
    focusable: bool
    enabled: bool


def told_of(window: QWidget) -> list[Told]:
    """What is told of ``window`` and all that is visible in it, in the order of the tree."""
    found: list[Told] = []
    top = QAccessible.queryAccessibleInterface(window)
    try:
        _walk(top, -1, 0, type(window).__name__, found)
    except Exception as error:
        # pytest would print the interfaces in the traceback, of which PySide cannot.
        message = f"{type(error).__name__}: {error} after {found[-1:]}"
        raise AssertionError(message) from None
    return found


def access_faults(window: QWidget) -> list[str]:
    """What is wrong in ``window``, each in a line; empty if all is well."""
    told = told_of(window)
    faults = []
    for part in told:
        needs_name = part.focusable or part.role in BUTTONS
        if needs_name and not part.name.strip():
            faults.append(f"no name: {part.role.name} {part.place}")
        elif needs_name and not says_something(part.name):
            faults.append(f"a name without a word: {part.role.name} {part.place} {part.name!r}")
    names = Counter(
        (part.parent, part.name) for part in told if part.role in BUTTONS and part.name.strip()
    )
    for (parent, name), times in names.items():
        if times > 1:
            faults.append(f"{times} buttons are called {name!r} in {told[parent].place}")
    return faults


def says_something(name: str) -> bool:
    """Whether there is a letter or a digit in ``name``."""
    return any(unicodedata.category(character)[0] in "LN" for character in name)


def _walk(
    part: QAccessibleInterface, parent: int, depth: int, place: str, found: list[Told]
) -> None:
    state = part.state()
    if state.invisible and depth:
        return
    number = len(found)
    found.append(
        Told(
            part.text(QAccessible.Text.Name),
            part.text(QAccessible.Text.Description),
            part.role(),
            place,
            parent,
            depth,
            bool(state.focusable),
            not state.disabled,
        )
    )
    for column, child in _children(part):
        inside = child.object()
        own = place
        if inside is not None:
            own = f"{type(inside).__name__} «{inside.objectName()}» in {_short(place)}"
        if column and not child.text(QAccessible.Text.Name):
            continue  # an empty cell, in a row that begins with another one
        _walk(child, number, depth + 1, own, found)


def _short(place: str) -> str:
    return place.partition(" in ")[0]


def _children(part: QAccessibleInterface) -> Iterator[tuple[int, QAccessibleInterface]]:
    """With the column of each, 0 where there are none."""
    owner = part.object()
    columns = 1
    if isinstance(owner, (QTreeView, QTableView)) and owner.model() is not None:
        columns = max(1, owner.model().columnCount())
    most = ROWS if isinstance(owner, QAbstractItemView) else part.childCount()
    for number in range(min(part.childCount(), most)):
        child = part.child(number)
        if child is not None and child.isValid():
            yield number % columns, child
