"""Reading statistics: keeping how long was read, and adding it up."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from datetime import date, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from reader.library.read_words import read_words
from reader.model.statistics import (
    NamedReading,
    Period,
    Reading,
    Span,
    Statistics,
    Step,
    Streak,
    TopicKind,
    TopicReading,
)
from reader.store.identity import new_id
from reader.text.normalise import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from reader.library.relatives import RelatingIndex
    from reader.model.statistics import ReadingTime
    from reader.store import LibraryStore
    from reader.store.statistics import ArticleFacts

LONGEST_LISTS = 8
"""Topics, authors, sources and tags that are named at most."""
MOST_DAYS = 45
"""Days that the columns of a period may be; a longer one has months."""
MOST_MONTHS = 36
"""Months that the columns of a period may be; a longer one has years."""
CALENDAR_WEEKS = 53
_DAY = timedelta(days=1)
_DAYS_OF = {Period.WEEK: 7, Period.MONTH: 30}


class ReadingStatistics:
    """The log of one library; the times of this run are kept under an id of their own."""

    def __init__(self, store: LibraryStore, open_index: Callable[[], RelatingIndex | None]):
        """``open_index`` gives the search index, or None while there is none."""
        self._store = store
        self._open_index = open_index

    @cached_property
    def _session_id(self) -> str:
        return new_id()

    def note(self, times: Iterable[ReadingTime]) -> None:
        """Keep that articles were read. Raises StorageError; then none of it was kept."""
        wanted = [one for one in times if one.seconds > 0]
        if wanted:
            self._store.reading_days.add(self._session_id, wanted)

    def forget(self) -> None:
        """Forget how long anything was read."""
        self._store.reading_days.forget()

    def of(self, period: Period, today: date | None = None) -> Statistics:
        """The figures of ``period`` up to the local day ``today`` (None: the present one)."""
        last = today or date.today()  # noqa: DTZ011 - a local day is what is meant
        log = self._store.reading_days
        logged = log.logged_since()
        history = [row for row in log.days(logged) if row[0] <= str(last)]
        first = _first_day(period, last, date.fromisoformat(history[0][0]) if history else last)
        step, columns = _columns(first, last)
        read = _Read(log.times(str(first), str(last), logged), columns)
        calendar_first = last - timedelta(days=7 * CALENDAR_WEEKS - 1)
        facts = log.facts(read.articles.keys())
        topics, kind = self._topics(read, facts)
        return Statistics(
            period=period,
            first=str(first),
            last=str(last),
            step=step,
            columns=columns,
            reading=read.by_column(),
            total=Reading(sum(read.articles.values()), len(read.articles)),
            days=_since(history, str(first)),
            calendar=_since(history, str(calendar_first)),
            streak=streak([day for day, *_rest in history], last),
            topics=topics,
            topic_kind=kind,
            authors=read.named((one.author, one.id) for one in facts),
            sources=read.named((one.source, one.id) for one in facts),
            annotations=log.annotations(str(first), str(last), LONGEST_LISTS),
            logged_since=logged,
            any_reading=bool(history),
        )

    def _topics(
        self, read: _Read, facts: Sequence[ArticleFacts]
    ) -> tuple[tuple[TopicReading, ...], TopicKind]:
        about = [(tag, id_) for id_, tag in self._store.reading_days.topics(read.articles.keys())]
        tagged = {article_id for _tag, article_id in about}
        about += [(one.section, one.id) for one in facts if one.section and one.id not in tagged]
        if len({article_id for _topic, article_id in about}) * 2 < len(read.articles):
            words = read_words(self._store, self._open_index(), read.articles, LONGEST_LISTS)
            if words:
                about = [(one.word, article_id) for one in words for article_id in one.articles]
                return read.topics(about), TopicKind.WORDS
        return read.topics(about), TopicKind.TAGS


class _Read:
    """What was read in one period, added up in different ways."""

    def __init__(self, times: Iterable[tuple[str, str, int]], columns: Sequence[Span]):
        starts = [span.first for span in columns]
        self._columns: list[dict[str, int]] = [{} for _span in columns]
        self.articles: dict[str, int] = {}
        """The articles, and how many seconds each was read."""
        for day, article_id, seconds in times:
            column = self._columns[bisect_right(starts, day) - 1]
            column[article_id] = column.get(article_id, 0) + seconds
            self.articles[article_id] = self.articles.get(article_id, 0) + seconds

    def by_column(self) -> tuple[Reading, ...]:
        return tuple(Reading(sum(read.values()), len(read)) for read in self._columns)

    def named(self, names: Iterable[tuple[str, str]]) -> tuple[NamedReading, ...]:
        """Of names with an article each, those read most; by time, or where none is known by
        articles."""
        found = self._by_name(names)
        return tuple(NamedReading(name, *self._size(ids)) for name, ids in found)

    def topics(self, about: Iterable[tuple[str, str]]) -> tuple[TopicReading, ...]:
        """The same of topics with an article each, in all and in each column."""
        return tuple(
            TopicReading(name, *self._size(ids), self._of_columns(ids))
            for name, ids in self._by_name(about)
        )

    def _of_columns(self, ids: set[str]) -> tuple[Reading, ...]:
        both = [ids & read.keys() for read in self._columns]
        return tuple(
            Reading(sum(read[one] for one in found), len(found))
            for found, read in zip(both, self._columns, strict=True)
        )

    def _by_name(self, names: Iterable[tuple[str, str]]) -> list[tuple[str, set[str]]]:
        """The names that were read most, spelt as they were first met."""
        spelt: dict[str, str] = {}
        found: dict[str, set[str]] = defaultdict(set)
        keys: dict[str, str] = {}
        for name, article_id in names:
            key = keys.get(name)
            if key is None:
                key = keys[name] = fold(name).strip()
            if key:
                found[spelt.setdefault(key, name)].add(article_id)
        order = [(*self._size(ids), name) for name, ids in found.items()]
        order.sort(key=lambda row: (-row[0], -row[1], row[2]))
        return [(name, found[name]) for _seconds, _articles, name in order[:LONGEST_LISTS]]

    def _size(self, ids: Iterable[str]) -> tuple[int, int]:
        seconds = [self.articles[article_id] for article_id in ids]
        return sum(seconds), len(seconds)


def streak(days: Sequence[str], today: date) -> Streak:
    """The runs in ``days`` (ascending, each once).

    A day that is not over yet breaks no run: one that reached yesterday is still the current one.
    """
    current = longest = length = 0
    previous: date | None = None
    for text in days:
        day = date.fromisoformat(text)
        length = length + 1 if previous is not None and day - previous == _DAY else 1
        longest = max(longest, length)
        previous = day
    if previous is not None and today - previous <= _DAY:
        current = length
    return Streak(current, longest)


def _first_day(period: Period, last: date, earliest: date) -> date:
    if period in _DAYS_OF:
        return last - timedelta(days=_DAYS_OF[period] - 1)
    if period is Period.YEAR:
        return _months_before(last, 11)
    if (last - earliest).days < MOST_DAYS:
        return min(earliest, last - timedelta(days=_DAYS_OF[Period.WEEK] - 1))
    return earliest.replace(day=1)


def _months_before(day: date, months: int) -> date:
    """The first of the month that lies so many months before that of ``day``."""
    count = day.year * 12 + day.month - 1 - months
    return date(max(1, count // 12), count % 12 + 1, 1)


def _columns(first: date, last: date) -> tuple[Step, tuple[Span, ...]]:
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    if (last - first).days < MOST_DAYS:
        step, following = Step.DAY, _next_day
    elif months <= MOST_MONTHS:
        step, following = Step.MONTH, _next_month
    else:
        step, following = Step.YEAR, _next_year
    return step, tuple(_spans(first, last, following))


def _spans(first: date, last: date, following: Callable[[date], date]) -> Iterable[Span]:
    start = first
    while start <= last:
        beyond = following(start)
        yield Span(str(start), str(min(beyond - _DAY, last)))
        start = beyond


def _next_day(day: date) -> date:
    return day + _DAY


def _next_month(day: date) -> date:
    return _months_before(day, -1)


def _next_year(day: date) -> date:
    return date(day.year + 1, 1, 1)


def _since(history: Iterable[tuple[str, int, int]], first: str) -> tuple[tuple[str, Reading], ...]:
    return tuple(
        (day, Reading(seconds, articles)) for day, seconds, articles in history if day >= first
    )
