"""What Maqal's search is measured beside: plain tantivy, SQLite FTS5, and the light10 stemmer.

All are given texts that are ready: a line of words an article, folded unless a script says
otherwise. Positions of documents are the order in which they were given.
"""

from __future__ import annotations

import sqlite3
import time
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

import tantivy

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

TOP = 20
WRITER_BYTES = 128_000_000
"""tantivy's own default."""
ROWS_PER_STEP = 2000

LONG_PREFIXES = ("وال", "بال", "كال", "فال")
SHORT_PREFIXES = ("ال", "لل")
SUFFIXES = ("ها", "ان", "ات", "ون", "ين", "يه", "ية", "ه", "ة", "ي")


@lru_cache(maxsize=1_000_000)
def light10(word: str) -> str:
    """The light10 stem (Larkey, Ballesteros, Connell: Light Stemming for Arabic, 2007, table 4.1).

    ``word`` is folded. «و» goes if three letters or more stay, an article if two stay, and then
    each suffix, in the table's order, once if two letters stay.
    """
    if word.startswith("و") and len(word) > 3:
        word = word[1:]
    for prefix in (*LONG_PREFIXES, *SHORT_PREFIXES):
        if word.startswith(prefix) and len(word) - len(prefix) >= 2:
            word = word[len(prefix) :]
            break
    for suffix in SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= 2:
            word = word[: -len(suffix)]
    return word


def folder_size(folder: Path) -> int:
    """Bytes of all files in ``folder``."""
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())


class PlainTantivy:
    """One text field, words parted at white space, everything else as tantivy has it."""

    def __init__(self, folder: Path, *, arabic: bool = False, stored: bool = False) -> None:
        """Open or make the index; ``arabic``: tantivy's own word parting and Arabic stemmer.

        ``stored``: the text is kept in the index as well, for snippets.
        """
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        builder = tantivy.SchemaBuilder()
        builder.add_text_field("body", tokenizer_name="words", stored=stored)
        builder.add_unsigned_field("number", stored=True, indexed=True, fast=True)
        self._schema = builder.build()
        self._index = tantivy.Index(self._schema, path=str(folder))
        self._index.register_tokenizer("words", _analyzer(arabic=arabic))
        self._searcher = self._index.searcher()

    def build(self, texts: Iterable[str]) -> float:
        """Index ``texts``; gives the seconds until all is committed and merged."""
        started = time.perf_counter()
        writer = self._index.writer(WRITER_BYTES)
        for number, text in enumerate(texts):
            document = tantivy.Document(body=text)
            document.add_unsigned("number", number)
            writer.add_document(document)
        writer.commit()
        writer.wait_merging_threads()
        seconds = time.perf_counter() - started
        self._index.reload()
        self._searcher = self._index.searcher()
        return seconds

    @property
    def segments(self) -> int:
        """How many segments a search asks."""
        return self._searcher.num_segments

    def frequency(self, word: str) -> int:
        """In how many documents ``word`` is."""
        return self._searcher.doc_freq("body", word)

    def any_of(self, words: Sequence[str]) -> tantivy.Query:
        """Documents with any of the words, ranked by BM25 (tantivy's default operator)."""
        terms = [tantivy.Query.term_query(self._schema, "body", word) for word in words]
        if len(terms) == 1:
            return terms[0]
        return tantivy.Query.boolean_query([(tantivy.Occur.Should, term) for term in terms])

    def any_of_with_beginning(self, words: Sequence[str]) -> tantivy.Query:
        """Documents with any of the words, the last of which may be the beginning of a longer one.

        What has a word with that beginning is found by tantivy's regular expressions, unranked: its
        phrase-prefix query looks at the first 50 words only.
        """
        *whole, last = words
        beginning = tantivy.Query.regex_query(self._schema, "body", f"{last}.*")
        if not whole:
            return beginning
        return tantivy.Query.boolean_query(
            [(tantivy.Occur.Should, self.any_of(whole)), (tantivy.Occur.Should, beginning)]
        )

    def parsed(self, text: str) -> tantivy.Query:
        """``text`` as tantivy's own lenient parser reads it."""
        return self._index.parse_query_lenient(text, ["body"])[0]

    def like(self, text: str) -> tantivy.Query:
        """tantivy's more-like-this for a text, as it comes."""
        return tantivy.Query.more_like_this_document_fields_query(self._schema, {"body": [text]})

    def search(self, query: tantivy.Query, limit: int = TOP, *, count: bool = False) -> Any:
        """The result as tantivy gives it: scores and addresses."""
        return self._searcher.search(query, limit, count=count)

    def found(self, query: tantivy.Query, limit: int = TOP) -> list[tuple[object, float]]:
        """What is stored of the documents found, and their scores; all that match are counted."""
        hits = self._searcher.search(query, limit, count=True).hits
        return [(self._searcher.doc(address)["number"], score) for score, address in hits]

    def snippets(self, query: tantivy.Query, limit: int = TOP) -> list[str]:
        """The snippets that tantivy makes of the documents found, if their text is stored."""
        generator = tantivy.SnippetGenerator.create(self._searcher, query, self._schema, "body")
        hits = self._searcher.search(query, limit, count=True).hits
        return [
            generator.snippet_from_doc(self._searcher.doc(address)).fragment()
            for _, address in hits
        ]

    def numbers(self, query: tantivy.Query, limit: int) -> list[int]:
        """The documents found, best first, by the position they were given at."""
        hits = self._searcher.search(query, limit, count=False).hits
        found = [self._searcher.doc(address).get_first("number") for _, address in hits]
        return [number for number in found if isinstance(number, int)]


