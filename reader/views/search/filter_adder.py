"""Adds a filter to what stands in the search box."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from reader.model.listing import ArticleSummary
from reader.model.query import FilterField, Query, QueryFilter
from reader.models.roles import Role
from reader.models.search_results import FoundArticle
from reader.views.search.filter_menu import AFTER, BEFORE, FilterMenu

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtCore import QAbstractItemModel, QLocale
    from PySide6.QtWidgets import QWidget

    from reader.model.article import Article
    from reader.views.search.box import SearchBox
    from reader.views.search.query_editor import QueryEditor

LOOKED_AT_ROWS = 300
"""Rows of a list that are looked at for values: three pages, which are loaded anyway."""


class FilterAdder(QObject):
    """Offers the values that are in sight: of the article on show, of the hits, of the list."""

    def __init__(
        self,
        editor: QueryEditor,
        box: SearchBox,
        article: Callable[[], Article | None],
        models: tuple[QAbstractItemModel, ...],
        locale: Callable[[], QLocale],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._editor = editor
        self._box = box
        self._article = article
        self._models = models
        self.menu = FilterMenu(self._values, locale, window)
        self.menu.chosen.connect(self.add)

    def open_at(self, button: QWidget) -> None:
        """Show the menu below ``button``."""
        mirrored = button.layoutDirection() == Qt.LayoutDirection.RightToLeft
        corner = button.rect().bottomLeft() if mirrored else button.rect().bottomRight()
        at = button.mapToGlobal(corner)
        if not mirrored:
            self.menu.fill()
            at.setX(at.x() - self.menu.sizeHint().width())
        self.menu.popup(at)

    def add(self, field: str, value: str) -> None:
        """Put a filter into the query; without a value, its name, for the person to go on."""
        box = self._box
        if value:
            self._editor.take_query(self._with_filter(field, value))
        else:
            text = box.text().rstrip()
            box.setText(f"{text} {self._prefix(field)}" if text else self._prefix(field))
        box.setFocus(Qt.FocusReason.OtherFocusReason)
        box.end(False)

    def _with_filter(self, field: str, value: str) -> Query:
        query = self._editor.query()
        if field == AFTER:
            return replace(query, after=value)
        if field == BEFORE:
            return replace(query, before=value)
        new = QueryFilter(FilterField(field), value)
        return query if new in query.filters else replace(query, filters=(*query.filters, new))

    def _prefix(self, field: str) -> str:
        """The name of ``field`` as the query language writes it, with its colon."""
        if field == AFTER:
            sample = Query(after="2000")
        elif field == BEFORE:
            sample = Query(before="2000")
        else:
            sample = Query(filters=(QueryFilter(FilterField(field), "x"),))
        return self._editor.written(sample).partition(":")[0] + ":"

    def _values(self, field: FilterField) -> Iterator[str]:
        article = self._article()
        if article is not None:
            if field is FilterField.TAG:
                yield from article.tags
            else:
                yield str(getattr(article, field.value))
        if field not in {FilterField.AUTHOR, FilterField.PLACE}:
            return  # a row of a list does not say its section or its tags
        for model in self._models:
            for row in range(min(model.rowCount(), LOOKED_AT_ROWS)):
                summary = _summary(model, row)
                if summary is not None:
                    yield str(getattr(summary, field.value))


def _summary(model: QAbstractItemModel, row: int) -> ArticleSummary | None:
    index = model.index(row, 0)
    value = index.data(Role.ITEM) or index.data(Role.SUMMARY)
    if isinstance(value, FoundArticle):
        return value.summary
    return value if isinstance(value, ArticleSummary) else None
