"""``maqal statistics``: what was read, and for how long."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from reader.cli.ending import DONE
from reader.cli.options import json_option
from reader.cli.output import console, line, write_json, write_line
from reader.library import open_library
from reader.model.statistics import Period, TopicKind

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from rich.console import Console

    from reader.model.statistics import NamedReading, Reading, Statistics, TopicReading


@click.command("statistics")
@click.option(
    "--period",
    type=click.Choice([period.value for period in Period]),
    default=Period.MONTH.value,
    show_default=True,
    help="7 days, 30 days, 12 months, or all time.",
)
@json_option
@click.pass_obj
def statistics_command(library_file: Path, period: str, as_json: bool) -> int:
    """Say what was read, on which days, and for how long."""
    with open_library(library_file) as library:
        found = library.statistics.of(Period(period))
    if as_json:
        write_json(statistics_document(found))
    else:
        _print(found)
    return DONE


def statistics_document(found: Statistics) -> dict[str, object]:
    """What ``--json`` prints; times are in seconds, days are local ones."""
    return {
        "period": found.period.value,
        "first": found.first,
        "last": found.last,
        **_reading(found.total),
        "days_with_reading": len(found.days),
        "run_of_days": {"current": found.streak.current, "longest": found.streak.longest},
        "logged_since": found.logged_since,
        "columns": [
            {"first": span.first, "last": span.last, **_reading(read)}
            for span, read in zip(found.columns, found.reading, strict=True)
        ],
        "topics": _named(found.topics),
        "topics_are": found.topic_kind.value,
        "authors": _named(found.authors),
        "sources": _named(found.sources),
        "annotations": {
            "total": found.annotations.total,
            "colours": {colour.value: count for colour, count in found.annotations.colours},
            "tags": dict(found.annotations.tags),
        },
    }


def _reading(read: Reading) -> dict[str, int]:
    return {"seconds": read.seconds, "articles": read.articles}


def _named(rows: Iterable[NamedReading | TopicReading]) -> list[dict[str, object]]:
    return [{"name": one.name, "seconds": one.seconds, "articles": one.articles} for one in rows]


def _print(found: Statistics) -> None:
    output = console()
    if not found.total.articles and not found.annotations.total:
        write_line(output, f"Nothing was read from {found.first} to {found.last}.")
        return
    write_line(
        output,
        f"From {found.first} to {found.last}: {_minutes(found.total.seconds)} min, "
        f"{found.total.articles} articles on {len(found.days)} days, "
        f"{found.annotations.total} annotations.",
    )
    if found.logged_since is None or found.logged_since > found.first:
        write_line(output, "Before the first log only the opening of articles is known.", "dim")
    days = [
        (span.first, read.seconds, read.articles)
        for span, read in zip(found.columns, found.reading, strict=True)
        if read.articles
    ]
    _print_rows(output, found.step.value.capitalize(), days)
    for heading, rows in (
        ("Word" if found.topic_kind is TopicKind.WORDS else "Topic", found.topics),
        ("Author", found.authors),
        ("Source", found.sources),
    ):
        _print_rows(output, heading, [(one.name, one.seconds, one.articles) for one in rows])


def _print_rows(output: Console, heading: str, rows: list[tuple[str, int, int]]) -> None:
    if not rows:
        return
    from rich.table import Table  # noqa: PLC0415 - not for --json

    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column(heading, max_width=40, no_wrap=True, overflow="ellipsis")
    table.add_column("Minutes", justify="right")
    table.add_column("Articles", justify="right")
    for name, seconds, articles in rows:
        table.add_row(line(name), _minutes(seconds), str(articles))
    output.print()
    output.print(table)


def _minutes(seconds: int) -> str:
    return str(round(seconds / 60))
