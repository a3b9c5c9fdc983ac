"""Scores how much a text looks like real text: Arabic script first, Latin as well.

Every 8-bit code page for Arabic decodes any bytes to something, so that success says nothing. What
tells is the result: the letters' frequencies, letters that only end words, words that begin with
the article «ال», and that Arabic and Latin letters do not stand in one word.
"""

import math
import re
from collections import Counter
from collections.abc import Callable

_PER_MILLE = {
    "ا": 140, "ل": 118, "ي": 72, "م": 62, "و": 60, "ن": 58, "ر": 50, "ت": 44, "ب": 38, "ة": 34,
    "ع": 35, "د": 31, "س": 28, "ف": 27, "ه": 26, "ك": 22, "ق": 23, "أ": 22, "ح": 19, "ج": 14,
    "ش": 12, "ص": 10, "ط": 11, "خ": 9, "إ": 8, "ى": 10, "ض": 8, "ذ": 7, "ز": 8, "ث": 6, "ء": 4,
    "غ": 5, "ئ": 4, "ظ": 2.5, "ؤ": 1.5, "آ": 1.5, "ی": 40, "ک": 15, "گ": 4, "پ": 3, "چ": 2,
    "ژ": 0.7, "ہ": 0.5, "ے": 0.5, "ں": 0.4, "ٹ": 0.3, "ڈ": 0.3, "ڑ": 0.3, "ھ": 0.3,
}  # fmt: skip
"""Frequencies of letters in Arabic print, per mille of letters, rounded; Persian and Urdu letters
get what keeps their texts plausible."""

_WEIGHTS = {letter: math.log(share / 1000) for letter, share in _PER_MILLE.items()}
_MARKS = "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670\u0640"
_PUNCTUATION = "،؛؟«»“”‘’–—…٠١٢٣٤٥٦٧٨٩٪۰۱۲۳۴۵۶۷۸۹\u200c\u200d\u200e\u200f\xa0°·•©®"
_WEIGHTS.update(dict.fromkeys(_MARKS, -5.0))
_WEIGHTS.update(dict.fromkeys(_PUNCTUATION, -3.5))
_STRANGE = -12.0
_ACCENTED = "\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017f"
_LATIN_ACCENTED = re.compile(f"[{_ACCENTED}]")
_ACCENTED_RUN = re.compile(f"[{_ACCENTED}]{{2,}}")
_LETTER = "\u0621-\u063a\u0641-\u064a\u067e\u0686\u0698\u06a9\u06af\u06cc"
_LATIN = "A-Za-z\u00c0-\u017f"
_WORD = re.compile(f"[{_LETTER}]+")
# These begin with what is rare and look back from there, so that a text is skimmed for it.
_MIXED_ANYWHERE = re.compile(f"[{_LATIN}](?:(?=[{_LETTER}])|(?<=[{_LETTER}].))")
_MIXED = re.compile(f"[{_LATIN}][{_LETTER}]|[{_LETTER}][{_LATIN}]")
_FINAL_INSIDE = re.compile(f"[ةى](?=[{_LETTER}])")
_ARTICLE = re.compile(
    f"ال(?:(?<![{_LETTER}]ال)|(?<=[وبكف]ال)(?<![{_LETTER}][وبكف]ال))(?=[{_LETTER}]{{2}})"
)
_HAMZA_ODD = re.compile(
    f"[إآئؤء](?:(?<=[{_LETTER}][إآ])|(?<=[ئؤء])(?<![{_LETTER}][ئؤء]))(?=[{_LETTER}])"
)
_MARK_ASTRAY = re.compile(f"[\u064b-\u0652](?<![{_LETTER}{_MARKS}][\u064b-\u0652])")
_BREAK_INSIDE = re.compile(f"[!-/:-@\\[-`{{-~«»“”،؛؟](?<=[{_LETTER}].)(?=[{_LETTER}])")
_BARE_ARTICLE = "ال"

PLAUSIBLE = -5.0
"""Scores of real texts lie above: Arabic print at -3.3 to -2.5, Latin text with accents at -2."""

MOST_FOR_ARTICLES = 1.0
"""What articles can add to a score: 4 each, and each needs a word of four letters."""

SAMPLE_CODE_POINTS = 20_000


def plausibility(text: str) -> float:
    """Score a text; higher is likelier, about -3 for Arabic print, below PLAUSIBLE for nonsense.

    Only what is not ASCII counts, as ASCII is the same in all the encodings compared. A text that
    is wholly ASCII scores 0.
    """
    sample = text[:SAMPLE_CODE_POINTS]
    counts = {
        character: number for character, number in Counter(sample).items() if character > "\x7f"
    }
    weights = sum(weight_of(character) * number for character, number in counts.items())
    return plausibility_of_words(sample, weights, sum(counts.values()))


def plausibility_of_words(
    sample: str,
    weights: float,
    total: int,
    floor: float = -math.inf,
    words: int | None = None,
    *,
    accented: bool = True,
) -> float:
    """Score a sample whose ``total`` characters beyond ASCII weigh ``weights`` together.

    Gives minus infinity as soon as the score is surely below ``floor``. ``words`` is how many
    Arabic words there are, if that is known; without ``accented`` there are no accented letters.
    """
    if not total:
        return 0.0
    score = weights - (_accents_alone(sample) if accented else 0.0)
    # The article is the only thing that speaks for a text; how often it can be there is soon told.
    most = 4.0 * sample.count(_BARE_ARTICLE)
    for count, cost in _COSTS:
        if (score + most) / total < floor:
            return -math.inf
        score -= cost * count(sample)
    if most:
        words = len(_WORD.findall(sample)) if words is None else words
        score += 4.0 * min(len(_ARTICLE.findall(sample)), 0.35 * words)
    return score / total


def is_letter(character: str) -> bool:
    """Whether it is a letter of Arabic words."""
    return _WORD.match(character) is not None


def is_accented(character: str) -> bool:
    """Whether it is a Latin letter with an accent."""
    return _LATIN_ACCENTED.match(character) is not None


def weight_of(character: str) -> float:
    """Give the logarithm of how often a character is printed."""
    weight = _WEIGHTS.get(character)
    if weight is not None:
        return weight
    return -2.5 if _LATIN_ACCENTED.match(character) else _STRANGE


def _accents_alone(sample: str) -> float:
    """Accented letters belong in Latin words: runs of them without plain letters are strange."""
    runs = _ACCENTED_RUN.findall(sample)
    return 6.0 * sum(map(len, runs))


def _mixed(sample: str) -> int:
    """Arabic and Latin letters side by side."""
    return len(_MIXED.findall(sample)) if _MIXED_ANYWHERE.search(sample) else 0


def _breaks_inside(sample: str) -> int:
    """Punctuation between letters, each letter counted with one sign only."""
    count = end = 0
    for match in _BREAK_INSIDE.finditer(sample):
        if match.start() > end:
            count, end = count + 1, match.start() + 2
    return count


def _found(pattern: re.Pattern[str]) -> Callable[[str], int]:
    return lambda sample: len(pattern.findall(sample))


_COSTS = (
    (_mixed, 9.0),
    (_found(_FINAL_INSIDE), 6.0),
    (_found(_HAMZA_ODD), 6.0),
    (_found(_MARK_ASTRAY), 6.0),
    (_breaks_inside, 3.0),
)
"""What speaks against a text, and how much each time."""
