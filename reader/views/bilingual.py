"""Texts that can be asked for in another language than the one the interface speaks."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Translate = Callable[[str, str], str]
    """From a context of the translation files and an English text to the text in a language."""


ALSO_FOUND_IN = ("ar",)
"""Languages that commands and settings are found in whatever the interface speaks; besides English,
which the texts are written in."""


class Bilingual(QObject):
    """An object whose ``tr`` speaks another language within ``speaking``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._translate: Translate | None = None

    @contextmanager
    def speaking(self, translate: Translate) -> Iterator[None]:
        """Have ``tr`` say what ``translate`` gives."""
        self._translate = translate
        try:
            yield
        finally:
            self._translate = None

    def tr(self, source: str, disambiguation: str | None = None, n: int = -1, /) -> str:
        """``source`` in the interface's language, or in the one of ``speaking``."""
        if self._translate is None:
            return super().tr(source, disambiguation, n)
        return self._translate(type(self).__name__, source)

    def tr_in(self, context: str, source: str) -> str:
        """As ``tr``, for a text of another context than this class's."""
        translate = self._translate or QCoreApplication.translate
        return translate(context, source)
