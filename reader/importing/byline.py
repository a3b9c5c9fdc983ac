"""Reads bylines and datelines: who wrote it, from where, for which agency."""

import re
from dataclasses import dataclass, replace

from reader.importing.gazetteer import COUNTRIES
from reader.importing.lines import (
    clean_line,
    folded_pattern,
    key_of,
    keys,
    opening_of,
    phrase_pattern,
    remembered,
)
from reader.importing.names import (
    BYLINE_ENDS,
    NAME_LIST,
    Part,
    could_be_name,
    could_be_person,
    is_agency_name,
    is_known_name,
    is_outlet,
    is_place_name,
    kind_of,
    labelled_kinds,
    latin_from,
    may_be_parted,
    resolved_kinds,
    split_names,
    split_parts,
    without_role,
)
from reader.text.dates import find_date

LONGEST_BYLINE_WORDS = 18
LONGEST_BYLINE = 240
"""Code points. A line of few words that is longer is padded or damaged."""
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


_AUTHOR_LABELS = (
        "كتب", "كتبت", "كتبه", "كتبها", "كتبته", "بقلم", "بقلم الكاتب", "حوار", "حاوره", "حاورها",
        "حاورته", "حاورتها", "أجرى الحوار", "أجرت الحوار", "أجراه", "تحقيق", "تقرير", "إعداد",
        "أعده", "أعدها", "أعدته", "أعد التقرير", "تحرير", "ترجمة", "متابعة", "تغطية", "كتابة",
        "المؤلف", "الكاتب", "الكاتبة", "الصحفي", "الصحفية", "المحرر", "المحررة", "مراسل", "مراسلة",
        "قلم", "إعداد وتحرير", "كتب وصور", "تقرير وتصوير", "رسالة", "written by", "reported by",
        "reporting by", "author", "authors", "story by", "text by", "words by", "interview by",
        "edited by", "by", "نویسنده", "نوشته", "به قلم", "گزارش", "خبرنگار", "مترجم", "نشر بواسطة",
        "بواسطة", "posted by", "published by", "حرره", "حررته", "تصوير", "عدسة", "من طرف", "نص",
        "تحرير من طرف", "إعداد وتقديم", "متابعة وتصوير", "كتب وتصوير", "تقديم", "قراءة", "عرض",
        "قصة", "شعر", "مقال", "خاطرة",
)  # fmt: skip
_AUTHOR_LABEL = phrase_pattern(_AUTHOR_LABELS, r"^PHRASES(?=\s*[:：/|،,-]|\s)")
_SOURCE_LABELS = ("المصدر", "المصادر", "source", "sources", "منبع", "نقلا عن", "وكالة")
_SOURCE_LABEL = phrase_pattern(_SOURCE_LABELS, r"^PHRASES\s*[:：]")
_LABEL_OPENINGS = frozenset(map(opening_of, _AUTHOR_LABEL.phrases | _SOURCE_LABEL.phrases))
_ALWAYS_NEEDS_COLON = keys(
    "تحقيق", "تقرير", "متابعة", "تغطية", "كتابة", "رسالة", "مراسل", "مراسلة", "ترجمة", "حوار",
    "تحرير", "إعداد", "قلم", "الكاتب", "الكاتبة", "المؤلف", "الصحفي", "الصحفية", "المحرر",
    "تصوير", "عدسة", "نص", "تقديم", "قراءة", "عرض", "قصة", "شعر",
    "مقال", "خاطرة", "author", "authors", "گزارش", "نوشته",
    "نویسنده", "وكالة", "المحررة", "مترجم", "خبرنگار",
)  # fmt: skip
_PLACES = re.compile(r"\s*(?:/|\band\b|(?<=\s)و(?=\s))\s*")
_IN_PLACES = re.compile(r"^(?:in|from|من|في)\s(?P<place>\S.*)$", re.IGNORECASE)
_LATIN_PLACES = re.compile(r"^In [A-Z][\w'-]+(?: [A-Z][\w'-]+)?(?: and (?:in )?[A-Z][\w'-]+)?$")
_DIGIT = re.compile(r"\d")
_YEAR = re.compile(r"\b(?:19|20|14)\d\d\b|[٠-٩۰-۹]{4}")
_DAY_AND_MONTH = re.compile(r"(?<!\d)\d{1,2}\s?[-/.]\s?\d{1,2}(?!\d)|(?<=[A-Z][a-z]{2} )\d{1,2}\b")
_AROUND_DATE = folded_pattern(r"(?:^|\s)(?:في|يوم|الموافق|بتاريخ|on)$")
_AFTER_DATE = folded_pattern(r"^\s*(?:م|ه|هـ)(?=\s|$)|^\s*الموافق(?=\s|$)")
_FROM_NAME = re.compile(r"^من\s+(?=\S+\s+\S)")
_DATELINE = re.compile(
    r"^(?P<place>[^\d\-–—:()«»\"]{2,40}?)\s*"
    r"(?:\((?P<agency>[^()]{2,30})\)\s*)?(?P<mark>[-–—ـ:]+)\s*"
    r"(?:(?P<second>[^\-–—ـ:.،,«\"]{2,30}?)\s*(?:[-–—ـ:]+\s|\.\s))?"
)


