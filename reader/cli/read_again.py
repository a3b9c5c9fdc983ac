"""``maqal read-again``: articles are read anew from their kept files."""

from __future__ import annotations

from dataclasses import asdict, replace
from typing import TYPE_CHECKING

import click

from reader.cli.ending import DONE, SOME_FAILED, UNUSABLE, complain
from reader.cli.options import encoding_option, json_option
from reader.cli.output import console, write_json, write_line
from reader.library import Library, open_library
from reader.model.correction import Correction
from reader.model.errors import UnusableInputError

if TYPE_CHECKING:
    from pathlib import Path

    from reader.library.rereading import Rereading


@click.command("read-again")
@click.argument("article_ids", metavar="ID...", nargs=-1, required=True)
@encoding_option
@json_option
@click.pass_obj
def read_again_command(
    library_file: Path, article_ids: tuple[str, ...], encoding: str | None, as_json: bool
) -> int:
    """Read articles again from the files kept in the library, with the cleaning rules of today.

    Annotations and the reading position follow the text. Corrections made at the import stay.
    """
    documents: list[dict[str, object]] = []
    failed = 0
    with open_library(library_file) as library:
        found = [library.resolve_id(part) for part in article_ids]
        for id_ in dict.fromkeys(found):
            try:
                done = _read(library, id_, encoding)
            except UnusableInputError as error:
                complain(str(error))
                failed += 1
                continue
            changed = bool(done.changes.updated)
            documents.append({"id": id_, "changed": changed, "annotations": asdict(done.placed)})
    if as_json:
        write_json(documents)
    elif documents:
        changed_count = sum(one["changed"] is True for one in documents)
        write_line(console(), f"{changed_count} of {len(documents)} read otherwise than before.")
    if not failed:
        return DONE
    return SOME_FAILED if documents else UNUSABLE


def _read(library: Library, id_: str, encoding: str | None) -> Rereading:
    correction = None
    if encoding is not None:
        correction = replace(library.article(id_).correction or Correction(), encoding=encoding)
    return library.read_again(id_, correction)
