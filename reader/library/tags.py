"""Tags as a person types them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model.errors import UnusableInputError
from reader.text.normalise import fold

if TYPE_CHECKING:
    from collections.abc import Iterable

LONGEST_TAG = 200
"""Code points; what is longer is a note."""

MOST_TAGS = 100
"""Tags of one annotation or article at most."""


def clean_tags(tags: Iterable[str]) -> tuple[str, ...]:
    """Tags as they are stored: white space collapsed, without a leading ``#``, each once.

    Tags are the same if they are when folded; the first spelling stays. Raises UnusableInputError
    for one that is too long, and for too many.
    """
    found: dict[str, str] = {}
    for typed in tags:
        tag = " ".join(typed.split()).lstrip("#").strip()
        if len(tag) > LONGEST_TAG:
            raise UnusableInputError(
                "A tag has at most {count} characters; write the rest into the note.",
                count=LONGEST_TAG,
            )
        if tag:
            found.setdefault(fold(tag), tag)
    if len(found) > MOST_TAGS:
        raise UnusableInputError("At most {count} tags can be given at once.", count=MOST_TAGS)
    return tuple(found.values())


def with_tags(
    tags: tuple[str, ...], add: tuple[str, ...], remove: tuple[str, ...]
) -> tuple[str, ...]:
    """``tags`` without those of ``remove`` and with those of ``add``, compared folded."""
    gone = set(map(fold, remove))
    return clean_tags([*(tag for tag in tags if fold(tag) not in gone), *add])
