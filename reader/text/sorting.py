"""The order of titles and names in a list, as a person looks for them."""

from __future__ import annotations

SORTED_CODE_POINTS = 32
"""How much of a text its place in a list is told by; the rest hardly ever matters."""

_AFTER = "\uffff"
"""Puts a letter behind the one it is written like: پ behind ب, before ت."""
_MARKS = "«»‹›“”„‟‘’\"'`()[]{}<>،؛؟,;:.!?…-–—_/\\*#·•|"
_INVISIBLE = "\u200b\u200c\u200d\u200e\u200f\u061c\u202a\u202b\u202c\u2066\u2067\u2068\u2069\ufeff"
_IGNORED = f" \t\n\xa0{_MARKS}{_INVISIBLE}"
_LETTERS = str.maketrans(
    {
        **dict.fromkeys("أإآٱ", "ا"),
        **dict.fromkeys("ىئیے", "ي"),
        "ؤ": "و",
        "ة": "ه",
        "ک": "ك",
        "پ": f"ب{_AFTER}",
        "چ": f"ج{_AFTER}",
        "ژ": f"ز{_AFTER}",
        "ڤ": f"ف{_AFTER}",
        "گ": f"ك{_AFTER}",
        **dict.fromkeys(f"ـ{_MARKS}{_INVISIBLE}"),
        **{chr(code): None for code in (*range(0x064B, 0x0660), 0x0670)},
        **{chr(0x0660 + digit): str(digit) for digit in range(10)},
        **{chr(0x06F0 + digit): str(digit) for digit in range(10)},
    }
)


def sort_key(text: str) -> str:
    """What texts are compared by: letters without marks, in the order of the Arabic alphabet.

    The letters' code points have that order but for the hamza forms, ة, ى and what Persian adds.
    Quotation marks and the like do not count; figures come first, then Latin, then Arabic letters.
    The article «ال» counts, as in most lists of titles.
    """
    return text.lstrip(_IGNORED)[:SORTED_CODE_POINTS].translate(_LETTERS).casefold()
