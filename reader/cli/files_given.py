"""``maqal FILE…``: files in the place of a command, as a desktop opens them with the program."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

from reader.cli.window import run_window

if TYPE_CHECKING:
    from collections.abc import Sequence


class CommandsOrFiles(click.Group):
    """A group of commands that also takes files and folders that exist, to be offered for import.

    A command comes before a file of its name, which is then to be written ``./NAME``.
    """

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that ``args`` begin with, or the one that opens them all in the window."""
        first = args[0]
        if self.get_command(ctx, first) is None:
            if os.path.lexists(first):
                return _open_files.name, _open_files, args
            if os.sep in first or "." in first:
                ctx.fail(f"There is no file “{first}”.")
        return super().resolve_command(ctx, args)


@click.command("FILE", hidden=True)
@click.argument(
    "paths", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path), metavar="FILE…"
)
@click.pass_obj
def _open_files(library: Path, paths: Sequence[Path]) -> int:
    """Open the window and offer to import PATHS."""
    return run_window(library, paths=paths)
