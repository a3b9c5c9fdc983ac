"""Queries of every class, drawn from the articles they are to be asked of."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.text.analyse import words as folded_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

ASKING = ("متى", "أين", "كيف", "لماذا", "من", "ما", "كم", "هل")
JOINING = ("في", "من", "على", "إلى", "عن", "مع", "بعد", "التي")
COMMON = 60
KEY_BY_KEY = "key by key"
TYPED_OUT = 25
"""Queries of two words that are typed letter by letter."""
LEAST_SHARE, MOST_SHARE = 0.0005, 0.02
"""Of the articles, the share that holds a word of middling frequency."""


@dataclass(frozen=True, slots=True)
class AskedQuery:
    """A query as a person types it, and as the plain engines are asked it."""

    typed: str
    words: tuple[str, ...]
    """Folded."""
    prefix: bool = False
    """Whether the last word may be the beginning of a longer one."""


def draw_queries(
    texts: Sequence[str], frequency: Callable[[str], int], articles: int, count: int, seed: int = 7
) -> dict[str, list[AskedQuery]]:
    """At most ``count`` different queries of each class.

    ``texts`` are those of a sample of the ``articles``; ``frequency`` says how many articles hold a
    folded word.
    """
    return _Drawing(texts, frequency, articles, seed).classes(count)


class _Drawing:
    def __init__(
        self, texts: Sequence[str], frequency: Callable[[str], int], articles: int, seed: int
    ) -> None:
        self._chance = random.Random(seed)
        self._texts = [[word.strip("،.") for word in text.split()] for text in texts]
        self._frequency = frequency
        self._least = max(2, LEAST_SHARE * articles)
        self._most = MOST_SHARE * articles

    def classes(self, count: int) -> dict[str, list[AskedQuery]]:
        makers: dict[str, Callable[[], str]] = {
            "one word": lambda: self._middling(1),
            "two words": lambda: self._middling(2),
            "question of 8 words": self._question,
        }
        queries = {name: self._different(maker, count) for name, maker in makers.items()}
        queries["prefix of 3 letters"] = self._prefixes(count)
        queries[KEY_BY_KEY] = self._key_by_key()
        commonest = Counter(word for text in self._texts for word in text)
        queries["commonest words"] = _asked(word for word, _ in commonest.most_common(COMMON))
        return queries

    def _different(self, make: Callable[[], str], count: int) -> list[AskedQuery]:
        made: dict[str, None] = {}
        for _ in range(count * 20):
            if typed := make():
                made[typed] = None
            if len(made) == count:
                break
        return _asked(made)

    def _key_by_key(self) -> list[AskedQuery]:
        """What stands in the search box after each letter."""
        queries = []
        for whole in self._different(lambda: self._middling(2), TYPED_OUT):
            for end in range(1, len(whole.typed) + 1):
                typed = whole.typed[:end]
                words = tuple(folded_words(typed))
                queries.append(AskedQuery(typed, words, prefix=not typed[-1].isspace()))
        return queries

    def _middling(self, count: int) -> str:
        """Words of middling frequency of one article; empty if it has too few."""
        found = self._some(count, self._least)
        return " ".join(found) if len(found) == count else ""

    def _question(self) -> str:
        """A question word, two that join, and five of one article."""
        found = self._some(5, 2)
        if len(found) < 5:
            return ""
        joining = self._chance.sample(JOINING, 2)
        first = self._chance.choice(ASKING)
        return " ".join([first, *found[:2], joining[0], *found[2:4], joining[1], found[4]]) + "؟"

    def _some(self, count: int, least: float) -> list[str]:
        text = self._chance.choice(self._texts)
        found: list[str] = []
        for word in self._chance.sample(text, min(len(text), 60)):
            folded = folded_words(word)
            if len(folded) != 1 or len(folded[0]) < 3 or word in found:
                continue
            if least <= self._frequency(folded[0]) <= self._most:
                found.append(word)
                if len(found) == count:
                    break
        return found

    def _prefixes(self, count: int) -> list[AskedQuery]:
        """The first three letters of words as they come: the common beginnings more often."""
        beginnings: dict[str, None] = {}
        for _ in range(count * 20):
            word = self._chance.choice(self._chance.choice(self._texts))
            folded = folded_words(word)
            if len(folded) == 1 and len(folded[0]) > 4 and folded[0].isalpha():
                beginnings[folded[0][:3]] = None
            if len(beginnings) == count:
                break
        return [AskedQuery(f"{letters}*", (letters,), prefix=True) for letters in beginnings]


def _asked(typed: Iterable[str]) -> list[AskedQuery]:
    return [AskedQuery(text, tuple(folded_words(text))) for text in typed]
