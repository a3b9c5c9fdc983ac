"""Telling a screen reader what is said where the focus is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QObject


def announce(source: QObject, sentence: str) -> None:
    """Have ``sentence`` said as soon as nothing else is being said (politely, as WAI-ARIA has it).

    ``source`` is the widget that shows it. Does nothing while no screen reader listens.
    """
    from PySide6.QtGui import (  # noqa: PLC0415 - not at start-up
        QAccessible,
        QAccessibleAnnouncementEvent,
    )

    if sentence and QAccessible.isActive():
        event = QAccessibleAnnouncementEvent(source, sentence)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
        QAccessible.updateAccessibility(event)
