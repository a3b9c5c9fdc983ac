"""What an export would bring into the library, told without taking anything in."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from reader.export.json_lines import ExportedCollection, ExportedRow, Heading
from reader.export.records import RecordError, ReturnedAnnotation
from reader.library.exchange_file import opened_export, watched
from reader.model.export import ExchangePreview, ExportedArticle
from reader.model.search import SavedSearch

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reader.export.json_lines import Returned
    from reader.store import LibraryStore

TITLES = 8
"""Titles of new articles that are told."""
_LISTS = ("collections", "saved_searches")


def preview(
    store: LibraryStore,
    path: Path,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ExchangePreview:
    """Read an export and say what it would bring; see ``Library.preview_annotations``."""
    looking = _Looking(store)
    with opened_export(path) as opened:
        for piece in watched(opened, progress, cancelled):
            looking.take(piece)
    return looking.preview()


class _Looking:
    def __init__(self, store: LibraryStore) -> None:
        self._store = store
        self._by_rows = False
        self._counts: Counter[str] = Counter()
        self._titles: list[str] = []
        self._here: dict[str, bool] = {}

    def preview(self) -> ExchangePreview:
        return ExchangePreview(**self._counts, titles=tuple(self._titles))

    def take(self, piece: Returned | RecordError) -> None:
        match piece:
            case RecordError():
                self._counts["unreadable"] += 1
            case Heading():
                self._by_rows = piece.rows
            case ExportedArticle():
                self._article(piece)
            case ReturnedAnnotation():
                self._annotation(piece)
            case ExportedRow():
                self._row(piece)
            case ExportedCollection() | SavedSearch() if not self._by_rows:
                self._counts["lists"] += 1

    def _article(self, one: ExportedArticle) -> None:
        article, exchange = one.article, self._store.exchange
        here = exchange.known_as(article.id, article.raw_sha256, article.title) is not None
        here = here or exchange.is_here(article.id)
        self._here[article.id] = True
        self._counts["known" if here else "articles"] += 1
        if here:
            return
        if one.deleted_at is not None:
            self._counts["in_trash"] += 1
        elif len(self._titles) < TITLES:
            self._titles.append(article.title)

    def _annotation(self, one: ReturnedAnnotation) -> None:
        annotation, exchange = one.annotation, self._store.exchange
        moment = exchange.modified([annotation.id]).get(annotation.id)
        if moment is not None:
            newer = annotation.deleted_at is None and annotation.modified_at > moment
            self._counts["newer" if newer else "unchanged"] += 1
        elif self._has_home(annotation.article_id, one.address):
            self._counts["annotations"] += 1
        else:
            self._counts["homeless"] += 1

    def _has_home(self, article_id: str, address: str) -> bool:
        key = article_id or address
        if key not in self._here:
            exchange = self._store.exchange
            self._here[key] = bool(
                (article_id and exchange.known_as(article_id, "", ""))
                or (address and exchange.addressed(address))
            )
        return self._here[key]

    def _row(self, one: ExportedRow) -> None:
        if self._store.exchange.rows.brings(one.table, one.values):
            self._counts["lists" if one.table in _LISTS else "others"] += 1
