"""A clock that goes back: nothing newer is taken for older, nothing deleted for long gone."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library.care import Care
from reader.store.moments import later, trash_moment

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reader.library import Library

MODULES = (
    "annotation_changes", "article_states", "import_history", "import_step", "imports", "moments",
    "positions", "rereading", "rules", "searches",
)  # fmt: skip


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Callable[[timedelta], None]:
    """Sets the clock that rows are stamped by: so much from now on."""

    def turn(by: timedelta) -> None:
        def utc_now() -> str:
            moment = datetime.now(UTC) + by
            return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")

        for module in MODULES:
            monkeypatch.setattr(f"reader.store.{module}.utc_now", utc_now)
        monkeypatch.setattr("reader.library.annotating.utc_now", utc_now)

    return turn


YEAR_BACK = timedelta(days=-365)
MOMENTS = st.datetimes(datetime(1990, 1, 1), datetime(2199, 1, 1)).map(  # noqa: DTZ001
    lambda moment: moment.isoformat(timespec="milliseconds") + "Z"
)


@given(MOMENTS, MOMENTS)
def test_the_later_moment_is_always_after_both_or_now(now: str, before: str) -> None:
    found = later(now, before)
    assert found > before
    assert found >= now
    assert found == now or now <= before


@pytest.mark.parametrize("before", [None, "", "gestern", "9999-12-31T23:59:59.999Z"])
def test_what_is_no_moment_to_come_after_counts_as_none(before: str | None) -> None:
    assert later("2026-01-01T00:00:00.000Z", before) == "2026-01-01T00:00:00.000Z"


def stamps(library: Library) -> dict[tuple[str, str], str]:
    """When each row that has it was modified."""
    found = {}
    with library._store._file.reading() as connection:
        for table, key in (
            ("articles", "id"), ("annotations", "id"), ("reading_positions", "article_id"),
            ("article_flags", "article_id"), ("article_labels", "article_id"),
            ("collections", "id"), ("collection_members", "article_id"),
            ("saved_searches", "id"), ("switched_rules", "rule"),
        ):  # fmt: skip
            for id_, at in connection.execute(f"SELECT {key}, modified_at FROM {table}"):
                found[table, str(id_)] = str(at)
    return found


def test_every_change_has_a_later_time_than_the_one_before(
    library: Library,
    write_articles: Callable[[int], list[Path]],
    clock: Callable[[timedelta], None],
) -> None:
    report = library.import_files(write_articles(2))
    one, two = (added.id for added in report.added)
    note = library.annotations.add_note(one, "أولى").annotation.id
    states = library._store.article_states
    collection = states.make_collection("قراءات")
    search = library.save_search("حفظ", "حفظ")

    def change(word: str) -> None:
        states.set_flag([one], "favourite", is_set=word == "ب")
        (states.add_labels if word == "ب" else states.remove_labels)([one], ["وسم"])
        (states.collect if word == "ب" else states.uncollect)(collection.id, [one])
        states.rename_collection(collection.id, f"قراءات {word}")
        library.save_search("حفظ", f"حفظ {word}")
        library.rename_search(search.id, f"حفظ {word}")
        library.rename_search(search.id, "حفظ")
        library.save_position(one, 0, len(word) + ord(word))
        library.mark_opened(one)
        library._store.rules.switch("مصدر", "reading-time", off=word == "ب")
        library.annotations.edit(note, note=word)
        library.delete([two])
        library.restore([two])

    change("ب")
    before = stamps(library)
    clock(YEAR_BACK)
    change("ت")
    after = stamps(library)
    assert after.keys() == before.keys()
    assert {key for key in before if not after[key] > before[key]} == {("articles", one)}
    assert [version.note for version in library.annotations.history(note)] == ["ب", "أولى"]


def test_what_is_deleted_while_the_clock_is_behind_stays_in_the_trash_for_its_days(
    library: Library,
    write_articles: Callable[[int], list[Path]],
    clock: Callable[[timedelta], None],
) -> None:
    one, two = (added.id for added in library.import_files(write_articles(2)).added)
    note = library.annotations.add_note(one, "ملاحظة").annotation.id
    clock(YEAR_BACK)
    library.delete([two])
    library.annotations.delete([note])
    assert library.care.purge() == (0, 0)
    assert library.care.purge(datetime.now(UTC) + timedelta(days=29)) == (0, 0)
    assert library.care.purge(datetime.now(UTC) + timedelta(days=31)) == (1, 1)


def test_the_last_import_is_the_one_made_last_whatever_the_clock_said(
    library: Library,
    write_articles: Callable[[int], list[Path]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    files = write_articles(2)
    library.import_files(files[:1])
    # As a process would make it that starts with the clock set back.
    monkeypatch.setattr(
        "reader.store.imports.new_id", lambda: "01000000-0000-7000-8000-000000000000"
    )
    second = library.import_files(files[1:])
    last = library._store.history.last()
    assert last is not None
    assert last.id == second.import_id


def test_undoing_and_redoing_an_import_do_not_wait_for_a_clock_that_stands_still(
    library: Library,
    write_articles: Callable[[int], list[Path]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    report = library.import_files(write_articles(3))
    ids = [added.id for added in report.added]
    moment = trash_moment_of(library)
    for module in MODULES:
        monkeypatch.setattr(f"reader.store.{module}.utc_now", lambda: moment)
    library.delete(ids[:1])
    assert sorted(library._store.history.undo(report.import_id)) == sorted(ids[1:])
    assert sorted(library._store.history.redo(report.import_id)) == sorted(ids[1:])


def trash_moment_of(library: Library) -> str:
    with library._store._file.reading() as connection:
        return trash_moment(connection)


def test_backups_of_a_time_to_come_do_not_push_out_those_of_now(
    library: Library, write_articles: Callable[[int], list[Path]]
) -> None:
    files = write_articles(24)
    care = Care(library._store)
    ahead = datetime(2022, 1, 1, tzinfo=UTC)
    now = datetime(2020, 1, 1, tzinfo=UTC)
    for day in range(12):  # the clock is ahead by two years, and set right later
        library.import_files(files[day : day + 1])
        care.back_up_if_due(ahead + timedelta(days=day))
    for day in range(12):
        library.import_files(files[12 + day : 13 + day])
        assert care.back_up_if_due(now + timedelta(days=day)) is not None
    days = [backup.made_at.date() for backup in care.backups() if backup.made_at.year == now.year]
    assert days[:7] == [(now + timedelta(days=day)).date() for day in range(11, 4, -1)]
