"""The three panes side by side; Qt mirrors their order in a right-to-left window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter

from reader.appearance.fonts import INTERFACE_SIZE

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from reader.views.article.pane import ArticlePane
    from reader.views.article_list.pane import ArticleListPane
    from reader.views.preferences import Layout
    from reader.views.sidebar.sidebar import Sidebar

WIDTHS = (330, 720, 290)
"""Widths in a window of the default size; a wider or narrower one shares in the same proportion."""
ROOM_FOR_THREE, ROOM_FOR_TWO = 1000, 640
"""Widths of the window, with interface text of INTERFACE_SIZE, below which the sidebar folds away,
and then the list: the article keeps a line of some 45 characters, the least that reads well
(Bringhurst, "Elements of Typographic Style", 2.1.2)."""


class Panes(QSplitter):
    """The list, the article, the sidebar.

    Where there is no room for all of them the sidebar folds away, then the list; they come back
    with the room. A person who opens one all the same keeps it until the room changes again.
    """

    def __init__(self, list_pane: ArticleListPane, article: ArticlePane, sidebar: Sidebar) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._list = list_pane
        self._article = article
        self._sidebar = sidebar
        self._actions: dict[QWidget, QAction] = {}
        self._focus: QAction | None = None
        self._room = len(WIDTHS)
        self._folded: set[QWidget] = set()
        panes: tuple[QWidget, ...] = (list_pane, article, sidebar)
        for pane in panes:
            self.addWidget(pane)
        for pane in reversed(panes):  # Qt puts the latest first, and a screen reader reads so
            pane.lower()
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        for number, width in enumerate(WIDTHS):
            self.setStretchFactor(number, width)
        self.setSizes(list(WIDTHS))
        list_pane.setMinimumWidth(220)
        list_pane.setMaximumWidth(520)
        article.setMinimumWidth(360)
        sidebar.setMaximumWidth(460)

    def follow(self, show_list: QAction, show_sidebar: QAction, focus: QAction) -> None:
        """Let the actions show and hide the panes; while ``focus`` is checked nothing folds."""
        self._actions = {self._list: show_list, self._sidebar: show_sidebar}
        self._focus = focus
        for pane, action in self._actions.items():
            action.toggled.connect(lambda shown, own=pane: self._show(own, shown=shown))
            action.triggered.connect(lambda _checked=False, own=pane: self._folded.discard(own))
        focus.toggled.connect(lambda on: None if on else self._fold())

    def restore(self, layout: Layout) -> None:
        """Arrange the panes as they were."""
        if not layout.splitter.isEmpty():
            self.restoreState(layout.splitter)
        self._list.setVisible(layout.list_visible)
        self._sidebar.setVisible(layout.sidebar_visible)
        self._sidebar.setCurrentIndex(layout.sidebar_tab)

    def wanted(self, pane: QWidget) -> bool:
        """Whether ``pane`` is on show, or would be if there were room."""
        return not pane.isHidden() or pane in self._folded

    def _show(self, pane: QWidget, *, shown: bool) -> None:
        if not shown and pane.isAncestorOf(self.focusWidget() or self):
            # By itself Qt would go on to the next widget as if Tab had been pressed.
            self._article.setFocus(Qt.FocusReason.OtherFocusReason)
        pane.setVisible(shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold away what there is no room for, and bring it back."""
        super().resizeEvent(event)
        self._fold()

    def _fold(self) -> None:
        if self._focus is None or self._focus.isChecked():
            return
        share = max(1.0, self.font().pointSizeF() / INTERFACE_SIZE)
        width = self.width()
        room = 3 if width >= ROOM_FOR_THREE * share else 2 if width >= ROOM_FOR_TWO * share else 1
        if room == self._room:
            return
        before, self._room = self._room, room
        for pane, least in ((self._sidebar, 3), (self._list, 2)):
            if room < least <= before and not pane.isHidden():
                self._folded.add(pane)
                self._actions[pane].setChecked(False)
            elif room >= least > before and pane in self._folded:
                self._folded.discard(pane)
                self._actions[pane].setChecked(True)
