"""What is done about the article on show beyond reading it; made with the first article."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.library import Library
    from reader.model.annotation_change import AnnotationChange
    from reader.model.article import Article
    from reader.model.changes import Changes
    from reader.views.annotations.annotation_desk import AnnotationDesk
    from reader.views.collaborators import Collaborators
    from reader.views.sidebar.related_desk import RelatedDesk
    from reader.views.widgets.undo_strip import UndoStrip
    from reader.views.window_parts import WindowParts

NEED_AN_ARTICLE = (
    "highlight_yellow",
    "highlight_green",
    "highlight_blue",
    "highlight_pink",
    "highlight_purple",
    "underline",
    "annotate_note",
    "article_note",
    "bookmark",
    "undo",
    "redo",
)


class OpenArticleDesks(QObject):
    """The desks of related articles and of annotations.

    ``article_wanted`` carries an id, as does ``beside_wanted``, to be opened beside the open one;
    ``search_wanted`` words to search for, ``changed`` Changes,
    ``said`` a sentence, ``failed`` a MaqalError.
    """

    article_wanted = Signal(str)
    beside_wanted = Signal(str)
    search_wanted = Signal(str)
    changed = Signal(object)
    said = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        library: Library,
        collaborators: Collaborators,
        parts: WindowParts,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._library = library
        self._with = collaborators
        self._actions = parts.actions
        self._pane = parts.article_pane
        self._sidebar = parts.sidebar
        self._reading = parts.reading
        self._window = window
        self._passage: tuple[str, int] | None = None
        self._annotation: tuple[str, str] | None = None
        self.related: RelatedDesk | None = None
        self.annotations: AnnotationDesk | None = None
        self.undo_strip: UndoStrip | None = None
        for name in NEED_AN_ARTICLE:
            self._actions[name].setEnabled(False)

    def article_shown(self, article: Article) -> None:
        """``article`` is on the screen."""
        self._make()
        if self.related is not None:
            self.related.show_article(article)
        if self.annotations is not None:
            self.annotations.article_shown(article)
        if self._passage is not None and self._passage[0] == article.id:
            _article, block = self._passage
            self._scroll_to(article, block)
        annotated = self._annotation is not None and self._annotation[0] == article.id
        if annotated and self._annotation is not None and self.annotations is not None:
            self.annotations.go_to(self._annotation[1])
        self._passage = self._annotation = None

    def go_to_passage(self, article_id: str, block: int) -> None:
        """Open an article at one of its body blocks (0-based)."""
        self._passage = (article_id, block)
        self.article_wanted.emit(article_id)

    def go_to_annotation(self, article_id: str, annotation_id: str) -> None:
        """Open an article at one of its annotations."""
        on_show = self._pane.article()
        if on_show is not None and on_show.id == article_id and self.annotations is not None:
            self.annotations.go_to(annotation_id)
            return
        self._annotation = (article_id, annotation_id)
        self.article_wanted.emit(article_id)

    def take(self, change: AnnotationChange) -> None:
        """Annotations were changed in the window of all of them."""
        if self.annotations is not None:
            self.annotations.take(change)
        self.changed.emit(change.changes)

    def library_changed(self) -> None:
        """The library, or what the search knows of it, has changed."""
        if self.related is not None:
            self.related.refresh()

    def apply(self, changes: Changes) -> None:
        """Articles have changed: their annotations may lie elsewhere."""
        on_show = {one.id for one in (self._pane.article(), self._pane.other()) if one is not None}
        if on_show & set(changes.updated):
            self.annotations_changed()

    def annotations_changed(self) -> None:
        """The articles on show have other annotations, or there is one more on show."""
        if self.annotations is not None:
            self.annotations.refresh()

    def leave(self) -> None:
        """No article is on show any more."""
        if self.related is not None:
            self.related.leave()
        if self.annotations is not None:
            self.annotations.leave()

    def flush(self) -> None:
        """Save what is being typed: the window is about to close."""
        if self.annotations is not None:
            self.annotations.flush()

    def _make(self) -> None:
        if self.related is not None:
            return
        from reader.views.annotations.annotation_desk import AnnotationDesk  # noqa: PLC0415 - start-up
        from reader.views.sidebar.related_desk import RelatedDesk  # noqa: PLC0415
        from reader.views.widgets.undo_strip import UndoStrip  # noqa: PLC0415

        runner, themes = self._with.runner, self._with.themes
        self.related = related = RelatedDesk(
            self._library, runner, self._pane, self._sidebar, self._window
        )
        related.article_wanted.connect(self.article_wanted)
        related.beside_wanted.connect(self.beside_wanted)
        related.passage_wanted.connect(self.go_to_passage)
        related.search_wanted.connect(self.search_wanted)
        related.failed.connect(self.failed)
        self.annotations = desk = AnnotationDesk(
            self._library,
            runner,
            self._actions,
            self._pane,
            self._sidebar,
            self._with.icons,
            themes.theme,
        )
        self.undo_strip = notice = UndoStrip(self._pane)
        self._pane.add_below(notice)
        undo = self._actions["undo"]
        desk.deleted.connect(lambda sentence: notice.offer(sentence, undo.trigger))
        desk.changed.connect(self.changed)
        desk.said.connect(self.said)
        desk.failed.connect(self.failed)
        themes.changed.connect(desk.set_theme)
        self._reading.menu_opening.connect(desk.add_to_menu)

    def _scroll_to(self, article: Article, block: int) -> None:
        if 0 <= block < len(article.blocks):
            start = sum(len(one.text) + 1 for one in article.blocks[:block])
            self._pane.view.scroll_to(start, start + len(article.blocks[block].text))
