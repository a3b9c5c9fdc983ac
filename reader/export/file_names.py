"""Names for files that any system takes, made of titles from anywhere."""

from __future__ import annotations

import re
import unicodedata

from reader.text.safe_display import safe_display

LONGEST_BYTES = 180
"""Of a name in UTF-8, without its ending: file systems take 255, and a number may be added."""

# https://learn.microsoft.com/windows/win32/fileio/naming-a-file: reserved characters and names,
# the latter with any ending. A leading dot hides a file on Unix.
_RESERVED_CHARACTERS = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
# What looks like one of them: fraction, division, ratio and other signs, the one-dot leader.
_LOOKS_RESERVED = re.compile(
    "[\u2024\u2044\u2215\u2216\u2236\u2571\u2572\u27cb\u27cd\u29f5\u29f8\u29f9\ua789]"
)
_COMPATIBLE = frozenset('<>:"/\\|*?')
_RESERVED_NAME = re.compile(
    r"(?:con|prn|aux|nul|conin\$|conout\$|clock\$|(?:com|lpt)[0-9¹²³])(?:\..*)?", re.IGNORECASE
)


def safe_file_name(title: str, fallback: str) -> str:
    """``title`` as a file's name without its ending, or ``fallback`` if nothing is left of it.

    No path, nothing reserved on Windows nor what looks like it, no control or bidi characters, no
    dot or space at its ends, at most ``LONGEST_BYTES``, never a letter without its marks cut off.
    """
    name = unicodedata.normalize("NFC", safe_display(title))
    name = _LOOKS_RESERVED.sub(" ", _RESERVED_CHARACTERS.sub(" ", name))
    name = "".join(" " if _becomes_reserved(letter) else letter for letter in name)
    name = " ".join(name.replace("\ufffd", " ").split()).strip(". ")
    name = _shortened(name).strip(". ")
    if not any(map(str.isalnum, name)):
        return fallback
    return f"_{name}" if _RESERVED_NAME.fullmatch(name) else name


def _becomes_reserved(letter: str) -> bool:
    """Whether a letter is a reserved one where names are brought to a compatible form (NFKC)."""
    return letter > "~" and not _COMPATIBLE.isdisjoint(unicodedata.normalize("NFKC", letter))


def _shortened(name: str) -> str:
    while len(name.encode("utf-8", "replace")) > LONGEST_BYTES:
        cut = name.rfind(" ", 0, len(name) - 1)
        name = name[:cut] if cut > len(name) // 2 else name[:-1]
        while name and unicodedata.combining(name[-1]):
            name = name[:-1]
    return name


class FreeNames:
    """Gives each file of a folder a name of its own, compared as case-blind systems do."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def take(self, name: str, ending: str) -> str:
        """``name`` with ``ending``, with a number if it is taken."""
        number = 1
        while True:
            whole = f"{name}{ending}" if number == 1 else f"{name} {number}{ending}"
            key = unicodedata.normalize("NFD", whole).casefold()
            if key not in self._taken:
                self._taken.add(key)
                return whole
            number += 1
