"""``maqal screenshot``: what it asks of the window (the picture itself is the window's test)."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Maqal = Callable[..., Any]
Write = Callable[..., Path]


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, object]]:
    """The calls of ``render_screenshot``, which draws nothing here."""
    calls: list[dict[str, object]] = []

    def render(library_path: Path, output: Path, **options: object) -> None:
        calls.append({"library": library_path, "output": output, **options})

    monkeypatch.setattr("reader.app.render_screenshot", render)
    return calls


def test_what_is_asked_of_the_window(
    maqal: Maqal,
    asked: list[dict[str, object]],
    write_article: Write,
    library_path: Path,
    tmp_path: Path,
) -> None:
    output = tmp_path / "صورة.png"
    [added] = maqal("import", write_article(1), "--json").json["added"]
    assert maqal("screenshot", output).text == f"{output}\n"
    arguments = ("--article", added["id"][-9:], "--size", "900x600", "--language", "ar")
    arguments += ("--theme", "dark", "--search", "تاريخ مكان:حلب")
    assert maqal("screenshot", output, *arguments).code == 0
    common = {"library": library_path, "output": output}
    first = {"article": None, "size": (1280, 800), "language": None, "theme": "light"}
    second = {"article": added["id"], "size": (900, 600), "language": "ar", "theme": "dark"}
    assert asked == [
        common | first | {"search": None},
        common | second | {"search": "تاريخ مكان:حلب"},
    ]


@pytest.mark.usefixtures("asked")
@pytest.mark.parametrize(
    "arguments",
    [
        ("out.jpg",),
        ("missing-folder/out.png",),
        ("folder.png",),
        ("out.png", "--size", "0x0"),
        ("out.png", "--size", "-5x900"),
        ("out.png", "--size", "1280"),
        ("out.png", "--size", "99999x99999"),
        ("out.png", "--size", "big"),
        ("out.png", "--language", "tlh"),
        ("out.png", "--theme", "pink"),
        ("out.png", "--article", "unknown"),
        (),
    ],
)
def test_what_cannot_be_drawn(
    maqal: Maqal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "folder.png").mkdir()
    run = maqal("screenshot", *arguments)
    assert (run.code, run.output, len(run.sentences)) == (2, b"", 1)
