"""Everything the window does about annotating the article on show."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu

from reader.model.annotation import Annotation, AnnotationKind, Colour
from reader.tasks.runner import Lane
from reader.text.safe_display import isolated, safe_display
from reader.views.annotations.selection_bar import SelectionBar
from reader.views.annotations.swatches import swatch
from reader.views.annotations.undo_history import UndoHistory
from reader.views.article.annotation_marks import annotation_marks

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reader.appearance.icons import IconSet
    from reader.appearance.theme import Theme
    from reader.library import Library
    from reader.model.annotation import PlacedCandidate
    from reader.model.annotation_change import AnnotationChange
    from reader.model.article import Article
    from reader.tasks.cancel import CancelToken
    from reader.tasks.runner import Task, TaskRunner
    from reader.views.actions import Actions
    from reader.views.article.marks import Mark
    from reader.views.article.pane import ArticlePane
    from reader.views.sidebar.annotations_pane import AnnotationsPane
    from reader.views.sidebar.sidebar import Sidebar

    _Loaded = tuple[dict[str, list[Mark]], tuple[Annotation, ...], list[str]]

HIGHLIGHT_ACTIONS = {f"highlight_{colour.value}": colour for colour in Colour}
_ICONS = {"underline": "underline", "annotate_note": "note", "bookmark": "bookmark"}
CANDIDATE_LENGTH = 80
"""Code points of a candidate passage that a menu shows."""


class AnnotationDesk(QObject):
    """``changed`` carries Changes for the search index, ``said`` a sentence for the status bar,
    ``deleted`` a sentence that should offer Undo, ``failed`` a MaqalError."""

    changed = Signal(object)
    said = Signal(str)
    deleted = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        library: Library,
        runner: TaskRunner,
        actions: Actions,
        pane: ArticlePane,
        sidebar: Sidebar,
        icons: IconSet,
        theme: Theme,
    ) -> None:
        super().__init__(pane)
        self._icons = icons
        self._library = library
        self._runner = runner
        self._actions = actions
        self._pane = pane
        self._sidebar = sidebar
        self._article: Article | None = None
        self._current: str | None = None
        self._awaited: tuple[str, bool] | None = None
        self._loading: list[Task[Any]] = []
        self._history = UndoHistory()
        self._followed: AnnotationsPane | None = None
        self.set_theme(theme)  # before the bar: its buttons show the colours
        names = (*HIGHLIGHT_ACTIONS, "underline", "annotate_note")
        self.bar = SelectionBar(pane.view, [actions[name] for name in names])
        self._connect()
        self._enable()

    # What is on show -------------------------------------------------------------------------

    def article_shown(self, article: Article) -> None:
        """``article`` is on the screen: mark what is annotated in it."""
        if self._article is not None and article.id != self._article.id:
            self._current = None
        self.flush()
        self.bar.follow(self._pane.view)
        self._article = article
        self._follow()
        self._load()
        self._enable()

    def leave(self) -> None:
        """No article is on show any more."""
        self.flush()
        self._article = self._current = None
        self._enable()

    def refresh(self) -> None:
        """The library has changed: load the annotations again."""
        if self._article is not None:
            self._load()

    def take(self, change: AnnotationChange) -> None:
        """Show a change that was made elsewhere, and let it be undone here."""
        self._history.push(change)
        self.refresh()
        self._enable()

    def flush(self) -> None:
        """Save what is being typed."""
        if self._followed is not None:
            self._followed.editor.flush()

    def show_annotation(self, annotation_id: str, *, write: bool = False) -> None:
        """Choose an annotation in the sidebar; with ``write`` begin to write its note."""
        self._current = annotation_id
        pane = self._show_pane()
        if pane is not None and not pane.choose(annotation_id, write=write):
            self._awaited = (annotation_id, write)
        self._enable()

    def go_to(self, annotation_id: str) -> None:
        """Scroll to an annotation of the article on show, once it is loaded."""
        self.show_annotation(annotation_id)
        task = self._runner.run(
            lambda _token: self._library.annotations.annotation(annotation_id),
            self._scroll_to,
            self.failed.emit,
        )
        self._loading.append(task)

    def set_theme(self, theme: Theme) -> None:
        """Draw the colours of ``theme``."""
        for name, colour in HIGHLIGHT_ACTIONS.items():
            self._actions[name].setIcon(swatch(colour, theme))
        colours = theme.colours
        for name, picture in _ICONS.items():
            self._actions[name].setIcon(self._icons.icon(picture, colours.text, colours.muted))

    def add_to_menu(self, menu: QMenu) -> None:
        """Add what can be done with the selection to the article's menu."""
        if self._pane.view.selected_span() is None:
            menu.addAction(self._actions["bookmark"])
            menu.addAction(self._actions["article_note"])
            return
        menu.addSeparator()
        for name in (*HIGHLIGHT_ACTIONS, "underline", "annotate_note", "bookmark"):
            menu.addAction(self._actions[name])

    # Assembly --------------------------------------------------------------------------------

    def _connect(self) -> None:
        actions = self._actions
        for name, colour in HIGHLIGHT_ACTIONS.items():
            actions[name].triggered.connect(
                lambda _checked=False, chosen=colour: self._mark(AnnotationKind.HIGHLIGHT, chosen)
            )
        handlers = {
            "underline": lambda: self._mark(AnnotationKind.UNDERLINE, None),
            "annotate_note": self._write_note,
            "article_note": self._write_article_note,
            "bookmark": self._bookmark,
            "undo": lambda: self._apply(self._history.undo()),
            "redo": lambda: self._apply(self._history.redo()),
        }
        for name, handler in handlers.items():
            actions[name].triggered.connect(handler)
        self._pane.selection_changed.connect(self._enable)
        self._pane.sides_changed.connect(lambda: self.bar.follow(self._pane.view))
        self._pane.mark_activated.connect(self._mark_clicked)

    def _follow(self) -> None:
        pane = self._sidebar.annotations
        if pane is None or pane is self._followed:
            return
        self._followed = pane
        editor = pane.editor
        edit = self._library.annotations.edit
        pane.chosen.connect(self._chosen)
        pane.placing_wanted.connect(self._offer_places)
        editor.note_edited.connect(lambda id_, note: self._change(lambda: edit(id_, note=note)))
        editor.tags_edited.connect(lambda id_, tags: self._change(lambda: edit(id_, tags=tags)))
        editor.recoloured.connect(
            lambda id_, colour: self._change(lambda: edit(id_, colour=colour))
        )
        editor.removal_wanted.connect(self._delete)

    def _enable(self) -> None:
        article = self._article is not None and self._pane.article() is not None
        selected = article and self._pane.view.textCursor().hasSelection()
        for name in (*HIGHLIGHT_ACTIONS, "underline", "annotate_note"):
            self._actions[name].setEnabled(selected or (article and self._current is not None))
        for name in ("bookmark", "article_note"):
            self._actions[name].setEnabled(article)
        self._actions["undo"].setEnabled(self._history.can_undo)
        self._actions["redo"].setEnabled(self._history.can_redo)

    # Loading ---------------------------------------------------------------------------------

    def _load(self) -> None:
        article = self._article
        if article is None:
            return
        for task in self._loading:
            task.cancel()

        other = self._pane.other()
        shown = (article.id,) if other is None else (article.id, other.id)

        def load(_token: CancelToken) -> _Loaded:
            annotations = self._library.annotations
            marks = {id_: annotation_marks(annotations.spans(id_)) for id_ in shown}
            tags = [count.tag for count in annotations.tags()]
            return marks, annotations.of_article(article.id), tags

        self._loading = [self._runner.run(load, self._show, self.failed.emit)]

    def _show(self, loaded: _Loaded) -> None:
        marks, annotations, tags = loaded
        for article_id, of_article in marks.items():
            self._pane.set_marks(article_id, "annotations", of_article)
        pane = self._followed
        if pane is None:
            return
        pane.editor.set_known_tags(tags)
        pane.show_annotations(annotations)
        if self._awaited is not None:
            (awaited, write), self._awaited = self._awaited, None
            pane.choose(awaited, write=write)
        pane.editor.saved()

    def _show_pane(self) -> AnnotationsPane | None:
        """The sidebar's pane, brought to the front."""
        pane = self._sidebar.annotations
        if pane is not None:
            self._actions["sidebar"].setChecked(True)
            self._sidebar.setCurrentWidget(pane)
        return pane

    # Changing --------------------------------------------------------------------------------

    def _change(
        self,
        work: Callable[[], AnnotationChange],
        done: Callable[[AnnotationChange], None] | None = None,
        *,
        keep: bool = True,
    ) -> None:
        """Do ``work`` on the database lane; then show it, and with ``keep`` let it be undone."""

        def finished(change: AnnotationChange) -> None:
            if keep:
                self._history.push(change)
            if done is not None:
                done(change)
            if change.steps:
                self.changed.emit(change.changes)
            self._load()
            self._enable()

        self._runner.run(lambda _token: work(), finished, self.failed.emit, Lane.DATABASE)

    def _mark(self, kind: AnnotationKind, colour: Colour | None, *, write: bool = False) -> None:
        """Mark the selection; without one, change the annotation that was chosen last."""
        article, span = self._article, self._pane.view.selected_span()
        if article is None:
            return
        annotations = self._library.annotations
        if span is None:
            if (chosen := self._current) is not None:
                self._change(lambda: annotations.edit(chosen, kind=kind, colour=colour))
            return
        start, end = span
        quote = article.body[start:end]

        def made(change: AnnotationChange) -> None:
            self._unselect()
            if write:
                self.show_annotation(change.annotation.id, write=True)
            else:
                self._current = change.annotation.id

        self._change(
            lambda: annotations.add(article.id, start, end, kind, colour=colour, quote=quote), made
        )

    def _write_note(self) -> None:
        if self._pane.view.selected_span() is not None:
            self._mark(AnnotationKind.HIGHLIGHT, Colour.YELLOW, write=True)
        elif self._current is not None:
            self.show_annotation(self._current, write=True)

    def _write_article_note(self) -> None:
        article = self._article
        if article is None:
            return
        self._change(
            lambda: self._library.annotations.add_note(article.id, ""),
            lambda change: self.show_annotation(change.annotation.id, write=True),
        )

    def _bookmark(self) -> None:
        article = self._article
        if article is None:
            return
        view = self._pane.view
        span = view.selected_span()
        block, offset = view.reading_position()
        place: int | None
        if span is not None:
            place = span[0]
        elif block >= 0:
            place = sum(len(one.text) + 1 for one in article.blocks[:block]) + offset
        else:
            place = None
        self._change(
            lambda: self._library.annotations.bookmark(article.id, place),
            lambda change: self.said.emit(
                self.tr("Bookmarked.") if change.steps else self.tr("It is bookmarked already.")
            ),
        )

    def _delete(self, annotation_id: str) -> None:
        def gone(_change: AnnotationChange) -> None:
            self._current = None
            self.deleted.emit(self.tr("The annotation is in the trash."))

        self._change(lambda: self._library.annotations.delete([annotation_id]), gone)

    def _apply(self, change: AnnotationChange | None) -> None:
        if change is not None:
            self._change(lambda: self._library.annotations.apply(change), keep=False)

    def _unselect(self) -> None:
        cursor = self._pane.view.textCursor()
        cursor.clearSelection()
        self._pane.view.setTextCursor(cursor)

    # Choosing and placing --------------------------------------------------------------------

    def _mark_clicked(self, mark: str) -> None:
        if self._followed is not None and self._followed.model.row_of(mark) >= 0:
            self.show_annotation(mark)

    def _chosen(self, annotation: Annotation) -> None:
        self._current = annotation.id
        self._scroll_to(annotation)
        self._enable()

    def _scroll_to(self, annotation: Annotation) -> None:
        if annotation.start is not None and annotation.end is not None:
            self._pane.view.scroll_to(annotation.start, annotation.end)

    def _offer_places(self, annotation_id: str) -> None:
        self._runner.run(
            lambda _token: self._library.annotations.candidates(annotation_id),
            lambda found: self._show_places(annotation_id, found),
            self.failed.emit,
            Lane.PARALLEL,
        )

    def _show_places(self, annotation_id: str, candidates: Sequence[PlacedCandidate]) -> None:
        article, span = self._article, self._pane.view.selected_span()
        if article is None:
            return
        menu = QMenu(self._sidebar)
        menu.aboutToHide.connect(menu.deleteLater)
        places = [(one.start, one.end) for one in candidates]
        for start, end in places:
            passage = safe_display(article.body[start : min(end, start + CANDIDATE_LENGTH)])
            action = menu.addAction(isolated(passage).replace("&", "&&"))
            action.hovered.connect(
                lambda start=start, end=end: self._pane.view.scroll_to(start, end)
            )
            action.triggered.connect(
                lambda _checked=False, start=start, end=end: self._attach(annotation_id, start, end)
            )
        if not places:
            menu.addAction(self.tr("Nothing like it is in the text")).setEnabled(False)
        menu.addSeparator()
        by_hand = menu.addAction(self.tr("The passage selected in the article"))
        by_hand.setEnabled(span is not None)
        if span is not None:
            by_hand.triggered.connect(lambda: self._attach(annotation_id, *span))
        menu.popup(QCursor.pos())

    def _attach(self, annotation_id: str, start: int, end: int) -> None:
        article = self._article
        if article is not None:
            quote = article.body[start:end]
            attach = self._library.annotations.attach
            self._change(lambda: attach(annotation_id, start, end, quote=quote))
