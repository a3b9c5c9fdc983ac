"""Two versions of an article side by side, paragraph by paragraph."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QPalette,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableCell,
    QTextTableCellFormat,
    QTextTableFormat,
)
from PySide6.QtWidgets import (
    QCheckBox,
    QDialogButtonBox,
    QFrame,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
)

from reader.appearance.formats import format_date
from reader.appearance.sentences import localized
from reader.appearance.spacing import SPACE
from reader.model.direction import Direction
from reader.tasks.runner import Lane
from reader.text.direction import base_direction
from reader.text.safe_display import safe_display
from reader.views.dialogs.dialog import Dialog
from reader.views.dialogs.dialog_size import fit
from reader.views.dialogs.difference_rows import shown_rows
from reader.views.widgets.focus_ring import FocusRing
from reader.views.widgets.frames import framed
from reader.views.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.library import Library
    from reader.model.errors import MaqalError
    from reader.model.listing import ArticleSummary
    from reader.model.relation import ParagraphChange
    from reader.tasks.cancel import CancelToken
    from reader.tasks.runner import TaskRunner
    from reader.views.dialogs.difference_rows import Side


class _Comparison(NamedTuple):
    older: ArticleSummary
    newer: ArticleSummary
    changes: tuple[ParagraphChange, ...]


class DifferenceDialog(Dialog):
    """The older text at the leading side, the newer at the trailing one; what differs is marked.

    What went is struck out and what came is underlined, so that it needs no colour to be seen.
    ``beside_wanted`` tells that the person wants to read the two side by side.
    """

    beside_wanted = Signal()

    def __init__(
        self,
        library: Library,
        runner: TaskRunner,
        first_id: str,
        second_id: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._comparison: _Comparison | None = None
        fit(self, 920, 640)
        self.setWindowTitle(self.tr("Compare"))
        self.summary = WrappedLabel(self.tr("Comparing…"), self)
        self.summary.setTextFormat(Qt.TextFormat.PlainText)
        self.text = QTextEdit(self, readOnly=True)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setAccessibleName(self.tr("The two texts"))
        FocusRing(self.text).set_colour(self.palette().link().color().name())
        self.changed_only = QCheckBox(self.tr("Only what changed"), self)
        self.changed_only.setChecked(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        beside = QPushButton(self.tr("Read side by side"), self)
        buttons.addButton(beside, QDialogButtonBox.ButtonRole.ActionRole)
        beside.clicked.connect(self.beside_wanted)
        beside.clicked.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        column.setSpacing(SPACE)
        column.addWidget(self.summary)
        column.addWidget(framed(self.text, self), 1)
        column.addWidget(self.changed_only)
        column.addWidget(buttons)
        self.changed_only.toggled.connect(self._show)

        def compare(token: CancelToken) -> _Comparison | None:
            both = library.summaries((first_id, second_id))
            if len(both) < 2:
                return None
            older, newer = sorted(both, key=lambda article: (article.date or "", article.id))
            changes = library.differences(older.id, newer.id, cancelled=token.is_cancelled)
            return _Comparison(older, newer, changes)

        self._task = runner.run(compare, self._compared, self._fail, Lane.PARALLEL)
        self.finished.connect(self._task.cancel)

    def _compared(self, comparison: _Comparison | None) -> None:
        if comparison is None:
            self.summary.setText(self.tr("One of the two articles is no longer in the library."))
            return
        self._comparison = comparison
        self._show()

    def _fail(self, error: MaqalError) -> None:
        self.summary.setText(localized(error))

    def _show(self) -> None:
        comparison = self._comparison
        if comparison is None:
            return
        changed = [change for change in comparison.changes if not change.same]
        self.changed_only.setEnabled(bool(changed))
        only = self.changed_only.isChecked() and bool(changed)
        rows, all_shown = shown_rows(changed if only else comparison.changes)
        self._summarise(len(changed), all_shown=all_shown)
        self.text.clear()
        cursor = QTextCursor(self.text.document())
        cursor.beginEditBlock()
        table = cursor.insertTable(len(rows) + 1, 2, self._table_format())
        older, newer = self._columns()
        self._write_heading(table, older, self.tr("Older"), comparison.older)
        self._write_heading(table, newer, self.tr("Newer"), comparison.newer)
        self._rule_off(table)
        for number, row in enumerate(rows, 1):
            self._write(table.cellAt(number, older), row.old, self._mark(gone=True))
            self._write(table.cellAt(number, newer), row.new, self._mark(gone=False))
        cursor.endEditBlock()
        self.text.moveCursor(QTextCursor.MoveOperation.Start)

    def _summarise(self, changed: int, *, all_shown: bool) -> None:
        sentences = [
            self.tr("%Ln paragraph(s) differ", "", changed)
            if changed
            else self.tr("The two texts are the same.")
        ]
        if not all_shown:
            sentences.append(self.tr("These are the first; the texts are too long to show all."))
        self.summary.setText(" · ".join(sentences))

    def _table_format(self) -> QTextTableFormat:
        shape = QTextTableFormat()
        shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        half = QTextLength(QTextLength.Type.PercentageLength, 50)
        shape.setColumnWidthConstraints([half, half])
        shape.setCellPadding(SPACE)
        shape.setCellSpacing(0)
        shape.setBorder(0)
        shape.setBorderCollapse(True)  # without it Qt draws no borders of single cells
        shape.setHeaderRowCount(1)
        return shape

    def _rule_off(self, table: QTextTable) -> None:
        """Draw a thin line under every row, and none round the table."""
        shape = QTextTableCellFormat()
        shape.setBottomBorder(1)
        shape.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        shape.setBottomBorderBrush(self.palette().brush(QPalette.ColorRole.Mid))
        for side in (shape.setLeftPadding, shape.setRightPadding):
            side(1.5 * SPACE)
        for side in (shape.setTopPadding, shape.setBottomPadding):
            side(SPACE)
        for row in range(table.rows()):
            for column in range(table.columns()):
                table.cellAt(row, column).setFormat(shape)

    def _columns(self) -> tuple[int, int]:
        """The columns of the older and the newer text: Qt does not mirror a table (6.11)."""
        return (1, 0) if self._interface() is Direction.RTL else (0, 1)

    def _write_heading(
        self, table: QTextTable, column: int, name: str, article: ArticleSummary
    ) -> None:
        shape = QTextCharFormat()
        shape.setFontWeight(QFont.Weight.Bold)
        date = format_date(article.date, QLocale())
        cursor = table.cellAt(0, column).firstCursorPosition()
        self._align(cursor, self._interface())
        cursor.insertText(f"{name} · {date}" if date else name, shape)
        cursor.insertBlock()
        self._align(cursor, article.direction)
        cursor.insertText(safe_display(article.title), QTextCharFormat())

    def _write(self, cell: QTextTableCell, side: Side | None, mark: QTextCharFormat) -> None:
        if side is None:
            return
        plain = QTextCharFormat()
        cursor = cell.firstCursorPosition()
        self._align(cursor, base_direction(side.text))
        for piece in side.pieces:
            cursor.insertText(_displayed(piece.text), mark if piece.changed else plain)

    def _mark(self, *, gone: bool) -> QTextCharFormat:
        shape = QTextCharFormat()
        shape.setBackground(self.palette().color(QPalette.ColorRole.Highlight))
        shape.setForeground(self.palette().color(QPalette.ColorRole.HighlightedText))
        if gone:
            shape.setFontStrikeOut(True)
        else:
            shape.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            shape.setUnderlineColor(QColor(self.palette().color(QPalette.ColorRole.Link)))
        return shape

    def _interface(self) -> Direction:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return Direction.RTL if mirrored else Direction.LTR

    @staticmethod
    def _align(cursor: QTextCursor, direction: Direction) -> None:
        shape = QTextBlockFormat()
        right_to_left = direction is Direction.RTL
        shape.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        )
        # Qt mirrors AlignLeft in a right-to-left paragraph; ABSOLUTE keeps it the leading edge.
        shape.setAlignment(
            (Qt.AlignmentFlag.AlignRight if right_to_left else Qt.AlignmentFlag.AlignLeft)
            | Qt.AlignmentFlag.AlignAbsolute
        )
        cursor.setBlockFormat(shape)


def _displayed(text: str) -> str:
    """A piece of a paragraph, safe to show, with the spaces at its ends."""
    before = " " if text[:1].isspace() else ""
    shown = safe_display(text)
    return f"{before}{shown} " if shown and text[-1:].isspace() else before + shown
