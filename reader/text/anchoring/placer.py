"""Finding a named passage again in a text that may have changed since."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from reader.model.annotation import Placed, PlacedCandidate, Placement
from reader.text.anchoring.passage_search import MOST_FOUND, Found, PassageSearch
from reader.text.anchoring.selector import CONTEXT, hash_of_body, moved_selector
from reader.text.overlap import common_beginning

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.model.annotation import Selector


@dataclass(frozen=True, slots=True)
class Floors:
    """What a place must have to be taken without asking; found by tests/benchmarks.

    ``passage``: how far the passage must be there; below, too much of it was changed or deleted.
    ``shared``: the same in letters, of the longer text: as it was, or as it is. ``context``: how
    far its context must be there, for the same few words stand in many places of a text, and
    ``context_if_changed``: for a passage whose own words have changed.
    """

    passage: float
    shared: float
    context: float
    context_if_changed: float


WITH_EARLIER = Floors(passage=0.72, shared=0.6, context=0.45, context_if_changed=0.55)
ALONE = Floors(passage=0.8, shared=0.65, context=0.72, context_if_changed=0.72)
"""Without the earlier body nothing says whether the text had the like of the passage twice."""

LEAST_EVIDENCE = 2.2
"""Weights of all the words found: one that is in the text once weighs 1, and two may coincide."""

TELLING = 6.0
"""Weight of a passage's words that makes it known without any context, if it is there word for
word and once: it was moved, or everything around it was rewritten."""

LEAST_LEAD = 0.12
"""By how much the best place must be ahead of the next; else both are offered for review."""

SAME_WORDS = 0.985
"""From here on a passage counts as there word for word: a sign may have changed."""

WIDER_CONTEXT = 240
"""Code points of context where the earlier body is at hand, so that repeated text is told apart."""

LEAST_CONTEXT_IN_BOTH = 24
"""Code points of context with which a passage that both bodies have once is the same passage."""

LEAST_SEARCHED = 16
"""Code points of context without which a passage is not taken for found as it stands."""


class Placer:
    """Places passages in one body; what it works out about the body serves all of them."""

    def __init__(self, body: str, earlier: str | None = None):
        """``earlier`` is the body that the passages are placed in so far, where it is known.

        It tells repeated text apart: what stands before the first change and after the last one
        has not moved, more context can be compared, and what was there twice is known.
        """
        self._body = body
        self._earlier = earlier or ""
        self.body_hash = hash_of_body(body)

    def place(self, selector: Selector) -> Placed:
        """Where the passage is now. Offsets are code points of the body.

        EXACT: it is there word for word (spelling and marks apart) in its context. FUZZY: some of
        its words or its whole context have changed, and it is still beyond doubt. REVIEW: it is
        not there, too little of it is, or two places are nearly as good; with the candidates.
        """
        if selector.body_hash == self.body_hash and _is_at(self._body, selector):
            return _exactly(selector, 0)
        if not _is_at(self._earlier, selector):
            return self._in_context(selector) or self._by_words(selector)
        shift = self._shift(selector)
        if shift is not None:
            return _exactly(selector, shift)
        return self._once_in_both(selector) or self._in_wider_context(selector)

    def candidates(self, selector: Selector) -> tuple[PlacedCandidate, ...]:
        """Where the passage may be, sure or not, the likeliest first."""
        placed = self.place(selector)
        if placed.start is None or placed.end is None:
            return placed.candidates
        return (PlacedCandidate(placed.start, placed.end, placed.score),)

    # With the earlier body

    def _shift(self, selector: Selector) -> int | None:
        """How far the passage has moved, if nothing changed before it, or nothing after it."""
        if selector.end + CONTEXT <= self._unchanged_before:
            return 0
        if selector.start - CONTEXT >= len(self._earlier) - self._unchanged_after:
            return len(self._body) - len(self._earlier)
        return None

    @cached_property
    def _unchanged_before(self) -> int:
        return common_beginning(self._earlier, self._body)

    @cached_property
    def _unchanged_after(self) -> int:
        return common_beginning(self._earlier[::-1], self._body[::-1])

    def _once_in_both(self, selector: Selector) -> Placed | None:
        """The passage with a little of its context, if either body has that just once."""
        for context in (CONTEXT, LEAST_CONTEXT_IN_BOTH):
            near = self._with_context(selector, context)
            whole = near.prefix + near.exact + near.suffix
            there = _places(self._body, whole, 2)
            if len(there) == 1 and _is_once(self._earlier, whole):
                return _exactly(near, there[0] + len(near.prefix) - near.start)
        return None

    def _in_wider_context(self, selector: Selector) -> Placed:
        wider = self._with_context(selector, WIDER_CONTEXT)
        placed = self._in_context(wider) or self._by_words(wider)
        return placed if self._leads_back(wider, placed) else _in_doubt(placed)

    def _with_context(self, selector: Selector, context: int) -> Selector:
        return moved_selector(selector, self._earlier, selector.start, selector.end, context)

    def _leads_back(self, selector: Selector, placed: Placed) -> bool:
        """Whether the passage that was found is looked for in the earlier body where ours was.

        A sentence may have been there twice: ours is gone, and what was found is the other one.
        """
        if placed.start is None or placed.end is None:
            return True
        if self._body[placed.start : placed.end] == selector.exact and _is_once(
            self._earlier, selector.exact
        ):
            return True
        back = moved_selector(selector, self._body, placed.start, placed.end, WIDER_CONTEXT)
        found = self._backwards.find(back)
        if not found or (len(found) > 1 and found[1].score > found[0].score - LEAST_LEAD / 2):
            return False
        return found[0].start < selector.end and selector.start < found[0].end

    @cached_property
    def _backwards(self) -> PassageSearch:
        return PassageSearch(self._earlier)

    # Word for word

    def _in_context(self, selector: Selector) -> Placed | None:
        """The passage with all of its context as it was, if that is in the body.

        If it is there more than once: where it was, if one is there still; else all are offered.
        """
        if len(selector.prefix) + len(selector.suffix) < LEAST_SEARCHED:
            return None
        whole = selector.prefix + selector.exact + selector.suffix
        shifts = [
            place + len(selector.prefix) - selector.start
            for place in _places(self._body, whole, MOST_FOUND)
        ]
        if not shifts:
            return None
        if len(shifts) == 1 or 0 in shifts:
            return _exactly(selector, 0 if 0 in shifts else shifts[0])
        return _for_review(
            PlacedCandidate(selector.start + shift, selector.end + shift, 1.0) for shift in shifts
        )

    # Word by word

    @cached_property
    def _search(self) -> PassageSearch:
        return PassageSearch(self._body)

    def _by_words(self, selector: Selector) -> Placed:
        found = self._search.find(selector)
        if not found or not self._is_certain(found, selector):
            return _for_review(map(_candidate, found))
        best = found[0]
        sure = best.passage >= SAME_WORDS and best.context >= WITH_EARLIER.context
        return Placed(
            best.start, best.end, Placement.EXACT if sure else Placement.FUZZY, best.score
        )

    def _is_certain(self, found: Sequence[Found], selector: Selector) -> bool:
        best = found[0]
        floors = WITH_EARLIER if self._earlier else ALONE
        if len(found) > 1 and found[1].score > best.score - LEAST_LEAD:
            return False
        if not _is_there(best, floors):
            return False
        if best.passage < SAME_WORDS:
            return best.context >= floors.context_if_changed
        if best.context >= floors.context:
            return True
        once = not self._earlier or _is_once(self._earlier, selector.exact)
        others = any(other.passage >= WITH_EARLIER.passage for other in found[1:])
        if not selector.prefix and not selector.suffix:  # there is nothing else to know it by
            return once and not others
        return best.told >= TELLING and once and not others


def place(selector: Selector, body: str, earlier: str | None = None) -> Placed:
    """Where one passage is in ``body``; see ``Placer``."""
    return Placer(body, earlier).place(selector)


def _is_at(body: str, selector: Selector) -> bool:
    return (
        selector.start >= 0
        and selector.end - selector.start == len(selector.exact) > 0
        and body.startswith(selector.exact, selector.start)
    )


def _is_there(best: Found, floors: Floors) -> bool:
    return (
        best.passage >= floors.passage
        and best.shared >= floors.shared
        and best.evidence >= LEAST_EVIDENCE
    )


def _exactly(selector: Selector, shift: int) -> Placed:
    return Placed(selector.start + shift, selector.end + shift, Placement.EXACT, 1.0)


def _candidate(found: Found) -> PlacedCandidate:
    return PlacedCandidate(found.start, found.end, round(min(1.0, found.score), 3))


def _in_doubt(placed: Placed) -> Placed:
    """The same place, but for the person to decide."""
    if placed.start is None or placed.end is None:
        return placed
    return _for_review([PlacedCandidate(placed.start, placed.end, placed.score)])


def _for_review(candidates: Iterable[PlacedCandidate]) -> Placed:
    offered = tuple(candidates)
    best = max((candidate.score for candidate in offered), default=0.0)
    return Placed(None, None, Placement.REVIEW, best, offered)


def _places(text: str, part: str, most: int) -> list[int]:
    """Where ``part`` stands in ``text``, the first ``most`` places."""
    places: list[int] = []
    place = text.find(part)
    while place >= 0 and len(places) < most:
        places.append(place)
        place = text.find(part, place + 1)
    return places


def _is_once(text: str, part: str) -> bool:
    return len(_places(text, part, 2)) < 2
