"""Reads bylines and datelines: who wrote it, from where, for which agency."""

import re
from dataclasses import dataclass

from reader.importing.lines import clean_line, key_of, keys, phrase_pattern
from reader.importing.names import (
    BYLINE_ENDS,
    NAME_LIST,
    Part,
    could_be_name,
    is_agency_name,
    is_known_name,
    is_place_name,
    kind_of,
    labelled_kinds,
    resolved_kinds,
    split_parts,
)

LONGEST_BYLINE_WORDS = 18
LONGEST_PART_WORDS = 10


@dataclass(frozen=True, slots=True)
class Byline:
    """What a byline says; a part it does not give is empty. Several names are joined by «; ».

    ``labelled`` says that words such as «كتب» or By introduced it, so that it is surely a byline.
    """

    place: str = ""
    author: str = ""
    agency: str = ""
    labelled: bool = False

    def __bool__(self) -> bool:
        return bool(self.place or self.author or self.agency)


_AUTHOR_LABEL = phrase_pattern(
    (
        "كتب", "كتبت", "كتبه", "كتبها", "كتبته", "بقلم", "بقلم الكاتب", "حوار", "حاوره", "حاورها",
        "حاورته", "حاورتها", "أجرى الحوار", "أجرت الحوار", "أجراه", "تحقيق", "تقرير", "إعداد",
        "أعده", "أعدها", "أعدته", "أعد التقرير", "تحرير", "ترجمة", "متابعة", "تغطية", "كتابة",
        "المؤلف", "الكاتب", "الكاتبة", "الصحفي", "الصحفية", "المحرر", "المحررة", "مراسل", "مراسلة",
        "قلم", "إعداد وتحرير", "كتب وصور", "تقرير وتصوير", "رسالة", "written by", "reported by",
        "reporting by", "author", "authors", "story by", "text by", "words by", "interview by",
        "edited by", "by", "نویسنده", "نوشته", "به قلم", "گزارش", "خبرنگار", "مترجم", "نشر بواسطة",
        "بواسطة", "posted by", "published by", "حرره", "حررته",
    ),
    r"^PHRASES(?=\s*[:：/|-]|\s)",
)  # fmt: skip
_SOURCE_LABEL = phrase_pattern(
    ("المصدر", "المصادر", "source", "sources", "منبع", "نقلا عن", "وكالة"), r"^PHRASES\s*[:：]"
)
_ALWAYS_NEEDS_COLON = keys(
    "تحقيق", "تقرير", "متابعة", "تغطية", "كتابة", "رسالة", "مراسل", "مراسلة", "ترجمة", "حوار",
    "تحرير", "إعداد", "قلم", "الكاتب", "الكاتبة", "المؤلف", "الصحفي", "الصحفية", "المحرر",
    "author", "authors", "گزارش", "نوشته", "نویسنده", "وكالة", "المحررة", "مترجم", "خبرنگار",
)  # fmt: skip
_PLACES = re.compile(r"\s*(?:/|\band\b|(?<=\s)و(?=\s))\s*")
_IN_PLACES = re.compile(r"^(?:in|from|من|في)\s(?P<place>\S.*)$", re.IGNORECASE)
_LATIN_PLACES = re.compile(r"^In [A-Z][\w'-]+(?: [A-Z][\w'-]+)?(?: and (?:in )?[A-Z][\w'-]+)?$")
_YEAR = re.compile(r"\b(?:19|20|14)\d\d\b|[٠-٩۰-۹]{4}")
_DATELINE = re.compile(
    r"^(?P<place>[^\d\-–—:()«»\"]{2,40}?)\s*"
    r"(?:\((?P<agency>[^()]{2,30})\)\s*)?(?P<mark>[-–—ـ:]+)\s*"
    r"(?:(?P<second>[^\-–—ـ:.،,«\"]{2,30}?)\s*(?:[-–—ـ:]+\s|\.\s))?"
)


def read_byline(text: str, *, explicit: bool = False) -> Byline | None:
    """Read a line as a byline, such as «القاهرة - رويترز» or «كتبت أسماء نصار».

    Returns None for a line that cannot be one: too long, or made of words no name has. With
    ``explicit`` only lines with a label («بقلم: …», By …), or with a known place or agency beside
    another part, are read; a bare name is not.
    """
    line = clean_line(text)
    if len(line.split()) > LONGEST_BYLINE_WORDS:
        return None
    label, line = _without_label(_without_date(line).strip(BYLINE_ENDS))
    line = line.strip(BYLINE_ENDS)
    if not line or len(line.split()) > LONGEST_BYLINE_WORDS - 4:
        return None
    if label is Part.AGENCY:
        return Byline(agency=_join(NAME_LIST.split(line)), labelled=True)
    place = _IN_PLACES.match(line)
    if place and (is_place_name(place["place"]) or _LATIN_PLACES.match(line)):
        return Byline(place=_join_places(place["place"]), labelled=True)
    return _read_parts(split_parts(line), label, explicit=explicit)


