"""One-line text that cannot disturb what stands around it.

A title or a file name comes from outside: a right-to-left override reverses the rest of the line
(«Trojan Source», CVE-2021-42574; UAX #9, section 2), an escape character drives a terminal, a line
feed breaks a table, and a lone surrogate (Python's mark for an undecodable byte of a file name,
PEP 383) makes printing fail.
"""

import re

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"

# UAX #9, table 4: marks, embeddings, overrides, isolates and what ends them.
_BIDI_CONTROLS = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
# Invisible, and of no use in a name: zero-width space, joiner of words, byte order mark, soft
# hyphen, grapheme joiner, fillers that draw nothing, deprecated format characters, interlinear
# annotation, tags, variation selectors but those of emoji (Unicode chapter 23).
_INVISIBLE = (
    "\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u2060-\u2064\u206a-\u206f\u3164"
    "\ufe00-\ufe0d\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e01ef"
)

_DROPPED = re.compile(f"[{_BIDI_CONTROLS}{_INVISIBLE}]")
_UNPRINTABLE = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ud800-\udfff]")
_WHITE_SPACE = re.compile(r"[\s\u2800]+")  # the Braille pattern without dots looks like one
# Between letters of alphabets that do not join (or at an end) ZWJ and ZWNJ only make two names
# that look the same differ.
_JOINERS = re.compile(r"(?<![^\x00-\u058f])[\u200c\u200d]+(?![^\x00-\u058f\u200c\u200d])")
_SEPARATOR = re.compile(r"[/\\]+")


def safe_display(text: str) -> str:
    """``text`` on one line, with nothing in it that reorders, controls or breaks its surroundings.

    Bidi controls and invisible format characters are left out (ZWJ and ZWNJ stay where they can
    mean something: Persian is spelt with them); line ends, tabs and runs of white space become one
    space; other control characters and lone surrogates become U+FFFD, so that a name made only of
    them still shows.
    """
    text = _DROPPED.sub("", text)
    text = _UNPRINTABLE.sub(REPLACEMENT, text)
    text = _JOINERS.sub("", text)
    return _WHITE_SPACE.sub(" ", text).strip()


def isolated(text: str) -> str:
    """``text`` wrapped in a first-strong isolate (UAX #9), so that it keeps its own order."""
    return f"\N{FIRST STRONG ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}"


def isolated_path(path: str) -> str:
    """``path`` wrapped so that its folders follow each other from left to right.

    Each name in it keeps its own order; without the marks two Arabic names with a slash between
    them would be read as one, and change places.
    """
    marked = _SEPARATOR.sub("\N{LEFT-TO-RIGHT MARK}\\g<0>\N{LEFT-TO-RIGHT MARK}", path)
    return f"\N{LEFT-TO-RIGHT ISOLATE}{marked}\N{POP DIRECTIONAL ISOLATE}"
