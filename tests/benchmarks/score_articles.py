"""Scores the import against hand-made answers, per file and in total.

DATA_DIR holds pairs NAME.txt (a page as plain text) and NAME.json with the keys title, dateline,
author, agency, section, date, datetime, body_lines (1-based), body, related, junk. The data are not
part of the project.

Run: python tests/benchmarks/score_articles.py DATA_DIR [--details]
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from reader.importing.read import read_articles  # noqa: E402
from reader.model.errors import MaqalError  # noqa: E402

if TYPE_CHECKING:
    from reader.model.draft import Draft

FIELDS = (
    "title",
    "place",
    "author",
    "agency",
    "section",
    "date",
    "time",
    "body",
    "related",
    "junk",
)


def plain(text: str) -> str:
    """Drop white space runs and invisible characters, which the answers write differently."""
    return re.sub(r"\s+", " ", re.sub("[\u200e\u200f\u202a-\u202e\ufeff]", "", text)).strip()


def names(text: str) -> set[str]:
    """Part a field of several names."""
    return {plain(name) for name in re.split(r"[;+]", text) if plain(name)}


def line_f1(found: list[str], wanted: list[str]) -> float:
    """F1 of two lists of lines taken as sets."""
    a, b = {plain(line) for line in found}, {plain(line) for line in wanted}
    hits = len(a & b)
    return 2 * hits / (len(a) + len(b)) if a or b else 1.0


def related_share(draft: Draft, answer: dict[str, Any]) -> float | None:
    """Share of the wanted related items found, by title or else by lead."""
    wanted = [plain(item["title"] or item["lead"]) for item in answer["related"]]
    if not wanted:
        return None
    found = {plain(item.title) for item in draft.related} | {
        plain(item.lead) for item in draft.related
    }
    return sum(text in found for text in wanted) / len(wanted)


def score(draft: Draft, answer: dict[str, Any]) -> dict[str, float | None]:
    """Score one draft; None where the page asks nothing."""
    body = {plain(text) for text in draft.paragraphs}
    wanted_body = {plain(text) for text in answer["body"]}
    junk = [text for text in answer["junk"] if plain(text) in body - wanted_body]
    same_time = (draft.datetime or "") == answer["datetime"] or not answer["datetime"]
    return {
        "title": float(plain(draft.title) == plain(answer["title"])),
        "place": float(names(draft.place) == names(answer["dateline"])),
        "author": float(names(draft.author) == names(answer["author"])),
        "agency": float(names(draft.agency) == names(answer["agency"])),
        "section": float(plain(draft.section) == plain(answer["section"])),
        "date": float((draft.date or "") == answer["date"]),
        "time": float(same_time),
        "body": line_f1(list(draft.paragraphs), answer["body"]),
        "related": related_share(draft, answer),
        "junk": float(len(junk)),
    }


def show_details(draft: Draft, answer: dict[str, Any]) -> None:
    """Print what differs."""
    got = {
        "title": draft.title, "dateline": draft.place, "author": draft.author,
        "agency": draft.agency, "section": draft.section, "date": draft.date or "",
        "datetime": draft.datetime or "", "tags": list(draft.tags),
        "subheads": list(draft.subheads), "captions": list(draft.captions),
    }  # fmt: skip
    for name, value in got.items():
        if value != answer[name] and (value or answer[name]):
            print(f"    {name}: {value!r}, wanted {answer[name]!r}")
    found, wanted = {plain(t) for t in draft.paragraphs}, {plain(t) for t in answer["body"]}
    for text in draft.paragraphs:
        if plain(text) not in wanted:
            print(f"    extra: {text[:110]}")
    for text in answer["body"]:
        if plain(text) not in found:
            print(f"    missing: {text[:110]}")
    wanted_items = [
        (i["title"], i["lead"], i["section"], i["caption"], i["date"]) for i in answer["related"]
    ]
    items = [(i.title, i.lead, i.section, i.caption, i.date) for i in draft.related]
    for item in items:
        if item not in wanted_items:
            print(f"    related extra: {item}")
    for item in wanted_items:
        if item not in items:
            print(f"    related missing: {item}")


def main() -> int:
    """Print a line per file and the means; exit 1 if a file cannot be parsed."""
    parser = argparse.ArgumentParser(description="Score the import against hand-made answers.")
    parser.add_argument("data_dir", type=Path, help="folder of NAME.txt and NAME.json pairs")
    parser.add_argument("--details", action="store_true", help="print what differs")
    arguments = parser.parse_args()
    rows: list[tuple[str, dict[str, float | None]]] = []
    failed = 0
    print(f"{'file':28}" + "".join(f"{name:>9}" for name in FIELDS))
    for answer_file in sorted(arguments.data_dir.glob("*.json")):
        answer = json.loads(answer_file.read_text(encoding="utf-8"))
        try:
            draft = next(read_articles(answer_file.with_suffix(".txt"))).draft
        except MaqalError as error:
            print(f"{answer_file.stem:28} {error}")
            failed += 1
            continue
        row = score(draft, answer)
        rows.append((answer_file.stem, row))
        cells = (" " * 8 + "-" if row[name] is None else f"{row[name]:9.3f}" for name in FIELDS)
        print(f"{answer_file.stem[:28]:28}" + "".join(cells))
        if arguments.details:
            show_details(draft, answer)
    means = []
    for name in FIELDS:
        values = [value for _, row in rows if (value := row[name]) is not None]
        total = sum(values)
        means.append(f"{total if name == 'junk' else total / max(len(values), 1):9.3f}")
    print(f"{'mean (junk: sum)':28}" + "".join(means))
    return 1 if failed else 0


if __name__ == "__main__":
    raise SystemExit(main())
