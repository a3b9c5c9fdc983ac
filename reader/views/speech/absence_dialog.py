"""Says how reading aloud is had where it is not there."""

from __future__ import annotations

import platform
import sys
from importlib.util import find_spec
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
)

from reader.appearance.spacing import ROOMY, SPACE
from reader.appearance.type_scale import TextSize, sized
from reader.text.safe_display import isolated, safe_display
from reader.views.dialogs.dialog import Dialog
from reader.views.speech.engine import Absence, NoEngine
from reader.views.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_WIDTH = 520


def install_command() -> str:
    """What adds the missing part to the Python that runs Maqal, in the version of its Qt.

    What ``maqal[speech]`` stands for, without leaving Qt's other half at another version.
    """
    python = f'"{sys.executable}"' if " " in sys.executable else sys.executable
    installer = f"{python} -m pip install" if find_spec("pip") else f"uv pip install -p {python}"
    return f"{installer} PySide6-Addons=={PySide6.__version__}"


class AbsenceDialog(Dialog):
    """``packaged`` says that the program runs from a build to which nothing can be added."""

    def __init__(self, absence: NoEngine, *, packaged: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Read aloud"))
        self._absence = absence
        self._packaged = packaged
        heading = WrappedLabel(self.tr("Nothing can read aloud yet"), self)
        heading.setFont(sized(heading.font(), TextSize.TITLE, bold=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(ROOMY, ROOMY, ROOMY, ROOMY)
        column.setSpacing(SPACE)
        column.addWidget(heading)
        self.sentences = WrappedLabel(self._words(), self)
        self.sentences.setTextFormat(Qt.TextFormat.PlainText)
        # Qt (6.11) moves the wrapped lines of a right-to-left paragraph left by a blank's width.
        self.sentences.setContentsMargins(SPACE, 0, 0, 0)
        column.addWidget(self.sentences)
        self.command: QLineEdit | None = None
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        if absence.why is Absence.NOT_INSTALLED and not packaged:
            # Left to right whatever the interface: a command is Latin.
            self.command = QLineEdit(install_command(), self, readOnly=True)
            self.command.setCursorPosition(0)
            self.command.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            self.command.setAccessibleName(self.tr("Command"))
            column.addWidget(self.command)
            copy = QPushButton(self.tr("Copy the command"), self)
            copy.clicked.connect(self._copy)
            buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        column.addSpacing(SPACE)
        column.addWidget(buttons)
        self.setFixedWidth(_WIDTH)
        self.resize(_WIDTH, column.heightForWidth(_WIDTH))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(install_command())

    def _words(self) -> str:
        why = self._absence.why
        if why is Absence.NOT_INSTALLED:
            return self._packaging()
        if why is Absence.NOT_LOADABLE:
            text = self.tr(
                "The part that speaks (Qt TextToSpeech) is installed, but the system lacks a "
                "library that it needs. Install it and open Maqal again. The system says: %1"
            )
            return text.replace("%1", isolated(safe_display(self._absence.reason)))
        return self._voices()

    def _packaging(self) -> str:
        if self._packaged:
            return self.tr(
                "This build of Maqal does without the part that speaks (Qt TextToSpeech), to stay "
                "small. Who wants it installs Maqal with pip or uv under the name maqal[speech]; "
                "the library stays where it is and as it is."
            )
        return self.tr(
            "The part that speaks (Qt TextToSpeech) is installed separately, because it is large. "
            "Close Maqal, run this command, and open it again. Nothing is sent anywhere: the "
            "voices are those of your system."
        )

    def _voices(self) -> str:
        if platform.system() == "Linux":
            return self.tr(
                "Maqal found no voice on this system. Install a speech service, such as Speech "
                "Dispatcher with the voices of eSpeak NG, which has Arabic, and open Maqal again."
            )
        return self.tr(
            "Maqal found no voice on this system. Add one in the system's settings for speech, "
            "and open Maqal again."
        )
