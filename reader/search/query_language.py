"""The language of queries: what a person types, read forgivingly.

A query is words, "phrases" (also «…», “…”, „…”), -left-out, begin*, and filters: ``author:``,
``place:``, ``section:``, ``tag:``, ``after:``, ``before:``, in English or Arabic (``كاتب:`` …),
with a value that may be quoted. A dash or a filter's name counts only where it is followed by
something; whatever cannot be read as meant is read as plain words. Nothing raises.
"""

from __future__ import annotations

import re
import unicodedata
from calendar import monthrange
from typing import TYPE_CHECKING, Final

from reader.model.query import FilterField, Query, QueryFilter, QueryTerm, TermKind
from reader.text.analyse import words
from reader.text.normalise import fold

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_CHARACTERS = 10_000
"""What follows in a longer query is left out: no question is as long, a pasted article may be."""

MOST_TERMS = 48
"""Terms and filters that are taken, each; the others are left out."""

LONGEST_TERM = 500
"""Code points of one term; the rest of a longer one is left out."""

_FIELDS: Final = {
    FilterField.AUTHOR: ("author", "كاتب", "مؤلف", "بقلم", "by"),
    FilterField.PLACE: ("place", "مكان"),
    FilterField.SECTION: ("section", "قسم"),
    FilterField.TAG: ("tag", "وسم"),
}
_DATES: Final = {
    "after": ("after", "بعد", "منذ", "since"),
    "before": ("before", "قبل", "حتى", "until"),
}
_FIELD_OF: Final = {
    fold(article + name): field
    for field, names in _FIELDS.items()
    for name in names
    for article in ("", "ال")
}
_DATE_OF: Final = {fold(name): which for which, names in _DATES.items() for name in names}

_CLOSING: Final = {'"': '"', "«": "»", "“": "”„“", "”": "”", "„": "“”", "＂": "＂", "‟": "”"}
_QUOTES: Final = frozenset("".join(_CLOSING) + "".join(_CLOSING.values()))
_DASHES: Final = frozenset("-−–—﹣－")
_STARS: Final = frozenset("*٭＊")
_NO_QUOTES: Final = dict.fromkeys(map(ord, _QUOTES), " ")
_QUOTE_CLASS = re.escape("".join(sorted(_QUOTES)))
_BARE = re.compile(rf"[^\s{_QUOTE_CLASS}]+")
_NAME = re.compile(r"((?:[^\W\d_]|[\u064b-\u0652])+)\s?[:：]\s?")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_SPACE = re.compile(r"\s+")
_DATE = re.compile(r"([0-9]{4})(?:[-/.]([0-9]{1,2})(?:[-/.]([0-9]{1,2}))?)?")


def parse_query(text: str, exact: bool = False) -> Query:
    """Read ``text`` as a query; with ``exact`` its terms are found only as spelt.

    Terms and filters are in the order typed, each once. Never raises. A query that is longer than
    ``MOST_CHARACTERS`` or ``MOST_TERMS`` is read as far as that and marked ``shortened``.
    """
    scanner = _Scanner(text)
    terms: dict[QueryTerm, None] = {}
    filters: dict[QueryFilter, None] = {}
    dates: dict[str, str] = {}
    shortened = scanner.shortened
    for piece in scanner.pieces():
        match piece:
            case QueryTerm() if len(terms) < MOST_TERMS or piece in terms:
                terms[piece] = None
            case QueryFilter() if len(filters) < MOST_TERMS or piece in filters:
                filters[piece] = None
            case (str(which), str(date)):
                dates[which] = date
            case _:
                shortened = True
                break
    return Query(
        terms=tuple(terms),
        filters=tuple(filters),
        after=dates.get("after"),
        before=dates.get("before"),
        exact=exact,
        shortened=shortened,
    )


def query_text(query: Query, arabic: bool = False) -> str:
    """Write ``query`` so that it is read as the same again; the filters' names Arabic or English.

    Whether spelling counts (``exact``) is not part of the text.
    """
    name = 1 if arabic else 0
    pieces = [_term_text(term) for term in query.terms]
    pieces += [
        f"{'-' * item.excluded}{_FIELDS[item.field][name]}:{_quoted_if_needed(item.value)}"
        for item in query.filters
    ]
    for which, date in (("after", query.after), ("before", query.before)):
        if date is not None:
            pieces.append(f"{_DATES[which][name]}:{date}")
    return " ".join(pieces)


