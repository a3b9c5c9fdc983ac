"""The passages of annotations, in an article's text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.model.annotation import Annotation

# What XML 1.0 (2.2, Char) cannot hold, and no text format should: controls but tab and line ends,
# lone surrogates, U+FFFE and U+FFFF.
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")


def writable(text: str) -> str:
    """``text`` with U+FFFD for each character that a text file should not hold."""
    return _UNWRITABLE.sub("\ufffd", text)


def quoted(annotation: Annotation, body: str) -> str:
    """The passage as it reads now, or as it was marked if it was not found again; may be empty."""
    if annotation.selector is None:
        return ""
    if annotation.start is None or annotation.end is None:
        return annotation.selector.exact
    return body[annotation.start : annotation.end]


def marked_blocks(
    texts: Sequence[str], annotations: Iterable[Annotation]
) -> list[list[tuple[str, tuple[Annotation, ...]]]]:
    """Cut the blocks of a body wherever an annotation begins or ends.

    For each block its pieces of text, in order, each with the annotations that lie over it (none
    over most of them). One pass over all, so that ten thousand annotations are no trouble.
    """
    placed = sorted(
        (one for one in annotations if one.start is not None),
        key=lambda one: (one.start or 0, one.end or 0, one.id),
    )
    edges = sorted({edge for one in placed for edge in (one.start or 0, one.end or 0)})
    blocks: list[list[tuple[str, tuple[Annotation, ...]]]] = []
    active: list[Annotation] = []
    next_one = next_edge = 0
    for text, (start, end) in zip(texts, block_spans(texts), strict=True):
        pieces = []
        place = start
        while place < end:
            while next_edge < len(edges) and edges[next_edge] <= place:
                next_edge += 1
            while next_one < len(placed) and (placed[next_one].start or 0) <= place:
                active.append(placed[next_one])
                next_one += 1
            active = [one for one in active if (one.end or 0) > place]
            stop = min(end, edges[next_edge]) if next_edge < len(edges) else end
            pieces.append((text[place - start : stop - start], tuple(active)))
            place = stop
        blocks.append(pieces)
    return blocks


def block_spans(texts: Sequence[str]) -> list[tuple[int, int]]:
    """Where each block lies in the body: the blocks' texts with one line feed between them."""
    spans = []
    start = 0
    for text in texts:
        spans.append((start, start + len(text)))
        start += len(text) + 1
    return spans
