"""The strip above an article that stands beside another: its title, and a way to put it away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from reader.appearance.spacing import SPACE
from reader.appearance.type_scale import TextSize, sized
from reader.text.direction import base_direction
from reader.text.safe_display import isolated
from reader.views.rows.text_lines import draw_lines

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from reader.appearance.theme import Theme

ACTIVE_LINE = 3
"""Pixels of the line over the article that commands are for."""


class SideHeading(QFrame):
    """``pressed`` tells of a click on the title, ``closing`` of one on the cross."""

    pressed = Signal()
    closing = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("pane-heading")
        self._theme = theme
        self._title = ""
        self._active = False
        self.button = QToolButton(self)
        self.button.setText("×")
        self.button.setFont(sized(self.font(), TextSize.HEADING))
        self.button.setAutoRaise(True)
        self.button.clicked.connect(self.closing)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * SPACE, ACTIVE_LINE + 2, SPACE, 2)
        row.addStretch(1)
        row.addWidget(self.button)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def set_title(self, title: str) -> None:
        """Show ``title`` on one line, as much of it as there is room for."""
        self._title = title
        self.setToolTip(isolated(title))
        self.setAccessibleName(title)
        self.update()

    def set_active(self, *, active: bool) -> None:
        """Say whether commands are for the article below."""
        self._active = active
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Draw in ``theme``'s colours."""
        self._theme = theme
        self.update()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.button.setToolTip(self.tr("Put this article away"))
        self.button.setAccessibleName(self.tr("Put this article away"))

    def changeEvent(self, event: QEvent) -> None:
        """The cross grows with the interface's font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.button.setFont(sized(self.font(), TextSize.HEADING))

    def minimumSizeHint(self) -> QSize:
        """As high as a line and the button; no wider than the button."""
        return QSize(self.button.sizeHint().width() + 4 * SPACE, super().minimumSizeHint().height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The article below becomes the active one."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit()
        super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The title, stronger for the active article, with a line above it."""
        super().paintEvent(event)
        colours = self._theme.colours
        painter = QPainter(self)
        if self._active:
            painter.fillRect(QRect(0, 0, self.width(), ACTIVE_LINE), QColor(colours.accent))
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold if self._active else QFont.Weight.Normal)
        painter.setFont(font)
        height = painter.fontMetrics().height()
        room = QRect(2 * SPACE, 0, self.button.x() - 3 * SPACE, self.height())
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = self.button.geometry().right() + SPACE
            room = QRect(left, 0, self.width() - left - 2 * SPACE, self.height())
        top = (self.height() + ACTIVE_LINE - height) // 2
        draw_lines(
            painter,
            room.adjusted(0, top, 0, 0).toRectF(),
            self._title,
            font,
            QColor(colours.text if self._active else colours.muted),
            base_direction(self._title),
            1,
            height,
        )
        painter.end()
