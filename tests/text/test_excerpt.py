"""The beginning of a body as one line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.excerpt import ELLIPSIS, excerpt


def test_short_body_is_whole_with_white_space_collapsed() -> None:
    assert excerpt([" فتح  المتحف\n أبوابه. ", "\t", "ودخله الزوار."]) == (
        "فتح المتحف أبوابه. ودخله الزوار."
    )


def test_cut_between_words_with_an_ellipsis() -> None:
    assert excerpt(["فتح المتحف أبوابه أمام الزوار"], limit=18) == "فتح المتحف أبوابه…"


def test_room_for_the_ellipsis_costs_a_word() -> None:
    assert excerpt(["فتح المتحف أبوابه أمام الزوار"], limit=17) == "فتح المتحف…"


def test_no_punctuation_before_the_ellipsis() -> None:
    assert excerpt(["فتح المتحف، أبوابه"], limit=13) == "فتح المتحف…"


def test_exact_fit_has_no_ellipsis() -> None:
    assert excerpt(["فتح المتحف"], limit=10) == "فتح المتحف"


def test_word_longer_than_the_limit_is_cut() -> None:
    assert excerpt(["ا" * 50], limit=10) == "ا" * 9 + ELLIPSIS


def test_empty_body() -> None:
    assert excerpt([]) == ""
    assert excerpt(["", " \n"]) == ""


def test_no_room_is_refused() -> None:
    with pytest.raises(ValueError, match="room"):
        excerpt(["نص"], limit=0)


def test_no_more_is_read_than_needed() -> None:
    def endless() -> object:
        while True:
            yield "كلمة"

    assert excerpt(endless(), limit=10) == "كلمة كلمة…"  # type: ignore[arg-type]


@given(st.lists(st.text()), st.integers(min_value=1, max_value=60))
def test_limit_and_whole_words(paragraphs: list[str], limit: int) -> None:
    result = excerpt(paragraphs, limit)
    assert len(result) <= limit
    words = " ".join(paragraphs).split()
    whole = " ".join(words)
    if len(whole) <= limit:
        assert result == whole
    else:
        assert result.endswith(ELLIPSIS)
        assert whole.startswith(result.removesuffix(ELLIPSIS))
