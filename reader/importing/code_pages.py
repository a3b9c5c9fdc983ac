"""Which 8-bit encoding bytes are in: the one whose text looks most like text."""

import math
from dataclasses import dataclass
from functools import cache

from reader.importing.plausibility import (
    MOST_FOR_ARTICLES,
    is_accented,
    is_letter,
    plausibility,
    plausibility_of_words,
    weight_of,
)
from reader.importing.visual_order import (
    form_consistency,
    is_visual_order,
    to_logical_letters,
    to_logical_order,
    to_plain_letters,
)

CANDIDATES = ("cp1256", "iso8859_6", "cp720", "cp864", "mac_arabic", "cp1252")
"""Codecs of Python for the 8-bit encodings that Arabic files come in, and the Western one."""

_CP864_DOUBT = 0.4
"""CP864 has most letters where ISO 8859-6 has them; on short texts the commoner one is meant."""
_MISSHAPEN = 20.0


@dataclass(frozen=True, slots=True)
class _CodePage:
    """What each byte means to the score.

    ``weights`` and ``letters`` are what the text of one byte weighs, and how many characters of it
    count; ``words`` is a table that leaves blanks between the words; ``accented`` are the bytes of
    accented letters; ``shaped`` says whether the encoding has presentation forms.
    """

    codec: str
    weights: tuple[float, ...]
    letters: tuple[int, ...]
    words: bytes
    accented: frozenset[int]
    shaped: bool


def score_code_pages(sample: bytes, floor: float) -> list[tuple[float, str]]:
    """Score ``sample`` in each of CANDIDATES, best first; the earlier one of two equal.

    Scores are those of ``plausibility``. One that is surely below both ``floor`` and the best is
    given as minus infinity.
    """
    pages = [_code_page(codec) for codec in CANDIDATES]
    # CP864 has a letter of its own for a byte of ASCII, too: the percent sign.
    counts = [
        (byte, sample.count(byte))
        for byte in set(sample)
        if byte > 0x7F or any(page.letters[byte] for page in pages)
    ]
    scored: list[tuple[float, int, str]] = []
    best = -math.inf
    for order, page in enumerate(pages):
        score = _score(page, sample, counts, min(best, floor))
        best = max(best, score)
        scored.append((score, -order, page.codec))
    scored.sort(reverse=True)
    return [(score, codec) for score, _, codec in scored]


def _score(page: _CodePage, sample: bytes, counts: list[tuple[int, int]], floor: float) -> float:
    weights, total, accented = 0.0, 0, 0
    for byte, count in counts:
        weights += page.weights[byte] * count
        total += page.letters[byte] * count
        accented += count if byte in page.accented else 0
    text = sample.decode(page.codec, "replace")
    if page.shaped:
        cost = _MISSHAPEN * (1.0 - form_consistency(text)) + _CP864_DOUBT
        if total and weights / total + MOST_FOR_ARTICLES < floor + cost:
            return -math.inf
        logical = to_logical_letters(text)
        if len(logical) != len(to_plain_letters(text)):  # invisible controls were left out
            return plausibility(logical) - cost
        return plausibility_of_words(logical, weights, total, floor + cost) - cost
    words = None
    if is_visual_order(text):
        text = to_logical_order(text)
    else:
        words = len(sample.translate(page.words).split())
    return plausibility_of_words(text, weights, total, floor, words, accented=accented > 1)


@cache
def _code_page(codec: str) -> _CodePage:
    texts = [bytes([byte]).decode(codec, "replace") for byte in range(256)]
    plain = [to_plain_letters(text) for text in texts]
    counted = [[character for character in text if character > "\x7f"] for text in plain]
    return _CodePage(
        codec,
        tuple(sum(map(weight_of, characters)) for characters in counted),
        tuple(map(len, counted)),
        bytes(ord("x" if is_letter(text) else " ") for text in plain),
        frozenset(byte for byte, text in enumerate(texts) if is_accented(text)),
        shaped=texts != plain,
    )
