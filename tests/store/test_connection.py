"""Opening a library file, and what keeps others' files and one's own safe."""

import sqlite3
import stat
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest

from reader.model.errors import NewerLibraryError, StorageError
from reader.store import LibraryStore
from reader.store.connection import LibraryFile
from reader.store.schema import APPLICATION_ID, SCHEMA_VERSION


def pragma(path: Path, name: str) -> object:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(f"PRAGMA {name}").fetchone()[0]


def test_a_new_library_says_what_it_is(library_path: Path) -> None:
    LibraryStore(library_path).close()
    assert pragma(library_path, "application_id") == APPLICATION_ID
    assert pragma(library_path, "user_version") == SCHEMA_VERSION
    assert pragma(library_path, "journal_mode") == "wal"


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_files_are_private_to_the_user(store: LibraryStore) -> None:
    folder = store.path.parent
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    store.imports.start()
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}
    assert modes == dict.fromkeys(("library.db", "library.db-wal", "library.db-shm"), 0o600)


def test_connections_flush_to_the_disk_and_check_references(library_path: Path) -> None:
    file = LibraryFile(library_path)
    with file.reading() as connection:
        assert connection.execute("PRAGMA synchronous").fetchone() == (2,)
        assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)
        assert connection.execute("PRAGMA trusted_schema").fetchone() == (0,)
    file.close()


def test_opening_again_loads_no_sqlite_utils(library_path: Path) -> None:
    LibraryStore(library_path).close()
    script = (
        "import sys; from pathlib import Path; from reader.library import open_library;"
        f"library = open_library(Path({str(library_path)!r})); library.page(); library.counts();"
        "library.last_import(); library.close();"
        "print(sorted({'sqlite_utils', 'uuid_utils', 'rich', 'click', 'reader.importing',"
        " 'reader.text.normalise'} & set(sys.modules)))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"


@pytest.mark.parametrize("content", [b"1", b"\0", b"my notes", b"these are my notes\n" * 100])
def test_a_file_of_something_else_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "notes.db"
    path.write_bytes(content)
    with pytest.raises(StorageError, match=r"is not a Maqal library"):
        LibraryStore(path)
    assert path.read_bytes() == content
    assert [entry.name for entry in tmp_path.iterdir()] == ["notes.db"]


@pytest.mark.parametrize("statement", ["CREATE TABLE notes (text)", "PRAGMA user_version = 7"])
def test_another_programs_database_is_refused_and_left_alone(
    tmp_path: Path, statement: str
) -> None:
    path = tmp_path / "other.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(statement)
    before = path.read_bytes()
    with pytest.raises(StorageError, match=r"of another program"):
        LibraryStore(path)
    assert path.read_bytes() == before


def test_a_newer_library_is_refused_and_left_alone(library_path: Path) -> None:
    LibraryStore(library_path).close()
    with closing(sqlite3.connect(library_path)) as connection:
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    before = library_path.read_bytes()
    with pytest.raises(NewerLibraryError, match=r"written by a later version of Maqal"):
        LibraryStore(library_path)
    assert library_path.read_bytes() == before


def test_an_empty_file_becomes_a_library(tmp_path: Path) -> None:
    path = tmp_path / "empty.db"
    path.touch()
    LibraryStore(path).close()
    assert pragma(path, "application_id") == APPLICATION_ID


def test_a_missing_library_is_not_made_unless_asked(library_path: Path) -> None:
    with pytest.raises(StorageError, match=r"There is no library at"):
        LibraryStore(library_path, create=False)
    assert not library_path.parent.exists()


def test_places_that_cannot_hold_a_library(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(StorageError, match=r"is not a file"):
        LibraryStore(tmp_path)
    with pytest.raises(StorageError, match=r"cannot be opened or made"):
        LibraryStore(tmp_path / "file" / "library.db")
    with pytest.raises(StorageError, match=r"cannot be opened or made"):
        LibraryStore(tmp_path / "nul\0" / "library.db")
    with pytest.raises(StorageError, match=r"cannot be opened or made"):
        LibraryStore(tmp_path / ("long" * 100) / "library.db")


@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="needs a file system nobody can write")
def test_an_unwritable_folder() -> None:
    with pytest.raises(StorageError, match=r"cannot be opened or made"):
        LibraryStore(Path("/proc/self/library.db"))


def test_a_damaged_library_is_said_to_be_damaged(store: LibraryStore) -> None:
    store.close()
    content = bytearray(store.path.read_bytes())
    content[100:4096] = b"\xff" * (4096 - 100)
    store.path.write_bytes(content)
    with pytest.raises(StorageError, match=r"is damaged; «maqal check --repair»"):
        LibraryStore(store.path)


def test_a_library_that_vanished_is_not_made_anew(store: LibraryStore) -> None:
    store._file.release()
    store.path.unlink()
    with pytest.raises(StorageError, match=r"is gone: it was moved or removed"):
        store.listing.counts()
    assert not store.path.exists()


def test_after_closing_everything_is_a_storage_error(store: LibraryStore) -> None:
    store.close()
    store.close()
    with pytest.raises(StorageError, match=r"has been closed"):
        store.listing.counts()


def test_each_thread_has_its_own_connection(library_path: Path) -> None:
    file = LibraryFile(library_path)
    seen: dict[str, sqlite3.Connection] = {}

    def use(name: str) -> None:
        with file.reading() as connection:
            seen[name] = connection

    use("here")
    thread = threading.Thread(target=use, args=["there"])
    thread.start()
    thread.join()
    use("here again")
    assert seen["here"] is seen["here again"]
    assert seen["here"] is not seen["there"]
    file.close()
    for connection in seen.values():
        with pytest.raises(sqlite3.ProgrammingError):
            connection.execute("SELECT 1")


def test_releasing_closes_the_threads_connection_and_the_next_use_opens_one(
    library_path: Path,
) -> None:
    file = LibraryFile(library_path)
    with file.reading() as connection:
        pass
    file.release()
    file.release()
    with pytest.raises(sqlite3.ProgrammingError):
        connection.execute("SELECT 1")
    with file.reading() as another:
        assert another is not connection
    file.close()


class _StopError(Exception):
    pass


def test_a_write_that_fails_halfway_leaves_nothing(library_path: Path) -> None:
    file = LibraryFile(library_path)
    insert = "INSERT INTO imports (id, started_at) VALUES ('a', 'b')"

    def write_and_fail() -> None:
        with file.writing() as connection:
            connection.execute(insert)
            raise _StopError

    with pytest.raises(_StopError):
        write_and_fail()
    with file.writing() as connection:
        assert connection.execute("SELECT count(*) FROM imports").fetchone() == (0,)
    file.close()


def test_a_full_disk_is_one_sentence_and_the_library_goes_on(library_path: Path) -> None:
    file = LibraryFile(library_path)
    with file.reading() as connection:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")

    def fill() -> None:
        with file.writing() as writer:
            writer.execute("INSERT INTO raw_files VALUES ('a', zeroblob(1000000), 1000000, 'now')")

    with pytest.raises(StorageError, match=r"disk that holds the library .* is full"):
        fill()
    connection.execute("PRAGMA max_page_count = 1000000")
    fill()
    file.close()
