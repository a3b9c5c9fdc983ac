"""The licences of all that comes with the program: a list, and the text of the one chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from reader.appearance.spacing import ROOMY, SPACE
from reader.licences import licence_text, shipped_components
from reader.views.dialogs.dialog import Dialog
from reader.views.dialogs.dialog_size import fit
from reader.views.widgets.frames import framed

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from reader.licences import Component


class LicencesDialog(Dialog):
    """What ``folder`` (``resources/licences``) lists, the program first."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._components = shipped_components(folder)
        fit(self, 760, 620)
        self.setWindowTitle(self.tr("Licences"))
        introduction = QLabel(
            self.tr("What comes with the program, and the terms under which its makers share it."),
            self,
            wordWrap=True,
        )
        self.list = self._make_list()
        self.text = QPlainTextEdit(self, readOnly=True)
        self.text.setAccessibleName(self.tr("Text of the licence"))
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # they are all in English
        even = QFont(self.font())  # of the person's own size
        even.setFamilies(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).families())
        self.text.setFont(even)
        halves = QSplitter(Qt.Orientation.Vertical, self, childrenCollapsible=False)
        halves.addWidget(framed(self.list, halves))
        halves.addWidget(self.text)
        halves.setSizes([250, 300])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(ROOMY, ROOMY, ROOMY, ROOMY)
        column.setSpacing(SPACE)
        column.addWidget(introduction)
        column.addWidget(halves, 1)
        column.addWidget(buttons)
        self.list.currentItemChanged.connect(self._show_chosen)
        self.list.setCurrentIndex(self.list.model().index(0, 0))

    def _make_list(self) -> QTreeWidget:
        rows = QTreeWidget(self)
        rows.setRootIsDecorated(False)
        rows.setUniformRowHeights(True)
        rows.setAccessibleName(self.tr("Components"))
        rows.setHeaderLabels([self.tr("Name"), self.tr("Version"), self.tr("Licence")])
        for component in self._components:
            row = QTreeWidgetItem(rows, [component.name, component.version, component.licence])
            for part in range(rows.columnCount()):
                row.setToolTip(part, row.text(part))
        rows.header().setStretchLastSection(False)
        rows.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for part in (1, 2):
            rows.header().setSectionResizeMode(part, QHeaderView.ResizeMode.Interactive)
        rows.setColumnWidth(1, 110)
        rows.setColumnWidth(2, 230)
        return rows

    def _show_chosen(self) -> None:
        self.show_component(self._components[self.list.currentIndex().row()])

    def show_component(self, component: Component) -> None:
        """Show the licence texts of ``component``."""
        text = licence_text(self._folder, component)
        self.text.setPlainText(
            text or self.tr("Its text is not carried here; it stands with its source.")
        )
