"""A Gregorian date in the Hijri calendar, and how it is written."""

from typing import NamedTuple

from reader.text.digits import to_arabic_indic

_ARABIC = (
    "محرم", "صفر", "ربيع الأول", "ربيع الآخر", "جمادى الأولى", "جمادى الآخرة",
    "رجب", "شعبان", "رمضان", "شوال", "ذو القعدة", "ذو الحجة",
)  # fmt: skip
_ENGLISH = (
    "Muharram", "Safar", "Rabiʻ I", "Rabiʻ II", "Jumada I", "Jumada II",
    "Rajab", "Shaʻban", "Ramadan", "Shawwal", "Dhuʻl-Qiʻdah", "Dhuʻl-Hijjah",
)  # fmt: skip
"""The month names of CLDR's calendar «islamic-umalqura», for ar and en."""


class HijriDate(NamedTuple):
    """A day of the Umm al-Qura calendar of Saudi Arabia."""

    year: int
    month: int
    day: int

    def in_arabic(self, *, arabic_digits: bool) -> str:
        """«20 رجب 1442 هـ», in Arabic-Indic digits if wanted."""
        # In a running text «ذو» is a genitive after a day: «3 ذي الحجة».
        month = _ARABIC[self.month - 1].replace("ذو", "ذي")
        text = f"{self.day} {month} {self.year} هـ"
        return to_arabic_indic(text) if arabic_digits else text

    def in_english(self) -> str:
        """«20 Rajab 1442 AH»."""
        return f"{self.day} {_ENGLISH[self.month - 1]} {self.year} AH"


def hijri_date(iso: str | None) -> HijriDate | None:
    """The Hijri date of the ISO 8601 date ``iso``.

    None where there is no whole date, or where the tables (van Gent's, as hijridate has them) do
    not reach: they cover 1343 to 1500 AH, 1924 to 2077 CE.
    """
    # Imported here: only who points at a date or cites an article needs the tables (25 ms).
    from hijridate import Gregorian  # noqa: PLC0415

    if not iso:
        return None
    try:
        found = Gregorian.fromisoformat(iso[:10]).to_hijri()
    except (ValueError, OverflowError):
        return None
    return HijriDate(found.year, found.month, found.day)
