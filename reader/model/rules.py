"""Cleaning rules as a person sees them: which there are, which are off, which are offered."""

from dataclasses import dataclass
from enum import StrEnum


class RuleKind(StrEnum):
    """What a cleaning rule judges by.

    ``line`` rules look at a line's own words, ``layout`` rules at its place on the page (these
    cannot be switched off: they are the reading of the page), ``learnt`` ones are lines that the
    person accepted as the clutter of one source.
    """

    LINE = "line"
    LAYOUT = "layout"
    LEARNT = "learnt"


@dataclass(frozen=True, slots=True)
class CleaningRule:
    """A named rule. ``off`` are the sources it is switched off for; ``source`` is a learnt one's.

    A source is the host of the articles' addresses, or the folder they were imported from.
    """

    name: str
    description: str
    kind: RuleKind
    off: tuple[str, ...] = ()
    source: str = ""


@dataclass(frozen=True, slots=True)
class OfferedRule:
    """A short line that recurs in the bodies of one source's articles, offered as clutter.

    ``line`` is the folded line (what ``accept_rule`` takes) and ``text`` the line as it was last
    printed. ``count`` of the source's ``articles`` hold it; ``example_article_ids`` are some.
    """

    source: str
    line: str
    count: int
    example_article_ids: tuple[str, ...]
    text: str = ""
    articles: int = 0
