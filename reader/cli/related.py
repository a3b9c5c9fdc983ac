"""``maqal related``: what belongs to an article, and why."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from reader.cli.documents import relation_document
from reader.cli.ending import DONE
from reader.cli.index_progress import catch_up
from reader.cli.options import SHORT_ID, json_option
from reader.cli.output import console, line, write_json, write_line
from reader.cli.reasons import reason_text
from reader.library import open_library
from reader.model.relation import RelationKind

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from reader.model.relation import Relation

LIMIT = 12

_KINDS = {
    RelationKind.CITED: "named by the page",
    RelationKind.VERSION: "another version",
    RelationKind.SAME_STORY: "the same story",
    RelationKind.SIMILAR: "similar",
}


@click.command("related")
@click.argument("article_id", metavar="ID")
@click.option(
    "--limit",
    type=click.IntRange(min=1),
    default=LIMIT,
    show_default=True,
    metavar="N",
    help="At most this many.",
)
@json_option
@click.pass_obj
def related_command(library_file: Path, article_id: str, limit: int, as_json: bool) -> int:
    """List what belongs to an article, and why. ID may be shortened to its beginning or its end."""
    with open_library(library_file) as library:
        found = library.resolve_id(article_id)
        catch_up(library, shown=not as_json)
        relations = library.related(found, min(limit, sys.maxsize))
    if as_json:
        write_json([relation_document(relation) for relation in relations])
    else:
        _print_relations(relations)
    return DONE


def _print_relations(relations: Sequence[Relation]) -> None:
    output = console()
    if not relations:
        write_line(output, "Nothing in the library belongs to this article.")
        return
    from rich.table import Table  # noqa: PLC0415

    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    rest = max(output.width - SHORT_ID - 10 - 17 - 5 * 2, 30)
    table.add_column("ID", width=SHORT_ID, no_wrap=True, style="dim")
    table.add_column("Date", width=10, no_wrap=True)
    table.add_column("Kind", width=17, no_wrap=True)
    table.add_column("Title", width=int(rest * 0.55), no_wrap=True, overflow="ellipsis")
    table.add_column("Why", width=int(rest * 0.45), no_wrap=True, overflow="ellipsis")
    for relation in relations:
        table.add_row(
            relation.id[-SHORT_ID:] if relation.id else "",
            line(relation.date or ""),
            _KINDS[relation.kind] if relation.id else "not in library",
            line(relation.title),
            line("; ".join(map(reason_text, relation.why))),
        )
    output.print(table)
