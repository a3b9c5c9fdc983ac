"""Pseudo-translations: what shows, without a translator, where the window is not ready for one.

``en-x-long`` writes English with accents and two fifths longer, ``ar-x-long`` Arabic with longer
letters, ``en-x-mirrored`` English from right to left in a mirrored window. Each text begins with
``MARK``: what stands in the window without it was never given to a translator.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING
from xml.etree import ElementTree

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

MARK = "\N{MATHEMATICAL LEFT WHITE SQUARE BRACKET}"
END = "\N{MATHEMATICAL RIGHT WHITE SQUARE BRACKET}"
GROWTH = 0.4
"""By how much a text grows: what W3C and IBM advise for sentences (w3.org, «Text size in
translation»: 130–200 % for short texts)."""


class Pseudo(StrEnum):
    """The pseudo-languages, named as private forms of a language (BCP 47)."""

    LONG = "en-x-long"
    LONG_ARABIC = "ar-x-long"
    MIRRORED = "en-x-mirrored"

    @property
    def base(self) -> str:
        """The language that is changed: its translations, its locale."""
        return self.value.partition("-")[0]


# Placeholders, fields of the core's sentences, tags and mnemonics stay as they are.
_KEPT = re.compile(r"%L?[0-9n]+|%%|\{[^{}]*\}|<[^<>]*>|&&|&\S|https?://\S+")
_ACCENTED = str.maketrans(
    "ACEGHIJKLNORSTUWYZacdeghijklnorstuwyz", "ÅÇÉĜĤÎĴĶĻÑÖŘŠŢÛŴÝŽåçđéĝĥîĵķļñöřšţûŵýž"
)
_OVERRIDE, _POP = "\N{RIGHT-TO-LEFT OVERRIDE}", "\N{POP DIRECTIONAL FORMATTING}"
_KEYS = "QShortcut"
"""Qt's context for the names of keys, which it puts together itself."""
_FILLING = "lorem ipsum dolor sit amet "
_TATWEEL = "\N{ARABIC TATWEEL}"
_JOINED = re.compile("(?<=[بتثجحخسشصضطظعغفقكلمنهي])(?=[ء-ي])")
"""Between a letter that joins to the next and that next."""


def lengthened(text: str) -> str:
    """``text`` with accents, and longer by ``GROWTH``."""
    return f"{MARK}{_rest_kept(text, lambda part: part.translate(_ACCENTED))}{_filling(text)}{END}"


def lengthened_arabic(text: str) -> str:
    """Arabic ``text`` with tatweel between its letters, as far as it takes to grow by ``GROWTH``.

    Where its letters do not join it is filled up like any other.
    """
    wanted = _growth(text)

    def stretched(part: str) -> str:
        nonlocal wanted
        if wanted <= 0:  # of which a regular expression would make "all"
            return part
        longer, count = _JOINED.subn(_TATWEEL, part, count=wanted)
        wanted -= count
        return longer

    longer = _rest_kept(text, stretched)
    return f"{MARK}{longer}{' ' + _TATWEEL * wanted if wanted > 0 else ''}{END}"


def mirrored(text: str) -> str:
    """``text`` to be read from right to left, letter by letter."""
    return f"{MARK}{_OVERRIDE}{text}{_POP}{END}"


_WAYS: dict[Pseudo, Callable[[str], str]] = {
    Pseudo.LONG: lengthened,
    Pseudo.LONG_ARABIC: lengthened_arabic,
    Pseudo.MIRRORED: mirrored,
}


def write_pseudo(pseudo: Pseudo, folder: Path, target: Path) -> None:
    """Write the translation file ``target`` (.ts) of ``pseudo``.

    It has every string of the files in ``folder``, changed from the base language's translation,
    or from the string itself. A file, and not a translator in Python: Qt asks translators from any
    thread, and within its own locks.
    """
    base = _messages(folder / f"maqal_{pseudo.base}.ts")
    strings = {key: _forms(message, key[1]) for key, message in base.items()}
    plural = max((len(forms) for forms in strings.values()), default=1)
    for path in sorted(folder.glob("maqal_*.ts")):
        for key, message in _messages(path).items():
            counted = message.get("numerus") == "yes"
            strings.setdefault(key, [key[1]] * (plural if counted else 1))
    contexts: dict[str, ElementTree.Element] = {}
    root = ElementTree.Element("TS", version="2.1", language=pseudo.base)
    for (context, source, comment), forms in strings.items():
        if context not in contexts:
            contexts[context] = ElementTree.SubElement(root, "context")
            ElementTree.SubElement(contexts[context], "name").text = context
        message = ElementTree.SubElement(contexts[context], "message")
        ElementTree.SubElement(message, "source").text = source
        if comment:
            ElementTree.SubElement(message, "comment").text = comment
        translation = ElementTree.SubElement(message, "translation")
        changed = forms if context == _KEYS else [_WAYS[pseudo](form) for form in forms]
        if len(forms) > 1:
            message.set("numerus", "yes")
            for form in changed:
                ElementTree.SubElement(translation, "numerusform").text = form
        else:
            translation.text = changed[0]
    target.parent.mkdir(parents=True, exist_ok=True)
    ElementTree.ElementTree(root).write(target, "utf-8", xml_declaration=True)


def _messages(path: Path) -> dict[tuple[str, str, str], ElementTree.Element]:
    """The messages of a translation file by context, source and comment."""
    root = ElementTree.parse(path).getroot()  # noqa: S314 - a file of the program's own
    return {
        (
            context.findtext("name", ""),
            message.findtext("source", ""),
            message.findtext("comment", ""),
        ): message
        for context in root.iter("context")
        for message in context.iter("message")
    }


def _forms(message: ElementTree.Element, source: str) -> list[str]:
    """The translations of a message, one for each plural form, or its source."""
    translation = message.find("translation")
    if translation is None:
        return [source]
    if message.get("numerus") == "yes":
        return [form.text or source for form in translation.findall("numerusform")]
    return [translation.text or source]


def _rest_kept(text: str, change: Callable[[str], str]) -> str:
    """``text`` with ``change`` made to all of it but what a program reads."""
    parts, end = [], 0
    for kept in _KEPT.finditer(text):
        parts += [change(text[end : kept.start()]), kept[0]]
        end = kept.end()
    return "".join([*parts, change(text[end:])])


def _growth(text: str) -> int:
    return max(1, round(GROWTH * len(_KEPT.sub("", text))))


def _filling(text: str) -> str:
    wanted = _growth(text)
    return " " + (_FILLING * (wanted // len(_FILLING) + 1))[:wanted].strip()
