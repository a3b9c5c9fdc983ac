"""Dates reckoned from the reference time: «قبل 3 ساعات», «أمس الاثنين», «الجمعة الماضي»."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from reader.text.dates.line import Line, phrase_set, phrase_table
from reader.text.dates.number_words import (
    CARDINALS,
    LAST,
    MODIFIERS,
    MODIFIERS_BEFORE,
    NEXT,
    WEEKDAYS,
)
from reader.text.dates.printed import PrintedDate
from reader.text.dates.reading import Calendar


class _Unit(Enum):
    """A unit of time; the value is its length in seconds, 0 if it has no fixed one."""

    SECOND = 1
    MINUTE = 60
    HOUR = 3600
    DAY = 86400
    WEEK = 604800
    MONTH = 0
    YEAR = -1


_UNITS = phrase_table(
    {
        _Unit.SECOND: "ثانية،ثواني،ثوان،ثوانٍ،second،seconds،sec،secs،seconde،secondes،ثانیه",
        _Unit.MINUTE: "دقيقة،دقائق،دقايق،د،minute،minutes،min،mins،دقیقه،منٹ",
        _Unit.HOUR: "ساعة،ساعات،س،hour،hours،hr،hrs،h،heure،heures،ساعت،گھنٹے،گھنٹہ",
        _Unit.DAY: "يوم،أيام،يوما،day،days،jour،jours،روز،دن",
        _Unit.WEEK: "أسبوع،أسابيع،أسبوعا،اسبوع،week،weeks،semaine،semaines،هفته،ہفتے",
        _Unit.MONTH: "شهر،أشهر،شهور،شهرا،month،months،mois،ماه،ماہ",
        _Unit.YEAR: "سنة،سنوات،سنين،عام،أعوام،عاما،year،years،an،ans،année،années،سال",
    }
)
_CLOCK_UNITS = (_Unit.SECOND, _Unit.MINUTE, _Unit.HOUR)
_LONG_UNITS = (_Unit.MONTH, _Unit.YEAR)
_SINGULAR = phrase_set("ثانية،دقيقة،ساعة،يوم،أسبوع،اسبوع،شهر،سنة،عام")
_DUALS = phrase_table(
    {
        _Unit.SECOND: "ثانيتين،ثانيتان",
        _Unit.MINUTE: "دقيقتين،دقيقتان",
        _Unit.HOUR: "ساعتين،ساعتان",
        _Unit.DAY: "يومين،يومان",
        _Unit.WEEK: "أسبوعين،أسبوعان،اسبوعين",
        _Unit.MONTH: "شهرين،شهران",
        _Unit.YEAR: "سنتين،سنتان،عامين،عامان",
    }
)
_FRACTIONS = phrase_table({30: "نصف", 15: "ربع", 20: "ثلث", 45: "ثلاثة أرباع"})
_MORE_FRACTIONS = phrase_table({30: "ونصف،والنصف،ونص", 15: "وربع،والربع", 20: "وثلث،والثلث"})
_AGO_BEFORE = phrase_table({True: "قبل،منذ،مضى،مضت،il y a،من"})
_ONLY_ALONE = phrase_set("من")
_AGO_AFTER = phrase_table({True: "مضت،مضى،مضيا،خلت،ago،پیش،قبل،پہلے،من الآن"})
_ABOUT = phrase_set("حوالي،نحو،قرابة،زهاء،تقريبا،من،أكثر،أقل،about،over،almost،environ،around")
_ONE_MORE = phrase_set("واحد،واحدة،تقريبا،فقط")
_OF_AN_EVENT = phrase_set("من،على،عن")

DAY_WORDS = phrase_table(
    {
        -2: "أول أمس،أول من أمس،أمس الأول،أمس الاول،أول البارحة،أول امبارح،avant hier،پریروز",
        -1: "أمس،امس،الأمس،بالأمس،البارحة،امبارح،مبارح،إمبارح،yesterday،hier،دیروز",
        0: "اليوم،هذا اليوم،النهاردة،today،aujourd hui،aujourdhui،امروز،آج",
        1: "غدا،غد،يوم غد،الغد،tomorrow،demain،فردا",
        2: "بعد غد،بعد الغد،après demain،پس فردا",
    }
)
# Words that are names and nouns as well («المصري اليوم»): they count alone on the line, with a
# day of the week or with a time.
_COMMON = phrase_table(
    {True: "اليوم،هذا اليوم،today،aujourd hui،aujourdhui،امروز،آج،غد،الغد،tomorrow،demain،فردا"}
)
_NOW = phrase_table(
    {
        True: "الآن،منذ قليل،قبل قليل،منذ لحظات،قبل لحظات،منذ ثوان،قبل ثوان،منذ دقائق،قبل دقائق"
        "،just now،à l instant"
    }
)
_PERIODS = phrase_table(
    {
        _Unit.MONTH: "الشهر،شهر،month،ماه",
        _Unit.YEAR: "العام،السنة،year،année",
    }
)
_DAY_OF = phrase_set("يوم")


# Every line that tells a date from now has one of these words.
RELATIVE_WORDS = frozenset(_UNITS) | frozenset(_DUALS) | frozenset(_PERIODS)
NOW_PHRASES = frozenset(_NOW)

# What such a date begins with, if not with a number.
RELATIVE_PHRASES = frozenset().union(
    *(_NOW, _AGO_BEFORE, _DUALS, _FRACTIONS, CARDINALS, _SINGULAR, DAY_WORDS, WEEKDAYS),
    *(MODIFIERS_BEFORE, _PERIODS),
)


@dataclass(frozen=True, slots=True)
class _Quantity:
    """So many of a unit; the position after it. ``minutes`` come on top («ساعة ونصف»)."""

    count: int
    unit: _Unit
    end: int
    minutes: int = 0


def relative_date_at(
    line: Line, at: int, reference: datetime, *, alone: bool, time_follows: bool
) -> PrintedDate | None:
    """The date at ``at`` that is told from ``reference``.

    Hours and less give a date and time on the reference's own clock (with its offset, if it has
    one), days and more a date. ``alone`` as in ``numeric_date_at``; ``time_follows``: a time of
    day is printed beside the words.
    """
    return (
        _ago_at(line, at, reference, alone=alone)
        or _day_word_at(line, at, reference, plain=alone or time_follows)
        or _weekday_at(line, at, reference, alone=alone)
        or (_period_at(line, at, reference) if alone else None)
    )


def _printed(start: int, end: int, iso: str) -> PrintedDate:
    return PrintedDate(start, end, Calendar.GREGORIAN, (iso,), relative=True)


def _ago_at(line: Line, at: int, reference: datetime, *, alone: bool) -> PrintedDate | None:
    now = line.phrase(at, _NOW)
    if now is not None and alone and now[1] >= len(line):
        return _printed(at, now[1], reference.date().isoformat())
    told = _told_at(line, at, alone=alone)
    if told is None:
        return None
    quantities, end = told
    if not alone and any(quantity.unit in _LONG_UNITS for quantity in quantities):
        return None  # «منذ ثلاثين عاما» in a sentence is how long, not when
    moment: datetime | None = reference
    for quantity in quantities:
        moment = _earlier(moment, quantity) if moment is not None else None
    if moment is None:
        return None
    if any(quantity.unit in _CLOCK_UNITS for quantity in quantities):
        return _printed(at, end, moment.replace(microsecond=0).isoformat())
    return _printed(at, end, moment.date().isoformat())


def _told_at(line: Line, at: int, *, alone: bool) -> tuple[tuple[_Quantity, ...], int] | None:
    """How long ago, as told at ``at`` («قبل ساعتين و10 دقائق», «3 hours ago»), and what follows."""
    before = line.phrase(at, _AGO_BEFORE)
    if before is not None and line.word(at) in _ONLY_ALONE and not alone:
        return None
    start = line.skip(before[1], words=_ABOUT, most=2) if before is not None else at
    first = _quantity_at(line, start)
    if first is None:
        return None
    quantities: tuple[_Quantity, ...] = (first,)
    end = first.end
    second = _further_quantity_at(line, end)
    if second is not None and _is_smaller(second.unit, first.unit):
        quantities, end = (first, second), second.end
    if before is None:
        after = line.phrase(end, _AGO_AFTER)
        return (quantities, after[1]) if after is not None else None
    # «قبل 3 أيام من الانتخابات» counts from the election.
    counts_from_event = line.word(end) in _OF_AN_EVENT and not alone
    return None if counts_from_event else (quantities, end)


def _quantity_at(line: Line, at: int) -> _Quantity | None:
    dual = line.phrase(at, _DUALS)
    if dual is not None:
        unit, end = dual
        return _with_fraction(line, _Quantity(2, unit, end))
    fraction = line.phrase(at, _FRACTIONS)
    if fraction is not None:
        unit_found = line.phrase(fraction[1], _UNITS)
        if unit_found is None or unit_found[0] is not _Unit.HOUR:
            return None
        return _Quantity(0, _Unit.HOUR, unit_found[1], minutes=fraction[0])
    count = line.number(at, 1, 2, 3)
    end = at + 1
    if count is None:
        words = line.phrase(at, CARDINALS)
        if words is None or line.phrase(words[1], _UNITS) is None:
            if line.word(at) not in _SINGULAR:
                return None
            count, end = 1, at
        else:
            count, end = words
    found = line.phrase(end, _UNITS)
    if found is None:
        return None
    unit, end = found
    if count == 1 and line.word(end) in _ONE_MORE:
        end += 1
    return _with_fraction(line, _Quantity(count, unit, end))


def _with_fraction(line: Line, quantity: _Quantity) -> _Quantity:
    more = line.phrase(quantity.end, _MORE_FRACTIONS)
    if more is None or quantity.unit is not _Unit.HOUR:
        return quantity
    return _Quantity(quantity.count, quantity.unit, more[1], minutes=more[0])


def _further_quantity_at(line: Line, at: int) -> _Quantity | None:
    """«و15 دقيقة», «, 15 minutes»."""
    start = line.skip(at, signs=",،", words=("و", "and", "et"), most=2)
    if start == at:
        return None
    return _quantity_at(line, start)


def _is_smaller(unit: _Unit, other: _Unit) -> bool:
    order = list(_Unit)
    return order.index(unit) < order.index(other)


def _earlier(moment: datetime, quantity: _Quantity) -> datetime | None:
    """``moment`` less the quantity; None before the year 1."""
    try:
        if quantity.unit is _Unit.MONTH:
            return _months_earlier(moment, quantity.count)
        if quantity.unit is _Unit.YEAR:
            return _months_earlier(moment, 12 * quantity.count)
        seconds = quantity.count * quantity.unit.value + quantity.minutes * 60
        return moment - timedelta(seconds=seconds)
    except (OverflowError, ValueError):
        return None


def _months_earlier(moment: datetime, months: int) -> datetime:
    """The same day of an earlier month, or its last day where it is shorter."""
    years, month = divmod(moment.year * 12 + moment.month - 1 - months, 12)
    day = min(moment.day, monthrange(years, month + 1)[1])
    return moment.replace(year=years, month=month + 1, day=day)


def _day_word_at(line: Line, at: int, reference: datetime, *, plain: bool) -> PrintedDate | None:
    """«أمس», «أول من أمس», «اليوم»; a day of the week beside it corrects a late reference."""
    found = line.phrase(at, DAY_WORDS)
    if found is None:
        return None
    distance, end = found
    common = line.phrase(at, _COMMON)
    weekday_at = line.skip(end, signs=",،(", words=_DAY_OF, most=2)
    weekday = line.phrase(weekday_at, WEEKDAYS)
    day = _shifted(reference, distance)
    if weekday is not None and not (line.word(weekday_at).isascii() and weekday[1] < len(line)):
        # The file may have been saved days after it was written: the latest such day by then.
        end = weekday[1]
        if line.sign(weekday_at - 1) == "(":
            end = line.skip(end, signs=")", most=1)
        if day is not None:
            gap = (day.isoweekday() - weekday[0]) % 7
            day = _shifted(day, -gap if distance <= 0 else (7 - gap) % 7)
    elif common is not None and not plain:
        return None
    return _printed(at, end, day.date().isoformat()) if day is not None else None


def _weekday_at(line: Line, at: int, reference: datetime, *, alone: bool) -> PrintedDate | None:
    """«الجمعة الماضي», «last Monday»; a bare day of the week only alone on the line."""
    before = line.phrase(at, MODIFIERS_BEFORE)
    start = before[1] if before is not None else at
    found = line.phrase(start, WEEKDAYS)
    if found is None:
        return None
    weekday, end = found
    after = line.phrase(end, MODIFIERS)
    if after is not None:
        modifier, end = after
    elif before is not None:
        modifier = before[0]
    elif alone:
        modifier = None
    else:
        return None
    gap = (reference.isoweekday() - weekday) % 7
    if modifier == LAST:
        gap = gap or 7
    elif modifier == NEXT:
        gap -= 7
    day = _shifted(reference, -gap)
    return _printed(at, end, day.date().isoformat()) if day is not None else None


def _period_at(line: Line, at: int, reference: datetime) -> PrintedDate | None:
    """«الشهر الماضي» (a month), «العام الجاري» (a year)."""
    before = line.phrase(at, MODIFIERS_BEFORE)
    start = before[1] if before is not None else at
    found = line.phrase(start, _PERIODS)
    if found is None:
        return None
    unit, end = found
    after = line.phrase(end, MODIFIERS)
    if after is not None:
        modifier, end = after
    elif before is not None:
        modifier = before[0]
    else:
        return None
    if unit is _Unit.YEAR:
        return _printed(at, end, f"{reference.year + modifier:04}")
    months = reference.year * 12 + reference.month - 1 + modifier
    return _printed(at, end, f"{months // 12:04}-{months % 12 + 1:02}")


def _shifted(moment: datetime, days: int) -> datetime | None:
    try:
        return moment + timedelta(days=days)
    except OverflowError:
        return None
