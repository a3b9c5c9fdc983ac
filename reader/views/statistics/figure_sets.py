"""The figures of each chart, made of the statistics of a period."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from reader.model.statistics import Reading
from reader.text.safe_display import isolated, safe_display
from reader.views.annotations.names import colour_name
from reader.views.statistics.axis import Axis, count_axis, time_axis
from reader.views.statistics.chart import Figure
from reader.views.statistics.heat_map import DAYS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.model.statistics import NamedReading, Statistics
    from reader.views.statistics.wording import Wording


class FigureSets(NamedTuple):
    """What the charts show; ``timed`` says whether by time, else by articles."""

    timed: bool
    axis: Axis
    columns: tuple[Figure, ...]
    calendar: tuple[Figure, ...]
    topics: tuple[Figure, ...]
    topic_totals: tuple[str, ...]
    authors: tuple[Figure, ...]
    sources: tuple[Figure, ...]
    tags: tuple[Figure, ...]
    colours: tuple[Figure, ...]


def figure_sets(found: Statistics, words: Wording) -> FigureSets:
    """All figures of ``found`` in ``words``."""
    timed = found.total.seconds > 0
    values = [one.seconds if timed else one.articles for one in found.reading]
    axis = time_axis(max(values, default=0)) if timed else count_axis(max(values, default=0))
    columns = tuple(
        Figure(
            words.span(span, found.step),
            value,
            words.reading(read),
            words.axis(span, found.step, found.period),
            known=not timed or read.seconds > 0 or not read.articles,
        )
        for span, read, value in zip(found.columns, found.reading, values, strict=True)
    )
    return FigureSets(
        timed,
        axis,
        columns,
        _calendar(found, words),
        _topics(found, words, timed=timed),
        tuple(
            words.time(topic.seconds) if timed else words.articles(topic.articles)
            for topic in found.topics
        ),
        _named(found.authors, words, timed=timed),
        _named(found.sources, words, timed=timed),
        tuple(
            Figure(isolated(f"#{safe_display(tag)}"), count, words.annotations(count))
            for tag, count in found.annotations.tags
        ),
        tuple(
            Figure(colour_name(colour), count, words.annotations(count), colour=colour)
            for colour, count in found.annotations.colours
        ),
    )


def _calendar(found: Statistics, words: Wording) -> tuple[Figure, ...]:
    """The days of the past year, from the first day of a week on."""
    read = dict(found.calendar)
    timed = any(one.seconds for one in read.values())
    last = date.fromisoformat(found.last)
    first = last - timedelta(days=52 * DAYS)
    first -= timedelta(days=(first.isoweekday() - words.locale.firstDayOfWeek().value) % DAYS)
    figures = []
    for number in range((last - first).days + 1):
        day = first + timedelta(days=number)
        one = read.get(str(day), Reading())
        figures.append(
            Figure(
                words.day(str(day), "dddd d MMMM yyyy"),
                one.seconds if timed else one.articles,
                words.reading(one),
                # A month is named over the week that it begins in.
                (words.day(str(day), "MMM"),) if day.day == 1 else (),
                known=not timed or one.seconds > 0 or not one.articles,
            )
        )
    return tuple(figures)


def _topics(found: Statistics, words: Wording, *, timed: bool) -> tuple[Figure, ...]:
    labels = [words.span(span, found.step) for span in found.columns]
    return tuple(
        Figure(
            label,
            read.seconds if timed else read.articles,
            words.reading(read) if timed else words.articles(read.articles),
            group=isolated(safe_display(topic.name)),
        )
        for topic in found.topics
        for label, read in zip(labels, topic.columns, strict=True)
    )


def _named(rows: Iterable[NamedReading], words: Wording, *, timed: bool) -> tuple[Figure, ...]:
    return tuple(
        Figure(
            isolated(safe_display(one.name)),
            one.seconds if timed else one.articles,
            words.reading(Reading(one.seconds, one.articles))
            if timed
            else words.articles(one.articles),
            brief=words.time(one.seconds) if timed else "",
        )
        for one in rows
    )
