"""Where an article is from."""

from dataclasses import replace
from pathlib import Path

import pytest

from reader.library.source import named_source, source_of
from reader.model.direction import Direction
from reader.model.draft import Draft

DRAFT = Draft("saved/example/a.txt", "utf-8", "ar", Direction.RTL, "عنوان")


@pytest.mark.parametrize(
    ("address", "source"),
    [
        ("https://www.Example.org/a/1?b=2", "example.org"),
        ("http://news.example.org:8080/", "news.example.org"),
        ("", "example"),
        ("http://[", "example"),
        ("/a/1", "example"),
    ],
)
def test_the_host_of_the_address_comes_before_the_folder(address: str, source: str) -> None:
    assert source_of(replace(DRAFT, source_url=address)) == source


def test_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "www.Example.org"
    folder.mkdir()
    monkeypatch.chdir(folder)
    assert source_of(replace(DRAFT, file="a.txt")) == "example.org"
    assert (
        source_of(replace(DRAFT, file=str(tmp_path / "مقالات قديمة" / "a.txt"))) == "مقالات قديمة"
    )
    assert source_of(replace(DRAFT, file=f"{Path('/').absolute()}a.txt")) == ""


@pytest.mark.parametrize(
    ("given", "source"),
    [
        ("https://www.example.org/politics/", "example.org"),
        ("WWW.Example.org/", "example.org"),
        ("مقالات قديمة", "مقالات قديمة"),
        ("St. Petersburg", "St. Petersburg"),
        ("  ", ""),
    ],
)
def test_sources_as_people_write_them(given: str, source: str) -> None:
    assert named_source(given) == source
