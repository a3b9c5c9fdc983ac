"""Opens articles off the GUI thread and keeps where the person stopped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from reader.library import Library
    from reader.model.article import Article
    from reader.model.changes import Changes
    from reader.model.errors import MaqalError
    from reader.tasks.runner import Task, TaskRunner


class ReadingSession(QObject):
    """One article at a time: ``opened`` carries it, ``changed`` what opening it altered.

    ``failed`` carries a MaqalError when the article cannot be opened, ``not_saved`` one when a mark
    or a position could not be kept (the article stays open). All library work runs on the database
    lane, so a position saved just before is there when the same article is opened again.
    """

    opened = Signal(object)
    changed = Signal(object)
    failed = Signal(object)
    not_saved = Signal(object)

    def __init__(
        self, library: Library, runner: TaskRunner, *, leave_marks: bool, parent: QObject
    ) -> None:
        """``leave_marks`` says whether opening marks as read and positions are kept."""
        super().__init__(parent)
        self._leave_marks = leave_marks
        self._library = library
        self._runner = runner
        self._task: Task[Article] | None = None
        self._current = ""

    @property
    def current(self) -> str:
        """The id of the article on show, or being opened."""
        return self._current

    def open(self, article_id: str) -> None:
        """Open ``article_id``; an article still being opened is dropped."""
        if article_id == self._current:
            return
        self._current = article_id
        if self._task is not None:
            self._task.cancel()
        library = self._library
        self._task = self._runner.run(
            lambda _token: library.article(article_id), self._show, self._fail
        )

    def leave(self) -> None:
        """No article is open any more (it went to the trash)."""
        self._current = ""

    def turn_to(self, article_id: str) -> None:
        """An article that was opened before is the one on show; one being opened is dropped."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self._current = article_id

    def save_position(self, article_id: str, block: int, offset: int) -> None:
        """Keep the reading position in an article that was opened."""
        library = self._library
        if not self._leave_marks:
            return

        def save(_token: object) -> None:
            library.save_position(article_id, block, offset)

        self._runner.run(save, lambda _nothing: None, self.not_saved.emit)

    def _show(self, article: Article) -> None:
        self._task = None
        self.opened.emit(article)
        if not self._leave_marks:
            return
        library = self._library

        def mark(_token: object) -> Changes:
            return library.mark_opened(article.id)

        self._runner.run(mark, self.changed.emit, self.not_saved.emit)

    def _fail(self, error: MaqalError) -> None:
        self._task = None
        self._current = ""
        self.failed.emit(error)
