"""What a reading says beside its date: span, calendar, alternatives; and what never happens."""

import re
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.dates import Calendar, DateReading, find_date
from reader.text.dates.calendars import to_gregorian
from reader.text.dates.sieve import may_have_date
from reader.text.digits import to_arabic_indic
from reader.text.normalise import fold

ISO = re.compile(
    r"\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}:\d{2}([+-]\d{2}:\d{2})?)?)?)?|XXXX-\d{2}(-\d{2})?"
)
REFERENCES = st.none() | st.datetimes() | st.datetimes(timezones=st.just(UTC))
VOCABULARY = (
    "5 12 31 2020 1442 20 10:30 : / - . ، ( ) هـ م ص مايو آب كانون الثاني أمس اليوم قبل منذ ساعات"
    " الثلاثاء الماضي GMT +3 بتوقيت Dec. May th من عام الموافق رمضان الساعة والنصف \u200f ٣ ۴ "
    " the ago ثلاثة الحادي والعشرين أيام و إلا ربعا 99999999999999999999"
)
PIECES = st.sampled_from(VOCABULARY.split(" "))


def read(text: str, reference: datetime | None = None) -> DateReading:
    reading = find_date(text, reference)
    assert reading is not None
    return reading


def test_span_covers_the_date_with_its_weekday_and_time() -> None:
    text = "بيروت – نُشر الأحد، ٤ تشرين الثاني ٢٠١٨ - ٠٧:٣٠ م، كتبه سامي"
    reading = read(text)
    assert text[reading.start : reading.end] == "الأحد، ٤ تشرين الثاني ٢٠١٨ - ٠٧:٣٠ م"


def test_span_counts_code_points_of_the_original() -> None:
    text = "ال\u200fخبَـــر ﷲ: 4/11/2018"
    reading = read(text)
    assert text[reading.start : reading.end] == "4/11/2018"


def test_properties_of_a_date_and_time() -> None:
    reading = read("4 نوفمبر 2018 - 19:30")
    assert reading.date == "2018-11-04"
    assert reading.datetime == "2018-11-04T19:30:00"
    assert reading.moment == datetime(2018, 11, 4, 19, 30)  # noqa: DTZ001


@pytest.mark.parametrize("text", ["نوفمبر 2018", "4 نوفمبر", "نوفمبر/تشرين الثاني"])
def test_partial_date_has_neither_date_nor_time(text: str) -> None:
    reading = read(text)
    assert reading.date is None
    assert reading.datetime is None
    assert reading.moment is None


def test_ambiguous_figures_keep_the_other_reading() -> None:
    reading = read("5/8/2019 10:15")
    assert reading.iso == "2019-08-05T10:15:00"
    assert reading.alternatives == ("2019-05-08T10:15:00",)


@pytest.mark.parametrize("text", ["25/8/2019", "8/8/2019", "2019/5/8", "الأربعاء 8/5/2019"])
def test_settled_figures_have_no_other_reading(text: str) -> None:
    assert read(text).alternatives == ()


def test_printed_weekday_settles_the_order() -> None:
    reading = read("الأربعاء 5/8/2019")  # 8 May 2019 was a Wednesday, 5 August a Monday
    assert reading.iso == "2019-05-08"
    assert reading.alternatives == ()


def test_hijri_date_says_its_calendar() -> None:
    reading = read("السبت 3 ربيع الأول 1441 هـ")
    assert reading.calendar is Calendar.HIJRI
    assert reading.date == "2019-10-31"
    # 31 October 2019 was a Thursday: two days off is no sighted calendar's difference.
    assert reading.alternatives == ()


def test_sighted_hijri_date_keeps_the_neighbouring_day() -> None:
    reading = read("الجمعة 3 ربيع الأول 1441 هـ")
    assert reading.date == "2019-10-31"
    assert reading.alternatives == ("2019-11-01",)


def test_printed_gregorian_date_wins_over_the_hijri_one() -> None:
    text = "الخميس 3 ربيع الأول 1441هـ، الموافق 1 نوفمبر 2019م"
    reading = read(text)
    assert reading.calendar is Calendar.GREGORIAN
    assert reading.date == "2019-11-01"
    assert text[reading.start : reading.end] == text


def test_hijri_date_lends_its_year_to_the_gregorian_day() -> None:
    assert read("3 ربيع الأول 1441 الموافق 31 أكتوبر").iso == "2019-10-31"


def test_two_names_that_disagree_are_both_kept() -> None:
    reading = read("4 نوفمبر (تشرين الأول) 2018")
    assert reading.iso == "2018-11-04"
    assert reading.alternatives == ("2018-10-04",)


