"""Whether two headlines are one, and whether a text begins with a lead.

A page names its related articles by headlines and leads, and other pages print the same ones with
the site's name behind, a section before, a letter changed. A link to the wrong article is worse
than none, so what differs by a whole word is another headline: «فوز الأهلي…» and «فوز الاتحاد…»
differ by no more.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.text.alignment import common_runs
from reader.text.analyse import words

if TYPE_CHECKING:
    from collections.abc import Sequence

SHORTEST_PART = 4
"""Words that a headline keeps at least when a part of it is left out."""

SHORTEST_NEAR = 5
"""Words from which a headline may differ from another in one letter."""

SHORTEST_LEAD = 8
"""Words from which a lead tells an article from others."""

BEFORE_LEAD = 40
"""Words that may stand before the lead in a body: a place and an agency, a line above the text."""

LEAD_IN_ORDER = 0.9
"""The share of a lead's words, in order and close together, that a body has to begin with."""

_LONG_WORD = 5
# A dash within blanks, a bar, a colon: what joins a headline with a section or a site's name.
_SEPARATOR = re.compile(r"\s+[-–—•·]+\s+|\s*\|+\s*|\s*::?\s+|\s+»\s+")
_BLANKS = re.compile(r"\s+")
_CUT_WITHIN = 200  # code points at the end: a row of points may be as long as a page
_CUT = re.compile(r"(?:…|\.{2,}|\[…\]|\[\.+\])[\s\"»”)]*$")


def headline_forms(title: str) -> tuple[str, ...]:
    """The title, and it without what a separator parts from its beginning or its end."""
    blanks_joined = _BLANKS.sub(" ", title)  # a long row of them takes its square of time
    parts = [part for part in _SEPARATOR.split(blanks_joined) if part.strip()]
    forms = [title]
    if len(parts) > 1:
        shorter = (" ".join(parts[:-1]), " ".join(parts[1:]))
        forms += [form for form in shorter if len(words(form)) >= SHORTEST_PART]
    return tuple(forms)


def is_same_headline(one: str, other: str) -> bool:
    """Whether two titles are one headline: the same folded words, or nearly so.

    Nearly is a part before or behind a separator («… - صحيفة المدينة», «فيديو | …») on one side, or
    a letter more, less or other in one long word.
    """
    found, others = words(one), words(other)
    if not found or not others:
        return False
    if found == others:
        return True
    if any(words(form) == others for form in headline_forms(one)[1:]):
        return True
    if any(words(form) == found for form in headline_forms(other)[1:]):
        return True
    return _differ_in_one_letter(found, others)


def _differ_in_one_letter(one: Sequence[str], other: Sequence[str]) -> bool:
    if len(one) != len(other) or len(one) < SHORTEST_NEAR:
        return False
    pairs = [pair for pair in zip(one, other, strict=True) if pair[0] != pair[1]]
    return len(pairs) == 1 and _is_misprint(*pairs[0])


def _is_misprint(one: str, other: str) -> bool:
    """Whether two long words differ by one letter within (an ending makes another word)."""
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) < _LONG_WORD or shorter[0] != longer[0] or shorter[-1] != longer[-1]:
        return False
    if not shorter.isalpha() or not longer.isalpha():
        return False
    if len(shorter) == len(longer):
        return sum(a != b for a, b in zip(one, other, strict=True)) == 1
    cuts = (longer[:at] + longer[at + 1 :] for at in range(len(longer)))
    return len(shorter) + 1 == len(longer) and shorter in cuts


def lead_words(lead: str) -> list[str]:
    """The folded words of a lead; without the last one where it is cut («… وقال المتحد…»)."""
    found = words(lead)
    return found[:-1] if _CUT.search(lead[-_CUT_WITHIN:]) else found


def begins_with_lead(body: str, lead: str) -> bool:
    """Whether a body begins with the lead, but for what stands before the text and a few words."""
    wanted = lead_words(lead)
    if len(wanted) < SHORTEST_LEAD:
        return False
    found = words(body[: 40 * (len(wanted) + BEFORE_LEAD)])[: len(wanted) + BEFORE_LEAD]
    runs = [run for run in common_runs(wanted, found) if run.length > 1]
    common = sum(run.length for run in runs)
    if common < LEAD_IN_ORDER * len(wanted):
        return False
    return runs[-1].other + runs[-1].length - runs[0].other <= len(wanted) / LEAD_IN_ORDER
