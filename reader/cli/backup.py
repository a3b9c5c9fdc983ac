"""``maqal backup`` and ``maqal restore``: copies of the library, and back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import click

from reader.cli.ending import DONE
from reader.cli.options import json_option
from reader.cli.output import console, write_json, write_line
from reader.library import open_library

if TYPE_CHECKING:
    from reader.cli.documents import Document
    from reader.model.safety import BackupFile, LibraryFacts


@click.command("backup")
@click.argument("file", type=click.Path(path_type=Path), metavar="FILE")
@json_option
@click.pass_obj
def backup_command(library_file: Path, file: Path, as_json: bool) -> int:
    """Copy the library to FILE, checked before it counts.

    An earlier backup there is replaced, nothing else is. The window may be open meanwhile.
    """
    with open_library(library_file, create=False) as library:
        facts = library.care.back_up(file)
    if as_json:
        write_json(facts_document(facts))
    else:
        write_line(console(), f"{_holding(facts)} backed up to {file}.")
    return DONE


def _moment(
    _context: click.Context, _parameter: click.Parameter, value: str | None
) -> datetime | None:
    if value is None:
        return None
    try:
        moment = datetime.fromisoformat(value)
    except ValueError as error:
        raise click.BadParameter(
            f"“{value}” is not a date or time such as 2026-08-31 or 2026-08-31T14:00"
        ) from error
    if len(value) <= len("2026-08-31"):  # a day: as it was at its end
        moment += timedelta(days=1)
    return moment.astimezone(UTC)


@click.command("restore")
@click.argument("file", type=click.Path(path_type=Path), metavar="[FILE]", required=False)
@click.option(
    "--to",
    "moment",
    callback=_moment,
    metavar="MOMENT",
    help="Restore the last backup that was made by itself up to this date or time.",
)
@click.option("--list", "only_list", is_flag=True, help="List those backups, newest first.")
@json_option
@click.pass_obj
def restore_command(
    library_file: Path, file: Path | None, moment: datetime | None, only_list: bool, as_json: bool
) -> int:
    """Bring the library back as it was in the backup FILE.

    FILE is checked before anything is changed, and the library of before is kept beside the new
    one. `--list` shows the backups that Maqal made by itself, and `--to` takes one of these.
    """
    from reader.library.restoring import (  # noqa: PLC0415 - start-up of other commands
        backup_of_moment,
        restore_library,
    )

    if [file is not None, moment is not None, only_list].count(True) != 1:
        raise click.UsageError("Give the backup's FILE, or --to MOMENT, or --list.")
    if only_list:
        return _list(library_file, as_json=as_json)
    if moment is not None:
        file = backup_of_moment(library_file, moment).path
    assert file is not None  # noqa: S101 - one of three was given
    report = restore_library(library_file, file)
    if as_json:
        aside = None if report.set_aside is None else str(report.set_aside)
        write_json({**facts_document(report.restored), "file": str(file), "set_aside": aside})
        return DONE
    out = console()
    write_line(out, f"{_holding(report.restored)} restored from {file}.")
    if report.set_aside is not None:
        write_line(out, f"The library of before is kept as {report.set_aside}.")
    return DONE


def facts_document(facts: LibraryFacts) -> Document:
    """What a library file holds; ``articles`` and ``annotations`` without the trash."""
    return {
        "file": str(facts.path),
        "articles": facts.articles,
        "annotations": facts.annotations,
        "trash": facts.trash,
    }


def _list(library_file: Path, *, as_json: bool) -> int:
    from reader.store.backups import backups_of  # noqa: PLC0415

    backups = backups_of(library_file.absolute())
    if as_json:
        write_json([_backup_document(backup) for backup in backups])
        return DONE
    out = console()
    for backup in backups:
        why = f"  ({backup.reason.replace('-', ' ')})" if backup.reason else ""
        write_line(out, f"{backup.made_at:%Y-%m-%d %H:%M} UTC  {backup.path}{why}")
    if not backups:
        write_line(out, "Maqal has made no backup of this library yet.")
    return DONE


def _backup_document(backup: BackupFile) -> Document:
    made = backup.made_at.isoformat(timespec="seconds").replace("+00:00", "Z")
    return {"file": str(backup.path), "made_at": made, "reason": backup.reason}


def _holding(facts: LibraryFacts) -> str:
    articles = f"{facts.articles} article{'' if facts.articles == 1 else 's'}"
    return f"{articles} and {facts.annotations} annotation{'' if facts.annotations == 1 else 's'}"
