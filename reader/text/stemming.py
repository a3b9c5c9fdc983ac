"""Light stemming of folded words: the form that the written forms of one word have in common.

After light10 (Larkey, Ballesteros and Connell, Light Stemming for Arabic Information Retrieval,
2007): proclitics and the article are taken off the front, pronouns, duals, sound plurals, the
feminine and the nisba ending off the back. light10 knows no words, so it cuts root letters off
(«والد», «لبنان») and leaves single prepositions on («بمصر»). Here a letter is taken for a clitic or
an ending only where what is left is better known than the whole: a word of the tables in
``reader.text.vocabulary``, or a known root in one of the ``shapes``. Broken plurals of the tables
have the stem of their singular. What nothing is known of keeps every letter that might be its own.
"""

from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

from reader.text.function_words import function_word
from reader.text.lexicon import lexicon
from reader.text.memo import Memo
from reader.text.shapes import is_word, readings

_MOST_REMEMBERED = 1 << 17
_LONGEST = 30  # letters; what is longer is no word, and is left as it is


# How well a word is known, best last.
_UNKNOWN = 0
_SHAPE_AND_ENDING = 1
_SHAPE = 2
_LISTED_AND_ENDING = 3
_LISTED = 4

_Reading = tuple[int, str]  # how well it is known, and the stem

# By last letter, the order they are tried in. A pronoun joins the feminine ending as «ت», hence
# the endings with one before it.
_ENDINGS: dict[str, tuple[str, ...]] = {
    "ا": ("تهما", "هما", "كما", "تها", "تنا", "ها", "نا", "وا", "ا"),
    "م": ("تهم", "تكم", "هم", "كم"),
    "ن": ("تهن", "تان", "تين", "هن", "ين", "ون", "ان"),
    "ه": ("ته", "ه"),
    "ك": ("تك", "ك"),
    "ي": ("تي", "ي"),
    "ت": ("ات", "ت"),
    "و": ("و",),
}
_PRONOUNS = frozenset(("هما", "كما", "ها", "هم", "هن", "نا", "كم", "ه", "ك"))
_VERBAL = frozenset(("ت", "وا"))
_AFTER_FEMININE = frozenset(
    ("تهما", "تها", "تنا", "تهم", "تكم", "تهن", "تان", "تين", "ته", "تك", "تي", "ات", "ي")
)
_OF_FEMININE = _AFTER_FEMININE - {"ات", "ي"}
_AFTER_PLURAL = frozenset(("ه", "ها", "هم", "هن", "هما", "كم"))  # after «و»: «لاعبوها»
# Endings that a short word is not believed to have when the rest after a clitic is a word.
_DOUBTFUL = frozenset(("ت", "ك", "كم", "و", "ا"))
# The same of a word that nothing is known of, with the letters that have to stay.
_ENDINGS_OF_UNKNOWN: dict[str, tuple[tuple[str, int], ...]] = {
    "ت": (("ات", 3),),
    "ا": (("ها", 3), ("ا", 4)),
    "ن": (("ين", 4), ("ون", 4)),
    "م": (("هم", 4),),
    "ه": (("ه", 3),),
    "ي": (("ي", 3),),
}
_SHORTEST_NAME = 5
_FEWEST_CONSONANTS = 4
_SERVANT = "عبدال"  # «عبدالله», «عبدالقادر»: vowels tell one name from another
SOUNDS = str.maketrans("جغقطصضظث", "كككتسدزت")
"""Letters for one foreign sound."""

_SOUNDS = SOUNDS | str.maketrans("", "", "اوي")
_FINAL_SEATS = {"ئ": "ي", "ؤ": "و"}


def stem(word: str) -> str:
    """The stem of a folded word, never empty unless the word is; remembered."""
    return _STEMS[word]


def stems(words: Iterable[str]) -> list[str]:
    """The stems of folded words, one to one."""
    return list(map(_STEMS.__getitem__, words))


def _stem(word: str) -> str:
    if not "\u0621" <= word[:1] <= "\u06ff" or len(word) > _LONGEST:
        return _latin_stem(word)
    grammatical = function_word(word)
    if grammatical is not None or len(word) <= 2:
        return grammatical or word
    return _spelt_alike(_read(word)[1])


_STEMS = Memo(_stem, _MOST_REMEMBERED)


