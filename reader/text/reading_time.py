"""How long a text takes to read."""

from collections.abc import Iterable

WORDS_A_MINUTE = {"ar": 181, "en": 238}
"""Mean silent reading of non-fiction: Brysbaert (2019), "How many words do we read per minute?",
Journal of Memory and Language 109 (table 6 for Arabic)."""
_OTHER = 200
_COUNTED = 50_000


def word_count(texts: Iterable[str]) -> int:
    """How many words ``texts`` have, as white space parts them.

    Of long texts blanks are counted instead: splitting megabytes would be felt.
    """
    total = 0
    for text in texts:
        total += len(text.split()) if total < _COUNTED else text.count(" ") + bool(text)
    return total


def reading_minutes(words: int, language: str) -> int:
    """Whole minutes, at least one, that ``words`` words of ``language`` (BCP 47) take."""
    pace = WORDS_A_MINUTE.get(language.split("-", maxsplit=1)[0], _OTHER)
    return max(1, round(words / pace))
