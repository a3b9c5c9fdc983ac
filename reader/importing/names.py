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
    PAPER_ADJECTIVES,
    PAPER_NAMES,
    PLACE_ADJECTIVES,
    PLACE_NOUNS,
    ROLES,
    TITLES,
)
from reader.importing.lines import clean_line, key_of, keys, remembered

LONGEST_NAME_WORDS = 6


class Part(Enum):
    """What a part of a byline is; UNKNOWN where no list and no form tells."""

    PLACE = "place"
    AUTHOR = "author"
    AGENCY = "agency"
    NOTHING = "nothing"
    UNKNOWN = "unknown"


_SPLIT = re.compile(
    r"\s*(?:[–—|:：]|(?<=\s)[-ـ]+|[-ـ]+(?=\s)|(?<=[^\W\dA-Za-z])-(?=[^\W\dA-Za-z]|[«(]))+\s*"
)
_QUOTED = re.compile(r"\s*[،,]?\s*(?:و(?=[«\"“]))?(«[^«»]+»|\"[^\"]+\"|“[^“”]+”)\s*")
_QUOTES = '«"“'
_QUOTE = re.compile(f"[{_QUOTES}]")
_PARTING = re.compile(r"[(«\"“–—|:：ـ/-]|^(?:[Ii][Nn]|[Ff][Rr][Oo][Mm]|من|في)\s|\sin\s")
_SEVERAL = re.compile(r"[/،,+&]|\sand\s|\sو")
_SLASH = re.compile(r"\s*/\s*")
_INITIALS = re.compile(r"^[^\W\d_](?:[.\s]+[^\W\d_])+\.?$")
_DOMAIN = re.compile(r"\w\.(?:نت|كوم)$")
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
_IN_NO_NAME = re.compile(r"[\d؟?!…«»\"“”|]|\.\.")
_OUTLET_END = re.compile(r"(?:برس|بريس|نيوز|تايمز|ميديا|نت|أونلاين|press|news)$", re.IGNORECASE)
# Folded, «على» is the name «علي»; in a name it stands after another name or the article «ال».
_ON = re.compile(r"^على\s|\sعلى\s(?=\S*\s?\S*(?:ة|ات)\b)")
_COMPACT_AGENCIES = frozenset(
    name.replace(" ", "").replace(".", "") for name in AGENCIES if len(name) > 4
)
"""The agencies without spaces and dots, which pages leave out or add («أ.ف.ب», «فرانس24»)."""
_LATIN_OFFICES = keys("editor", "correspondent", "reporter", "writer", "columnist")
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


def latin_from(line: str) -> tuple[str, str] | None:
    """Read «Jane Roe in Cairo» as a name and a place, or None."""
    match = _LATIN_FROM.match(line)
    return (match["name"], match["place"]) if match else None


def may_be_parted(line: str) -> bool:
    """Whether ``split_parts`` may give several parts, or the line begins with «in»."""
    return bool(_PARTING.search(line) or _FROM.match(line))


def split_parts(line: str) -> list[str]:
    """Part a byline at its dashes, colons and brackets."""
    match = _PARENTHESES.match(line) if "(" in line else None
    if match and match["outer"].strip(BYLINE_ENDS):
        outer, inner = match["outer"].strip(BYLINE_ENDS), match["inner"].strip(BYLINE_ENDS)
        rest = match["rest"].strip(BYLINE_ENDS)
        tail = split_parts(rest) if rest else []
        known = is_place_name(outer) or len(outer.split()) == 1
        if key_of(inner) in COUNTRIES and known and not is_agency_name(outer):
            return [f"{outer} ({inner})", *tail]
        return [*split_parts(outer), inner, *tail]
    line = line.strip("()")
    return _split_at_quotes(line) or _split_at_from(line) or _split_at_marks(line)


def _split_at_quotes(line: str) -> list[str]:
    """Part a byline that holds a paper's name in quotation marks beside others."""
    if not _QUOTE.search(line) or not _QUOTED.search(line) or is_agency_name(line):
        return []
    pieces = [piece.strip(BYLINE_ENDS) for piece in _QUOTED.split(line)]
    pieces = [piece for piece in pieces if piece]
    if len(pieces) < 2:
        return []
    parts = [[piece] if piece[0] in _QUOTES else split_parts(piece) for piece in pieces]
    return [part for several in parts for part in several]


