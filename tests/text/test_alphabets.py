"""Words that mix alphabets which look alike."""

import pytest

from reader.text.alphabets import mixed_words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("раypal.com", ("раypal",)),  # begins with two Cyrillic letters
        ("أخبار раypal و gооgle", ("раypal", "gооgle")),
        ("ΑBC", ("ΑBC",)),
        ("Москва и Paris", ()),
        ("مقال عن Python و «Ελλάδα»", ()),
        ("مقالpaypal", ()),  # Arabic and Latin letters do not look alike
        ("naïve Ærøskøbing", ()),
        ("", ()),
    ],
)
def test_mixed_words(text: str, words: tuple[str, ...]) -> None:
    assert mixed_words(text) == words
