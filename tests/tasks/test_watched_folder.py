from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from reader.tasks import watched_folder
from reader.tasks.watched_folder import WatchedFolder


@pytest.fixture
def watched(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[WatchedFolder]:
    monkeypatch.setattr(watched_folder, "SETTLE_MILLISECONDS", 30)
    folder = tmp_path / "inbox"
    folder.mkdir()
    (folder / "old.txt").write_text("نص قديم", encoding="utf-8")
    made = WatchedFolder((".txt", ".html"))
    assert made.watch(folder)
    yield made
    made.watch(None)


def test_a_new_file_is_told_once_it_is_whole(watched: WatchedFolder, qtbot: QtBot) -> None:
    assert watched.folder is not None
    with qtbot.waitSignal(watched.arrived) as arrived:
        (watched.folder / "new.txt").write_text("نص جديد", encoding="utf-8")
        (watched.folder / "picture.png").write_bytes(b"not for us")
    assert [path.name for path in arrived.args[0]] == ["new.txt"]


def test_a_file_that_is_saved_again_is_told_again(watched: WatchedFolder, qtbot: QtBot) -> None:
    assert watched.folder is not None
    path = watched.folder / "new.txt"
    with qtbot.waitSignal(watched.arrived):
        path.write_text("نص", encoding="utf-8")
    with qtbot.waitSignal(watched.arrived) as arrived:
        path.unlink()
        path.write_text("نص أطول من الذي قبله", encoding="utf-8")
    assert arrived.args[0] == [path]


def test_a_folder_that_goes_away_is_told(watched: WatchedFolder, qtbot: QtBot) -> None:
    folder = watched.folder
    assert folder is not None
    with qtbot.waitSignal(watched.lost):
        (folder / "old.txt").unlink()
        folder.rmdir()
    assert watched.folder is None


def test_what_is_no_folder_is_refused(watched: WatchedFolder, tmp_path: Path) -> None:
    assert not watched.watch(tmp_path / "nowhere")
    assert watched.folder is None
