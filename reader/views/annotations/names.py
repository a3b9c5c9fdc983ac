"""What annotations, their kinds and their colours are called in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from reader.appearance.formats import enumerated
from reader.model.annotation import Annotation, AnnotationKind, Colour, Placement
from reader.text.safe_display import isolated, safe_display

if TYPE_CHECKING:
    from collections.abc import Mapping

_COLOURS: Mapping[Colour, object] = {
    Colour.YELLOW: QT_TRANSLATE_NOOP("Annotations", "Yellow"),
    Colour.GREEN: QT_TRANSLATE_NOOP("Annotations", "Green"),
    Colour.BLUE: QT_TRANSLATE_NOOP("Annotations", "Blue"),
    Colour.PINK: QT_TRANSLATE_NOOP("Annotations", "Pink"),
    Colour.PURPLE: QT_TRANSLATE_NOOP("Annotations", "Purple"),
}
_KINDS: Mapping[AnnotationKind, object] = {
    AnnotationKind.HIGHLIGHT: QT_TRANSLATE_NOOP("Annotations", "Highlight"),
    AnnotationKind.UNDERLINE: QT_TRANSLATE_NOOP("Annotations", "Underline"),
    AnnotationKind.BOOKMARK: QT_TRANSLATE_NOOP("Annotations", "Bookmark"),
    AnnotationKind.NOTE: QT_TRANSLATE_NOOP("Annotations", "Note on the article"),
}


def colour_name(colour: Colour) -> str:
    """``colour`` in the language in force."""
    return QCoreApplication.translate("Annotations", str(_COLOURS[colour]))


def kind_name(kind: AnnotationKind) -> str:
    """``kind`` in the language in force."""
    return QCoreApplication.translate("Annotations", str(_KINDS[kind]))


def placement_text(placement: Placement) -> str:
    """What a person should know of the place of an annotation; empty where it is sure."""
    if placement is Placement.REVIEW:
        return QCoreApplication.translate("Annotations", "Its passage was not found again")
    if placement is Placement.FUZZY:
        return QCoreApplication.translate("Annotations", "The text around it has changed")
    return ""


def tags_text(annotation: Annotation) -> str:
    """The tags in one line, each with its sign."""
    return " ".join(isolated(f"#{safe_display(tag)}") for tag in annotation.tags)


def spoken(annotation: Annotation) -> str:
    """What a screen reader says of an annotation."""
    parts = [kind_name(annotation.kind)]
    if annotation.colour is not None:
        parts.append(colour_name(annotation.colour))
    parts += [safe_display(annotation.quote), safe_display(annotation.note), tags_text(annotation)]
    parts.append(placement_text(annotation.placement))
    return enumerated(parts)
