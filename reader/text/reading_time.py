"""How long a text takes to read."""

WORDS_A_MINUTE = {"ar": 181, "en": 238}
"""Mean silent reading of non-fiction: Brysbaert (2019), "How many words do we read per minute?",
Journal of Memory and Language 109 (table 6 for Arabic)."""
_OTHER = 200


def reading_minutes(words: int, language: str) -> int:
    """Whole minutes, at least one, that ``words`` words of ``language`` (BCP 47) take."""
    pace = WORDS_A_MINUTE.get(language.split("-", maxsplit=1)[0], _OTHER)
    return max(1, round(words / pace))
