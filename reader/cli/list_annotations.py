"""``maqal annotations``: what was marked and noted."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any

import click

from reader.cli.documents import annotation_document
from reader.cli.ending import DONE
from reader.cli.options import SHORT_ID, json_option
from reader.cli.output import console, line, write_json, write_json_rows, write_line
from reader.library import Library, open_library
from reader.model.annotation import AnnotationKind, Colour
from reader.model.annotation_listing import AnnotationFilter, AnnotationOrder

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from reader.model.annotation_listing import AnnotationKey, AnnotationRow

ROWS_PER_PAGE = 500


@dataclass(frozen=True, slots=True)
class _Asked:
    """The arguments and options of a run."""

    article_id: str | None
    text: str
    kind: str | None
    colour: str | None
    tags: tuple[str, ...]
    after: str | None
    before: str | None
    review: bool
    trash: bool
    order: str | None
    limit: int | None
    delete: str | None
    restore: str | None
    as_json: bool


_DATE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")


def _date(_context: click.Context, _parameter: click.Parameter, value: str | None) -> str | None:
    if value is not None and not _DATE.fullmatch(value):
        raise click.BadParameter(f"“{value}” is no date such as 2016-08-06, 2016-08 or 2016")
    return value


@click.command("annotations")
@click.argument("article_id", metavar="[ID]", required=False)
@click.option("--text", metavar="TEXT", default="", help="Only those with these words.")
@click.option("--kind", type=click.Choice([kind.value for kind in AnnotationKind]))
@click.option("--color", "colour", type=click.Choice([colour.value for colour in Colour]))
@click.option("--tag", "tags", metavar="NAME", multiple=True, help="Only those with this tag.")
@click.option("--after", metavar="DATE", callback=_date, help="Made on this day or later.")
@click.option("--before", metavar="DATE", callback=_date, help="Made on this day or earlier.")
@click.option("--review", is_flag=True, help="Only those that were not found again.")
@click.option("--trash", is_flag=True, help="Those in the trash.")
@click.option("--order", type=click.Choice([order.value for order in AnnotationOrder]))
@click.option("--limit", type=click.IntRange(min=1), metavar="N", help="At most this many.")
@click.option("--delete", metavar="ANNOTATION_ID", help="Move one to the trash.")
@click.option("--restore", metavar="ANNOTATION_ID", help="Take one back from the trash.")
@json_option
@click.pass_obj
def annotations_command(library_file: Path, /, **options: Any) -> int:
    """List the annotations of an article in the order of its text, or of the whole library.

    An annotation that was not found again in a text that has changed comes with the places where
    it may belong.
    """
    asked = _Asked(**options)
    if asked.delete is not None and asked.restore is not None:
        raise click.UsageError("--delete and --restore cannot be used together")
    with open_library(library_file) as library:
        if asked.delete is not None or asked.restore is not None:
            return _change(library, asked.delete, asked.restore, as_json=asked.as_json)
        usual = AnnotationOrder.NEWEST if asked.article_id is None else AnnotationOrder.ARTICLE
        order = AnnotationOrder(asked.order) if asked.order else usual
        rows = islice(_rows(library, _filter(library, asked), order), asked.limit)
        if asked.as_json:
            write_json_rows(_document(library, row) for row in rows)
        else:
            _print(library, list(rows))
    return DONE


def _filter(library: Library, asked: _Asked) -> AnnotationFilter:
    return AnnotationFilter(
        text=asked.text,
        kinds=() if asked.kind is None else (AnnotationKind(asked.kind),),
        colours=() if asked.colour is None else (Colour(asked.colour),),
        tags=asked.tags,
        since=asked.after,
        until=asked.before,
        article_id=None if asked.article_id is None else library.resolve_id(asked.article_id),
        to_review=asked.review,
        trash=asked.trash,
    )


def _change(library: Library, delete: str | None, restore: str | None, *, as_json: bool) -> int:
    annotations = library.annotations
    found = annotations.resolve_id(delete or restore or "")
    change = annotations.restore([found]) if delete is None else annotations.delete([found])
    if as_json:
        word = "restored" if delete is None else "removed"
        write_json({word: [one.id for one in change.annotations]})
        return DONE
    moved = "taken back from the trash" if delete is None else "moved to the trash"
    count = len(change.steps)
    write_line(console(), f"{count} annotation{'' if count == 1 else 's'} {moved}.")
    return DONE


def _rows(
    library: Library, wanted: AnnotationFilter, order: AnnotationOrder
) -> Iterator[AnnotationRow]:
    after: AnnotationKey | None = None
    while True:
        page = library.annotations.page(wanted, order, after, ROWS_PER_PAGE)
        yield from page.rows
        after = page.next_key
        if after is None:
            return


def _document(library: Library, row: AnnotationRow) -> dict[str, object]:
    annotation = row.annotation
    document = annotation_document(annotation, library.annotations.passage(annotation))
    document["title"] = row.title
    if annotation.selector is not None and annotation.start is None:
        document["candidates"] = [
            {"start": one.start, "end": one.end, "score": one.score}
            for one in library.annotations.candidates(annotation.id)
        ]
    return document


def _print(library: Library, rows: Sequence[AnnotationRow]) -> None:
    output = console()
    if not rows:
        write_line(output, "There are no annotations of this kind.")
        return
    for number, row in enumerate(rows):
        annotation = row.annotation
        if number:
            output.print()
        parts = [annotation.id[-SHORT_ID:], annotation.created_at[:10], annotation.kind.value]
        if annotation.colour is not None:
            parts.append(annotation.colour.value)
        if annotation.selector is not None and annotation.start is None:
            parts.append("to review")
        parts += [f"#{tag}" for tag in annotation.tags]
        output.print(line("  ".join(parts), "dim"), soft_wrap=True)
        write_line(output, row.title, "bold")
        for text in (library.annotations.passage(annotation), annotation.note):
            if text:
                write_line(output, text)
