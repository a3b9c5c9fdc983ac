"""Naming a passage."""

import hashlib
import unicodedata
from dataclasses import replace

from reader.model.annotation import Selector

CONTEXT = 64
"""Code points kept before and after a passage: about ten Arabic words. W3C leaves the length open;
Hypothesis keeps 32, which in a text of many quotations is the same formula too often."""

MOST_CONTEXT = 8 * CONTEXT

_JOINERS = "\u200c\u200d"


def hash_of_body(body: str) -> str:
    """SHA-256 of a body in UTF-8, hexadecimal: what a selector's positions hold for."""
    return hashlib.sha256(body.encode("utf-8", "replace")).hexdigest()


def make_selector(
    body: str, start: int, end: int, body_hash: str = "", context: int = CONTEXT
) -> Selector | None:
    """Name the passage ``body[start:end]``; offsets are code points, out of range ones are cut.

    Where the passage and its context are in the body twice, more context is kept, up to
    ``MOST_CONTEXT``. White space and invisible characters at its ends are left out, and a letter
    keeps its marks: a passage that parts the two is widened. None if nothing is left.
    ``body_hash`` is ``hash_of_body(body)`` where the caller has it already.
    """
    start, end = _trimmed(body, max(0, start), min(len(body), end))
    if start >= end:
        return None
    start, end = _with_marks(body, start, end)
    selector = Selector("", "", "", start, end, body_hash or hash_of_body(body))
    while True:
        selector = moved_selector(selector, body, start, end, context)
        whole = selector.prefix + selector.exact + selector.suffix
        if context >= MOST_CONTEXT or body.find(whole, body.find(whole) + 1) < 0:
            return selector
        context *= 2


def moved_selector(selector: Selector, body: str, start: int, end: int, context: int) -> Selector:
    """``selector`` as it would be, had it been made at ``start`` in ``body``, with more context."""
    return replace(
        selector,
        exact=body[start:end],
        prefix=_from_a_word(body, max(0, start - context), start),
        suffix=_to_a_word(body, end, min(len(body), end + context)),
        start=start,
        end=end,
    )


def _trimmed(body: str, start: int, end: int) -> tuple[int, int]:
    while start < end and _is_blank(body[start]):
        start += 1
    while end > start and _is_blank(body[end - 1]):
        end -= 1
    return start, end


def _is_blank(character: str) -> bool:
    """Whether there is nothing to see: white space, a control, a format character."""
    return character.isspace() or unicodedata.category(character) in ("Cc", "Cf")


def _with_marks(body: str, start: int, end: int) -> tuple[int, int]:
    """Widen a span that parts a letter from its marks (Unicode's combining characters, M)."""
    while start > 0 and _belongs_to_letter(body[start]) and not body[start - 1].isspace():
        start -= 1
    while end < len(body) and _belongs_to_letter(body[end]):
        end += 1
    return start, end


def _belongs_to_letter(character: str) -> bool:
    return character in _JOINERS or unicodedata.category(character).startswith("M")


def _from_a_word(body: str, start: int, end: int) -> str:
    """``body[start:end]`` without a word that is cut at ``start``, unless there is no other."""
    if start == 0 or body[start - 1].isspace():
        return body[start:end]
    for index in range(start, end):
        if body[index].isspace():
            return body[index:end]
    return body[start:end]


def _to_a_word(body: str, start: int, end: int) -> str:
    if end == len(body) or body[end].isspace():
        return body[start:end]
    for index in range(end - 1, start - 1, -1):
        if body[index].isspace():
            return body[start : index + 1]
    return body[start:end]
