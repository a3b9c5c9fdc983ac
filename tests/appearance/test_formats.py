"""Figures and dates as the person, the region and the language write them."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QDate, QLocale

from reader.appearance.digits import digits_of, with_digits
from reader.appearance.formats import (
    byline,
    enumerated,
    format_date,
    format_day,
    format_hijri,
    format_moment,
    format_number,
    format_percent,
)
from reader.text.display_form import DigitStyle

WESTERN, INDIC = DigitStyle.WESTERN, DigitStyle.ARABIC_INDIC


@pytest.mark.parametrize(
    ("locale", "digits", "date", "number"),
    [
        ("ar_EG", DigitStyle.AS_WRITTEN, "٦ أغسطس ٢٠١٦", "١٬٢٣٤٬٥٦٧"),
        ("ar_EG", WESTERN, "6 أغسطس 2016", "1,234,567"),
        ("ar_LB", DigitStyle.AS_WRITTEN, "٦ آب ٢٠١٦", "١٬٢٣٤٬٥٦٧"),
        ("ar_LB", WESTERN, "6 آب 2016", "1,234,567"),
        ("ar_MA", DigitStyle.AS_WRITTEN, "6 غشت 2016", "1.234.567"),
        ("ar_MA", INDIC, "٦ غشت ٢٠١٦", "١٬٢٣٤٬٥٦٧"),
        ("ar_TN", INDIC, "٦ أوت ٢٠١٦", "١٬٢٣٤٬٥٦٧"),
        ("en_GB", INDIC, "6 August 2016", "1,234,567"),
        ("fa_IR", WESTERN, "۶ اوت ۲۰۱۶", "۱٬۲۳۴٬۵۶۷"),
        ("fr_FR", WESTERN, "6 août 2016", "1\u202f234\u202f567"),
    ],
)
def test_the_digits_are_the_persons_and_the_months_the_regions(
    locale: str, digits: DigitStyle, date: str, number: str
) -> None:
    chosen = with_digits(QLocale(locale), digits)
    assert format_date("2016-08-06", chosen) == date
    assert format_number(1234567, chosen) == number


def test_the_hijri_date_has_the_same_digits() -> None:
    western, indic = (with_digits(QLocale("ar_LB"), digits) for digits in (WESTERN, INDIC))
    assert format_hijri("2021-03-04", western) == "20 رجب 1442 هـ"
    assert format_hijri("2021-03-04", indic) == "٢٠ رجب ١٤٤٢ هـ"


def test_a_share_is_written_in_hundredths() -> None:
    assert format_percent(0.424, QLocale("en")) == "42%"
    assert format_percent(0.424, QLocale("ar_EG")).startswith("٤٢٪")


def test_other_patterns_and_no_date() -> None:
    locale = with_digits(QLocale("ar_LB"), WESTERN)
    assert format_day(QDate(2016, 8, 6), locale, "MMMM yyyy") == "آب 2016"
    assert format_day(QDate(), locale) == ""
    assert format_date(None, locale) == ""
    assert format_date("2016", locale) == "2016"


def test_figures_are_changed_and_nothing_else() -> None:
    assert digits_of("في 12 آب (١٩٩٠)", QLocale("ar_EG")) == "في ١٢ آب (١٩٩٠)"
    assert digits_of("في ۱۲ آب (١٩٩٠) x²", QLocale("en")) == "في 12 آب (1990) x²"


def test_the_byline_keeps_each_part_in_its_order() -> None:
    said = byline("Miriam (Holloway)", "", "عمّان", "2016-08-06", QLocale("ar_EG"))
    assert said == "\u2068Miriam (Holloway)\u2069 · \u2068عمّان\u2069 · \u2068٦ أغسطس ٢٠١٦\u2069"


def test_a_moment_has_its_day_and_its_time(qapp: object) -> None:
    locale = with_digits(QLocale("ar_LB"), WESTERN)
    day, time = format_moment("2016-08-06T12:30:00Z", locale).split(", ")
    assert day in {"5 آب 2016", "6 آب 2016", "7 آب 2016"}  # the place of the test has its own time
    assert re.fullmatch("[0-9]{1,2}:[0-9]{2} [صم]", time)
    assert format_moment("", locale) == ""


def test_parts_are_enumerated(qapp: object) -> None:
    assert enumerated(["one", "", "two"]) == "one, two"
