"""``maqal inspect``: how files would be read, without storing anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from reader.cli.documents import draft_document
from reader.cli.ending import DONE, SOME_FAILED, UNUSABLE, complain
from reader.cli.options import encoding_option, files_argument, json_option
from reader.cli.output import console, line, write_json, write_line
from reader.library.import_run import read_files
from reader.model.draft import BlockKind, Draft
from reader.model.import_report import FailedFile

if TYPE_CHECKING:
    from pathlib import Path


@click.command("inspect")
@files_argument
@encoding_option
@json_option
def inspect_command(paths: tuple[Path, ...], encoding: str | None, as_json: bool) -> int:
    """Show how files are read as articles, and which lines are left out by which rule."""
    documents: list[dict[str, object]] = []
    read = failed = 0
    for result in read_files(paths, encoding=encoding):
        if isinstance(result, FailedFile):
            complain(result.reason)
            failed += 1
            continue
        read += 1
        if as_json:
            documents.append(draft_document(result.draft))
        else:
            _print_draft(result.draft)
    if as_json:
        write_json(documents)
    if not failed:
        return DONE
    return SOME_FAILED if read else UNUSABLE


def _print_draft(draft: Draft) -> None:
    from rich.table import Table  # noqa: PLC0415 - human output only

    output = console()
    fields = Table(box=None, show_header=False, pad_edge=False)
    fields.add_column(style="dim", no_wrap=True)
    fields.add_column(overflow="fold")
    for name, text in (
        ("file", draft.file),
        ("encoding", draft.encoding),
        ("language", f"{draft.language} ({draft.direction})"),
        ("title", draft.title),
        ("place", draft.place),
        ("author", draft.author),
        ("agency", draft.agency),
        ("section", draft.section),
        ("date", draft.datetime or draft.date or draft.date_text),
        ("source", draft.source_url),
        ("tags", "، ".join(draft.tags)),
    ):
        if text:
            fields.add_row(name, line(text))
    output.print(fields)
    output.print()
    for block in draft.blocks:
        style = {BlockKind.SUBHEAD: "bold", BlockKind.CAPTION: "dim italic"}.get(block.kind, "")
        write_line(output, block.text, style)
    for item in draft.related:
        write_line(output, " · ".join(filter(None, (item.title, item.lead, item.section))), "cyan")
    for removed in draft.removed:
        write_line(output, f"{removed.line}: [{removed.rule}] {removed.text}", "dim")
    for warning in draft.warnings:
        write_line(output, warning, "yellow")
    output.print()
