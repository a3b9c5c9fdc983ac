"""How long the related articles of one article take.

    python tests/benchmarks/related_speed.py [--articles 100000] [--asked 200] [--folder FOLDER]
                                             [--processor]

The library is that of ``search_corpus.py``, indexed; the articles asked of are drawn from all of
it, each asked of once (no cache answers), after ``Library.warm_search``, which the window calls at
its start: ``Library.related`` with the limit of the sidebar and, timed apart, the quotations of
``Library.quotations``. Beside them tantivy's more-like-this over the same folded words, and
«noise», a fixed piece of arithmetic. Of what is found, the script counts how often it is right:
other articles of the same made-up story or topic, and whether versions and quotations that were
planted are found. Issue 4's bound is 30 ms p95 at 100,000 articles; exits 1 if it is broken.
"""

from __future__ import annotations

import argparse
import gc
import os
import random
import shutil
import statistics
import sys
import tempfile
import time
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
sys.path.insert(0, str(Path(__file__).parent))

from search_baselines import PlainTantivy  # noqa: E402
from search_speed import (  # noqa: E402
    PROCESSOR,
    Verdicts,
    fixed_work,
    index_library,
    lines_of,
    percentile,
    plain_index,
    write_texts,
)

from reader.library import Library, open_library  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable

    from search_speed import Texts

    from reader.model.relation import Relation

MOST_MS = 30.0
SIDEBAR = 24
"""Related articles that the window asks for (``MOST_RELATED`` of its desk)."""
KINDS = ("related", "quotations", "tantivy, more like this", "noise")


def time_related(
    library: Library,
    plain: PlainTantivy,
    ids: list[str],
    numbers: list[int],
    folded: dict[int, str],
    clock: Callable[[], float],
) -> tuple[dict[str, list[float]], dict[int, tuple[Relation, ...]]]:
    """Milliseconds by what was asked, in an order drawn anew for each article, and what it gave."""
    taken: dict[str, list[float]] = defaultdict(list)
    found: dict[int, tuple[Relation, ...]] = {}
    chance = random.Random(5)
    for number in numbers:
        for name in chance.sample(KINDS, len(KINDS)):
            started = clock()
            match name:
                case "related":
                    found[number] = library.related(ids[number], limit=SIDEBAR)
                case "quotations":
                    library.quotations(ids[number])
                case "tantivy, more like this":
                    plain.search(plain.like(folded[number]), SIDEBAR)
                case _:
                    fixed_work()
            taken[name].append((clock() - started) * 1000)
    return taken, found


def print_found(found: dict[int, tuple[Relation, ...]], texts: Texts) -> None:
    """Print how much of what was planted is among the related articles."""
    places = {id_: place for place, id_ in enumerate(texts.ids)}
    same_topic = same_story = offered = 0
    planted: dict[str, list[bool]] = defaultdict(list)
    kinds: Counter[str] = Counter()
    for number, relations in found.items():
        its = texts.planted[number]
        numbers = [places[relation.id] for relation in relations if relation.id in places]
        kinds.update(relation.kind.value for relation in relations)
        for other in numbers[:5]:
            offered += 1
            same_topic += texts.planted[other].topic == its.topic
            same_story += texts.planted[other].story == its.story
        if its.of is not None:
            planted[its.kind].append(its.of in numbers)
    print(f"of the first five: {same_topic / max(1, offered):.1%} of the topic, ", end="")
    print(f"{same_story / max(1, offered):.1%} of the story; kinds {dict(kinds)}")
    for kind, right in sorted(planted.items()):
        print(f"{kind}: the article it is of is there for {sum(right)} of {len(right)}")


def measure(folder: Path, articles: int, asked: int, clock: Callable[[], float]) -> bool:
    """Run everything in ``folder``; returns whether the bound is kept."""
    verdicts = Verdicts()
    texts = write_texts(folder, articles)
    gc.collect()
    with open_library(texts.library) as library:
        plain = plain_index(texts, folder, stored=False)
        index_library(texts, library, verdicts)
        chance = random.Random(4)
        retold = [place for place, its in enumerate(texts.planted) if its.of is not None]
        numbers = chance.sample(range(articles), min(asked, articles))
        numbers += chance.sample(retold, min(asked // 4, len(retold)))
        numbers = list(dict.fromkeys(numbers))
        wanted = set(numbers)
        folded = {
            place: line for place, line in enumerate(lines_of(texts.folded)) if place in wanted
        }
        started = time.perf_counter()
        library.warm_search()
        print(f"warmed up in {time.perf_counter() - started:.1f} s")
        started = time.perf_counter()
        library.related(texts.ids[numbers.pop()], limit=SIDEBAR)
        print(f"first of all {(time.perf_counter() - started) * 1000:.0f} ms")
        taken, found = time_related(library, plain, texts.ids, numbers, folded, clock)
    for name in KINDS:
        values = taken[name]
        p95 = percentile(values, 0.95)
        line = f"{name:24} p50 {statistics.median(values):8.2f} ms   p95 {p95:8.2f} ms"
        verdict = verdicts.at_most(p95, MOST_MS) if name == "related" else ""
        print(f"{line}   max {max(values):8.2f}   {verdict}")
    print_found(found, texts)
    print(f"load {os.getloadavg()[0]:.1f}")
    return verdicts.kept


def main() -> int:
    """Measure, print; exit 1 if the bound is broken."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--asked", type=int, default=200, help="articles asked of")
    parser.add_argument("--folder", type=Path, help="keep everything here and use it again")
    parser.add_argument("--processor", action="store_true", help=PROCESSOR)
    given = parser.parse_args()
    clock = time.thread_time if given.processor else time.perf_counter
    folder = given.folder or Path(tempfile.mkdtemp(prefix="maqal-related-"))
    folder.mkdir(parents=True, exist_ok=True)
    try:
        kept = measure(folder, given.articles, given.asked, clock)
    finally:
        if given.folder is None:
            shutil.rmtree(folder)
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
