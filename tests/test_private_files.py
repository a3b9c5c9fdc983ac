"""What Maqal writes is for the user alone, however open the user's other files are."""

from __future__ import annotations

import logging
import os
import stat
from typing import TYPE_CHECKING

import pytest

from reader.app import Desktop
from reader.library import open_library
from reader.library.checking import check_library
from reader.library.restoring import restore_library
from reader.library.written_files import write_file
from reader.log import logging_to
from reader.model.export import ExportFormat
from reader.views.preferences import Preferences
from reader.window_door import WindowDoor

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")


@pytest.fixture
def open_by_default() -> Iterator[None]:
    """Files are for everybody unless a program says otherwise."""
    before = os.umask(0)
    yield
    os.umask(before)


def reachable(folder: Path) -> list[str]:
    """What other users could read or write below ``folder``, itself closed to nobody."""
    found = []
    for path in sorted(folder.iterdir()):
        closed = not stat.S_IMODE(path.stat().st_mode) & 0o077
        if not closed:
            found.append(path.name)
        if path.is_dir() and not closed:
            found += [f"{path.name}/{below}" for below in reachable(path)]
    return found


@pytest.mark.usefixtures("open_by_default")
def test_all_that_a_library_leaves_is_private(
    tmp_path: Path, write_articles: Callable[[int], list[Path]]
) -> None:
    texts = write_articles(3)
    folder = tmp_path / "maqal"
    folder.mkdir(mode=0o777)
    with open_library(folder / "library.db") as library:
        library.import_files(texts)
        library.index_pending()
        library.care.back_up(folder / "backup.db")
        library.care.back_up_if_due()
        for kind in ExportFormat:
            one = [library.page(limit=1).rows[0].id] if kind is ExportFormat.EPUB else None
            library.export(kind, folder / f"export.{kind}", one)
        library.export(ExportFormat.MARKDOWN, folder / "exported")
        with logging_to(lambda: folder / "log"), WindowDoor(library.path).held():
            logging.getLogger("reader").warning("A line.")
            WindowDoor(library.path).knock(patience=0)
            assert reachable(folder) == []
    restore_library(folder / "library.db", folder / "backup.db")
    with (folder / "library.db").open("rb+") as file:
        file.write(bytes(100))
    assert check_library(folder / "library.db", repair=True).salvage is not None
    assert reachable(folder) == []


@pytest.mark.usefixtures("open_by_default")
def test_the_settings_are_private(tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "maqal"
    folder.mkdir()
    desktop = Desktop(folder / "library.db", Preferences(folder / "maqal.ini"))
    desktop.window.show()
    desktop.wait_until_idle()
    desktop.close()
    assert (folder / "maqal.ini").exists()
    assert reachable(folder) == []


def test_a_file_that_is_for_others_stays_so_when_it_is_written_anew(tmp_path: Path) -> None:
    output = tmp_path / "shared.md"
    output.write_text("a")
    output.chmod(0o644)
    write_file(output, [b"b"])
    assert stat.S_IMODE(output.stat().st_mode) == 0o644
    output.unlink()
    output.symlink_to(tmp_path / "elsewhere")
    write_file(output, [b"c"])
    assert stat.S_IMODE(output.lstat().st_mode) == 0o600
