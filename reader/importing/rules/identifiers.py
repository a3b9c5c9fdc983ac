"""Rules for machine text: identifiers, addresses, bare numbers, script leftovers."""

import re

from reader.importing.lines import folded_pattern
from reader.importing.rules.registry import Page, line_rule

_GUID = re.compile(r"^\{?[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}?$")
_HASH = re.compile(r"^(?=.*\d)(?=.*[a-f])[0-9a-f]{16,64}$")
_URL = re.compile(r"^(?:\S{0,20} ?[:：] ?)?(?:https?://|www\.)\S+$", re.IGNORECASE)
_MAIL = re.compile(r"^(?:\D{0,25}[:：] ?)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+$")
_NUMBERS = re.compile(r"^[\d\s.,+k%°/|-]+$")
_PHONE = folded_pattern(
    r"^(?:الهاتف|هاتف|تلفون|تليفون|فاكس|جوال|tel|phone|fax|mobile|whatsapp|واتساب)\b.{0,30}[:：]"
    r"\s*\+?[\d\s()/-]+$"
)
_SCRIPT = re.compile(r"^(?://|/\*|<!--|<\w|function ?\(|var \w|window\.|\$\(|\{\{|@media|\[\w+ )")
_PRAYER = re.compile(r"^(?:\D{0,20}\s)?(?:\d{1,2}:\d{2}\s+){2,}\d{1,2}:\d{2}$")


@line_rule("guid", "An identifier of the site's own system.")
def guid(page: Page, index: int) -> bool:
    """Match a GUID (RFC 9562 form) or a long hexadecimal number alone on its line."""
    line = page.lines[index]
    return line.words == 1 and bool(_GUID.match(line.key) or _HASH.match(line.key))


@line_rule("address", "A web or mail address alone on its line.")
def address(page: Page, index: int) -> bool:
    """Match one address, with or without a label."""
    line = page.lines[index]
    return line.words <= 5 and bool(_URL.match(line.text) or _MAIL.match(line.key))


@line_rule("number", "A bare number: a counter, a day of a calendar, a temperature.")
def number(page: Page, index: int) -> bool:
    """Match a line without letters that is no date (dates have their own rule)."""
    line = page.lines[index]
    if line.words > 6 or line.arabic or line.latin > 1:
        return False
    return bool(_NUMBERS.match(line.key)) and not re.search(r"\d[/.-]\d", line.key)


@line_rule("phone", "A telephone or fax number with its label.")
def phone(page: Page, index: int) -> bool:
    """Match a labelled telephone number."""
    line = page.lines[index]
    return line.words <= 9 and bool(_PHONE.match(line.key))


@line_rule("script", "Left-over program text of the page.")
def script(page: Page, index: int) -> bool:
    """Match a line that starts as a comment or statement of HTML, CSS or JavaScript does."""
    line = page.lines[index]
    return line.latin > line.arabic and bool(_SCRIPT.match(line.text))


@line_rule("prayer-times", "A row of times of day.")
def prayer_times(page: Page, index: int) -> bool:
    """Match three or more times in a row, with at most a town before them."""
    return bool(_PRAYER.match(page.lines[index].key))


@line_rule("symbols", "A line without a letter or a digit.")
def symbols(page: Page, index: int) -> bool:
    """Match rules, bullets and other marks alone on a line."""
    return not page.lines[index].key
