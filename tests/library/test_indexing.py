"""The search index keeps up with the library, whatever happens to it."""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from reader.library import Library, open_library
from reader.library import indexing as indexing_module
from reader.model.errors import SearchIndexError, StorageError
from reader.model.search import IndexState
from reader.search.folder import IndexFolder
from reader.search.state import read_record, write_record

if TYPE_CHECKING:
    from collections.abc import Callable

    Put = Callable[..., list[str]]

DAM = "سد النهضة\nبدأ ملء سد النهضة هذا الصيف."
MOON = "خسوف القمر\nرأى الناس خسوف القمر مساء أمس."
LIBRARY = "مكتبة المدينة\nافتتحت البلدية مكتبة جديدة."


def found(library: Library, query: str) -> list[str]:
    result = library.search(query)
    assert result.complete
    return [hit.id for hit in result.hits]


def folder(library: Library) -> Path:
    return library.path.with_name(library.path.name + ".index")


def tantivy_files(library: Library) -> list[Path]:
    return sorted(path for path in folder(library).glob("[0-9]*/*") if path.stat().st_size)


def outbox(library: Library) -> int:
    return len(library._store.outbox.pending(0, 100_000))


# Catching up


def test_an_empty_library_is_up_to_date_without_an_index(library: Library) -> None:
    assert library.index_state() == IndexState()
    assert library.search("سد").complete
    assert not folder(library).exists()


def test_what_is_stored_is_found_once_it_is_indexed(library: Library, put: Put) -> None:
    dam, moon = put(DAM, MOON)
    before = library.search("خسوف")
    assert (before.hits, before.complete) == ((), False)
    assert not library.index_state().up_to_date
    assert library.index_pending() == IndexState()
    assert found(library, "خسوف") == [moon]
    assert found(library, "النهضة") == [dam]
    assert outbox(library) == 0
    assert library.index_state().up_to_date


def test_every_change_is_heard_of(library: Library, put: Put) -> None:
    dam, moon = put(DAM, MOON)
    library.index_pending()
    library.delete([dam])
    assert not library.search("النهضة").complete
    library.index_pending()
    assert found(library, "النهضة") == []
    library.restore([dam])
    (third,) = put(LIBRARY)
    library.index_pending()
    assert found(library, "النهضة") == [dam]
    assert found(library, "مكتبة") == [third]
    assert found(library, "خسوف") == [moon]


def test_a_deleted_article_is_not_shown_before_the_index_has_heard(
    library: Library, put: Put
) -> None:
    dam, _moon = put(DAM, MOON)
    library.index_pending()
    library.delete([dam])
    assert library.search("النهضة").hits == ()


def test_an_article_that_changes_often_is_there_once(library: Library, put: Put) -> None:
    (dam,) = put(DAM)
    for _ in range(3):
        library.delete([dam])
        library.restore([dam])
    library.index_pending()
    library.delete([dam])
    library.restore([dam])
    library.index_pending()
    assert library.search("النهضة").total == 1


def test_tags_and_notes_of_the_person_are_found(library: Library, put: Put) -> None:
    dam, _moon = put(DAM, MOON)
    library.index_pending()
    library.annotations.add_note(dam, "للمراجعة غدا", tags=["مهمّ"])
    library.lists.add_labels([dam], ["قراءة المساء"])
    library.index_pending()
    assert found(library, "المراجعة") == [dam]
    assert found(library, "tag:مهم") == found(library, "tag:قراءة") == [dam]


def test_progress_is_told_and_work_stops_when_it_should(
    library: Library, put: Put, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(indexing_module, "ARTICLES_PER_STEP", 2)
    ids = put(*(f"خبر {n}\nمتن الخبر {n}" for n in range(7)))
    states: list[IndexState] = []
    state = library.index_pending(states.append, cancelled=lambda: len(states) >= 2)
    assert (state.done, state.total, state.up_to_date) == (4, 7, False)
    assert [each.done for each in states] == [2, 4]
    partial = library.search("خبر")
    assert (partial.total, partial.complete) == (4, False)
    # A library opened later goes on where this one stopped.
    with open_library(library.path) as again:
        later: list[IndexState] = []
        assert again.index_pending(later.append).up_to_date
        assert [each.done for each in later] == [6, 7]
        assert sorted(hit.id for hit in again.search("خبر").hits) == sorted(ids)


def test_the_commonest_words_are_kept_for_the_next_start(
    library: Library, put: Put, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.search.index._MANY", 0)
    put("المكتبة\nزار الطلاب المكتبة القديمة.")
    library.index_pending()
    with open_library(library.path) as other:
        snapshot = other._searching.index.snapshot()
        assert snapshot is not None
        assert snapshot.common is not None
        assert snapshot.common.articles == 1
        assert "المكتبه" in snapshot.common.words
        assert other.search("ا", as_you_type=True).total == 1


def test_a_stopped_catch_up_keeps_what_it_has_not_done(
    library: Library, put: Put, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(DAM)
    library.index_pending()
    monkeypatch.setattr(indexing_module, "ARTICLES_PER_STEP", 2)
    put(*(f"خبر {n}\nمتن الخبر {n}" for n in range(5)))
    told: list[IndexState] = []
    state = library.index_pending(told.append, cancelled=lambda: bool(told))
    assert (state.waiting, outbox(library)) == (3, 3)
    assert library.search("خبر").total == 2
    for thread in threading.enumerate():  # a writer that was stopped lets go of the index later
        if thread.name == "index-merging":
            thread.join()
    library.index_pending()
    assert library.search("خبر").total == 5


def test_commits_in_between_are_seen_by_searches(
    library: Library, put: Put, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("SECONDS_TO_FIRST_COMMIT", "SECONDS_WITH_FEW"):
        monkeypatch.setattr(indexing_module, name, 0.0)
    monkeypatch.setattr(indexing_module, "ARTICLES_PER_STEP", 2)
    put(*(f"خبر {n}\nمتن الخبر {n}" for n in range(9)))
    totals: list[int] = []
    library.index_pending(lambda _state: totals.append(library.search("خبر").total))
    # One commit may still go on while the next articles are analysed, never two.
    assert len(totals) == 5
    for step, total in enumerate(totals):
        assert 2 * (step - 1) <= total <= 2 * step
    assert library.search("خبر").total == 9


# Making it anew


def test_a_rebuilt_index_finds_the_same(library: Library, put: Put) -> None:
    dam, moon = put(DAM, MOON)
    library.index_pending()
    assert library.rebuild_index() == IndexState()
    assert (found(library, "سد"), found(library, "قمر")) == ([dam], [moon])
    assert len(list(folder(library).glob("[0-9]*"))) == 1


def test_searches_are_answered_while_it_is_rebuilt(library: Library, put: Put) -> None:
    dam, _moon = put(DAM, MOON)
    library.index_pending()
    seen = []
    library.rebuild_index(lambda _state: seen.append(library.search("النهضة")))
    assert [hit.id for hit in seen[0].hits] == [dam]
    assert not seen[0].complete


def test_changes_during_a_rebuild_are_not_lost(library: Library, put: Put) -> None:
    dam, _moon = put(DAM, MOON)
    library.index_pending()
    third: list[str] = []

    def change(_state: IndexState) -> None:
        if not third:
            third.extend(put(LIBRARY))
            library.delete([dam])

    library.rebuild_index(change)
    assert found(library, "مكتبة") == third
    assert found(library, "النهضة") == []


@pytest.mark.parametrize("change", ["version", "made_with"])
def test_an_index_of_another_version_is_made_anew(library: Library, put: Put, change: str) -> None:
    (dam,) = put(DAM)
    library.index_pending()
    path = folder(library) / "state.json"
    record = read_record(path)
    assert record is not None
    write_record(path, replace(record, **{change: type(getattr(record, change))(99)}))
    with open_library(library.path) as again:
        assert not again.search("النهضة").complete
        states: list[IndexState] = []
        again.index_pending(states.append)
        assert states[0].note == "The search index was of another version of Maqal."
        assert found(again, "النهضة") == [dam]


def test_an_index_of_another_library_is_made_anew(
    library: Library, put: Put, tmp_path: Path
) -> None:
    put(DAM)
    library.index_pending()
    with open_library(tmp_path / "other.db") as other:
        shutil.copytree(folder(library), folder(other))
        assert not other.search("النهضة").complete or other.search("النهضة").hits == ()
        other.index_pending()
        assert found(other, "النهضة") == []


def test_a_library_from_an_older_backup_gets_its_own_index(
    library: Library, put: Put, tmp_path: Path
) -> None:
    dam, moon = put(DAM, MOON)
    library.index_pending()
    copy = tmp_path / "backup.db"
    with library._store._file.reading() as connection:
        connection.execute("ROLLBACK")
        connection.execute("VACUUM INTO ?", [str(copy)])
    library.delete([dam])
    put(LIBRARY)
    library.index_pending()
    index = folder(library)
    library.close()
    for name in (library.path, *library.path.parent.glob("library.db-*")):
        name.unlink(missing_ok=True)
    copy.rename(library.path)
    with open_library(library.path) as restored:
        assert index.is_dir()
        states: list[IndexState] = []
        restored.index_pending(states.append)
        assert "later state" in states[0].note
        assert (found(restored, "سد"), found(restored, "قمر")) == ([dam], [moon])
        assert found(restored, "مكتبة") == []


def test_an_index_that_lacks_articles_is_made_anew(library: Library, put: Put) -> None:
    dam, _moon = put(DAM, MOON)
    library.index_pending()
    with library._store._file.writing() as connection:  # behind the outbox's back
        connection.execute("UPDATE articles SET deleted_at = '2020' WHERE id = ?", [dam])
    with open_library(library.path) as again:
        again.index_pending()
        assert found(again, "النهضة") == []


# Damage


def make_index(library: Library, put: Put) -> list[str]:
    ids = put(*(f"خبر {n}\nمتن الخبر {n} عن سد النهضة وكلمة{n}" for n in range(40)))
    library.index_pending()
    library.delete(ids[:3])
    put(DAM)
    library.index_pending()
    library.close()
    return ids[3:]


def check_whole(path: Path, ids: list[str]) -> None:
    with open_library(path) as library:
        library.search("خبر")  # must not raise, whatever is there
        library.index_pending()
        assert sorted(hit.id for hit in library.search("خبر", limit=100).hits) == sorted(ids)
        assert library.index_state().up_to_date


def test_a_flipped_byte_in_any_file_is_noticed(library: Library, put: Put) -> None:
    ids = make_index(library, put)
    chance = random.Random()
    names = sorted({path.suffix or path.name for path in tantivy_files(library)})
    assert {".idx", ".pos", ".term", ".store", ".fast", ".fieldnorm", ".del"} <= set(names)
    for name in names:
        path = next(each for each in tantivy_files(library) if name in {each.suffix, each.name})
        content = bytearray(path.read_bytes())
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
        path.write_bytes(content)
        check_whole(library.path, ids)


@pytest.mark.parametrize("cut", [0, 1, 0.5])
def test_a_truncated_file_is_noticed(library: Library, put: Put, cut: float) -> None:
    ids = make_index(library, put)
    for suffix in (".idx", ".term", ".store", ".json"):
        path = next(each for each in tantivy_files(library) if each.suffix == suffix)
        size = path.stat().st_size
        os.truncate(path, size - 1 if cut == 1 else int(size * cut))
        check_whole(library.path, ids)


def test_missing_files_and_folders_are_noticed(library: Library, put: Put) -> None:
    ids = make_index(library, put)
    for suffix in (".idx", ".term", ".json"):
        next(each for each in tantivy_files(library) if each.suffix == suffix).unlink()
        check_whole(library.path, ids)
    (folder(library) / "state.json").unlink()
    check_whole(library.path, ids)
    shutil.rmtree(next(folder(library).glob("[0-9]*")))
    check_whole(library.path, ids)
    shutil.rmtree(folder(library))
    check_whole(library.path, ids)


def test_a_damaged_record_is_noticed(library: Library, put: Put) -> None:
    ids = make_index(library, put)
    record = folder(library) / "state.json"
    for content in (b"", b"{", b"[]", b"null", b"\xff\xfe", record.read_bytes()[:-9]):
        record.write_bytes(content)
        check_whole(library.path, ids)
    document = json.loads(record.read_text(encoding="utf-8"))
    document["sequence"] += 1
    record.write_text(json.dumps(document), encoding="utf-8")
    check_whole(library.path, ids)


def test_something_else_in_the_index_folder_does_no_harm(library: Library, put: Put) -> None:
    ids = make_index(library, put)
    (folder(library) / "ملاحظات.txt").write_text("ليست من الفهرس", encoding="utf-8")
    (folder(library) / "0999").mkdir()
    check_whole(library.path, ids)


# Other processes


SCRIPT = """
import sys, time
from reader.library import open_library
with open_library(__import__("pathlib").Path(sys.argv[1])) as library:
    with library._searching.index.folder.writing() as held:
        print(held, flush=True)
        time.sleep(60)
"""


def test_another_process_at_the_index_is_left_to_it(library: Library, put: Put) -> None:
    (dam,) = put(DAM)
    library.index_pending()
    other = subprocess.Popen(
        [sys.executable, "-c", SCRIPT, str(library.path)], stdout=subprocess.PIPE, text=True
    )
    try:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == "True"
        put(MOON)
        state = library.index_pending()
        assert (state.waiting, state.up_to_date) == (1, False)
        result = library.search("النهضة")
        assert ([hit.id for hit in result.hits], result.complete) == ([dam], False)
        with pytest.raises(SearchIndexError, match="Another program"):
            library.rebuild_index()
    finally:
        other.kill()
        other.communicate()
    assert library.index_pending().up_to_date
    assert len(found(library, "خسوف")) == 1


def test_merging_that_goes_on_in_the_background_is_waited_for_another_time(
    library: Library, put: Put
) -> None:
    put(DAM)
    library.index_pending()
    folder_ = library._searching.index.folder
    record = folder_.record()
    assert record is not None
    writer = folder_.open(record, record.folder).writer(32 << 20, 1)
    (moon,) = put(MOON)
    state = library.index_pending()
    assert (state.waiting, state.up_to_date) == (1, False)
    del writer
    assert library.index_pending().up_to_date
    assert found(library, "خسوف") == [moon]


def test_what_another_process_indexed_is_found_here(library: Library, put: Put) -> None:
    put(DAM)
    library.index_pending()
    assert found(library, "خسوف") == []
    (moon,) = put(MOON)
    with open_library(library.path) as other:
        other.index_pending()
    assert found(library, "خسوف") == [moon]
    with open_library(library.path) as other:
        other.rebuild_index()
    assert found(library, "خسوف") == [moon]


def test_a_killed_indexing_is_gone_on_with(library: Library, put: Put) -> None:
    texts = [f"خبر {n}\n" + f"متن الخبر {n} عن السد والنهضة. " * 60 for n in range(600)]
    ids = put(*texts)
    script = Path(__file__).with_name("crash_index.py")
    chance = random.Random(3)
    for _ in range(4):
        process = subprocess.Popen(
            [sys.executable, str(script), str(library.path)], stdout=subprocess.PIPE, text=True
        )
        assert process.stdout is not None
        process.stdout.readline()  # it has begun to write
        time.sleep(chance.uniform(0, 0.25))
        process.kill()
        process.communicate()
        for id_ in chance.sample(ids, 5):
            library.delete([id_])
            library.restore([id_])
        assert library.search("خبر").total <= len(ids)
    library.index_pending()
    result = library.search("خبر", limit=1000, snippets=False)
    assert sorted(hit.id for hit in result.hits) == sorted(ids)
    assert result.total == len(ids)
    assert outbox(library) == 0


# Where it cannot be written


def test_where_nothing_can_be_written_the_index_is_in_memory(
    library: Library, put: Put, monkeypatch: pytest.MonkeyPatch
) -> None:
    (dam,) = put(DAM)

    def refuse(*_arguments: object, **_options: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "mkdir", refuse)
    assert library.index_pending() == IndexState()
    assert found(library, "النهضة") == [dam]
    assert not folder(library).exists()
    (moon,) = put(MOON)
    library.index_pending()
    assert found(library, "قمر") == [moon]
    assert outbox(library) == 2  # for an index that lasts


def test_an_index_that_can_only_be_read_is_searched(
    library: Library, put: Put, monkeypatch: pytest.MonkeyPatch
) -> None:
    (dam,) = put(DAM)
    library.index_pending()

    def refuse(*_arguments: object, **_options: object) -> None:
        raise OSError(30, "Read-only file system")

    put(MOON)
    monkeypatch.setattr("reader.search.folder.folder_lock", refuse)
    with pytest.raises(SearchIndexError, match="read-only"):
        library.index_pending()
    result = library.search("النهضة")
    assert ([hit.id for hit in result.hits], result.complete) == ([dam], False)


def test_a_library_that_cannot_be_written_is_indexed(
    library: Library, put: Put, monkeypatch: pytest.MonkeyPatch
) -> None:
    (dam,) = put(DAM)

    def refuse(_up_to: int) -> None:
        raise StorageError("The library cannot be written: the file or its folder is read-only.")

    monkeypatch.setattr(library._store.outbox, "drop", refuse)
    assert library.index_pending().up_to_date
    assert outbox(library) == 1
    told: list[IndexState] = []
    assert library.index_pending(told.append).up_to_date
    assert told == []  # what was heard of is not read again
    assert found(library, "النهضة") == [dam]


FULL_DISK = """
import resource, signal, sys
from pathlib import Path
from reader.library import open_library
from reader.model.errors import SearchIndexError
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
with open_library(Path(sys.argv[1])) as library:
    library.counts()
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), resource.RLIM_INFINITY))
    try:
        library.index_pending()
    except SearchIndexError as error:
        print(error)
    print(library.search("خبر").total)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on the size of files")
@pytest.mark.parametrize("limit", [3_000, 6_000])
def test_a_full_disk_is_said_and_nothing_is_lost(library: Library, put: Put, limit: int) -> None:
    ids = put(*(f"خبر {n}\nمتن الخبر {n} عن سد النهضة وكلمة{n}" for n in range(300)))
    run = subprocess.run(
        [sys.executable, "-c", FULL_DISK, str(library.path), str(limit)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    sentence, total = run.stdout.splitlines()
    assert "is full" in sentence
    assert int(total) == 0
    assert "Traceback" not in run.stderr
    assert outbox(library) == 300
    library.index_pending()
    assert library.search("خبر").total == len(ids)


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
def test_the_index_is_private_to_the_user(library: Library, put: Put) -> None:
    put(DAM)
    library.index_pending()
    for path in (folder(library), *folder(library).rglob("*")):
        assert path.stat().st_mode & 0o077 == 0, path


def test_the_record_that_is_kept_survives_a_crash_before_it_is_renamed(
    library: Library, put: Put
) -> None:
    (dam,) = put(DAM)
    library.index_pending()
    (folder(library) / "state.json.unfinished").write_text("{", encoding="utf-8")
    with open_library(library.path) as again:
        assert found(again, "النهضة") == [dam]


def test_folders_of_earlier_indexes_are_removed(library: Library, put: Put) -> None:
    put(DAM)
    library.index_pending()
    for _ in range(3):
        library.rebuild_index()
    assert [path.name for path in folder(library).glob("[0-9]*")] == ["0004"]
    assert IndexFolder(folder(library)).record() is not None
