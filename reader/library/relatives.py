"""One article's relations: which other articles, in what way, and why."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from reader.library.citing import Citer, days_between
from reader.library.reasons import Reasons
from reader.library.stopping import stop_if
from reader.model.relation import Reason, ReasonKind, Relation, RelationKind
from reader.search.duplicates import ComparedText, Overlap, overlap
from reader.search.quotations import PhraseIndex
from reader.search.similarity import (
    READ_CODE_POINTS,
    Comparison,
    Likeness,
    Profile,
    floor_for,
    profile_of,
    rare_floor_for,
)
from reader.search.terms import is_rare
from reader.store.lookup_keys import is_longer_title
from reader.text.analyse import words

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

    from reader.model.draft import RelatedItem
    from reader.store import LibraryStore
    from reader.store.texts import StoredText

QUERY_TERMS = 120
"""Stems the index is asked for; with 80, precision@5 of the first twelve falls by .003."""

MOST = 60
"""Relations kept for an article, and versions of it that are looked at, the latest."""

FEWEST_TERMS = 2
"""Rare terms that similar articles share at least: one is a coincidence."""

EVENT_TERMS = 4
"""Rare terms that reports of one event share at least: its names, and what happened."""

MOST_STEMS = 1 << 16
"""Stems whose frequency is remembered at most."""

ALIKE_ANYWAY = 0.25
"""The cosine from which articles are similar though few of the words they share are rare: half of a
small library may be of one story. In parts of 6 to 20 of the texts measured on (``similarity``),
all 83 such pairs were of one topic; even from .2 on none was of two."""

LOOKED_INTO = 0.4
"""The cosine from which two texts may be one: an excerpt of a fifth of a text has .45."""

NEARLY_ALL = 0.8
"""The likeness from which a text of the same site is a version, whatever its title is."""


class RelatingIndex(PhraseIndex, Protocol):
    """What is needed of the search index."""

    @property
    def count(self) -> int:
        """How many articles are in it."""

    @property
    def generation(self) -> int:
        """A number that changes with what is in it."""

    def note_damage(self) -> None:
        """Be told that what it answered was no answer: it has to be made again."""

    def frequencies(self, stems: Iterable[str]) -> Mapping[str, int]:
        """In how many articles each stem stands."""

    def candidates(
        self, weights: Mapping[str, float], limit: int, exclude: Collection[str] = ()
    ) -> list[tuple[str, float]]:
        """Ids of articles with the most of these stems (BM25, boosted), and their scores."""


class Frequencies:
    """How many articles of an index have a stem; asked of the index once for each stem.

    Common stems are wanted for every article that is opened.
    """

    def __init__(self, index: RelatingIndex | None):
        self.index = index
        self._generation = 0 if index is None else index.generation
        self._known: dict[str, int] = {}

    @property
    def is_old(self) -> bool:
        """Whether the index has changed since, or too many stems are remembered."""
        if len(self._known) > MOST_STEMS:
            return True
        return self.index is not None and self.index.generation != self._generation

    def __call__(self, stems: Iterable[str]) -> dict[str, int]:
        """In how many articles each stem stands; 0 where there is no index."""
        if self.index is None:
            return {}
        wanted = list(stems)
        unknown = [stem for stem in wanted if stem not in self._known]
        self._known |= self.index.frequencies(unknown)
        return {stem: self._known[stem] for stem in wanted}


@dataclass(frozen=True)
class _Other:
    """An article that may be related, with what is computed of it once."""

    text: StoredText

    @cached_property
    def words(self) -> list[str]:
        return words(self.text.body)

    @cached_property
    def compared(self) -> ComparedText:
        return ComparedText(self.words)

    @cached_property
    def profile(self) -> Profile:
        return profile_of(words(self.text.title), self.words)


class Relatives:
    """One article's relations, found once."""

    def __init__(
        self,
        store: LibraryStore,
        index: RelatingIndex | None,
        frequencies: Frequencies,
        subject: StoredText,
        candidates: int,
        cancelled: Callable[[], bool] | None,
    ):
        """``subject`` is the article, with ``READ_CODE_POINTS`` of its body.

        ``candidates`` is how many of the index's answers are compared with it.
        """
        self._store = store
        self._index = index
        self._subject = _Other(subject)
        self._most_candidates = candidates
        self._cancelled = cancelled
        self._articles = 0 if index is None else index.count
        self._comparison = Comparison(self._subject.profile, self._articles, frequencies)
        self._rare = {
            stem
            for stem in self._subject.profile.counts
            if is_rare(self._comparison.frequency(stem), self._articles)
        }
        self._others: dict[str, _Other] = {}

    def relations(self) -> tuple[Relation, ...]:
        """All of them, in the order in which they are shown."""
        id_ = self._subject.text.id
        cited = self._cited()
        versions = [row.id for row in self._store.listing.versions(id_) if row.id != id_][-MOST:]
        candidates = self._candidates()
        named = [found for _, found in cited if found is not None]
        texts = self._store.texts.texts([*named, *versions, *candidates], READ_CODE_POINTS)
        self._others = {other: _Other(text) for other, text in texts.items()}
        stop_if(self._cancelled)
        ranked = self._comparison.rank(
            {other: self._others[other].profile for other in candidates if other in texts}
        )
        kinds = self._kinds(ranked, named, versions)
        stop_if(self._cancelled)
        return tuple(self._in_order(cited, kinds, ranked)[:MOST])

    def _cited(self) -> list[tuple[RelatedItem, str | None]]:
        """The page's items, with the ids of those that the library holds."""
        citer = Citer(self._store, self._index, self._subject.text)
        found: dict[str, None] = {}
        cited = []
        for item in self._store.citations.items(self._subject.text.id):
            stop_if(self._cancelled)
            id_ = None if citer.is_itself(item) else citer.resolve(item)
            if citer.is_itself(item) or id_ in found:
                continue
            if id_ is not None:
                found[id_] = None
            cited.append((item, id_))
            if len(cited) == MOST:
                break
        return cited

    def _candidates(self) -> list[str]:
        query = self._comparison.query(QUERY_TERMS)
        if self._index is None or not query:
            return []
        found = self._index.candidates(query, self._most_candidates, (self._subject.text.id,))
        return [id_ for id_, _ in found if id_ != self._subject.text.id]

    def _kinds(
        self, ranked: Sequence[Likeness], named: Sequence[str], versions: Sequence[str]
    ) -> dict[str, _Kinship]:
        """How each of the others is related, without those that are not."""
        likenesses = {likeness.id: likeness for likeness in ranked}
        kinships = {}
        for id_ in dict.fromkeys((*named, *versions, *likenesses)):
            if id_ not in self._others:
                continue
            likeness = likenesses.get(id_) or self._likeness(id_)
            kinship = self._kinship(likeness, is_version=id_ in versions, is_cited=id_ in named)
            if kinship is not None:
                kinships[id_] = kinship
        return kinships

    def _likeness(self, id_: str) -> Likeness:
        cosine = self._comparison.cosine(self._others[id_].profile)
        return Likeness(id_, cosine, cosine)

    def _kinship(self, likeness: Likeness, *, is_version: bool, is_cited: bool) -> _Kinship | None:
        other, cosine = self._others[likeness.id], likeness.cosine
        shared = self._comparison.shared(other.profile)
        shares = {stem: share for stem, share in shared if stem in self._rare}
        terms = list(shares)
        common: Overlap | None = None
        if is_version or cosine >= LOOKED_INTO:
            common = overlap(self._subject.compared, other.compared)
        same_text = common is not None and common.is_same_text
        degree = max(cosine, common.likeness) if common else cosine
        if is_version or (common and same_text and self._is_version(other, common)):
            return _Kinship(RelationKind.VERSION, degree, terms, same_text=True)
        if same_text:
            return _Kinship(RelationKind.SAME_STORY, degree, terms, same_text=True)
        days = days_between(self._subject.text.date, other.text.date)
        if common and common.is_same_event(cosine, days) and len(terms) >= EVENT_TERMS:
            return _Kinship(RelationKind.SAME_STORY, cosine, terms)
        if is_cited:
            return _Kinship(RelationKind.CITED, 1.0, terms)
        by_rare_terms = self._is_similar(cosine, shares)
        if by_rare_terms or cosine >= ALIKE_ANYWAY:
            named = terms if by_rare_terms else [stem for stem, _ in shared]
            return _Kinship(RelationKind.SIMILAR, likeness.score, named)
        return None

    def _is_similar(self, cosine: float, rare_shares: Mapping[str, float]) -> bool:
        return (
            cosine >= floor_for(self._articles)
            and sum(rare_shares.values()) >= rare_floor_for(self._articles)
            and len(rare_shares) >= FEWEST_TERMS
        )

    def _is_version(self, other: _Other, common: Overlap) -> bool:
        """Whether one text is an edited version of the other, and not an agency's elsewhere.

        An edited version comes from the same site (as far as sites are known), and keeps its
        address, its title, or nearly all of its text.
        """
        one, two = self._subject.text, other.text
        if one.source_url and one.source_url == two.source_url:
            return True
        sites = {text.source for text in (one, two) if "." in text.source}
        if len(sites) > 1:
            return False
        same_site = len(sites) == 1 and one.source == two.source
        return is_longer_title(one.title, two.title) or (
            same_site and common.likeness >= NEARLY_ALL
        )

    def _in_order(
        self,
        cited: Sequence[tuple[RelatedItem, str | None]],
        kinships: Mapping[str, _Kinship],
        ranked: Sequence[Likeness],
    ) -> list[Relation]:
        """Cited first as the page has them, then versions, the same story, and similar ones.

        Of another article's versions only the best comes: the others are a click away from it.
        """
        reasons = Reasons(self._store, self._subject.text, self._cancelled)
        reasons.print_terms(kinship.terms for kinship in kinships.values())
        relations = []
        for item, id_ in cited:
            if id_ is None or id_ not in self._others:
                relations.append(_not_held(item))
            else:
                why = (Reason(ReasonKind.CITED), *self._why(id_, kinships[id_], reasons))
                relations.append(self._relation(RelationKind.CITED, id_, 1.0, why, item))
        shown = {relation.id for relation in relations if relation.id is not None}
        place = {likeness.id: at for at, likeness in enumerate(ranked)}
        rest = sorted(
            (id_ for id_ in kinships if id_ not in shown),
            key=lambda id_: (
                _ORDER[kinships[id_].kind],
                -kinships[id_].score,
                place.get(id_, len(place)),
                id_,
            ),
        )
        families = {self._others[id_].text.first_id for id_ in shown if id_ in self._others}
        for id_ in rest:
            kinship, family = kinships[id_], self._others[id_].text.first_id
            if kinship.kind is not RelationKind.VERSION and family in families:
                continue
            families.add(family)
            why = self._why(id_, kinship, reasons)
            relations.append(self._relation(kinship.kind, id_, kinship.score, why))
        return relations

    def _why(self, id_: str, kinship: _Kinship, reasons: Reasons) -> tuple[Reason, ...]:
        other = self._others[id_].text
        return reasons.why(other, kinship.terms, same_text=kinship.same_text)

    def _relation(
        self,
        kind: RelationKind,
        id_: str,
        score: float,
        why: tuple[Reason, ...],
        item: RelatedItem | None = None,
    ) -> Relation:
        text = self._others[id_].text
        return Relation(kind, id_, text.title, min(1.0, score), why, text.date, item)


@dataclass(frozen=True, slots=True)
class _Kinship:
    """How an article is related; ``terms`` are all rare stems in common, the weightiest first."""

    kind: RelationKind
    score: float
    terms: Sequence[str]
    same_text: bool = False


_ORDER = {
    RelationKind.CITED: 0,
    RelationKind.VERSION: 1,
    RelationKind.SAME_STORY: 2,
    RelationKind.SIMILAR: 3,
}


def _not_held(item: RelatedItem) -> Relation:
    title = item.title or item.lead or item.caption
    return Relation(
        RelationKind.CITED,
        None,
        title,
        score=1.0,
        why=(Reason(ReasonKind.CITED),),
        date=item.date or None,
        item=item,
    )
