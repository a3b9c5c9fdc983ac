"""Find-in-page: where what one types stands in one article."""

from reader.model.query import Query, QueryTerm, TermKind
from reader.model.search import Match
from reader.search.matches import find_matches
from reader.text.analyse import words

MOST_MATCHES = 5_000
"""Beyond this nobody walks through them, and a bar that says «5,000» tells enough."""


def find_in_text(text: str, title: str, body: str, *, exact: bool = False) -> tuple[Match, ...]:
    """Where ``title`` and ``body`` hold ``text``, in the order of the article.

    Several words are found one after the other, as in every find bar; all of it is folded and
    stemmed like a search of the library, unless ``exact``. The last word may still be unfinished
    if no blank follows it. Quotes, dashes and colons mean nothing here. At most ``MOST_MATCHES``.
    """
    wanted = words(text)
    if not wanted:
        return ()
    kinds = [TermKind.PHRASE if len(wanted) > 1 else TermKind.WORD]
    if not text[-1].isspace():
        kinds.append(TermKind.PREFIX)
    found: dict[tuple[bool, int, int], Match] = {}
    for kind in kinds:
        query = Query((QueryTerm(text, kind),), exact=exact)
        for match in find_matches(query, title, body, MOST_MATCHES):
            found.setdefault((match.field != "title", match.start, match.end), match)
    return tuple(found[place] for place in sorted(found))[:MOST_MATCHES]
