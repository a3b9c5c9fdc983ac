"""Annotations as JSON-LD of the W3C Web Annotation Data Model (2017), and back.

One ``AnnotationCollection`` with one page (5.1, 5.2). A passage is a target with a quote and a
position selector; note and tags are TextualBody objects with their purposes. What the model
has no term for stands under the prefix ``maqal``, which other programs leave alone.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from reader.export.passages import quoted
from reader.export.records import (
    Record,
    RecordError,
    ReturnedAnnotation,
    annotation_of_record,
    optional_number,
    optional_text,
    text,
)
from reader.model.annotation import AnnotationKind
from reader.text.anchoring import hash_of_body

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from reader.model.annotation import Annotation
    from reader.model.article import Article
    from reader.model.export import ExportedArticle

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_OUR_CONTEXT = {"maqal": "urn:maqal:"}

_MOTIVATIONS = {
    AnnotationKind.HIGHLIGHT: "highlighting",
    AnnotationKind.UNDERLINE: "highlighting",
    AnnotationKind.BOOKMARK: "bookmarking",
    AnnotationKind.NOTE: "commenting",
}
_KINDS = {
    "highlighting": AnnotationKind.HIGHLIGHT,
    "bookmarking": AnnotationKind.BOOKMARK,
    "commenting": AnnotationKind.NOTE,
}
_URN = "urn:uuid:"


def web_annotations(exported: Iterable[ExportedArticle]) -> str:
    """The annotations of articles as one JSON-LD document, in UTF-8 when encoded."""
    items = []
    for one in exported:
        body, body_hash = one.article.body, hash_of_body(one.article.body)
        items += [_item(each, one.article, body, body_hash) for each in one.annotations]
    return (
        json.dumps(
            {
                "@context": [CONTEXT, _OUR_CONTEXT],
                "type": "AnnotationCollection",
                "label": "Maqal",
                "total": len(items),
                "first": {"type": "AnnotationPage", "startIndex": 0, "items": items},
            },
            ensure_ascii=False,
            indent=1,
        )
        + "\n"
    )


def read_web_annotations(document: object) -> Iterator[ReturnedAnnotation | RecordError]:
    """The annotations of a JSON-LD document.

    A collection of ours, a page, a list of annotations or a single one; other programs' too, as
    far as they select text by quote. An error stands in place of one that cannot be used.
    ``article_id`` is empty where the document does not say which article of ours it was.
    """
    for item in _items(document):
        try:
            if not isinstance(item, dict):
                raise RecordError("it is not an object")  # noqa: TRY301 - one way out
            yield _annotation(item)
        except RecordError as error:
            yield error


def _item(annotation: Annotation, article: Article, body: str, body_hash: str) -> Record:
    item: Record = {
        "id": _URN + annotation.id,
        "type": "Annotation",
        "motivation": _MOTIVATIONS[annotation.kind],
        "created": annotation.created_at,
        "modified": annotation.modified_at,
    }
    bodies: list[Record] = []
    if annotation.note:
        bodies.append(
            {
                "type": "TextualBody",
                "purpose": "commenting",
                "format": "text/plain",
                "value": annotation.note,
            }
        )
    bodies += [
        {"type": "TextualBody", "purpose": "tagging", "value": tag} for tag in annotation.tags
    ]
    if bodies:
        item["body"] = bodies
    item["target"] = _target(annotation, article, body)
    own: Record = {
        "maqal:kind": annotation.kind.value,
        "maqal:colour": None if annotation.colour is None else annotation.colour.value,
        "maqal:placement": annotation.placement.value,
        "maqal:start": annotation.start,
        "maqal:end": annotation.end,
        "maqal:placedIn": body_hash,
        "maqal:carriedFrom": annotation.carried_from,
    }
    return item | {name: value for name, value in own.items() if value is not None}


def _target(annotation: Annotation, article: Article, body: str) -> Record:
    source: Record = {
        "id": article.source_url or _URN + article.id,
        "type": "Text",
        "language": article.language,
        "textDirection": article.direction.value,
        "maqal:article": article.id,
        "maqal:title": article.title,
    }
    target: Record = {"source": source}
    selector = annotation.selector
    if selector is not None:
        target["selector"] = [
            {
                "type": "TextQuoteSelector",
                "exact": selector.exact,
                "prefix": selector.prefix,
                "suffix": selector.suffix,
            },
            {"type": "TextPositionSelector", "start": selector.start, "end": selector.end},
        ]
        target["maqal:bodyHash"] = selector.body_hash
        now = quoted(annotation, body)
        if now != selector.exact:
            target["maqal:reads"] = now
    if annotation.colour is not None:
        target["styleClass"] = annotation.colour.value
    return target


def _items(document: object) -> Iterator[object]:
    if isinstance(document, list):
        yield from document
    elif isinstance(document, dict):
        pages = document.get("first"), document.get("items"), document.get("rows")
        found = next((page for page in pages if page is not None), None)
        if found is None:
            yield document
        elif isinstance(found, list):
            yield from found
        else:
            yield from _items(found)


def _annotation(item: Mapping[str, object]) -> ReturnedAnnotation:
    target = item.get("target")
    if isinstance(target, list):
        target = target[0] if target else None
    if isinstance(target, str):
        target = {"source": target}
    if not isinstance(target, dict):
        raise RecordError("it has no target")
    source = target.get("source")
    address = source if isinstance(source, str) else ""
    article_id = ""
    if isinstance(source, dict):
        address = optional_text(source, "id") or ""
        article_id = optional_text(source, "maqal:article") or ""
    if not article_id:
        article_id = address.removeprefix(_URN) if address.startswith(_URN) else ""
    motivation = item.get("motivation")
    selector = _selector(target)
    kind = _KINDS.get(motivation) if isinstance(motivation, str) else None
    if kind is None:
        kind = AnnotationKind.NOTE if selector is None else AnnotationKind.HIGHLIGHT
    if kind is AnnotationKind.NOTE and selector is not None:
        kind = AnnotationKind.HIGHLIGHT  # elsewhere a note on a passage; ours carry the note
    note, tags = _bodies(item.get("body", item.get("bodyValue")))
    record: Record = {
        "id": text(item, "id", "").removeprefix(_URN),
        "article_id": article_id,
        "kind": text(item, "maqal:kind", kind.value),
        "colour": item.get("maqal:colour"),
        "selector": selector,
        "start": item.get("maqal:start"),
        "end": item.get("maqal:end"),
        "placement": text(item, "maqal:placement", "exact" if selector is None else "review"),
        "note": note,
        "tags": tags,
        "created_at": text(item, "created", ""),
        "modified_at": text(item, "modified", text(item, "created", "")),
        "carried_from": item.get("maqal:carriedFrom"),
    }
    placed_in = text(item, "maqal:placedIn", "")
    return ReturnedAnnotation(annotation_of_record(record), placed_in, address)


def _selector(target: Mapping[str, object]) -> Record | None:
    found = target.get("selector")
    if found is None:
        return None
    selectors = found if isinstance(found, list) else [found]
    record: Record = {}
    for one in selectors:
        if not isinstance(one, dict):
            continue
        kind = one.get("type")
        if kind == "TextQuoteSelector":
            record |= {
                "exact": text(one, "exact"),
                "prefix": text(one, "prefix", ""),
                "suffix": text(one, "suffix", ""),
            }
        elif kind == "TextPositionSelector":
            record |= {name: optional_number(one, name) for name in ("start", "end")}
    if "exact" not in record:
        raise RecordError("it does not quote the passage")
    return record | {"body_hash": text(target, "maqal:bodyHash", "")}


def _bodies(body: object) -> tuple[str, list[str]]:
    """The note and the tags of an annotation's bodies."""
    bodies = body if isinstance(body, list) else [body]
    notes, tags = [], []
    for one in bodies:
        value = one if isinstance(one, str) else one.get("value") if isinstance(one, dict) else None
        if not isinstance(value, str):
            continue
        if isinstance(one, dict) and one.get("purpose") == "tagging":
            tags.append(value)
        else:
            notes.append(value)
    return "\n\n".join(notes), tags
