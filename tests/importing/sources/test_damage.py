"""Damaged, hostile and mislabelled files: one sentence each, nothing else."""

import io
import json
import struct
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.importing.read import read_source_file
from reader.importing.source import SourceFile
from reader.importing.sources import ENDINGS, archive
from reader.importing.sources.kinds import SourceKind, kind_of
from reader.model.errors import UnusableInputError

from .conftest import ARTICLE_HTML, PAGE, PARAGRAPHS, TITLE, Builder, Reader

CHANGES = st.lists(
    st.tuples(st.floats(0, 0.999), st.integers(0, 12), st.binary(max_size=6)),
    min_size=1,
    max_size=6,
)


def damaged(content: bytes, changes: list[tuple[float, int, bytes]]) -> bytes:
    for place, length, inserted in changes:
        at = int(place * len(content))
        content = content[:at] + inserted + content[at + length :]
    return content or b"x"


def read_or_refuse(content: bytes, name: str) -> None:
    source = SourceFile(name, content, "2020-01-01T00:00:00+00:00")
    sentence = ""
    try:
        for parsed in read_source_file(source):
            assert parsed.draft.paragraphs
    except UnusableInputError as error:
        sentence = str(error)
    assert "\n" not in sentence
    assert sentence.endswith(".") or not sentence


@pytest.fixture
def samples(
    docx_of: Builder, epub_of: Builder, pdf_of: Builder, zip_of: Builder, wallabag: Builder
) -> dict[str, bytes]:
    """One small good file of each kind."""
    chapter = f"<html><body><h1>باب</h1>{ARTICLE_HTML}</body></html>"
    entry = {"title": TITLE, "url": "https://example.org", "content": ARTICLE_HTML}
    rows = f"url,title,tags,content\nhttps://example.org,{TITLE},a,<p>{PARAGRAPHS[0]}</p>\n"
    archive_header = (
        "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\n"
        "Content-Type: text/html\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
    )
    lines = [(550.0, 780.0 - 16 * row, text[:70]) for row, text in enumerate([TITLE, *PARAGRAPHS])]
    return {
        "a.html": PAGE.encode(),
        "a.mhtml": f"{archive_header}{PAGE}\r\n--x--\r\n".encode(),
        "a.md": f"---\ntitle: x\n---\n# {TITLE}\n\n{PARAGRAPHS[0]}\n\n- a\n".encode(),
        "a.docx": docx_of([("Title", TITLE), (None, PARAGRAPHS[0])]),
        "a.epub": epub_of([("1.xhtml", chapter)]),
        "a.pdf": pdf_of([lines]),
        "a.json": wallabag(entry),
        "a.csv": rows.encode(),
        "a.zip": zip_of({"a.html": PAGE, "b.txt": f"{TITLE}\n\n{PARAGRAPHS[0]}\n"}),
    }


def test_the_samples_are_good(samples: dict[str, bytes]) -> None:
    for name, content in samples.items():
        source = SourceFile(name, content, "2020-01-01T00:00:00+00:00")
        assert list(read_source_file(source)), name


@pytest.mark.parametrize("name", ["a.html", "a.mhtml", "a.md", "a.docx", "a.epub", "a.pdf",
                                  "a.json", "a.csv", "a.zip"])  # fmt: skip
def test_damaged_files_give_one_sentence(samples: dict[str, bytes], name: str) -> None:
    @settings(
        max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
    )
    @given(CHANGES)
    def check(changes: list[tuple[float, int, bytes]]) -> None:
        read_or_refuse(damaged(samples[name], changes), name)

    check()


@pytest.mark.parametrize("name", ["a.docx", "a.epub", "a.zip"])
def test_damage_inside_the_parts_of_an_archive(samples: dict[str, bytes], name: str) -> None:
    with zipfile.ZipFile(io.BytesIO(samples[name])) as old:
        parts = {part: old.read(part) for part in old.namelist()}

    @settings(
        max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
    )
    @given(st.sampled_from(sorted(parts)), CHANGES)
    def check(part: str, changes: list[tuple[float, int, bytes]]) -> None:
        target = io.BytesIO()
        with zipfile.ZipFile(target, "w") as new:
            for each, content in parts.items():
                new.writestr(each, damaged(content, changes) if each == part else content)
        read_or_refuse(target.getvalue(), name)

    check()


@pytest.mark.parametrize("name", sorted(f"a{ending}" for ending in ENDINGS))
@pytest.mark.parametrize("other", ["a.pdf", "a.docx", "a.html", "a.json"])
def test_a_wrong_ending_does_no_harm(samples: dict[str, bytes], name: str, other: str) -> None:
    source = SourceFile(name, samples[other], "2020-01-01T00:00:00+00:00")
    (parsed,) = read_source_file(source)
    assert parsed.draft.paragraphs


@pytest.mark.parametrize("ending", sorted(ENDINGS - {".txt", ".text"}))
def test_rubbish_under_each_ending(ending: str) -> None:
    for content in (
        b"\x00\x01\x02\xff" * 50,
        b"PK\x03\x04 broken",
        b"%PDF-1.7\n%%EOF",
        b"[{",
        b"<",
    ):
        read_or_refuse(content, f"a{ending}")


def bomb_of(
    size: int, method: int = zipfile.ZIP_DEFLATED, member: str = "word/document.xml"
) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", method) as new:
        with new.open(member, "w") as file:
            for _ in range(0, size, 1 << 20):
                file.write(bytes(min(size, 1 << 20)))
        new.writestr("[Content_Types].xml", b"")
    return target.getvalue()


