"""Everything as JSON Lines: one JSON object a line, in UTF-8, and back.

The first line says what it is: ``{"type": "maqal", "version": 1}``. An ``article`` line has the
article with its file (base64) and the person's own of it (position, favourite, own tags…); the
``annotation`` lines of an article follow it. ``collection`` and ``saved-search`` lines stand at the
end. A later version may add keys and types; what is not known is passed over.
"""

from __future__ import annotations

import base64
import binascii
import json
import zlib
from dataclasses import asdict, dataclass
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
    from collections.abc import Iterable, Iterator, Mapping

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


Line = ExportedArticle | ExportedCollection | SavedSearch

Returned = ExportedArticle | ReturnedAnnotation | ExportedCollection | SavedSearch


def json_lines(lines: Iterable[Line]) -> Iterator[str]:
    """The lines of a file, each with its line feed; nothing is held longer than needed."""
    yield _line({"type": "maqal", "version": VERSION})
    for one in lines:
        match one:
            case ExportedArticle():
                yield _line(_article_record(one))
                body_hash = hash_of_body(one.article.body)
                for annotation in one.annotations:
                    yield _line({"type": "annotation", **annotation_record(annotation, body_hash)})
            case ExportedCollection():
                yield _line({"type": "collection", **asdict(one)})
            case SavedSearch():
                yield _line({"type": "saved-search", **asdict(one)})


def read_json_lines(
    lines: Iterable[str],
) -> Iterator[Returned | RecordError]:
    """What the lines of a file hold, in order; an error stands in place of an unusable line.

    Articles come without their annotations, which follow. Raises RecordError at once for a file
    that is none of ours, or of a later version.
    """
    first = True
    for place, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            found = _read(line, first=first)
        except RecordError as error:
            if first:
                raise
            yield RecordError(f"line {place}: {error}")
        else:
            if found is not None:
                yield found
        first = False


def _line(record: Record) -> str:
    return json.dumps(record, ensure_ascii=False, separators=(",", ":")) + "\n"


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
        return None
    match kind:
        case "article":
            return _exported(record)
        case "annotation":
            return ReturnedAnnotation(
                annotation_of_record(record), placed_in=text(record, "placed_in", "")
            )
        case "collection":
            return ExportedCollection(
                text(record, "id"), text(record, "name"), texts(record, "articles")
            )
        case "saved-search":
            return SavedSearch(text(record, "id"), text(record, "name"), text(record, "query"))
        case _:
            return None


def _article_record(exported: ExportedArticle) -> Record:
    article, states = exported.article, exported.states
    return {
        "type": "article",
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


def _rows(record: Mapping[str, object], name: str) -> list[Any]:
    value = record.get(name, [])
    if not isinstance(value, list):
        raise RecordError(f"its “{name}” is no list")
    return value


def _object(record: Mapping[str, object], name: str) -> dict[str, Any]:
    value = record.get(name) or {}
    if not isinstance(value, dict):
        raise RecordError(f"its “{name}” is no object")
    return value
