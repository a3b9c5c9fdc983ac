"""``maqal show``: one article, for reading, as data, or as the file it came from."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from reader.cli.documents import article_document
from reader.cli.ending import DONE
from reader.cli.options import json_option
from reader.cli.output import console, write_bytes, write_json, write_line
from reader.library import open_library
from reader.model.draft import BlockKind

if TYPE_CHECKING:
    from pathlib import Path

    from reader.model.article import Article

_STYLES = {
    BlockKind.SUBHEAD: "bold",
    BlockKind.STANDFIRST: "italic",
    BlockKind.CAPTION: "dim",
}


@click.command("show")
@click.argument("article_id", metavar="ID")
@json_option
@click.option("--raw", is_flag=True, help="Write the imported file, byte for byte.")
@click.pass_obj
def show_command(library_file: Path, article_id: str, as_json: bool, raw: bool) -> int:
    """Show an article. ID may be shortened to its beginning or its end."""
    if as_json and raw:
        raise click.UsageError("--json and --raw cannot be used together")
    with open_library(library_file) as library:
        found = library.resolve_id(article_id)
        if raw:
            write_bytes(library.raw(found))
        elif as_json:
            write_json(article_document(library.article(found)))
        else:
            _print_article(library.article(found))
    return DONE


def _print_article(article: Article) -> None:
    output = console()
    write_line(output, article.title, "bold")
    byline = (article.author, article.agency, article.place, article.date or article.date_text)
    if any(byline):
        write_line(output, " · ".join(filter(None, byline)), "dim")
    for block in article.blocks:
        output.print()
        write_line(output, block.text, _STYLES.get(block.kind, ""))
    if article.related:
        output.print()
    for item in article.related:
        write_line(output, "← " + " · ".join(filter(None, (item.title, item.lead))), "cyan")
