"""The time of day beside a date: «09:06 م», «الساعة 11:30 مساءً», «10:15 بتوقيت غرينتش»."""

from dataclasses import dataclass
from datetime import time, timedelta, timezone
from enum import Enum, auto

from reader.text.dates.line import Line, phrase_key, phrase_set, phrase_table
from reader.text.dates.month_names import month_at
from reader.text.dates.number_words import CARDINALS, HOURS


class _Half(Enum):
    """Which part of the day a twelve-hour time belongs to."""

    MORNING = auto()
    AFTERNOON = auto()
    NOON = auto()
    NIGHT = auto()


_HALVES_IN_LETTERS = {
    _Half.MORNING: "ص،ق ظ",
    _Half.AFTERNOON: "م،ب ظ",
}
_HALVES = {
    _Half.MORNING: "صباحا،صباح،الصباح،صباحاً،قبل الظهر،فجرا،الفجر،فجر،am،a m،du matin",
    _Half.AFTERNOON: "مساء،المساء،مساءا،بعد الظهر،عصرا،العصر،بعد العصر،بعدالظهر،pm،p m،du soir",
    _Half.NOON: "ظهرا،الظهر",
    _Half.NIGHT: "ليلا،الليل،بعد منتصف الليل",
}
_LONG_MARKERS = phrase_table(_HALVES)
_MARKERS = _LONG_MARKERS | phrase_table(_HALVES_IN_LETTERS)

_ZERO = timedelta(0)
# Universal time, and the abbreviations that RFC 5322 (section 4.3) and the tz database define.
ZONES = {
    key: timedelta(hours=hours)
    for hours, names in {
        0: "gmt،utc،غرينتش،جرينتش،غرينيتش،جرينيتش،غرينتش،كرينتش،قرينتش،جرينتس،تغ،ت غ،بتغ،العالمي"
        "،بالتوقيت العالمي،توقيت عالمي",
        1: "cet،bst",
        2: "eet،cest",
        3: "eest،ksa",
        -4: "edt",
        -5: "est،cdt",
        -6: "cst،mdt",
        -7: "mst،pdt",
        -8: "pst",
    }.items()
    for key in phrase_set(names)
}
# Countries that have kept one offset without summer time (tz database: Asia/Riyadh and its links,
# Asia/Dubai and its links). The others' offset depends on the day, and is not printed.
_PLACES = {
    key: timedelta(hours=hours)
    for hours, names in {
        3: "مكة،مكة المكرمة،السعودية،الرياض،الدوحة،قطر،الكويت،البحرين،المنامة،صنعاء",
        4: "الإمارات،الامارات العربية المتحدة،دبي،أبوظبي،أبو ظبي،سلطنة عمان،مسقط",
    }.items()
    for key in phrase_set(names)
}
_BY_THE_CLOCK_OF = phrase_table({True: "بتوقيت،توقيت،بالتوقيت،حسب توقيت،وفق توقيت،بحسب توقيت"})
_LOCAL = phrase_table(
    {True: "المحلي،محلي،القاهرة،بيروت،دمشق،بغداد،عمان،تونس،الرباط،الجزائر،القدس،فلسطين"}
)
_AT_THE_HOUR = phrase_table({True: "الساعة،الساعه،ساعة،س"})
_MINUTES_AFTER = phrase_table(
    {
        30: "والنصف،ونصف",
        15: "والربع،وربع",
        20: "والثلث،وثلث",
        -15: "إلا ربعا،إلا الربع،إلا ربع",
        -20: "إلا ثلثا،إلا الثلث",
    }
)
# What a time of day begins with, if not with a number.
CLOCK_PHRASES = frozenset(ZONES) | frozenset(_LONG_MARKERS) | frozenset(_AT_THE_HOUR)
_AND = phrase_key("و")
_AND_SO_MANY = {_AND + key: value for key, value in CARDINALS.items()}
_MINUTE_WORDS = phrase_set("دقيقة،دقائق،دقيقه")

_WIDEST_OFFSET = timedelta(hours=14)


