"""Which articles of the library an article's own «ذات صلة» items are."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from reader.search.duplicates import ComparedText, overlap
from reader.text.analyse import words
from reader.text.headlines import (
    SHORTEST_LEAD,
    begins_with_lead,
    headline_forms,
    is_same_headline,
    lead_words,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from reader.model.draft import RelatedItem
    from reader.search.quotations import PhraseIndex
    from reader.store import LibraryStore
    from reader.store.citations import NamedArticle
    from reader.store.texts import StoredText

PHRASE_WORDS = 5
"""Words of a headline or a lead that the index is asked for in a row."""

MOST_FOUND = 20
"""Articles with these words that are looked at; a headline that more hold is none to go by."""

SHORT_TITLE = 2
"""Titles of fewer words («افتتاحية») name an article only with more to go by."""

MOST_DAYS = 31
"""Days by which the date of an item and of its article may differ."""

_BEGINNING = 4_000


class Citer:
    """Finds what one article's items name; a wrong link is worse than none."""

    def __init__(self, store: LibraryStore, index: PhraseIndex | None, subject: StoredText):
        self._store = store
        self._index = index
        self._subject = subject

    def resolve(self, item: RelatedItem) -> str | None:
        """The id of the article that ``item`` names, the latest version; None: not held.

        By the title, then by the lead; the article itself is never named.
        """
        named = self._by_title(item.title) if item.title else ()
        found = self._chosen(named, item)
        if found is None and not named:
            for lead in (item.lead, item.title):
                if found is None and len(lead_words(lead)) >= SHORTEST_LEAD:
                    found = self._chosen(self._by_lead(lead), item)
        return found

    def is_itself(self, item: RelatedItem) -> bool:
        """Whether the item is the article that it stands in."""
        return bool(item.title) and is_same_headline(item.title, self._subject.title)

    def _by_title(self, title: str) -> tuple[NamedArticle, ...]:
        """Articles with this headline: from the library's keys, else by its words."""
        named = self._store.citations.titled(headline_forms(title))
        held = tuple(one for one in named if is_same_headline(title, one.title))
        if held:
            return held
        found = self._store.citations.named(self._holding(words(title)))
        return tuple(one for one in found if is_same_headline(title, one.title))

    def _by_lead(self, lead: str) -> tuple[NamedArticle, ...]:
        """Articles whose body begins with this lead."""
        named = self._store.citations.beginning(lead)
        held = self._that_begin(named, lead)
        if held:
            return held
        return self._that_begin(self._store.citations.named(self._holding(lead_words(lead))), lead)

    def _that_begin(self, named: Sequence[NamedArticle], lead: str) -> tuple[NamedArticle, ...]:
        texts = self._store.texts.texts([one.id for one in named], _BEGINNING)
        return tuple(
            one for one in named if one.id in texts and begins_with_lead(texts[one.id].body, lead)
        )

    def _holding(self, wanted: Sequence[str]) -> list[str]:
        """Ids of articles that hold the rarest run of ``wanted``; of its two halves, in a long one.

        Two, for the one may have the letter in which the headlines differ.
        """
        if self._index is None or len(wanted) < PHRASE_WORDS:
            return []
        frequencies = self._index.word_frequencies(wanted)
        half = len(wanted) // 2
        parts = [wanted] if half < PHRASE_WORDS else [wanted[:half], wanted[half:]]
        found: dict[str, None] = {}
        for part in parts:
            runs = [part[at : at + PHRASE_WORDS] for at in range(len(part) - PHRASE_WORDS + 1)]
            run = min(
                runs, key=lambda run: min(frequencies.get(word, 0) for word in run) or 1 << 60
            )
            count, ids = self._index.holding_phrase(run, MOST_FOUND, (self._subject.id,))
            if count <= MOST_FOUND:
                found |= dict.fromkeys(ids)
        return list(found)

    def _chosen(self, named: Sequence[NamedArticle], item: RelatedItem) -> str | None:
        """The one article that is meant, or None where several may be."""
        left = [
            one
            for one in named
            if one.first_id != self._subject.first_id and not _far(item.date, one.date)
        ]
        if len(words(item.title or item.lead)) < SHORT_TITLE:
            left = [one for one in left if self._is_sure(one, item)]
        tests: tuple[Callable[[NamedArticle], bool], ...] = (
            lambda one: bool(item.date) and one.date == item.date,
            lambda one: self._has_lead(one, item.lead),
            lambda one: bool(one.source) and one.source == self._subject.source,
        )
        for test in tests:
            if len({one.first_id for one in left}) > 1:
                left = [one for one in left if test(one)] or left
        if not left or (len({one.first_id for one in left}) > 1 and not self._are_copies(left)):
            return None
        return max(one.id for one in left)

    def _is_sure(self, one: NamedArticle, item: RelatedItem) -> bool:
        return (bool(item.date) and one.date == item.date) or self._has_lead(one, item.lead)

    def _has_lead(self, one: NamedArticle, lead: str) -> bool:
        return len(lead_words(lead)) >= SHORTEST_LEAD and bool(self._that_begin([one], lead))

    def _are_copies(self, named: Iterable[NamedArticle]) -> bool:
        """Whether all are one text: an agency's, in several papers. Either is then right."""
        texts = self._store.texts.texts([one.id for one in named], 5 * _BEGINNING)
        first, *others = (ComparedText(words(text.body)) for text in texts.values())
        return all(overlap(first, other).is_same_text for other in others)


def _far(one: str, other: str | None) -> bool:
    """Whether two ISO dates are known, and too far apart to be of one article."""
    days = days_between(one or None, other)
    return days is not None and days > MOST_DAYS


def days_between(one: str | None, other: str | None) -> int | None:
    """The days between two ISO dates; None where one is not known or not a whole date."""
    if not one or not other:
        return None
    try:
        return abs((date.fromisoformat(one) - date.fromisoformat(other)).days)
    except ValueError:
        return None