def _split_at_from(line: str) -> list[str]:
    """Part «name in town», also several of them; «name من town» where the town is known."""
    if " in " in line:
        several = re.split(r"\s+and\s+|\s*,\s+(?=[A-Z])", line)
        if len(several) > 1 and all(_LATIN_FROM.match(piece) for piece in several):
            return [part for piece in several for part in split_parts(piece)]
        if latin := _LATIN_FROM.match(line):
            return [latin["name"], latin["place"]]
    through = _FROM.match(line)
    if through and is_place_name(through["place"]) and not _is_office(line):
        return [through["name"], through["place"]]
    return []


def _split_at_marks(line: str) -> list[str]:
    """Part a byline at its dashes, colons, bars and slashes."""
    if is_agency_name(line) or is_place_name(line):
        return [line]
    parts = [part.strip(BYLINE_ENDS + "()") for part in _SPLIT.split(line)]
    return [piece for part in parts if part for piece in _split_slashes(part)]


def _is_office(line: str) -> bool:
    """Whether a line says what someone is («كاتب وصحافي من حيفا»)."""
    words = [key_of(word) for word in line.split()]
    return len(words) > 1 and words[0] in ROLES and words[-1] not in ROLES


def _split_slashes(part: str) -> list[str]:
    """Part «town/ agency» at its slashes; several towns or agencies stay together."""
    pieces = [piece for piece in _SLASH.split(part) if piece]
    if len(pieces) < 2 or is_place_name(part) or is_agency_name(part):
        return [part.strip("/ ")]
    if all(kind_of(piece) is Part.UNKNOWN for piece in pieces):
        return [part]
    return pieces


@remembered
def kind_of(part: str) -> Part:
    """Tell what a part is by the lists of names and by its form alone."""
    key = key_of(part)
    words = key.split()
    if not key or key in NO_BODY or key in ROLES:
        return Part.NOTHING
    if part.startswith(("«", "“", '"')):
        return Part.AGENCY
    if is_place_name(part):
        return Part.PLACE
    if is_agency_name(part):
        return Part.AGENCY
    return _kind_by_words(part, words)


def _kind_by_words(part: str, words: list[str]) -> Part:
    if not _FUNCTION_WORDS.isdisjoint(words):
        return Part.NOTHING if len(words) == 1 else Part.UNKNOWN
    definite = len(words) > 1 and all(word.startswith("ال") for word in words)
    if definite and words[-1] in PAPER_ADJECTIVES:
        return Part.AGENCY
    if all(is_known_name(name) for name in split_names(part)):
        return Part.AUTHOR
    if _INITIALS.match(part) and not is_outlet(part):
        return Part.AUTHOR
    return Part.AGENCY if is_outlet(part) else Part.UNKNOWN


@remembered
def is_outlet(part: str) -> bool:
    """Whether a name is a paper's or an agency's by its form («… نيوز», «و.م.ع», «….نت»)."""
    words = key_of(part).split()
    if not 1 <= len(words) <= 5 or re.search(r"[،,]", part):
        return False
    if _INITIALS.match(part):
        return len(re.findall(r"[^\W\d_]", part)) >= 3
    if _DOMAIN.search(part) or _OUTLET_END.search(part) or any(w in OUTLET_WORDS for w in words):
        return True
    if len(words) == 1:
        return words[0] in PAPER_NAMES
    definite = all(word.startswith("ال") for word in words)
    if words[-1] in PAPER_ADJECTIVES and definite and words[0] not in GIVEN_NAMES:
        return True
    return len(words) <= 2 and any(word in COUNTRIES or "ال" + word in COUNTRIES for word in words)


def resolved_kinds(parts: list[str], kinds: list[Part]) -> list[Part]:
    """Settle the parts that no list knows by their neighbours and their form."""
    result = list(kinds)
    if kinds == [Part.PLACE, Part.PLACE] and key_of(parts[1]) in AGENCIES:
        result[1] = Part.AGENCY  # «الدوحة - قنا»: the name of a town and of an agency
    if kinds == [Part.UNKNOWN, Part.UNKNOWN] and all(map(could_be_name, parts)):
        return _resolved_pair(parts)
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
            outlet = _is_paper_by_form(parts[index]) if first else len(words) > 1
            result[index] = Part.AGENCY if outlet else Part.PLACE
        elif Part.AGENCY in others or Part.NOTHING in others:
            person = could_be_person(parts[index]) and not parts[index].startswith("ال")
            result[index] = Part.AUTHOR if person and len(words) > 1 else Part.PLACE
    return result


