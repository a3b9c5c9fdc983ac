"""Score which written forms of a word a search finds, on a TSV of query and form pairs.

Usage: python tests/benchmarks/score_normalise.py TSV_PATH [--index]
Columns: query, text_form, flag, rule. «must» and «nice»: the query has to find the form, both where
it is the whole text and within a sentence; a query of several words has to cover every word of
the form. «avoid»: the form must not rank as an equal, so no match of it may be exact, folded or
by stem. With ``--index`` each form is an article of a library, and the library is searched.
"""

from __future__ import annotations

import argparse
import csv
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
sys.path.insert(0, str(Path(__file__).parent))

from search_corpus import incoming_text, store_all

from reader.library import open_library
from reader.model.query import Query, QueryTerm
from reader.model.search import MatchReason
from reader.search.matches import find_matches
from reader.text.analyse import tokens

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model.search import Match

_BEFORE, _AFTER = "ورد ثانيا ", " ضمن الفقرة."
_EQUAL = {MatchReason.EXACT, MatchReason.FOLDED, MatchReason.STEM}


def reasons(query: str, form: str) -> set[MatchReason]:
    """Why ``query`` finds ``form`` within a sentence and alone; nothing where either fails."""
    wanted = Query(tuple(map(QueryTerm, query.split())))
    within = _covering(query, form, find_matches(wanted, "", _BEFORE + form + _AFTER), len(_BEFORE))
    alone = _covering(query, form, find_matches(wanted, "", form), 0)
    return within | alone if within and alone else set()


def reasons_in_library(rows: Sequence[dict[str, str]]) -> list[set[MatchReason]]:
    """The same for each of ``rows``, of which each form is an article of one library."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "library.db"
        texts = (
            incoming_text(f"{number}.txt", f"العدد {number}", [_BEFORE + row["text_form"] + _AFTER])
            for number, row in enumerate(rows)
        )
        ids = store_all(file, texts)
        library = open_library(file)
        try:
            library.index_pending()
            found = []
            for id_, row in zip(ids, rows, strict=True):
                hits = library.search(row["query"], limit=len(rows)).hits
                matches = [match for hit in hits if hit.id == id_ for match in hit.matches]
                found.append(_covering(row["query"], row["text_form"], matches, len(_BEFORE)))
            return found
        finally:
            library.close()


def _covering(query: str, form: str, matches: Sequence[Match], start: int) -> set[MatchReason]:
    """The reasons of the matches in the form, which begins at ``start`` of the body."""
    place = range(start, start + len(form))
    hits = [match for match in matches if match.start in place and match.end - 1 in place]
    wanted = tokens(form) if len(query.split()) > 1 else ()
    covered = all(
        any(hit.start <= start + word.start and start + word.end <= hit.end for hit in hits)
        for word in wanted
        if len(word.text) > 1
    )
    return {hit.why for hit in hits if hit.field == "body"} if covered else set()


def main() -> int:
    """Print the figures and the pairs that went wrong; exit code 0."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("tsv", type=Path)
    parser.add_argument("--index", action="store_true")
    arguments = parser.parse_args()
    with arguments.tsv.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    if arguments.index:
        found = reasons_in_library(rows)
    else:
        found = [reasons(row["query"], row["text_form"]) for row in rows]
    right: Counter[str] = Counter()
    total: Counter[str] = Counter()
    for row, whys in zip(rows, found, strict=True):
        flag = row["flag"]
        why = whys & _EQUAL
        total[flag] += 1
        if bool(why) != (flag == "avoid"):
            right[flag] += 1
            continue
        told = ", ".join(sorted(why)) or "not found"
        print(f"MISS  {flag}  «{row['query']}»  «{row['text_form']}»  {told}  ({row['rule']})")
    for flag in ("must", "nice", "avoid"):
        if total[flag]:
            share = right[flag] / total[flag]
            kept = "kept apart" if flag == "avoid" else "found"
            print(f"{flag}: {right[flag]} of {total[flag]} {kept} ({share:.1%})")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
