"""Which paragraphs of two articles are one, and an end to the search for them."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.model.errors import CancelledError
from reader.search.passages import (
    ALIKE,
    LONG,
    MOST_WEIGHED,
    Passage,
    passage_likeness,
    passages,
)
from reader.search.quotations import Probe
from reader.text.analyse import words
from reader.text.effort import Effort

SAYING = "إن المدينة التي تنسى أسماء أشجارها تنسى بعد قليل أسماء أبنائها ثم لا تجد من يناديها."
LONGER = (
    f"كتب الشيخ في آخر دفاتره، وكان قد جاوز التسعين، جملة حفظها الناس بعده: {SAYING} ثم طوى الدفتر "
    "ووضعه في صندوق من خشب الجوز، ولم يفتحه أحد إلا بعد أعوام طويلة حين باع الورثة البيت القديم."
)
PLAIN = "وصلت القافلة إلى السوق عند الظهر ونزل التجار يبيعون التمر والصوف والجلود والفخار."

Text = list[list[str]]


def probes_of(text: Text, step: int = 6) -> list[Probe]:
    """Every so many words a run."""
    return [
        Probe(block, tuple(line[start : start + 4]), start)
        for block, line in enumerate(text)
        for start in range(0, len(line) - 3, step)
    ]


def filler(count: int, letter: str) -> list[str]:
    return [f"{letter}{at}" for at in range(count)]


def nearly_alike(paragraphs: int, length: int, changed: int, chance: random.Random) -> Text:
    """Paragraphs that are one but for some words."""
    found = []
    for _ in range(paragraphs):
        line = filler(length, "كلمة")
        for _ in range(changed):
            line[chance.randrange(length)] = f"غير{chance.randrange(3_000)}"
        found.append(line)
    return found


def test_figures_part_reports_of_one_form() -> None:
    one = "أغلق المؤشر عند 2603 نقاط وبلغ عدد الأسهم 71 مليونا في 2110 صفقات بقيمة 151 مليونا أمس."
    other = one.replace("2603", "2742").replace("71", "102").replace("2110", "1602")
    assert passage_likeness(words(one), words(one)) == 1
    assert passage_likeness(words(one), words(other)) == 0


@pytest.mark.parametrize("other", [SAYING, LONGER, f"{LONGER} {PLAIN}"])
def test_the_likeness_is_of_the_passage(other: str) -> None:
    assert passage_likeness(words(SAYING), words(other)) == 1
    assert passage_likeness(words(other), words(SAYING)) == 1


def test_scattered_words_are_no_passage() -> None:
    filler = [f"كلمة{number}" for number in range(30)]
    scattered = [piece for word in words(SAYING) for piece in (word, *filler)]
    assert passage_likeness(words(SAYING), scattered) < 0.3
    assert passage_likeness(words("كلمات قليلة"), words("كلمات قليلة")) == 0


def test_the_likest_of_several_is_named() -> None:
    one = [words(SAYING)]
    changed = words(SAYING.replace("بعد قليل", "يوما"))
    others = [words(PLAIN), changed, words(LONGER), words(SAYING)]
    assert passages(one, others, probes_of(one, 3)) == [Passage(0, 2, 1.0)]
    assert passages(one, others[:2], probes_of(one, 3)) == [
        Passage(0, 1, passage_likeness(one[0], changed))
    ]


def test_what_has_the_same_words_in_another_order_is_not_the_likest() -> None:
    line = filler(60, "كلمة")
    turned, changed = [*line[8:], *line[:8]], [*line[:30], "غيرها", *line[31:]]
    one = [line]
    [alone] = passages(one, [turned], probes_of(one))
    assert ALIKE <= alone.likeness < 0.95
    assert passages(one, [turned, changed], probes_of(one)) == [
        Passage(0, 1, passage_likeness(line, changed))
    ]


LINES = st.lists(
    st.lists(st.sampled_from("ابتثجحخدذرزس"), min_size=8, max_size=14), min_size=1, max_size=4
)


@given(LINES, LINES, st.data())
def test_the_likest_is_that_of_all_pairs(one: Text, drawn: Text, data: st.DataObject) -> None:
    edits = data.draw(st.lists(st.tuples(st.sampled_from(one), st.integers(0, 7)), max_size=5))
    other = drawn + [[*line[:at], "غيرها", *line[at + 1 :]] for line, at in edits]
    probes = probes_of(one, 2)
    likest: dict[int, float] = {}
    for probe in probes:
        for line in other:
            if f" {' '.join(probe.run)} " in f" {' '.join(line)} ":
                degree = passage_likeness(one[probe.block], line)
                likest[probe.block] = max(degree, likest.get(probe.block, 0.0))
    found = passages(one, other, probes)
    assert {passage.block: passage.likeness for passage in found} == {
        block: degree for block, degree in likest.items() if degree >= ALIKE
    }
    for passage in found:
        assert passage_likeness(one[passage.block], other[passage.other_block]) == passage.likeness


def test_paragraphs_without_a_run_in_common_are_not_compared() -> None:
    one, other = [words(SAYING), words(PLAIN)], [words(SAYING), words(PLAIN)]
    saying, plain = (
        [probe for probe in probes_of(one) if probe.block == block] for block in (0, 1)
    )
    assert [passage.block for passage in passages(one, other, saying)] == [0]
    assert [passage.block for passage in passages(one, other, [*plain, *saying])] == [0, 1]
    assert passages(one, other, []) == []


def test_hundreds_of_nearly_equal_paragraphs() -> None:
    # Each with each, these are half an hour's comparisons.
    chance = random.Random(3)
    one, other = (nearly_alike(400, 300, 15, chance) for _ in range(2))
    other[350] = list(one[7])
    found = passages(one, other, probes_of(one, 40))
    assert Passage(7, 350, 1.0) in found
    assert len(found) > 20
    assert all(passage.likeness >= ALIKE for passage in found)


def test_a_form_that_is_repeated_is_known_where_it_stands_whole() -> None:
    # Its runs stand in more paragraphs than are looked at: the copy is found nevertheless.
    form = filler(30, "كلمة")
    others = [[*form, f"رقم{at}"] for at in range(3 * MOST_WEIGHED)]
    others += [[*form, "الأصل", *form], [*form, f"رقم{3 * MOST_WEIGHED}"]]
    one = [[*form, f"رقم{3 * MOST_WEIGHED}"]]
    assert passages(one, others, probes_of(one)) == [Passage(0, len(others) - 1, 1.0)]


def test_a_book_without_line_breaks() -> None:
    # Compared whole with each paragraph, it would take as long as that many books.
    book = filler(60 * LONG, "ن")
    quoted = [filler(40, f"س{at}س") for at in range(200)]
    for at, line in enumerate(quoted):
        book[1_000 * at : 1_000 * at + 40] = line
    quoted.append(filler(40, "غ"))
    expected = [(at, 1.0) for at in range(200)]
    found = passages(quoted, [words(PLAIN), book], probes_of(quoted, 12))
    assert [(passage.block, passage.likeness) for passage in found] == expected
    assert {passage.other_block for passage in found} == {1}
    # And the other way round: the paragraphs of another article that stand in the book.
    in_book = [Probe(0, tuple(quoted[3][:4]), 3_000), Probe(0, tuple(quoted[5][20:24]), 5_020)]
    assert passages([book], quoted, in_book) == [Passage(0, 3, 1.0)]


def test_without_effort_nothing_is_compared() -> None:
    one, other = [words(SAYING)], [words(PLAIN), words(LONGER)]
    assert passages(one, other, probes_of(one), Effort(0)) == []
    assert passages(one, other, probes_of(one)) == [Passage(0, 1, 1.0)]


def test_the_comparison_can_be_stopped() -> None:
    def stop() -> None:
        raise CancelledError("Stopped.")

    chance = random.Random(3)
    one, other = (nearly_alike(60, 60, 3, chance) for _ in range(2))
    with pytest.raises(CancelledError):
        passages(one, other, probes_of(one, 12), Effort(10_000_000, stop))
