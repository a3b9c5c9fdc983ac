"""The few figures that say most, each in a card of its own."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from reader.appearance.spacing import ROOMY, SPACE
from reader.appearance.type_scale import TextSize, sized
from reader.views.widgets.flow_layout import FlowLayout


class Tile(QFrame):
    """One figure and what it is of."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.figure = QLabel(self)
        self.caption = QLabel(self)
        self.caption.setProperty("role", "muted")
        self.figure.setFont(sized(self.font(), TextSize.HEADING, bold=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(ROOMY, SPACE, ROOMY, SPACE)
        column.setSpacing(0)
        column.addWidget(self.figure)
        column.addWidget(self.caption)

    def changeEvent(self, event: QEvent) -> None:
        """Stay larger than the text when the size of all texts changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.figure.setFont(sized(self.font(), TextSize.HEADING, bold=True))

    def show_figure(self, figure: str, caption: str) -> None:
        """Say ``figure`` of ``caption``."""
        self.figure.setText(figure)
        self.caption.setText(caption)
        self.setAccessibleName(f"{caption}: {figure}")


class Tiles(QWidget):
    """As many as there are figures, side by side as far as there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tiles: list[Tile] = []
        self._row = FlowLayout(self, SPACE)
        self._row.setContentsMargins(0, 0, 0, 0)

    def show_figures(self, rows: list[tuple[str, str]]) -> None:
        """Show figures with their captions."""
        while len(self.tiles) < len(rows):
            tile = Tile(self)
            self.tiles.append(tile)
            self._row.addWidget(tile)
        for number, tile in enumerate(self.tiles):
            tile.setVisible(number < len(rows))
            if number < len(rows):
                tile.show_figure(*rows[number])
