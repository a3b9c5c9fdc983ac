"""Tells what the parts of a byline are: a place, a person, an agency."""

import re
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
from reader.importing.lines import clean_line, key_of, keys

LONGEST_NAME_WORDS = 6


class Part(Enum):
    """What a part of a byline is; UNKNOWN where no list and no form tells."""

    PLACE = "place"
    AUTHOR = "author"
    AGENCY = "agency"
    NOTHING = "nothing"
    UNKNOWN = "unknown"


_SPLIT = re.compile(r"\s*(?:[–—|:：]|(?<=\s)[-ـ]+|[-ـ]+(?=\s)|(?<=\w)-(?=[\w«]))+\s*")
_PARENTHESES = re.compile(r"^(?P<outer>[^()]*?)\s*\((?P<inner>[^()]+)\)\s*(?P<rest>[^()]*)$")
NAME_LIST = re.compile(r"\s*(?:[،,;؛&+]|\band\b|(?<=\s)و(?=\s))\s*")
_FROM = re.compile(
    r"^(?P<name>\S+(?:\s\S+){1,4})\s(?:من|في|in|from)\s(?P<place>\S+(?:\s\S+){0,2})$"
)
_LATIN_FROM = re.compile(
    r"^(?P<name>[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,3}) in (?P<place>[A-Z]\w+(?: [A-Z]\w+)?)$"
)
BYLINE_ENDS = " \t:：،,;؛|/-–—ـ*•.\u200f\u200e"
_FUNCTION_WORDS = keys(
    "في", "من", "إلى", "عن", "مع", "بعد", "قبل", "هذا", "هذه", "التي", "الذي", "أن", "إن", "لا",
    "ما", "لم", "لن", "قد", "هو", "هي", "كان", "كانت", "ضد", "حول", "بين", "خلال", "عند", "ثم",
    "أو", "أكثر", "كل", "هل", "كيف", "لماذا", "متى", "أين", "ماذا", "بشأن", "منذ", "حتى", "يا",
    "غير", "نحو", "تحت", "فوق", "أول", "آخر", "جديد", "عاجل", "فيديو", "صور", "أخبار", "the",
    "of", "in", "on", "at", "to", "for", "is", "are", "was", "with", "from", "a", "an", "how",
    "why", "what", "when", "after", "before", "over", "as", "more", "all", "new", "your", "our",
    "us", "در", "از", "به", "که", "را", "است", "این", "برای", "مقالات", "الأخبار", "news", "video",
)  # fmt: skip
_OUTLET_END = re.compile(r"(?:برس|بريس|نيوز|تايمز|ميديا|نت|أونلاين|press|news)$", re.IGNORECASE)
# Folded, «على» is the name «علي»; in a name it stands after another name or the article «ال».
_ON = re.compile(r"^على\s|\sعلى\s(?=\S*\s?\S*(?:ة|ات)\b)")
_LATIN_NAME = re.compile(
    r"^(?:[A-Z][\w.'’-]*|de|da|di|van|von|bin|al|el|ibn|der|du|la)"
    r"(?:\s(?:[A-Z][\w.'’-]*|de|da|di|van|von|bin|al|el|ibn|der|du|la)){1,4}$"
)


def is_place(text: str) -> bool:
    """Whether a short text is a place that datelines name («طرابلس», «لندن/ باريس»)."""
    return is_place_name(clean_line(text).strip(BYLINE_ENDS))


def is_agency(text: str) -> bool:
    """Whether a short text is a news agency or broadcaster."""
    return is_agency_name(clean_line(text).strip(BYLINE_ENDS + "()"))


def is_name(text: str) -> bool:
    """Whether a short text can be a person's name: two to five words, none a function word."""
    return is_known_name(text) or could_be_person(text)


def split_parts(line: str) -> list[str]:
    """Part a byline at its dashes, colons and brackets."""
    match = _PARENTHESES.match(line)
    if match and match["outer"].strip(BYLINE_ENDS):
        outer, inner = match["outer"].strip(BYLINE_ENDS), match["inner"].strip(BYLINE_ENDS)
        rest = match["rest"].strip(BYLINE_ENDS)
        tail = split_parts(rest) if rest else []
        known = is_place_name(outer) or len(outer.split()) == 1
        if key_of(inner) in COUNTRIES and known and not is_agency_name(outer):
            return [f"{outer} ({inner})", *tail]
        return [*split_parts(outer), inner, *tail]
    line = line.strip("()")
    if through := _LATIN_FROM.match(line):
        return [through["name"], through["place"]]
    if (through := _FROM.match(line)) and is_place_name(through["place"]):
        return [through["name"], through["place"]]
    if is_agency_name(line) or is_place_name(line):
        return [line]
    parts = [part.strip(BYLINE_ENDS + "()") for part in _SPLIT.split(line)]
    return [part for part in parts if part]


