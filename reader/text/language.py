"""The language a text is written in, by its letters and its commonest words.

Meant for whole articles and for lines of a few words; no model, no list to load. The function
words are the commonest closed-class words of each language; the letters are those that the
language's alphabet has and its neighbours' have not (Unicode chapter 9.2, CLDR exemplar sets).
"""

import re
from collections.abc import Mapping
from functools import cache
from itertools import repeat

from reader.text.byte_form import ALPHABET, ByteTable, byte_class, byte_form, bytes_of

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

# Each with its rarest byte, for which alone a text is skimmed faster.
_ADDRESS_SIGNS = ((b"@", b"@"), (b"#", b"#"), (b"/", b"://"), (b"w", b"www."))
_JOINERS = "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u200c'’"


def detect_language(text: str) -> str:
    """The BCP 47 code of the language of ``text``: «ar», «fa», «ur», «en», «fr»…

    «und» where there are no letters, or too few words to tell. Addresses and handles do not count.
    """
    sample = text[:_SAMPLE]
    content = byte_form(sample)
    if _has_address_sign(sample, content):
        sample = _ADDRESS.sub(" ", sample)
        content = byte_form(sample)
    counts = _letters(sample, content)
    script = max(counts, key=lambda name: counts[name])
    # Arabic lines are full of Latin names; the reverse is rare. A third of the letters carries it.
    if counts["arabic"] * 2 >= counts[script]:
        script = "arabic"
    if not counts[script]:
        return UNDETERMINED
    if script in _ONE_LANGUAGE:
        return _ONE_LANGUAGE[script]
    if script == "arabic":
        return _language_of_arabic(sample, content)
    found = _language_of_latin(sample, content)
    # «Microsoft Office بالعربية»: names tell nothing, the words between them do.
    if found == UNDETERMINED and counts["arabic"]:
        return _language_of_arabic(sample, content)
    return found


def _has_address_sign(text: str, content: bytes | None) -> bool:
    if content is None:
        return _ADDRESS_SIGN.search(text) is not None
    return any(mark in content and sign in content for mark, sign in _ADDRESS_SIGNS)


def _letters(text: str, content: bytes | None) -> dict[str, int]:
    """How many letters of each script there are."""
    if content is None:
        return {script: sum(map(len, runs.findall(text))) for script, runs in _SCRIPTS.items()}
    counts = dict.fromkeys(_SCRIPTS, 0)
    counts["arabic"] = len(content) - len(content.translate(None, _ARABIC_BYTES))
    counts["latin"] = len(content) - len(content.translate(None, _LATIN_BYTES))
    return counts


def _language_of_arabic(text: str, content: bytes | None) -> str:
    scores = _scores(text, content, _ARABIC_SCRIPT)
    # Persian yeh and kaf are typed in Urdu, Kurdish and Pashto too; their own letters tell more.
    best = max(_ARABIC_SCRIPT, key=lambda language: scores[language])
    return best if scores[best] else "ar"


def _language_of_latin(text: str, content: bytes | None) -> str:
    scores = _scores(text, content, _LATIN_SCRIPT)
    best = max(_LATIN_SCRIPT, key=lambda language: scores[language])
    if scores[best]:
        return best
    return "en" if text.isascii() and len(_WORD.findall(text)) >= _HEADLINE_WORDS else UNDETERMINED


def _scores(text: str, content: bytes | None, languages: tuple[str, ...]) -> dict[str, int]:
    """How much speaks for each of ``languages``."""
    if content is not None:
        return _byte_scores()(content, languages)
    words = [word for word in _words(text) if word in _ALL_FUNCTION_WORDS]
    scores = {}
    for language in languages:
        function_words = _FUNCTION_WORDS[language]
        score = _LETTER_WEIGHT * sum(word in function_words for word in words)
        scores[language] = score + sum(map(text.count, _OWN_LETTERS.get(language, "")))
    if "ar" in scores:
        scores["ar"] += len(_ARABIC_ARTICLE.findall(text))
    return scores


class _ByteScores:
    """What ``_scores`` gives, for texts in byte form.

    Function words are counted for all languages in one sum: a word stands for a number with a
    place for each language, wide enough for all the words of a sample.
    """

    def __init__(self) -> None:
        letters = "".join(filter(re.compile(r"[^\W\d_]").match, ALPHABET))
        parts = {
            b"letter": byte_class(letters),
            b"joiner": byte_class(_JOINERS),
            b"article": b"".join(map(bytes_of, "ال")),
            b"prefix": byte_class("وفبكل"),
            b"word": byte_class(filter(re.compile(r"\w").match, ALPHABET)),
        }
        self._lowered = ByteTable(
            {
                character: character.lower() if character in letters else " "
                for character in ALPHABET
                if character not in _JOINERS
            }
        )
        self._joiner_astray = re.compile(
            b"%(joiner)s(?:(?<!%(letter)s%(joiner)s)|(?!%(letter)s))" % parts
        )
        self._article = re.compile(
            b"%(article)s(?:(?<!%(word)s%(article)s)"
            b"|(?<=%(prefix)s%(article)s)(?<!%(word)s%(prefix)s%(article)s))(?=%(word)s{2})" % parts
        )
        bits = _SAMPLE.bit_length()
        self._most = (1 << bits) - 1
        self._places = {name: place * bits for place, name in enumerate(_FUNCTION_WORDS)}
        self._words: dict[bytes, int] = {}
        for word in _ALL_FUNCTION_WORDS:
            if (form := byte_form(word)) is not None:
                speaks_for = [name for name, words in _FUNCTION_WORDS.items() if word in words]
                self._words[form] = sum(1 << self._places[name] for name in speaks_for)
        self._own_letters = {
            name: tuple(bytes_of(_OWN_LETTERS.get(name, ""))) for name in _FUNCTION_WORDS
        }

    def __call__(self, content: bytes, languages: tuple[str, ...]) -> dict[str, int]:
        """How much speaks for each of ``languages``."""
        words = self._joiner_astray.sub(b" ", self._lowered.translate(content)).split()
        found = sum(map(self._words.get, words, repeat(0)))
        scores = {
            name: _LETTER_WEIGHT * (found >> self._places[name] & self._most)
            + sum(map(content.count, self._own_letters[name]))
            for name in languages
        }
        if "ar" in scores:
            scores["ar"] += len(self._article.findall(content))
        return scores


_byte_scores = cache(_ByteScores)  # made when first needed: a window that opens needs none


def _words(text: str) -> list[str]:
    """The words in lower case."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return _WORD.findall(lowered)
    return [word.lower() for word in _WORD.findall(text)]  # «İ» becomes a letter and a mark
