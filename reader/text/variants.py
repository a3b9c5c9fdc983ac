"""Other words to try for a word of a query, at a lower weight: what stemming cannot make one.

Stems hold the forms of one word together in the index. What is tried here only when it is asked
for: other forms of a verb («قال», «يقول»; «أعلن», «إعلان»), single prepositions before a name that
nobody knows («بزمبافو»), broken plurals by their shape, months in two words, and names written in
one piece or in two («عبد الله»). It costs an index nothing, and a search a few terms.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import pairwise

from reader.text.function_words import is_function_word
from reader.text.lexicon import lexicon
from reader.text.shapes import readings
from reader.text.stemming import is_known, is_plain, stem

MOST_VARIANTS = 16
"""Variants of one word: what is left out are the least likely ones."""

_SHORTEST_PART = 3
_SHORTEST_COMPOUND = 4
_SERVANT = "عبد"
_FATHER = "ابو"

# Shapes of one verb and of its verbal noun, after Wright's derived forms I to X. What is in one row
# is tried for each other; a digit is a letter of the root.
_FAMILIES = tuple(
    tuple(row.split())
    for row in (
        "123 ي123 ت123 12و3",
        "123 ي123 ت123 ت12ي3",
        "ا123 ي123 ت123 ا12ا3",
        "1ا23 ي1ا23 ت1ا23 م1ا23",
        "ت123 يت123 تت123",
        "ت1ا23 يت1ا23 تت1ا23",
        "ان123 ين123 تن123 ان12ا3",
        "ا1ت23 ي1ت23 ت1ت23 ا1ت2ا3",
        "است123 يست123 تست123 است12ا3",
        "1234 ي1234 ت1234",
    )
)
_WEAK_FAMILIES = tuple(
    tuple(row.split())
    for row in (
        "1ا2 ي1و2 ت1و2",
        "1ا2 ي1ي2 ت1ي2",
        "1ا2 ي1ا2 ت1ا2",
        "ا1ا2 ي1ي2 ت1ي2",
        "است1ا2 يست1ي2 تست1ي2",
        "ا1تا2 ي1تا2 ا1تيا2",
        "ان1ا2 ين1ا2 ان1يا2",
        "12 ي12 ت12",
        "ا12 ي12 ت12 ا12ا2",
        "ا1ت2 ي1ت2 ت1ت2 ا1ت2ا2",
        "ان12 ين12 تن12 ان12ا2",
        "است12 يست12 تست12 است12ا2",
        "و12 ي12 ت12",
        "ات12 يت12 ات1ا2",
    )
)
_WEAK_SHAPES = {
    length: tuple(
        (pattern, family)
        for family in _WEAK_FAMILIES
        for pattern in family
        if len(pattern) == length
    )
    for length in {len(pattern) for family in _WEAK_FAMILIES for pattern in family}
}
_HOLLOW = "1ا2"
# What is tried for a noun, which may be a verb as well: «عمل», «شاهد».
_FAMILIES_OF_NOUNS = (
    *(family for family in _FAMILIES if family[0] == "123"),
    ("1ا23", "ي1ا23", "ت1ا23"),
)
_HAMZA_SEATS = str.maketrans("ئء", "اا")
# Singulars and the broken plural that nearly all words of their shape have.
_PLURALS = tuple(
    tuple(row.split()) for row in ("1ا23ه 1وا23", "12ي3ه 12ائ3", "م12و3 م1ا2ي3", "م12ا3 م1ا2ي3")
)


@lru_cache(1 << 10)
def variants(word: str) -> tuple[str, ...]:
    """Folded forms to try for a folded ``word`` of a query, likeliest first, at most so many.

    A form of several words, parted by blanks, stands for these one after the other. None has the
    stem of the word itself, which finds its other forms anyway. Compare forms by their stems.
    """
    if len(word) < 2 or not "\u0621" <= word[0] <= "\u06ff" or is_function_word(word):
        return ()
    seen = {stem(word)}
    found: list[str] = []
    for form in _forms(word):
        key = " ".join(map(stem, form.split()))
        if key not in seen:
            seen.add(key)
            found.append(form)
            if len(found) == MOST_VARIANTS:
                break
    return tuple(found)


def compounds(words: Sequence[str]) -> tuple[tuple[int, int, str], ...]:
    """What neighbours among the folded ``words`` of a query are called when written together.

    Each with the first word and the one after the last that it stands for: «عبد», «الله» is also
    «عبدالله», «كانون», «الثاني» is also «يناير».
    """
    known = lexicon().word_of_phrase
    found: list[tuple[int, int, str]] = []
    for start, (first, second) in enumerate(pairwise(words)):
        name = known.get((first, second))
        if name is not None:
            found.append((start, start + 2, name))
        elif _may_be_one(first, second):
            found.append((start, start + 2, first + second))
    return tuple(found)


def _may_be_one(first: str, second: str) -> bool:
    if not first or not second or len(first + second) < _SHORTEST_COMPOUND:
        return False
    grammar = is_function_word(first) and is_function_word(second)
    return not grammar or is_function_word(first + second)


def _forms(word: str) -> Iterator[str]:
    tables = lexicon()
    bare = word
    if word.startswith("ال") and len(word) > 4 and word not in tables.article_like:
        bare = word[2:]
    base = stem(word)
    yield from _split(bare)
    for name in dict.fromkeys((bare, tables.stem_of.get(bare, bare))):
        yield from tables.also.get(name, ())
        yield from (" ".join(phrase) for phrase in tables.phrases.get(name, ()))
    if not is_known(word):
        yield from _with_clitics(bare)
    if bare in tables.stem_of and bare not in tables.native:
        return  # a name
    if bare in tables.singular_of or (bare in tables.words and bare not in tables.article_like):
        yield from _of_shape(bare, _FAMILIES_OF_NOUNS)
        if bare[0] == "و":
            yield from _of_weak_shape(bare)  # «وعد», «يعد»
        return
    for form in dict.fromkeys((base, bare)):
        yield from _of_shape(form, _FAMILIES)
        yield from _of_weak_shape(form)
        yield from _of_shape(form, _PLURALS)


def _with_clitics(word: str) -> Iterator[str]:
    """What the stemmer leaves whole, not knowing the word: prepositions, the dual."""
    for clitic in "بلفك":
        if not is_known(clitic + word):
            yield clitic + word
    if len(word) > _SHORTEST_PART:
        yield word + "ان"


def _split(word: str) -> Iterator[str]:
    """A name that is also written in two pieces."""
    for first in (_SERVANT, _FATHER):
        if word.startswith(first) and len(word) >= len(first) + _SHORTEST_PART:
            yield f"{first} {word[len(first) :]}"
    if len(word) >= 2 * _SHORTEST_PART and not is_known(word):
        for place in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1):
            if is_plain(word[:place]) and is_plain(word[place:]):
                yield f"{word[:place]} {word[place:]}"


def _of_shape(word: str, families: Iterable[tuple[str, ...]]) -> Iterator[str]:
    """What the families derive from ``word``, which is read as one of their shapes."""
    found = {pattern for _, pattern in readings(word)}
    if word[-1] == "ه":
        found |= {pattern + "ه" for _, pattern in readings(word[:-1])}
    nouns = lexicon().nouns
    for family in families:
        for pattern in family:
            letters = _letters(word, pattern) if pattern in found else None
            if letters is None:
                continue
            for other in family:
                if other != pattern:
                    # «عجوز» is a noun of its own, and no form of «عجز».
                    yield from (form for form in _put(letters, other) if form not in nouns)


def _of_weak_shape(word: str) -> Iterator[str]:
    """The same for verbs one of whose letters has given way."""
    for pattern, family in _WEAK_SHAPES.get(len(word), ()):
        letters = _letters(word, pattern)
        if letters is None or not _has_weak_root(letters, family):
            continue
        for other in family:
            if other != pattern:
                yield from _put(letters, other)


def _has_weak_root(letters: str, family: tuple[str, ...]) -> bool:
    """Whether the family's verb in the past is a word, of a root with the weak letter it shows."""
    head, present = family[0], family[1]
    roots = [
        root for root, pattern in readings(next(_put(letters, head))) if pattern in {head, "123"}
    ]
    if head == _HOLLOW and present[2] in "وي":
        return any(root[1] == present[2] for root in roots)
    return bool(roots)


