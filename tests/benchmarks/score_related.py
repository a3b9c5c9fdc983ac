"""Scores the related articles: how many of the first five are of the article's own topic.

    python tests/benchmarks/score_related.py TEXTS.jsonl [--wrong 10]

TEXTS.jsonl holds a line ``{"id", "topic", "title", "text"}`` a text and is not part of the project.
Each text in turn is the article that is open. Precision@5 is printed for texts with an even number
in their id, an odd one, and for all (weights are chosen on the even half, judged on the odd one);
where fewer than five are offered, the missing ones count as wrong. Maqal is asked through
``Library.related`` over a library that holds the texts as articles, a text without a title having
its first eight words for one, as an import would give it. Beside it: tantivy's more-like-this and
an FTS5 search for the 25 words of highest TF-IDF, both over folded words, and the cosine of TF-IDF
over light10 stems, computed in full. Issue 4 aims at 0.93.
"""

from __future__ import annotations

import argparse
import math
import re
import sys
import tempfile
import time
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
sys.path.insert(0, str(Path(__file__).parent))

import json  # noqa: E402

from search_baselines import FullTextTable, PlainTantivy, any_of, light10  # noqa: E402
from search_corpus import incoming_text, store_all  # noqa: E402

from reader.library import open_library  # noqa: E402
from reader.model.relation import RelationKind  # noqa: E402
from reader.text.analyse import words as folded_words  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.library import Library

DEPTH = 5
AIM = 0.93
TOP_TERMS = 25
TITLE_WORDS = 8


class Text(NamedTuple):
    """A text of a known topic; ``number`` is the one in its id."""

    number: int
    topic: str
    title: str
    text: str


def read_texts(file: Path) -> list[Text]:
    """The texts of a JSON Lines file."""
    texts = []
    with file.open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            title = row["title"] or " ".join(row["text"].split()[:TITLE_WORDS])
            number = int(re.sub(r"\D", "", row["id"]) or 0)
            texts.append(Text(number, row["topic"], title, row["text"]))
    return texts


def weights(counts: Counter[str], frequency: Counter[str], documents: int) -> dict[str, float]:
    """TF-IDF of a document's terms, as a vector of length 1.

    (1 + log tf) · (1 + log((1 + N) / (1 + df))), which did best here of the usual variants.
    """
    weighted = {
        term: (1 + math.log(count)) * (1 + math.log((1 + documents) / (1 + frequency[term])))
        for term, count in counts.items()
    }
    length = math.sqrt(sum(weight * weight for weight in weighted.values())) or 1.0
    return {term: weight / length for term, weight in weighted.items()}


def all_weights(documents: list[list[str]]) -> list[dict[str, float]]:
    """``weights`` of each document of a collection."""
    counts = [Counter(terms) for terms in documents]
    frequency = Counter(term for count in counts for term in count)
    return [weights(count, frequency, len(documents)) for count in counts]


def cosine_related(documents: list[list[str]]) -> Callable[[int], list[int]]:
    """The nearest by the cosine of TF-IDF, over all pairs."""
    vectors = all_weights(documents)
    holding: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for place, vector in enumerate(vectors):
        for term, weight in vector.items():
            holding[term].append((place, weight))

    def related(place: int) -> list[int]:
        likeness: dict[int, float] = defaultdict(float)
        for term, weight in vectors[place].items():
            for other, its_weight in holding[term]:
                likeness[other] += weight * its_weight
        del likeness[place]
        return sorted(likeness, key=likeness.__getitem__, reverse=True)[:DEPTH]

    return related


def top_terms_related(folder: Path, documents: list[list[str]]) -> Callable[[int], list[int]]:
    """FTS5 asked for the words of highest TF-IDF."""
    table = FullTextTable(folder / "fts5.db")
    table.build(map(" ".join, documents))
    vectors = all_weights(documents)

    def related(place: int) -> list[int]:
        vector = vectors[place]
        terms = sorted(vector, key=vector.__getitem__, reverse=True)[:TOP_TERMS]
        found = table.search(any_of(terms), DEPTH + 1)
        return [other for other in found if other != place][:DEPTH]

    return related


