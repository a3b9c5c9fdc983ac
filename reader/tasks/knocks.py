"""Hears when a second start asks for the window that is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal

from reader.tasks.runner import Lane, TaskRunner

if TYPE_CHECKING:
    from reader.tasks.cancel import CancelToken
    from reader.window_door import Knock, WindowDoor


class Knocks(QObject):
    """Begins with ``start``; ``heard`` carries each Knock."""

    heard = Signal(object)

    def __init__(self, door: WindowDoor, runner: TaskRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._door = door
        self._runner = runner
        self._watcher: QFileSystemWatcher | None = None

    def start(self) -> None:
        """Listen from now on; who has been knocking before is heard, too."""
        if self._watcher is None:
            self._watcher = QFileSystemWatcher([str(self._door.path)], self)
            self._watcher.directoryChanged.connect(lambda _folder: self.look())
        self.look()

    def look(self) -> None:
        """See whether somebody knocks."""
        door = self._door

        def work(_token: CancelToken) -> tuple[Knock, ...]:
            return door.answered()

        self._runner.run(work, self._tell, lane=Lane.PARALLEL)

    def _tell(self, knocks: tuple[Knock, ...]) -> None:
        for knock in knocks:
            self.heard.emit(knock)
