"""Why another article is named beside an article."""

from __future__ import annotations

from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING

from reader.library.citing import days_between
from reader.library.stopping import stop_if
from reader.model.relation import Reason, ReasonKind
from reader.search.duplicates import shared_paragraphs
from reader.search.little_said import says_little
from reader.search.similarity import READ_CODE_POINTS
from reader.search.terms import printed_terms
from reader.store.lookup_keys import folded_words
from reader.text.analyse import words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from reader.store import LibraryStore
    from reader.store.texts import StoredText

MOST_TERMS = 4
"""Shared terms that are named: of the first ``TERMS_LOOKED_AT``, those that say most."""

TERMS_LOOKED_AT = 10

MOST_DAYS = 31
"""Days between two articles up to which the distance is a reason."""

MOST_READ = 3_000_000
"""Code points that are read for counting paragraphs in common at most; what comes after has no such
reason. Only articles longer than ``READ_CODE_POINTS`` are read again for it."""


class Reasons:
    """What one article has in common with others."""

    def __init__(
        self, store: LibraryStore, subject: StoredText, cancelled: Callable[[], bool] | None
    ):
        self._store = store
        self._subject = subject
        self._cancelled = cancelled
        self._to_read = MOST_READ
        self._prints: dict[str, str] = {}

    def print_terms(self, lists: Iterable[Sequence[str]]) -> None:
        """Find out how the article prints the stems that ``why`` will be given, best first."""
        stems = set(chain.from_iterable(terms[:TERMS_LOOKED_AT] for terms in lists))
        if stems:
            self._prints = printed_terms(self._subject.title, self._subject.body, stems)

    def why(
        self, other: StoredText, terms: Iterable[str], *, same_text: bool
    ) -> tuple[Reason, ...]:
        """The reasons that speak for ``other``, of which ``terms`` are the stems that both have."""
        one, why = self._subject, []
        if same_text and (count := self._shared_paragraphs(other)):
            why.append(Reason(ReasonKind.PARAGRAPHS, number=count))
        if printed := self._telling(terms):
            why.append(Reason(ReasonKind.TERMS, printed))
        if _same(one.author, other.author):
            why.append(Reason(ReasonKind.AUTHOR, (one.author,)))
        if _same(one.place, other.place):
            why.append(Reason(ReasonKind.PLACE, (one.place,)))
        days = days_between(one.date, other.date)
        if days is not None and days <= MOST_DAYS:
            why.append(Reason(ReasonKind.DATE, number=days))
        return tuple(why)

    def _telling(self, terms: Iterable[str]) -> tuple[str, ...]:
        """The terms that are named; what says little only where there is nothing else."""
        found = list(dict.fromkeys(self._prints[stem] for stem in terms if stem in self._prints))
        telling = [term for term in found if not all(map(says_little, words(term)))]
        return tuple((telling or found)[:MOST_TERMS])

    def _shared_paragraphs(self, other: StoredText) -> int:
        """How many paragraphs both have; 0 where too much was read for such counts before."""
        stop_if(self._cancelled)
        if self._to_read <= 0:
            return 0
        return shared_paragraphs(self._paragraphs, self._paragraphs_of(other))

    @cached_property
    def _paragraphs(self) -> list[list[str]]:
        return self._paragraphs_of(self._subject)

    def _paragraphs_of(self, text: StoredText) -> list[list[str]]:
        """The folded words of each paragraph, of the whole text however long it is."""
        if len(text.body) < READ_CODE_POINTS:
            return [words(line) for line in text.body.split("\n")]
        found = self._store.texts.blocks([text.id])
        if not found:
            return []
        blocks = found[text.id].blocks
        self._to_read -= sum(map(len, blocks))
        return [words(block) for block in blocks]


def _same(one: str, other: str) -> bool:
    words_of_one = folded_words(one)
    return bool(words_of_one) and words_of_one == folded_words(other)