def more_like_this(folder: Path, documents: list[list[str]]) -> Callable[[int], list[int]]:
    """tantivy's more-like-this."""
    index = PlainTantivy(folder / "tantivy")
    index.build(map(" ".join, documents))

    def related(place: int) -> list[int]:
        found = index.numbers(index.like(" ".join(documents[place])), DEPTH + 1)
        return [other for other in found if other != place][:DEPTH]

    return related


def library_related(
    library: Library, ids: list[str], *, similar_only: bool
) -> Callable[[int], list[int]]:
    """Maqal's related articles, all kinds or the similar ones alone."""
    places = {id_: place for place, id_ in enumerate(ids)}

    def related(place: int) -> list[int]:
        relations = library.related(ids[place], limit=4 * DEPTH)
        found = [
            places[relation.id]
            for relation in relations
            if relation.id is not None
            and (not similar_only or relation.kind is RelationKind.SIMILAR)
        ]
        return found[:DEPTH]

    return related


def print_precision(name: str, texts: list[Text], related: Callable[[int], list[int]]) -> float:
    """Print precision@5 of both halves and all; gives the one of all."""
    started = time.perf_counter()
    found = [related(place) for place in range(len(texts))]
    seconds = time.perf_counter() - started
    line, of_all = f"{name:32}", 0.0
    for half in ("even", "odd", "all"):
        right = [
            sum(texts[other].topic == text.topic for other in others)
            for text, others in zip(texts, found, strict=True)
            if half == "all" or (text.number % 2 == 0) == (half == "even")
        ]
        of_all = sum(right) / max(1, DEPTH * len(right))
        line += f"   {half:4} {of_all:.3f}"
    offered = sum(map(len, found)) / max(1, len(found))
    print(f"{line}   {offered:.2f} offered   {seconds / len(texts) * 1000:6.1f} ms", flush=True)
    return of_all


def print_wrong(texts: list[Text], related: Callable[[int], list[int]], count: int) -> None:
    """Print texts of the even half that were offered the most of other topics."""
    wrong = []
    for place, text in enumerate(texts):
        others = [texts[other].topic for other in related(place)]
        wrong.append((sum(topic != text.topic for topic in others), place, others))
    for number, place, others in sorted(wrong, reverse=True)[: count * 2]:
        if number and texts[place].number % 2 == 0:
            print(f"  {texts[place].topic}: {', '.join(others)}   {texts[place].text[:60]}")


def main() -> int:
    """Score all; exit 1 if Maqal is below the aim or another is better."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("texts", type=Path)
    parser.add_argument("--wrong", type=int, default=0, help="print so many of the worst")
    given = parser.parse_args()
    texts = read_texts(given.texts)
    print(f"{len(texts)} texts of {len({text.topic for text in texts})} topics: precision@5")
    documents = [folded_words(text.text) for text in texts]
    stems = [[light10(word) for word in words] for words in documents]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        others = [
            print_precision("tantivy, more like this", texts, more_like_this(folder, documents)),
            print_precision("FTS5, top terms", texts, top_terms_related(folder, documents)),
            print_precision("TF-IDF cosine, light10", texts, cosine_related(stems)),
        ]
        ids = store_all(
            folder / "library.db",
            (
                incoming_text(f"{place:05}.txt", text.title, text.text.splitlines())
                for place, text in enumerate(texts)
            ),
        )
        with open_library(folder / "library.db") as library:
            library.index_pending()
            similar = library_related(library, ids, similar_only=True)
            print_precision("Maqal, similar", texts, similar)
            every_kind = library_related(library, ids, similar_only=False)
            ours = print_precision("Maqal, all kinds", texts, every_kind)
            print_wrong(texts, every_kind, given.wrong)
    print(f"The aim is {AIM}.")
    return 0 if ours >= max(AIM, *others) else 1


if __name__ == "__main__":
    sys.exit(main())
