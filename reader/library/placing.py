"""Placing an article's annotations in another text of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from reader.model.annotation import Placed, Placement
from reader.model.annotation_change import AnnotationStep, PlacementReport
from reader.text.anchoring import Placer, hash_of_body, make_selector, moved_selector
from reader.text.anchoring.selector import CONTEXT
from reader.text.normalise import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from reader.model.annotation import Annotation, Selector
    from reader.store.annotations import AnnotationTable


@dataclass(frozen=True, slots=True)
class NewPlaces:
    """Where annotations are in a new body, by id: those that have a passage.

    ``selectors`` are the new names of passages that the old body held in a wrong encoding.
    """

    placed: Mapping[str, Placed]
    selectors: Mapping[str, Selector]

    @property
    def report(self) -> PlacementReport:
        """How many there are of each placement."""
        counts = dict.fromkeys(Placement, 0)
        for one in self.placed.values():
            counts[one.placement] += 1
        return PlacementReport(
            counts[Placement.EXACT], counts[Placement.FUZZY], counts[Placement.REVIEW]
        )


def find_places(
    annotations: Iterable[Annotation],
    old_body: str,
    new_body: str,
    encodings: tuple[str, str] = ("", ""),
) -> NewPlaces:
    """Where the annotations of ``old_body`` are in ``new_body``.

    Looked for from where they lie now, so that many small changes add up to no lost passage, and
    if that fails, as they were made: the text may have come back. If the same bytes were read with
    another of the two ``encodings``, also as the new one has them.
    """
    finder = _Finder(old_body, new_body, encodings)
    placed: dict[str, Placed] = {}
    selectors: dict[str, Selector] = {}
    for one in annotations:
        if one.selector is not None:
            placed[one.id], again = finder.find(one, one.selector)
            if again is not None:
                selectors[one.id] = again
    return NewPlaces(placed, selectors)


class _Finder:
    def __init__(self, old_body: str, new_body: str, encodings: tuple[str, str]):
        self._old_body, self._new_body = old_body, new_body
        self._old_hash = hash_of_body(old_body)
        self._encodings = encodings
        self._with_earlier, self._alone = Placer(new_body, old_body), Placer(new_body)

    def find(self, annotation: Annotation, made: Selector) -> tuple[Placed, Selector | None]:
        """Where one annotation is, and its new name if the old one was in a wrong encoding."""
        alone = self._alone
        if made.body_hash == alone.body_hash or annotation.start is None or annotation.end is None:
            return alone.place(made), None
        now = made
        if made.body_hash != self._old_hash:
            now = moved_selector(made, self._old_body, annotation.start, annotation.end, CONTEXT)
            now = replace(now, body_hash=self._old_hash)
        placed = self._with_earlier.place(now)
        if placed.placement is Placement.REVIEW and made.exact != now.exact:
            again = alone.place(made)
            placed = placed if again.placement is Placement.REVIEW else again
        if placed.placement is Placement.REVIEW:
            return self._in_other_encoding(now, placed)
        if placed.placement is Placement.EXACT and fold(now.exact) != fold(made.exact):
            placed = replace(placed, placement=Placement.FUZZY)  # not as it was made, any more
        return placed, None

    def _in_other_encoding(self, now: Selector, placed: Placed) -> tuple[Placed, Selector | None]:
        parts = [self._transcoded(part) for part in (now.prefix, now.exact, now.suffix)]
        if not parts[1]:
            return placed, None
        read = replace(now, prefix=parts[0], exact=parts[1], suffix=parts[2], body_hash="")
        found = self._alone.place(read)
        if found.start is None or found.end is None:
            return placed, None
        body_hash = self._alone.body_hash
        return found, make_selector(self._new_body, found.start, found.end, body_hash)

    def _transcoded(self, text: str) -> str:
        """``text`` as the new encoding reads the bytes that the old one read as it; may be empty.

        Letters that are cut in two at the ends are left out.
        """
        old, new = self._encodings
        if not old or not new or old == new:
            return ""
        try:
            return text.encode(old, "ignore").decode(new, "ignore")
        except LookupError:
            return ""


def reopened(
    table: AnnotationTable, steps: Sequence[AnnotationStep]
) -> tuple[tuple[AnnotationStep, ...], dict[str, str]]:
    """``steps`` with the passages that they would put back placed in the bodies as they are now.

    With the ``body_hash`` of each body that was looked into. An annotation that comes back from
    the trash was placed there along with the others. Raises NotFoundError for an article that is
    not there.
    """
    known = table.existing([step.annotation.id for step in steps])
    placers: dict[str, Placer] = {}

    def placed(step: AnnotationStep) -> AnnotationStep:
        after = step.after
        if after is None or after.selector is None:
            return step
        if step.before is None and after.id in known:
            return step
        if step.before is not None and step.before.selector == after.selector:
            return step
        placer = placers.get(after.article_id)
        if placer is None:
            placer = placers[after.article_id] = Placer(table.text_of(after.article_id)[0])
        if after.selector.body_hash == placer.body_hash and after.start is not None:
            return step
        found = placer.place(after.selector)
        after = replace(after, start=found.start, end=found.end, placement=found.placement)
        return AnnotationStep(step.before, after)

    done = tuple(map(placed, steps))
    return done, {article_id: placer.body_hash for article_id, placer in placers.items()}
