"""What two texts have in common at their ends."""

from hypothesis import given
from hypothesis import strategies as st

from reader.text.overlap import common_beginning, holds

SHORT = st.text(alphabet="ابت", max_size=12)


@given(SHORT, SHORT)
def test_the_common_beginning(one: str, other: str) -> None:
    length = common_beginning(one, other)
    assert one[:length] == other[:length]
    assert length == min(len(one), len(other)) or one[length] != other[length]


@given(SHORT, SHORT, SHORT)
def test_a_text_with_something_put_in_holds_it(before: str, put_in: str, after: str) -> None:
    assert holds(before + put_in + after, before + after)


def test_what_was_taken_away_is_not_held() -> None:
    assert not holds("ملاحظة", "ملاحظة أولى")
    assert not holds("ملاحظة ثانية", "ملاحظة أولى")
