"""Which words of a text may have one of some stems, without working out the stem of any.

Working out the stem of a word that was never met takes longer than all the rest of a search. But
whatever the stemmer does to a word, its consonants stay, next to one another: clitics and endings
go off its sides, vowel letters and hamza come and go, letters for one foreign sound become one.
Only the tables lead elsewhere (a broken plural to its singular), and these can be asked beforehand.
So a word that has not the consonants of a stem, or of a listed form of it, between those that
clitics and endings have, has another stem.
"""

import re
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


def consonants(form: str) -> bytes:
    """The consonants of a folded word or a row of them; none where no table knows its letters."""
    content = byte_form(form)
    return b"" if content is None else _CONSONANTS.translate(content)


_NO_DIGIT = re.compile(rb"[^0-9]*")

# What clitics and endings have of consonants: «فبال», «فلل», «ففي»; «تهما», «اتكم»; «studies».
_BEFORE = frozenset(
    map(consonants, map("".join, product(("", "ف", "فف"), ("", "ب", "ك", "ل", "س"), ("", "ل"))))
)
_AFTER = frozenset(
    [consonants("".join(row)) for length in range(4) for row in product("تكمن", repeat=length)]
    + [b"y", b"ys", b"s", b"es", b"ies"]
)
_AFFIXES = frozenset(before + after for before, after in product(_BEFORE, _AFTER))


class StemSieve:
    """Finds the words that may have one of some stems: all that do, and few others."""

    def __init__(self, stems: Iterable[str]) -> None:
        listed = _listed()
        forms = {form for stem in stems for form in (stem, *listed.get(stem, ()))}
        self._in_alphabet = all(byte_form(form) is not None for form in forms)
        cores = frozenset(map(_core, forms))
        self._vowels = b"" in cores
        self._single = tuple(core for core in cores if len(core) == 1)
        self._groups = _groups(core for core in cores if len(core) > 1)
        self.skims = self._in_alphabet and all(map(_NO_DIGIT.fullmatch, cores))
        """Whether ``numbers`` will do: all stems are in the alphabet, and none is a number."""

    def numbers(self, row: bytes) -> list[int]:
        """How many blanks stand before each word that may have one of the stems, less one.

        ``row`` has the consonants of the words, and blanks before, between and after them.
        """
        found: set[int] = set()
        for shortest, cores in self._groups:
            found |= _numbers(shortest, cores, row)
        if self._single or self._vowels:
            words = row[1:-1].split(b" ")
            for known in [*map(_affixed, self._single), *([_AFFIXES] if self._vowels else ())]:
                found |= {number for number, word in enumerate(words) if word in known}
        return sorted(found)

    def places(self, words: Sequence[str]) -> Collection[int]:
        """The numbers of the folded ``words`` that may have one of the stems, from 0, in order."""
        if not words:
            return ()
        content = byte_form(" ".join(words)) if self._in_alphabet else None
        if content is None:
            return range(len(words))
        return self.numbers(b" %b " % _CONSONANTS.translate(content))


def _groups(cores: Iterable[bytes]) -> tuple[tuple[bytes, tuple[bytes, ...]], ...]:
    """The shortest cores, each with those it is in: what has none of it has none of these."""
    found: dict[bytes, tuple[bytes, ...]] = {}
    for core in sorted(cores, key=lambda each: (len(each), each)):
        shortest = next((each for each in found if each in core), core)
        found[shortest] = (*found.get(shortest, ()), core)
    return tuple(found.items())


def _numbers(shortest: bytes, cores: Sequence[bytes], row: bytes) -> set[int]:
    """The numbers of the words that have one of ``cores`` between clitics and endings."""
    found = set()
    passed = number = 0
    at = row.find(shortest)
    while at >= 0:
        start, end = row.rfind(b" ", 0, at) + 1, row.find(b" ", at)
        word = row[start:end]
        for core in cores:
            if core in word and _is_between(core, word):
                number, passed = number + row.count(b" ", passed, at), at
                found.add(number - 1)
                break
        at = row.find(shortest, end)
    return found


def _is_between(core: bytes, word: bytes) -> bool:
    """Whether ``core`` stands in ``word`` between clitics and endings."""
    at = word.find(core)
    while at >= 0:
        if word[:at] in _BEFORE and word[at + len(core) :] in _AFTER:
            return True
        at = word.find(core, at + 1)
    return False


@lru_cache(64)
def _affixed(core: bytes) -> frozenset[bytes]:
    """What has ``core`` between clitics and endings."""
    return frozenset([before + core + after for before in _BEFORE for after in _AFTER])


@lru_cache(1 << 10)
def _core(form: str) -> bytes:
    """The consonants that a word has which has a stem, or one of its listed forms, in it."""
    return consonants(form.removesuffix("y") if form.isascii() else form)  # «studies», «study»


@cache
def _listed() -> dict[str, list[str]]:
    """The forms that the tables bring to each stem."""
    found: defaultdict[str, list[str]] = defaultdict(list)
    for form, stem in listed_forms():
        found[stem].append(form)
    return dict(found)
