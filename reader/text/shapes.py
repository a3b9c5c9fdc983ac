"""Whether a string of Arabic letters is a word: a known root in one of the shapes of its words.

Arabic builds words by putting the consonants of a root into a shape («كتب» into م١٢و٣: «مكتوب»).
The shapes here are those of verbs, participles, verbal nouns and common plurals (Wright, A Grammar
of the Arabic Language, part second: the derived forms of the verb, and of the noun), without the
endings and clitics that the stemmer takes off. In a shape the digits stand for the root's letters.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from operator import itemgetter
from typing import NamedTuple

from reader.text.vocabulary.roots import ROOTS

_SOUND = """
123 1ا23 12ا3 12ي3 12و3 ا123 م123 ت123 ي123 ن123
م1ا23 م12و3 م12ا3 م12ي3 م1ت23 من123 مت123 ت12ي3 ت1ا23 ا12ا3 ا1ت23 ان123 1وا23 12ائ3 1ا2و3
ي1ا23 يت123 ي1ت23 ت1ت23 ين123 تن123 تت123 نت123 ن1ا23 ا1ط23 ا1د23 م1ط23 م1د23 ن1ت23
ا1ت2ا3 ان12ا3 است123 مست123 مت1ا23 يست123 تست123 نست123 م1ا2ي3 ت1ا2ي3 ا1ا2ي3 يت1ا23 تت1ا23 1وا2ي3
ا1ط2ا3 ا1د2ا3 است12ا3
1234 م1234 ت1234 ي1234 12ا34 12ا3ي4 م12ا34 مت1234 يت1234
"""
# The middle letter of the root is weak and has given way («قال», «أقام», «مستفيد»).
_HOLLOW = """
1ا2 م1ا2 م1ي2 تست1ي2 نست1ي2 1يا2 ان1يا2 ا1ا2 ي1ي2 ت1ي2 ي1ا2 ت1ا2 1ائ2 است1ا2 يست1ي2 مست1ي2 مست1ا2
ا1تا2 م1تا2 ي1تا2 ا1تيا2 ان1ا2
"""
# The last two letters of the root are one and written once («فن», «محل», «استمر»).
_DOUBLED = "12 م12 ا12 ي12 ت12 1ا2 است12 يست12 مست12 ا1ت2 م1ت2 ي1ت2 ت1ت2 ان12 م1ا2"
# The root's first letter is و and has given way («اتصل», «يصل», «إيقاف»); so has that of «أخذ».
_ASSIMILATED = "ات12 مت12 يت12 ات1ا2 ي12 ت12 اي1ا2 استي1ا2 مي1ا2"

_HAMZA_SEATS = str.maketrans("ؤئء", "ااا")
_WITH_SEAT = re.compile("[ؤئء]")


def _as_written(roots: Iterable[str]) -> Iterator[tuple[str, str]]:
    """The letters that may be written for each root: a weak or hamza ending varies."""
    for root in roots:
        yield root, root
        if root[-1] in "اوي":
            yield from ((root[:-1] + last, root) for last in "اي")


def _roots_by_kind() -> dict[str, dict[tuple[str, ...], list[str]]]:
    """For each kind of shape, the roots by the letters of theirs that are written."""
    kinds: dict[str, dict[tuple[str, ...], list[str]]] = {}
    every = ROOTS.split()
    for kind, written in (
        (_SOUND, _as_written(every)),
        (_HOLLOW, ((root[0] + root[2], root) for root in every if root[1] in "وي")),
        (_DOUBLED, ((root[:2], root) for root in every if root[1:2] == root[2:])),
        (
            _ASSIMILATED,
            (
                (letters[1:], root)
                for letters, root in _as_written(every)
                if root[0] == "و" or root == "اخذ"
            ),
        ),
    ):
        found = kinds.setdefault(kind, {})
        for letters, root in sorted(written):
            found.setdefault(tuple(letters), []).append(root)
    return kinds


class Shape(NamedTuple):
    """What is not fixed in one shape, as written in the tables above.

    ``letters_of`` picks the letters of a word that have to be the written ones of one of ``roots``.
    """

    letters_of: Callable[[str], tuple[str, ...]]
    roots: dict[tuple[str, ...], list[str]]
    pattern: str


class Places(NamedTuple):
    """Places of a word, and the shapes by the letters that they have fixed there."""

    letters_at: Callable[[str], tuple[str, ...]]
    shapes: dict[tuple[str, ...], list[Shape]]


def _letters_at(places: list[int]) -> Callable[[str], tuple[str, ...]]:
    if len(places) > 1:
        return itemgetter(*places)
    if places:
        return itemgetter(slice(places[0], places[0] + 1))
    return itemgetter(slice(0, 0))


@cache
def _shapes() -> dict[tuple[int, str], list[Places]]:
    """The shapes by length and first letter, which is empty for a letter of the root."""
    found: dict[tuple[int, str], dict[tuple[int, ...], Places]] = {}
    for patterns, known in _roots_by_kind().items():
        for pattern in patterns.split():
            first = "" if pattern[0].isdigit() else pattern[0]
            fixed = [place for place, letter in enumerate(pattern) if not letter.isdigit()]
            free = [place for place, letter in enumerate(pattern) if letter.isdigit()]
            alike = found.setdefault((len(pattern), first), {})
            places = alike.setdefault(tuple(fixed), Places(_letters_at(fixed), {}))
            shape = Shape(_letters_at(free), known, pattern)
            places.shapes.setdefault(places.letters_at(pattern), []).append(shape)
    return {key: list(alike.values()) for key, alike in found.items()}


def is_word(word: str) -> bool:
    """Whether ``word`` is a known root in one of the shapes."""
    return bool(_read(word, every=False))


def readings(word: str) -> list[tuple[str, str]]:
    """The roots and patterns that ``word`` (folded, without clitics and endings) can be read as."""
    return _read(word, every=True)


def _read(word: str, *, every: bool) -> list[tuple[str, str]]:
    """All readings, or only those of the first shape that has any."""
    found: list[tuple[str, str]] = []
    plain = word.translate(_HAMZA_SEATS) if _WITH_SEAT.search(word) else word
    length, shapes = len(word), _shapes()
    for first in ("", word[:1]):
        for letters_at, by_letters in shapes.get((length, first), ()):
            for letters_of, roots, pattern in by_letters.get(letters_at(word), ()):
                known = roots.get(letters_of(plain))
                if known is not None:
                    found += [(root, pattern) for root in known]
                    if not every:
                        return found
    return found
