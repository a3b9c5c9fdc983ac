"""Which words of a text may have one of some stems, without working out the stem of any.

Working out the stem of a word that was never met takes longer than all the rest of a search. But
whatever the stemmer does to a word, its consonants stay, next to one another: clitics and endings
go off its sides, vowel letters and hamza come and go, letters for one foreign sound become one.
Only the tables lead elsewhere (a broken plural to its singular), and these can be asked beforehand.
So a word that has not the consonants of a stem, or of a listed form of it, between those that
clitics and endings have, has another stem.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from functools import cache, lru_cache
from itertools import product

from reader.text.byte_form import ALPHABET, ByteTable, byte_form
from reader.text.stemming import SOUNDS, listed_forms

_COMING_AND_GOING = "اويهئؤء"

_CONSONANTS = ByteTable(
    {
        character: "" if character in _COMING_AND_GOING else character.translate(SOUNDS)
        for character in ALPHABET
    }
)


def _consonants(form: str) -> bytes:
    """The consonants of a word or a row of them; none where it has letters that no table knows."""
    content = byte_form(form)
    return b"" if content is None else _CONSONANTS.translate(content)


# What clitics and endings have of consonants: «فبال», «فلل», «ففي»; «تهما», «اتكم»; «studies».
_BEFORE = frozenset(
    map(_consonants, map("".join, product(("", "ف", "فف"), ("", "ب", "ك", "ل", "س"), ("", "ل"))))
)
_AFTER = frozenset(
    [_consonants("".join(row)) for length in range(4) for row in product("تكمن", repeat=length)]
    + [b"y", b"ys", b"s", b"es", b"ies"]
)
_AFFIXES = frozenset(before + after for before, after in product(_BEFORE, _AFTER))


class StemSieve:
    """Finds the words that may have one of some stems: all that do, and few others."""

    def __init__(self, stems: Iterable[str]) -> None:
        listed = _listed()
        forms = {form for stem in stems for form in (stem, *listed.get(stem, ()))}
        self._in_alphabet = all(byte_form(form) is not None for form in forms)
        self._cores = frozenset(map(_core, forms))

    def places(self, words: Sequence[str]) -> Collection[int]:
        """The numbers of the folded ``words`` that may have one of the stems, from 0, in order."""
        if not words:
            return ()
        content = byte_form(" ".join(words)) if self._in_alphabet else None
        if content is None:
            return range(len(words))
        consonants = b" %b " % _CONSONANTS.translate(content)
        found: set[int] = set()
        for core in self._cores:
            if core:
                found |= _places(core, consonants)
            else:  # a stem of vowel letters
                pieces = consonants[1:-1].split(b" ")
                found |= {number for number, piece in enumerate(pieces) if piece in _AFFIXES}
        return sorted(found)


def _places(core: bytes, consonants: bytes) -> set[int]:
    """The numbers of the words that have ``core`` between clitics and endings."""
    found = set()
    at = consonants.find(core)
    while at >= 0:
        start, end = consonants.rfind(b" ", 0, at) + 1, consonants.find(b" ", at)
        if consonants[start:at] in _BEFORE and consonants[at + len(core) : end] in _AFTER:
            found.add(consonants.count(b" ", 0, at) - 1)
            at = end
        at = consonants.find(core, at + 1)
    return found


@lru_cache(1 << 10)
def _core(form: str) -> bytes:
    """The consonants that a word has which has a stem, or one of its listed forms, in it."""
    return _consonants(form.removesuffix("y") if form.isascii() else form)  # «studies», «study»


@cache
def _listed() -> dict[str, list[str]]:
    """The forms that the tables bring to each stem."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for form, stem in listed_forms():
        found[stem].append(form)
    return dict(found)