@dataclass(frozen=True, slots=True)
class ClockTime:
    """A time of day; ``end`` is the position after it. ``offset`` is None if not known."""

    time: time
    end: int


@dataclass(frozen=True, slots=True)
class _Figures:
    """Hours, minutes and seconds as printed; ``certain`` if nothing but a time looks so.

    ``exact`` if seconds are printed, or the time follows the «T» of ISO 8601.
    """

    hour: int
    minute: int
    second: int
    end: int
    certain: bool
    exact: bool = False


def clock_time_at(line: Line, at: int) -> ClockTime | None:
    """The time of day that begins at ``at``, with its zone if one is printed."""
    start = at
    zone_before = line.phrase(at, ZONES)  # «GMT 18:30»
    if zone_before is not None:
        at = zone_before[1]
    half_before = line.phrase(at, _LONG_MARKERS)
    if half_before is not None:
        at = half_before[1]
    named = line.phrase(at, _AT_THE_HOUR)
    if named is not None:
        at = line.skip(named[1], signs=":")
    figures = _figures_at(line, at, after_hour_word=named is not None)
    if figures is None:
        return None
    end = figures.end
    half, end = _half_at(line, end, letters=figures.certain or named is not None)
    offset, end = _zone_at(line, end, exact=figures.exact)
    if offset is None and zone_before is not None:
        offset = zone_before[0]
    if half is None:
        half, end = _half_at(line, end, letters=False)
    if half is None and offset is None and not figures.certain and named is None:
        return None
    if half is None and half_before is not None:
        half = half_before[0]
    hour = _hour_of_day(figures.hour, half)
    if hour is None or end <= start:
        return None
    zone = None if offset is None else timezone(offset)
    return ClockTime(time(hour, figures.minute, figures.second, tzinfo=zone), end)


def _figures_at(line: Line, at: int, *, after_hour_word: bool) -> _Figures | None:
    hour = line.number(at, 1, 2)
    if hour is None:
        return _hour_in_words_at(line, at) if after_hour_word else None
    minute = line.number(at + 2, 2)
    separator = line.sign(at + 1) or line.word(at + 1)
    if minute is not None and separator and separator in ":.,،h":
        tight = line.adjacent(at) and line.adjacent(at + 1)
        if separator not in ":h" and not tight:
            minute = None
    else:
        minute = None
    if minute is None:
        if separator == "h" and line.adjacent(at):
            return _checked(_Figures(hour, 0, 0, at + 2, certain=False))
        extra, end = _minutes_in_words_at(line, at + 1)
        return _checked(_shifted(hour, extra, end))
    end, second, exact = at + 3, 0, line.word(at - 1) == "t"
    if line.sign(end) == separator == ":" and line.number(end + 1, 2) is not None:
        second, end, exact = line.number(end + 1) or 0, end + 2, True
        if line.sign(end) in (".", ",") and line.adjacent(end - 1) and line.adjacent(end):
            end += 2 if line.digits(end + 1) else 0
    return _checked(_Figures(hour, minute, second, end, separator in ":h", exact))


def _checked(figures: _Figures) -> _Figures | None:
    possible = figures.hour < 24 and figures.minute < 60 and figures.second < 60
    return figures if possible else None


def _hour_in_words_at(line: Line, at: int) -> _Figures | None:
    found = line.phrase(at, HOURS)
    if found is None:
        return None
    extra, end = _minutes_in_words_at(line, found[1])
    return _shifted(found[0], extra, end)


def _shifted(hour: int, minutes: int, end: int) -> _Figures:
    """``hour`` and ``minutes``, which may be negative («إلا ربعا»)."""
    if minutes < 0:
        hour, minutes = (hour - 1) or 12, minutes + 60
    return _Figures(hour, minutes, 0, end, certain=False)


