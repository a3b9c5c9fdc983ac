"""Asks the library what belongs to the open article, and shows it beside and in the text."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu

from reader.tasks.runner import Lane
from reader.text.safe_display import isolated, safe_display
from reader.views.article.marks import Mark, MarkStyle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from reader.library import Library
    from reader.model.article import Article
    from reader.model.errors import MaqalError
    from reader.model.relation import Quotation, Relation
    from reader.tasks.cancel import CancelToken
    from reader.tasks.runner import Task, TaskRunner
    from reader.views.article.pane import ArticlePane
    from reader.views.dialogs.difference_dialog import DifferenceDialog
    from reader.views.sidebar.sidebar import Sidebar

MOST_RELATED = 24
"""Related articles asked for; more than a person looks through."""
_MARK = "quotation-"


class RelatedDesk(QObject):
    """``article_wanted`` carries an id, ``beside_wanted`` that of an article to be opened beside
    the open one, ``passage_wanted`` an id and the index of a body block,
    ``search_wanted`` words to search for, ``failed`` a MaqalError."""

    article_wanted = Signal(str)
    beside_wanted = Signal(str)
    passage_wanted = Signal(str, int)
    search_wanted = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        library: Library,
        runner: TaskRunner,
        pane: ArticlePane,
        sidebar: Sidebar,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._library = library
        self._runner = runner
        self._pane = pane
        self._sidebar = sidebar
        self._window = window
        self._article: Article | None = None
        self._tasks: list[Task[tuple[Relation, ...]] | Task[tuple[Quotation, ...]]] = []
        self._quotations: dict[int, list[Quotation]] = {}
        self._followed = False
        sidebar.panes_made.connect(self._follow)
        self._follow()
        pane.mark_activated.connect(self._show_quotations)

    def show_article(self, article: Article) -> None:
        """Find what belongs to ``article``, which has just been opened."""
        self._article = article
        self._quotations = {}
        self.refresh()

    def leave(self) -> None:
        """No article is open any more."""
        self._article = None
        self._cancel()

    def refresh(self) -> None:
        """Ask again: the library has changed."""
        article = self._article
        if article is None:
            return
        self._cancel()

        def related(token: CancelToken) -> tuple[Relation, ...]:
            return self._library.related(
                article.id, limit=MOST_RELATED, cancelled=token.is_cancelled
            )

        def quotations(token: CancelToken) -> tuple[Quotation, ...]:
            return self._library.quotations(article.id, cancelled=token.is_cancelled)

        self._tasks = [
            self._runner.run(related, self._show_related, self._fail, Lane.PARALLEL),
            self._runner.run(quotations, self._mark_quotations, self._fail, Lane.PARALLEL),
        ]

    def compare(self, other_id: str) -> DifferenceDialog | None:
        """Show the difference between the open article and ``other_id``, the older one first."""
        from reader.views.dialogs.difference_dialog import DifferenceDialog  # noqa: PLC0415

        if self._article is None:
            return None
        dialog = DifferenceDialog(
            self._library, self._runner, self._article.id, other_id, self._window
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.beside_wanted.connect(lambda: self.beside_wanted.emit(other_id))
        dialog.open()
        return dialog

    def _follow(self) -> None:
        related = self._sidebar.related
        if related is None or self._followed:
            return
        self._followed = True
        related.article_wanted.connect(self.article_wanted)
        related.beside_wanted.connect(self.beside_wanted)
        related.search_wanted.connect(self.search_wanted)
        related.comparison_wanted.connect(self.compare)

    def _cancel(self) -> None:
        for task in self._tasks:
            task.cancel()
        self._tasks = []

    def _fail(self, error: MaqalError) -> None:
        if self._sidebar.related is not None:
            self._sidebar.related.show_failure()
        self.failed.emit(error)

    def _show_related(self, relations: tuple[Relation, ...]) -> None:
        if self._sidebar.related is not None:
            self._sidebar.related.show_relations(relations)

    def _mark_quotations(self, quotations: Sequence[Quotation]) -> None:
        article = self._article
        if article is None:
            return
        by_block: defaultdict[int, list[Quotation]] = defaultdict(list)
        for quotation in quotations:
            by_block[quotation.block].append(quotation)
        self._quotations = dict(by_block)
        starts = _block_starts(article)
        self._pane.set_marks(
            article.id,
            "quotations",
            [
                Mark(
                    starts[block],
                    starts[block] + len(article.blocks[block].text),
                    MarkStyle.QUOTATION,
                    f"{_MARK}{block}",
                )
                for block in sorted(by_block)
            ],
        )

    def _show_quotations(self, mark: str) -> None:
        """Say where else a paragraph stands; choosing one goes there."""
        block = mark.removeprefix(_MARK)
        if block == mark or not block.isdecimal():
            return
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addSection(self.tr("This paragraph also stands in"))
        for quotation in self._quotations.get(int(block), ()):
            action = menu.addAction(
                isolated(safe_display(quotation.other_title)).replace("&", "&&")
            )
            action.triggered.connect(
                lambda _checked=False, to=quotation: self.passage_wanted.emit(
                    to.other_id, to.other_block
                )
            )
        menu.popup(QCursor.pos())


def _block_starts(article: Article) -> list[int]:
    """Where each block begins, in code points of the body."""
    starts, position = [], 0
    for block in article.blocks:
        starts.append(position)
        position += len(block.text) + 1
    return starts