def _letters(word: str, pattern: str) -> str | None:
    """The letters of ``word`` where ``pattern`` has digits; None if it has another shape."""
    found = _shape(pattern).fullmatch(word)
    return None if found is None else "".join(found.groups()).translate(_HAMZA_SEATS)


@cache
def _shape(pattern: str) -> re.Pattern[str]:
    """A pattern as a regular expression: the letter of each digit is the group of its number."""
    written = []
    for place, letter in enumerate(pattern):
        group = rf"\{letter}" if letter in pattern[:place] else "(.)"
        written.append(group if letter.isdigit() else letter)
    return re.compile("".join(written), re.DOTALL)


def _put(letters: str, pattern: str) -> Iterator[str]:
    """``letters`` in the shape of ``pattern``, in each way it may be written."""
    for ending in _endings(letters, pattern):
        written = letters[:-1] + ending
        form = "".join(written[int(place) - 1] if place.isdigit() else place for place in pattern)
        yield form
        if letters[0] == "ا" and pattern == "است12ا3":
            yield form[:3] + "ئ" + form[4:]  # «استئناف» of «استأنف»
        if form[0] in "يت" and form[1] == "ا" and letters[0] == "ا":
            yield form[0] + "ئ" + form[2:]  # «يؤكد» of «أكد»


def _endings(letters: str, pattern: str) -> str:
    """How the last of ``letters`` may be written, which is one letter unless it is weak."""
    last = letters[-1]
    if last not in "اي" or not pattern[-1].isdigit():
        return last
    if pattern[-2:-1] == "ا":
        return "ا"
    return "يو" if pattern[0] in "يت" else "يا"
