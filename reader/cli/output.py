"""Writing results: JSON for programs, rich text for people."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

from reader.text.safe_display import safe_display

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rich.console import Console
    from rich.text import Text

WIDEST_TEXT = 100
"""Columns of running text at most; a line much longer than that is hard to follow."""

WIDTH_WITHOUT_TERMINAL = 160
"""Columns of a table that goes to a file or another program."""


def write_bytes(content: bytes) -> None:
    """Write ``content`` to stdout unchanged."""
    sys.stdout.flush()
    sys.stdout.buffer.write(content)
    sys.stdout.buffer.flush()


def write_json(document: object) -> None:
    """Write ``document`` to stdout as indented UTF-8 JSON, in any locale."""
    write_bytes(_encoded(json.dumps(document, ensure_ascii=False, indent=2) + "\n"))


def write_json_rows(rows: Iterable[object]) -> None:
    """Write ``rows`` to stdout as one JSON list, a row per line, without holding all of them."""
    separator = "[\n"
    for row in rows:
        write_bytes(_encoded(separator + json.dumps(row, ensure_ascii=False)))
        separator = ",\n"
    write_bytes(b"[]\n" if separator == "[\n" else b"\n]\n")


def _encoded(text: str) -> bytes:
    # A byte of a file name that is not UTF-8 stands in Python's text as a lone surrogate (PEP 383);
    # backslashreplace makes of it the JSON escape of that surrogate.
    return text.encode("utf-8", errors="backslashreplace")


def console(*, stderr: bool = False) -> Console:
    """A rich console that takes text as it is: no markup, no highlighting, no emoji codes."""
    from rich.console import Console  # noqa: PLC0415 - 70 ms that --json does not need

    made = Console(stderr=stderr, markup=False, highlight=False, emoji=False)
    if not made.is_terminal:
        made.width = WIDTH_WITHOUT_TERMINAL
    return made


def line(text: str, style: str = "") -> Text:
    """One line of foreign text, made harmless for a terminal."""
    from rich.text import Text  # noqa: PLC0415

    return Text(safe_display(text), style=style)


def write_line(target: Console, text: str, style: str = "") -> None:
    """Write one paragraph: wrapped at the terminal's width, or whole where there is none."""
    write_text(target, line(text, style))


def write_text(target: Console, text: Text) -> None:
    """The same for a paragraph that is harmless for a terminal already."""
    if target.is_terminal:
        target.print(text, width=min(target.width, WIDEST_TEXT))
    else:
        target.print(text, soft_wrap=True)
