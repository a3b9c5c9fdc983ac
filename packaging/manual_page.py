"""Writes the manual page ``maqal.1`` from the command line's own descriptions.

usage: manual_page.py FILE

Run in an environment that has the program's packages; ``bundle.run_script`` does.
"""

from __future__ import annotations

import inspect
import os
import re
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from reader import __version__
from reader.cli.main import maqal

if TYPE_CHECKING:
    from collections.abc import Iterator

_ENDING = """\
.SH EXIT STATUS
.TP
.B 0
Done.
.TP
.B 1
Some items failed; the others are done.
.TP
.B 2
Unusable input or usage; one sentence on standard error says why.
.TP
.B 130
Stopped by Ctrl\\-C; what was committed is kept.
.SH ENVIRONMENT
.TP
.B MAQAL_LIBRARY
The library to use where
.B \\-\\-library
names none.
.SH FILES
.TP
.I $XDG_DATA_HOME/maqal/library.db
The library, usually in
.IR ~/.local/share .
Everything else can be made again from it.
.TP
.I $XDG_DATA_HOME/maqal/maqal.log
The log of errors.
"""


def escaped(text: str) -> str:
    """``text`` in roff: no character of it is taken for a request or an escape."""
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("“", "\\(lq").replace("”", "\\(rq")
    return re.sub(r"(?m)^(?=[.'])", r"\\&", text)


def paragraphs(text: str | None) -> Iterator[str]:
    """The paragraphs of a docstring, each on a line of its own, a break before the rest."""
    parts = re.split(r"\n\s*\n", inspect.cleandoc(text or "").replace("\b\n", ""))
    for number, part in enumerate(parts):
        if number:
            yield ".PP"
        yield escaped(" ".join(part.replace("``", "").split()))


def parameter(context: click.Context, option: click.Parameter) -> Iterator[str]:
    """An option as a tagged paragraph; arguments stand in the command's line already."""
    record = option.get_help_record(context)
    if record is not None and isinstance(option, click.Option):
        names, described = record
        yield ".TP"
        yield f"\\fB{escaped(names)}\\fR"
        yield escaped(" ".join(described.split()))


def command_section(command: click.Command, parent: click.Context) -> Iterator[str]:
    """A command: how it is called, what it does, its options."""
    context = click.Context(command, info_name=command.name, parent=parent)
    usage = " ".join(command.collect_usage_pieces(context))
    yield f".SS \\fB{escaped(str(command.name))}\\fR {escaped(usage)}"
    yield from paragraphs(command.help)
    for option in command.params:
        yield from parameter(context, option)


def manual_page(day: datetime) -> str:
    """The page in roff, dated ``day``."""
    context = click.Context(maqal, info_name="maqal")
    lines = [
        f'.TH MAQAL 1 "{day:%Y-%m-%d}" "Maqal {__version__}" "User Commands"',
        ".SH NAME",
        "maqal \\- read, search and annotate Arabic articles, offline",
        ".SH SYNOPSIS",
        ".B maqal",
        "[\\fB\\-\\-library\\fR \\fIFILE\\fR]",
        "[\\fICOMMAND\\fR [\\fIARGS\\fR]... | \\fIFILE\\fR...]",
        ".SH DESCRIPTION",
        *paragraphs(maqal.help),
        ".PP",
        "A command comes before a file of its name, which is then written \\fI./NAME\\fR.",
        ".SH OPTIONS",
    ]
    for option in maqal.params:
        lines += parameter(context, option)
    lines.append(".SH COMMANDS")
    for name in sorted(maqal.commands):
        lines += command_section(maqal.commands[name], context)
    return "\n".join(lines) + "\n" + _ENDING


if __name__ == "__main__":
    built = int(os.environ.get("SOURCE_DATE_EPOCH", "0"))
    Path(sys.argv[1]).write_text(manual_page(datetime.fromtimestamp(built, UTC)), "utf-8")
