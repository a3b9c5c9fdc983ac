"""Files dropped on a window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData


def dropped_paths(data: QMimeData) -> tuple[Path, ...]:
    """The local files and folders in ``data``; remote addresses are not fetched, so left out."""
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
