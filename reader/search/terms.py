"""The words that two articles share, as they are printed."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from reader.search.similarity import READ_CODE_POINTS, content_stem
from reader.text.analyse import tokens

if TYPE_CHECKING:
    from collections.abc import Collection

SHORTEST = 3
"""Letters that a word has left at least without «و» or «ف»."""

_TATWEEL = "\u0640"
_CONJUNCTIONS = "وف"
_BARE = re.compile(r"^.[\u064b-\u0652\u0670]*", re.DOTALL)


def is_rare(frequency: int, articles: int) -> bool:
    """Whether a stem that ``frequency`` of ``articles`` have says why two of them belong together.

    A third of a small library, a twentieth of a large one: a library on one subject is to have
    reasons too, and «الحكومة» is none in any.
    """
    return 1 < frequency <= max(3, min(articles // 3, 10 + articles // 20))


def printed_terms(title: str, body: str, stems: Collection[str]) -> dict[str, str]:
    """Each of the stems as the text prints it: the commonest word with it, without tatweel.

    Of equally common ones the shortest, and that without «و» or «ف», a word of its own. Stems
    that the text does not have are left out.
    """
    words: dict[str, Counter[str]] = defaultdict(Counter)
    prints: dict[str, Counter[str]] = defaultdict(Counter)
    for text in (title, body[:READ_CODE_POINTS]):
        for token in tokens(text):
            stem = content_stem(token.text)
            if stem in stems:
                words[stem][token.text] += 1
                printed = text[token.start : token.end].replace(_TATWEEL, "")
                prints[token.text][printed] += 1
    found = {}
    for stem, counts in words.items():
        word = min(counts, key=lambda each: (-counts[each], len(each), each))
        printed = prints[word].most_common(1)[0][0]
        found[stem] = _BARE.sub("", printed) if _has_conjunction(printed, stem) else printed
    return found


def _has_conjunction(printed: str, stem: str) -> bool:
    """Whether the word is «و» or «ف» and a word: then its stem begins otherwise."""
    return len(printed) > SHORTEST and printed[0] in _CONJUNCTIONS and stem[0] != printed[0]
