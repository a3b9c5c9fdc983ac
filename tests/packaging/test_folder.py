"""The self-contained folder does what the program does in its environment.

Run where MAQAL_FOLDER names one that was built of these sources ("dev.py build folder").
"""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import docx
import pytest

from tests.importing.sources.conftest import make_pdf

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[2]
FOLDER = os.environ.get("MAQAL_FOLDER", "")
pytestmark = pytest.mark.skipif(not FOLDER, reason="MAQAL_FOLDER names no folder that was built")

PARAGRAPHS = (
    "عرفت المدينة سوق الورّاقين منذ قرون، وكان النسّاخ يجلسون في دكاكين صغيرة متجاورة.",
    "ولمّا جاءت المطبعة تغيّر السوق شيئًا فشيئًا، فصار الورّاقون ناشرين.",
    "وما زال الزائر يجد بين الدكاكين من يجلّد الكتب بيده، ويحدّث عن صنعة أبيه وجدّه في الصيف.",
)
TITLE = "أسواق الورق"
PAGE = (
    f"<!doctype html><html lang='ar'><head><title>{TITLE}</title>"
    "<meta property='article:published_time' content='2021-03-04T10:00:00Z'></head><body>"
    "<nav>الرئيسية | أخبار</nav><article><h1>"
    + TITLE
    + "</h1>"
    + "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
    + "</article><footer>جميع الحقوق محفوظة</footer></body></html>"
)


def docx_file() -> bytes:
    document = docx.Document()
    document.add_paragraph(TITLE, style="Title")
    for text in PARAGRAPHS:
        document.add_paragraph(text)
    target = io.BytesIO()
    document.save(target)
    return target.getvalue()


def epub_file() -> bytes:
    members = {
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": (
            "<container xmlns='urn:oasis:names:tc:opendocument:xmlns:container'><rootfiles>"
            "<rootfile full-path='book.opf'/></rootfiles></container>"
        ),
        "book.opf": (
            "<package xmlns='http://www.idpf.org/2007/opf' version='3.0'><metadata"
            " xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:title>كتاب</dc:title></metadata>"
            "<manifest><item id='a' href='a.xhtml' media-type='application/xhtml+xml'/></manifest>"
            "<spine><itemref idref='a'/></spine></package>"
        ),
        "a.xhtml": (
            "<html xmlns='http://www.w3.org/1999/xhtml'><head><title>باب</title></head><body>"
            f"<h1>{TITLE}</h1>{''.join(f'<p>{text}</p>' for text in PARAGRAPHS)}</body></html>"
        ),
    }
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name, text in members.items():
            archive.writestr(name, text)
    return target.getvalue()


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """An article in every kind of file, and the samples and layouts of the project."""
    lines = [(520.0, 700.0 - 30 * number, text[:60]) for number, text in enumerate(PARAGRAPHS)]
    made = {
        "page.html": PAGE.encode(),
        "windows.txt": "\n\n".join((TITLE, *PARAGRAPHS)).encode("cp1256", "replace"),
        "notes.md": f"# {TITLE}\n\n{PARAGRAPHS[0]}\n\n* {PARAGRAPHS[1]}\n".encode(),
        "word.docx": docx_file(),
        "book.epub": epub_file(),
        "paper.pdf": make_pdf([lines]),
    }
    for name, content in made.items():
        (tmp_path / name).write_bytes(content)
    texts = sorted((ROOT / "resources" / "samples").glob("*.txt"))
    texts += sorted((ROOT / "tests" / "data" / "articles").rglob("*.txt"))
    return [*(tmp_path / name for name in made), *texts]


@pytest.fixture
def both(tmp_path: Path) -> Callable[..., tuple[str, str]]:
    """What a command prints: of the program in its environment, and of the folder's."""

    def run(*arguments: str | Path) -> tuple[str, str]:
        answers = []
        programs = ([sys.executable, "-m", "reader"], [str(ROOT / FOLDER / "maqal")])
        for number, program in enumerate(programs):
            answer = subprocess.run(
                [*program, "--library", tmp_path / f"{number}" / "library.db", *arguments],
                capture_output=True, cwd=ROOT, encoding="utf-8", check=False,
            )  # fmt: skip
            assert (answer.returncode, answer.stderr) == (0, ""), (program, answer.stderr)
            answers.append(answer.stdout)
        return answers[0], answers[1]

    return run


def test_reads_every_kind_of_file_alike(
    files: list[Path], both: Callable[..., tuple[str, str]]
) -> None:
    ours, theirs = (json.loads(text) for text in both("inspect", *files, "--json"))
    assert all(read["paragraphs"] for read in ours)
    for one, other in zip(ours, theirs, strict=True):
        assert other == one, one["file"]


def test_shows_people_the_same(files: list[Path], both: Callable[..., tuple[str, str]]) -> None:
    ours, theirs = both("inspect", *files[:8])
    assert theirs == ours


def test_finds_the_same(files: list[Path], both: Callable[..., tuple[str, str]]) -> None:
    both("import", *files, "--json")
    for query in ("المقهى", "الورّاقين", "كتاب*", '"سوق الورّاقين"', "after:2020 -قمر"):
        ours, theirs = (json.loads(text) for text in both("search", query, "--json"))
        assert [hit["title"] for hit in theirs] == [hit["title"] for hit in ours], query
