"""The sentence in the status bar: what was done, what went wrong, how long the article is."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from reader.views.announcing import announce


class StatusNote(QLabel):
    """``say`` is for what has happened; ``setText`` for what merely stands there."""

    def say(self, sentence: str) -> None:
        """Show ``sentence`` and tell it to a screen reader, for the focus is elsewhere."""
        self.setText(sentence)
        announce(self, sentence)
