"""Scores the search on questions whose article is known, beside four simpler searches.

    python tests/benchmarks/score_search.py DATA [--distractors TEXTS.jsonl] [--misses 20]

DATA holds docs.jsonl (``{"id", "title", "text"}`` a line), queries.tsv (id, question) and qrels.tsv
(id of the question, id of a document that answers it). TEXTS.jsonl are further documents that
answer none. Neither is part of the project.

Prints MRR@10 and recall@10 (the share of questions with an answer among the first ten) for the
questions with an even number, with an odd one, and for all: weights are to be chosen on the even
half and judged on the odd one. Maqal is asked through ``Library.search`` over a library that holds
the documents as articles. Issue 4 aims at MRR@10 ≥ 0.82 with the distractors, and above each of the
others.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import tempfile
import time
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
sys.path.insert(0, str(Path(__file__).parent))

from search_baselines import FullTextTable, PlainTantivy, any_of, light10  # noqa: E402
from search_corpus import incoming_text, store_all  # noqa: E402

from reader.library import open_library  # noqa: E402
from reader.text.analyse import words as folded_words  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from reader.library import Library

DEPTH = 10
AIM = 0.82
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Text:
    """A document."""

    id: str
    title: str
    text: str

    @property
    def whole(self) -> str:
        return f"{self.title}\n{self.text}"


@dataclass(frozen=True, slots=True)
class Question:
    """A question and the documents that answer it; ``number`` is the one in its id."""

    number: int
    text: str
    answers: frozenset[str]


def read_texts(file: Path) -> list[Text]:
    """The documents of a JSON Lines file."""
    with file.open(encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines if line.strip()]
    return [Text(row["id"], row["title"], row["text"]) for row in rows]


def read_questions(folder: Path) -> list[Question]:
    """The questions that have an answer."""
    answers: dict[str, set[str]] = defaultdict(set)
    for line in (folder / "qrels.tsv").read_text(encoding="utf-8").splitlines():
        question, document = line.split("\t")[:2]
        answers[question].add(document)
    questions = []
    for line in (folder / "queries.tsv").read_text(encoding="utf-8").splitlines():
        id_, text = line.split("\t")[:2]
        number = int(re.sub(r"\D", "", id_))
        if answers[id_]:
            questions.append(Question(number, text, frozenset(answers[id_])))
    return questions


def full_text_search(
    file: Path, texts: list[Text], analyse: Callable[[str], Iterable[str]]
) -> Callable[[str], list[str]]:
    """Search with FTS5 over what ``analyse`` makes of the texts."""
    table = FullTextTable(file)
    table.build(" ".join(analyse(text.whole)) for text in texts)

    def search(question: str) -> list[str]:
        match = any_of(analyse(question))
        return [texts[place].id for place in table.search(match, DEPTH)] if match else []

    return search


def tantivy_search(folder: Path, texts: list[Text]) -> Callable[[str], list[str]]:
    """Search with tantivy and its own Arabic stemmer."""
    index = PlainTantivy(folder, arabic=True)
    index.build(text.whole for text in texts)

    def search(question: str) -> list[str]:
        return [texts[place].id for place in index.numbers(index.parsed(question), DEPTH)]

    return search


def library_search(library: Library, names: dict[str, str]) -> Callable[[str], list[str]]:
    """Search with Maqal; ``names`` leads from an article's id to the document's."""

    def search(question: str) -> list[str]:
        return [names[hit.id] for hit in library.search(question, limit=DEPTH).hits]

    return search


def open_with(folder: Path, texts: list[Text]) -> tuple[Library, dict[str, str]]:
    """A library that holds ``texts``, indexed, and what the articles' ids stand for."""
    file = folder / "library.db"
    ids = store_all(
        file,
        (incoming_text(f"{text.id}.txt", text.title, _paragraphs(text.text)) for text in texts),
    )
    names: dict[str, str] = {}
    for id_, text in zip(ids, texts, strict=True):
        names.setdefault(id_, text.id)
    library = open_library(file)
    library.index_pending()
    return library, names


def _paragraphs(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


def stemmed(text: str) -> list[str]:
    """Folded words cut to their light10 stems."""
    return [light10(word) for word in folded_words(text)]


def reciprocal_rank(question: Question, found: list[str]) -> float:
    """One over the rank of the first answer, 0 if there is none."""
    for rank, id_ in enumerate(found[:DEPTH], 1):
        if id_ in question.answers:
            return 1 / rank
    return 0.0


def print_scores(name: str, questions: list[Question], ranks: list[float]) -> float:
    """Print MRR@10 and recall@10 of both halves and all; gives the MRR of all."""
    line, of_all = f"{name:22}", 0.0
    for half in ("even", "odd", "all"):
        chosen = [
            rank
            for question, rank in zip(questions, ranks, strict=True)
            if half == "all" or (question.number % 2 == 0) == (half == "even")
        ]
        of_all = sum(chosen) / max(1, len(chosen))
        recall = sum(rank > 0 for rank in chosen) / max(1, len(chosen))
        line += f"   {half:4} {of_all:.3f} {recall:.3f}"
    print(line, flush=True)
    return of_all


def score(texts: list[Text], questions: list[Question], misses: int) -> bool:
    """Print the scores of every search; returns whether Maqal's is the best."""
    print(f"{len(texts)} documents, {len(questions)} questions: MRR@10 recall@10")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        library, names = open_with(folder, texts)
        searches: dict[str, Callable[[str], list[str]]] = {
            "FTS5, as printed": full_text_search(folder / "raw.db", texts, _WORD.findall),
            "FTS5, folded": full_text_search(folder / "folded.db", texts, folded_words),
            "FTS5, light10": full_text_search(folder / "stems.db", texts, stemmed),
            "tantivy, Arabic": tantivy_search(folder / "tantivy", texts),
            "Maqal": library_search(library, names),
        }
        scores = {}
        for search_name, search in searches.items():
            started = time.perf_counter()
            found = [search(question.text) for question in questions]
            seconds = time.perf_counter() - started
            ranks = [
                reciprocal_rank(question, ids)
                for question, ids in zip(questions, found, strict=True)
            ]
            scores[search_name] = print_scores(search_name, questions, ranks)
            if search_name == "Maqal":
                print(f"{'':22}   {seconds / len(questions) * 1000:.1f} ms a question")
                print_misses(questions, ranks, misses)
        library.close()
    return scores["Maqal"] >= max(scores.values())


def print_misses(questions: list[Question], ranks: list[float], count: int) -> None:
    """Print the first questions of the even half whose answer is not among the first ten."""
    missed = [
        question
        for question, rank in zip(questions, ranks, strict=True)
        if not rank and question.number % 2 == 0
    ]
    for question in missed[:count]:
        print(f"  missed {question.number}: {question.text}")


def main() -> int:
    """Score with and without the distractors; exit 1 if another search is better."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("data", type=Path)
    parser.add_argument("--distractors", type=Path)
    parser.add_argument("--misses", type=int, default=0, help="print so many questions missed")
    given = parser.parse_args()
    texts = read_texts(given.data / "docs.jsonl")
    questions = read_questions(given.data)
    best = score(texts, questions, given.misses)
    if given.distractors:
        print()
        best = score(texts + read_texts(given.distractors), questions, given.misses)
        print(f"The aim is {AIM}.")
    return 0 if best else 1


if __name__ == "__main__":
    sys.exit(main())