def test_day_without_a_year_offers_the_latest_one() -> None:
    reference = datetime(2021, 6, 15, 12, 0)  # noqa: DTZ001
    assert read("4 نوفمبر", reference).alternatives == ("2020-11-04",)
    settled = read("الأربعاء 4 نوفمبر", reference)
    assert settled.iso == "2020-11-04"
    assert settled.relative


def test_whole_date_wins_over_a_month_before_it() -> None:
    assert read("ثورة 25 يناير - نشر في 3 مارس 2019").iso == "2019-03-03"


@pytest.mark.parametrize(
    ("calendar", "year", "month", "day", "iso"),
    [
        (Calendar.HIJRI, 1445, 9, 1, "2024-03-11"),
        (Calendar.HIJRI, 1300, 1, 1, None),
        (Calendar.HIJRI, 1445, 9, 31, None),
        (Calendar.HIJRI, 1445, 9, 30, "2024-04-09"),
        (Calendar.PERSIAN, 1357, 11, 22, "1979-02-11"),
        (Calendar.PERSIAN, 1400, 1, 1, "2021-03-21"),
        (Calendar.PERSIAN, 1403, 12, 30, "2025-03-20"),
        (Calendar.PERSIAN, 1404, 12, 30, None),
        (Calendar.GREGORIAN, 2020, 2, 29, "2020-02-29"),
        (Calendar.GREGORIAN, 2021, 2, 29, None),
    ],
)
def test_calendars(calendar: Calendar, year: int, month: int, day: int, iso: str | None) -> None:
    found = to_gregorian(calendar, year, month, day)
    assert (found.isoformat() if found else None) == iso


def test_hijri_tables_are_loaded_only_when_needed() -> None:
    script = (
        "import sys; from reader.text.dates import find_date;"
        "find_date('4 نوفمبر 2018'); assert 'hijridate' not in sys.modules;"
        "find_date('3 ربيع الأول 1441'); assert 'hijridate' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", script], check=True)


def check(text: str, reference: datetime | None) -> None:
    reading = find_date(text, reference)
    if reading is None:
        return
    assert 0 <= reading.start < reading.end <= len(text)
    assert may_have_date(fold(text), relative=reference is not None)
    assert reading.iso not in reading.alternatives
    for iso in (reading.iso, *reading.alternatives):
        assert ISO.fullmatch(iso), iso


@given(st.text(), REFERENCES)
def test_any_text_is_read_without_harm(text: str, reference: datetime | None) -> None:
    check(text, reference)


@given(st.lists(PIECES, max_size=12), st.sampled_from(["", " "]), REFERENCES)
def test_any_mixture_of_date_words_is_read_without_harm(
    pieces: list[str], joint: str, reference: datetime | None
) -> None:
    check(joint.join(pieces), reference)


@given(st.dates(min_value=date(1700, 1, 1), max_value=date(2150, 1, 1)), st.booleans())
def test_any_day_in_figures_comes_back(day: date, arabic: bool) -> None:
    forms = [f"{day.year}/{day.month}/{day.day}", f"{day.day:02}-{day.month:02}-{day.year}"]
    for form in forms:
        reading = read(to_arabic_indic(form) if arabic else form)
        assert reading.iso == day.isoformat()


@given(st.dates(min_value=date(1930, 1, 1), max_value=date(2070, 1, 1)))
def test_any_hijri_day_comes_back(day: date) -> None:
    from hijridate import Gregorian  # noqa: PLC0415

    hijri = Gregorian.fromdate(day).to_hijri()
    reading = read(f"{hijri.day}/{hijri.month}/{hijri.year}هـ")
    assert reading.iso == day.isoformat()


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2100, 1, 1)), st.times())
def test_iso_date_and_time_comes_back(day: date, time: object) -> None:
    moment = datetime.combine(day, time).replace(microsecond=0)  # type: ignore[arg-type]
    assert read(moment.isoformat()).iso == moment.isoformat()
    aware = moment.replace(tzinfo=UTC)
    assert read(aware.isoformat().replace("+00:00", "Z")).iso == aware.isoformat()


@given(st.integers(min_value=2, max_value=99))
def test_hours_ago(hours: int) -> None:
    reference = datetime(2021, 6, 15, 12, 0)  # noqa: DTZ001
    expected = reference - timedelta(hours=hours)
    assert read(f"قبل {hours} ساعة", reference).iso == expected.isoformat()


def test_long_text_is_read_only_at_its_beginning() -> None:
    assert find_date("كلمة " * 2000 + "4 نوفمبر 2018") is None
