"""A progress bar while nobody knows how long it takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.appearance.motion import motion_is_reduced

if TYPE_CHECKING:
    from PySide6.QtWidgets import QProgressBar


def show_unknown(bar: QProgressBar) -> None:
    """Let ``bar`` move to and fro; empty and still for whom less is to move."""
    bar.setRange(0, 1 if motion_is_reduced() else 0)
    bar.setValue(0)
