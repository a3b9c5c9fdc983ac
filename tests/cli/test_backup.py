"""``maqal backup``, ``maqal restore`` and ``maqal check``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.cli.conftest import Run


def test_there_and_back(
    maqal: Callable[..., Run], write_article: Callable[..., Path], tmp_path: Path
) -> None:
    maqal("import", write_article(1))
    backup = tmp_path / "نسخة.db"
    made = maqal("backup", backup, "--json")
    assert (made.code, made.json["articles"], made.json["file"]) == (0, 1, str(backup))
    maqal("import", write_article(2))
    restored = maqal("restore", backup, "--json")
    assert (restored.code, restored.json["articles"]) == (0, 1)
    assert len(maqal("list", "--json").json) == 1
    listed = maqal("restore", "--list", "--json").json
    assert [each["file"] for each in listed] == [restored.json["set_aside"]]
    assert listed[0]["reason"] == "before-restore"
    assert maqal("restore", "--to", "2999-12-31").code == 0
    assert len(maqal("list", "--json").json) == 2
    checked = maqal("check", "--json")
    assert (checked.code, checked.json["sound"], checked.json["problems"]) == (0, True, [])


def test_a_backup_is_refused_in_one_sentence(
    maqal: Callable[..., Run],
    write_article: Callable[..., Path],
    library_path: Path,
    tmp_path: Path,
) -> None:
    article = write_article(1)
    assert maqal("backup", tmp_path / "none.db").code == 2  # there is no library yet
    assert not library_path.exists()
    maqal("import", article)
    before = article.read_bytes()
    for bad in (article, library_path, tmp_path, Path("/dev/null"), tmp_path / "no" / "\0"):
        run = maqal("backup", bad)
        assert (run.code, run.output, len(run.sentences)) == (2, b"", 1), bad
    assert article.read_bytes() == before
    for arguments in ((), ("--list", "--to", "2026-01-01"), ("--to", "yesterday"), (article,)):
        run = maqal("restore", *arguments)
        assert (run.code, len(run.sentences)) == (2, 1), arguments
    assert maqal("restore", "--to", "2001-01-01").sentences == [
        f"maqal: The library {library_path} has no backup of that time or earlier."
    ]


def test_a_damaged_library_is_checked_and_repaired(
    maqal: Callable[..., Run], write_article: Callable[..., Path], library_path: Path
) -> None:
    maqal("import", write_article(1), write_article(2))
    content = library_path.read_bytes()
    library_path.write_bytes(b"\0" * 100 + content[100:])
    checked = maqal("check")
    assert checked.code == 1
    assert "«maqal check --repair»" in checked.text
    assert "check --repair" in maqal("list").errors
    repaired = maqal("check", "--repair", "--json")
    assert (repaired.code, repaired.json["articles"], repaired.json["left"]) == (0, 2, [])
    aside = Path(repaired.json["set_aside"])
    assert aside.read_bytes() == library_path.with_name(aside.name).read_bytes()
    assert aside.read_bytes()[100:] == content[100:]
    assert maqal("check").text.startswith("The library is sound: 2 articles")


def test_no_library_and_no_damage_made_up(maqal: Callable[..., Run], library_path: Path) -> None:
    assert maqal("check").sentences == [f"maqal: There is no library at {library_path}."]
    library_path.write_bytes(b"something else entirely" * 100)
    run = maqal("check", "--repair")
    assert (run.code, len(run.sentences)) == (2, 1)
    assert library_path.read_bytes() == b"something else entirely" * 100
