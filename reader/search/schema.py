"""The fields of the index, and how an article's texts become words in them.

Analysis is ours (``reader.text``); tantivy is handed words with blanks between them and splits at
these. A name in two words has a stem as one, too. Nothing is stored but the article's id: texts
are read from the library.

| field | holds | for |
| --- | --- | --- |
| ``words`` | folded words of all texts, with positions | words, phrases, beginnings of words |
| ``stems`` | their stems, with frequencies | other forms of a word; related articles |
| ``title`` | stems of the title | a word in the title counts more |
| ``spellings`` | words that are not spelt as they fold, each once | exact spelling |
| ``author`` … ``tag`` | folded words of that field alone | filters |
| ``date``, ``sort`` | numbers such as 20160806 | filters; order without words |

``spellings`` is small because most words are spelt as they fold. A word that is spelt otherwise is
there as it is spelt; so is a plain word that readers take for another one («علي» and «على»,
«مكتبه» and «مكتبة», «ان» and «أن»). Where an article has any other word only in another spelling,
``-word`` says that the plain one is not in it.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import TYPE_CHECKING, Final

import tantivy

from reader.text.analyse import words_and_spellings
from reader.text.lexicon import lexicon
from reader.text.stemming import stem, stems

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model.indexed_article import IndexedArticle

INDEX_VERSION = 1
"""Raised whenever the fields or the analysis change; an index of another version is made anew."""

LIBRARY_VERSION: Final = f"{getattr(tantivy, '__version__', '')} {unicodedata.unidata_version}"
"""What else an index depends on: tantivy's format, and Python's table of characters."""

ID = "id"
WORDS = "words"
STEMS = "stems"
TITLE = "title"
SPELLINGS = "spellings"
AUTHOR = "author"
PLACE = "place"
SECTION = "section"
TAG = "tag"
DATE = "date"
SORT = "sort"

ABSENT = "-"
"""Stands in ``spellings`` before a word that the article does not have in its plain spelling."""

_BLANKS = "blanks"
_ALWAYS_JOINED: Final = frozenset(("عبد", "ابو"))


def build_schema() -> tantivy.Schema:
    """The schema of an index of this version."""
    builder = tantivy.SchemaBuilder()
    builder.add_text_field(ID, stored=True, tokenizer_name="raw", index_option="basic")
    builder.add_text_field(WORDS, tokenizer_name=_BLANKS, index_option="position")
    # With frequencies everywhere words are scored: only then tantivy skips what cannot win.
    for name in (STEMS, TITLE, SPELLINGS):
        builder.add_text_field(name, tokenizer_name=_BLANKS, index_option="freq")
    for name in (AUTHOR, PLACE, SECTION, TAG):
        builder.add_text_field(name, tokenizer_name=_BLANKS, index_option="basic")
    for name in (DATE, SORT):
        builder.add_unsigned_field(name, fast=True)
    return builder.build()


def register_analyser(index: tantivy.Index) -> None:
    """Tell ``index`` what splits its texts; needed each time one is opened."""
    index.register_tokenizer(
        _BLANKS, tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.whitespace()).build()
    )


def index_option(field: str) -> str:
    """How ``field`` is indexed, as ``tantivy.Query.term_query`` wants to be told."""
    if field == WORDS:
        return "position"
    return "freq" if field in {STEMS, TITLE, SPELLINGS} else "basic"


def is_confusable(word: str) -> bool:
    """Whether the folded ``word``, spelt so, is often confused with another spelling."""
    if word[-1] in "يه":
        return True
    start = 1 if word[0] in "وفبكل" else 0
    return word[start : start + 1] == "ا" and word[start + 1 : start + 2] != "ل"


def date_number(date: str) -> int:
    """``2016-08-06`` as 20160806; parts that are missing are 0. Orders as the dates do."""
    digits = "".join(part for part in date[:10].split("-") if part.isdecimal())
    return int(digits.ljust(8, "0")[:8])


def sort_number(sort_date: str) -> int:
    """A sort date (``2016-08-06T09:30:00`` or less of it) as 20160806093000."""
    digits = "".join(filter(str.isdecimal, sort_date))
    return int(digits.ljust(14, "0")[:14])


def make_document(article: IndexedArticle) -> tantivy.Document:
    """What the index takes in of ``article``."""
    document = tantivy.Document()
    add = document.add_text
    add(ID, article.id)
    title, spelt_title = words_and_spellings(article.title)
    body, spelt_body = words_and_spellings(article.body)
    # Values of one field lie apart, so that no phrase reaches from one into the next.
    add(WORDS, " ".join(title))
    add(WORDS, " ".join(body))
    found, spelt = title + body, spelt_title + spelt_body
    for name, text in _besides(article):
        more, spelt_more = words_and_spellings(text)
        joined = " ".join(more)
        add(WORDS, joined)
        if name:
            add(name, joined)
        found += more
        spelt += spelt_more
    stemmed = stems(found)
    add(STEMS, " ".join(stemmed + names_in_two(found, stemmed)))
    add(TITLE, " ".join(stems(title)))
    add(SPELLINGS, " ".join(spellings(found, spelt)))
    if article.date:
        document.add_unsigned(DATE, date_number(article.date))
    document.add_unsigned(SORT, sort_number(article.sort_date))
    return document


def _besides(article: IndexedArticle) -> list[tuple[str, str]]:
    """The texts other than title and body, each with the field that filters by it or none."""
    texts = [(AUTHOR, article.author), (PLACE, article.place), (SECTION, article.section)]
    texts += [(TAG, tag) for tag in article.tags]
    texts += [("", note) for note in article.notes]
    return [(name, text) for name, text in texts if text]


def names_in_two(folded: Sequence[str], stemmed: Sequence[str]) -> list[str]:
    """The stems of names written in two words, for whoever writes them in one («عبد الله»)."""
    heads, names = _names_of_two()
    if heads.isdisjoint(stemmed):
        return []
    found = []
    for place in [place for place, stem_ in enumerate(stemmed[:-1]) if stem_ in heads]:
        first, second = stemmed[place], folded[place + 1]
        name = names.get((first, second))
        if name is None and first in _ALWAYS_JOINED:
            name = first + second
        if name is not None:
            found.append(stem(name))
    return found


@cache
def _names_of_two() -> tuple[frozenset[str], dict[tuple[str, ...], str]]:
    names = lexicon().word_of_phrase
    return _ALWAYS_JOINED.union(phrase[0] for phrase in names), names


def spellings(folded: list[str], spelt: list[str]) -> list[str]:
    """The terms of the field ``spellings`` for words that are given in both forms."""
    word_of = dict(zip(spelt, folded, strict=True))
    # ``is_confusable`` written out: this is asked of every word of a library.
    found = [
        spelling
        for spelling, word in word_of.items()
        if spelling != word
        or word[-1] in "يه"
        or (word[0] == "ا" and word[1:2] != "ل")
        or (word[0] in "وفبكل" and word[1:2] == "ا" and word[2:3] != "ل")
    ]
    if folded != spelt:
        others = {word for spelling, word in word_of.items() if spelling != word}
        found += [
            ABSENT + word for word in others if word not in word_of and not is_confusable(word)
        ]
    return found
