"""What was changed in an import's previews, file by file and article by article."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from reader.model.correction import Correction

if TYPE_CHECKING:
    from pathlib import Path

    from reader.model.correction import FileCorrections


class ImportCorrections:
    """The corrections of the files on an import's list; articles are numbered from 0 in a file."""

    def __init__(self) -> None:
        self._made: dict[Path, dict[int, Correction]] = {}

    def of(self, path: Path, number: int) -> Correction:
        """What was changed of an article."""
        return self._made.get(path, {}).get(number, Correction())

    def change(self, path: Path, number: int, **changes: object) -> None:
        """Note fields of a ``Correction`` anew."""
        corrected = replace(self.of(path, number), **changes)  # type: ignore[arg-type]
        self._made.setdefault(path, {})[number] = corrected

    def all(self) -> dict[Path, FileCorrections]:
        """Everything, as an import takes it."""
        return {path: dict(numbered) for path, numbered in self._made.items()}

    def clear(self) -> None:
        """Forget everything."""
        self._made.clear()
