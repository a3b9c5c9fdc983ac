"""What annotations look like in an article: their marks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model.annotation import AnnotationKind
from reader.views.article.marks import HIGHLIGHTS, Mark, MarkStyle

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model.annotation import AnnotationSpan


def annotation_marks(spans: Sequence[AnnotationSpan]) -> list[Mark]:
    """What the article view draws of ``spans``; of one with a note also the sign beside it."""
    marks = []
    for span in spans:
        if span.kind is AnnotationKind.BOOKMARK:
            style = MarkStyle.BOOKMARK
        elif span.kind is AnnotationKind.UNDERLINE or span.colour is None:
            style = MarkStyle.UNDERLINE
        else:
            style = HIGHLIGHTS[span.colour]
        marks.append(Mark(span.start, span.end, style, span.id))
        if span.has_note:
            marks.append(Mark(span.start, span.end, MarkStyle.NOTE, span.id))
    return marks