def _is_paper_by_form(part: str) -> bool:
    """Whether two definite words are rather a paper's name than a town's («النافذة الثقافية»).

    The second is an adjective of relation. Towns have such of direction and size («… الشرقية»), and
    quarters begin with what they are («المنطقة الصناعية»).
    """
    words = key_of(part).split()
    if len(words) != 2 or not all(word.startswith("ال") for word in words):
        return False
    noun, adjective = words
    related = len(adjective) >= 6 and adjective.endswith(("ي", "يه"))
    return related and adjective not in PLACE_ADJECTIVES and noun not in PLACE_NOUNS


def _resolved_pair(parts: list[str]) -> list[Part]:
    """Settle two parts no list knows: a town and a person, the person having more words."""
    first, second = (len(part.split()) for part in parts)
    if first > 3 or second > 3 or max(first, second) < 2:
        return [Part.UNKNOWN, Part.UNKNOWN]
    person_first = second == 1 < first
    return [Part.AUTHOR, Part.PLACE] if person_first else [Part.PLACE, Part.AUTHOR]


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
            after_place = result[index - 1] is Part.PLACE and could_be_person(parts[index])
            other = Part.AUTHOR if after_place else Part.AGENCY
            result[index] = Part.PLACE if single else other
    return result


def split_names(part: str) -> list[str]:
    """Part a list of people at commas, «and», and «و» written before a known given name."""
    names: list[str] = []
    for name in NAME_LIST.split(part):
        words = name.split()
        start = 0
        for place in range(2, len(words) - 1):
            bare = key_of(words[place].removeprefix("و"))
            known = bare in GIVEN_NAMES or bare in NAME_PREFIXES or bare.startswith("عبدال")
            if words[place].startswith("و") and known and key_of(words[place]) not in GIVEN_NAMES:
                names.append(" ".join(words[start:place]))
                words[place] = words[place][1:]
                start = place
        names.append(" ".join(words[start:]))
    return [name for name in names if name.strip(BYLINE_ENDS)]


def without_role(part: str) -> str:
    """Take the office or address behind a person's name off («… صحافي لبناني», «… @name»)."""
    part = re.sub(r"\s+@\w+$", "", part)
    words = part.split()
    for place in range(2, len(words)):
        office = key_of(words[place])
        if office in ROLES and office != "من":
            before = words[:place]
            if words[0].isascii() and len(before) > 2 and office in _LATIN_OFFICES:
                before = before[:2]
            return " ".join(before)
    return part


@remembered
def is_place_name(part: str) -> bool:
    """Whether a cleaned part is a place, or several («نيويورك/ لندن»), by the list of places."""
    key = key_of(part)
    if key in CITIES or key in COUNTRIES:
        return True
    match = _PARENTHESES.match(part) if "(" in part else None
    if match and not match["rest"] and key_of(match["inner"]) in COUNTRIES:
        return could_be_name(match["outer"])
    if not _SEVERAL.search(key):
        return False
    pieces = [piece for piece in re.split(r"\s*[/،,]\s*|\s+and\s+|\s+و\s+", key) if piece]
    pieces = [piece.removeprefix("in ") for piece in pieces]
    return len(pieces) > 1 and all(piece in CITIES or piece in COUNTRIES for piece in pieces)


@remembered
def is_agency_name(part: str) -> bool:
    """Whether a cleaned part is an agency, or several, by the list of agencies."""
    key = key_of(part)
    if key in AGENCIES or key.replace(" ", "").replace(".", "") in _COMPACT_AGENCIES:
        return True
    if not _SEVERAL.search(key):
        return False
    pieces = [piece for piece in re.split(r"\s*[/،,+&]\s*|\s+and\s+|\s+و\s?", key) if piece]
    return len(pieces) > 1 and all(piece in AGENCIES for piece in pieces)


@remembered
def is_known_name(part: str) -> bool:
    """Whether a part surely is a person's name: it begins with a given name or a title."""
    words = key_of(part.replace(".", ". ")).split()
    while words and words[0].strip(".") in TITLES:
        words = words[1:]
        if 1 <= len(words) <= 4 and _FUNCTION_WORDS.isdisjoint(words):
            return True
    if not 2 <= len(words) <= LONGEST_NAME_WORDS:
        return False
    if not _FUNCTION_WORDS.isdisjoint(words) or any(map(str.isdigit, "".join(words))):
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


@remembered
def could_be_name(part: str) -> bool:
    """Whether the form allows a name of anything: few words, letters only, no function word."""
    words = key_of(part).split()
    if not 1 <= len(words) <= LONGEST_NAME_WORDS or not _FUNCTION_WORDS.isdisjoint(words):
        return False
    return not (_ON.search(part) or _IN_NO_NAME.search(part))
