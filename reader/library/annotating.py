"""Annotations: marking, noting, tagging, finding again; and undoing all of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from reader.library.carrying import carry
from reader.library.placing import reopened
from reader.library.tags import clean_tags, with_tags
from reader.model.annotation import Annotation, AnnotationKind, Colour, Placement
from reader.model.annotation_change import AnnotationChange, AnnotationStep
from reader.model.annotation_listing import AnnotationFilter, AnnotationOrder
from reader.model.errors import TextChangedError, UnusableInputError
from reader.model.sentence import Sentence
from reader.store.identity import new_id, utc_now
from reader.text.anchoring import Placer, find_quotation, make_selector

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from reader.model.annotation import AnnotationSpan, PlacedCandidate, Selector
    from reader.model.annotation_change import NoteVersion
    from reader.model.annotation_listing import AnnotationKey, AnnotationPage, TagCount
    from reader.store import LibraryStore

LONGEST_NOTE = 16 * 1024 * 1024
"""Code points of a note at most; a thousand times the longest anybody types."""

OLD_DAYS = 14
"""Days after which a highlight is old enough to be shown again."""

_WITH_COLOUR = (AnnotationKind.HIGHLIGHT, AnnotationKind.UNDERLINE)


class Annotations:
    """The use cases of annotations.

    Each change is one transaction and is given back as an ``AnnotationChange``, whose ``inverse``
    undoes it (``apply``). Offsets are code points of the article's body. Every method raises
    StorageError when the library cannot be read or written; what changes something raises
    NotFoundError for an article or annotation that is not there.
    """

    def __init__(self, store: LibraryStore):
        self._store = store

    # Making

    def add(
        self,
        article_id: str,
        start: int,
        end: int,
        kind: AnnotationKind = AnnotationKind.HIGHLIGHT,
        *,
        colour: Colour | None = None,
        note: str = "",
        tags: Iterable[str] = (),
        quote: str | None = None,
    ) -> AnnotationChange:
        """Annotate the passage from ``start`` to ``end``; yellow unless a colour is named.

        ``quote`` is the passage as whoever chose it saw it. Raises UnusableInputError for a
        passage without a letter or sign and for a note or a tag that is too long, and
        TextChangedError if the body does not have ``quote`` there.
        """
        selector, body_hash = self._passage(article_id, start, end, quote)
        if selector is None:
            raise UnusableInputError(
                "There is nothing to annotate: the selection is empty; select some words first."
            )
        made = self._made(article_id, kind, selector, colour=colour, note=note, tags=tags)
        return self._added([made], {article_id: body_hash})

    def add_quote(
        self,
        article_id: str,
        quote: str,
        kind: AnnotationKind = AnnotationKind.HIGHLIGHT,
        *,
        occurrence: int | None = None,
        colour: Colour | None = None,
        note: str = "",
        tags: Iterable[str] = (),
    ) -> AnnotationChange:
        """Annotate the passage that reads ``quote``: as it is spelt, or else in any spelling.

        ``occurrence`` (from 1) says which, where there are several. Raises UnusableInputError when
        the article does not have the passage, or has it several times and none was chosen.
        """
        body, start, end = self._found(article_id, quote, occurrence)
        return self.add(
            article_id, start, end, kind, colour=colour, note=note, tags=tags, quote=body[start:end]
        )

    def find(self, article_id: str, quote: str, occurrence: int | None = None) -> int:
        """Where a passage stands in an article's body; raises as ``add_quote`` does."""
        return self._found(article_id, quote, occurrence)[1]

    def _found(self, article_id: str, quote: str, occurrence: int | None) -> tuple[str, int, int]:
        """The body, and where the quoted passage is in it."""
        body, _ = self._store.annotations.text_of(article_id)
        spans = find_quotation(body, quote)
        if not spans:
            raise UnusableInputError(
                "The passage is not in the article; quote it word for word."
                if quote.strip()
                else "There is nothing to annotate: the quote is empty."
            )
        if occurrence is None and len(spans) > 1:
            raise UnusableInputError(
                "The passage is in the article {count} times; quote more of it, or say which.",
                count=len(spans),
            )
        if not 1 <= (occurrence or 1) <= len(spans):
            found = len(spans)
            times = Sentence("once") if found == 1 else Sentence("{count} times", count=found)
            raise UnusableInputError(
                "The passage is in the article {times}, so there is no number {occurrence}.",
                times=times,
                occurrence=occurrence,
            )
        return (body, *spans[(occurrence or 1) - 1])

    def add_note(self, article_id: str, note: str, *, tags: Iterable[str] = ()) -> AnnotationChange:
        """Put a note on the article as a whole. Raises UnusableInputError as ``add`` does."""
        made = self._made(article_id, AnnotationKind.NOTE, None, note=note, tags=tags)
        return self._added([made])

    def bookmark(
        self,
        article_id: str,
        offset: int | None = None,
        *,
        note: str = "",
        tags: Iterable[str] = (),
    ) -> AnnotationChange:
        """Bookmark the article, or the spot at ``offset`` (the word that is there or follows).

        Nothing changes if it has that bookmark already.
        """
        selector, bodies = None, {}
        if offset is not None:
            body, body_hash = self._store.annotations.text_of(article_id)
            selector = _word_at(body, offset, body_hash)
            bodies = {article_id: body_hash}
        place = None if selector is None else (selector.start, selector.end)
        for known in self._store.annotations.of_article(article_id):
            its_place = None if known.selector is None else (known.start, known.end)
            if known.kind is AnnotationKind.BOOKMARK and its_place == place:
                return AnnotationChange()
        made = self._made(article_id, AnnotationKind.BOOKMARK, selector, note=note, tags=tags)
        return self._added([made], bodies)

    def _passage(
        self, article_id: str, start: int, end: int, quote: str | None
    ) -> tuple[Selector | None, str]:
        """The selector of a passage, None for an empty one, and the hash of the body it is in.

        Raises TextChangedError if the body does not have ``quote`` there.
        """
        body, body_hash = self._store.annotations.text_of(article_id)
        if quote is not None and body[start:end] != quote:
            raise TextChangedError(
                "The text of the article has changed in the meantime; select the passage again."
            )
        return make_selector(body, start, end, body_hash), body_hash

    def _made(
        self,
        article_id: str,
        kind: AnnotationKind,
        selector: Selector | None,
        *,
        colour: Colour | None = None,
        note: str = "",
        tags: Iterable[str] = (),
    ) -> Annotation:
        now = utc_now()
        return Annotation(
            id=new_id(),
            article_id=article_id,
            kind=kind,
            colour=(colour or Colour.YELLOW) if kind in _WITH_COLOUR else None,
            selector=selector,
            start=None if selector is None else selector.start,
            end=None if selector is None else selector.end,
            placement=Placement.EXACT,
            note=_checked_note(note),
            tags=clean_tags(tags),
            created_at=now,
            modified_at=now,
        )

    def _added(
        self, made: Sequence[Annotation], bodies: dict[str, str] | None = None
    ) -> AnnotationChange:
        return AnnotationChange(self._store.annotation_changes.add(made, bodies))

    # Changing

    def edit(
        self,
        annotation_id: str,
        *,
        note: str | None = None,
        colour: Colour | None = None,
        kind: AnnotationKind | None = None,
        tags: Iterable[str] | None = None,
    ) -> AnnotationChange:
        """Change what is given of one annotation; what is None stays.

        ``kind`` turns a highlight into an underline and back. Raises UnusableInputError as ``add``
        does, and for another change of kind.
        """
        new_note = None if note is None else _checked_note(note)
        new_tags = None if tags is None else clean_tags(tags)

        def edited(one: Annotation) -> Annotation:
            if kind is not None and kind is not one.kind:
                if kind not in _WITH_COLOUR or one.kind not in _WITH_COLOUR:
                    raise UnusableInputError(
                        "A {old} cannot become a {kind}.", old=one.kind, kind=kind
                    )
                one = replace(one, kind=kind)
            if colour is not None and one.kind in _WITH_COLOUR:
                one = replace(one, colour=colour)
            return replace(
                one,
                note=one.note if new_note is None else new_note,
                tags=one.tags if new_tags is None else new_tags,
            )

        return self._edited([annotation_id], edited)

    def recolour(self, ids: Iterable[str], colour: Colour) -> AnnotationChange:
        """Give highlights and underlines another colour; the others among ``ids`` have none."""
        return self._edited(
            ids, lambda one: replace(one, colour=colour) if one.kind in _WITH_COLOUR else one
        )

    def tag(
        self, ids: Iterable[str], add: Iterable[str] = (), remove: Iterable[str] = ()
    ) -> AnnotationChange:
        """Add and remove tags of many annotations. Raises UnusableInputError as ``add`` does."""
        added, removed = clean_tags(add), clean_tags(remove)
        return self._edited(ids, lambda one: replace(one, tags=with_tags(one.tags, added, removed)))

    def attach(
        self, annotation_id: str, start: int, end: int, *, quote: str | None = None
    ) -> AnnotationChange:
        """Put an annotation on another passage: by hand, or on one of its ``candidates``.

        Raises UnusableInputError and TextChangedError as ``add`` does.
        """
        article_id = self.annotation(annotation_id).article_id
        selector, body_hash = self._passage(article_id, start, end, quote)
        if selector is None:
            raise UnusableInputError("The selection is empty; select some words first.")

        def attached(one: Annotation) -> Annotation:
            if one.kind is AnnotationKind.NOTE:
                raise UnusableInputError("A note on the whole article has no passage.")
            return replace(
                one,
                selector=selector,
                start=selector.start,
                end=selector.end,
                placement=Placement.EXACT,
            )

        return self._edited([annotation_id], attached, {article_id: body_hash})

    def delete(self, ids: Iterable[str]) -> AnnotationChange:
        """Move annotations to the trash."""
        return AnnotationChange(self._store.annotation_changes.delete(ids))

    def restore(self, ids: Iterable[str]) -> AnnotationChange:
        """Take annotations back from the trash."""
        steps = [AnnotationStep(None, self.annotation(id_)) for id_ in ids]
        return self.apply(AnnotationChange(tuple(steps)))

    def apply(self, change: AnnotationChange) -> AnnotationChange:
        """Do a change again, or (its ``inverse``) undo it.

        Only what it changed is set: what was changed since, in another window or on the command
        line, stays. A passage is looked for again if the body is another one by now. Gives back
        what has changed, which is nothing if somebody did the same before.
        """
        steps, bodies = reopened(self._store.annotations, change.steps)
        return AnnotationChange(self._store.annotation_changes.apply(steps, bodies))

    def _edited(
        self,
        ids: Iterable[str],
        edited: Callable[[Annotation], Annotation],
        bodies: dict[str, str] | None = None,
    ) -> AnnotationChange:
        return AnnotationChange(self._store.annotation_changes.edit(ids, edited, bodies))

    # Reading

    def annotation(self, annotation_id: str) -> Annotation:
        """One annotation, also one in the trash. Raises NotFoundError."""
        return self._store.annotations.annotation(annotation_id)

    def passage(self, annotation: Annotation) -> str:
        """The passage as it reads now, or as it was marked if it was not found; may be empty."""
        return self._store.annotations.passage(annotation)

    def resolve_id(self, part: str) -> str:
        """The one annotation id that is, begins with or ends with ``part``.

        Raises NotFoundError when there is none, UnusableInputError when there are several.
        """
        return self._store.annotations.resolve_id(part)

    def of_article(self, article_id: str) -> tuple[Annotation, ...]:
        """An article's annotations in the order of its text, those without a place first."""
        return self._store.annotations.of_article(article_id)

    def spans(self, article_id: str) -> tuple[AnnotationSpan, ...]:
        """What an article's annotations are drawn from: little, and fast for ten thousand."""
        return self._store.annotations.spans(article_id)

    def page(
        self,
        wanted: AnnotationFilter | None = None,
        order: AnnotationOrder = AnnotationOrder.NEWEST,
        after: AnnotationKey | None = None,
        limit: int = 100,
    ) -> AnnotationPage:
        """At most ``limit`` annotations of the library after ``after`` (None: from the start)."""
        return self._store.annotations.page(wanted or AnnotationFilter(), order, after, limit)

    def count(self, wanted: AnnotationFilter | None = None) -> int:
        """How many annotations there are of the kind; the trash does not count."""
        return self._store.annotations.count(wanted or AnnotationFilter())

    def tags(self) -> tuple[TagCount, ...]:
        """The tags of annotations and the own tags of articles, the most used first."""
        return self._store.annotations.tags()

    def history(self, annotation_id: str) -> tuple[NoteVersion, ...]:
        """Earlier texts of an annotation's note, the latest first."""
        return self._store.annotations.history(annotation_id)

    def old_highlights(self, limit: int = 10, days: int = OLD_DAYS) -> tuple[Annotation, ...]:
        """Highlights made ``days`` ago or earlier, those that were not shown for longest first."""
        moment = datetime.now(UTC) - timedelta(days=days)
        before = moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
        return self._store.annotations.resurfacing(before, limit)

    def note_resurfaced(self, ids: Iterable[str]) -> None:
        """Note that old highlights were shown, so that others come next."""
        self._store.annotation_changes.note_resurfaced(ids)

    # Placing

    def candidates(self, annotation_id: str) -> tuple[PlacedCandidate, ...]:
        """Where an annotation under review may belong, the likeliest first; see ``attach``."""
        annotation = self.annotation(annotation_id)
        if annotation.selector is None:
            return ()
        body, _ = self._store.annotations.text_of(annotation.article_id)
        return Placer(body).candidates(annotation.selector)

    def carry(self, old_id: str, new_id: str) -> AnnotationChange:
        """Put an article's annotations on another version of it, too, as far as they are there.

        The second time only what was added since is carried. What is not found in the new version
        waits there for review; the old version keeps its own.
        """
        return carry(self._store, old_id, new_id)


def _checked_note(note: str) -> str:
    if len(note) > LONGEST_NOTE:
        raise UnusableInputError(
            "The note is longer than {count:,} characters; make it a file of its own.",
            count=LONGEST_NOTE,
        )
    return note


def _word_at(body: str, offset: int, body_hash: str) -> Selector:
    """The word at ``offset``, or the next one, or the last one. Raises UnusableInputError."""
    start = min(max(0, offset), len(body))
    if not body[start:].strip():
        start = len(body.rstrip())
    while start < len(body) and body[start].isspace():
        start += 1
    while start > 0 and not body[start - 1].isspace():
        start -= 1
    end = start
    while end < len(body) and not body[end].isspace():
        end += 1
    selector = make_selector(body, start, end, body_hash)
    if selector is None:
        raise UnusableInputError("There is nothing to bookmark: the article has no text.")
    return selector
