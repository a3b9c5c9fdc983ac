"""``maqal undo-import``: the articles of an import go to the trash."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from reader.cli.ending import DONE
from reader.cli.options import json_option
from reader.cli.output import console, write_json, write_line
from reader.library import open_library

if TYPE_CHECKING:
    from pathlib import Path


@click.command("undo-import")
@click.argument("import_id", metavar="IMPORT_ID")
@click.option("--redo", is_flag=True, help="Take them back from the trash instead.")
@json_option
@click.pass_obj
def undo_import_command(library_file: Path, import_id: str, redo: bool, as_json: bool) -> int:
    """Move the articles of an import to the trash, as one step.

    IMPORT_ID is what `import` gave; it may be shortened to its beginning or its end. Running the
    command again is harmless.
    """
    with open_library(library_file) as library:
        found = library.resolve_import_id(import_id)
        changes = library.redo_import(found) if redo else library.undo_import(found)
    moved = changes.added or changes.removed
    if as_json:
        write_json({"import_id": found, "restored" if redo else "removed": list(moved)})
        return DONE
    articles = f"{len(moved)} article{'' if len(moved) == 1 else 's'}"
    what = "taken back from the trash" if redo else "moved to the trash"
    write_line(console(), f"{articles} {what}.")
    return DONE
