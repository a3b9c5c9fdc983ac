"""Figures, dates and the byline line as a person reads them, in the interface's locale."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt

from reader.appearance.digits import digits_of, month_locale
from reader.text.hijri import hijri_date
from reader.text.safe_display import isolated, safe_display

if TYPE_CHECKING:
    from collections.abc import Iterable

SEPARATOR = " · "


def format_date(iso: str | None, locale: QLocale) -> str:
    """``2016-08-06`` as «6 أغسطس 2016»; partial or missing dates come back as they are or empty."""
    if not iso:
        return ""
    date = QDate.fromString(iso[:10], "yyyy-MM-dd")
    return format_day(date, locale) if date.isValid() else iso


def format_day(date: QDate, locale: QLocale, pattern: str = "d MMMM yyyy") -> str:
    """A date in Qt's ``pattern``: the months as the region calls them, the figures as it, or the
    person, writes them; empty for a date that is none.
    """
    return digits_of(month_locale(locale).toString(date, pattern), locale)


def format_moment(iso: str, locale: QLocale) -> str:
    """A moment (UTC ISO 8601) as the local day and time: «23 نوفمبر 2026، 3:21 م».

    Empty for what is no moment.
    """
    moment = QDateTime.fromString(iso, Qt.DateFormat.ISODateWithMs).toLocalTime()
    if not moment.isValid():
        return ""
    time = locale.toString(moment.time(), QLocale.FormatType.ShortFormat)
    return enumerated((format_day(moment.date(), locale), time))


def format_number(number: int, locale: QLocale | None = None) -> str:
    """A number with its groups and in the digits of ``locale`` (None: the interface's)."""
    return (QLocale() if locale is None else locale).toString(number)


def format_percent(share: float, locale: QLocale | None = None) -> str:
    """A share from 0 to 1 in whole hundredths: «٤٢٪» or "42%"."""
    chosen = QLocale() if locale is None else locale
    return f"{chosen.toString(round(100 * share))}{chosen.percent()}"


def format_hijri(iso: str | None, locale: QLocale) -> str:
    """The Hijri date of ``iso``: «20 رجب 1442 هـ», in the locale's digits; empty without one.

    In English where the locale is not Arabic.
    """
    found = hijri_date(iso)
    if found is None:
        return ""
    if locale.language() != QLocale.Language.Arabic:
        return found.in_english()
    return found.in_arabic(arabic_digits=locale.zeroDigit() == "\u0660")


def byline(
    author: str,
    agency: str,
    place: str,
    date: str | None,
    locale: QLocale,
    *,
    hijri: bool = False,
) -> str:
    """Author (or else agency) · place · date, leaving out what the article does not say.

    ``hijri`` adds the date of the Hijri calendar.
    Each part is wrapped in a first-strong isolate (UAX #9) so that a Latin name cannot reorder its
    neighbours.
    """
    other_date = format_hijri(date, locale) if hijri else ""
    parts = (author or agency, place, format_date(date, locale), other_date)
    return SEPARATOR.join(isolated(safe_display(part)) for part in parts if part)


def enumerated(parts: Iterable[str]) -> str:
    """``parts`` but for empty ones, with the commas of the interface's language between them."""
    return QCoreApplication.translate("Formats", ", ").join(part for part in parts if part)