def is_known(word: str) -> bool:
    """Whether a folded word, whatever clitics and endings it has, is a word that is known."""
    return (_read(word) if len(word) > 2 else _direct(word))[0] != _UNKNOWN


def listed_forms() -> Iterator[tuple[str, str]]:
    """The forms whose stems are given by the tables, each with that stem."""
    tables = lexicon()
    for form in tables.stem_of.keys() | tables.singular_of.keys():
        yield form, _spelt_alike(_direct(form)[1])


def is_plain(word: str) -> bool:
    """Whether a folded word is known as it stands, with neither clitic nor ending."""
    return _direct(word)[0] != _UNKNOWN


@lru_cache(1 << 14)
def _spelt_alike(word: str) -> str:
    """The stem of a foreign name in whatever spelling.

    The press writes foreign sounds as it hears them: «إنستغرام» and «انستجرام», «موزمبيق» and
    «موزامبيق». A long stem that is no word of Arabic keeps its first letter and its consonants,
    letters for one foreign sound being one.
    """
    name = _sound(word)
    if name == word and len(word) >= _SHORTEST_NAME and not is_word(word):
        return word.replace("وو", "و").replace("يي", "ي")
    return word if name in _shared_sounds() and word in _listed_names() else name


def _sound(word: str) -> str:
    tables = lexicon()
    if len(word) < _SHORTEST_NAME or word in tables.nouns or word in tables.native:
        return word
    name = word[0] + word[1:].translate(_SOUNDS)
    if len(name.lstrip("اوي")) < _FEWEST_CONSONANTS or word.startswith(_SERVANT) or is_word(word):
        return word
    return name if name[0] in "اوي" else name[0].translate(_SOUNDS) + name[1:]


@cache
def _listed_names() -> frozenset[str]:
    """The stems of the words that the tables list."""
    return frozenset(_direct(word)[1] for word in lexicon().words)


@cache
def _shared_sounds() -> frozenset[str]:
    """The sounds of several listed words («برتغال», «برتقال»), which tell none of them."""
    met: set[str] = set()
    shared: set[str] = set()
    for word in _listed_names():
        name = _sound(word)
        (shared if name in met else met).add(name)
    return frozenset(shared)


def _read(word: str) -> _Reading:
    """The best reading of a word with whatever clitics it may have."""
    if word[0] not in "وف":
        return _without_preposition(word)
    whole = _without_ending(word)
    if whole[0] == _LISTED:
        return whole
    if len(word) == 3:
        rest = _direct(word[1:])
        return rest if rest[0] and not whole[0] and word[0] == "و" else whole
    grammatical = function_word(word[1:])
    rest = (_LISTED, grammatical) if grammatical else _without_preposition(word[1:])
    return rest if _is_conjunction(word, whole, rest) else whole


def _is_conjunction(word: str, with_it: _Reading, without: _Reading) -> bool:
    """Whether «و» or «ف» is one, by how well the word is known with and without it."""
    (whole, stem_of_whole), (rest, stem_of_rest) = with_it, without
    if len(word) == 4 and whole and not (word[-1] in _DOUBTFUL and rest >= _SHAPE):
        return False
    if rest != whole:
        return rest > whole
    if whole == _LISTED_AND_ENDING:
        return len(stem_of_rest) > len(stem_of_whole)  # «وحياته», but «وحداتها» of «وحدة»
    # «و» is the commonest clitic by far, but «واصلت» is a verb rather than «و» and «أصلت».
    return word[0] == "و" and not (whole and word[1] == "ا")


def _without_preposition(word: str) -> _Reading:
    """The best reading of a word that has no conjunction before it."""
    first, rest = word[0], word[1:]
    whole = _without_ending(word)
    if first == "ا" and rest[0] == "ل" and len(word) >= 4:
        return whole if _has_no_article(word) else _after_article(word[2:])
    if len(word) < 4 or whole[0] == _LISTED:
        return whole
    if first in "بكل":
        return _without_single_preposition(word, whole)
    if first == "س" and rest[0] in "يتن":
        verb = _without_ending(rest)
        return verb if verb[0] > whole[0] and _is_present(rest, verb[1]) else whole
    return whole


