"""What all dialogs have in common."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog

from reader.views.tab_order import step_focus


class Dialog(QDialog):
    """A dialog in which Tab goes on as the eye does."""

    def focusNextPrevChild(self, forward: bool) -> bool:
        """See ``tab_order``."""
        return step_focus(self, forward=forward)
