"""The written forms of a word that a search finds, and those that it must keep apart.

The pairs are ours, in tests/data: the first list was written before the stemmer, the others when it
was thought done. ``tests/benchmarks/score_normalise.py`` prints what goes wrong in a list.
"""

import csv
from pathlib import Path

import pytest

from reader.model.query import Query, QueryTerm
from reader.search.matches import find_matches

DATA = Path(__file__).resolve().parents[1] / "data"
LISTS = (
    "word_forms_first.tsv",
    "word_forms_second.tsv",
    "word_forms_third.tsv",
    "word_forms_fourth.tsv",
)
BEFORE, AFTER = "ورد ثانيا ", " ضمن الفقرة."


def is_found(query: str, form: str) -> bool:
    wanted = Query(tuple(map(QueryTerm, query.split())))
    end = len(BEFORE + form)
    return any(
        len(BEFORE) <= match.start < end
        for match in find_matches(wanted, "", BEFORE + form + AFTER)
    )


def pairs(name: str, flag: str) -> list[tuple[str, str]]:
    with (DATA / name).open(encoding="utf-8", newline="") as lines:
        rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [(row["query"], row["text_form"]) for row in rows if row["flag"] == flag]


@pytest.mark.parametrize("name", LISTS)
def test_what_has_to_be_found(name: str) -> None:
    wanted = pairs(name, "must")
    assert len(wanted) > 50
    assert [pair for pair in wanted if not is_found(*pair)] == []


@pytest.mark.parametrize("name", LISTS)
def test_what_is_good_to_find(name: str) -> None:
    wanted = pairs(name, "nice")
    assert sum(is_found(*pair) for pair in wanted) >= 0.9 * len(wanted)


@pytest.mark.parametrize("name", LISTS)
def test_what_is_another_word(name: str) -> None:
    wanted = pairs(name, "avoid")
    assert sum(is_found(*pair) for pair in wanted) <= 0.04 * len(wanted)