def kind_of(part: str) -> Part:
    """Tell what a part is by the lists of names and by its form alone."""
    key = key_of(part)
    words = key.split()
    if not key or key in NO_BODY:
        return Part.NOTHING
    if part.startswith(("«", "“", '"')):
        return Part.AGENCY
    if is_place_name(part):
        return Part.PLACE
    if is_agency_name(part):
        return Part.AGENCY
    return _kind_by_words(part, words)


def _kind_by_words(part: str, words: list[str]) -> Part:
    if any(word in _FUNCTION_WORDS for word in words):
        return Part.NOTHING if len(words) == 1 else Part.UNKNOWN
    if all(is_known_name(name) for name in NAME_LIST.split(part)):
        return Part.AUTHOR
    return Part.AGENCY if any(word in OUTLET_WORDS for word in words) else Part.UNKNOWN


def resolved_kinds(parts: list[str], kinds: list[Part]) -> list[Part]:
    """Settle the parts that no list knows by their neighbours and their form."""
    result = list(kinds)
    for index, kind in enumerate(kinds):
        if kind is not Part.UNKNOWN:
            continue
        words = parts[index].split()
        others = result[:index] + result[index + 1 :]
        first = index == 0
        if not could_be_name(parts[index]):
            continue
        if len(parts) == 1:
            if could_be_person(parts[index]):
                result[index] = Part.AUTHOR
        elif Part.PLACE in others:
            one_word = len(words) == 1
            outlet = one_word or all(word.startswith("ال") for word in words)
            result[index] = Part.AGENCY if outlet else Part.AUTHOR
        elif Part.AUTHOR in others:
            outlet = (len(words) > 1 and not first) or bool(_OUTLET_END.search(parts[index]))
            result[index] = Part.AGENCY if outlet else Part.PLACE
        elif Part.AGENCY in others or Part.NOTHING in others:
            person = could_be_person(parts[index]) and not parts[index].startswith("ال")
            result[index] = Part.AUTHOR if person and len(words) > 1 else Part.PLACE
    return result


def labelled_kinds(parts: list[str], kinds: list[Part]) -> list[Part]:
    """After «كتب» or By the first unknown part is the author."""
    result = list(kinds)
    if result[0] is not Part.AUTHOR and Part.AUTHOR not in result:
        if result[0] is Part.AGENCY or (result[0] is Part.PLACE and len(parts) > 1):
            pass
        elif could_be_name(parts[0]) or result[0] is not Part.UNKNOWN:
            result[0] = Part.AUTHOR
    for index, kind in enumerate(result):
        if kind is Part.UNKNOWN and index and could_be_name(parts[index]):
            single = len(parts[index].split()) == 1
            result[index] = Part.PLACE if single else Part.AGENCY
    return result


def is_place_name(part: str) -> bool:
    """Whether a cleaned part is a place, or several («نيويورك/ لندن»), by the list of places."""
    key = key_of(part)
    if key in CITIES or key in COUNTRIES:
        return True
    match = _PARENTHESES.match(part)
    if match and not match["rest"] and key_of(match["inner"]) in COUNTRIES:
        return could_be_name(match["outer"])
    pieces = [piece for piece in re.split(r"\s*[/،,]\s*|\s+and\s+|\s+و\s+", key) if piece]
    pieces = [piece.removeprefix("in ") for piece in pieces]
    return len(pieces) > 1 and all(piece in CITIES or piece in COUNTRIES for piece in pieces)


def is_agency_name(part: str) -> bool:
    """Whether a cleaned part is an agency, or several, by the list of agencies."""
    key = key_of(part)
    if key in AGENCIES:
        return True
    pieces = [piece for piece in re.split(r"\s*[/،,+&]\s*|\s+and\s+|\s+و\s?", key) if piece]
    return len(pieces) > 1 and all(piece in AGENCIES for piece in pieces)


def is_known_name(part: str) -> bool:
    """Whether a part surely is a person's name: it begins with a given name or a title."""
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


def could_be_person(part: str) -> bool:
    """Whether the form allows a person: two to five words, letters only, no function word."""
    words = key_of(part).split()
    if not 2 <= len(words) <= 5 or not could_be_name(part) or re.search(r"[-–—:|/]", part):
        return False
    if part.isascii() or re.match(r"[A-Za-z]", part):
        return bool(_LATIN_NAME.match(part))
    return True


def could_be_name(part: str) -> bool:
    """Whether the form allows a name of anything: few words, letters only, no function word."""
    words = key_of(part).split()
    if (
        _ON.search(part)
        or not 1 <= len(words) <= LONGEST_NAME_WORDS
        or re.search(r"[\d؟?!…«»\"“”|]|\.\.", part)
    ):
        return False
    return not any(word in _FUNCTION_WORDS for word in words)
