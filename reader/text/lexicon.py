"""The tables of ``reader.text.vocabulary`` folded, as the stemmer and the variants ask them."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from reader.text.normalise import fold
from reader.text.vocabulary import names, plurals, spellings


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Known words, all folded and without the article.

    ``words`` are whole as they stand; ``stem_of`` gives the stem of a word where the rules would
    not, and ``native`` are the Arabic ones of these; ``singular_of`` gives the singular of a broken
    plural, and ``nouns`` are these singulars. ``article_like`` are words, with it, whose «ال» is no
    article. ``also`` are words to try for a word, and ``phrases`` sequences of words; neither is
    the same word. ``word_of_phrase`` leads back from these.
    """

    words: frozenset[str]
    stem_of: dict[str, str]
    native: frozenset[str]
    singular_of: dict[str, str]
    article_like: frozenset[str]
    nouns: frozenset[str]
    also: dict[str, tuple[str, ...]]
    phrases: dict[str, tuple[tuple[str, ...], ...]]
    word_of_phrase: dict[tuple[str, ...], str]


def _pairs(table: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The entries of a table of ``word=form,form``, folded."""
    for entry in fold(table).split():
        word, _, forms = entry.partition("=")
        yield word, tuple(forms.split(","))


@cache
def lexicon() -> Lexicon:
    """The tables, built when they are first needed."""
    article_like = frozenset(fold(names.ARTICLE_LIKE).split())

    def bare(word: str) -> str:
        return word[2:] if word.startswith("ال") and word not in article_like else word

    native = frozenset(fold(names.FEMININE + names.WHOLE).split())
    stem_of = {word: word for word in native}
    for table in (names.LANDS, names.PAIRS, spellings.SPELLINGS):
        for word, forms in _pairs(table):
            for form in (word, *forms):
                stem_of[bare(form)] = bare(word)
    singular_of: dict[str, str] = {}
    nouns: set[str] = set()
    for word, forms in _pairs(plurals.BROKEN_PLURALS):
        nouns.add(word)
        for form in forms:
            singular_of.setdefault(form, word)
    listed = {bare(word) for word in fold(names.NAMES).split()} | nouns | article_like
    phrases = _phrases()
    return Lexicon(
        words=frozenset(listed | stem_of.keys()),
        stem_of=stem_of,
        native=native,
        singular_of={
            form: word
            for form, word in singular_of.items()
            if form not in stem_of and form not in nouns
        },
        article_like=article_like,
        nouns=frozenset(nouns),
        also=_also(),
        phrases=phrases,
        word_of_phrase={phrase: word for word, found in phrases.items() for phrase in found},
    )


def _also() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for word, forms in _pairs(plurals.AMBIGUOUS_PLURALS + spellings.AMBIGUOUS):
        found[word] = found.get(word, ()) + forms
        for form in forms:
            found[form] = (*found.get(form, ()), word)
    return found


def _phrases() -> dict[str, tuple[tuple[str, ...], ...]]:
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for word, forms in _pairs(spellings.TWO_WORD_MONTHS):
        found[word] = tuple(tuple(form.split("+")) for form in forms)
    for compound in fold(spellings.COMPOUNDS).split():
        found[compound.replace("+", "")] = (tuple(compound.split("+")),)
    return found
