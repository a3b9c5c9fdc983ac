"""The program's own window on the library in ``argv[1]``, closed when its list has a page."""

import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from reader.cli.ending import leave
from reader.cli.window import run_window


def close_when_idle(_window: QWidget) -> None:
    """End the program as the bare window ends: once nothing that showing it posted is left."""
    QTimer.singleShot(0, QApplication.quit)


leave(run_window(Path(sys.argv[1]), on_ready=close_when_idle))
