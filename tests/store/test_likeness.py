"""How alike two bodies are."""

from hypothesis import given
from hypothesis import strategies as st

from reader.store.likeness import FoldedBody, differs_in_clutter_only, likeness

PARAGRAPHS = tuple(
    f"في الفقرة رقم {number} يصف الكاتب ما رآه في الطريق رقم {number} إلى القرية البعيدة مساءً."
    for number in range(10)
)


def body(*paragraphs: str) -> FoldedBody:
    return FoldedBody("\n".join(paragraphs))


def test_the_same_words_in_another_spelling_are_the_same() -> None:
    one = body("إلى المدرسةِ، ذهبَ الأولاد!", "ثم عادوا.")
    other = body("الى المدرسه ذهب الاولاد", "ثم عادوا")
    assert likeness(one, other) == 1
    assert differs_in_clutter_only(one, other)


def test_likeness_reads_as_a_share_of_the_text() -> None:
    whole = body(*PARAGRAPHS)
    assert likeness(whole, body(*PARAGRAPHS[:5])) < 0.75
    assert 0.8 < likeness(whole, body(*PARAGRAPHS[:8])) < 0.95
    assert likeness(whole, body("نص آخر لا صلة له بما سبق من قريب أو بعيد.")) < 0.05


@given(st.lists(st.text(max_size=30), max_size=5), st.lists(st.text(max_size=30), max_size=5))
def test_likeness_is_a_share_and_the_same_both_ways(one: list[str], other: list[str]) -> None:
    first, second = body(*one), body(*other)
    assert 0 <= likeness(first, second) == likeness(second, first) <= 1
    assert likeness(first, first) == 1
    assert differs_in_clutter_only(first, first)


def test_short_lines_are_clutter_and_changed_sentences_are_not() -> None:
    whole = body(*PARAGRAPHS)
    assert differs_in_clutter_only(whole, body("شارك المقال", *PARAGRAPHS, "المزيد من الأخبار"))
    edited = (*PARAGRAPHS[:4], PARAGRAPHS[4].replace("البعيدة", "القريبة"), *PARAGRAPHS[5:])
    assert likeness(whole, body(*edited)) > 0.9
    assert not differs_in_clutter_only(whole, body(*edited))
    assert not differs_in_clutter_only(whole, body(*PARAGRAPHS, "ثم جاء تحديث للخبر."))


def test_paragraphs_joined_elsewhere_are_no_difference() -> None:
    joined = body(*PARAGRAPHS[:3], " ".join(PARAGRAPHS[3:5]), *PARAGRAPHS[5:])
    assert differs_in_clutter_only(body(*PARAGRAPHS), joined)
