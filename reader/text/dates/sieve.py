"""A quick look that spares most lines the date grammar."""

import re
from itertools import pairwise

from reader.text.dates.month_names import MONTH_NAMES
from reader.text.dates.number_words import WEEKDAYS
from reader.text.dates.relative import DAY_WORDS, NOW_PHRASES, RELATIVE_WORDS

_NUMERIC = re.compile(r"\d\s*[/.\-–−\\]\s*\d")
_MISSPELT = re.compile(r"\d\W{0,3}[^\W\d_]{5,12}\W{0,3}\d{4}")
_WORD = re.compile(r"[^\W\d_]+")

# Names of two words are joined in the tables, so a line's words are matched with their neighbours.
_ALL_WORDS = MONTH_NAMES | RELATIVE_WORDS | NOW_PHRASES | frozenset(DAY_WORDS) | frozenset(WEEKDAYS)


def may_have_date(folded: str, *, relative: bool) -> bool:
    """Whether a folded line may hold a date; False only if ``find_date`` would find none.

    ``relative``: dates told from a reference time count too.
    """
    words = _WORD.findall(folded)
    known = _ALL_WORDS if relative else MONTH_NAMES
    if not known.isdisjoint(words):
        return True
    pairs = {one + other for one, other in pairwise(words)}
    if not known.isdisjoint(pairs):
        return True
    return bool(_NUMERIC.search(folded) or _MISSPELT.search(folded))
