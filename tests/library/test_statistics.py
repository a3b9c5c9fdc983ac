"""How long was read: kept, added up, and told by day, topic, author and source."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.library import open_library
from reader.library.statistics import LONGEST_LISTS, _columns, _first_day, streak
from reader.model.annotation import Colour
from reader.model.statistics import (
    Period,
    Reading,
    ReadingTime,
    Span,
    Step,
    Streak,
    TopicKind,
)

if TYPE_CHECKING:
    from pathlib import Path

    from reader.library import Library

TODAY = date(2026, 3, 15)
WriteArticles = Callable[[int], list["Path"]]


@pytest.fixture
def ids(library: Library, write_articles: WriteArticles) -> list[str]:
    """Four articles by the same author, imported in order."""
    return [item.id for item in library.import_files(write_articles(4)).added]


def today() -> date:
    """The local day."""
    return datetime.now().astimezone().date()


def day(ago: int) -> str:
    return str(TODAY - timedelta(days=ago))


def test_an_empty_library_has_empty_figures(library: Library) -> None:
    for period in Period:
        found = library.statistics.of(period, TODAY)
        assert not found.any_reading
        assert found.total == Reading()
        assert found.logged_since is None
        assert set(found.reading) == {Reading()}
        assert len(found.columns) == len(found.reading)


def test_reading_time_is_added_up_by_day_and_article(library: Library, ids: list[str]) -> None:
    log = library.statistics
    log.note([ReadingTime(ids[0], day(0), 60), ReadingTime(ids[1], day(0), 30)])
    log.note([ReadingTime(ids[0], day(0), 60), ReadingTime(ids[0], day(2), 600)])
    week = log.of(Period.WEEK, TODAY)
    assert week.total == Reading(750, 2)
    assert week.columns == tuple(Span(day(ago), day(ago)) for ago in range(6, -1, -1))
    assert week.reading[-1] == Reading(150, 2)
    assert week.reading[-3] == Reading(600, 1)
    assert week.days == ((day(2), Reading(600, 1)), (day(0), Reading(150, 2)))
    assert week.logged_since == day(2)


def test_two_runs_of_the_program_keep_rows_of_their_own(library: Library, ids: list[str]) -> None:
    # What merging rests on: no run changes what another wrote.
    time = [ReadingTime(ids[0], day(0), 40)]
    library.statistics.note(time)
    with open_library(library.path) as other:
        other.statistics.note(time)
        other.statistics.note(time)
    assert library.statistics.of(Period.WEEK, TODAY).total == Reading(120, 1)


def test_what_lies_outside_the_period_does_not_count(library: Library, ids: list[str]) -> None:
    library.statistics.note(
        [ReadingTime(ids[number], day(ago), 60) for number, ago in enumerate((0, 6, 7, 30))]
    )
    assert library.statistics.of(Period.WEEK, TODAY).total.articles == 2
    assert library.statistics.of(Period.MONTH, TODAY).total.articles == 3
    assert library.statistics.of(Period.ALL, TODAY).total.articles == 4
    assert library.statistics.of(Period.WEEK, TODAY - timedelta(days=7)).total.articles == 1


def test_a_year_has_twelve_months_and_a_long_time_has_years(
    library: Library, ids: list[str]
) -> None:
    library.statistics.note([ReadingTime(ids[0], "2025-04-01", 60), ReadingTime(ids[1], day(0), 9)])
    year = library.statistics.of(Period.YEAR, TODAY)
    assert (year.step, len(year.columns), year.first) == (Step.MONTH, 12, "2025-04-01")
    assert year.columns[10] == Span("2026-02-01", "2026-02-28")
    assert year.columns[-1] == Span("2026-03-01", "2026-03-15")
    assert year.reading[0] == Reading(60, 1)
    library.statistics.note([ReadingTime(ids[2], "2019-12-31", 60)])
    ever = library.statistics.of(Period.ALL, TODAY)
    assert (ever.step, len(ever.columns)) == (Step.YEAR, 8)
    assert ever.columns[0] == Span("2019-12-01", "2019-12-31")
    assert ever.reading[0] == Reading(60, 1)
    assert ever.total.articles == 3


def test_all_of_a_short_time_is_shown_by_days(library: Library, ids: list[str]) -> None:
    library.statistics.note([ReadingTime(ids[0], day(2), 60)])
    ever = library.statistics.of(Period.ALL, TODAY)
    assert (ever.step, len(ever.columns)) == (Step.DAY, 7)
    library.statistics.note([ReadingTime(ids[0], day(20), 60)])
    assert len(library.statistics.of(Period.ALL, TODAY).columns) == 21


def test_before_the_first_log_the_articles_opened_are_counted(
    library: Library, ids: list[str]
) -> None:
    library.mark_opened(ids[0])
    library.mark_opened(ids[1])
    tomorrow = today() + timedelta(days=1)
    before = library.statistics.of(Period.WEEK, tomorrow)
    assert before.total == Reading(0, 2)
    assert before.any_reading
    assert before.logged_since is None
    library.statistics.note([ReadingTime(ids[2], str(tomorrow), 60)])
    after = library.statistics.of(Period.WEEK, tomorrow)
    assert after.total == Reading(60, 3)
    assert after.reading[-2:] == (Reading(0, 2), Reading(60, 1))


def test_what_was_marked_as_read_since_the_log_began_was_not_read(
    library: Library, ids: list[str]
) -> None:
    library.statistics.note([ReadingTime(ids[0], str(today() - timedelta(days=2)), 60)])
    library.lists.mark_unread(ids, unread=False)
    assert library.statistics.of(Period.WEEK).total == Reading(60, 1)


def test_topics_are_tags_or_else_the_section(library: Library, ids: list[str]) -> None:
    library.lists.add_labels(ids[:2], ["تاريخ", "كتب"])
    library.statistics.note(
        [
            ReadingTime(ids[0], day(0), 60),
            ReadingTime(ids[1], day(3), 60),
            ReadingTime(ids[1], day(2), 60),
            ReadingTime(ids[2], day(0), 500),
        ]
    )
    found = library.statistics.of(Period.WEEK, TODAY)
    assert [(one.name, one.seconds, one.articles) for one in found.topics] == [
        ("تاريخ", 180, 2),
        ("كتب", 180, 2),
    ]
    none, one = Reading(), Reading(60, 1)
    assert found.topics[0].columns == (none, none, none, one, one, none, one)
    [author] = found.authors
    assert (author.name, author.seconds, author.articles) == ("سلوى الحكيم", 680, 3)
    [source] = found.sources
    assert (source.name, source.articles) == ("articles", 3)


def test_one_author_spelt_in_two_ways_is_one(tmp_path: Path, library: Library) -> None:
    paths = []
    for number, author in enumerate(("أحمد الراوي", "احمد الراوي")):
        path = tmp_path / f"{number}.txt"
        path.write_text(
            f"حديث الأسواق {number}\n\n{author}\n\n0{number + 1} مارس 2021\n\n"
            f"خرج الناس إلى السوق القديم كما اعتادوا منذ زمن بعيد يا صديقي رقم {number}.\n",
            encoding="utf-8",
        )
        paths.append(path)
    added = [item.id for item in library.import_files(paths).added]
    library.statistics.note([ReadingTime(one, day(0), 60) for one in added])
    assert [one.articles for one in library.statistics.of(Period.WEEK, TODAY).authors] == [2]


def test_no_list_is_longer_than_a_chart_can_show(library: Library, ids: list[str]) -> None:
    library.lists.add_labels(ids, [f"وسم{number}" for number in range(LONGEST_LISTS + 5)])
    library.statistics.note([ReadingTime(ids[0], day(0), 60)])
    assert len(library.statistics.of(Period.WEEK, TODAY).topics) == LONGEST_LISTS


def test_what_was_read_stays_read_when_the_article_is_gone(
    library: Library, ids: list[str]
) -> None:
    library.statistics.note([ReadingTime(ids[0], day(0), 60)])
    library.delete(ids[:1])
    found = library.statistics.of(Period.WEEK, TODAY)
    assert found.total == Reading(60, 1)
    library.statistics.forget()
    assert not library.statistics.of(Period.WEEK, TODAY).any_reading


def test_annotations_are_counted_by_colour_and_tag(library: Library, ids: list[str]) -> None:
    make = library.annotations.add
    made = [make(ids[0], 0, 5, colour=Colour.GREEN).annotation.id]
    make(ids[0], 6, 9, colour=Colour.GREEN)
    make(ids[1], 0, 5, colour=Colour.BLUE)
    library.annotations.tag(made, add=["مراجعة"])
    found = library.statistics.of(Period.WEEK, today()).annotations
    assert found.total == 3
    assert found.colours == ((Colour.GREEN, 2), (Colour.BLUE, 1))
    assert found.tags == (("مراجعة", 1),)
    library.annotations.delete(made)
    assert library.statistics.of(Period.WEEK, today()).annotations.total == 2
    later = library.statistics.of(Period.WEEK, today() + timedelta(days=9))
    assert later.annotations.total == 0


@pytest.mark.parametrize(
    ("ago", "wanted"),
    [
        ((), Streak(0, 0)),
        ((0,), Streak(1, 1)),
        ((2, 1), Streak(2, 2)),  # today is not over
        ((3, 2), Streak(0, 2)),
        ((9, 8, 7, 1, 0), Streak(2, 3)),
    ],
)
def test_a_run_of_days_is_not_broken_by_a_day_that_is_not_over(
    ago: tuple[int, ...], wanted: Streak
) -> None:
    assert streak([day(one) for one in ago], TODAY) == wanted


@given(st.sets(st.integers(0, 400)))
def test_runs_are_as_long_as_they_are(days: set[int]) -> None:
    found = streak([day(ago) for ago in sorted(days, reverse=True)], TODAY)
    runs = [ago for ago in days if ago - 1 not in days]
    longest = max(
        (next(n for n in range(1, 999) if ago + n not in days) for ago in runs), default=0
    )
    assert found.longest == longest
    assert found.current <= found.longest
    assert (found.current > 0) is bool(days & {0, 1})


@given(st.dates(date(2000, 1, 1), date(2040, 1, 1)), st.integers(0, 9000), st.sampled_from(Period))
def test_columns_cover_the_period_without_gap_or_overlap(
    last: date, back: int, period: Period
) -> None:
    first = _first_day(period, last, last - timedelta(days=back))
    _step, columns = _columns(first, last)
    assert (columns[0].first, columns[-1].last) == (str(first), str(last))
    for one, following in pairwise(columns):
        assert date.fromisoformat(one.last) + timedelta(days=1) == date.fromisoformat(
            following.first
        )
    assert len(columns) <= 45
    assert all(span.first <= span.last for span in columns)
    if period is Period.ALL:
        assert first <= last - timedelta(days=back)


SUBJECTS = {
    "الزلازل": ("ضرب زلزال قوي السواحل", "الزلزال", "الهزات"),
    "الفلك": ("رصد الفلكيون مذنبًا جديدًا", "المذنب", "التلسكوب"),
}


def subject_text(subject: str, number: int) -> str:
    opening, first, second = SUBJECTS[subject]
    lines = [
        f"{opening} يوم {number}، وتحدث عن {first} كل من رأى {first} من قرب، ثم عاد {first} بعد "
        f"{second} التي سبقت {first} بأيام، وبقيت {second} حديث الناس في المقهى رقم {number}."
        for _line in range(3)
    ]
    return f"{opening}: التقرير {number}\n\n" + "\n\n".join(lines)


def test_without_tags_the_words_tell_what_was_read_about(tmp_path: Path, library: Library) -> None:
    paths = []
    for subject in SUBJECTS:
        for number in range(4):
            path = tmp_path / f"{subject}{number}.txt"
            path.write_text(subject_text(subject, number), encoding="utf-8")
            paths.append(path)
    added = [item.id for item in library.import_files(paths).added]
    library.statistics.note([ReadingTime(one, day(n % 2), 600) for n, one in enumerate(added)])
    before = library.statistics.of(Period.WEEK, TODAY)
    assert (before.topics, before.topic_kind) == ((), TopicKind.TAGS), "there is no index yet"
    library.index_pending()
    found = library.statistics.of(Period.WEEK, TODAY)
    assert found.topic_kind is TopicKind.WORDS
    names = [one.name for one in found.topics]
    assert any("زلزال" in name for name in names)
    assert any("مذنب" in name for name in names)
    assert all(one.articles >= 2 for one in found.topics)
    assert "يوم" not in names
    library.lists.add_labels(added, ["علوم"])
    tagged = library.statistics.of(Period.WEEK, TODAY)
    assert [one.name for one in tagged.topics] == ["علوم"]
    assert tagged.topic_kind is TopicKind.TAGS
