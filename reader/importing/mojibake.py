"""Repairs text that was UTF-8 and was read as an 8-bit encoding by mistake («Ø§Ù„»)."""

import re
from dataclasses import dataclass

from reader.importing.plausibility import plausibility
from reader.text.byte_form import bytes_of

_SUSPECTS = ("Ø", "Ù", "Û", "Ã", "Â", "â€", "ظ", "ط", "ï»¿")
_DEEPEST = 3
"""Text was seen to be damaged twice over; three rounds are one to spare."""

_ARABIC_SIGNS = tuple(bytes_of("طظ"))

_SAMPLE = 6_000
_SUSPECTED = 50_000
_SHORTEST = 8

_ARABIC_SHARE = 0.10
"""Share of «ط» and «ظ» above which Arabic is suspected to be UTF-8 read as windows-1256: they
stand for the first bytes of its letters. In print they are about 1.4 % of letters."""

_LOST_FEH = re.compile(rb"\xd9(?:\xef\xbf\xbd|\?)?(?![\x80-\xbf])")


@dataclass(frozen=True, slots=True)
class Repaired:
    """The repaired text, and the encoding it had been read as by mistake (its codec's name)."""

    text: str
    mistaken: str


def repair_mojibake(text: str) -> Repaired | None:
    """Repair a text, or give None if it needs none or cannot be repaired.

    The mistaken readings are looked for on a sample (up to three, one upon the other), and kept
    only if the result scores higher as text. Lines are repaired one by one where the whole cannot
    be (a page put together from good and damaged parts).
    """
    if not _is_suspect(text):
        return None
    sample = text[:_SAMPLE]
    chain, _ = _best_chain(sample, _DEEPEST, plausibility(sample) + 0.5)
    if not chain:
        return None
    for codec in chain:
        repaired = _through(text, _ENCODERS[codec])
        if repaired is None:
            return None
        text = repaired
    return Repaired(text, chain[0])


def _best_chain(text: str, depth: int, floor: float) -> tuple[tuple[str, ...], float]:
    """Find the mistaken readings whose undoing scores best above a floor, and that score."""
    best: tuple[str, ...] = ()
    for codec, to_bytes in _ENCODERS.items():
        repaired = _through(text, to_bytes)
        if repaired is None:
            continue
        score = plausibility(repaired)
        if score > floor:
            best, floor = (codec,), score
        if depth > 1 and _is_suspect(repaired):
            rest, deeper = _best_chain(repaired, depth - 1, floor)
            if rest:
                best, floor = (codec, *rest), deeper
    return best, floor


def may_be_mojibake(content: bytes) -> bool:
    """Whether a text of this byte form may be suspect; the form has only one kind of sign."""
    content = content[:_SUSPECTED]
    if len(content) <= _SHORTEST:
        return False
    return sum(map(content.count, _ARABIC_SIGNS)) > _ARABIC_SHARE * len(content)


def _is_suspect(text: str) -> bool:
    sample = text[:_SUSPECTED]
    counts = {suspect: sample.count(suspect) for suspect in _SUSPECTS}
    if counts["ط"] + counts["ظ"] > _ARABIC_SHARE * len(sample) and len(sample) > _SHORTEST:
        return True
    latin = sum(counts[suspect] for suspect in ("Ø", "Ù", "Û", "Ã", "Â", "â€", "ï»¿"))
    return latin >= 2


def _through(text: str, to_bytes: "_Encoder") -> str | None:
    """Send a text back to the bytes it was read from and read them as UTF-8, by line if need be."""
    whole = _line_through(text, to_bytes)
    if whole is not None:
        return whole
    pieces = re.split(r"(\r\n|\r|\n)", text)
    repaired = [_line_through(piece, to_bytes) for piece in pieces]
    if all(new is None or new == old for new, old in zip(repaired, pieces, strict=True)):
        return None
    return "".join(old if new is None else new for new, old in zip(repaired, pieces, strict=True))


def _line_through(text: str, to_bytes: "_Encoder") -> str | None:
    content = to_bytes(text)
    if content is None:
        return None
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        # windows-1252 has no character for the second byte of «ف» (D9 81), which programs drop.
        content = _LOST_FEH.sub("ف".encode(), content)
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.end >= len(content) - 3 and "end of data" in error.reason:
            return content[: error.start].decode("utf-8")
        return None


class _Encoder:
    """Gives the bytes that an 8-bit encoding reads as a text, or None if it never does."""

    def __init__(self, codec: str) -> None:
        self._table: dict[int, int] = {}
        for byte in range(256):
            try:
                character = bytes([byte]).decode(codec)
            except UnicodeDecodeError:
                character = chr(byte)  # as browsers do with the gaps of windows-1252
            self._table[ord(character)] = byte
        for byte in range(0x80, 0xA0):
            self._table.setdefault(byte, byte)
        if codec == "cp1252":  # programs write U+FFFD for its gaps, of which «ف» needs the first
            self._table[0xFFFD] = 0x81

    def __call__(self, text: str) -> bytes | None:
        try:
            return text.translate(self._table).encode("latin-1")
        except UnicodeEncodeError:
            return None


_ENCODERS = {codec: _Encoder(codec) for codec in ("cp1252", "latin-1", "cp1256")}
