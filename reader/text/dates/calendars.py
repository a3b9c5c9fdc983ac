"""Hijri and Persian dates in the Gregorian calendar."""

from datetime import date, timedelta

from reader.text.dates.reading import Calendar

# Years in which a number is taken for one of the Gregorian calendar, and for one of the Hijri.
# The Hijri years are those of the Umm al-Qura tables (1343 to 1500 AH, 1924 to 2077 CE).
GREGORIAN_YEARS = range(1000, 2200)
HIJRI_YEARS = range(1343, 1501)
PERSIAN_YEARS = range(1200, 1500)
# A bare number under this one is no Gregorian year where the month is a number too: today's Arabic
# press dates in Hijri years of the 1400s, and prints no dates of the Middle Ages in figures.
FIRST_NUMERIC_GREGORIAN_YEAR = 1600

# Leap years of the Persian calendar recur with a cycle of 33 years within 1178-1633 AP
# (Borkowski 1996, «The Persian calendar for 3000 years»: exact for the observed calendar there).
_PERSIAN_EPOCH = date(622, 3, 21)
_CYCLE_YEARS, _CYCLE_DAYS = 33, 12053
_LEAP_IN_CYCLE = (1, 5, 9, 13, 17, 22, 26, 30)


def to_gregorian(calendar: Calendar, year: int, month: int, day: int) -> date | None:
    """The Gregorian date, or None if there is no such day (or no table reaches it)."""
    if calendar is Calendar.HIJRI:
        return _from_hijri(year, month, day)
    if calendar is Calendar.PERSIAN:
        return _from_persian(year, month, day)
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _from_hijri(year: int, month: int, day: int) -> date | None:
    """By the Umm al-Qura calendar of Saudi Arabia (van Gent's tables, as hijridate has them).

    A 30th that the tables do not have, seen elsewhere, is the day after the 29th.
    """
    # Imported here: most runs meet no Hijri date, and the tables take 25 ms to load.
    from hijridate import Hijri  # noqa: PLC0415

    if year not in HIJRI_YEARS or not 1 <= day <= 30:
        return None
    try:
        known = Hijri(year, month, min(day, 29)).to_gregorian()
    except (ValueError, OverflowError):
        return None
    return date(known.year, known.month, known.day) + timedelta(days=max(day - 29, 0))


def _from_persian(year: int, month: int, day: int) -> date | None:
    if year not in PERSIAN_YEARS or not 1 <= month <= 12:
        return None
    leap = year % _CYCLE_YEARS in _LEAP_IN_CYCLE
    length = 31 if month <= 6 else 30 if month < 12 or leap else 29
    if not 1 <= day <= length:
        return None
    cycles, years = divmod(year - 1, _CYCLE_YEARS)
    leaps = sum(leap_year <= years for leap_year in _LEAP_IN_CYCLE)
    days = cycles * _CYCLE_DAYS + years * 365 + leaps
    days += 31 * (month - 1) if month <= 7 else 186 + 30 * (month - 7)
    return _PERSIAN_EPOCH + timedelta(days=days + day - 1)
