"""The progress bar of long commands: on stderr, and gone when the work is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.cli.output import console

if TYPE_CHECKING:
    from rich.progress import Progress


def progress_bar(*, before: str = "", after: str = "") -> Progress:
    """A bar, how many of how many, and the time left.

    ``before`` and ``after`` stand at its sides: a text, or a field of the task such as
    ``{task.fields[file]}``, whose value is shown as it is.
    """
    from rich.progress import (  # noqa: PLC0415 - 100 ms that other output does not need
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeRemainingColumn,
    )

    return Progress(
        *([TextColumn(before, markup=False)] if before else ()),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        *([TextColumn(after, markup=False)] if after else ()),
        console=console(stderr=True),
        transient=True,
    )