def _has_no_article(word: str) -> bool:
    """Whether the «ال» that ``word`` begins with is its own."""
    known = lexicon().article_like
    if word in known:
        return True
    ended = any(
        word.endswith(ending) and len(word) - len(ending) >= 4 and word[: -len(ending)] in known
        for ending in _ENDINGS.get(word[-1], ())
    )
    # «الأمين» is not of «آلام», nor «اليمين» of «أليم».
    return ended and _without_ending(word[2:])[0] < _SHAPE


def _is_present(word: str, found: str) -> bool:
    """Whether ``word``, which has the stem ``found``, is a verb in the present: «يصل», «نعمل»."""
    return any(
        pattern[0] == word[0]
        for form in (word, found, found + "ي" * (len(found) > 3))
        for _, pattern in readings(form)
    )


def _without_single_preposition(word: str, whole: _Reading) -> _Reading:
    rest = word[1:]
    if word[1:3] == "ال" and len(word) >= 5:
        bare = _without_ending(rest) if _has_no_article(rest) else _after_article(word[3:])
        return bare if bare[0] >= whole[0] else whole
    if word[:2] == "لل":
        # The article is written into the «ل»; a word that begins with one of its own keeps it.
        kept, parted = _without_ending(rest), _after_article(word[2:])
        return kept if kept[0] > parted[0] else parted
    bare = _without_ending(rest)
    if len(word) == 4 and whole[0] and not (bare[0] == _LISTED and whole[0] == _SHAPE_AND_ENDING):
        return whole
    return bare if bare[0] > whole[0] else whole


def _after_article(word: str) -> _Reading:
    """The reading of what follows an article, which is a noun, known or not."""
    found = _without_ending(word)
    if len(word) <= 2:
        return found
    return max(found[0], _SHAPE), found[1]


@lru_cache(1 << 15)
def _without_ending(word: str) -> _Reading:
    """The best reading of a word that has no clitic before it."""
    direct = _direct(word)
    if direct[0]:
        return direct
    best: _Reading = (_UNKNOWN, word)
    for ending in _ENDINGS.get(word[-1:], ()):
        if word.endswith(ending):
            found = _before(word[: -len(ending)], ending)
            if found[0] > best[0]:
                best = found
                if found[0] == _LISTED_AND_ENDING:
                    return found
    if best[0]:
        return best
    for ending, shortest in _ENDINGS_OF_UNKNOWN.get(word[-1:], ()):
        # Participles and nisbas have the sound plural; «واشنطون» has none.
        if (
            word.endswith(ending)
            and len(word) - len(ending) >= shortest
            and (ending not in {"ين", "ون"} or word[0] == "م" or word[-3] == "ي")
        ):
            return _UNKNOWN, _bare(word[: -len(ending)])
    return best


def _direct(word: str) -> _Reading:
    """The reading of a word as it stands."""
    tables = lexicon()
    found = tables.stem_of.get(word)
    if found is not None:
        return _LISTED, found
    singular = tables.singular_of.get(word)
    if singular is not None:
        return _LISTED, _without_ending(singular)[1]
    if word in tables.words:
        return _LISTED, _bare(word)
    if word.startswith(_SERVANT):
        return _LISTED, word
    if len(word) == 5 and word[1] == "ا" and word.endswith("وا"):
        return _UNKNOWN, word  # «قالوا» has not the shape of «قانون»
    return (_SHAPE, _bare(word)) if is_word(word) else (_UNKNOWN, word)


def _before(rest: str, ending: str) -> _Reading:
    """The reading of what stands before ``ending``."""
    if len(rest) < (3 if len(ending) == 1 else 2):
        return _UNKNOWN, rest
    seated = rest[-1] in _FINAL_SEATS
    if seated:
        rest = rest[:-1] if rest[-2] == "ا" else rest[:-1] + _FINAL_SEATS[rest[-1]]
    dual = ending == "ا" and rest[-1] == "ت"  # «دولتا»
    if dual or ending in _AFTER_FEMININE:
        feminine = _feminine((rest[:-1] if dual else rest) + "ه", ending)
        if feminine is not None:
            return _LISTED_AND_ENDING, feminine
    if _is_of_another(rest, ending):
        return _UNKNOWN, rest
    if ending in _VERBAL:
        return _before_verbal(rest, ending)
    known, found = _direct(rest)
    if ending == "ي" and rest in lexicon().singular_of:
        found = rest  # «صحفي» is not of «صحيفة»
    if known:
        # «مكافأته»; but «بناتها» is of «بنات».
        guessed = rest[-1] == "ا" and ending in _OF_FEMININE
        return (_SHAPE_AND_ENDING if guessed else known - 1), found
    return (_UNKNOWN, rest) if seated else _before_altered(rest, ending)