def _minutes_in_words_at(line: Line, at: int) -> tuple[int, int]:
    """Minutes after the hour in words («والنصف», «و20 دقيقة»): the number and what follows it."""
    found = line.phrase(at, _MINUTES_AFTER)
    if found is not None:
        return found
    if line.word(at) == _AND and (minutes := line.number(at + 1, 1, 2)) is not None:
        end = at + 2
    elif line.word(at).startswith(_AND):
        counted = line.phrase(at, _AND_SO_MANY)
        if counted is None:
            return 0, at
        minutes, end = counted
    else:
        return 0, at
    return (minutes, end + 1) if line.word(end) in _MINUTE_WORDS and minutes < 60 else (0, at)


def _half_at(line: Line, at: int, *, letters: bool) -> tuple[_Half | None, int]:
    """The mark of a half of the day at ``at``; single letters only where they can mean it."""
    inside = line.skip(at, signs="(,،-–", most=1)
    found = line.phrase(inside, _MARKERS if letters and inside == at else _LONG_MARKERS)
    if found is None and letters:
        found = line.phrase(inside, _MARKERS) if line.sign(at) == "(" else None
    if found is None:
        return None, at
    half, end = found
    if line.sign(at) == "(":
        end = line.skip(end, signs=")", most=1)
    return half, end


def _hour_of_day(hour: int, half: _Half | None) -> int | None:
    if half is None or hour > 12:
        return hour
    if half is _Half.MORNING:
        return hour % 12
    if half is _Half.AFTERNOON:
        return hour % 12 + 12
    if half is _Half.NOON:
        return hour + 12 if hour < 10 else hour
    # «12 ليلا» is midnight, «2 ليلا» comes after it, «9 ليلا» before it.
    return hour % 12 if hour == 12 or hour < 5 else hour + 12


def _zone_at(line: Line, at: int, *, exact: bool) -> tuple[timedelta | None, int]:
    """The offset from universal time printed at ``at``; None (and ``at``) if there is none."""
    inside = line.skip(at, signs="(,،-–|", most=1)
    opened = line.sign(at) == "("
    by_clock = line.phrase(inside, _BY_THE_CLOCK_OF)
    named_at = by_clock[1] if by_clock is not None else inside
    found = line.phrase(named_at, ZONES)
    if found is None and line.word(named_at) == "z" and line.adjacent(named_at - 1):
        found = (_ZERO, named_at + 1)
    if found is not None:
        offset, end = found
        further = _signed_offset_at(line, end, anything=True)
        if offset == _ZERO and further is not None:
            offset, end = further
    elif (by_clock is not None or opened) and (place := line.phrase(named_at, _PLACES)) is not None:
        offset, end = place
    elif by_clock is not None:
        # A clock whose offset is not printed: the words belong to the time all the same.
        local = line.phrase(named_at, _LOCAL)
        end = local[1] if local is not None else named_at + bool(line.word(named_at))
        return None, line.skip(end, signs=")", most=1) if opened else end
    else:
        signed = _signed_offset_at(line, at, anything=exact)
        return signed if signed is not None else (None, at)
    return offset, line.skip(end, signs=")", most=1) if opened else end


def _signed_offset_at(line: Line, at: int, *, anything: bool) -> tuple[timedelta, int] | None:
    """«+3», «+0300», «+03:00» at ``at``.

    After a zone or seconds (``anything``) every form is one; after bare hours and minutes «-11:45»
    would be the end of a range, so only «+» and four figures count.
    """
    sign = line.sign(at)
    digits = line.digits(at + 1)
    if sign not in ("+", "-", "−") or not line.adjacent(at) or digits not in (1, 2, 4):
        return None
    figures = line.number(at + 1) or 0
    if not anything and sign != "+" and digits != 4:
        return None
    if digits == 4:
        hours, minutes, end = figures // 100, figures % 100, at + 2
    else:
        hours, minutes, end = figures, 0, at + 2
        if line.sign(end) == ":" and line.digits(end + 1) == 2:
            minutes, end = line.number(end + 1) or 0, end + 2
        elif digits != 4 and month_at(line, end) is not None:
            return None  # «GMT -7 مارس»: the number is the day
    offset = timedelta(hours=hours, minutes=minutes)
    if offset > _WIDEST_OFFSET or minutes > 59:
        return None
    return (offset if sign == "+" else -offset), end
