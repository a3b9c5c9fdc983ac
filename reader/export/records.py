"""Annotations as JSON records, and back: what the JSON Lines and the command line write."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.model.annotation import Annotation, AnnotationKind, Colour, Placement, Selector
from reader.model.sentence import Sentence, as_sentence

if TYPE_CHECKING:
    from collections.abc import Mapping

Record = dict[str, object]


@dataclass(frozen=True, slots=True)
class ReturnedAnnotation:
    """An annotation that was read from an export.

    ``placed_in`` is the hash of the body in which it was where it says (empty: not known).
    ``address`` is that of the article it is about, where the export names no article of ours.
    """

    annotation: Annotation
    placed_in: str = ""
    address: str = ""


class RecordError(ValueError):
    """A record lacks something, or has it in another form; ``sentence`` says what."""

    def __init__(self, template: str, /, **values: object) -> None:
        """Fill ``template``, as ``Sentence`` does."""
        self.sentence: Sentence = as_sentence(template, **values)
        super().__init__(self.sentence)


def annotation_record(annotation: Annotation, placed_in: str) -> Record:
    """All of an annotation. Offsets are code points of the article's body, times UTC ISO 8601.

    ``placed_in`` is the hash of the body that ``start`` and ``end`` hold for.
    """
    selector = annotation.selector
    return {
        "id": annotation.id,
        "article_id": annotation.article_id,
        "kind": annotation.kind.value,
        "colour": None if annotation.colour is None else annotation.colour.value,
        "start": annotation.start,
        "end": annotation.end,
        "placement": annotation.placement.value,
        "placed_in": placed_in,
        "note": annotation.note,
        "tags": list(annotation.tags),
        "selector": None
        if selector is None
        else {
            "exact": selector.exact,
            "prefix": selector.prefix,
            "suffix": selector.suffix,
            "start": selector.start,
            "end": selector.end,
            "body_hash": selector.body_hash,
        },
        "carried_from": annotation.carried_from,
        "created_at": annotation.created_at,
        "modified_at": annotation.modified_at,
    }


def annotation_of_record(record: Mapping[str, object]) -> Annotation:
    """The annotation of a record. Raises RecordError."""
    selector = record.get("selector")
    if selector is not None and not isinstance(selector, dict):
        raise RecordError("its selector is not an object")
    start, end = optional_number(record, "start"), optional_number(record, "end")
    if (start is None) != (end is None):
        raise RecordError("it has one end only")
    return Annotation(
        id=text(record, "id"),
        article_id=text(record, "article_id"),
        kind=_kind(text(record, "kind")),
        colour=_colour(optional_text(record, "colour")),
        selector=None if selector is None else selector_of_record(selector),
        start=start,
        end=end,
        placement=_placement(text(record, "placement", Placement.EXACT)),
        note=text(record, "note", ""),
        tags=texts(record, "tags"),
        created_at=text(record, "created_at"),
        modified_at=text(record, "modified_at", optional_text(record, "created_at")),
        carried_from=optional_text(record, "carried_from"),
    )


def selector_of_record(record: Mapping[str, object]) -> Selector:
    """The selector of a record. Raises RecordError."""
    exact = text(record, "exact")
    start = optional_number(record, "start")
    start = -1 if start is None else start
    end = optional_number(record, "end")
    return Selector(
        exact=exact,
        prefix=text(record, "prefix", ""),
        suffix=text(record, "suffix", ""),
        start=start,
        end=start + len(exact) if end is None else end,
        body_hash=text(record, "body_hash", ""),
    )


def text(record: Mapping[str, object], name: str, default: str | None = None) -> str:
    """The text called ``name``. Raises RecordError if it is not there or no text."""
    value = record.get(name)
    if value is None and default is not None:
        return default
    if not isinstance(value, str):
        raise RecordError(
            "it has no “{name}”" if value is None else "its “{name}” is no text", name=name
        )
    return value


def optional_text(record: Mapping[str, object], name: str) -> str | None:
    """The same, or None where it is not there."""
    return None if record.get(name) is None else text(record, name)


def optional_number(record: Mapping[str, object], name: str) -> int | None:
    """The whole number called ``name``, or None. Raises RecordError for something else."""
    value = record.get(name)
    if value is None:
        return None
    # JSON's true is a number in Python; SQLite holds 64 bits.
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < 1 << 62:
        raise RecordError("its “{name}” is no whole number", name=name)
    return value


def number(record: Mapping[str, object], name: str, default: int | None = None) -> int:
    """The whole number called ``name``. Raises RecordError."""
    value = optional_number(record, name)
    if value is None:
        value = default
    if value is None:
        raise RecordError("it has no “{name}”", name=name)
    return value


def texts(record: Mapping[str, object], name: str) -> tuple[str, ...]:
    """The list of texts called ``name`` (none where it is not there). Raises RecordError."""
    value = record.get(name, [])
    if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
        raise RecordError("its “{name}” is no list of texts", name=name)
    return tuple(value)


def _kind(value: str) -> AnnotationKind:
    try:
        return AnnotationKind(value)
    except ValueError as error:
        raise RecordError("it is of a kind that Maqal does not know") from error


def _colour(value: str | None) -> Colour | None:
    try:
        return None if value is None else Colour(value)
    except ValueError as error:
        raise RecordError("it has a colour that Maqal does not know") from error


def _placement(value: str) -> Placement:
    try:
        return Placement(value)
    except ValueError as error:
        raise RecordError("its “placement” is not one that Maqal knows") from error
