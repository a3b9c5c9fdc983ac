"""The command palette: a line to type in, and below it what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout

from reader.appearance.spacing import ROOMY, SPACE, WIDE
from reader.views.announcing import announce
from reader.views.palette.commands import found
from reader.views.palette.palette_delegate import PaletteDelegate
from reader.views.palette.palette_model import PaletteModel, spoken
from reader.views.widgets.clear_button import name_clear_button
from reader.views.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QFocusEvent
    from PySide6.QtWidgets import QWidget

    from reader.appearance.theme import Theme
    from reader.views.palette.commands import Command

LETTERS = 92
"""Width in average characters, where the window has room for them."""
MOST_ROWS = 11
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}


class CommandPalette(QFrame):
    """Stands over its window until a command is chosen, Escape pressed or the focus taken away.

    A part of the window, not a popup: a popup's hold on the keyboard would keep a person on X11
    from switching between the Arabic and the Latin keyboard. ``chosen`` carries the Command, after
    the palette is gone and the focus back where it was; ``left`` says that it is gone.
    """

    chosen = Signal(object)
    left = Signal()

    def __init__(
        self, commands: Iterable[Command], recent: Sequence[str], theme: Theme, window: QWidget
    ) -> None:
        super().__init__(window)
        self.setObjectName("palette")
        self._commands = list(commands)
        self._recent = recent
        self._around = window
        self._before: QWidget | None = window.focusWidget()
        self._open = True
        self.setAutoFillBackground(True)
        self.setAccessibleName(self.tr("Find a command"))
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("A command, a list or an article"))
        self.field.setAccessibleName(self.tr("Find a command"))
        self.field.setClearButtonEnabled(True)
        name_clear_button(self.field, self.tr("Clear the field"))
        self.model = PaletteModel(self)
        self.list = QListView(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(PaletteDelegate(theme, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Commands"))
        self._nothing = WrappedLabel(self, alignment=Qt.AlignmentFlag.AlignCenter)
        self._nothing.setProperty("role", "muted")
        self._nothing.setText(self.tr("Nothing is called that."))
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        column.setSpacing(SPACE)
        column.addWidget(self.field)
        column.addWidget(self.list)
        column.addWidget(self._nothing)
        self.field.installEventFilter(self)
        window.installEventFilter(self)
        self.field.textChanged.connect(self._search)
        self.list.clicked.connect(lambda index: self._choose(index.row()))
        self.setFocusProxy(self.field)
        self._search("")
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def add(self, commands: Iterable[Command]) -> None:
        """More to offer, after the rest."""
        self._commands.extend(commands)
        chosen = self.current()
        self._search(self.field.text())
        self._go_to("" if chosen is None else chosen.name)

    def current(self) -> Command | None:
        """The command that Enter would run."""
        return self.model.command(self.list.currentIndex().row())

    def offered(self) -> list[Command]:
        """The commands on show, in their order."""
        rows = range(self.model.rowCount())
        return [command for row in rows if (command := self.model.command(row)) is not None]

    def leave(self) -> None:
        """Go away; the focus goes back where it was."""
        if not self._open:
            return
        self._open = False
        self._around.removeEventFilter(self)
        before = self._before if self.field.hasFocus() else None
        self.hide()  # Qt moves the focus on, as if Tab had been pressed
        if before is not None:
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.left.emit()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys that choose, and the window's size."""
        kind = event.type()
        if watched is not self.field:
            if kind == QEvent.Type.Resize:
                self._place()
            return False
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._pressed(event)
        if kind == QEvent.Type.FocusOut:
            self._focus_lost(event)  # type: ignore[arg-type]
        return super().eventFilter(watched, event)

    # Inside ----------------------------------------------------------------------------------

    def _pressed(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.leave()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._choose(self.list.currentIndex().row())
        elif key in _STEPS and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._step(_STEPS[key])
        else:
            return key in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab}  # there is nowhere else to go
        return True

    def _focus_lost(self, event: QFocusEvent) -> None:
        stay = {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason}
        if event.reason() not in stay:
            self._before = None  # it is elsewhere already
            self.leave()

    def _search(self, query: str) -> None:
        self.model.show(found(self._commands, query, self._recent))
        empty = self.model.rowCount() == 0
        self.list.setVisible(not empty)
        self._nothing.setVisible(empty)
        self._go_to("")
        self._place()

    def _step(self, steps: int) -> None:
        """To the next row that can be chosen; the ends are ends, except for a single step."""
        rows = [row for row, command in enumerate(self.offered()) if command.enabled]
        if not rows:
            return
        at = self.list.currentIndex().row()
        number = rows.index(at) + steps if at in rows else 0
        number = number % len(rows) if abs(steps) == 1 else max(0, min(number, len(rows) - 1))
        self._set_row(rows[number])

    def _go_to(self, name: str) -> None:
        commands = self.offered()
        rows = [row for row, command in enumerate(commands) if command.enabled]
        wanted = next((row for row in rows if commands[row].name == name), rows[0] if rows else -1)
        self._set_row(wanted)

    def _set_row(self, row: int) -> None:
        self.list.setCurrentIndex(self.model.index(row) if row >= 0 else self.model.index(-1))
        command = self.model.command(row)
        if command is not None:
            # The focus stays in the line; a screen reader is told what Enter would do.
            announce(self.field, spoken(command))

    def _choose(self, row: int) -> None:
        command = self.model.command(row)
        if command is not None and command.enabled:
            self.leave()
            self.chosen.emit(command)

    def _place(self) -> None:
        window = self._around
        letters = LETTERS * self.fontMetrics().averageCharWidth()
        width = min(letters, window.width() - 2 * WIDE)
        top = window.height() // 8
        row = max(1, self.list.sizeHintForRow(0))
        room = window.height() - top - ROOMY - self.field.sizeHint().height() - 3 * SPACE
        rows = max(1, min(self.model.rowCount(), MOST_ROWS, room // row))
        self.list.setFixedHeight(rows * row)
        self._column.activate()
        self.setGeometry((window.width() - width) // 2, top, width, self.sizeHint().height())
