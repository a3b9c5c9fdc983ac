"""What the desks of a library work on."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from reader.models.article_list import ArticleListModel
    from reader.views.actions import Actions
    from reader.views.article.pane import ArticlePane
    from reader.views.article.reading_desk import ReadingDesk
    from reader.views.article_list.pane import ArticleListPane
    from reader.views.program_desk import ProgramDesk
    from reader.views.sidebar.sidebar import Sidebar


class WindowParts(NamedTuple):
    """The parts of the main window; built in ``main_window.py``."""

    actions: Actions
    model: ArticleListModel
    list_pane: ArticleListPane
    article_pane: ArticlePane
    sidebar: Sidebar
    reading: ReadingDesk
    program: ProgramDesk
