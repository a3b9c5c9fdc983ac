"""The piece of a body that shows why an article was found."""

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from reader.model.search import Match, MatchReason, Snippet
from reader.text.analyse import words
from reader.text.stemming import stems

_WEIGHTS = {
    MatchReason.EXACT: 1.0,
    MatchReason.FOLDED: 0.9,
    MatchReason.STEM: 0.6,
    MatchReason.PREFIX: 0.5,
}
_REPEATED = 0.05  # a word that is in the window already: the nearer its hits, the better
_MOST_CONSIDERED = 200
_SENTENCE_START = re.compile(r"[\n.!?؟۔…](?:(?<=\n)|[\"'»”)\]]*\s)\s*(?=\S)")
_BLANK = re.compile(r"\s")
_NOT_BLANK = re.compile(r"\S")
_Key = tuple[str, ...]  # what makes two matches the same: the stems of their words
_OTHER_BLANK = re.compile("[\t-\r\x1c-\x1e\x85\u2028\u2029]")


def make_snippet(body: str, matches: Sequence[Match], length: int = 200) -> Snippet:
    """The piece of ``body``, of at most ``length`` code points, with the most and best matches.

    Different words count more than the same one again. ``matches`` are those of ``find_matches``,
    in the order of the text; those of other fields than the body are passed over, and without any
    the snippet is the beginning of the body. It begins with a sentence where one is near, is cut
    between words (a word longer than the snippet is cut, but not between a letter and its marks),
    and says by its offsets only whether something was left out. Line ends and other white space
    in it are blanks, one for one, so that ``start`` and the marks count as in the body. With a
    ``length`` below one it is empty.
    """
    if length < 1:
        return Snippet()
    spans = [match for match in matches if match.field == "body" and match.start < match.end]
    first, last = _best_window(body, spans[:_MOST_CONSIDERED], length)
    start, end = _bounds(body, first, last, length)
    marks = tuple(
        (max(match.start, start) - start, min(match.end, end) - start)
        for match in spans
        if match.start < end and match.end > start
    )
    return Snippet(_OTHER_BLANK.sub(" ", body[start:end]), start, marks)


def _best_window(body: str, spans: list[Match], length: int) -> tuple[int, int]:
    """Where the first match of the best window begins and the last one that fits in ends."""
    if len(spans) < 2:
        return (spans[0].start, spans[0].end) if spans else (0, 0)
    keys = [_key(body[match.start : match.end]) for match in spans]
    counts: Counter[_Key] = Counter()
    score = best = 0.0
    found = spans[0].start, spans[0].end
    left = 0
    for right, match in enumerate(spans):
        score += _worth(counts, keys[right], match)
        counts[keys[right]] += 1
        while left < right and match.end - spans[left].start > length:
            counts[keys[left]] -= 1
            score -= _worth(counts, keys[left], spans[left])
            left += 1
        if score > best + 1e-9:
            best, found = score, (spans[left].start, match.end)
    return found


@lru_cache(1 << 12)
def _key(piece: str) -> _Key:
    return tuple(stems(words(piece)))


def _worth(counts: Counter[_Key], key: _Key, match: Match) -> float:
    return _REPEATED if counts[key] else _WEIGHTS[match.why]


def _bounds(body: str, first: int, last: int, length: int) -> tuple[int, int]:
    """The bounds of the snippet around ``body[first:last]``."""
    start = _start(body, first, max(0, length - (last - first)))
    end = _end(body, start, last, length)
    while end > start and body[end - 1].isspace():
        end -= 1
    return start, end


def _start(body: str, first: int, room: int) -> int:
    """Where a snippet begins that has ``room`` for more than what begins at ``first``."""
    earliest = max(0, first - room * 2 // 3)
    start = 0
    if earliest:
        sentence = _SENTENCE_START.search(body, earliest, first + 1)
        if sentence is not None and sentence.end() <= first:
            return sentence.end()
        start = first - room // 3
        if not body[start - 1].isspace():
            blank = _BLANK.search(body, start, first)
            start = first if blank is None else blank.end()
    text = _NOT_BLANK.search(body, start)
    return start if text is None else text.start()


def _end(body: str, start: int, last: int, length: int) -> int:
    """Where a snippet of at most ``length`` from ``start`` ends, after ``last`` if it can."""
    end = min(len(body), start + length)
    if end == len(body) or body[end].isspace():
        return end
    for place in range(end - 1, max(start, last - 1 if last <= end else start), -1):
        if body[place].isspace():
            return place
    if start < last <= end:
        return last
    while end > start + 1 and _joins(body[end]):
        end -= 1
    return end


def _joins(character: str) -> bool:
    """Whether a character belongs to the one before it."""
    return unicodedata.category(character) in {"Mn", "Mc", "Me", "Cf"}
