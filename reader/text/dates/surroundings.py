"""What stands beside a date: its day of the week, its time, the words of a dateline."""

from dataclasses import dataclass

from reader.text.dates.clock_time import ClockTime, clock_time_at
from reader.text.dates.line import Line, phrase_set
from reader.text.dates.number_words import LABELS, WEEKDAYS

GLUE_SIGNS = ",،-–—|.:;؛·•/()[]"
_WEEKDAY_SIGNS = ",،-–—|:.(/"
_WEEKDAY_WORDS = phrase_set("يوم،نهار،ليوم،مساء،صباح،on،le")
_TIME_WORDS = phrase_set("الساعة،في،على،عند،تمام،يوم،من،بتاريخ،at،à،on،t،ساعت،et،ct،mt،pt")
_UPDATE_WORDS = phrase_set("آخر،تحديث،اخر،updated،last،update،حدث،محدث،النشر،نشر")

# A time further away than this belongs to something else.
_LONGEST_GLUE = 6
_FARTHEST_TIME_BEFORE = 14


@dataclass(frozen=True, slots=True)
class Weekday:
    """A day of the week (1 is Monday) and its token positions."""

    number: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class TimeBeside:
    """A time of day that belongs to a date, and its token positions."""

    clock: ClockTime
    start: int


def weekday_beside(line: Line, start: int, end: int) -> Weekday | None:
    """The day of the week printed directly before or after the date at ``start`` to ``end``."""
    before = _weekday_ending_at(line, start)
    if before is not None:
        return before
    at = line.skip(end, signs=_WEEKDAY_SIGNS, words=_WEEKDAY_WORDS)
    found = line.phrase(at, WEEKDAYS)
    if found is None:
        return None
    after = line.skip(found[1], signs=")", most=1) if line.sign(at - 1) == "(" else found[1]
    return Weekday(found[0], at, after)


def _weekday_ending_at(line: Line, end: int) -> Weekday | None:
    """The day of the week before ``end``, with signs and «يوم» between."""
    for at in range(end - 1, max(end - 6, -1), -1):
        found = line.phrase(at, WEEKDAYS)
        if found is not None:
            after = line.skip(found[1], signs=_WEEKDAY_SIGNS + ")", words=_WEEKDAY_WORDS)
            return Weekday(found[0], at, end) if after == end else None
    return None


def time_beside(line: Line, start: int, end: int) -> TimeBeside | None:
    """The time of day that belongs to the date at ``start`` to ``end``: after it, or before it.

    A time after «آخر تحديث» counts if the line has no other.
    """
    after, of_update = _time_after(line, end)
    before = _time_before(line, start)
    if before is not None and (after is None or of_update):
        return before
    return after


def _time_after(line: Line, end: int) -> tuple[TimeBeside | None, bool]:
    at, of_update = end, False
    while at < len(line) and at - end <= _LONGEST_GLUE:
        clock = clock_time_at(line, at)
        if clock is not None:
            # A row of times (prayers, cinema) belongs to no date.
            alone = clock_time_at(line, clock.end) is None
            return (TimeBeside(clock, at) if alone else None), of_update
        of_update = of_update or line.word(at) in _UPDATE_WORDS
        following = _past_glue(line, at)
        if following == at:
            break
        at = following
    return None, of_update


def _time_before(line: Line, start: int) -> TimeBeside | None:
    for at in range(max(start - _FARTHEST_TIME_BEFORE, 0), start):
        clock = clock_time_at(line, at)
        if clock is None or clock.end > start:
            continue
        between = clock.end
        while between < start and (following := _past_glue(line, between)) > between:
            between = following
        if between == start:
            return TimeBeside(clock, at)
    return None


def _past_glue(line: Line, at: int) -> int:
    """The position after one sign, word or day of the week that may part a date and its time."""
    weekday = line.phrase(at, WEEKDAYS)
    if weekday is not None:
        return weekday[1]
    return line.skip(at, signs=GLUE_SIGNS, words=_TIME_WORDS | _UPDATE_WORDS, most=1)


def only_labels_beside(line: Line, start: int, end: int) -> bool:
    """Whether the line has nothing beside the date but labels, weekdays, times and signs."""
    at = 0
    while at < len(line):
        if start <= at < end:
            at = end
            continue
        following = line.phrase(at, WEEKDAYS)
        clock = clock_time_at(line, at)
        if clock is not None:
            if clock_time_at(line, clock.end) is not None:
                return False  # a row of times
            at = clock.end
        elif following is not None:
            at = following[1]
        elif line.sign(at) or line.word(at) in LABELS:
            at += 1
        else:
            return False
    return True