def _is_of_another(rest: str, ending: str) -> bool:
    """Whether ``ending`` is less or more than the one that the word has."""
    if ending == "ات":
        return len(rest) == 2  # «بدأت» is of «بدأ»
    if ending in _OF_FEMININE:
        return rest.endswith("يا")  # «توصياتها»
    return ending == "ا" and rest[-1] == "ه" and rest in lexicon().native  # «نشرها»


def _before_verbal(rest: str, ending: str) -> _Reading:
    """The reading of what stands before the ending of a verb."""
    if is_word(rest):
        # «وصلوا» is of «وصل», and not «و» before «صلوا».
        listed = ending == "وا" and rest[0] in "وفبكل" and rest in lexicon().words
        return _LISTED_AND_ENDING if listed else _SHAPE_AND_ENDING, _bare(rest)
    # A weak last letter gives way before it: «انتهت» of «انتهى».
    return (_SHAPE_AND_ENDING, rest) if is_word(rest + "ي") else (_UNKNOWN, rest)


def _feminine(word: str, ending: str) -> str | None:
    """The stem of a listed word whose feminine ending is «ت» or nothing before ``ending``."""
    tables = lexicon()
    if word in tables.stem_of:
        return tables.stem_of[word]
    if ending == "ي" or len(word) <= 3:
        return None
    if word in tables.words:
        return _bare(word)
    if word in tables.singular_of and ending != "ات":  # «أسلحتها»
        return _direct(word)[1]
    loan = word[:-1] + "ا"
    return _bare(loan) if ending == "ات" and loan in tables.words else None  # «كاميرات»


def _before_altered(rest: str, ending: str) -> _Reading:
    """The reading of what stands before ``ending`` and has an ending itself, or was altered."""
    last, before = rest[-1], rest[:-1]
    if last == "ي" and len(rest) >= 3:  # «مصريين»
        # «جامعيين», «جامعية»; but «عينيها» is the dual of «عين».
        dual = ending in _PRONOUNS and ending != "ه"
        feminine = None if dual else _feminine(before + "ه", last)
        if feminine is not None:
            return _LISTED_AND_ENDING, feminine
        known = _direct(before)[0]
        return (known - 1, _bare(rest)) if known else (_UNKNOWN, rest)
    if ending in _PRONOUNS:
        if last == "ا" and len(rest) > 2 and is_word(before + "ي"):
            # «معناها» of «معنى», «قراهم» of «قرى»
            known, found = _direct(before + "ي")
            return known - 1, found
        if last == "و" and ending in _AFTER_PLURAL and not is_word(rest + "ه"):
            return _before(before, last)
        if rest.endswith(("ات", "ون")):
            return _before(rest[:-2], rest[-2:])
    return _UNKNOWN, rest


def _bare(word: str) -> str:
    """``word`` without the endings of the feminine, the nisba and the accusative."""
    stem_of = lexicon().stem_of
    for ending in "هيا":
        if word[-1] != ending or len(word) <= 3:
            continue
        before = word[-2]
        if before == "ا" and ending != "ا":
            continue  # «حياة», «بداية»
        if ending == "ا" and (word[0] == "ا" or before == "ي") and len(word) < 6:
            continue  # «إجراء», «عليا»
        if word in stem_of:
            return stem_of[word]
        word = word[:-2] if ending == "ا" and before == "ي" else word[:-1]
        if word[-1] in _FINAL_SEATS and ending == "ي":
            word = word[:-1]
    return word


def _latin_stem(word: str) -> str:
    """``word`` without the ending of the English plural; other scripts are left as they are."""
    if word in lexicon().stem_of:
        return _spelt_alike(lexicon().stem_of[word])
    if len(word) < 4 or not word.isascii() or not word.endswith("s"):
        return word
    if word.endswith(("ss", "us", "is")):
        return word
    if word.endswith(("sses", "xes", "ches", "shes")) and len(word) > 4:
        return word[:-2]
    return word[:-3] + "y" if word.endswith("ies") and len(word) > 4 else word[:-1]
