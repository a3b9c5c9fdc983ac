"""The files and folders of an import, and what became of each."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reader.appearance.formats import enumerated
from reader.appearance.sentences import localized
from reader.models.roles import Role
from reader.text.safe_display import isolated, isolated_path, safe_display

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.model.import_report import ImportReport

Index = QModelIndex | QPersistentModelIndex


class FileState(Enum):
    """What is known of a file of the import."""

    WAITING = "waiting"
    ADDED = "added"
    DUPLICATE = "duplicate"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class ImportFile:
    """One row; ``reason`` is a sentence for a failed file."""

    path: Path
    state: FileState = FileState.WAITING
    reason: str = ""


class ImportFilesModel(QAbstractListModel):
    """Paths to import, then their outcomes: what failed first, so that it is seen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._files: list[ImportFile] = []

    @property
    def paths(self) -> tuple[Path, ...]:
        """The paths still to be imported."""
        return tuple(file.path for file in self._files if file.state is FileState.WAITING)

    def add(self, paths: Iterable[Path]) -> None:
        """Add ``paths`` that are not in the list yet."""
        known = {file.path for file in self._files}
        fresh = [path for path in dict.fromkeys(paths) if path not in known]
        if not fresh:
            return
        first = len(self._files)
        self.beginInsertRows(QModelIndex(), first, first + len(fresh) - 1)
        self._files.extend(ImportFile(path) for path in fresh)
        self.endInsertRows()

    def show_report(self, report: ImportReport) -> None:
        """Replace the paths by the outcome of each file in them."""
        failed = [
            ImportFile(Path(file.file), FileState.FAILED, file.reason) for file in report.failed
        ]
        duplicates = [
            ImportFile(Path(file.file), FileState.DUPLICATE) for file in report.duplicates
        ]
        added = [ImportFile(Path(file.file), FileState.ADDED) for file in report.added]
        self.beginResetModel()
        self._files = [*failed, *duplicates, *added]
        self.endResetModel()

    def clear(self) -> None:
        """Begin a new list."""
        self.beginResetModel()
        self._files = []
        self.endResetModel()

    def retry(self) -> None:
        """Keep only the files that failed, to be imported again."""
        self.beginResetModel()
        self._files = [
            replace(file, state=FileState.WAITING, reason="")
            for file in self._files
            if file.state is FileState.FAILED
        ]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's signature)
        """Files in the list."""
        return 0 if parent.isValid() else len(self._files)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A file's name, its whole path or the reason it failed as a tooltip, the whole value."""
        if not index.isValid() or index.row() >= len(self._files):
            return None
        file = self._files[index.row()]
        match role:
            case Role.ITEM:
                return file
            case Qt.ItemDataRole.DisplayRole:
                # Isolated (UAX #9), so that «01_name.txt» keeps its order in an Arabic list.
                return isolated(safe_display(file.path.name or str(file.path)))
            case Qt.ItemDataRole.AccessibleTextRole:
                name = isolated(safe_display(file.path.name or str(file.path)))
                return enumerated((name, self._became(file)))
            case Qt.ItemDataRole.ToolTipRole:
                return (
                    localized(file.reason)
                    if file.reason
                    else isolated_path(safe_display(str(file.path)))
                )
            case _:
                return None

    def _became(self, file: ImportFile) -> str:
        """What became of ``file``, in words; its row shows it by a sign."""
        match file.state:
            case FileState.ADDED:
                return self.tr("added")
            case FileState.DUPLICATE:
                return self.tr("in the library already")
            case FileState.FAILED:
                return localized(file.reason) if file.reason else self.tr("not added")
            case FileState.WAITING:
                return ""
