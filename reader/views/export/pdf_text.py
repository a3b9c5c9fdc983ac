"""Makes the text of a PDF that Qt wrote searchable: says which letters each glyph stands for.

Qt takes them from the font's own table of characters, in which the joined forms of Arabic letters
have no place: whoever searches or copies gets nonsense. Here each font's ``ToUnicode`` table (ISO
32000-1, 9.10.3) is written anew, from what was drawn, as an update at the end of the file (7.5.6).
"""

from __future__ import annotations

import re
import zlib
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_TEXT = re.compile(rb"BT\n(.*?)ET\n", re.DOTALL)
_FONT = re.compile(rb"/F(\d+) ")
_CODE = re.compile(rb"<([0-9A-Fa-f]{4})> Tj")
_KIDS = re.compile(rb"/Type /Pages\n/Kids \n\[\n(.*?)\]", re.DOTALL)
_CONTENT = re.compile(rb"/Contents (\d+) 0 R")
_TO_UNICODE = re.compile(rb"/ToUnicode (\d+) 0 R")
_LENGTH = re.compile(rb"/Length (\d+)( 0 R)?")
_ROOT = re.compile(rb"trailer\n<<\n(.*?)>>\nstartxref\n(\d+)", re.DOTALL)
_MOST_ENTRIES = 100
"""Of one ``beginbfchar`` section (9.10.3, after the CMap specification)."""


class DrawnRun(NamedTuple):
    """Glyphs in the order in which they were drawn, each with the letters it stands for.

    Of several glyphs that stand for the same letters together, one has them and the others none.
    """

    letters: tuple[str, ...]


def searchable(pdf: bytes, drawn: Sequence[Sequence[DrawnRun]]) -> bytes:
    """``pdf`` with tables that say what its glyphs stand for; ``drawn`` are the runs of each page.

    A file of another build than expected comes back as it is.
    """
    try:
        return _updated(pdf, drawn)
    except (KeyError, ValueError, IndexError, zlib.error):
        return pdf


def _updated(pdf: bytes, drawn: Sequence[Sequence[DrawnRun]]) -> bytes:
    objects = dict(_objects(pdf))
    meanings: dict[int, dict[str, Counter[str]]] = defaultdict(lambda: defaultdict(Counter))
    for content, runs in zip(_contents(pdf, objects), drawn, strict=True):
        _note(_stream(objects, content), runs, meanings)
    new: dict[int, bytes] = {}
    for font, of_font in meanings.items():
        found = _TO_UNICODE.search(objects[font])
        if found is not None:
            table = _table({code: said.most_common(1)[0][0] for code, said in of_font.items()})
            new[int(found[1])] = b"<< /Length %d >>\nstream\n%s\nendstream" % (len(table), table)
    out = bytearray(pdf)
    places: dict[int, int] = {}
    for number, body in new.items():
        places[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    return bytes(out) + _tail(pdf, len(out), places)


def _objects(pdf: bytes) -> Iterator[tuple[int, bytes]]:
    """The objects by number, through the table of their places."""
    table = int(pdf[pdf.rindex(b"startxref") + 9 :].split()[0])
    lines = pdf[table:].split(b"\n")
    if lines[0].strip() != b"xref":
        raise ValueError("no table of places")
    first, count = map(int, lines[1].split())
    places = {}
    for number in range(first, first + count):
        place, _, kind = lines[2 + number - first].split()[:3]
        if kind == b"n":
            places[number] = int(place)
    order = sorted(places, key=places.__getitem__)
    for number, after in zip(order, [*order[1:], None], strict=True):
        end = table if after is None else places[after]
        yield number, pdf[pdf.index(b"obj", places[number]) + 4 : end]


def _contents(pdf: bytes, objects: dict[int, bytes]) -> Iterator[int]:
    """The numbers of the contents of the pages, in their order."""
    for kids in _KIDS.findall(pdf):
        for number in re.findall(rb"(\d+) 0 R", kids):
            found = _CONTENT.search(objects[int(number)])
            if found is None:
                raise ValueError("a page without content")
            yield int(found[1])


def _stream(objects: dict[int, bytes], number: int) -> bytes:
    found = _LENGTH.search(objects[number])
    if found is None:
        raise ValueError("a stream without a length")
    length = int(found[1])
    if found[2]:
        length = int(objects[length].split()[0])
    at = objects[number].index(b"stream\n") + 7
    return zlib.decompress(objects[number][at : at + length])


def _note(
    content: bytes, runs: Iterable[DrawnRun], meanings: dict[int, dict[str, Counter[str]]]
) -> None:
    """Note in ``meanings``, by font and code, what the glyphs of a page's content stand for.

    Content and runs are in the order of drawing; a run that Qt drew as a picture (an emoji) has no
    text there.
    """
    waiting = iter(runs)
    for text in _TEXT.finditer(content):
        font = _FONT.search(text[1])
        codes = _CODE.findall(text[1])
        run = next((one for one in waiting if len(one.letters) == len(codes)), None)
        if font is None or run is None:
            return
        for code, letters in zip(codes, run.letters, strict=True):
            meanings[int(font[1])][code.decode().upper()][letters] += 1


def _table(meanings: dict[str, str]) -> bytes:
    entries = [
        f"<{code}> <{letters.encode('utf-16-be', 'replace').hex().upper()}>"
        for code, letters in sorted(meanings.items())
        if letters
    ]
    lines = [
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin",
        "begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def",
        "/CMapType 2 def",
        "1 begincodespacerange",
        "<0000> <FFFF>",
        "endcodespacerange",
    ]
    for start in range(0, len(entries), _MOST_ENTRIES):
        part = entries[start : start + _MOST_ENTRIES]
        lines += [f"{len(part)} beginbfchar", *part, "endbfchar"]
    lines += ["endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end"]
    return "\n".join(lines).encode("ascii")


def _tail(pdf: bytes, start: int, places: dict[int, int]) -> bytes:
    """The table of the new places, and the trailer that leads to the old one."""
    found = _ROOT.search(pdf)
    if found is None:
        raise ValueError("no trailer")
    rows = b"".join(
        b"%d 1\n%010d 00000 n \n" % (number, place) for number, place in sorted(places.items())
    )
    return b"xref\n%strailer\n<<\n%s/Prev %s\n>>\nstartxref\n%d\n%%%%EOF\n" % (
        rows,
        found[1],
        found[2],
        start,
    )
