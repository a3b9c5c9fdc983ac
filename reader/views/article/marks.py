"""What is marked in the article on show: where, in which style, in which layer.

A mark is a value; who sets it (the search, the annotations) keeps it. The view finds the marks of a
block by bisection, so that thousands of them cost nothing where they are not seen."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from enum import Enum
from itertools import accumulate
from operator import attrgetter
from typing import TYPE_CHECKING, Literal

from reader.model.annotation import Colour

if TYPE_CHECKING:
    from collections.abc import Sequence

Field = Literal["body", "title"]
"""What the offsets of a mark count in: ``Article.body`` or ``Article.title``."""

LAYERS = ("spoken", "quotations", "annotations", "matches", "current-match")
"""The layers from the lowest to the topmost."""


class MarkStyle(Enum):
    """How a mark looks. Each style has a shape of its own, so that none depends on colour."""

    YELLOW = "yellow"
    """A highlight over a solid line."""
    GREEN = "green"
    """A highlight over a dashed line."""
    BLUE = "blue"
    """A highlight over a dotted line."""
    PINK = "pink"
    """A highlight over a wavy line."""
    PURPLE = "purple"
    """A highlight over a double line."""
    UNDERLINE = "underline"
    """A thick line, and no ground."""
    MATCH = "match"
    """A hit of a search: a framed ground."""
    CURRENT_MATCH = "current-match"
    """The hit that the person is at: a stronger frame."""
    QUOTATION = "quotation"
    """A thin rule beside the lines: the passage stands elsewhere, too."""
    BOOKMARK = "bookmark"
    """A ribbon in the margin beside the line in which the mark begins."""
    NOTE = "note"
    """A small sheet in the other margin: there is a note on this passage."""
    SPOKEN = "spoken"
    """What is being read aloud: a ground below all other marks, between two upright bars."""


HIGHLIGHTS = {colour: MarkStyle(colour.value) for colour in Colour}
"""The style of each colour that a highlight may have."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A passage that is shown in ``style``.

    ``start`` and ``end`` are code points of the article's body, or of its title where ``field``
    says so; an empty passage is shown only by the styles that stand in the margin. A mark with an
    ``id`` can be clicked, which ``ArticleView.mark_activated`` tells. ``end`` is never less than
    ``start``.
    """

    start: int
    end: int
    style: MarkStyle
    id: str = ""
    field: Field = "body"


class MarkRows:
    """The marks of one layer and one field, by where they lie."""

    def __init__(self, marks: Sequence[Mark]) -> None:
        # By start, and of two with one start the longer one first: it is drawn outside.
        self._marks = sorted(marks, key=attrgetter("end"), reverse=True)
        self._marks.sort(key=attrgetter("start"))
        self._starts = [mark.start for mark in self._marks]
        # The farthest end so far never falls, so that what ends before a place is skipped at once.
        self._reach = list(accumulate([mark.end for mark in self._marks], max))

    def between(self, start: int, end: int) -> list[Mark]:
        """The marks that touch ``[start, end]`` (code points), by their start."""
        first = bisect_left(self._reach, start)
        last = bisect_right(self._starts, end)
        return [mark for mark in self._marks[first:last] if mark.end >= start]


class MarkLayers:
    """All marks of one article, in layers."""

    def __init__(self) -> None:
        self._rows: dict[str, dict[Field, MarkRows]] = {}

    def set(self, layer: str, marks: Sequence[Mark]) -> None:
        """Show ``marks`` in ``layer``, in place of what it showed.

        Raises ValueError for a layer that is not one of ``LAYERS``.
        """
        if layer not in LAYERS:
            raise ValueError(f"there is no layer {layer!r} of marks")
        self._rows[layer] = {
            "body": MarkRows([mark for mark in marks if mark.field == "body"]),
            "title": MarkRows([mark for mark in marks if mark.field == "title"]),
        }

    def clear(self) -> None:
        """Take every mark away."""
        self._rows.clear()

    def between(self, field: Field, start: int, end: int) -> list[Mark]:
        """The marks that touch ``[start, end]`` of ``field``, from the lowest layer up."""
        return [
            mark
            for layer in LAYERS
            if layer in self._rows
            for mark in self._rows[layer][field].between(start, end)
        ]
