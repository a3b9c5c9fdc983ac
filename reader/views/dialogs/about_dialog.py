"""What this program is, its version, and the way to the licences of all that comes with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from reader import paths
from reader.appearance.spacing import ROOMY, SPACE, WIDE
from reader.appearance.type_scale import TextSize, sized
from reader.views.dialogs.dialog import Dialog
from reader.views.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from reader.views.dialogs.licences_dialog import LicencesDialog

_ICON_SIZE = 72
_WIDTH = 56
"""Characters of a line of text, so that the dialog grows with the person's own size of text."""


class AboutDialog(Dialog):
    """The icon, the name, a few quiet lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About"))
        lines = (
            self.tr("An offline, Arabic-first reader for articles."),
            self.tr("It never touches the network; your library is one file on this machine."),
            self.tr(
                "Under the MIT licence. The faces Amiri, Noto Naskh Arabic and Vazirmatn are under "
                "the SIL Open Font License; Qt is used under the LGPL."
            ),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(WIDE, WIDE, WIDE, ROOMY)
        column.setSpacing(SPACE)
        column.addLayout(self._heading())
        column.addSpacing(SPACE)
        width = _WIDTH * self.fontMetrics().averageCharWidth()
        for line in lines:
            label = WrappedLabel(line, self)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setFixedWidth(width)
            label.setMinimumHeight(label.heightForWidth(width))
            column.addWidget(label)
        column.addSpacing(SPACE)
        column.addWidget(self._buttons())
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)

    def _heading(self) -> QHBoxLayout:
        icon = QIcon(str(paths.resource_path("application", "maqal.svg")))
        picture = QLabel(self)
        picture.setPixmap(icon.pixmap(QSize(_ICON_SIZE, _ICON_SIZE), self.devicePixelRatioF()))
        name = QLabel(QCoreApplication.applicationName(), self)
        name.setFont(sized(name.font(), TextSize.DISPLAY, bold=True))
        number = QCoreApplication.applicationVersion()
        version = QLabel(self.tr("Version %1").replace("%1", number), self)
        version.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addStretch()
        names.addWidget(name)
        names.addWidget(version)
        names.addStretch()
        row = QHBoxLayout()
        row.setSpacing(ROOMY)
        row.addWidget(picture)
        row.addLayout(names, 1)
        return row

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        licences = buttons.addButton(self.tr("&Licences…"), QDialogButtonBox.ButtonRole.HelpRole)
        licences.clicked.connect(self.show_licences)
        buttons.rejected.connect(self.reject)
        return buttons

    def show_licences(self) -> LicencesDialog:
        """Open the list of what comes with the program."""
        from reader.views.dialogs.licences_dialog import LicencesDialog  # noqa: PLC0415

        dialog = LicencesDialog(paths.resource_path("licences"), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog
