"""What ELF files are linked to: their names, the libraries they need, the C library they want.

Reads the dynamic section as the System V ABI's chapter 5 describes it; 64 bits, little-endian.
"""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

_LOAD, _DYNAMIC = 1, 2
_NEEDED, _STRING_TABLE, _STRING_SIZE, _NAME = 1, 5, 10, 14


@dataclass(frozen=True, slots=True)
class Linkage:
    """One ELF file: its own name (empty for a program), what it needs, and the version of glibc."""

    name: str
    needed: tuple[str, ...]
    libc: tuple[int, int]


def read_linkage(path: Path) -> Linkage | None:
    """The linkage of the ELF file at ``path``; None for any other file. Raises OSError."""
    with path.open("rb") as stream:
        if stream.read(6) != b"\x7fELF\x02\x01":
            return None
        stream.seek(0)
        content = stream.read()
    program_headers, size, count = (
        struct.unpack_from("<Q", content, 32)[0],
        *struct.unpack_from("<HH", content, 54),
    )
    loaded: list[tuple[int, int, int]] = []  # address, offset and size in the file
    dynamic = (0, 0)
    for number in range(count):
        kind, _, offset, address, _, length = struct.unpack_from(
            "<IIQQQQ", content, program_headers + number * size
        )
        if kind == _LOAD:
            loaded.append((address, offset, length))
        elif kind == _DYNAMIC:
            dynamic = (offset, length)
    entries = list(struct.iter_unpack("<QQ", content[dynamic[0] : sum(dynamic)]))
    table = dict(entries)
    if _STRING_TABLE not in table:
        return Linkage("", (), (0, 0))
    where = table[_STRING_TABLE]
    start = next(
        offset + where - address
        for address, offset, length in loaded
        if address <= where < address + length
    )
    strings = content[start : start + table[_STRING_SIZE]]

    def string(position: int) -> str:
        return strings[position : strings.index(b"\0", position)].decode()

    versions = re.findall(rb"\0GLIBC_(\d+)\.(\d+)", strings)
    return Linkage(
        string(table[_NAME]) if _NAME in table else "",
        tuple(string(value) for tag, value in entries if tag == _NEEDED),
        max(((int(major), int(minor)) for major, minor in versions), default=(0, 0)),
    )


def read_linkages(folder: Path) -> dict[Path, Linkage]:
    """The linkage of every ELF file under ``folder``."""
    files = sorted(path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    read = {path: read_linkage(path) for path in files}
    return {path: linkage for path, linkage in read.items() if linkage is not None}


def unreached(linkages: Mapping[Path, Linkage], roots: Iterable[Path]) -> set[Path]:
    """The files of ``linkages`` that none of ``roots`` needs, directly or through others.

    A file is known by its own name and by the name that it is kept under.
    """
    by_name = {path.name: path for path in linkages}
    by_name |= {linkage.name: path for path, linkage in linkages.items() if linkage.name}
    reached: set[Path] = set()
    waiting = list(roots)
    while waiting:
        path = waiting.pop()
        if path not in reached:
            reached.add(path)
            waiting += [by_name[name] for name in linkages[path].needed if name in by_name]
    return set(linkages) - reached


def needed_outside(linkages: Mapping[Path, Linkage]) -> set[str]:
    """The libraries that files of ``linkages`` need and that are not among them."""
    own = {path.name for path in linkages} | {linkage.name for linkage in linkages.values()}
    return {name for linkage in linkages.values() for name in linkage.needed} - own


def newest_libc(linkages: Mapping[Path, Linkage]) -> tuple[int, int]:
    """The oldest version of glibc that has all that files of ``linkages`` ask of it."""
    return max((linkage.libc for linkage in linkages.values()), default=(0, 0))
