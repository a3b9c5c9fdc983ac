"""The progress bar of long commands."""

from __future__ import annotations

from rich.console import Console

from reader.cli.progress_bar import progress_bar


def test_what_stands_beside_the_bar_is_shown_as_it_is() -> None:
    bar = progress_bar(before="Reading", after="{task.fields[file]}")
    bar.add_task("", completed=3, total=9, file="notes [bold].txt")
    console = Console(width=120)
    with console.capture() as capture:
        console.print(bar.get_renderable())
    shown = capture.get()
    assert shown.startswith("Reading")
    assert "3/9" in shown
    assert shown.rstrip().endswith("notes [bold].txt")
