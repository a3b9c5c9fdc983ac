"""``maqal rebuild-index``: the search index, made anew from the library."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from reader.cli.ending import DONE
from reader.cli.index_progress import index_progress
from reader.cli.options import json_option
from reader.cli.output import console, write_json, write_line
from reader.library import open_library

if TYPE_CHECKING:
    from pathlib import Path


@click.command("rebuild-index")
@json_option
@click.pass_obj
def rebuild_index_command(library_file: Path, as_json: bool) -> int:
    """Make the search index anew.

    It is made by itself whenever it is missing, damaged or old, so this is never needed; it may
    make the index smaller.
    """
    with open_library(library_file) as library:
        with index_progress(shown=not as_json) as progress:
            state = library.rebuild_index(progress)
        articles = library.counts().articles
    if as_json:
        write_json({"articles": articles, "waiting": state.waiting, "complete": state.up_to_date})
    else:
        write_line(console(), f"{articles} article{'' if articles == 1 else 's'} in the index.")
    return DONE