@pytest.mark.parametrize("name", ["a.docx", "a.zip", "a.epub"])
def test_zip_bombs_are_not_opened(read: Reader, name: str) -> None:
    with pytest.raises(UnusableInputError, match="unpack to far more"):
        read(bomb_of(40 * 1024 * 1024), name)
    with pytest.raises(UnusableInputError, match="does not unpack"):
        read(bomb_of(1000, zipfile.ZIP_BZIP2), name)


def test_too_many_members(read: Reader, zip_of: Builder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MOST_MEMBERS", 3)
    with pytest.raises(UnusableInputError, match="unpack to far more"):
        read(zip_of({f"{number}.txt": "a" for number in range(4)}), "a.zip")


def test_a_size_that_lies_is_binding(zip_of: Builder) -> None:
    content = bytearray(zip_of({"a.txt": "a" * 5_000_000}))
    directory = content.rindex(b"PK\x01\x02")
    content[directory + 24 : directory + 28] = (10).to_bytes(4, "little")
    opened = archive.Archive(bytes(content), "a.zip")
    with pytest.raises(UnusableInputError, match="damaged"):
        opened.read("a.txt")


def test_a_locked_archive(read: Reader, zip_of: Builder) -> None:
    content = bytearray(zip_of({"a.txt": "نص"}))
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.index(mark) + offset] |= 1
    with pytest.raises(UnusableInputError, match="protected with a password"):
        read(bytes(content), "a.zip")


def test_deep_json_is_damaged_json(read: Reader) -> None:
    with pytest.raises(UnusableInputError, match="damaged JSON"):
        read('[{"a":' * 100_000, "a.json")


@pytest.mark.parametrize(
    ("content", "name", "kind"),
    [
        (b"%PDF-1.7", "a.txt", SourceKind.PDF),
        (b"<!doctype html><p>x</p></body>", "a", SourceKind.HTML),
        (b"<?xml version='1.0'?>\n<!-- c --><html xmlns='x'><p></p></html>", "a", SourceKind.HTML),
        (b"<p>x</p>", "a.html", SourceKind.HTML),
        (b"<p>x</p>", "a.txt", SourceKind.TEXT),
        (b"# x", "a.md", SourceKind.MARKDOWN),
        (b"# x", "a.txt", SourceKind.TEXT),
        (b"From: a\nMIME-Version: 1.0\nContent-Type: text/html\n\n<p>", "a", SourceKind.MHTML),
        (b"From: a\nMIME-Version: 1.0\nContent-Type: text/plain\n\nx", "a", SourceKind.TEXT),
        (b'[{"title": "x"}]', "a", SourceKind.JSON),
        (b'[{"title": "x"', "a.txt", SourceKind.TEXT),
        (b'[{"title": "x"', "a.json", SourceKind.JSON),
        (b"title,url,time_added,tags,status\n", "a", SourceKind.CSV),
        ("العنوان: نص\nالكاتب: نص\n".encode(), "a", SourceKind.TEXT),
        (b"", "a", SourceKind.TEXT),
    ],
)
def test_kinds_are_told_by_content_first(content: bytes, name: str, kind: SourceKind) -> None:
    assert kind_of(content, name) is kind


def test_a_text_file_loads_none_of_the_libraries() -> None:
    script = (
        "import sys, json\n"
        "import reader.importing.batch\n"
        "from reader.importing.read import read_source_file\n"
        "from reader.importing.source import SourceFile\n"
        f"text = {f'{TITLE}' + chr(10) * 2 + PARAGRAPHS[0]!r}\n"
        "list(read_source_file(SourceFile('a.txt', text.encode(), '2020-01-01T00:00:00+00:00')))\n"
        "print(json.dumps(sorted(sys.modules)))\n"
    )
    output = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True).stdout
    loaded = set(json.loads(output))
    heavy = {"trafilatura", "lxml", "docx", "pypdfium2", "markdown_it", "htmldate", "email.parser"}
    assert not heavy & loaded


@pytest.mark.skipif(sys.platform != "linux", reason="the limit is set as Linux does")
@pytest.mark.parametrize(
    "name", ["word/document.xml in a.docx", "a.txt in a.zip", "META-INF/container.xml in a.epub"]
)
def test_a_bomb_that_claims_to_be_small_is_not_unpacked(tmp_path: Path, name: str) -> None:
    member, _, file = name.partition(" in ")
    made = bytearray(bomb_of(400 * 1024 * 1024, member=member))
    for signature, offset in (
        (b"PK\x01\x02", 24),
        (b"PK\x03\x04", 22),
    ):
        struct.pack_into("<I", made, made.index(signature) + offset, 5000)
    (tmp_path / file).write_bytes(made)
    # In a process of its own, whose memory ends before the bomb would be unpacked.
    code = (
        "import resource, sys; from pathlib import Path;"
        "from reader.importing.read import read_articles;"
        "from reader.model.errors import UnusableInputError\n"
        "import docx, lxml.html\n"
        "used = int(open('/proc/self/statm').read().split()[0]) * resource.getpagesize()\n"
        "resource.setrlimit(resource.RLIMIT_AS, (used + (300 << 20),) * 2)\n"
        "try:\n    list(read_articles(Path(sys.argv[1])))\n"
        "except UnusableInputError as error:\n    print(error)"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / file)],
        check=False, capture_output=True, text=True, cwd=Path(__file__).resolve().parents[3],
    )  # fmt: skip
    assert ended.returncode == 0, ended.stderr
    assert "is damaged" in ended.stdout
