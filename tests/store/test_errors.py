"""sqlite3's errors as sentences."""

import sqlite3
from pathlib import Path

import pytest

from reader.model.errors import StorageError
from reader.store.errors import storage_errors


def raise_code(code: int | None, text: str = "some message") -> None:
    error = sqlite3.OperationalError(text)
    if code is not None:
        error.sqlite_errorcode = code
    with storage_errors(Path("/a/library.db")):
        raise error


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (sqlite3.SQLITE_BUSY, "in use by another program"),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, "in use by another program"),
        (sqlite3.SQLITE_READONLY_DIRECTORY, "read-only"),
        (sqlite3.SQLITE_FULL, "is full"),
        (sqlite3.SQLITE_IOERR_FSYNC, "reports an error"),
        (sqlite3.SQLITE_CORRUPT, "damaged"),
        (sqlite3.SQLITE_NOTADB, "not a Maqal library"),
        (sqlite3.SQLITE_CANTOPEN, "cannot be opened"),
        (sqlite3.SQLITE_ERROR, "cannot be used: some message."),
        (None, "cannot be used: some message."),
    ],
)
def test_each_kind_of_error_is_one_sentence(code: int | None, words: str) -> None:
    with pytest.raises(StorageError) as caught:
        raise_code(code)
    sentence = str(caught.value)
    assert words in sentence
    assert "/a/library.db" in sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert isinstance(caught.value.__cause__, sqlite3.Error)


def test_text_that_is_not_utf8_is_damage() -> None:
    with pytest.raises(StorageError, match="damaged"):
        raise_code(None, "Could not decode to UTF-8 column 'title' with text '\ufffd'")


def test_other_errors_pass() -> None:
    with pytest.raises(KeyError), storage_errors(Path("a")):
        raise KeyError
