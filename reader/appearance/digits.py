"""The figures that the interface writes: as the region has them, «٠١٢٣» or "0123"."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from reader.text.display_form import DigitStyle

# Regions of Arabic that write figures in each way and group them as most others do (CLDR). Only
# Arabic has a choice: both ways are at home in it.
_REGIONS = {
    DigitStyle.ARABIC_INDIC: QLocale.Country.Egypt,
    DigitStyle.WESTERN: QLocale.Country.World,
}


class InterfaceLocale(QLocale):
    """A locale for figures, with another region's names of the months.

    Who reads in Beirut and prefers "2016" still reads «آب», not «أغسطس».
    """

    def __init__(self, figures: QLocale, months: QLocale) -> None:
        super().__init__(figures)
        self.months = months


def with_digits(locale: QLocale, digits: DigitStyle) -> QLocale:
    """``locale``, or one that differs from it in its figures alone; ``AS_WRITTEN``: its own."""
    region = _REGIONS.get(digits)
    if region is None or locale.language() != QLocale.Language.Arabic:
        return locale
    figures = QLocale(QLocale.Language.Arabic, region)
    if figures.zeroDigit() == locale.zeroDigit():
        return locale
    return InterfaceLocale(figures, locale)


def month_locale(locale: QLocale) -> QLocale:
    """The locale whose names of months go with ``locale``."""
    return locale.months if isinstance(locale, InterfaceLocale) else locale


def digits_of(text: str, locale: QLocale) -> str:
    """``text`` with its figures written as ``locale`` writes them."""
    zero = ord(locale.zeroDigit())
    return "".join(
        chr(zero + int(letter))
        if letter.isdecimal() and ord(letter) != zero + int(letter)
        else letter
        for letter in text
    )
