"""What a change did to annotations, so that it can be shown, undone and done again."""

from __future__ import annotations

from dataclasses import dataclass

from reader.model.annotation import Annotation
from reader.model.changes import Changes


@dataclass(frozen=True, slots=True)
class AnnotationStep:
    """One annotation before and after a change.

    ``before`` is None if it was made by the change (or taken from the trash), ``after`` is None
    if it went to the trash.
    """

    before: Annotation | None
    after: Annotation | None

    @property
    def annotation(self) -> Annotation:
        """The annotation as it is now, or as it went to the trash."""
        found = self.after or self.before
        if found is None:
            raise ValueError("a step is of an annotation")
        return found


@dataclass(frozen=True, slots=True)
class AnnotationChange:
    """All that one use case did, committed as one.

    ``Library.annotations.apply(change.inverse)`` undoes it, ``apply(change)`` does it again. Empty
    if nothing was different before.
    """

    steps: tuple[AnnotationStep, ...] = ()

    @property
    def inverse(self) -> AnnotationChange:
        """The change that undoes this one."""
        return AnnotationChange(
            tuple(AnnotationStep(step.after, step.before) for step in reversed(self.steps))
        )

    @property
    def annotations(self) -> tuple[Annotation, ...]:
        """The annotations that were changed, each as it is now or as it went to the trash."""
        return tuple(step.annotation for step in self.steps)

    @property
    def annotation(self) -> Annotation:
        """The one annotation that was changed. Raises ValueError if it is not one."""
        [annotation] = self.annotations
        return annotation

    @property
    def changes(self) -> Changes:
        """The articles whose annotations changed."""
        return Changes(updated=tuple(dict.fromkeys(one.article_id for one in self.annotations)))


@dataclass(frozen=True, slots=True)
class PlacementReport:
    """How many annotations of an article a new body was searched for, and what was found."""

    exact: int = 0
    fuzzy: int = 0
    review: int = 0


@dataclass(frozen=True, slots=True)
class NoteVersion:
    """A note as it was until ``replaced_at`` (UTC ISO 8601)."""

    note: str
    replaced_at: str
