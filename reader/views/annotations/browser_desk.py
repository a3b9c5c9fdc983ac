"""What the window does about the annotations of the whole library: browsing and reading again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from reader.model.annotation_listing import AnnotationFilter
from reader.tasks.runner import Lane

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from reader.appearance.theme import Theme
    from reader.library import Library
    from reader.model.annotation import Colour
    from reader.model.annotation_change import AnnotationChange
    from reader.tasks.cancel import CancelToken
    from reader.views.annotations.browser import AnnotationBrowser
    from reader.views.annotations.review_cards import Card, ReviewCards
    from reader.views.annotations.tagging_dialog import TaggingDialog
    from reader.views.collaborators import Collaborators

CARDS = 10
"""Old highlights a sitting: a few minutes of reading."""
_PAGE = 1_000


class BrowserDesk(QObject):
    """``passage_wanted`` carries the ids of an article and of an annotation to go to.

    ``changed`` carries the AnnotationChange of a bulk change, ``export_wanted`` the ids of articles
    and of their annotations to be written to a file, ``failed`` a MaqalError.
    """

    passage_wanted = Signal(str, str)
    changed = Signal(object)
    export_wanted = Signal(list, list)
    failed = Signal(object)

    def __init__(self, library: Library, collaborators: Collaborators, window: QWidget) -> None:
        super().__init__(window)
        self._library = library
        self._with = collaborators
        self._window = window
        self.browser: AnnotationBrowser | None = None
        self.cards: ReviewCards | None = None
        collaborators.themes.changed.connect(self._follow_theme)
        collaborators.languages.changed.connect(self._follow_language)

    # What others call ------------------------------------------------------------------------

    def open_browser(self) -> AnnotationBrowser:
        """Show all annotations of the library; a browser that is open comes to the front."""
        browser = self.browser or self._made_browser()
        self._load_tags()
        browser.show()
        browser.raise_()
        browser.activateWindow()
        browser.filters.words.setFocus(Qt.FocusReason.OtherFocusReason)
        return browser

    def open_cards(self) -> ReviewCards:
        """Show old highlights again, one by one."""
        if self.cards is None:
            from reader.views.annotations.review_cards import ReviewCards  # noqa: PLC0415 - start

            self._with.load_reading_faces()
            parts = self._with
            cards = ReviewCards(parts.themes.theme, parts.languages.locale, self._window)
            cards.more_wanted.connect(self._load_cards)
            cards.passed.connect(self._passed)
            cards.passage_wanted.connect(self._go_to)
            self.cards = cards
        self._load_cards()
        return self.cards

    def refresh(self) -> None:
        """Annotations have changed elsewhere: read what is shown again."""
        if self.browser is not None and self.browser.isVisible():
            self.browser.model.refresh()
            self._load_tags()

    # Browsing --------------------------------------------------------------------------------

    def _made_browser(self) -> AnnotationBrowser:
        from reader.models.annotation_browser import AnnotationBrowserModel  # noqa: PLC0415 - start
        from reader.views.annotations.browser import AnnotationBrowser  # noqa: PLC0415
        from reader.views.annotations.names import spoken  # noqa: PLC0415

        parts = self._with
        model = AnnotationBrowserModel(self._library, parts.runner, spoken, self)
        browser = AnnotationBrowser(
            model, parts.icons, parts.themes.theme, parts.languages.locale, self._window
        )
        browser.passage_wanted.connect(self._go_to)
        browser.tagging_wanted.connect(self._ask_tags)
        browser.recolouring_wanted.connect(self._recolour)
        browser.deletion_wanted.connect(self._delete)
        browser.restoring_wanted.connect(self._restore)
        browser.export_wanted.connect(self._export)
        browser.review_wanted.connect(self.open_cards)
        self.browser = browser
        return browser

    def _load_tags(self) -> None:
        def load(_token: CancelToken) -> list[str]:
            return [count.tag for count in self._library.annotations.tags()]

        self._with.runner.run(load, self._show_tags, self.failed.emit)

    def _show_tags(self, tags: list[str]) -> None:
        if self.browser is not None:
            self.browser.set_known_tags(tags)

    def _go_to(self, article_id: str, annotation_id: str) -> None:
        self.passage_wanted.emit(article_id, annotation_id)
        self._window.activateWindow()

    def _ask_tags(self, ids: list[str]) -> TaggingDialog | None:
        from reader.views.annotations.tagging_dialog import TaggingDialog  # noqa: PLC0415 - start

        browser = self.browser
        if browser is None or not ids:
            return None
        model = browser.model
        rows = [model.row(model.row_of(id_)) for id_ in ids]
        present = dict.fromkeys(tag for row in rows for tag in row.annotation.tags)
        heading = self.tr("Tags of %Ln annotation(s)", "", len(ids))
        dialog = TaggingDialog(heading, browser.filters.tags.known(), list(present), browser)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._tag(ids, dialog.added, dialog.removed))
        dialog.open()
        return dialog

    def _tag(self, ids: Sequence[str], added: Sequence[str], removed: Sequence[str]) -> None:
        tag = self._library.annotations.tag
        self._change(
            lambda: tag(ids, add=added, remove=removed),
            lambda count: self.tr("Tags of %Ln annotation(s) changed", "", count),
        )

    def _recolour(self, ids: list[str], colour: Colour) -> None:
        recolour = self._library.annotations.recolour
        self._change(
            lambda: recolour(ids, colour),
            lambda count: self.tr("Colour of %Ln annotation(s) changed", "", count),
        )

    def _delete(self, ids: list[str]) -> None:
        delete = self._library.annotations.delete
        self._change(
            lambda: delete(ids),
            lambda count: self.tr("%Ln annotation(s) moved to the trash", "", count),
        )

    def _restore(self, ids: list[str]) -> None:
        restore = self._library.annotations.restore
        self._change(
            lambda: restore(ids),
            lambda count: self.tr("%Ln annotation(s) restored", "", count),
        )

    def _change(
        self, work: Callable[[], AnnotationChange], words: Callable[[int], str] | None
    ) -> None:
        """Do ``work``; then say so in ``words`` (of how many annotations) with a way back."""

        def done(change: AnnotationChange) -> None:
            if change.steps:
                self.changed.emit(change)
            self.refresh()
            if self.browser is not None and words is not None:
                if change.steps:
                    self.browser.say(words(len(change.steps)), lambda: self._undo(change))
                else:
                    self.browser.say(self.tr("They were like that already."), None)

        self._with.runner.run(lambda _token: work(), done, self.failed.emit, Lane.DATABASE)

    def _undo(self, change: AnnotationChange) -> None:
        self._change(lambda: self._library.annotations.apply(change.inverse), None)

    def _export(self, ids: list[str]) -> None:
        """Export the chosen annotations; none chosen: all that the browser lists."""
        if self.browser is None:
            return
        model, annotations = self.browser.model, self._library.annotations
        if ids:
            rows = [model.row(model.row_of(id_)).annotation for id_ in ids]
            articles = dict.fromkeys(one.article_id for one in rows)
            self.export_wanted.emit(list(articles), ids)
            return
        if model.wanted == AnnotationFilter():
            self.export_wanted.emit([], [])
            return
        wanted, order = model.wanted, model.order

        def collect(token: CancelToken) -> tuple[list[str], list[str]]:
            articles: dict[str, None] = {}
            found: list[str] = []
            after = None
            while not token.is_cancelled():
                page = annotations.page(wanted, order, after, _PAGE)
                for row in page.rows:
                    articles[row.annotation.article_id] = None
                    found.append(row.annotation.id)
                after = page.next_key
                if after is None:
                    break
            return list(articles), found

        self._with.runner.run(
            collect, lambda both: self.export_wanted.emit(*both), self.failed.emit
        )

    # Reading again ---------------------------------------------------------------------------

    def _load_cards(self) -> None:
        from reader.views.annotations.review_cards import Card  # noqa: PLC0415 - not at start-up

        library = self._library

        def load(_token: CancelToken) -> list[Card]:
            old = library.annotations.old_highlights(CARDS)
            summaries = library.summaries(list({one.article_id for one in old}))
            titles = {summary.id: summary.title for summary in summaries}
            return [Card(one, titles.get(one.article_id, "")) for one in old]

        self._with.runner.run(load, self._show_cards, self.failed.emit)

    def _show_cards(self, cards: list[Card]) -> None:
        if self.cards is not None:
            self.cards.show_cards(cards)
            self.cards.show()
            self.cards.raise_()

    def _passed(self, annotation_id: str) -> None:
        note = self._library.annotations.note_resurfaced
        if self._with.leave_marks:
            self._with.runner.run(
                lambda _token: note([annotation_id]), lambda _none: None, self.failed.emit
            )

    # Appearance ------------------------------------------------------------------------------

    def _follow_theme(self, theme: Theme) -> None:
        for window in (self.browser, self.cards):
            if window is not None:
                window.set_theme(theme)

    def _follow_language(self) -> None:
        for window in (self.browser, self.cards):
            if window is not None:
                window.retranslate()
                window.set_locale(self._with.languages.locale)
