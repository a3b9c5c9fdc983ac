"""The commonest words, kept in a file that nothing depends on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.search.common_words import CommonWords

if TYPE_CHECKING:
    from pathlib import Path

WORDS = CommonWords.of([("مدينه", 7), ("كتاب", 9), ("مدرسه", 3)], 12)


def test_words_by_their_beginning() -> None:
    assert WORDS.words == ("كتاب", "مدرسه", "مدينه")
    assert list(WORDS.with_beginnings(["مد"])) == [("مدينه", 7), ("مدرسه", 3)]
    assert list(WORDS.with_beginnings(["مدر", "م", "ك"])) == [
        ("كتاب", 9),
        ("مدينه", 7),
        ("مدرسه", 3),
    ]
    assert WORDS.count(["مدر", "م"]) == 3
    assert list(WORDS.with_beginnings(["س"])) == []


@pytest.mark.parametrize("beginning", ["ا", "اب", "ب"])
def test_the_commonest_come_first_however_many_there_are(beginning: str) -> None:
    counted = [(letter + str(number), number % 7) for letter in "اب" for number in range(1_100)]
    counted += [("ابب" + str(number), number % 5) for number in range(90)]
    wanted = sorted((-count, word) for word, count in counted if word.startswith(beginning))
    found = CommonWords.of(counted, 8).with_beginnings([beginning])
    assert list(found) == [(word, -count) for count, word in wanted]


def test_what_is_written_is_read_for_the_same_index(tmp_path: Path) -> None:
    file = tmp_path / "common.json"
    WORDS.write(file, "0001")
    assert CommonWords.read(file, "0001") == WORDS
    assert CommonWords.read(file, "0002") is None
    assert file.stat().st_mode & 0o077 == 0
    assert [each.name for each in tmp_path.iterdir()] == [file.name]


@pytest.mark.parametrize(
    "content",
    ["", "{", "[]", "null", '{"index": "0001"}', '{"index": "0001", "articles": 1, "words": [1]}'],
)
def test_a_damaged_file_is_none(tmp_path: Path, content: str) -> None:
    file = tmp_path / "common.json"
    file.write_text(content, "utf-8")
    assert CommonWords.read(file, "0001") is None
    WORDS.write(file, "0001")
    assert CommonWords.read(file, "0001") == WORDS


def test_where_nothing_can_be_written_nothing_is(tmp_path: Path) -> None:
    file = tmp_path / "missing" / "common.json"
    WORDS.write(file, "0001")
    assert CommonWords.read(file, "0001") is None
