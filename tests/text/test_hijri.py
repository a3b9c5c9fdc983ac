import pytest

from reader.text.hijri import hijri_date


# Days that are public knowledge: the first of Ramadan 1445, the first of Muharram 1446 and the day
# of Arafah 1446 in the Umm al-Qura calendar.
@pytest.mark.parametrize(
    ("iso", "arabic", "english"),
    [
        ("2024-03-11", "1 رمضان 1445 هـ", "1 Ramadan 1445 AH"),
        ("2024-07-07T10:00:00", "1 محرم 1446 هـ", "1 Muharram 1446 AH"),
        ("2025-06-05", "9 ذي الحجة 1446 هـ", "9 Dhuʻl-Hijjah 1446 AH"),
    ],
)
def test_known_days(iso: str, arabic: str, english: str) -> None:
    found = hijri_date(iso)
    assert found is not None
    assert found.in_arabic(arabic_digits=False) == arabic
    assert found.in_english() == english


def test_arabic_digits() -> None:
    found = hijri_date("2024-03-11")
    assert found is not None
    assert found.in_arabic(arabic_digits=True) == "١ رمضان ١٤٤٥ هـ"


@pytest.mark.parametrize("iso", [None, "", "2024", "2024-02-30", "1901-01-01", "2100-01-01", "أمس"])
def test_no_whole_date_or_none_that_the_tables_reach(iso: str | None) -> None:
    assert hijri_date(iso) is None
