"""Everything as JSON Lines: one JSON object a line, in UTF-8, and back.

The first line says what it is: ``{"type": "maqal", "version": 1}``. An ``article`` line has the
article with its file (base64) and the person's own of it (position, favourite, own tags…); the
``annotation`` lines of an article follow it. ``collection`` and ``saved-search`` lines stand at the
end. A later version may add keys and types; what is not known is passed over.

The export of a whole library says ``"rows": 1`` in its first line and ends with a line of the type
``end``. It also has ``trashed-article`` and ``trashed-annotation`` lines, and a ``row`` line for
each row of the tables that hold what a person made: own tags, reading places, collections and
saved searches (deleted ones, too), recent searches, rules, earlier notes, days of reading. The rows
have the exact states with their times and stand for what the other lines say of the same.
"""

from __future__ import annotations

import base64
import binascii
import json
import zlib
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING, Any

from reader.export.records import (
    Record,
    RecordError,
    ReturnedAnnotation,
    annotation_of_record,
    annotation_record,
    number,
    optional_text,
    text,
    texts,
)
from reader.model.article import Article, ReadingState
from reader.model.correction import Correction
from reader.model.direction import Direction
from reader.model.draft import Block, BlockKind, RelatedItem, RemovedLine
from reader.model.export import ExportedArticle
from reader.model.lists import ArticleStates
from reader.model.search import SavedSearch
from reader.text.anchoring import hash_of_body

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reader.model.annotation import Annotation

VERSION = 1

