"""Two articles side by side: opening the second, turning from one to the other, closing one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.appearance.declared_settings import BESIDE, REOPEN
from reader.models.roles import Role

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Sequence

    from PySide6.QtWidgets import QAbstractItemView

    from reader.library import Library
    from reader.model.article import Article
    from reader.tasks.runner import TaskRunner
    from reader.views.actions import Actions
    from reader.views.article.pane import ArticlePane
    from reader.views.preferences import Preferences

_WITH_TWO = ("swap_beside", "close_beside", "other_article")


class BesideDesk(QObject):
    """``article_wanted`` carries the id of an article to open in the active side, ``turned`` the
    Article that became the active one (None: an empty side), ``shown_beside`` says that a second
    article stands beside it. ``said`` carries a sentence for the status bar."""

    article_wanted = Signal(str)
    turned = Signal(object)
    shown_beside = Signal()
    said = Signal(str)

    def __init__(
        self,
        library: Library,
        runner: TaskRunner,
        actions: Actions,
        preferences: Preferences,
        pane: ArticlePane,
        rows: Callable[[], Sequence[QAbstractItemView]],
    ) -> None:
        """``rows`` gives the lists in which a person may be at an article to open."""
        super().__init__(pane)
        self._library = library
        self._runner = runner
        self._actions = actions
        self._preferences = preferences
        self._pane = pane
        self._rows = rows
        self._opening = False
        self._restored = False
        handlers = {
            "open_beside": self._open_chosen,
            "swap_beside": pane.swap,
            "close_beside": pane.close_other,
            "other_article": pane.turn,
        }
        for name, handler in handlers.items():
            actions[name].triggered.connect(handler)
        pane.activated.connect(self._turned)
        pane.sides_changed.connect(self._enable)
        self._enable()

    def open(self, article_id: str) -> None:
        """Open ``article_id`` beside the article on show; it becomes the active one."""
        article = self._pane.article()
        if article is None or self._pane.turn_to(article_id):
            self.article_wanted.emit(article_id)
            return
        if article.id == article_id:
            self.said.emit(self.tr("This article is open already."))
            return
        if self._split():
            self.article_wanted.emit(article_id)

    def article_shown(self, article: Article) -> None:
        """``article`` is on the screen; is it where reading went on, bring back what stood beside
        it when the window was closed."""
        if self._restored:
            return
        self._restored = True
        preferences = self._preferences
        if preferences.get(REOPEN) and article.id == preferences.last_article:
            self._restore(article, *preferences.get(BESIDE).partition(" ")[::2])

    def _restore(self, article: Article, kept: str, place: str) -> None:
        if not kept or article.id == kept or self._pane.two:
            return

        def show(found: Article) -> None:
            if self._pane.article() is not None and not self._pane.two:
                self._pane.show_beside(found, first=place == "first")
                self.shown_beside.emit()

        library = self._library
        # An article that is gone by now is not missed.
        self._runner.run(lambda _token: library.article(kept), show, lambda _error: None)

    def remember(self) -> None:
        """Keep which article stands beside the active one."""
        other = self._pane.other()
        place = "second" if self._pane.active_is_first else "first"
        self._preferences.set(BESIDE, "" if other is None else f"{other.id} {place}")

    def forget(self, removed: Container[str]) -> None:
        """Articles are gone: put those of them away beside which another stands."""
        self._pane.forget(removed)

    def _open_chosen(self) -> None:
        """Open the row where the person is; without one, make room for what is chosen next."""
        article = self._pane.article()
        chosen = self._row_with_focus()
        if chosen and (article is None or chosen != article.id):
            self.open(chosen)
        elif article is None:
            self.said.emit(self.tr("Open an article first, then a second one beside it."))
        elif self._pane.two:
            self._pane.turn()
        elif self._split():
            self._turned()
            self.said.emit(self.tr("The article that you choose now opens beside the first."))

    def _row_with_focus(self) -> str:
        for view in self._rows():
            if view.hasFocus():
                value = view.currentIndex().data(Role.ID)
                return value if isinstance(value, str) else ""
        return ""

    def _split(self) -> bool:
        if not self._pane.two and not self._pane.has_room_for_two():
            self.said.emit(self.tr("The window is too small for two articles."))
            return False
        self._opening = True
        try:
            self._pane.split()
        finally:
            self._opening = False
        return True

    def _turned(self) -> None:
        if not self._opening:
            self.turned.emit(self._pane.article())

    def _enable(self) -> None:
        for name in _WITH_TWO:
            self._actions[name].setEnabled(self._pane.two)
