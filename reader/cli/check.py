"""``maqal check``: is all of the library as it was stored?"""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from reader.cli.ending import DONE, SOME_FAILED, complain
from reader.cli.options import json_option
from reader.cli.output import console, write_json, write_line

if TYPE_CHECKING:
    from pathlib import Path

    from reader.cli.documents import Document
    from reader.model.safety import CheckReport, OfferedBackup, Problem


@click.command("check")
@click.option(
    "--repair", is_flag=True, help="Mend what can be mended without losing anything of it."
)
@json_option
@click.pass_obj
def check_command(library_file: Path, repair: bool, as_json: bool) -> int:
    """Read the whole library and say what is wrong with it.

    Ends with 0 when nothing is (any more), with 1 when something is. A repair backs the library
    up first; a damaged file is kept under a dated name, and what can be read of it goes into a new
    one.
    """
    from reader.library.checking import check_library  # noqa: PLC0415 - loads tantivy

    report = check_library(library_file, repair=repair)
    if as_json:
        write_json(_document(report))
    else:
        _show(report, repair=repair)
    return DONE if report.is_clean else SOME_FAILED


def _show(report: CheckReport, *, repair: bool) -> None:
    out = console()
    for problem in report.found:
        mended = repair and problem.kind not in {left.kind for left in report.left}
        write_line(out, f"{problem.sentence}{' Mended.' if mended else ''}")
    for note in report.notes:
        complain(note)
    saved = report.salvage
    if saved is not None:
        write_line(
            out,
            f"{saved.articles} articles and {saved.annotations} annotations were saved; "
            f"the damaged file is kept as {saved.set_aside}.",
        )
        if saved.unreadable:
            rows = f"{saved.unreadable} row{'' if saved.unreadable == 1 else 's'}"
            write_line(out, f"At least {rows} could not be read, or not whole.")
    if report.offered is not None:
        write_line(out, _offer(report.offered))
    if report.is_clean:
        articles = f"{report.articles} article{'' if report.articles == 1 else 's'}"
        notes = f"{report.annotations} annotation{'' if report.annotations == 1 else 's'}"
        write_line(out, f"The library is sound: {articles} and {notes}.")
    elif not repair:
        write_line(out, "«maqal check --repair» mends what can be mended.")
    else:
        write_line(out, "The rest could not be mended.")


def _offer(offered: OfferedBackup) -> str:
    backup = offered.backup
    made = f"{backup.made_at:%Y-%m-%d %H:%M} UTC"
    if not offered.articles and not offered.annotations:
        return f"The backup of {made} ({backup.path}) holds nothing that is missing."
    return (
        f"The backup of {made} holds {offered.articles} articles and {offered.annotations} "
        f"annotations that are not here: «maqal restore {backup.path}»."
    )


def _document(report: CheckReport) -> Document:
    saved, offered = report.salvage, report.offered
    return {
        "sound": report.is_clean,
        "articles": report.articles,
        "annotations": report.annotations,
        "problems": [_problem(problem) for problem in report.found],
        "left": [_problem(problem) for problem in report.left],
        "notes": list(report.notes),
        "set_aside": None if saved is None else str(saved.set_aside),
        "backup": None
        if offered is None
        else {
            "file": str(offered.backup.path),
            "articles": offered.articles,
            "annotations": offered.annotations,
        },
    }


def _problem(problem: Problem) -> Document:
    return {
        "kind": problem.kind.value,
        "sentence": problem.sentence,
        "count": problem.count,
        "ids": list(problem.ids),
    }
