"""Bytes -> text: which encoding it is, and the repairs old and damaged files need."""

import codecs
import re
from dataclasses import dataclass

from reader.importing.code_pages import score_code_pages
from reader.importing.mojibake import may_be_mojibake, repair_mojibake
from reader.importing.plausibility import PLAUSIBLE, plausibility
from reader.importing.visual_order import is_visual_order, may_be_visual_order, to_logical_letters
from reader.model.errors import UnusableInputError
from reader.model.sentence import Sentence
from reader.text.byte_form import byte_form

_NAMES = {
    "cp1256": "windows-1256",
    "iso8859_6": "iso-8859-6",
    "iso8859-6": "iso-8859-6",
    "mac_arabic": "mac-arabic",
    "mac-arabic": "mac-arabic",
    "cp1252": "windows-1252",
    "iso8859-1": "iso-8859-1",
}
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_ANY_BOM = tuple(mark for mark, _ in _BOMS)
_SIGNATURES = (
    (b"%PDF-", Sentence("a PDF document")),
    (b"PK\x03\x04", Sentence("a ZIP archive or an office document")),
    (b"PK\x05\x06", Sentence("a ZIP archive")),
    (b"\x89PNG\r\n", Sentence("a picture")),
    (b"\xff\xd8\xff", Sentence("a picture")),
    (b"GIF8", Sentence("a picture")),
    (b"RIFF", Sentence("a sound, picture or video file")),
    (b"\x7fELF", Sentence("a program")),
    (b"MZ\x90\x00", Sentence("a program")),
    (b"\x1f\x8b\x08", Sentence("a compressed file")),
    (b"BZh", Sentence("a compressed file")),
    (b"\xfd7zXZ\x00", Sentence("a compressed file")),
    (b"7z\xbc\xaf\x27\x1c", Sentence("a compressed file")),
    (b"Rar!\x1a\x07", Sentence("a compressed file")),
    (b"SQLite format 3\x00", Sentence("a database")),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", Sentence("an old office document")),
    (b"{\\rtf", Sentence("an RTF document")),
    (b"ID3", Sentence("a sound file")),
    (b"OggS", Sentence("a sound or video file")),
)
_ANY_SIGNATURE = tuple(signature for signature, _ in _SIGNATURES)
_SAMPLE_BYTES = 65_536
_SCORED_BYTES = 4_096
_OPENING_BYTES = 1_024
_CONTROLS = bytes({*range(0x20)} - {0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x1A, 0x1B}) + b"\x7f"
_NOT_CONTROLS = bytes({*range(256)} - {*_CONTROLS})
_MOST_CONTROLS = 0.05
"""Share of control bytes above which a file is binary: random bytes have 0.11, texts none."""
_MOST_DAMAGE = 0.02
"""Share of broken sequences up to which bytes still count as UTF-8."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """A file's text.

    ``encoding`` is the name of what it was read with, ``alternatives`` the other encodings that
    give plausible text, likeliest first, ``warnings`` what had to be repaired or left out, a
    sentence each.
    """

    text: str
    encoding: str
    alternatives: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()


def decode(content: bytes, encoding: str | None = None, *, subject: str = "The file") -> Decoded:
    """Decode a file's bytes to text in logical order and plain letters.

    ``encoding`` given by the person is used whatever the bytes look like; otherwise UTF-8 is
    tried first, then UTF-16 and UTF-32 by their statistics, and the 8-bit encodings by how much
    their result looks like text. ``subject`` begins the error's sentence. Raises
    UnusableInputError for bytes that are no text and for an encoding that does not exist.
    """
    if encoding is not None:
        return _with_repairs(_decode_as(content, encoding, subject))
    bom = None
    if content.startswith(_ANY_BOM):
        bom = next((mark, codec) for mark, codec in _BOMS if content.startswith(mark))
    if bom is not None and (found := _decode_wide(content[len(bom[0]) :], bom[1])) is not None:
        return _with_repairs(found)
    if b"\x00" not in content and not content.startswith(b"%PDF-"):
        try:
            text = content.decode("utf-8")
        except UnicodeDecodeError:
            pass
        else:
            _refuse_controls(content, subject)
            return _with_repairs(Decoded(text, "utf-8"))
    _refuse_signatures(content, subject)
    found = _decode_without_bom(content)
    if found is None:
        content, warnings = _without_nul(content, subject)
        _refuse_controls(content, subject)
        found = _decode_damaged_utf8(content) or _decode_by_score(content, subject)
        found = Decoded(
            found.text, found.encoding, found.alternatives, (*warnings, *found.warnings)
        )
    return _with_repairs(found)


def _decode_as(content: bytes, encoding: str, subject: str) -> Decoded:
    """Decode with the encoding that the person named."""
    try:
        # bytes.decode refuses codecs that are no text encodings (such as base64) itself
        codec = codecs.lookup(encoding)
        text = content.decode(codec.name, "replace")
    except (LookupError, ValueError) as error:
        raise UnusableInputError(
            "There is no text encoding called {encoding!a}; use a name such as utf-8 or "
            "windows-1256.",
            encoding=encoding,
        ) from error
    text = text.removeprefix("\ufeff")
    damaged = text.count("\ufffd") - content.count(b"\xef\xbf\xbd")
    name = _NAMES.get(codec.name, codec.name)
    if damaged > 1 + _MOST_DAMAGE * len(text):
        raise UnusableInputError(
            "{subject} is not text in {name}; choose another encoding.", subject=subject, name=name
        )
    warnings = (_damage_warning(damaged),) if damaged > 0 else ()
    return Decoded(text, name, warnings=warnings)


def _decode_wide(content: bytes, codec: str) -> Decoded | None:
    """Decode what a byte-order mark announced, or None if that was not true."""
    width = 4 if "32" in codec else 2 if "16" in codec else 1
    whole = content[: len(content) - len(content) % width]
    text = whole.decode(codec, "replace")
    damaged = text.count("\ufffd")
    cut = len(whole) < len(content) or (damaged == 1 and text.endswith("\ufffd"))
    if damaged > 1 + _MOST_DAMAGE * len(text):
        return None
    if cut:
        return Decoded(text.removesuffix("\ufffd"), codec, warnings=(_CUT_WARNING,))
    return Decoded(text, codec, warnings=(_damage_warning(damaged),) if damaged else ())


def _decode_without_bom(content: bytes) -> Decoded | None:
    """Recognise UTF-16 and UTF-32 without a byte-order mark by where their zero bytes stand.

    In UTF-16 nearly every letter's high byte is 06 (Arabic), 00 (Latin, digits, spaces) or FB to
    FE (presentation forms), in UTF-32 the two highest bytes are zero.
    """
    sample = content[:_SAMPLE_BYTES]
    if len(sample) < 4 or not sample.strip(b"\x00"):
        return None
    if not (b"\x00" in sample or sample.count(b"\x06") * 8 > len(sample)):
        return None
    quarter = len(sample) // 4
    if quarter >= 2:
        zeros = [sample[place::4].count(0) for place in range(4)]
        if zeros[3] >= 0.98 * quarter and zeros[2] >= 0.9 * quarter:
            return _decode_wide(content, "utf-32-le")
        if zeros[0] >= 0.98 * quarter and zeros[1] >= 0.9 * quarter:
            return _decode_wide(content, "utf-32-be")
    scored: list[tuple[float, Decoded]] = []
    for high, codec in ((1, "utf-16-le"), (0, "utf-16-be")):
        highs, lows = sample[high::2], sample[1 - high :: 2]
        likely = sum(map(highs.count, (0x00, 0x06, 0x20, 0xFB, 0xFC, 0xFD, 0xFE)))
        if likely < 0.9 * len(highs) or lows.count(0) > 0.05 * len(lows):
            continue
        if (found := _decode_wide(content, codec)) is not None:
            scored.append((plausibility(found.text), found))
    if not scored:
        return None
    score, best = max(scored, key=lambda entry: entry[0])
    return best if score > PLAUSIBLE - 3 else None


def _without_nul(content: bytes, subject: str) -> tuple[bytes, tuple[str, ...]]:
    """Drop the few NUL bytes of a damaged text file."""
    zeros = content.count(0)
    if not zeros:
        return content, ()
    trimmed = content.rstrip(b"\x00")
    if trimmed.count(0) > _MOST_CONTROLS * len(trimmed) or not trimmed:
        raise UnusableInputError(
            "{subject} is not a text file (it holds binary data); choose a text file.",
            subject=subject,
        )
    return trimmed.replace(b"\x00", b""), (Sentence("NUL bytes in the file were left out."),)


def _decode_damaged_utf8(content: bytes) -> Decoded | None:
    """Decode UTF-8 whose end is cut off, or that has a few broken places."""
    try:
        return Decoded(content.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        cut = error.start >= len(content) - 3 and "end of data" in error.reason
        if cut and error.start:
            text = content[: error.start].decode("utf-8")
            if not text.isascii():
                return Decoded(text, "utf-8", warnings=(_CUT_WARNING,))
    opening = content[:_OPENING_BYTES].decode("utf-8", "replace")
    if opening.count("\ufffd") > 2 + _MOST_DAMAGE * len(content):
        return None  # another encoding; each byte that is none of UTF-8 costs time
    text = content.decode("utf-8", "replace")
    damaged = text.count("\ufffd")
    good = len(re.findall("[^\x00-\x7f\ufffd]", text[:200_000]))
    if good < 5 or damaged > 1 + _MOST_DAMAGE * good:
        return None
    return Decoded(text, "utf-8", warnings=(_damage_warning(damaged),))


def _decode_by_score(content: bytes, subject: str) -> Decoded:
    """Decode with the 8-bit encoding whose result looks most like text."""
    sample = content[:_SCORED_BYTES]
    (best_score, best), *others = score_code_pages(sample, PLAUSIBLE - 1)
    if best_score < PLAUSIBLE - 4 and len(sample) > 32:
        raise UnusableInputError(
            "{subject} is not text in any encoding that was tried; name its encoding, or choose "
            "a text file.",
            subject=subject,
        )
    alternatives = tuple(
        _NAMES.get(codec, codec) for score, codec in others if score > PLAUSIBLE - 1
    )
    text = content.decode(best, "replace")
    damaged = text.count("\ufffd")
    warnings = (_damage_warning(damaged),) if damaged else ()
    return Decoded(text, _NAMES.get(best, best), alternatives, warnings)


def _with_repairs(decoded: Decoded) -> Decoded:
    """Repair double encoding, presentation forms and visual order."""
    text, warnings = decoded.text, decoded.warnings
    if _is_sound(text):
        return decoded
    repaired = repair_mojibake(text)
    if repaired is not None:
        text = repaired.text
        mistaken = _NAMES.get(repaired.mistaken, repaired.mistaken)
        warnings = (
            *warnings,
            Sentence(
                "The text was UTF-8 read as {encoding} by mistake; repaired.", encoding=mistaken
            ),
        )
    logical = to_logical_letters(text)
    if logical != text:
        if is_visual_order(text) or decoded.encoding == "cp864":
            warnings = (
                *warnings,
                Sentence("The text was in visual order; its letters were put in order."),
            )
        text = logical
    return Decoded(text, decoded.encoding, decoded.alternatives, warnings)


def _is_sound(text: str) -> bool:
    """Whether a text surely needs no repair, which is soon told of nearly every one."""
    content = byte_form(text)
    if content is None:
        return False
    return not (may_be_mojibake(content) or may_be_visual_order(content))


def _refuse_signatures(content: bytes, subject: str) -> None:
    if not content.startswith(_ANY_SIGNATURE):
        return
    for signature, kind in _SIGNATURES:
        if content.startswith(signature):
            raise UnusableInputError(
                "{subject} is {kind}, not plain text; save its text to a .txt file first.",
                subject=subject,
                kind=kind,
            )


def _refuse_controls(content: bytes, subject: str) -> None:
    _refuse_signatures(content[:16], subject)
    sample = content[:_SAMPLE_BYTES]
    controls = len(sample.translate(None, _NOT_CONTROLS))
    if controls > _MOST_CONTROLS * len(sample):
        raise UnusableInputError(
            "{subject} is not a text file (it holds binary data); choose a text file.",
            subject=subject,
        )


def _damage_warning(count: int) -> str:
    return Sentence(
        "{count} damaged characters could not be read and are shown as \ufffd.", count=count
    )


_CUT_WARNING = Sentence("The file ends in the middle of a character; the broken end was left out.")
