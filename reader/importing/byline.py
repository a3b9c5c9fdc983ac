"""Reads bylines and datelines: who wrote it, from where, for which agency."""

import re
from dataclasses import dataclass
from enum import Enum

from reader.importing.gazetteer import (
    AGENCIES,
    CITIES,
    COUNTRIES,
    GIVEN_NAMES,
    NAME_PREFIXES,
    NO_BODY,
    OUTLET_WORDS,
    TITLES,
)
from reader.importing.lines import clean_line, key_of, keys, phrase_pattern

LONGEST_NAME_WORDS = 6
LONGEST_BYLINE_WORDS = 18


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


class _Part(Enum):
    PLACE = "place"
    AUTHOR = "author"
    AGENCY = "agency"
    NOTHING = "nothing"
    UNKNOWN = "unknown"


_AUTHOR_LABEL = phrase_pattern(
    (
        "كتب", "كتبت", "كتبه", "كتبها", "كتبته", "بقلم", "بقلم الكاتب", "حوار", "حاوره", "حاورها",
        "حاورته", "حاورتها", "أجرى الحوار", "أجرت الحوار", "أجراه", "تحقيق", "تقرير", "إعداد", "أعده",
        "أعدها", "أعدته", "أعد التقرير", "تحرير", "ترجمة", "متابعة", "تغطية", "كتابة", "المؤلف",
        "الكاتب", "الكاتبة", "الصحفي", "الصحفية", "المحرر", "المحررة", "مراسل", "مراسلة", "قلم",
        "إعداد وتحرير", "كتب وصور", "تقرير وتصوير", "رسالة", "written by", "reported by",
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
_SPLIT = re.compile(r"\s*(?:[–—|:：]|(?<=\s)[-ـ]+|[-ـ]+(?=\s)|(?<=\w)-(?=[\w«]))+\s*")
_PARENTHESES = re.compile(r"^(?P<outer>[^()]*?)\s*\((?P<inner>[^()]+)\)\s*(?P<rest>[^()]*)$")
_LIST = re.compile(r"\s*(?:[،,;؛&+]|\band\b|(?<=\s)و(?=\s))\s*")
_PLACES = re.compile(r"\s*(?:/|\band\b|(?<=\s)و(?=\s))\s*")
_FROM = re.compile(
    r"^(?P<name>\S+(?:\s\S+){1,4})\s(?:من|في|in|from)\s(?P<place>\S+(?:\s\S+){0,2})$"
)
_IN_PLACES = re.compile(r"^(?:in|from|من|في)\s(?P<place>\S.*)$", re.IGNORECASE)
_ENDS = " \t:：،,;؛|/-–—ـ*•.\u200f\u200e"
_YEAR = re.compile(r"\b(?:19|20|14)\d\d\b|[٠-٩۰-۹]{4}")
_FUNCTION_WORDS = keys(
    "في", "من", "إلى", "عن", "مع", "بعد", "قبل", "هذا", "هذه", "التي", "الذي", "أن", "إن",
    "لا", "ما", "لم", "لن", "قد", "هو", "هي", "كان", "كانت", "ضد", "حول", "بين", "خلال", "عند",
    "ثم", "أو", "أكثر", "كل", "هل", "كيف", "لماذا", "متى", "أين", "ماذا", "بشأن", "منذ", "حتى",
    "يا", "غير", "نحو", "تحت", "فوق", "أول", "آخر", "جديد", "هنا", "عاجل", "فيديو", "صور", "أخبار",
    "the", "of", "in", "on", "at", "to", "for", "is", "are", "was", "with", "from", "a", "an", "how",
    "why", "what", "when", "after", "before", "over", "as", "more", "all", "new", "your", "our", "us",
    "در", "از", "به", "که", "را", "است", "این", "برای", "مقالات", "الأخبار", "news", "video",
)  # fmt: skip
# Folded, «على» is the name «علي»; in a name it stands after another name or the article «ال».
_ON = re.compile(r"^على\s|\sعلى\s(?=\S*\s?\S*(?:ة|ات)\b)")
_LATIN_NAME = re.compile(
    r"^(?:[A-Z][\w.'’-]*|de|da|di|van|von|bin|al|el|ibn|der|du|la)"
    r"(?:\s(?:[A-Z][\w.'’-]*|de|da|di|van|von|bin|al|el|ibn|der|du|la)){1,4}$"
)
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
    if not line or len(line.split()) > LONGEST_BYLINE_WORDS:
        return None
    line = _without_date(line).strip(_ENDS)
    labelled, line = _without_label(line)
    line = line.strip(_ENDS)
    if not line or len(line.split()) > LONGEST_BYLINE_WORDS - 4:
        return None
    if labelled is _Part.AGENCY:
        return Byline(agency=_join(_LIST.split(line)), labelled=True)
    place = _IN_PLACES.match(line)
    if place and _is_place(place["place"]):
        return Byline(place=_join_places(place["place"]), labelled=True)
    parts = _parts(line)
    if len(parts) > 4 or any(len(part.split()) > LONGEST_NAME_WORDS + 4 for part in parts):
        return None
    kinds = [_kind(part) for part in parts]
    if labelled is _Part.AUTHOR:
        kinds = _labelled_kinds(parts, kinds)
    else:
        kinds = _resolved(parts, kinds)
    if _Part.UNKNOWN in kinds:
        return None
    if explicit and labelled is None and not _is_certain(parts, kinds):
        return None
    byline = Byline(
        place=_join([_join_places(p) for p, k in _zip(parts, kinds) if k is _Part.PLACE]),
        author=_join([_names(p) for p, k in _zip(parts, kinds) if k is _Part.AUTHOR]),
        agency=_join([_unquoted(p) for p, k in _zip(parts, kinds) if k is _Part.AGENCY]),
        labelled=labelled is not None,
    )
    return byline or None


def read_dateline(paragraph: str) -> Byline | None:
    """Read the dateline a first paragraph begins with, such as «دمشق، سوريا (CNN) -- ».

    The place has to be a known one, or an agency has to stand beside it; else None. The paragraph
    itself is never changed.
    """
    start = paragraph[:110].lstrip("\"'«“ ")
    match = _DATELINE.match(start)
    if match is None:
        return None
    place = match["place"].strip(" ،,")
    if len(place.split()) > 5:
        return None
    agency = match["agency"] or ""
    second = (match["second"] or "").strip()
    if not agency and second and _kind(second) is _Part.AGENCY:
        agency = second
    known_place = _is_place(place)
    if agency and _kind(agency) is _Part.PLACE and not known_place:
        return Byline(place=agency, agency=_unquoted(place)) if _is_agency(place) else None
    if agency and not _is_agency(agency):
        agency = agency if known_place and agency.isupper() else ""
    if known_place:
        author = second if not agency and _is_person(second) else ""
        if match["mark"].strip("ـ") in ("", ":") and not (agency or author):
            if match["mark"] == ":":  # «القاهرة: …» may as well be a subject
                return None
        return Byline(place=place, agency=_unquoted(agency), author=author)
    if agency:
        return Byline(place=place, agency=_unquoted(agency))
    if _is_agency(place) and match["mark"] != ":":
        return Byline(agency=_unquoted(place), place=second if _is_place(second) else "")
    return None


def is_place(text: str) -> bool:
    """Whether a short text is a place that datelines name («طرابلس», «لندن/ باريس»)."""
    return _is_place(clean_line(text).strip(_ENDS))


def is_agency(text: str) -> bool:
    """Whether a short text is a news agency or broadcaster."""
    return _is_agency(clean_line(text).strip(_ENDS + "()"))


def is_name(text: str) -> bool:
    """Whether a short text can be a person's name: two to five words, none a function word."""
    return _is_person(text) or _could_be_person(text)


def is_known_name(text: str) -> bool:
    """Whether a short text surely is a person's name: it begins with a given name or a title."""
    return _is_person(text)


def _parts(line: str) -> list[str]:
    """Part a byline at its dashes, colons and brackets."""
    match = _PARENTHESES.match(line)
    if match and match["outer"].strip(_ENDS):
        outer, inner = match["outer"].strip(_ENDS), match["inner"].strip(_ENDS)
        rest = match["rest"].strip(_ENDS)
        tail = _parts(rest) if rest else []
        if key_of(inner) in COUNTRIES and not _is_agency(outer) and not _is_person(outer):
            return [f"{outer} ({inner})", *tail]
        return [*_parts(outer), inner, *tail]
    line = line.strip("()")
    if (through := _FROM.match(line)) and _is_place(through["place"]):
        return [through["name"], through["place"]]
    if _is_agency(line) or _is_place(line):
        return [line]
    parts = [part.strip(_ENDS + "()") for part in _SPLIT.split(line)]
    return [part for part in parts if part]


def _kind(part: str) -> _Part:
    key = key_of(part)
    if not key:
        return _Part.NOTHING
    if part.startswith(("«", "“", '"')):
        return _Part.AGENCY
    if key in NO_BODY:
        return _Part.NOTHING
    if _is_place(part):
        return _Part.PLACE
    if _is_agency(part):
        return _Part.AGENCY
    if any(word in _FUNCTION_WORDS for word in key.split()):
        return _Part.NOTHING if len(key.split()) == 1 else _Part.UNKNOWN
    if all(_is_person(name) for name in _LIST.split(part)):
        return _Part.AUTHOR
    if any(word in OUTLET_WORDS for word in key.split()):
        return _Part.AGENCY
    return _Part.UNKNOWN


def _resolved(parts: list[str], kinds: list[_Part]) -> list[_Part]:
    """Settle the parts that no list knows by their neighbours and their form."""
    result = list(kinds)
    for index, kind in enumerate(kinds):
        if kind is not _Part.UNKNOWN:
            continue
        words = parts[index].split()
        others = result[:index] + result[index + 1 :]
        first = index == 0
        if not _could_be_name(parts[index]):
            continue
        if len(parts) == 1:
            if _could_be_person(parts[index]):
                result[index] = _Part.AUTHOR
        elif _Part.PLACE in others:
            one_word = len(words) == 1
            outlet = one_word or all(word.startswith("ال") for word in words)
            result[index] = _Part.AGENCY if outlet else _Part.AUTHOR
        elif _Part.AUTHOR in others:
            outlet = len(words) > 1 and not first
            result[index] = _Part.AGENCY if outlet else _Part.PLACE
        elif _Part.AGENCY in others or _Part.NOTHING in others:
            person = _could_be_person(parts[index]) and not parts[index].startswith("ال")
            result[index] = _Part.AUTHOR if person and len(words) > 1 else _Part.PLACE
    return result


def _labelled_kinds(parts: list[str], kinds: list[_Part]) -> list[_Part]:
    """After «كتب» or By the first unknown part is the author."""
    result = list(kinds)
    if result[0] is not _Part.AUTHOR and _Part.AUTHOR not in result:
        if result[0] is _Part.AGENCY or (result[0] is _Part.PLACE and len(parts) > 1):
            pass
        elif _could_be_name(parts[0]) or result[0] is not _Part.UNKNOWN:
            result[0] = _Part.AUTHOR
    for index, kind in enumerate(result):
        if kind is _Part.UNKNOWN and index and _could_be_name(parts[index]):
            single = len(parts[index].split()) == 1
            result[index] = _Part.PLACE if single else _Part.AGENCY
    return result


def _is_certain(parts: list[str], kinds: list[_Part]) -> bool:
    """Whether an unlabelled byline is one beyond doubt: two parts, one of them known."""
    if len(parts) < 2:
        return False
    known = (_Part.PLACE, _Part.AGENCY)
    return any(_kind(part) in known for part, kind in _zip(parts, kinds) if kind in known)


def _without_label(line: str) -> tuple[_Part | None, str]:
    key = _fold_in_step(line)
    if match := _SOURCE_LABEL.match(key):
        return _Part.AGENCY, line[match.end() :]
    match = _AUTHOR_LABEL.match(key)
    if match is None:
        return None, line
    rest = line[match.end() :].lstrip()
    marked = rest[:1] in ":：/|-"
    if not marked and match.group() in _ALWAYS_NEEDS_COLON:
        return None, line
    if not marked and not _could_be_names(rest):
        return None, line
    inner_label, inner = _without_label(rest.lstrip(_ENDS)) if marked else (None, rest)
    return _Part.AUTHOR, inner if inner_label is _Part.AUTHOR else rest


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


def _is_place(part: str) -> bool:
    key = key_of(part)
    if key in CITIES or key in COUNTRIES:
        return True
    match = _PARENTHESES.match(part)
    if match and not match["rest"] and key_of(match["inner"]) in COUNTRIES:
        return _could_be_name(match["outer"])
    pieces = [piece for piece in re.split(r"\s*[/،,]\s*|\s+and\s+|\s+و\s+", key) if piece]
    pieces = [piece.removeprefix("in ") for piece in pieces]
    return len(pieces) > 1 and all(piece in CITIES or piece in COUNTRIES for piece in pieces)


def _is_agency(part: str) -> bool:
    key = key_of(part)
    if key in AGENCIES:
        return True
    pieces = [piece for piece in re.split(r"\s*[/،,+&]\s*|\s+and\s+|\s+و\s?", key) if piece]
    return len(pieces) > 1 and all(piece in AGENCIES for piece in pieces)


def _is_person(part: str) -> bool:
    words = key_of(part.replace(".", ". ")).split()
    while words and words[0].strip(".") in TITLES:
        words = words[1:]
        if 1 <= len(words) <= 4 and not any(word in _FUNCTION_WORDS for word in words):
            return True
    if not 2 <= len(words) <= LONGEST_NAME_WORDS:
        return False
    if any(word in _FUNCTION_WORDS or any(map(str.isdigit, word)) for word in words):
        return False
    return words[0] in GIVEN_NAMES or words[0] in NAME_PREFIXES or words[0].startswith("عبدال")


def _could_be_person(part: str) -> bool:
    """Whether the form allows a person: two to five words, letters only, no function word."""
    words = key_of(part).split()
    if not 2 <= len(words) <= 5 or not _could_be_name(part):
        return False
    if part.isascii() or re.match(r"[A-Za-z]", part):
        return bool(_LATIN_NAME.match(part))
    return True


def _could_be_name(part: str) -> bool:
    words = key_of(part).split()
    if (
        _ON.search(part)
        or not 1 <= len(words) <= LONGEST_NAME_WORDS
        or re.search(r"[\d؟?!…«»\"“”|]|\.\.", part)
    ):
        return False
    return not any(word in _FUNCTION_WORDS for word in words)


def _could_be_names(rest: str) -> bool:
    head = _parts(rest.strip(_ENDS))
    return bool(head) and all(_could_be_name(name) for name in _LIST.split(head[0]) if name)


def _zip(parts: list[str], kinds: list[_Part]) -> list[tuple[str, _Part]]:
    return list(zip(parts, kinds, strict=True))


def _join(names: list[str]) -> str:
    return "; ".join(dict.fromkeys(name.strip(_ENDS) for name in names if name.strip(_ENDS)))


def _join_places(part: str) -> str:
    pieces = [piece.strip() for piece in _PLACES.split(part)]
    return _join([re.sub(r"^(?:in|من|في)\s", "", piece, flags=re.I) for piece in pieces])


def _names(part: str) -> str:
    return _join(_LIST.split(part))


def _unquoted(part: str) -> str:
    return part.strip(" «»\"'“”()")
