"""Reading the documents: tables, code, headings and links of Markdown."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

Row = tuple[str, ...]


def document(name: str) -> str:
    """The text of a document of the project."""
    return (ROOT / name).read_text(encoding="utf-8")


def table(text: str, heading: str) -> list[Row]:
    """The cells of the first table under ``heading``, without its head."""
    section = text.partition(f"\n{heading}\n")[2]
    lines = re.search(r"(?m)(?:^\|.*\n)+", section)
    assert lines is not None, heading
    rows = [
        tuple(cell.strip().replace(r"\|", "|") for cell in re.split(r"(?<!\\)\|", line)[1:-1])
        for line in lines.group().splitlines()
    ]
    assert len(rows) > 2, heading
    return rows[2:]


def fenced(text: str, language: str) -> list[str]:
    """The contents of every code block of ``language``."""
    return re.findall(rf"(?ms)^ *```{language}\n(.*?)^ *```$", text)


def prose(text: str) -> str:
    """``text`` without its code blocks."""
    return re.sub(r"(?ms)^ *```.*?^ *```$", "", text)


def in_code(text: str) -> list[str]:
    """What stands between single backticks."""
    return re.findall(r"`([^`\n]+)`", text)


def headings(text: str) -> list[tuple[int, str]]:
    """Every heading with its level, in the order of the document."""
    found = re.findall(r"(?m)^(#+) (.+)$", prose(text))
    return [(len(marks), heading) for marks, heading in found]


def anchor(heading: str) -> str:
    """The name under which a heading can be linked to."""
    return re.sub(r"[^\w\- ]", "", heading).strip().lower().replace(" ", "-")


def anchors(text: str) -> set[str]:
    """The names that can be linked to: of headings, and those written as ``<a id>``."""
    return {anchor(heading) for _level, heading in headings(text)} | set(named_anchors(text))


def named_anchors(text: str) -> list[str]:
    """The names written as ``<a id>``, in order."""
    return re.findall(r'<a id="([^"]+)"></a>', text)


def pictures(text: str) -> list[str]:
    """The pictures of a document, each with its form for dark screens before it."""
    return re.findall(r'(?:srcset|src)="([^"]+)"', text)
