"""``maqal annotate`` and ``maqal bookmark``: marking from the command line."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from reader.cli.documents import annotation_document
from reader.cli.ending import DONE
from reader.cli.options import SHORT_ID, json_option
from reader.cli.output import console, write_json, write_line
from reader.library import open_library
from reader.model.annotation import AnnotationKind, Colour
from reader.model.errors import UnusableInputError

if TYPE_CHECKING:
    from pathlib import Path

    from reader.library import Library
    from reader.model.annotation_change import AnnotationChange

note_option = click.option(
    "--note", metavar="TEXT", default="", help="A note; “-” reads it from standard input."
)
tags_option = click.option(
    "--tag", "tags", metavar="NAME", multiple=True, help="A tag; repeatable."
)


@click.command("annotate")
@click.argument("article_id", metavar="ID")
@click.option("--quote", metavar="TEXT", help="The passage to mark, word for word.")
@click.option("--occurrence", type=click.IntRange(min=1), metavar="N", help="Which of several.")
@note_option
@click.option(
    "--color",
    "colour",
    type=click.Choice([colour.value for colour in Colour]),
    help="The colour of the highlight; yellow otherwise.",
)
@tags_option
@json_option
@click.pass_obj
def annotate_command(
    library_file: Path,
    article_id: str,
    quote: str | None,
    occurrence: int | None,
    note: str,
    colour: str | None,
    tags: tuple[str, ...],
    as_json: bool,
) -> int:
    """Highlight a passage of an article, or without --quote put a note on the whole of it.

    The passage is looked for as it is spelt, then in any spelling.
    """
    if quote is None and not note:
        raise click.UsageError("give a passage with --quote, or a note with --note")
    if quote is None and (occurrence or colour):
        raise click.UsageError("--occurrence and --color need --quote")
    with open_library(library_file) as library:
        found = library.resolve_id(article_id)
        if quote is None:
            change = library.annotations.add_note(found, _read(note), tags=tags)
        else:
            change = library.annotations.add_quote(
                found,
                quote,
                occurrence=occurrence,
                colour=None if colour is None else Colour(colour),
                note=_read(note),
                tags=tags,
            )
        _show(library, change, as_json=as_json)
    return DONE


@click.command("bookmark")
@click.argument("article_id", metavar="ID")
@click.option("--quote", metavar="TEXT", help="Bookmark the spot where this stands.")
@note_option
@tags_option
@json_option
@click.pass_obj
def bookmark_command(
    library_file: Path,
    article_id: str,
    quote: str | None,
    note: str,
    tags: tuple[str, ...],
    as_json: bool,
) -> int:
    """Bookmark an article, or a spot in it. Running the command again is harmless."""
    with open_library(library_file) as library:
        found = library.resolve_id(article_id)
        offset = None if quote is None else library.annotations.find(found, quote)
        change = library.annotations.bookmark(found, offset, note=_read(note), tags=tags)
        if change.steps or not as_json:
            _show(library, change, as_json=as_json)
        else:
            _show_known(library, found, whole=offset is None)
    return DONE


def _show(library: Library, change: AnnotationChange, *, as_json: bool) -> None:
    if not change.steps:
        write_line(console(), "It was there already.")
        return
    annotation = change.annotation
    if as_json:
        write_json(annotation_document(annotation, library.annotations.passage(annotation)))
        return
    what = {AnnotationKind.BOOKMARK: "Bookmarked", AnnotationKind.NOTE: "Noted"}
    write_line(
        console(),
        f"{what.get(annotation.kind, 'Marked')}; {annotation.id[-SHORT_ID:]} is its id.",
    )


def _show_known(library: Library, article_id: str, *, whole: bool) -> None:
    """Write the bookmark that was there already."""
    for one in library.annotations.of_article(article_id):
        if one.kind is AnnotationKind.BOOKMARK and (one.selector is None) is whole:
            write_json(annotation_document(one, library.annotations.passage(one)))
            return


def _read(note: str) -> str:
    if note != "-":
        return note
    try:
        return sys.stdin.buffer.read().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnusableInputError("The note on standard input is not text in UTF-8.") from error
