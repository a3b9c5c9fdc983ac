"""A file of several articles: each is previewed and corrected by itself."""

from __future__ import annotations

import json
import zipfile
from typing import TYPE_CHECKING

import pytest

from reader.model.correction import Correction, by_number
from reader.model.errors import UnusableInputError

if TYPE_CHECKING:
    from pathlib import Path

    from reader.library import Library

BODIES = (
    "افتتح المتحف الجديد أبوابه صباح اليوم أمام الزوار بعد ثلاث سنوات من أعمال الترميم الواسعة.",
    "عاد القطار الجبلي إلى العمل بعد انقطاع دام عقدين، وركبته في يومه الأول مئات العائلات.",
    "زرع أهل القرية ألف شجرة زيتون على التل الشرقي، وسقوها بماء النبع الذي أعيد حفره هذا العام.",
)
TITLES = ("متحف الساحل يفتح أبوابه", "القطار الجبلي يعود", "ألف شجرة على التل")
BUTTON = "شارك المقال"


@pytest.fixture
def wallabag(tmp_path: Path) -> Path:
    """Three saved pages, each with a button in its text."""
    entries = [
        {
            "title": title,
            "url": f"https://example.org/{number}",
            "content": f"<p>{body}</p><p>{BUTTON}</p><p>{body[::2]}. {body}</p>",
        }
        for number, (title, body) in enumerate(zip(TITLES, BODIES, strict=True))
    ]
    path = tmp_path / "saved.json"
    path.write_text(json.dumps(entries, ensure_ascii=False), encoding="utf-8")
    return path


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """Three text files in an archive, the second in windows-1256."""
    path = tmp_path / "مقالات.zip"
    with zipfile.ZipFile(path, "w") as made:
        for number, (title, body) in enumerate(zip(TITLES, BODIES, strict=True)):
            text = "\n\n".join((title, BUTTON, "04 مارس 2021", body, body[:-1] + " مرة أخرى."))
            codec = "cp1256" if number == 1 else "utf-8"
            made.writestr(f"{number}.txt", text.encode(codec))
    return path


def line_of(library: Library, path: Path, number: int) -> int:
    """Where the button stands in an article."""
    removed = library.inspect(path, number=number).draft.removed
    return next(item.line for item in removed if item.text.strip() == BUTTON)


def test_the_preview_goes_through_the_articles(library: Library, wallabag: Path) -> None:
    seen = [library.inspect(wallabag, number=number) for number in range(3)]
    assert tuple(each.draft.title for each in seen) == TITLES
    assert [(each.number, each.more) for each in seen] == [(0, True), (1, True), (2, False)]
    with pytest.raises(UnusableInputError, match="no article 4"):
        library.inspect(wallabag, number=3)


def test_a_file_of_one_article_has_no_more(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("\n\n".join((TITLES[0], *BODIES)), encoding="utf-8")
    seen = library.inspect(path)
    assert (seen.number, seen.more) == (0, False)


@pytest.mark.parametrize("kind", ["wallabag", "archive"])
def test_each_correction_is_of_its_article(
    library: Library, kind: str, request: pytest.FixtureRequest
) -> None:
    path: Path = request.getfixturevalue(kind)
    line = line_of(library, path, 1)
    corrections = {
        1: Correction(kept_lines=frozenset({line}), fields={"author": "هالة"}),
        2: Correction(fields={"title": "ألف زيتونة"}),
    }
    preview = library.inspect(path, corrections[1], 1)
    assert BUTTON in preview.draft.paragraphs
    assert preview.draft.author == "هالة"
    report = library.import_files([path], corrections={path: corrections})
    first, second, third = (library.article(added.id) for added in report.added)
    assert (first.title, first.author, first.correction) == (TITLES[0], "", None)
    assert BUTTON not in first.body
    assert (second.title, second.author, second.correction) == (TITLES[1], "هالة", corrections[1])
    assert BUTTON in second.body
    assert (third.title, third.author, third.correction) == ("ألف زيتونة", "", corrections[2])
    assert BUTTON not in third.body


def test_lines_kept_of_the_first_article_are_not_kept_of_the_others(
    library: Library, wallabag: Path
) -> None:
    kept = Correction(kept_lines=frozenset({line_of(library, wallabag, 0)}))
    report = library.import_files([wallabag], corrections={wallabag: kept})
    bodies = [library.article(added.id).body for added in report.added]
    assert [BUTTON in body for body in bodies] == [True, False, False]


def test_an_entry_is_read_again_whatever_encoding_was_named(
    library: Library, wallabag: Path
) -> None:
    wallabag.write_bytes(wallabag.read_text(encoding="utf-8").encode("cp1256"))
    typed = {1: Correction(fields={"author": "هالة"})}
    report = library.import_files([wallabag], encoding="cp1256", corrections={wallabag: typed})
    assert tuple(library.article(added.id).title for added in report.added) == TITLES
    assert library.article(report.added[1].id).author == "هالة"


def test_an_article_in_another_encoding_in_an_archive(library: Library, archive: Path) -> None:
    chosen = {1: Correction(encoding="mac_arabic")}
    detected = library.inspect(archive, number=1).draft
    report = library.import_files([archive], corrections={archive: chosen})
    articles = [library.article(added.id) for added in report.added]
    assert detected.encoding == "windows-1256"
    assert articles[1].encoding == "mac-arabic"
    assert [articles[0].title, articles[2].title] == [TITLES[0], TITLES[2]]


def test_corrections_by_number() -> None:
    one = Correction(fields={"title": "a"})
    assert by_number(one) == {0: one}
    assert by_number({0: Correction(), 3: one}) == {3: one}
