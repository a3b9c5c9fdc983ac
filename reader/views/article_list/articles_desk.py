"""What the window does to the articles that are chosen: states, tags, collections, the trash."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from reader.model.changes import Changes
from reader.model.lists import ArticleList, Collection, ListKind
from reader.tasks.runner import Lane
from reader.views.article_list.collection_order import CollectionOrder
from reader.views.widgets.undo_strip import UndoStrip

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from reader.library import Library
    from reader.tasks.cancel import CancelToken
    from reader.tasks.runner import TaskRunner
    from reader.views.annotations.tagging_dialog import TaggingDialog
    from reader.views.dialogs.collections_dialog import CollectionsDialog
    from reader.views.window_parts import WindowParts

MOST_ASKED = 200
"""Chosen articles whose present tags and collections are looked up for a dialog."""


class ArticlesDesk(QObject):
    """``changed`` carries Changes, ``done`` says that tags or collections may be other ones.

    ``said`` carries a sentence, ``failed`` a MaqalError. ``shown`` is the list on show. Whatever is
    done can be taken back from the strip below the list.
    """

    changed = Signal(object)
    done = Signal()
    said = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        library: Library,
        runner: TaskRunner,
        parts: WindowParts,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._library = library
        self._runner = runner
        self._model = parts.model
        self._list_pane, self._article_pane = parts.list_pane, parts.article_pane
        self._window = window
        self._order = CollectionOrder(library, runner, parts.model, parts.list_pane)
        self._order.failed.connect(self.failed)
        self.shown = ArticleList()
        self.strip = UndoStrip(self._list_pane)
        self._list_pane.add_below(self.strip)
        handlers = {
            "favourite": self._favourite,
            "archive": self._archive,
            "mark_unread": self._mark_unread,
            "label": self._ask_labels,
            "collect": self._ask_collections,
            "move_up": lambda: self._move(-1),
            "move_down": lambda: self._move(1),
            "trash": self.delete,
            "restore": self._restore,
        }
        for name, handler in handlers.items():
            parts.actions[name].triggered.connect(handler)

    def targets(self) -> list[str]:
        """The articles an action is about: those selected in the list, or in what was found, or
        else the open one."""
        chosen = self._list_pane.chosen_ids()
        if chosen or self.in_trash:
            return chosen
        article = self._article_pane.article()
        return [] if article is None else [article.id]

    @property
    def in_trash(self) -> bool:
        """Whether it is the trash that is on show; what was found is never in it."""
        return self.shown.kind is ListKind.TRASH and not self._list_pane.searching

    def _favourite(self) -> None:
        make = self._library.lists.set_favourite
        self._toggle(
            lambda ids, yes: make(ids, favourite=yes),
            lambda count: self.tr("%Ln article(s) added to the favourites", "", count),
            lambda count: self.tr("%Ln article(s) taken out of the favourites", "", count),
            leaves=(None, ListKind.FAVOURITES),
        )

    def _archive(self) -> None:
        archive = self._library.lists.archive
        self._toggle(
            lambda ids, yes: archive(ids, archived=yes),
            lambda count: self.tr("%Ln article(s) archived", "", count),
            lambda count: self.tr("%Ln article(s) taken out of the archive", "", count),
            leaves=(ListKind.INBOX, ListKind.ARCHIVE),
        )

    def _mark_unread(self) -> None:
        mark = self._library.lists.mark_unread
        self._toggle(
            lambda ids, yes: mark(ids, unread=yes),
            lambda count: self.tr("%Ln article(s) marked as unread", "", count),
            lambda count: self.tr("%Ln article(s) marked as read", "", count),
            leaves=(None, ListKind.UNREAD),
        )

    def _toggle(
        self,
        change: Callable[[Sequence[str], bool], Changes],
        done: Callable[[int], str],
        undone: Callable[[int], str],
        *,
        leaves: tuple[ListKind | None, ListKind | None],
    ) -> None:
        """Put the chosen articles into a state, or, if all are in it, out of it.

        ``leaves``: the list from which they go when they are put into it, and when out of it.
        """
        ids = self.targets()
        if not self._any(ids):
            return

        def toggle(_token: CancelToken) -> tuple[Changes, bool]:
            into = change(ids, True)
            return (into, True) if into.updated else (change(ids, False), False)

        def toggled(result: tuple[Changes, bool]) -> None:
            changes, into = result
            count = len(changes.updated)
            self._show_done(changes, gone=leaves[0 if into else 1] is self.shown.kind)
            self.strip.offer(
                (done if into else undone)(count),
                lambda: self._undo(lambda: change(changes.updated, not into)),
            )

        self._runner.run(toggle, toggled, self.failed.emit, Lane.DATABASE)

    def delete(self) -> None:
        """Move the chosen articles to the trash."""
        ids = self.targets()
        if self.in_trash or not self._any(ids):
            return
        library = self._library

        def deleted(changes: Changes) -> None:
            count = len(changes.removed)
            self._show_done(changes)
            self.strip.offer(
                self.tr("%Ln article(s) moved to the trash", "", count),
                lambda: self._undo(lambda: library.restore(changes.removed)),
            )

        self._runner.run(lambda _token: library.delete(ids), deleted, self.failed.emit)

    def _restore(self) -> None:
        ids = self.targets()
        if not self._any(ids):
            return
        library = self._library

        def restored(changes: Changes) -> None:
            count = len(changes.added)
            self._show_done(changes)
            self.strip.offer(
                self.tr("%Ln article(s) restored", "", count),
                lambda: self._undo(lambda: library.delete(changes.added)),
            )

        self._runner.run(lambda _token: library.restore(ids), restored, self.failed.emit)

    def _any(self, ids: Sequence[str]) -> bool:
        if not ids:
            self.said.emit(self.tr("Select an article first."))
        return bool(ids)

    def _show_done(self, changes: Changes, *, gone: bool = False) -> None:
        self.changed.emit(changes)
        if gone:
            self._model.take_away(changes.updated)
        else:
            self._model.refresh_counts()
        self.done.emit()

    def _undo(self, work: Callable[[], Changes]) -> None:
        def undone(changes: Changes) -> None:
            self.changed.emit(changes)
            self._model.reload()
            self.done.emit()

        self._runner.run(lambda _token: work(), undone, self.failed.emit, Lane.DATABASE)

    # Tags and collections --------------------------------------------------------------------

    def _ask_labels(self) -> None:
        ids = self.targets()
        if not self._any(ids):
            return
        library = self._library

        def read(_token: CancelToken) -> tuple[list[str], list[str]]:
            states = [library.lists.states(id_) for id_ in ids[:MOST_ASKED]]
            present = dict.fromkeys(label for one in states for label in one.labels)
            return [count.tag for count in library.annotations.tags()], list(present)

        self._runner.run(read, partial(self._open, self.open_labels, ids), self.failed.emit)

    @staticmethod
    def _open(
        opening: Callable[..., object], ids: Sequence[str], found: tuple[object, ...]
    ) -> None:
        opening(ids, *found)

    def open_labels(
        self, ids: Sequence[str], known: list[str], present: list[str]
    ) -> TaggingDialog:
        """Ask for the tags to give to articles and to take from them."""
        from reader.views.annotations.tagging_dialog import TaggingDialog  # noqa: PLC0415 - start

        heading = self.tr("Tags of %Ln article(s)", "", len(ids))
        dialog = TaggingDialog(heading, known, present, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._label(ids, dialog.added, dialog.removed))
        dialog.open()
        return dialog

    def _label(self, ids: Sequence[str], added: Sequence[str], removed: Sequence[str]) -> None:
        lists = self._library.lists

        def label(_token: CancelToken) -> tuple[Changes, Changes]:
            return lists.add_labels(ids, added), lists.remove_labels(ids, removed)

        def labelled(both: tuple[Changes, Changes]) -> None:
            given, taken = both
            changed = tuple(dict.fromkeys((*given.updated, *taken.updated)))
            self._show_done(Changes(updated=changed))
            if self.shown.kind is ListKind.LABEL:
                self._model.reload()

            def back() -> Changes:
                lists.remove_labels(given.updated, added)
                lists.add_labels(taken.updated, removed)
                return Changes(updated=changed)

            self.strip.offer(
                self.tr("Tags of %Ln article(s) changed", "", len(changed)),
                (lambda: self._undo(back)) if changed else None,
            )

        self._runner.run(label, labelled, self.failed.emit, Lane.DATABASE)

    def _ask_collections(self) -> None:
        ids = self.targets()
        if not self._any(ids):
            return
        lists = self._library.lists

        def read(_token: CancelToken) -> tuple[tuple[Collection, ...], dict[str, bool | None]]:
            asked = ids[:MOST_ASKED]
            holding = [{one.id for one in lists.states(id_).collections} for id_ in asked]
            collections = lists.collections()
            members: dict[str, bool | None] = {}
            for one in collections:
                count = sum(one.id in held for held in holding)
                members[one.id] = count == len(asked) if count in {0, len(asked)} else None
            return collections, members

        self._runner.run(read, partial(self._open, self.open_collections, ids), self.failed.emit)

    def open_collections(
        self,
        ids: Sequence[str],
        collections: tuple[Collection, ...],
        members: dict[str, bool | None],
    ) -> CollectionsDialog:
        """Ask which collections to put articles into, and to take them out of."""
        from reader.views.dialogs.collections_dialog import CollectionsDialog  # noqa: PLC0415

        heading = self.tr("Collections of %Ln article(s)", "", len(ids))
        dialog = CollectionsDialog(heading, collections, members, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(
            lambda: self._collect(ids, dialog.new_name, dialog.into, dialog.out_of)
        )
        dialog.open()
        return dialog

    def _collect(self, ids: Sequence[str], name: str, into: list[str], out_of: list[str]) -> None:
        lists = self._library.lists

        def collect(_token: CancelToken) -> tuple[list[tuple[str, Changes]], ...]:
            chosen = [*into, lists.make_collection(name).id] if name else into
            return (
                [(one, lists.collect(one, ids)) for one in chosen],
                [(one, lists.uncollect(one, ids)) for one in out_of],
            )

        def collected(both: tuple[list[tuple[str, Changes]], ...]) -> None:
            put, taken = both
            changed = {id_ for _one, changes in (*put, *taken) for id_ in changes.updated}
            self._show_done(Changes(updated=tuple(changed)))
            if self.shown.kind is ListKind.COLLECTION:
                self._model.reload()

            def back() -> Changes:
                for one, changes in put:
                    lists.uncollect(one, changes.updated)
                for one, changes in taken:
                    lists.collect(one, changes.updated)
                return Changes(updated=tuple(changed))

            self.strip.offer(
                self.tr("Collections of %Ln article(s) changed", "", len(changed)),
                (lambda: self._undo(back)) if changed else None,
            )

        self._runner.run(collect, collected, self.failed.emit, Lane.DATABASE)

    def _move(self, step: int) -> None:
        """Move the chosen articles of the collection on show up (-1) or down (1) by one place."""
        ids = self.targets()
        if self._order.can_arrange(self.shown) and self._any(ids):
            self._order.step(self.shown, ids, step)

    def move_before(self, row: int) -> None:
        """Put the chosen articles of the collection on show before its ``row``, in their order."""
        ids = self.targets()
        if self._order.can_arrange(self.shown) and self._any(ids):
            self._order.put_before(self.shown, ids, row)

    def take_out(self) -> None:
        """Take the chosen articles out of the collection on show."""
        ids = self.targets()
        if self._any(ids):
            self._collect(ids, "", [], [self.shown.value])
