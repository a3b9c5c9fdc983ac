"""The small bar that appears beside a selection: mark it, write to it, copy it, search for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton

from reader.appearance.spacing import HALF, SPACE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction

    from reader.views.article.view import ArticleView

SETTLE_MILLISECONDS = 180
"""How long a selection must rest before the bar appears: not while a person still drags."""
GAP = SPACE
"""Pixels between the selection and the bar."""


class SelectionBar(QFrame):
    """Shows ``actions`` as buttons over the article, near what is selected in it."""

    def __init__(self, view: ArticleView, actions: Sequence[QAction]) -> None:
        super().__init__(view.viewport())
        self.setObjectName("selection-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view = view
        row = QHBoxLayout(self)
        row.setContentsMargins(HALF, HALF, HALF, HALF)
        row.setSpacing(0)
        for action in actions:
            button = QToolButton(self)
            button.setDefaultAction(action)
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setCursor(Qt.CursorShape.ArrowCursor)
            style = Qt.ToolButtonStyle
            button.setToolButtonStyle(
                style.ToolButtonTextOnly if action.icon().isNull() else style.ToolButtonIconOnly
            )
            row.addWidget(button)
        self._timer = QTimer(self, singleShot=True, interval=SETTLE_MILLISECONDS)
        self._timer.timeout.connect(self._appear)
        self._connect()
        self.hide()

    def follow(self, view: ArticleView) -> None:
        """Stand over ``view`` from now on, if it is another one."""
        if view is self._view:
            return
        self._view.selectionChanged.disconnect(self._selection_changed)
        self._view.verticalScrollBar().valueChanged.disconnect(self.hide)
        self._timer.stop()
        self._view = view
        self.setParent(view.viewport())
        self._connect()
        self.hide()

    def _connect(self) -> None:
        self._view.selectionChanged.connect(self._selection_changed)
        self._view.verticalScrollBar().valueChanged.connect(self.hide)

    def _selection_changed(self) -> None:
        if self._view.textCursor().hasSelection():
            self._timer.start()
        else:
            self._timer.stop()
            self.hide()

    def _appear(self) -> None:
        if QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            self._timer.start()  # still dragging
            return
        rect = self._view.selection_rect()
        if rect is None or not self._view.hasFocus():
            return
        self.adjustSize()
        room = self._view.viewport().rect()
        x = rect.center().x() - self.width() // 2
        y = rect.top() - self.height() - GAP
        if y < 0:  # no room above the passage
            y = min(rect.bottom() + GAP, room.height() - self.height() - GAP)
        x = max(GAP, min(x, room.width() - self.width() - GAP))
        self.move(QPoint(x, y))
        self.show()
        self.raise_()