_BRACKETED_AGENCY = re.compile(
    r"^(?P<place>[^\d\-–—:()«»\"]{2,40}?)\s*\((?P<agency>[^()]{2,30})\)\s"
)
_OPENING_ENDS = re.compile(r"\)\s|[-–—ـ/:]+\s|\.\s")


def read_byline(text: str, *, explicit: bool = False) -> Byline | None:
    """Read a line as a byline, such as «القاهرة - رويترز» or «كتبت أسماء نصار».

    Returns None for a line that cannot be one: too long, or made of words no name has. With
    ``explicit`` only lines with a label («بقلم: …», By …), or with a known place or agency beside
    another part, are read; a bare name is not.
    """
    return _read_explicit(text) if explicit else _read_any(text)


def may_be_explicit(text: str, key: str) -> bool:
    """Whether ``read_byline`` may read a cleaned line explicitly; ``key`` is the folded line.

    Soon told, for most lines have no label and nothing that parts them.
    """
    if opening_of(key) in _LABEL_OPENINGS or _DIGIT.search(key):
        return True
    return may_be_parted(text.strip(BYLINE_ENDS))


@remembered
def _read_explicit(text: str) -> Byline | None:
    return _read(text, explicit=True)


@remembered
def _read_any(text: str) -> Byline | None:
    return _read(text, explicit=False)


def _read(text: str, *, explicit: bool) -> Byline | None:
    words = clean_line(text[: 2 * LONGEST_BYLINE]).split()
    line = " ".join(words)
    if len(line) > LONGEST_BYLINE or len(words) > LONGEST_BYLINE_WORDS:
        return None
    label, line = _without_label(_without_date(line).strip(BYLINE_ENDS))
    line = line.strip(BYLINE_ENDS)
    bare = explicit and label is None and not may_be_parted(line)
    if not line or bare or len(line.split()) > LONGEST_BYLINE_WORDS - 4:
        return None
    if label is Part.AGENCY:
        return _read_source(line)
    place = _IN_PLACES.match(line)
    if place and (is_place_name(place["place"]) or _LATIN_PLACES.match(line)):
        return Byline(place=_join_places(place["place"]), labelled=True)
    if label is None and (found := latin_from(line)):
        whose = Part.AGENCY if is_agency_name(found[0]) else Part.AUTHOR
        return _byline([(found[0], whose), (found[1], Part.PLACE)])
    parts = [without_role(_FROM_NAME.sub("", part)) for part in split_parts(line)]
    if len(parts) == 1 and _FROM_NAME.match(line) and is_known_name(parts[0]):
        label = Part.AUTHOR
    return _read_parts([part for part in parts if part], label, explicit=explicit)


def _read_source(line: str) -> Byline:
    """Read what follows «المصدر:»: agencies, or a whole byline («دبي - رويترز»)."""
    parts = split_parts(line)
    kinds = resolved_kinds(parts, [kind_of(part) for part in parts])
    if len(parts) > 1 and Part.PLACE in kinds and Part.UNKNOWN not in kinds:
        return replace(_byline(_zip(parts, kinds)), labelled=True)
    names = [_unquoted(name) for part in parts for name in NAME_LIST.split(part)]
    return Byline(agency=_join(names), labelled=True)


def _read_parts(parts: list[str], label: Part | None, *, explicit: bool) -> Byline | None:
    if not parts or len(parts) > 4 or any(len(part.split()) > LONGEST_PART_WORDS for part in parts):
        return None
    if any(kind_of(part) is Part.UNKNOWN for part in parts if not could_be_name(part)):
        return None  # nothing settles such a part
    kinds = [kind_of(part) for part in parts]
    settle = labelled_kinds if label is Part.AUTHOR else resolved_kinds
    kinds = settle(parts, kinds)
    uncertain = explicit and label is None and not _is_certain(parts, kinds)
    if Part.UNKNOWN in kinds or uncertain:
        return None
    byline = replace(_byline(_zip(parts, kinds)), labelled=label is not None)
    return byline or None


def _byline(parts: list[tuple[str, Part]]) -> Byline:
    """Put the parts where they belong; a list of people may end in their agency or town."""
    found: dict[Part, list[str]] = {kind: [] for kind in Part}
    for part, kind in parts:
        if kind is Part.PLACE:
            found[kind].append(_join_places(part))
        elif kind is Part.AGENCY:
            pieces = NAME_LIST.split(part) if is_agency_name(part) or "،" in part else [part]
            found[kind] += [_unquoted(piece) for piece in pieces]
        elif kind is Part.AUTHOR:
            names = split_names(part)
            for name in names:
                other = kind_of(name) if len(names) > 1 else kind
                found[other if other is not Part.UNKNOWN else kind].append(_unquoted(name))
    return Byline(
        place=_join(found[Part.PLACE]),
        author=_join(found[Part.AUTHOR]),
        agency=_join(found[Part.AGENCY]),
    )


