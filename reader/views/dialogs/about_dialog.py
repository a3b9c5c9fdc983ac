"""What this program is, its version, its licence and the faces it carries."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from reader.appearance.style_sheet import SPACE


class AboutDialog(QDialog):
    """A few quiet lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        program = QCoreApplication.applicationName()
        self.setWindowTitle(self.tr("About"))
        name = QLabel(program, self)
        font = QFont(name.font())
        font.setPointSizeF(font.pointSizeF() * 1.8)
        font.setBold(True)
        name.setFont(font)
        lines = (
            self.tr("Version %1").replace("%1", QCoreApplication.applicationVersion()),
            self.tr("An offline, Arabic-first reader for articles."),
            self.tr("It never touches the network; your library is one file on this machine."),
            self.tr(
                "Under the MIT licence. The faces Amiri, Noto Naskh Arabic and Vazirmatn are under "
                "the SIL Open Font License; Qt is used under the LGPL."
            ),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * SPACE, 3 * SPACE, 3 * SPACE, 2 * SPACE)
        column.setSpacing(SPACE)
        column.addWidget(name)
        for line in lines:
            label = QLabel(line, self, wordWrap=True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(label)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column.addSpacing(SPACE)
        column.addWidget(buttons)
        self.setFixedWidth(420)
