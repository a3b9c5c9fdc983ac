"""Statistics as values, for the charts."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from reader.appearance.i18n import LanguageSwitch
from reader.model.annotation import Colour
from reader.model.statistics import (
    AnnotationCounts,
    NamedReading,
    Period,
    Reading,
    Span,
    Statistics,
    Step,
    Streak,
    TopicKind,
    TopicReading,
)

if TYPE_CHECKING:
    from collections.abc import Callable


LAST = date(2026, 3, 15)


@pytest.fixture
def languages(languages: LanguageSwitch) -> LanguageSwitch:
    """The interface in English; a test may switch it."""
    languages.apply("en")
    return languages


def statistics(**fields: object) -> Statistics:
    """A week in which something was read on three days; keywords replace its fields."""
    days = [str(LAST - timedelta(days=ago)) for ago in range(6, -1, -1)]
    read = [Reading(), Reading(1500, 2), Reading(), Reading(), Reading(60, 1), Reading(), Reading()]
    read[6] = Reading(600, 1)
    known = tuple((day, one) for day, one in zip(days, read, strict=True) if one.articles)
    values: dict[str, object] = {
        "period": Period.WEEK,
        "first": days[0],
        "last": days[-1],
        "step": Step.DAY,
        "columns": tuple(Span(day, day) for day in days),
        "reading": tuple(read),
        "total": Reading(2160, 3),
        "days": known,
        "calendar": known,
        "streak": Streak(1, 2),
        "topics": (TopicReading("بحار", 1500, 2, tuple(read)),),
        "topic_kind": TopicKind.TAGS,
        "authors": (NamedReading("سلوى الحكيم", 1560, 2), NamedReading("رهف السنديان", 600, 1)),
        "sources": (NamedReading("example.org", 2160, 3),),
        "annotations": AnnotationCounts(3, ((Colour.GREEN, 3),), (("فكرة", 2),)),
        "logged_since": days[0],
        "any_reading": True,
    }
    return Statistics(**(values | fields))  # type: ignore[arg-type]


@pytest.fixture
def make_statistics() -> Callable[..., Statistics]:
    """Makes statistics of a week."""
    return statistics
