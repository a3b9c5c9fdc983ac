"""The fields of the index; ``documents`` brings an article's words into them.

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
from typing import Final

import tantivy

INDEX_VERSION = 2
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
