"""Finding within the article on show: the bar below it, and the way from match to match."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from reader.tasks.runner import Lane

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QShortcut

    from reader.appearance.theme import Theme
    from reader.library import Library
    from reader.model.article import Article
    from reader.model.errors import MaqalError
    from reader.model.search import Hit, Match
    from reader.models.search_results import SearchRequest
    from reader.tasks.cancel import CancelToken
    from reader.tasks.runner import Task
    from reader.views.actions import Actions
    from reader.views.article.pane import ArticlePane
    from reader.views.collaborators import Collaborators
    from reader.views.search.find_bar import FindBar
    from reader.views.search.match_walk import MatchWalk

FROM_START = ("title", 0)
LONGEST_SELECTION = 200
"""Code points of a selection that the bar begins with; nobody looks for a whole paragraph."""


class FindDesk(QObject):
    """Marks either what is typed into the bar or what a search of the library matched.

    The bar is made when it is first used. ``failed`` is called with a MaqalError.
    """

    def __init__(
        self,
        library: Library,
        collaborators: Collaborators,
        pane: ArticlePane,
        actions: Actions,
        failed: Callable[[MaqalError], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._with = collaborators
        self._pane = pane
        self._actions = actions
        self._failed = failed
        self._bar: FindBar | None = None
        self._walk: MatchWalk | None = None
        self._task: Task[tuple[Match, ...]] | None = None
        self._searched: SearchRequest | None = None
        self._anchor = FROM_START
        self._escape: QShortcut | None = None

    @property
    def bar(self) -> FindBar | None:
        """The bar, once it was used."""
        return self._bar

    @property
    def open(self) -> bool:
        """Whether the bar is on show."""
        return self._bar is not None and not self._bar.isHidden()

    def open_line(self) -> None:
        """Let the person type what to find in the article, beginning with what is selected."""
        if self._pane.article() is None:
            return
        selected = self.selection()
        self._searched = None
        self._anchor = self._reading_place()
        bar = self._made()
        earlier = bar.line.text()
        self._show_bar()
        bar.show_line(selected[:LONGEST_SELECTION])
        if bar.line.text() == earlier:  # otherwise the line has told of its change
            self._find()

    def selection(self) -> str:
        """What is selected of the article, on one line."""
        article = self._pane.article()
        span = None if article is None else self._pane.view.selected_span()
        return (
            "" if article is None or span is None else " ".join(article.body[slice(*span)].split())
        )

    @property
    def shows_search(self) -> bool:
        """Whether the matches of a search of the library are marked."""
        return self._searched is not None

    def show_search(
        self, article: Article, hit: Hit, request: SearchRequest, *, scroll: bool = True
    ) -> None:
        """Mark what a search matched in ``article``, and go to the hit's passage.

        The matches that came with the hit are shown at once, all of them a moment later.
        """
        if self._searched == request and not scroll:
            return
        self._searched = request
        bar = self._made()
        terms = self._library.parse(request.text).terms
        bar.show_search(" ".join(term.text for term in terms if not term.excluded))
        self._anchor = _passage(hit)
        if hit.matches:
            self._show_bar()
            self._show(hit.matches, scroll=scroll)
        library = self._library
        self._run(
            lambda _token: library.matches(
                article.id, request.text, request.exact, request.unfinished
            ),
            lambda matches: self._show_searched(matches, hit, scroll=scroll),
        )

    def article_shown(self) -> None:
        """Another article is on show: look for what is typed in it, or be gone."""
        self._cancel()
        self._anchor = FROM_START
        if self._walk is not None:
            self._walk.follow(self._pane.view)
        if self._bar is None or not self.open:
            return
        if self._searched is None:
            self._anchor = self._reading_place()
            self._find()
        else:
            self.close()

    def step(self, steps: int) -> None:
        """Go to another match; without any, let the person type what to find."""
        if self._walk is None or not self.open:
            self.open_line()
        else:
            self._walk.step(steps)
            if (current := self._walk.current) is not None:
                self._anchor = (current.field, current.start)

    def end_search(self) -> None:
        """Take the marks of a search of the library away; what the person typed stays."""
        if self._searched is not None:
            self.close()

    def close(self) -> None:
        """Take the bar and the marks away, and give the article the focus."""
        self._cancel()
        self._searched = None
        if self._walk is not None:
            self._walk.clear()
        if self._bar is None or self._bar.isHidden():
            return
        focused = QApplication.focusWidget()
        within = focused is not None and self._bar.isAncestorOf(focused)
        self._bar.hide()
        if self._escape is not None:
            self._escape.setEnabled(False)
        if within:
            self._pane.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_theme(self, theme: Theme) -> None:
        """Draw the bar's buttons in ``theme``."""
        if self._bar is None:
            return
        colours, icons = theme.colours, self._with.icons
        self._bar.set_icons(icons.icon("close", colours.muted, colours.border))
        for name, icon in (("next_match", "chevron-down"), ("previous_match", "chevron-up")):
            self._actions[name].setIcon(icons.icon(icon, colours.text, colours.muted))

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        if self._bar is not None:
            self._bar.set_locale(self._with.languages.locale)

    # Inside ----------------------------------------------------------------------------------

    def _made(self) -> FindBar:
        if self._bar is None:
            from PySide6.QtGui import QKeySequence, QShortcut  # noqa: PLC0415 - at first use

            from reader.views.search.find_bar import FindBar  # noqa: PLC0415
            from reader.views.search.match_walk import MatchWalk  # noqa: PLC0415

            bar = FindBar(self._with.languages.locale, self._actions, self._pane)
            layout = self._pane.layout()
            if layout is not None:
                layout.addWidget(bar)
            walk = MatchWalk(self._pane.view, self)
            walk.moved.connect(
                lambda number, total, wrapped: bar.show_position(number, total, wrapped=wrapped)
            )
            bar.typed.connect(self._find)
            bar.exact_changed.connect(self._find)
            bar.stepped.connect(self.step)
            bar.closed.connect(self.close)
            bar.hide()
            self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self._pane)
            self._escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self._escape.setEnabled(False)
            self._escape.activated.connect(self.close)
            self._bar, self._walk = bar, walk
            # A side that is put away takes its view with it.
            self._pane.sides_changed.connect(lambda: walk.follow(self._pane.view))
            self.set_theme(self._with.themes.theme)
        return self._bar

    def _show_bar(self) -> None:
        self._made().show()
        if self._escape is not None:
            self._escape.setEnabled(True)  # while the bar is away, Escape belongs to the text

    def _find(self) -> None:
        bar, article = self._bar, self._pane.article()
        if bar is None or article is None or self._searched is not None:
            return
        text, exact = bar.line.text(), bar.exact.isChecked()
        self._cancel()
        if not text.strip():
            if self._walk is not None:
                self._walk.clear()
            return

        def find(_token: CancelToken) -> tuple[Match, ...]:
            from reader.library.finding import find_in_text  # noqa: PLC0415 - at first use

            return find_in_text(text, article.title, article.body, exact=exact)

        self._run(find, lambda matches: self._show(matches, scroll=True))

    def _run(
        self,
        work: Callable[[CancelToken], tuple[Match, ...]],
        done: Callable[[tuple[Match, ...]], None],
    ) -> None:
        self._cancel()
        self._task = self._with.runner.run(work, done, self._failed, Lane.SEARCH)

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _show(self, matches: tuple[Match, ...], *, scroll: bool) -> None:
        if self._walk is not None:
            self._walk.show(matches, self._anchor, scroll=scroll)

    def _show_searched(self, matches: tuple[Match, ...], hit: Hit, *, scroll: bool) -> None:
        walk = self._walk
        if walk is None or self._bar is None:
            return
        current = walk.current
        if current is not None:  # the person may have gone on in the meantime
            self._anchor = (current.field, current.start)
        if matches:
            self._show_bar()
            self._show(matches, scroll=scroll and not hit.matches)
        elif not hit.matches:
            self.close()

    def _reading_place(self) -> tuple[str, int]:
        """Where the person reads: the first line in view."""
        article = self._pane.article()
        block, offset = self._pane.view.reading_position()
        if article is None or block < 0:
            return FROM_START
        before = sum(len(one.text) + 1 for one in article.blocks[:block])
        return ("body", before + offset)


def _passage(hit: Hit) -> tuple[str, int]:
    """Where the passage begins that the hit showed; the article's start if it showed none."""
    if not hit.snippet.marks:
        return FROM_START
    return ("body", hit.snippet.start + hit.snippet.marks[0][0])
