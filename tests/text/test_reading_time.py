from reader.text.reading_time import reading_minutes, word_count


def test_words_are_parted_by_white_space() -> None:
    assert word_count(["خرج الناس  إلى السوق", "", "ثم عادوا"]) == 6


def test_a_long_text_is_counted_by_its_blanks() -> None:
    assert word_count(["كلمة " * 59_999 + "كلمة"] * 2) == 120_000


def test_minutes_are_at_least_one() -> None:
    assert reading_minutes(3, "ar") == 1
    assert reading_minutes(1810, "ar-EG") == 10
