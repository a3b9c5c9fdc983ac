"""Tells when files have arrived in a folder and are whole."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

SETTLE_MILLISECONDS = 1_000
"""A file counts as whole when its size has not changed for this long (a browser still saving it
writes more often)."""


class WatchedFolder(QObject):
    """``arrived`` carries a list of paths: files new or changed in the folder since it was watched.

    Files that were there when ``watch`` was called are not reported: they are imported by hand
    once. Folders in the folder are not looked into. ``lost`` is emitted when the folder is gone.
    """

    arrived = Signal(list)
    lost = Signal()

    def __init__(self, endings: tuple[str, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._endings = endings
        self._folder: Path | None = None
        self._seen: dict[Path, tuple[int, int]] = {}
        self._unsettled: dict[Path, tuple[int, int]] = {}
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._look)
        self._timer = QTimer(self, singleShot=True, interval=SETTLE_MILLISECONDS)
        self._timer.timeout.connect(self._look)

    @property
    def folder(self) -> Path | None:
        """The folder watched, or None."""
        return self._folder

    def watch(self, folder: Path | None) -> bool:
        """Watch ``folder`` in place of the one before (None: none); say whether it can be."""
        if self._folder is not None:
            self._watcher.removePath(str(self._folder))
        self._timer.stop()
        self._folder = None
        self._unsettled.clear()
        if folder is None:
            return True
        if not folder.is_dir() or not self._watcher.addPath(str(folder)):
            return False
        self._folder = folder
        self._seen = self._states()
        return True

    def _look(self) -> None:
        if self._folder is None:
            return
        if not self._folder.is_dir():
            self.watch(None)
            self.lost.emit()
            return
        fresh = {
            path: state for path, state in self._states().items() if self._seen.get(path) != state
        }
        settled = [path for path, state in fresh.items() if self._unsettled.get(path) == state]
        for path in settled:
            self._seen[path] = fresh.pop(path)
        self._unsettled = fresh
        if fresh:
            self._timer.start()
        if settled:
            self.arrived.emit(sorted(settled))

    def _states(self) -> dict[Path, tuple[int, int]]:
        """Size and time of change (nanoseconds) of each article file in the folder."""
        states: dict[Path, tuple[int, int]] = {}
        if self._folder is None:
            return states
        try:
            entries = sorted(self._folder.iterdir())
        except OSError:
            return states
        for path in entries:
            if path.suffix.lower() not in self._endings or path.name.startswith("."):
                continue
            try:
                status = path.stat()
            except OSError:
                continue
            if path.is_file() and status.st_size:
                states[path] = (status.st_size, status.st_mtime_ns)
        return states
