"""Archives that come out byte for byte the same whenever the same files go in.

Names in order, no owner, one time for all; only the standard library, so that a package for Debian
can be made anywhere.
"""

from __future__ import annotations

import gzip
import io
import lzma
import tarfile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

PRESET = 4
"""Of xz: what is more takes twice the time for a package smaller by a twentieth."""


def tar_of(folder: Path, seconds: int, inside: str = ".") -> bytes:
    """All of ``folder`` as a tar file, called ``inside`` there; ``seconds`` is the time of all."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w", format=tarfile.GNU_FORMAT) as archive:
        found = sorted(folder.rglob("*"), key=lambda path: path.relative_to(folder).as_posix())
        for path in (folder, *found):
            name = path.relative_to(folder).as_posix()
            entry = archive.gettarinfo(path, inside if name == "." else f"{inside}/{name}")
            if entry.islnk():  # the same file under a second name: stored as a file of its own
                entry.type, entry.size = tarfile.REGTYPE, path.stat().st_size
            entry.uid = entry.gid = 0
            entry.uname = entry.gname = "root"
            entry.mtime = seconds
            entry.mode = 0o777 if entry.issym() else entry.mode & 0o755 | 0o644
            if entry.isreg():
                with path.open("rb") as stream:
                    archive.addfile(entry, stream)
            else:
                archive.addfile(entry)
    return buffer.getvalue()


def xz(content: bytes) -> bytes:
    """``content`` compressed as xz(1) does."""
    return lzma.compress(content, preset=PRESET)


def gz(content: bytes) -> bytes:
    """``content`` compressed as ``gzip -9n`` does: without a name or a time."""
    return gzip.compress(content, 9, mtime=0)


def ar_of(members: Mapping[str, bytes], seconds: int) -> bytes:
    """An ``ar`` archive as dpkg wants it: names of at most 16 characters, even lengths."""
    parts = [b"!<arch>\n"]
    for name, content in members.items():
        head = f"{name:<16}{seconds:<12}{0:<6}{0:<6}{'100644':<8}{len(content):<10}`\n"
        parts += [head.encode("ascii"), content, b"\n" * (len(content) % 2)]
    return b"".join(parts)


def write_tree(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write each of ``files`` under ``folder``, by its path there."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        path.chmod(0o644)
