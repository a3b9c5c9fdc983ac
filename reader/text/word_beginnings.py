"""Finding a name by the beginnings of its words, as one types it in a hurry.

For short texts: names of commands and settings. «imp fo» finds "Import a folder", «تكب» finds
«تكبير النص», «مقروء» finds «غير المقروءة»; case, hamza, marks and the article «ال» do not matter.
"""

from __future__ import annotations

import re
from enum import IntEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from reader.text.normalise import fold
from reader.text.proclitics import ARTICLE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_WORD = re.compile(r"[^\W_]+")


class Closeness(IntEnum):
    """How well a text is what was typed; less is better."""

    OPENING = 0
    """The text begins with it."""
    IN_ORDER = 1
    """Words of the text, in this order, begin with the words typed."""
    ANY_ORDER = 2
    """So they do, in another order."""
    RUN_TOGETHER = 3
    """What was typed is beginnings of successive words without spaces («iaf»)."""
    WITHIN = 4
    """Each word typed stands within a word of the text."""


def closeness(query: str, texts: Iterable[str]) -> Closeness | None:
    """How well the best of ``texts`` is what was typed; None if none is. Nothing typed is all."""
    wanted = _words(query)
    found = [grade for text in texts if (grade := _closeness(wanted, _words(text))) is not None]
    return min(found, default=None)


def named(query: str, texts: Iterable[str]) -> bool:
    """Whether one of ``texts`` is called ``query``: by its words, not by letters run together."""
    wanted = _words(query)
    grades = (_closeness(wanted, _words(text)) for text in texts)
    return any(grade not in {None, Closeness.RUN_TOGETHER} for grade in grades)


@lru_cache(maxsize=4096)
def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(fold(text)))


def _closeness(wanted: tuple[str, ...], words: tuple[str, ...]) -> Closeness | None:
    grades: tuple[tuple[Closeness, Callable[[], bool]], ...] = (
        (Closeness.OPENING, lambda: not wanted or _open(wanted, words)),
        (Closeness.IN_ORDER, lambda: _in_order(wanted, words)),
        (
            Closeness.ANY_ORDER,
            lambda: all(any(_begins(word, part) for word in words) for part in wanted),
        ),
        (Closeness.RUN_TOGETHER, lambda: _run_together("".join(wanted), words)),
        (
            Closeness.WITHIN,
            lambda: all(len(part) > 1 and any(part in word for word in words) for part in wanted),
        ),
    )
    return next((grade for grade, holds in grades if holds()), None)


def _begins(word: str, part: str) -> bool:
    bare = word.removeprefix(ARTICLE)
    return word.startswith(part) or (len(bare) > 1 and bare.startswith(part))


def _open(wanted: tuple[str, ...], words: tuple[str, ...]) -> bool:
    """All but the last word typed are whole words: the text may go on where the typing stopped."""
    if len(wanted) > len(words):
        return False
    whole = all(
        part in {word, word.removeprefix(ARTICLE)}
        for part, word in zip(wanted[:-1], words, strict=False)
    )
    return whole and _begins(words[len(wanted) - 1], wanted[-1])


def _in_order(wanted: tuple[str, ...], words: tuple[str, ...]) -> bool:
    left = iter(words)
    return all(any(_begins(word, part) for word in left) for part in wanted)


def _run_together(letters: str, words: tuple[str, ...]) -> bool:
    """Whether ``letters`` can be cut into beginnings of words, a later word for each piece."""
    if len(letters) < 2:
        return False
    reached = {0}  # how many letters beginnings of the words so far can make up
    for word in words:
        for start in tuple(reached):
            for variant in (word, word.removeprefix(ARTICLE)):
                length = _common(variant, letters[start:])
                reached.update(range(start, start + length + 1))
    return len(letters) in reached


def _common(word: str, letters: str) -> int:
    """How many letters the two have in common at their beginning."""
    length = 0
    for one, other in zip(word, letters, strict=False):
        if one != other:
            break
        length += 1
    return length
