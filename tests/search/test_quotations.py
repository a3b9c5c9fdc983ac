"""Paragraphs that stand in other articles too."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from reader.model.errors import CancelledError
from reader.search.passages import passages
from reader.search.quotations import (
    MOST_ARTICLES,
    MOST_RUNS,
    MOST_STRETCHES,
    STRETCH,
    find_candidates,
)
from reader.text.analyse import words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

SAYING = "إن المدينة التي تنسى أسماء أشجارها تنسى بعد قليل أسماء أبنائها ثم لا تجد من يناديها."
LONGER = (
    f"كتب الشيخ في آخر دفاتره، وكان قد جاوز التسعين، جملة حفظها الناس بعده: {SAYING} ثم طوى الدفتر "
    "ووضعه في صندوق من خشب الجوز، ولم يفتحه أحد إلا بعد أعوام طويلة حين باع الورثة البيت القديم."
)
PLAIN = "وصلت القافلة إلى السوق عند الظهر ونزل التجار يبيعون التمر والصوف والجلود والفخار."


class Texts:
    """A search index's answers, over a few articles."""

    def __init__(self, **texts: Sequence[str]):
        self.articles = {id_: [words(line) for line in lines] for id_, lines in texts.items()}

    def word_frequencies(self, wanted: Iterable[str]) -> Mapping[str, int]:
        counts = Counter(
            word
            for lines in self.articles.values()
            for word in {word for line in lines for word in line}
        )
        return {word: counts[word] for word in wanted}

    def holding_phrase(
        self, wanted: Sequence[str], limit: int, exclude: Collection[str] = ()
    ) -> tuple[int, list[str]]:
        phrase = f" {' '.join(wanted)} "
        ids = [
            id_
            for id_, lines in self.articles.items()
            if any(phrase in f" {' '.join(line)} " for line in lines)
        ]
        return len(ids), [id_ for id_ in ids if id_ not in exclude][:limit]


def quoted(texts: Texts, id_: str) -> dict[str, list[tuple[int, int]]]:
    paragraphs = texts.articles[id_]
    finding = find_candidates(paragraphs, texts, [id_])
    return {
        other: [
            (passage.block, passage.other_block)
            for passage in passages(paragraphs, texts.articles[other], probes)
        ]
        for other, probes in finding.probes.items()
    }


def test_a_paragraph_in_another_article_and_within_a_longer_paragraph() -> None:
    texts = Texts(a=[PLAIN, SAYING], b=[SAYING], c=["مقدمة قصيرة", LONGER], d=[PLAIN[:20]])
    assert quoted(texts, "a") == {"b": [(1, 0)], "c": [(1, 1)]}
    assert quoted(texts, "c") == {"a": [(1, 1)], "b": [(1, 0)]}


def test_a_paragraph_with_words_changed() -> None:
    changed = SAYING.replace("بعد قليل", "يوما").replace("من يناديها", "أحدا يناديها")
    texts = Texts(a=[SAYING], b=[changed])
    assert quoted(texts, "a") == {"b": [(0, 0)]}


def test_what_only_shares_a_run_is_no_quotation() -> None:
    other = "في المدينة التي تنسى أسماء الشوارع يضيع الزوار كل صباح ويسألون الباعة عن الطريق."
    texts = Texts(a=[SAYING], b=[other])
    assert quoted(texts, "a").get("b", []) == []


def test_short_paragraphs_and_formulas_are_left_out() -> None:
    short = "قال الراوي إن الحكاية انتهت"
    formula = "جميع الحقوق محفوظة ولا يجوز نقل أي جزء من هذه المادة من دون إذن مكتوب من الناشر."
    many = {f"x{number}": [formula] for number in range(MOST_ARTICLES + 5)}
    texts = Texts(a=[short, formula], b=[short], **many)
    assert quoted(texts, "a") == {}


def test_the_index_is_asked_only_so_often() -> None:
    asked = []

    class Counting(Texts):
        def holding_phrase(
            self, wanted: Sequence[str], limit: int, exclude: Collection[str] = ()
        ) -> tuple[int, list[str]]:
            asked.append(wanted)
            return 0, []

    lines = [" ".join(f"كلمة{line}ر{word}" for word in range(20)) for line in range(900)]
    texts = Counting(a=lines, b=lines)
    assert find_candidates(texts.articles["a"], texts, ["a"]).ids() == []
    assert 0 < len(asked) <= MOST_RUNS


def test_a_run_that_comes_again_is_asked_for_once() -> None:
    asked = []

    class Counting(Texts):
        def holding_phrase(
            self, wanted: Sequence[str], limit: int, exclude: Collection[str] = ()
        ) -> tuple[int, list[str]]:
            asked.append(tuple(wanted))
            return super().holding_phrase(wanted, limit, exclude)

    texts = Counting(a=[SAYING, PLAIN, SAYING], b=[SAYING])
    assert quoted(texts, "a") == {"b": [(0, 0), (2, 0)]}
    assert len(asked) == len(set(asked)) > 2


def test_of_a_book_only_some_words_are_looked_at() -> None:
    wanted_words: set[str] = set()

    class Counting(Texts):
        def word_frequencies(self, wanted: Iterable[str]) -> Mapping[str, int]:
            wanted_words.update(wanted)
            return dict.fromkeys(wanted_words, 2)

        def holding_phrase(
            self, wanted: Sequence[str], limit: int, exclude: Collection[str] = ()
        ) -> tuple[int, list[str]]:
            return 0, []

    book = Counting(a=[" ".join(f"م{line}ر{word}" for word in range(60)) for line in range(3_000)])
    assert find_candidates(book.articles["a"], book, ["a"]).ids() == []
    assert 0 < len(wanted_words) <= MOST_STRETCHES * (STRETCH + 1)
    lines = {word.split("ر")[0] for word in wanted_words}
    assert len(lines) > 1_000  # evenly


def test_the_search_for_candidates_can_be_stopped() -> None:
    def stop() -> None:
        raise CancelledError("Stopped.")

    texts = Texts(a=[SAYING], b=[SAYING])
    with pytest.raises(CancelledError):
        find_candidates(texts.articles["a"], texts, ["a"], stop)
