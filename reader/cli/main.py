"""The group ``maqal``: its options, its commands, and how a run ends."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from reader import __version__
from reader.cli.annotate import annotate_command, bookmark_command
from reader.cli.backup import backup_command, restore_command
from reader.cli.check import check_command
from reader.cli.ending import DONE, INTERRUPTED, UNUSABLE, complain, ended
from reader.cli.export_articles import export_command, import_annotations_command
from reader.cli.files_given import CommandsOrFiles
from reader.cli.import_files import import_command
from reader.cli.inspect_files import inspect_command
from reader.cli.list_annotations import annotations_command
from reader.cli.list_articles import list_command
from reader.cli.read_again import read_again_command
from reader.cli.rebuild_index import rebuild_index_command
from reader.cli.related import related_command
from reader.cli.rules import rules_command
from reader.cli.screenshot import screenshot_command
from reader.cli.search import search_command
from reader.cli.show_article import show_command
from reader.cli.statistics import statistics_command
from reader.cli.undo_import import undo_import_command
from reader.cli.window import run_window
from reader.paths import LIBRARY_VARIABLE, library_path

if TYPE_CHECKING:
    from collections.abc import Sequence


@click.group(
    name="maqal",
    cls=CommandsOrFiles,
    subcommand_metavar="[COMMAND [ARGS]... | FILE...]",
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.option(
    "--library",
    type=click.Path(path_type=Path),
    envvar=LIBRARY_VARIABLE,
    show_envvar=True,
    metavar="FILE",
    help="The library to use; made when there is none yet.",
)
@click.version_option(__version__, prog_name="maqal", message="%(prog)s %(version)s")
@click.pass_context
def maqal(context: click.Context, library: Path | None) -> None:
    """Keep and read Arabic articles.

    Without a command, opens the window; with files instead of one, offers to import them there.
    """
    context.obj = library_path(library)
    if context.invoked_subcommand is None:
        context.exit(run_window(context.obj))


for _command in (
    inspect_command,
    import_command,
    undo_import_command,
    list_command,
    show_command,
    read_again_command,
    annotate_command,
    annotations_command,
    bookmark_command,
    export_command,
    import_annotations_command,
    search_command,
    related_command,
    rules_command,
    statistics_command,
    rebuild_index_command,
    check_command,
    backup_command,
    restore_command,
    screenshot_command,
):
    maqal.add_command(_command)


def run_command_line(arguments: Sequence[str]) -> int:
    """Run ``maqal`` with ``arguments``; returns the exit code."""
    return ended(lambda: _run(arguments))


def _run(arguments: Sequence[str]) -> int:
    try:
        result = maqal.main(args=list(arguments), prog_name="maqal", standalone_mode=False)
    except click.ClickException as error:
        complain(error.format_message())
        return UNUSABLE
    except click.Abort:
        complain("Stopped.")
        return INTERRUPTED
    except SystemExit as error:  # click's own way out of a closed pipe
        raise BrokenPipeError from error
    return result if isinstance(result, int) else DONE
