"""``maqal import``: files become articles of the library."""

from __future__ import annotations

import signal
import sys
import threading
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from reader.cli.documents import report_document
from reader.cli.ending import DONE, SOME_FAILED, UNUSABLE, complain
from reader.cli.options import SHORT_ID, encoding_option, files_argument, json_option
from reader.cli.output import console, line, write_json, write_line
from reader.cli.progress_bar import progress_bar
from reader.library import open_library

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import FrameType

    from reader.model.import_report import ImportProgress, ImportReport


@click.command("import")
@files_argument
@click.option("--recursive", is_flag=True, help="Take the text files in folders, too.")
@encoding_option
@json_option
@click.pass_obj
def import_command(
    library_file: Path,
    paths: tuple[Path, ...],
    recursive: bool,
    encoding: str | None,
    as_json: bool,
) -> int:
    """Store files as articles. Files that are in the library already are left alone.

    Ctrl-C stops after the file under way and keeps what was read; running the same command again
    is harmless.
    """
    with (
        open_library(library_file) as library,
        _stop_on_interrupt() as stopped,
        _progress_bar(shown=sys.stderr.isatty() and not as_json) as progress,
    ):
        report = library.import_files(
            paths, recursive=recursive, encoding=encoding, progress=progress, cancelled=stopped
        )
    if as_json:
        write_json(report_document(report))
    else:
        _print_summary(report)
    for failed in report.failed:
        complain(failed.reason)
    if report.cancelled:
        complain("Stopped; what is listed as added is in the library.")
    return _exit_code(report)


def _exit_code(report: ImportReport) -> int:
    went_in = bool(report.added or report.duplicates)
    if report.failed and not went_in:
        return UNUSABLE
    return SOME_FAILED if report.failed or report.cancelled else DONE


def _print_summary(report: ImportReport) -> None:
    output = console()
    write_line(output, _summary(report))
    if report.added:
        write_line(
            output,
            f"{report.import_id[-SHORT_ID:]} is the import's id, for maqal undo-import.",
            "dim",
        )


def _summary(report: ImportReport) -> str:
    added, duplicates = len(report.added), len(report.duplicates)
    versions = sum(item.version_of is not None for item in report.added)
    parts = [f"{added} article{'' if added == 1 else 's'} added"]
    if versions:
        parts.append(f"{versions} of them a new version of one in the library")
    if duplicates:
        parts.append(f"{duplicates} in the library already")
    if report.failed:
        parts.append(f"{len(report.failed)} failed")
    return ", ".join(parts) + "."


@contextmanager
def _stop_on_interrupt() -> Iterator[Callable[[], bool]]:
    """While the body runs, a first Ctrl-C is only noted; a second one interrupts as usual."""
    stop = threading.Event()

    def note(_signal: int, _frame: FrameType | None) -> None:
        stop.set()
        signal.signal(signal.SIGINT, earlier)

    earlier = signal.getsignal(signal.SIGINT)
    if threading.current_thread() is not threading.main_thread() or earlier is signal.SIG_IGN:
        yield stop.is_set
        return
    signal.signal(signal.SIGINT, note)
    try:
        yield stop.is_set
    finally:
        signal.signal(signal.SIGINT, earlier)


@contextmanager
def _progress_bar(*, shown: bool) -> Iterator[Callable[[ImportProgress], None] | None]:
    if not shown:
        yield None
        return
    with progress_bar(after="{task.fields[file]}") as bar:
        task = bar.add_task("", total=None, file="")

        def show(progress: ImportProgress) -> None:
            name = line(Path(progress.file).name).plain
            bar.update(task, completed=progress.done, total=progress.total, file=name)

        yield show