def read_dateline(paragraph: str) -> Byline | None:
    """Read the dateline a first paragraph begins with, such as «دمشق، سوريا (CNN) -- ».

    The place has to be a known one, or an agency has to stand beside it; else None. The paragraph
    itself is never changed.
    """
    opening = paragraph[:110].lstrip("\"'«“ ")
    by_form = _read_form(opening)
    by_parts = _read_longest(opening)
    if by_form is None or by_parts is None:
        return by_form or by_parts
    return max(by_form, by_parts, key=_parts_given)


def _parts_given(byline: Byline) -> int:
    return bool(byline.place) + bool(byline.author) + bool(byline.agency)


def _read_form(opening: str) -> Byline | None:
    """Read «place (agency) - », «place - second: » and their like."""
    if bare := _BRACKETED_AGENCY.match(opening):
        place = bare["place"].strip(" ،,")
        if is_agency_name(bare["agency"]) and len(place.split()) <= 5 and could_be_name(place):
            return Byline(place=place, agency=_unquoted(bare["agency"]))
    match = _DATELINE.match(opening)
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


def _read_longest(opening: str) -> Byline | None:
    """Read the longest beginning of a paragraph that is a byline with a known place or agency."""
    ends = [match.end() for match in _OPENING_ENDS.finditer(opening)][:6]
    for end in reversed(ends):
        head = opening[:end]
        if len(head.split()) > 14:
            continue
        byline = read_byline(head, explicit=True)
        if byline is None or byline.labelled or not (byline.place and byline.agency):
            continue
        names = byline.author.split("; ") if byline.author else []
        slashed = "/" in head
        if all(is_known_name(name) or slashed for name in names):
            return byline
    return None


def _known_place_dateline(place: str, agency: str, second: str, mark: str) -> Byline | None:
    """Read a dateline that begins with a known place."""
    if agency and not is_agency_name(agency) and not agency.isupper():
        agency = ""
    if not agency and mark != ":" and _is_unlisted_paper(second):
        agency = second
    author = second if not agency and is_known_name(second) else ""
    if mark == ":" and not (agency or author):
        return None  # «القاهرة: …» may as well be a subject
    return Byline(place=place, agency=_unquoted(agency), author=author)


def _is_unlisted_paper(second: str) -> bool:
    """Whether the second part of a dateline can be a paper that no list has («القنديل»)."""
    words = key_of(second).split()
    if not words or len(words) > 2 or not could_be_name(second) or find_date(second):
        return False
    return all(word.startswith("ال") for word in words)


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
    """Whether an unlabelled byline is one beyond doubt: two parts, one of them known.

    What stands in quotation marks is known only beside a place or a known name, and an author
    that no list knows has a short name: headlines begin «القاهرة: …» and «الصحة»: … as well.
    """
    if len(parts) < 2:
        return False
    authors = [part for part, kind in _zip(parts, kinds) if kind is Part.AUTHOR]
    named = all(is_known_name(name) for part in authors for name in split_names(part))
    if not named and any(len(part.split()) > 3 or not could_be_person(part) for part in authors):
        return False
    if any(is_place_name(p) or is_agency_name(p) or is_outlet(p) for p in parts):
        return True
    latin = len(parts) == 2 and kinds == [Part.AUTHOR, Part.PLACE] and parts[0][:1].isascii()
    return latin or (Part.AGENCY in kinds and bool(authors) and named)


def _without_label(line: str) -> tuple[Part | None, str]:
    if opening_of(key_of(line)) not in _LABEL_OPENINGS:
        return None, line
    key = _fold_in_step(line)
    if match := _SOURCE_LABEL.match(key):
        return Part.AGENCY, line[match.end() :]
    match = _AUTHOR_LABEL.match(key)
    if match is None:
        return None, line
    rest = line[match.end() :].lstrip()
    marked = rest[:1] in ":：/|-" or (rest[:1] in "،," and _could_be_names(rest))
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
    """Drop a byline's date: parts between bars that hold a year, then any date in the line."""
    if "|" in line:
        line = " | ".join(part for part in line.split("|") if not _YEAR.search(part))
    for _ in range(3):
        if not _DIGIT.search(line):
            return line
        reading = find_date(line)
        if reading is not None and not reading.relative:
            start, end = reading.start, reading.end
        elif found := _DAY_AND_MONTH.search(line):
            start, end = found.span()
        else:
            return line
        before = _AROUND_DATE.sub("", line[:start].rstrip(" ،,-–—"))
        line = f"{before} - {_AFTER_DATE.sub('', line[end:])}"
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
    towns = [piece.strip() for piece in re.split(r"[،,]", part)]
    if len(pieces) == 1 and len(towns) > 1 and not any(key_of(t) in COUNTRIES for t in towns[1:]):
        pieces = towns if all(is_place_name(town) for town in towns) else pieces
    return _join([re.sub(r"^(?:in|من|في)\s", "", piece, flags=re.I) for piece in pieces])


def _unquoted(part: str) -> str:
    return part.strip(" «»\"'“”()")
