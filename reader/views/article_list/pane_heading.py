"""The strip at the top of a pane: its name and a quiet figure."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from reader.appearance.spacing import SPACE


class PaneHeading(QFrame):
    """A pane's name at the leading edge, a note at the trailing edge."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane-heading")
        self._name = QLabel(self)
        self._name.setProperty("role", "heading")
        self._note = QLabel(self)
        self._note.setProperty("role", "muted")
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE)
        row.setSpacing(SPACE // 2)
        row.addWidget(self._name)
        row.addStretch(1)
        row.addWidget(self._note)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def add_after_name(self, widget: QWidget) -> None:
        """Put ``widget`` beside the name."""
        self._row.insertWidget(1, widget)

    def set_texts(self, name: str, note: str = "") -> None:
        """Show ``name`` and ``note``."""
        self._name.setText(name)
        self._note.setText(note)
