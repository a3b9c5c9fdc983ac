"""The language a text is written in, by its letters and its commonest words.

Meant for whole articles and for lines of a few words; no model, no list to load. The function
words are the commonest closed-class words of each language; the letters are those that the
language's alphabet has and its neighbours' have not (Unicode chapter 9.2, CLDR exemplar sets).
"""

import re
from collections.abc import Mapping

from reader.text.byte_form import ALPHABET, byte_form, bytes_of

UNDETERMINED = "und"

# Enough of an article to tell; a text of megabytes is not read to its end for this.
_SAMPLE = 6000
# A language's own letter tells more than a function word, which neighbours may share.
_LETTER_WEIGHT = 2

_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|(?<!\S)\S+@\S+|(?<!\w)[@#]\w+")
_ADDRESS_SIGN = re.compile(r"[@#:w](?:(?<=[@#])|(?<=:)//|(?<=w)ww\.)")
_WORD = re.compile(r"[^\W\d_]+(?:[\u064b-\u0652\u200c'’][^\W\d_]+)*")

# Runs of letters, for a run is found as fast as a letter; their lengths are added up.
_SCRIPTS: Mapping[str, re.Pattern[str]] = {
    "arabic": re.compile(
        "[\u0620-\u064a\u0671-\u06d3\u06d5\u06ee-\u06ef\u06fa-\u06ff\u0750-\u077f\ufb50-\ufdfb\ufe70-\ufefc]+"
    ),
    "latin": re.compile("[A-Za-z\u00c0-\u024f]+"),
    "hebrew": re.compile("[\u05d0-\u05ea]+"),
    "cyrillic": re.compile("[\u0400-\u04ff]+"),
    "greek": re.compile("[\u0370-\u03ff]+"),
}
_ARABIC_BYTES, _LATIN_BYTES = (
    bytes_of(filter(_SCRIPTS[script].match, ALPHABET)) for script in ("arabic", "latin")
)
_ONE_LANGUAGE = {"hebrew": "he", "cyrillic": "ru", "greek": "el"}

_OWN_LETTERS: Mapping[str, str] = {
    "ar": "ةىإأؤ",
    "fa": "پچژگکی",
    "ur": "ٹڈڑںےہھ",
    "ckb": "ۆێڕڵەڤ",
    "ps": "ټډړږښګڼېۍ",
    "fr": "éèêàçùâîôœÉÈÊÀÇÙÂÎÔŒ",
    "es": "ñáéíóú¿¡ÑÁÉÍÓÚ",
    "de": "äöüßÄÖÜẞ",
    "tr": "ğışİçöü",
}
# The article alone or behind a prefix at the start of a word; said this way it is skimmed for.
_ARABIC_ARTICLE = re.compile(r"ال(?:(?<=\bال)|(?<=\b[وفبكل]ال))(?=\w{2})")

_FUNCTION_WORD_LISTS: Mapping[str, str] = {
    "ar": "في من على إلى الى أن ان إن عن مع هذا هذه التي الذي الذين كان كانت قد لم لن لا ما هو هي"
    " بين بعد قبل كل أو او ثم حتى عند منذ خلال وقال قال كما أنه إنه حول ضد غير بعض ذلك تلك",
    "fa": "در به از که را این است آن با برای بر تا یک خود شد شده بود می‌شود می هم نیز های ها کرد"
    " گفت اند باید یا اما دو نه سال و",
    "ur": "کے کی میں ہے سے نے کا کو پر اور ہیں کہ یہ اس تھا بھی ہو گیا ایک وہ لیے جو تھے نہیں",
    "ckb": "لە بە و کە بۆ ئەو لەگەڵ ئەم دەکات بوو هەروەها یان سەر نێوان کرد",
    "ps": "د په چې او له کې ته دي شوي سره یې هم دا وي کړي کوي باندې",
    "en": "the of and to in is that for on with as was by at from it are his has this be have an"
    " not but will its after who their he said they were been which",
    "fr": "le la les de des du un une et est en que qui dans pour par sur au aux avec ce cette son"
    " sa ses il elle pas plus été ont sont se ne ou mais",
    "es": "el la los las de del un una y es en que por para con su al se lo como más no fue ha",
    "de": "der die das und ist in den von zu mit dem des im für auf ein eine nicht sich auch als",
    "it": "il lo la gli le di del della un una e è in che per con si non sono nel dei alla anche",
    "pt": "o a os as de do da dos das um uma e em que por para com não se no na mais foi ao",
    "tr": "ve bir bu da de için ile olarak olan daha çok gibi kadar sonra ne en ise",
}
_FUNCTION_WORDS = {
    language: frozenset(words.split()) for language, words in _FUNCTION_WORD_LISTS.items()
}
_ALL_FUNCTION_WORDS = frozenset().union(*_FUNCTION_WORDS.values())
_ARABIC_SCRIPT = ("ar", "fa", "ur", "ckb", "ps")
_LATIN_SCRIPT = ("en", "fr", "es", "de", "it", "pt", "tr")
# A run of this many plain ASCII words without any function word is taken for an English headline.
_HEADLINE_WORDS = 4


def detect_language(text: str) -> str:
    """The BCP 47 code of the language of ``text``: «ar», «fa», «ur», «en», «fr»…

    «und» where there are no letters, or too few words to tell. Addresses and handles do not count.
    """
    sample = text[:_SAMPLE]
    if _ADDRESS_SIGN.search(sample):
        sample = _ADDRESS.sub(" ", sample)
    counts = _letters(sample)
    script = max(counts, key=lambda name: counts[name])
    # Arabic lines are full of Latin names; the reverse is rare. A third of the letters carries it.
    if counts["arabic"] * 2 >= counts[script]:
        script = "arabic"
    if not counts[script]:
        return UNDETERMINED
    if script in _ONE_LANGUAGE:
        return _ONE_LANGUAGE[script]
    if script == "arabic":
        return _language_of_arabic(sample)
    found = _language_of_latin(sample)
    # «Microsoft Office بالعربية»: names tell nothing, the words between them do.
    return _language_of_arabic(sample) if found == UNDETERMINED and counts["arabic"] else found


def _letters(text: str) -> dict[str, int]:
    """How many letters of each script there are."""
    content = byte_form(text)
    if content is None:
        return {script: sum(map(len, runs.findall(text))) for script, runs in _SCRIPTS.items()}
    counts = dict.fromkeys(_SCRIPTS, 0)
    counts["arabic"] = len(content) - len(content.translate(None, _ARABIC_BYTES))
    counts["latin"] = len(content) - len(content.translate(None, _LATIN_BYTES))
    return counts


def _language_of_arabic(text: str) -> str:
    scores = _scores(text, _ARABIC_SCRIPT)
    # Persian yeh and kaf are typed in Urdu, Kurdish and Pashto too; their own letters tell more.
    best = max(_ARABIC_SCRIPT, key=lambda language: scores[language])
    return best if scores[best] else "ar"


def _language_of_latin(text: str) -> str:
    words = _WORD.findall(text)
    scores = _scores(text, _LATIN_SCRIPT)
    best = max(_LATIN_SCRIPT, key=lambda language: scores[language])
    if scores[best]:
        return best
    return "en" if len(words) >= _HEADLINE_WORDS and text.isascii() else UNDETERMINED


def _scores(text: str, languages: tuple[str, ...]) -> dict[str, int]:
    """How much speaks for each of ``languages``."""
    words = [word for word in _words(text) if word in _ALL_FUNCTION_WORDS]
    scores = {}
    for language in languages:
        function_words = _FUNCTION_WORDS[language]
        score = _LETTER_WEIGHT * sum(word in function_words for word in words)
        scores[language] = score + sum(map(text.count, _OWN_LETTERS.get(language, "")))
    if "ar" in scores:
        scores["ar"] += len(_ARABIC_ARTICLE.findall(text))
    return scores


def _words(text: str) -> list[str]:
    """The words in lower case."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return _WORD.findall(lowered)
    return [word.lower() for word in _WORD.findall(text)]  # «İ» becomes a letter and a mark
