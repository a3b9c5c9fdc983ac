"""Changes what stands in the search box for the person: other words, fewer filters, a passage."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from reader.model.query import Query, QueryTerm, TermKind

if TYPE_CHECKING:
    from reader.appearance.i18n import LanguageSwitch
    from reader.library import Library
    from reader.views.search.box import SearchBox


class QueryEditor:
    """Writes queries as one types them, the filters' names in the window's language."""

    def __init__(self, library: Library, box: SearchBox, languages: LanguageSwitch) -> None:
        self._library = library
        self._box = box
        self._languages = languages
        self._putting = False

    @property
    def unfinished(self) -> bool:
        """Whether a person is still typing the last word: not while a text is put in."""
        return self._box.unfinished and not self._putting

    def query(self) -> Query:
        """What stands in the box."""
        return self._library.parse(self._box.text())

    def written(self, query: Query) -> str:
        """``query`` as one types it."""
        return self._library.query_text(query, arabic=self._languages.language == "ar")

    def put(self, text: str) -> None:
        """Search for ``text``."""
        self._putting = True
        try:
            self._box.setText(text)
        finally:
            self._putting = False

    def take(self, text: str) -> None:
        """Search for ``text``, and let the person go on from there."""
        self.put(text)
        self._box.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_query(self, query: Query) -> None:
        """Search for ``query``, and let the person go on from there."""
        self.take(self.written(query))

    def drop_filters(self) -> None:
        """Search for the words alone."""
        self.take_query(replace(self.query(), filters=(), after=None, before=None))

    def passage(self, passage: str) -> str:
        """The query for a piece of text as it stands: its words one after the other."""
        text = " ".join(passage.split())
        kind = TermKind.PHRASE if " " in text else TermKind.WORD
        return self.written(Query((QueryTerm(text, kind),))) if text else ""
