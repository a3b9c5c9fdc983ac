"""The three panes side by side; Qt mirrors their order in a right-to-left window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.views.article.pane import ArticlePane
    from reader.views.article_list.pane import ArticleListPane
    from reader.views.preferences import Layout
    from reader.views.sidebar.sidebar import Sidebar

WIDTHS = (330, 720, 290)
"""Widths in a window of the default size; a wider or narrower one shares in the same proportion."""


class Panes(QSplitter):
    """The list, the article, the sidebar."""

    def __init__(self, list_pane: ArticleListPane, article: ArticlePane, sidebar: Sidebar) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._list = list_pane
        self._sidebar = sidebar
        panes: tuple[QWidget, ...] = (list_pane, article, sidebar)
        for pane in panes:
            self.addWidget(pane)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        for number, width in enumerate(WIDTHS):
            self.setStretchFactor(number, width)
        self.setSizes(list(WIDTHS))
        list_pane.setMinimumWidth(220)
        list_pane.setMaximumWidth(520)
        article.setMinimumWidth(360)
        sidebar.setMinimumWidth(200)
        sidebar.setMaximumWidth(460)

    def restore(self, layout: Layout) -> None:
        """Arrange the panes as they were."""
        if not layout.splitter.isEmpty():
            self.restoreState(layout.splitter)
        self._list.setVisible(layout.list_visible)
        self._sidebar.setVisible(layout.sidebar_visible)
        self._sidebar.setCurrentIndex(layout.sidebar_tab)