def _analyzer(*, arabic: bool) -> tantivy.TextAnalyzer:
    if not arabic:
        return tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.whitespace()).build()
    builder = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.simple())
    return (
        builder.filter(tantivy.Filter.lowercase()).filter(tantivy.Filter.stemmer("arabic")).build()
    )


class FullTextTable:
    """SQLite FTS5 in a file of its own, the text not stored again, ranked by its ``bm25``."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self._connection = sqlite3.connect(file, isolation_level=None)
        self._connection.execute("PRAGMA journal_mode = WAL")
        self._connection.execute("PRAGMA synchronous = OFF")
        self._connection.execute(
            "CREATE VIRTUAL TABLE IF NOT EXISTS texts USING fts5("
            "body, content='', tokenize=\"unicode61 remove_diacritics 0\")"
        )

    def build(self, texts: Iterable[str]) -> float:
        """Index ``texts``; gives the seconds."""
        started = time.perf_counter()
        numbered = iter(enumerate(texts, 1))
        while rows := list(islice(numbered, ROWS_PER_STEP)):
            self._connection.execute("BEGIN")
            self._connection.executemany("INSERT INTO texts (rowid, body) VALUES (?, ?)", rows)
            self._connection.execute("COMMIT")
        self._connection.execute("INSERT INTO texts (texts) VALUES ('optimize')")
        self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return time.perf_counter() - started

    def size(self) -> int:
        """Bytes of its file."""
        return self.file.stat().st_size

    def search(self, match: str, limit: int = TOP) -> list[int]:
        """Positions of the documents found, best first."""
        rows = self._connection.execute(
            "SELECT rowid FROM texts WHERE texts MATCH ? ORDER BY rank LIMIT ?", (match, limit)
        )
        return [row[0] - 1 for row in rows]

    def close(self) -> None:
        """Close the file."""
        self._connection.close()


def any_of(words: Iterable[str], *, beginning: bool = False) -> str:
    """FTS5's way to say: any of the words; ``beginning``: the last may begin a longer one."""
    match = " OR ".join(f'"{word}"' for word in dict.fromkeys(words))
    return f"{match}*" if beginning else match
