"""How an import begins: files dropped here, chosen, or pasted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from reader.views.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


class ImportBegin(EmptyState):
    """The three ways to put something on the list, each a function to call."""

    def __init__(
        self,
        choose_files: Callable[[], object],
        choose_folder: Callable[[], object],
        paste: Callable[[], object],
        parent: QWidget,
    ) -> None:
        self._ways = tuple(QAction(parent) for _way in range(3))
        for action, call in zip(self._ways, (choose_files, choose_folder, paste), strict=True):
            action.triggered.connect(lambda _checked=False, call=call: call())
        super().__init__(self._ways, parent)

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        names = self.tr("Choose files…"), self.tr("Choose a folder…"), self.tr("Paste text")
        for action, name in zip(self._ways, names, strict=True):
            action.setIconText(name)
        self.set_texts(
            self.tr("Drop files here"),
            self.tr(
                "Text, web pages, Word, EPUB, PDF, Markdown, or a folder of them. You see what "
                "becomes of each before anything is imported."
            ),
        )
