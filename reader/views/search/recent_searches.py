"""What was looked for before: kept on this device, and offered under the empty search box."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.library import Library
    from reader.tasks.runner import TaskRunner
    from reader.views.search.box import SearchBox
    from reader.views.search.recent_popup import RecentPopup


class RecentSearches(QObject):
    """``chosen`` carries a search to repeat, ``failed`` a MaqalError."""

    chosen = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        library: Library,
        runner: TaskRunner,
        box: SearchBox,
        *,
        keep: Callable[[], bool],
        parent: QObject,
    ) -> None:
        """``keep`` is asked each time whether what is looked for is noted and offered."""
        super().__init__(parent)
        self._library = library
        self._runner = runner
        self._box = box
        self._keep = keep
        self._noted = ""
        self.popup: RecentPopup | None = None

    def note(self, text: str) -> None:
        """Put ``text`` first among the recent searches: a hit of it was opened."""
        library, text = self._library, text.strip()
        if text and text != self._noted and self._keep():
            self._noted = text
            self._runner.run(
                lambda _token: library.note_search(text), lambda _nothing: None, self.failed.emit
            )

    def offer(self) -> None:
        """Show the recent searches under the box, if it is still empty and in use then."""
        if not self._keep():
            return
        library = self._library
        self._runner.run(lambda _token: library.recent_searches(), self._show, self.failed.emit)

    def _show(self, searches: tuple[str, ...]) -> None:
        if self._box.text() or not self._box.hasFocus():
            return
        if self.popup is None:
            from reader.views.search.recent_popup import RecentPopup  # noqa: PLC0415 - first use

            self.popup = RecentPopup(self._box)
            self.popup.chosen.connect(self.chosen)
            self.popup.forget_wanted.connect(self._forget)
        self.popup.open(searches)

    def _forget(self) -> None:
        library = self._library
        self._noted = ""
        self._runner.run(
            lambda _token: library.clear_recent_searches(), lambda _nothing: None, self.failed.emit
        )
