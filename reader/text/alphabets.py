"""Words whose letters come from alphabets that look alike: «раypal» with a Cyrillic beginning.

Nothing is changed or hidden, since there are names that mix them in earnest; whoever reads such a
word is told (Unicode Technical Standard 39, section 5: mixed-script detection).
"""

from __future__ import annotations

import re
import unicodedata

_LOOK_ALIKE = frozenset({"LATIN", "CYRILLIC", "GREEK", "COPTIC", "ARMENIAN", "CHEROKEE"})
_ALPHABETIC = re.compile(r"[^\W\d_]+")
_PLAIN = re.compile(r"[\x00-\u024f\u0590-\u0fff]*")
"""Latin, the scripts of Arabic and its neighbours: no look-alikes among these."""


def mixed_words(text: str) -> tuple[str, ...]:
    """The words of ``text`` that mix such alphabets, each once, in their order."""
    if _PLAIN.fullmatch(text):
        return ()
    words = dict.fromkeys(_ALPHABETIC.findall(text))
    return tuple(word for word in words if len(_alphabets(word)) > 1)


def _alphabets(word: str) -> set[str]:
    # A letter of fullwidth or mathematical form has its alphabet's name inside its own.
    names = {unicodedata.name(letter, "").partition(" ")[0] for letter in word}
    return names & _LOOK_ALIKE
