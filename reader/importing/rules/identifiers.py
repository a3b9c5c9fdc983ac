"""Rules for machine text: identifiers, addresses, bare numbers, script leftovers."""

import re

from reader.importing.lines import Line, phrase_pattern
from reader.importing.rules.registry import line_rule

_GUID = re.compile(r"^\{?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$")
_HASH = re.compile(r"^(?=.*\d)(?=.*[a-f])[0-9a-f]{16,64}$")
_URL = re.compile(r"^(?:\S{0,20} ?[:：] ?)?(?:https?://|www\.)\S+$", re.IGNORECASE)
_MAIL = re.compile(r"^(?:\D{0,25}[:：] ?)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+$")
_NUMBERS = re.compile(r"^[\d\s.,+k%°/|-]+$")
_PHONE = phrase_pattern(
    (
        "الهاتف", "هاتف", "تلفون", "تليفون", "فاكس", "جوال", "tel", "phone", "fax", "mobile",
        "whatsapp", "واتساب",
    ),
    r"^PHRASES\b.{0,30}[:：]\s*\+?[\d\s()/-]+$",
)  # fmt: skip
_SCRIPT = re.compile(r"^(?://|/\*|<!--|<\w|function ?\(|var \w|window\.|\$\(|\{\{|@media|\[\w+ )")
_PRAYER = re.compile(r"^(?:\D{0,20}\s)?(?:\d{1,2}:\d{2}\s+){2,}\d{1,2}:\d{2}$")


@line_rule("guid", "An identifier of the site's own system.", words=1)
def guid(line: Line) -> bool:
    """Match a GUID (RFC 9562 form) or a long hexadecimal number alone on its line."""
    return bool(_GUID.match(line.key) or _HASH.match(line.key))


@line_rule("address", "A web or mail address alone on its line.", words=5)
def address(line: Line) -> bool:
    """Match one address, with or without a label."""
    return bool(_URL.match(line.text) or ("@" in line.key and _MAIL.match(line.key)))


@line_rule("number", "A bare number: a counter, a day of a calendar, a temperature.", words=6)
def number(line: Line) -> bool:
    """Match a line without letters that is no date (dates have their own rule)."""
    if line.arabic or line.latin > 1:
        return False
    return bool(_NUMBERS.match(line.key)) and not re.search(r"\d[/.-]\d", line.key)


@line_rule("phone", "A telephone or fax number with its label.", words=9, begins=_PHONE.phrases)
def phone(line: Line) -> bool:
    """Match a labelled telephone number."""
    return bool(_PHONE.match(line.key))


@line_rule("script", "Left-over program text of the page.")
def script(line: Line) -> bool:
    """Match a line that starts as a comment or statement of HTML, CSS or JavaScript does."""
    return line.latin > line.arabic and bool(_SCRIPT.match(line.text))


@line_rule("prayer-times", "A row of times of day.")
def prayer_times(line: Line) -> bool:
    """Match three or more times in a row, with at most a town before them."""
    return line.key.count(":") >= 3 and bool(_PRAYER.match(line.key))


@line_rule("symbols", "A line without a letter or a digit.", begins=frozenset({""}))
def symbols(line: Line) -> bool:
    """Match rules, bullets and other marks alone on a line."""
    return not line.key
