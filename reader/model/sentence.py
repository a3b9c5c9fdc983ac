"""English sentences that remember how they were put together.

The core speaks English and knows no other language; the window says the same in its own. A
``Sentence`` is the finished English text, as ``str``, and keeps the template and the values it was
filled with, from which ``reader.appearance.sentences`` makes the translation.
``packaging/core_texts.py`` finds the templates in the source: they are literals.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from collections.abc import Mapping

_SEMICOLON = re.compile("[;\u061b]")


class Sentence(str):
    """``template.format(**values)``, and what it was made from.

    A value that is a ``Sentence`` is translated with the whole, and an error stands for its
    sentence; anything else is data (a path, a name, a number) and stays as it is. ``count`` is an
    ``int`` whose number the wording agrees with. Without values the template is the text itself,
    braces and all.
    """

    __slots__ = ("is_clause", "template", "values")

    template: str
    values: Mapping[str, str | int]
    is_clause: bool
    """Whether only what stands before the template's semicolon is said."""

    def __new__(cls, template: str, /, **values: object) -> Self:
        """Fill ``template``. Raises KeyError for a field that has no value."""
        return cls._made(template, values)

    @classmethod
    def _made(cls, template: str, values: Mapping[str, object], *, is_clause: bool = False) -> Self:
        known = {name: _value(value) for name, value in values.items()}
        said = first_clause(template) if is_clause else template
        made = super().__new__(cls, said.format(**known) if known else said)
        made.template = template
        made.values = known
        made.is_clause = is_clause
        return made

    def clause(self) -> Self:
        """What is wrong without what to do: the part before the semicolon, with no full stop."""
        return self._made(self.template, self.values, is_clause=True)

    def __reduce__(self) -> tuple[object, ...]:
        """Pickled by its parts, so that it comes whole from a worker process."""
        return _again, (self.template, dict(self.values), self.is_clause)


def first_clause(template: str) -> str:
    """What stands before the first semicolon (in Arabic, too), without a full stop."""
    return _SEMICOLON.split(template, maxsplit=1)[0].rstrip(".")


def _value(value: object) -> str | int:
    value = getattr(value, "sentence", value)
    return value if isinstance(value, str | int) else str(value)


def _again(template: str, values: dict[str, object], is_clause: bool) -> Sentence:
    sentence = Sentence(template, **values)
    return sentence.clause() if is_clause else sentence


def as_sentence(text: str, /, **values: object) -> Sentence:
    """``text`` itself if it is a ``Sentence`` and there is nothing to fill in, else one of it."""
    if isinstance(text, Sentence) and not values:
        return text
    return Sentence(text, **values)


def marked(template: str) -> str:
    """``template`` as it is: names a literal as one to translate that is filled in elsewhere."""
    return template
