"""What lists are sorted by follows the titles and names, whatever writes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.library import open_library
from reader.model.correction import Correction
from reader.model.export import ExportFormat
from reader.model.lists import ArticleList, ListOrder

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reader.library import Library


def titles(library: Library) -> list[str]:
    return [row.title for row in library.lists.page(ArticleList(), ListOrder.TITLE).rows]


def test_a_corrected_title_finds_its_place(
    library: Library, write_articles: Callable[[int], list[Path]], tmp_path: Path
) -> None:
    files = write_articles(3)
    typed = Correction(fields={"title": "«أول» العناوين", "author": "يوسف"})
    added = library.import_files(files, corrections={files[2]: typed}).added
    assert titles(library)[0] == "«أول» العناوين"
    later = Correction(fields={"title": "يوم أخير", "author": ""})
    library.read_again(added[2].id, later)
    assert titles(library)[-1] == "يوم أخير"
    assert library._store.care.problems() == ()

    library.export(ExportFormat.JSONL, tmp_path / "all.jsonl")
    with open_library(tmp_path / "second.db") as second:
        second.import_annotations(tmp_path / "all.jsonl")
        assert titles(second) == titles(library)
        assert second._store.care.problems() == ()
