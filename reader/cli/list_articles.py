"""``maqal list``: the articles of the library."""

from __future__ import annotations

import sys
from itertools import islice
from typing import TYPE_CHECKING

import click

from reader.cli.documents import summary_document
from reader.cli.ending import DONE
from reader.cli.options import SHORT_ID, json_option
from reader.cli.output import console, line, write_json_rows, write_line
from reader.library import Library, open_library

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from reader.model.listing import ArticleSummary

ROWS_PER_PAGE = 200
"""Rows read, and laid out as one table, at a time."""


@click.command("list")
@click.option(
    "--limit",
    type=click.IntRange(min=1),
    metavar="N",
    help="At most this many articles; all of them otherwise.",
)
@json_option
@click.pass_obj
def list_command(library_file: Path, limit: int | None, as_json: bool) -> int:
    """List the articles, newest date first."""
    with open_library(library_file) as library:
        rows = islice(_rows(library), min(limit or sys.maxsize, sys.maxsize))
        if as_json:
            write_json_rows(summary_document(row) for row in rows)
        else:
            _print_rows(rows, library)
    return DONE


def _rows(library: Library) -> Iterator[ArticleSummary]:
    page = library.page(limit=ROWS_PER_PAGE)
    yield from page.rows
    while page.next_key is not None:
        page = library.page(page.next_key, limit=ROWS_PER_PAGE)
        yield from page.rows


def _print_rows(rows: Iterator[ArticleSummary], library: Library) -> None:
    output = console()
    shown = 0
    while page := list(islice(rows, ROWS_PER_PAGE)):
        output.print(_table(page, header=shown == 0, width=output.width))
        shown += len(page)
    counts = library.counts()
    if not counts.articles:
        write_line(output, "The library is empty; `maqal import PATH` puts articles into it.")
        return
    write_line(output, f"{shown} of {counts.articles} articles, {counts.unread} unread.", "dim")


def _table(rows: Sequence[ArticleSummary], *, header: bool, width: int) -> object:
    from rich.table import Table  # noqa: PLC0415

    # Fixed shares of the width, so that one page's table lines up with the next one's.
    rest = max(width - SHORT_ID - 10 - 1 - 5 * 2, 30)
    table = Table(box=None, show_header=header, pad_edge=False, padding=(0, 2, 0, 0))
    table.add_column("ID", width=SHORT_ID, no_wrap=True, style="dim")
    table.add_column("Date", width=10, no_wrap=True)
    table.add_column("", width=1, no_wrap=True, style="bold cyan")
    for name, share in (("Title", 0.6), ("Author", 0.25), ("Place", 0.15)):
        table.add_column(name, width=int(rest * share), no_wrap=True, overflow="ellipsis")
    for row in rows:
        table.add_row(
            row.id[-SHORT_ID:],
            row.date or "",
            "*" if row.unread else "",
            line(row.title),
            line(row.author or row.agency),
            line(row.place),
        )
    return table