def normal_date(text: str) -> str | None:
    """``2016``, ``2016/8`` or ``٢٠١٦-٠٨-٠٦`` as ISO with the parts it has, or None."""
    match = _DATE.fullmatch(fold(text).strip())
    if match is None:
        return None
    year, month, day = match.groups()
    if year == "0000" or (month and not 1 <= int(month) <= 12):
        return None
    if day and not 1 <= int(day) <= monthrange(int(year), int(month))[1]:
        return None
    return "-".join([year, *(f"{int(part):02}" for part in (month, day) if part)])


class _Scanner:
    """Goes through a query once, in time linear in its length."""

    def __init__(self, text: str):
        # A lone surrogate has no place in an index; NUL and its like part words as blanks do.
        text = text.encode("utf-8", "replace").decode()
        self.shortened = len(text) > MOST_CHARACTERS
        self._text = _CONTROL.sub(" ", text[:MOST_CHARACTERS])
        self._at = 0
        self._last_close = {mark: self._text.rfind(mark) for mark in _QUOTES}

    def pieces(self) -> Iterator[QueryTerm | QueryFilter | tuple[str, str]]:
        """The terms, filters and dates (``after`` or ``before``, ISO), as they come."""
        while self._at < len(self._text):
            space = _SPACE.match(self._text, self._at)
            if space:
                self._at = space.end()
                continue
            excluded = self._take_dash()
            self._pass_signs()
            found = self._filter(excluded)
            if found is None:
                yield from self._terms(excluded)
            else:
                yield found

    def _take_dash(self) -> bool:
        """Whether a dash stands here, before something; it is passed over if so."""
        text, at = self._text, self._at
        begins = at == 0 or text[at - 1].isspace() or text[at - 1] in _QUOTES
        while self._at < len(text) and text[self._at] in _DASHES:
            self._at += 1
        followed = self._at < len(text) and not text[self._at].isspace()
        return begins and followed and self._at > at

    def _pass_signs(self) -> None:
        text = self._text
        while self._at < len(text) and not (
            text[self._at].isalnum() or text[self._at].isspace() or text[self._at] in _QUOTES
        ):
            self._at += 1

    def _filter(self, excluded: bool) -> QueryFilter | tuple[str, str] | None:
        name = _NAME.match(self._text, self._at)
        if name is None:
            return None
        before, key = self._at, fold(name[1])
        field, which = _FIELD_OF.get(key), _DATE_OF.get(key)
        if field is None and which is None:
            return None
        self._at = name.end()
        value = self._quoted()
        if value is None:
            value = self._bare()
        if which is not None:
            date = normal_date(_stripped(value))
            if date is not None:
                return which, date
        elif field is not None:
            value = _plain(value)
            if words(value):
                return QueryFilter(field, value, excluded)
        self._at = before
        return None

    def _terms(self, excluded: bool) -> Iterator[QueryTerm]:
        quoted = self._quoted()
        if quoted is not None:
            text = _plain(quoted)
            if words(text):
                yield QueryTerm(text, TermKind.PHRASE, excluded)
            return
        bare = self._bare()
        if not bare:  # a quotation mark that belongs to no other
            self._at += 1
            return
        kind = TermKind.PREFIX if bare.rstrip("؟?!.،,؛;)")[-1:] in _STARS else TermKind.WORD
        text = _plain(bare)
        if words(text):
            yield QueryTerm(text, kind, excluded)

    def _quoted(self) -> str | None:
        """What stands between quotation marks here; None where no pair of them does."""
        text, start = self._text, self._at + 1
        closing = _CLOSING.get(text[self._at : start])
        if closing is None or all(self._last_close[mark] < start for mark in closing):
            return None
        ends = [text.find(mark, start) for mark in closing if self._last_close[mark] >= start]
        end = min(ends)
        self._at = end + 1
        return text[start:end]

    def _bare(self) -> str:
        match = _BARE.match(self._text, self._at)
        if match is None:
            return ""
        self._at = match.end()
        return match[0]


def _plain(text: str) -> str:
    """``text`` without quotation marks, on one line, as long as a term may be."""
    text = " ".join(text.translate(_NO_QUOTES).split())
    return _stripped(_stripped(text)[:LONGEST_TERM])


def _stripped(text: str) -> str:
    """``text`` from its first to its last letter or digit, with the marks on that."""
    start, end = 0, len(text)
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not (
        text[end - 1].isalnum() or unicodedata.category(text[end - 1])[0] == "M"
    ):
        end -= 1
    return text[start:end]


def _term_text(term: QueryTerm) -> str:
    dash = "-" * term.excluded
    match term.kind:
        case TermKind.PHRASE:
            return f'{dash}"{term.text}"'
        case TermKind.PREFIX:
            return f"{dash}{term.text}*"
        case _:
            return f"{dash}{term.text}"


def _quoted_if_needed(value: str) -> str:
    return value if _BARE.fullmatch(value) else f'"{value}"'
