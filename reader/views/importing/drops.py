"""Files dropped on a window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData


EXPORTS = frozenset({".jsonl", ".jsonld"})
"""Endings of files that are taken for exports of ours when they are dropped or opened."""


def dropped_paths(data: QMimeData) -> tuple[Path, ...]:
    """The local files and folders in ``data``; remote addresses are not fetched, so left out."""
    return tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