def _read_parts(parts: list[str], label: Part | None, *, explicit: bool) -> Byline | None:
    if len(parts) > 4 or any(len(part.split()) > LONGEST_PART_WORDS for part in parts):
        return None
    kinds = [kind_of(part) for part in parts]
    settle = labelled_kinds if label is Part.AUTHOR else resolved_kinds
    kinds = settle(parts, kinds)
    uncertain = explicit and label is None and not _is_certain(parts, kinds)
    if Part.UNKNOWN in kinds or uncertain:
        return None
    byline = Byline(
        place=_join([_join_places(p) for p, k in _zip(parts, kinds) if k is Part.PLACE]),
        author=_join([_names(p) for p, k in _zip(parts, kinds) if k is Part.AUTHOR]),
        agency=_join([_unquoted(p) for p, k in _zip(parts, kinds) if k is Part.AGENCY]),
        labelled=label is not None,
    )
    return byline or None


def read_dateline(paragraph: str) -> Byline | None:
    """Read the dateline a first paragraph begins with, such as «دمشق، سوريا (CNN) -- ».

    The place has to be a known one, or an agency has to stand beside it; else None. The paragraph
    itself is never changed.
    """
    match = _DATELINE.match(paragraph[:110].lstrip("\"'«“ "))
    if match is None:
        return None
    place = match["place"].strip(" ،,")
    agency, second = match["agency"] or "", (match["second"] or "").strip()
    if len(place.split()) > 5:
        return None
    if not agency and second and kind_of(second) is Part.AGENCY:
        agency = second
    if is_place_name(place):
        return _known_place_dateline(place, agency, second, match["mark"])
    return _agency_dateline(place, agency, second, match["mark"])


def _known_place_dateline(place: str, agency: str, second: str, mark: str) -> Byline | None:
    """Read a dateline that begins with a known place."""
    if agency and not is_agency_name(agency) and not agency.isupper():
        agency = ""
    author = second if not agency and is_known_name(second) else ""
    if mark == ":" and not (agency or author):
        return None  # «القاهرة: …» may as well be a subject
    return Byline(place=place, agency=_unquoted(agency), author=author)


def _agency_dateline(first: str, agency: str, second: str, mark: str) -> Byline | None:
    """Read a dateline whose first part is an agency, or a place that no list has."""
    if agency and kind_of(agency) is Part.PLACE:
        return Byline(place=agency, agency=_unquoted(first)) if is_agency_name(first) else None
    if agency and is_agency_name(agency):
        return Byline(place=first, agency=_unquoted(agency))
    if second and is_place_name(second) and len(first.split()) == 1:
        return Byline(place=second, agency=first)
    if kind_of(first) is Part.AGENCY and mark != ":":
        return Byline(agency=_unquoted(first))
    return None


def _is_certain(parts: list[str], kinds: list[Part]) -> bool:
    """Whether an unlabelled byline is one beyond doubt: two parts, one of them known."""
    if len(parts) < 2:
        return False
    known = (Part.PLACE, Part.AGENCY)
    return any(kind_of(part) in known for part, kind in _zip(parts, kinds) if kind in known)


def _without_label(line: str) -> tuple[Part | None, str]:
    key = _fold_in_step(line)
    if match := _SOURCE_LABEL.match(key):
        return Part.AGENCY, line[match.end() :]
    match = _AUTHOR_LABEL.match(key)
    if match is None:
        return None, line
    rest = line[match.end() :].lstrip()
    marked = rest[:1] in ":：/|-"
    if not marked and match.group() in _ALWAYS_NEEDS_COLON:
        return None, line
    if not marked and not _could_be_names(rest):
        return None, line
    inner_label, inner = _without_label(rest.lstrip(BYLINE_ENDS)) if marked else (None, rest)
    return Part.AUTHOR, inner if inner_label is Part.AUTHOR else rest


def _fold_in_step(line: str) -> str:
    """Fold a line letter by letter, so that a match's end is its end in the line too."""
    folded = key_of(line)
    if len(folded) == len(line):
        return folded
    return "".join((key_of(letter) or letter)[:1] for letter in line)


def _without_date(line: str) -> str:
    """Drop the parts between bars that hold a year: a byline's date."""
    if "|" in line:
        return " | ".join(part for part in line.split("|") if not _YEAR.search(part))
    return line


def _could_be_names(rest: str) -> bool:
    head = split_parts(rest.strip(BYLINE_ENDS))
    return bool(head) and all(could_be_name(name) for name in NAME_LIST.split(head[0]) if name)


def _zip(parts: list[str], kinds: list[Part]) -> list[tuple[str, Part]]:
    return list(zip(parts, kinds, strict=True))


def _join(names: list[str]) -> str:
    return "; ".join(
        dict.fromkeys(name.strip(BYLINE_ENDS) for name in names if name.strip(BYLINE_ENDS))
    )


def _join_places(part: str) -> str:
    pieces = [piece.strip() for piece in _PLACES.split(part)]
    return _join([re.sub(r"^(?:in|من|في)\s", "", piece, flags=re.I) for piece in pieces])


def _names(part: str) -> str:
    return _join(NAME_LIST.split(part))


def _unquoted(part: str) -> str:
    return part.strip(" «»\"'“”()")
