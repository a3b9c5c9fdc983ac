"""The sample articles that come with the program are read as they were written."""

import json
from pathlib import Path
from typing import Any

import pytest

from reader.importing.read import read_articles

ROOT = Path(__file__).resolve().parents[2]
EXPECTED = json.loads((ROOT / "tests/data/samples_expected.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("wanted", EXPECTED, ids=lambda wanted: wanted["file"])
def test_sample(wanted: dict[str, Any]) -> None:
    draft = next(read_articles(ROOT / "resources" / "samples" / wanted["file"])).draft
    assert (draft.title, draft.author, draft.place) == (
        wanted["title"],
        wanted["author"],
        wanted["place"],
    )
    assert (draft.date or "") == (wanted["date"] or "")
    assert (len(draft.paragraphs), len(draft.related)) == (wanted["paragraphs"], wanted["related"])
