"""A passage with where it is from, ready to be pasted into one's own text."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Citation:
    """What a citation says of a passage; a part that is not known is empty.

    ``quote`` is the passage; empty for the article as a whole. ``published`` and ``hijri`` are the
    article's date in both calendars, as they are to be written. ``first`` and ``last`` are the
    numbers of the paragraphs the passage lies in, counted from 1, in the digits that are wanted.
    """

    quote: str
    author: str
    title: str
    source: str
    address: str
    published: str
    hijri: str
    first: str
    last: str


def cited_in_arabic(citation: Citation) -> str:
    """«المقطع» — الكاتب، «العنوان»، المصدر، التاريخ الموافق كذا، الفقرة كذا."""
    where = _where(citation, "الفقرة", "الفقرات")
    date = citation.published
    if date and citation.hijri:
        date = f"{date} الموافق {citation.hijri}"
    parts = (
        citation.author,
        f"«{_within(citation.title, '«»', '“”')}»" if citation.title else "",
        citation.source,
        date or citation.hijri,
        where,
        citation.address,
    )
    said = "، ".join(filter(None, parts))
    quote = _within(citation.quote, "«»", "“”")
    return f"«{quote}» — {said}" if quote else said


def cited_in_english(citation: Citation) -> str:
    """“Passage” — Author, “Title,” Source, date (Hijri date), para. 3 (Chicago Manual of Style)."""
    where = _where(citation, "para.", "paras.")
    date = citation.published
    if date and citation.hijri:
        date = f"{date} ({citation.hijri})"
    title = _within(citation.title, "“”", "‘’")
    rest = ", ".join(
        filter(None, (citation.source, date or citation.hijri, where, citation.address))
    )
    comma = "," if rest else ""
    named = f"“{title}{comma}”" if title else ""
    author = f"{citation.author}," if citation.author else ""
    said = " ".join(filter(None, (author, named, rest))).rstrip(",")
    quote = _within(citation.quote, "“”", "‘’")
    return f"“{quote}” — {said}" if quote else said


def _where(citation: Citation, one: str, several: str) -> str:
    if not citation.first:
        return ""
    if citation.first == citation.last:
        return f"{one} {citation.first}"
    return f"{several} {citation.first}–{citation.last}"


def _within(text: str, outer: str, inner: str) -> str:
    """``text`` on one line, for standing inside ``outer`` marks: its own ones become ``inner``."""
    return " ".join(text.split()).translate(str.maketrans(outer, inner))
