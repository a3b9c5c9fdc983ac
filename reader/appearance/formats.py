"""Dates and the byline line as a person reads them, in the interface's locale."""

from PySide6.QtCore import QDate, QLocale

from reader.text.hijri import hijri_date
from reader.text.safe_display import isolated, safe_display

SEPARATOR = " · "


def format_date(iso: str | None, locale: QLocale) -> str:
    """``2016-08-06`` as «6 أغسطس 2016»; partial or missing dates come back as they are or empty."""
    if not iso:
        return ""
    date = QDate.fromString(iso[:10], "yyyy-MM-dd")
    return locale.toString(date, "d MMMM yyyy") if date.isValid() else iso


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


def byline(author: str, agency: str, place: str, date: str | None, locale: QLocale) -> str:
    """Author (or else agency) · place · date, leaving out what the article does not say.

    Each part is wrapped in a first-strong isolate (UAX #9) so that a Latin name cannot reorder its
    neighbours.
    """
    parts = (author or agency, place, format_date(date, locale))
    return SEPARATOR.join(isolated(safe_display(part)) for part in parts if part)
