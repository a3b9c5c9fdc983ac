"""A folder's path and the button that chooses another."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from reader.appearance.spacing import SPACE
from reader.text.safe_display import isolated_path, safe_display


class FolderField(QWidget):
    """``chosen`` carries the path of the folder that the person picked."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path = QLineEdit(self, readOnly=True)
        # A path reads from the left in every language.
        self.path.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.button = QPushButton(self)
        self.button.clicked.connect(self._choose)
        self.setFocusProxy(self.button)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(self.path, 1)
        row.addWidget(self.button)

    def show_folder(self, folder: str) -> None:
        """Show ``folder`` (empty: none)."""
        self.button.setText(self.tr("Choose…"))
        self.path.setPlaceholderText(self.tr("None"))
        self.path.setText(folder)
        self.path.setToolTip(isolated_path(safe_display(folder)) if folder else "")
        self.path.setCursorPosition(0)
        self.path.setAccessibleName(self.accessibleName())
        self.button.setAccessibleName(f"{self.accessibleName()}: {self.button.text()}")

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.accessibleName(), self.path.text())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.chosen)
        dialog.open()
