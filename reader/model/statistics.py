"""What is known of a person's reading: counted by day, by topic and by who wrote it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.model.annotation import Colour


class Period(StrEnum):
    """How far back the figures go, the present day included."""

    WEEK = "week"
    """The last 7 days."""
    MONTH = "month"
    """The last 30 days."""
    YEAR = "year"
    """This calendar month and the eleven before it."""
    ALL = "all"
    """From the first day that anything is known of."""


class Step(StrEnum):
    """How much time one column of a chart stands for."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


class TopicKind(StrEnum):
    """What is taken for the topics of what was read."""

    TAGS = "tags"
    """The person's tags and the page's, or the section of an article without any."""
    WORDS = "words"
    """The words that tell most, where fewer than half of the articles have one of these."""


@dataclass(frozen=True, slots=True)
class ReadingTime:
    """That an article was read for so many ``seconds`` on the local ``day`` (``YYYY-MM-DD``)."""

    article_id: str
    day: str
    seconds: int


@dataclass(frozen=True, slots=True)
class Span:
    """One column: the days from ``first`` to ``last`` (both ``YYYY-MM-DD``, both included)."""

    first: str
    last: str


@dataclass(frozen=True, slots=True)
class Reading:
    """How many seconds were read, in how many different articles."""

    seconds: int = 0
    articles: int = 0


@dataclass(frozen=True, slots=True)
class NamedReading:
    """What was read of one author, source or topic."""

    name: str
    seconds: int
    articles: int


@dataclass(frozen=True, slots=True)
class TopicReading:
    """What was read on one topic, in all and in each column."""

    name: str
    seconds: int
    articles: int
    columns: tuple[Reading, ...]


@dataclass(frozen=True, slots=True)
class Streak:
    """Days with reading that follow one another: up to today (or yesterday), and at most."""

    current: int = 0
    longest: int = 0


@dataclass(frozen=True, slots=True)
class AnnotationCounts:
    """The annotations made in the period, those in the trash left out.

    ``tags`` are the person's own, as last typed, the most used first; ``colours`` those of
    highlights.
    """

    total: int = 0
    colours: tuple[tuple[Colour, int], ...] = ()
    tags: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Statistics:
    """The figures of one period, from the local day ``first`` to ``last`` (``YYYY-MM-DD``).

    ``columns`` divide the period in steps of ``step`` with the reading of each in ``reading``;
    ``days`` are the days of the period with any reading, and ``calendar`` those of the last 53
    weeks up to ``last``. Of the days before ``logged_since`` (None: nothing was logged yet) it is
    only known which articles were opened first then, not for how long they were read.
    ``any_reading`` says whether there is anything in any period.
    """

    period: Period
    first: str
    last: str
    step: Step
    columns: tuple[Span, ...]
    reading: tuple[Reading, ...]
    total: Reading
    days: tuple[tuple[str, Reading], ...]
    calendar: tuple[tuple[str, Reading], ...]
    streak: Streak
    topics: tuple[TopicReading, ...]
    topic_kind: TopicKind
    authors: tuple[NamedReading, ...]
    sources: tuple[NamedReading, ...]
    annotations: AnnotationCounts
    logged_since: str | None
    any_reading: bool
