"""Finding a passage that somebody quotes, without saying where it stands."""

from __future__ import annotations

import re

from reader.text.normalise import fold, fold_with_map


def find_quotation(body: str, quote: str) -> list[tuple[int, int]]:
    """Where ``quote`` stands in ``body``: spans of code points, in order, not overlapping.

    As it is spelt, if it is there so; else with spelling, marks and the kind of white space set
    aside (``fold``). Empty for a quote without a letter, a digit or a sign, and for one that is
    far longer than the body.
    """
    quote = quote.strip()
    if not quote or len(quote) > 2 * len(body):
        return []
    exact = [match.span() for match in re.finditer(re.escape(quote), body)]
    if exact:
        return exact
    words = fold(quote).split()
    if not words:
        return []
    folded = fold_with_map(body)
    pattern = re.compile(r"\s+".join(map(re.escape, words)))
    return [folded.original_span(*match.span()) for match in pattern.finditer(folded.text)]
