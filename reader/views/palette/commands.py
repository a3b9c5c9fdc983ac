"""What the palette offers, and in which order a search finds it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reader.text.word_beginnings import closeness

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

MOST_RECENT = 8
"""How many commands are remembered."""
MOST_SHOWN = 60
"""How many are shown: nobody reads on; a search narrows it."""


class Command(NamedTuple):
    """One thing to do.

    ``name`` tells it from others. ``texts`` is all that it is found by: what it is called in the
    interface's language, in English and in Arabic. ``beside`` says where it stands, or why it
    cannot be done now. ``keys`` are as a person reads them.
    """

    name: str
    text: str
    texts: tuple[str, ...]
    run: Callable[[], object]
    beside: str = ""
    keys: str = ""
    enabled: bool = True


def found(commands: Iterable[Command], query: str, recent: Sequence[str]) -> list[Command]:
    """What ``query`` finds, best first: what can be done before what cannot, closeness, then what
    was used lately (``recent``, latest first), then the order of ``commands``.

    With nothing typed: the recent ones, then the others.
    """
    ranks = {name: rank for rank, name in enumerate(recent)}
    graded = [
        (command, grade)
        for command in commands
        if (grade := closeness(query, command.texts)) is not None
    ]
    graded.sort(
        key=lambda pair: (not pair[0].enabled, pair[1], ranks.get(pair[0].name, len(ranks)))
    )
    return [command for command, _grade in graded[:MOST_SHOWN]]


def used(recent: Sequence[str], name: str) -> tuple[str, ...]:
    """``recent`` after ``name`` was used."""
    return (name, *(other for other in recent if other != name))[:MOST_RECENT]
