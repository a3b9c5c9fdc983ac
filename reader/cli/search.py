"""``maqal search``: the articles that a query finds."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from reader.cli.documents import hit_document
from reader.cli.ending import DONE, complain
from reader.cli.index_progress import catch_up
from reader.cli.options import SHORT_ID, json_option
from reader.cli.output import console, line, write_json, write_line, write_text
from reader.library import Library, open_library
from reader.text.safe_display import safe_display

if TYPE_CHECKING:
    from pathlib import Path

    from rich.text import Text

    from reader.model.listing import ArticleSummary
    from reader.model.search import SearchResult, Snippet

USUAL_LIMIT = 20
"""Hits shown unless another number is asked for."""


@click.command("search", context_settings={"ignore_unknown_options": True})
@click.argument("query", nargs=-1, required=True, type=click.UNPROCESSED)
@click.option(
    "--limit",
    type=click.IntRange(min=1),
    default=USUAL_LIMIT,
    metavar="N",
    help=f"At most this many articles; {USUAL_LIMIT} otherwise.",
)
@click.option("--exact", is_flag=True, help="Find words only as spelt, marks and hamza counting.")
@json_option
@click.pass_obj
def search_command(
    library_file: Path, query: tuple[str, ...], limit: int, exact: bool, as_json: bool
) -> int:
    """Search the articles, best first.

    QUERY is words (all wanted), "phrases", -words to leave out, beginn*, author:, place:,
    section:, tag:, after:2016, before:2016-08. Filters alone list the newest first.
    """
    text = " ".join(query)
    with open_library(library_file) as library:
        catch_up(library, shown=not as_json)
        result = library.search(text, limit=min(limit, sys.maxsize), exact=exact)
        if as_json:
            write_json([hit_document(hit) for hit in result.hits])
        else:
            _print_result(result, library)
    if not result.complete:
        complain("The search index is not complete yet, so there may be more.")
    if result.query.shortened:
        complain("The query is longer than can be searched for; its beginning was.")
    return DONE


def _print_result(result: SearchResult, library: Library) -> None:
    output = console()
    rows = {row.id: row for row in library.summaries([hit.id for hit in result.hits])}
    for hit in result.hits:
        write_text(output, line(hit.title, "bold"))
        about = line(f"{hit.id[-SHORT_ID:]}  {_about(rows.get(hit.id))}".rstrip(), "dim")
        write_text(output, about)
        if hit.snippet.text:
            write_text(output, _snippet(hit.snippet))
        output.print()
    total, shown = result.total, len(result.hits)
    count = f"{total} article{'' if total == 1 else 's'} found" if total else "Nothing found"
    if result.more:
        count = f"At least {count}"
    write_line(output, f"{count}; {shown} shown." if 0 < shown < total else f"{count}.", "dim")
    for suggestion in result.suggestions:
        write_line(output, f"Perhaps: {suggestion}")


def _about(row: ArticleSummary | None) -> str:
    if row is None:
        return ""
    return " · ".join(filter(None, (row.date, row.author or row.agency, row.place)))


def _snippet(snippet: Snippet) -> Text:
    """The snippet on one line, its matches in bold, made harmless for a terminal."""
    text, at = line("…" if snippet.start else ""), 0
    for start, end in snippet.marks:
        text.append(_safe_piece(snippet.text[at:start]))
        text.append(_safe_piece(snippet.text[start:end]), style="bold yellow")
        at = end
    return text.append(_safe_piece(snippet.text[at:]))


def _safe_piece(text: str) -> str:
    """``text`` for a terminal, with a blank where it begins or ends with one."""
    before, after = (" " if each.isspace() else "" for each in (text[:1], text[-1:]))
    return f"{before}{safe_display(text)}{after}" if text.strip() else before
