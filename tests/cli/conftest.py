"""Running the command line inside the test's process, and files to give it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import pytest

from reader.__main__ import main

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@dataclass(frozen=True)
class Run:
    """What a run printed, and its exit code."""

    code: int
    output: bytes
    errors: str

    @property
    def text(self) -> str:
        return self.output.decode("utf-8")

    @property
    def json(self) -> Any:
        return json.loads(self.output)

    @property
    def sentences(self) -> list[str]:
        return self.errors.splitlines()


@pytest.fixture
def library_path(tmp_path: Path) -> Path:
    return tmp_path / "library.db"


@pytest.fixture
def maqal(
    library_path: Path,
    tmp_path: Path,
    capsysbinary: pytest.CaptureFixture[bytes],
    monkeypatch: pytest.MonkeyPatch,
) -> Callable[..., Run]:
    """Runs ``maqal`` with its arguments on a library of the test's own."""
    monkeypatch.setenv("MAQAL_LIBRARY", str(library_path))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("COLUMNS", "100")

    def run(*arguments: object) -> Run:
        code = main([str(argument) for argument in arguments])
        captured = capsysbinary.readouterr()
        return Run(code, captured.out, captured.err.decode("utf-8"))

    return run


@pytest.fixture
def write_article(tmp_path: Path) -> Callable[..., Path]:
    """Writes a plain article as a text file; gives its path."""

    def write(number: int = 1, name: str | None = None) -> Path:
        path = tmp_path / (name or f"مقال {number}.txt")
        paragraphs = (
            f"افتتحت بلدية المدينة حديقة عامة جديدة للمرة {number} في حي البساتين القديم.",
            "وقالت المهندسة المشرفة إن الحديقة تضم ثلاثمئة شجرة وممرات للمشاة والدراجات.",
            "وتفتح الحديقة أبوابها للزوار من الصباح حتى المساء طوال أيام الأسبوع.",
        )
        body = "\n\n".join(paragraphs)
        path.write_text(f"حديقة جديدة في المدينة {number}\n\n{body}\n", encoding="utf-8")
        return path

    return write