_PLAIN = (
    "id", "title", "place", "author", "agency", "section", "date_text", "language", "source_url",
    "file", "encoding", "imported_at", "modified_at", "raw_sha256", "source",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class ExportedCollection:
    """A collection with the ids of its articles, in their order."""

    id: str
    name: str
    articles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ExportedRow:
    """A row of a table that holds what the person made, by the names of its columns."""

    table: str
    values: Mapping[str, str | int | None]


@dataclass(frozen=True, slots=True)
class Heading:
    """The first line. ``rows``: lists and states are told row by row."""

    rows: bool


Line = ExportedArticle | ExportedCollection | SavedSearch | ExportedRow

Returned = (
    Heading | ExportedArticle | ReturnedAnnotation | ExportedCollection | SavedSearch | ExportedRow
)


def json_lines(lines: Iterable[Line], *, rows: bool = False) -> Iterator[str]:
    """The lines of a file, each with its line feed; nothing is held longer than needed.

    ``rows``: there are all ``ExportedRow``s of the library among them.
    """
    yield _line({"type": "maqal", "version": VERSION, **({"rows": 1} if rows else {})})
    for one in lines:
        match one:
            case ExportedArticle():
                yield _line(_article_record(one))
                body_hash = hash_of_body(one.article.body)
                for annotation in one.annotations:
                    yield _line(_annotation_line(annotation, body_hash, one.deleted_at))
            case ExportedRow():
                yield _line({"type": "row", "table": one.table, "values": dict(one.values)})
            case ExportedCollection():
                yield _line({"type": "collection", **asdict(one)})
            case SavedSearch():
                yield _line({"type": "saved-search", **asdict(one)})
    if rows:
        yield _line({"type": "end"})


def read_json_lines(
    lines: Iterable[str],
) -> Iterator[Returned | RecordError]:
    """What the lines of a file hold, in order; an error stands in place of an unusable line.

    Articles come without their annotations, which follow. Raises RecordError at once for a file
    that is none of ours, or of a later version.
    """
    first, rows, ended = True, False, False
    for place, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            found = _read(line, first=first)
            ended = ended or found is _END
        except RecordError as error:
            if first:
                raise
            yield RecordError("line {place}: {reason}", place=place, reason=error)
        else:
            if isinstance(found, Heading):
                rows = found.rows
            if found is not None and found is not _END:
                yield found
        first = False
    if rows and not ended:
        yield RecordError("the file ends early: lists and states of reading may be missing")


def _line(record: Record) -> str:
    return json.dumps(record, ensure_ascii=False, separators=(",", ":")) + "\n"


_END = Heading(rows=False)
"""Stands for the last line."""


def _annotation_line(annotation: Annotation, body_hash: str, trashed_at: str | None) -> Record:
    """The line of an annotation. One in the trash, or of an article there, has another type."""
    record = annotation_record(annotation, body_hash)
    if annotation.deleted_at is None and trashed_at is None:
        return {"type": "annotation", **record}
    return {"type": "trashed-annotation", **record, "deleted_at": annotation.deleted_at}


def _read(line: str, *, first: bool) -> Returned | None:
    try:
        line.encode()  # a lone surrogate stands for a byte that was no UTF-8
        record = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise RecordError("it is no JSON") from error
    if not isinstance(record, dict):
        raise RecordError("it is not an object")
    kind = record.get("type")
    if first:
        if kind != "maqal":
            raise RecordError("it is no export of Maqal")
        if number(record, "version") > VERSION:
            raise RecordError("a later version of Maqal wrote it")
        return Heading(rows=number(record, "rows", 0) == 1)
    reader = _READERS.get(str(kind))
    return None if reader is None else reader(record)


def _article_record(exported: ExportedArticle) -> Record:
    article, states = exported.article, exported.states
    trashed = exported.deleted_at is not None
    return {
        "type": "trashed-article" if trashed else "article",
        **({"deleted_at": exported.deleted_at} if trashed else {}),
        **{name: getattr(article, name) for name in _PLAIN},
        "date": article.date,
        "datetime": article.datetime,
        "direction": article.direction.value,
        "blocks": [[block.kind.value, block.text, block.line] for block in article.blocks],
        "related": [asdict(item) for item in article.related],
        "tags": list(article.tags),
        "removed": [[one.line, one.text, one.rule] for one in article.removed],
        "version_of": article.version_of,
        "correction": None
        if article.correction is None
        else {
            "kept_lines": sorted(article.correction.kept_lines),
            "encoding": article.correction.encoding,
            "fields": article.correction.fields,
        },
        "rules_off": list(article.rules_off),
        "reading": asdict(article.reading),
        "favourite": states.favourite,
        "archived": states.archived,
        "labels": list(states.labels),
        "file_modified_at": exported.file_modified_at,
        "raw": base64.b64encode(zlib.compress(exported.raw)).decode("ascii"),
        "raw_size": len(exported.raw),
    }


def _exported(record: Mapping[str, object]) -> ExportedArticle:
    return ExportedArticle(
        article=_article(record),
        states=ArticleStates(
            favourite=record.get("favourite") is True,
            archived=record.get("archived") is True,
            labels=texts(record, "labels"),
        ),
        raw=_raw(record),
        file_modified_at=text(record, "file_modified_at", ""),
    )


def _raw(record: Mapping[str, object]) -> bytes:
    size = number(record, "raw_size")
    try:
        packed = base64.b64decode(text(record, "raw"), validate=True)
        # Bounded by the size that is stated, so that it cannot be blown up without end.
        content = zlib.decompressobj().decompress(packed, size + 1)
    except (binascii.Error, zlib.error, ValueError) as error:
        raise RecordError("its file is damaged") from error
    if len(content) != size:
        raise RecordError("its file is damaged")
    return content


def _article(record: Mapping[str, object]) -> Article:
    try:
        blocks = tuple(
            Block(BlockKind(kind), str(words), int(line))
            for kind, words, line in _rows(record, "blocks")
        )
        removed = tuple(
            RemovedLine(int(line), str(words), str(rule))
            for line, words, rule in _rows(record, "removed")
        )
        related = tuple(
            RelatedItem(**{str(name): str(value) for name, value in item.items()})
            for item in _rows(record, "related")
        )
        reading = _reading(_object(record, "reading"))
        direction = Direction(text(record, "direction"))
        correction = _correction(record)
    except RecordError:
        raise
    except (ValueError, TypeError, AttributeError) as error:
        raise RecordError("its parts are not those of an article") from error
    return Article(
        **{name: text(record, name) for name in _PLAIN},
        date=optional_text(record, "date"),
        datetime=optional_text(record, "datetime"),
        direction=direction,
        blocks=blocks,
        related=related,
        tags=texts(record, "tags"),
        removed=removed,
        reading=reading,
        version_of=optional_text(record, "version_of"),
        correction=correction,
        rules_off=texts(record, "rules_off"),
    )


def _reading(found: Mapping[str, Any]) -> ReadingState:
    return ReadingState(
        block=max(-1, int(found.get("block", -1))),
        offset=max(0, int(found.get("offset", 0))),
        opened_at=optional_text(found, "opened_at"),
    )


def _correction(record: Mapping[str, object]) -> Correction | None:
    if record.get("correction") is None:
        return None
    found = _object(record, "correction")
    fields = found.get("fields") or {}
    return Correction(
        kept_lines=frozenset(map(int, found.get("kept_lines") or ())),
        encoding=None if found.get("encoding") is None else str(found["encoding"]),
        fields={str(name): str(value) for name, value in fields.items()},
    )


def _values(found: Mapping[str, object]) -> dict[str, str | int | None]:
    values: dict[str, str | int | None] = {}
    for name, value in found.items():
        if isinstance(value, bool) or not isinstance(value, str | int | None):
            raise RecordError("its “{name}” is neither a text nor a number", name=name)
        values[name] = value
    return values


def _rows(record: Mapping[str, object], name: str) -> list[Any]:
    value = record.get(name, [])
    if not isinstance(value, list):
        raise RecordError("its “{name}” is no list", name=name)
    return value


def _object(record: Mapping[str, object], name: str) -> dict[str, Any]:
    value = record.get(name) or {}
    if not isinstance(value, dict):
        raise RecordError("its “{name}” is no object", name=name)
    return value


def _annotation(record: Record) -> ReturnedAnnotation:
    annotation = replace(
        annotation_of_record(record), deleted_at=optional_text(record, "deleted_at")
    )
    return ReturnedAnnotation(annotation, placed_in=text(record, "placed_in", ""))


_READERS: dict[str, Callable[[Record], Returned]] = {
    "article": _exported,
    "trashed-article": lambda record: replace(
        _exported(record), deleted_at=text(record, "deleted_at")
    ),
    "annotation": lambda record: _annotation({**record, "deleted_at": None}),
    "trashed-annotation": _annotation,
    "collection": lambda record: ExportedCollection(
        text(record, "id"), text(record, "name"), texts(record, "articles")
    ),
    "saved-search": lambda record: SavedSearch(
        text(record, "id"), text(record, "name"), text(record, "query")
    ),
    "row": lambda record: ExportedRow(text(record, "table"), _values(_object(record, "values"))),
    "end": lambda _record: _END,
}
