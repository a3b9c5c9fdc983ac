"""Where an index lies on the disk: its files, its record, and whether they are sound.

Beside ``library.db`` lies ``library.db.index``, for the user alone: the record ``state.json``, a
lock file, ``common.json`` (see ``common_words``), and a numbered folder with tantivy's files. An
index that is made anew gets the next number, so that other processes can go on reading the one
before until they look at the record again.
"""

from __future__ import annotations

import json
import os
import shutil
import struct
from contextlib import contextmanager, suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Final
from zlib import crc32

import tantivy

from reader.search.errors import DamagedIndexError, index_errors
from reader.search.folder_lock import folder_lock
from reader.search.schema import build_schema, register_analyser
from reader.search.state import Building, IndexRecord, read_record, write_record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_RECORD = "state.json"
_LOCK = "lock"
_META = "meta.json"
_CHUNK: Final = 1 << 22
# tantivy ends each file with a JSON object, its length and this number
# (src/directory/footer.rs of tantivy 0.27).
_FOOTER: Final = struct.Struct("<II")
_FOOTER_MAGIC: Final = 1337
_LONGEST_FOOTER: Final = 4096


class IndexFolder:
    """The folder of one library's index. Nothing is made before ``create``."""

    def __init__(self, path: Path):
        """``path`` is the folder, which need not be there."""
        self.path = path

    def record(self) -> IndexRecord | None:
        """What the index remembers of itself; None where there is none that can be read."""
        return read_record(self.path / _RECORD)

    def stamp(self) -> tuple[object, ...]:
        """Changes whenever the record or the index has (cheap enough for every search)."""
        record = _stamp(self.path / _RECORD)
        return () if record is None else (record,)

    @contextmanager
    def writing(self) -> Iterator[bool]:
        """While the body runs, no other process writes here; False when one already does.

        Raises SearchIndexError where the folder cannot be made or written.
        """
        with index_errors(self.path):
            self.path.mkdir(mode=0o700, parents=True, exist_ok=True)
            lock = folder_lock(self.path / _LOCK)
            held = lock.__enter__()
        try:
            yield held
        finally:
            lock.__exit__(None, None, None)

    def create(self, building: Building, *, keep: bool = False) -> IndexRecord:
        """Begin an index in place of the one there is, if any; only while ``writing``.

        With ``keep`` searches are answered from the one before until this one is complete.
        """
        earlier = self.record()
        previous = earlier.readable if keep and earlier is not None and earlier.is_current else ""
        with index_errors(self.path):
            number = 1 + max(map(_number, self.path.iterdir()), default=0)
            record = IndexRecord(f"{number:04}", previous, building=building)
            folder = self.path / record.folder
            folder.mkdir(mode=0o700)
            tantivy.Index(build_schema(), path=str(folder))
            write_record(self.path / _RECORD, record)
        self._remove_others(record)
        return record

    def save(self, record: IndexRecord) -> IndexRecord:
        """Keep ``record`` with the present state of the index's files; only while ``writing``."""
        with index_errors(self.path):
            folder = self.path / record.folder
            for file in folder.iterdir():
                with suppress(FileNotFoundError):  # merged away in this moment
                    file.chmod(0o600)
            previous = record.previous if record.building else ""
            record = replace(record, previous=previous, files=_stamps(folder))
            write_record(self.path / _RECORD, record)
        self._remove_others(record)
        return record

    def open(self, record: IndexRecord, name: str) -> tantivy.Index:
        """The index in the folder ``name`` of ``record``.

        Raises DamagedIndexError unless all of it is sound.
        """
        folder = self.path / name
        with index_errors(folder):
            try:
                _check_files(folder, record.files if name == record.folder else {})
            except (LookupError, TypeError, AttributeError) as error:  # JSON of another form
                raise ValueError("a description of its files is damaged") from error
            index = tantivy.Index(build_schema(), path=str(folder), reuse=True)
            register_analyser(index)
            index.config_reader("manual")
            index.reload()
        return index

    def remove(self) -> None:
        """Take the index away, for it to be made anew when it is next wanted."""
        shutil.rmtree(self.path, ignore_errors=True)

    def _remove_others(self, record: IndexRecord) -> None:
        # What another process still reads stays on Windows, and goes the next time.
        for folder in self.path.iterdir():
            if _number(folder) and folder.name not in {record.folder, record.previous}:
                shutil.rmtree(folder, ignore_errors=True)


def _number(path: Path) -> int:
    return int(path.name) if path.name.isdecimal() else 0


def _stamp(path: Path) -> tuple[int, int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_size, status.st_mtime_ns, status.st_ino


def _stamps(folder: Path) -> dict[str, tuple[int, int]]:
    stamps = {}
    with os.scandir(folder) as entries:
        for entry in entries:
            if not entry.name.startswith("."):
                with suppress(FileNotFoundError):  # merged away in this moment
                    status = entry.stat()
                    stamps[entry.name] = (status.st_size, status.st_mtime_ns)
    return stamps


def _check_files(folder: Path, sound: dict[str, tuple[int, int]]) -> None:
    """Raise DamagedIndexError or ValueError unless the files are as tantivy wrote them.

    Those that are as they were when last known to be ``sound`` are not read again.
    """
    meta = json.loads((folder / _META).read_bytes())
    wanted = {segment["segment_id"].replace("-", "") for segment in meta["segments"]}
    stamps = _stamps(folder)
    missing = wanted - {name.partition(".")[0] for name in stamps}
    if missing:
        raise DamagedIndexError(
            "The search index {folder} lacks a part; it will be made again.", folder=folder
        )
    for name, stamp in stamps.items():
        if name.partition(".")[0] in wanted and sound.get(name) != stamp:
            _check_sum(folder / name)


def _check_sum(path: Path) -> None:
    with path.open("rb") as file:
        size = file.seek(0, os.SEEK_END)
        if size < _FOOTER.size:
            raise ValueError(f"{path.name} is not as it was written")
        file.seek(size - _FOOTER.size)
        length, magic = _FOOTER.unpack(file.read())
        if magic != _FOOTER_MAGIC or length > min(size - _FOOTER.size, _LONGEST_FOOTER):
            raise ValueError(f"{path.name} is not as it was written")
        left = file.seek(size - _FOOTER.size - length)
        expected = json.loads(file.read(length))["crc"]
        file.seek(0)
        found = 0
        while left:
            chunk = file.read(min(left, _CHUNK))
            found = crc32(chunk, found)
            left -= len(chunk)
    if found != expected:
        raise ValueError(f"{path.name} is not as it was written")
