"""``maqal statistics``."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from reader.library import open_library
from reader.model.statistics import ReadingTime

Maqal = Callable[..., Any]
Write = Callable[..., Path]


def test_an_empty_library_was_not_read(maqal: Maqal) -> None:
    run = maqal("statistics")
    assert (run.code, run.errors) == (0, "")
    assert run.text.startswith("Nothing was read from ")
    assert maqal("statistics", "--period", "all", "--json").json["seconds"] == 0


def test_what_was_read_is_told(maqal: Maqal, write_article: Write, tmp_path: Path) -> None:
    library_file = tmp_path / "read.db"
    options = ("--library", str(library_file))
    [added] = maqal(*options, "import", write_article(1), "--json").json["added"]
    today = str(datetime.now().astimezone().date())
    with open_library(library_file) as library:
        library.statistics.note([ReadingTime(added["id"], today, 600)])
        library.lists.add_labels([added["id"]], ["شجر"])
    found = maqal(*options, "statistics", "--period", "week", "--json").json
    assert (found["seconds"], found["articles"], found["days_with_reading"]) == (600, 1, 1)
    assert found["columns"][-1]["seconds"] == 600
    assert len(found["columns"]) == 7
    assert {"name": "شجر", "seconds": 600, "articles": 1} in found["topics"]
    run = maqal(*options, "statistics")
    assert run.code == 0
    assert ": 10 min, 1 articles on 1 days, 0 annotations." in run.text
    assert "شجر" in run.text
    assert maqal("statistics", "--period", "century").code == 2
