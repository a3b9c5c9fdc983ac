"""How long the window takes to open, and what memory it takes, against a bare PySide6 window.

    .venv/bin/python tests/benchmarks/startup.py [--runs 15] [--articles 1000]

Whole processes are measured, from their start to their end, in one run and alternating, so that
whatever else the machine does falls on both: ``startup_bare.py`` (a list view and a text browser)
and ``startup_ours.py`` (the program on a library of made-up articles, until the first page of its
list is there). Memory is the peak resident set size that the kernel reports. The bounds are issue
2's: 1.5 times the time and twice the memory. POSIX only (``os.wait4``).
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from reader.library import open_library

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

HERE = Path(__file__).resolve().parent
TIME_BOUND, MEMORY_BOUND = 1.5, 2.0
VOCABULARY = 4000
SEED = 20160806
PATTERNS = (
    "{}ا{}{}",
    "م{}{}و{}",
    "{}{}ي{}",
    "ال{}{}{}",
    "ت{}{}{}",
    "{}{}{}ة",
    "و{}{}{}وا",
    "ي{}{}{}ون",
)
LETTERS = "بتجحخدرزسشصطعغفقكلمنه"
MONTHS = ("يناير", "مارس", "مايو", "يوليو", "سبتمبر", "نوفمبر")


@dataclass(frozen=True, slots=True)
class Sample:
    """One process: wall time in milliseconds, peak resident memory in MiB."""

    milliseconds: float
    mebibytes: float


def make_words(chance: random.Random) -> list[str]:
    """Made-up words: three random letters each, set into the patterns Arabic words follow."""
    words: dict[str, None] = {}
    while len(words) < VOCABULARY:
        words[chance.choice(PATTERNS).format(*chance.sample(LETTERS, 3))] = None
    return list(words)


def make_articles(count: int) -> Iterator[str]:
    """``count`` articles of 8 to 20 paragraphs; words are drawn by Zipf's law (weight 1 / rank)."""
    chance = random.Random(SEED)
    words = make_words(chance)
    weights = [1 / rank for rank in range(1, len(words) + 1)]

    def phrase(length: int) -> str:
        return " ".join(chance.choices(words, weights, k=length))

    for _ in range(count):
        day, month = chance.randint(1, 28), chance.choice(MONTHS)
        paragraphs = (f"{phrase(chance.randint(30, 90))}." for _ in range(chance.randint(8, 20)))
        date = f"{day} {month} {chance.randint(2005, 2024)}"
        yield "\n\n".join([phrase(8), date, *paragraphs]) + "\n"


def make_library(folder: Path, count: int) -> Path:
    """Import ``count`` made-up articles into a new library in ``folder``; return its path."""
    texts = folder / "texts"
    texts.mkdir()
    for number, text in enumerate(make_articles(count)):
        (texts / f"{number:05}.txt").write_text(text, "utf-8")
    path = folder / "library.db"
    with open_library(path) as library:
        report = library.import_files([texts], recursive=True)
    if len(report.added) != count:
        sys.exit(f"Only {len(report.added)} of {count} articles went in: {report.failed[:3]}")
    return path


def measure(command: list[str], environment: dict[str, str]) -> Sample:
    """Run ``command`` to its end and measure it; end the benchmark when it fails."""
    started = time.perf_counter()
    process = os.posix_spawn(command[0], command, environment)
    _, status, usage = os.wait4(process, 0)
    elapsed = time.perf_counter() - started
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit(f"This failed: {' '.join(command)}")
    unit = 1 if sys.platform == "darwin" else 1024  # ru_maxrss: bytes on macOS, KiB elsewhere
    return Sample(elapsed * 1000, usage.ru_maxrss * unit / 2**20)


def describe(name: str, figures: Sequence[float], unit: str) -> str:
    """One line: least, median and most."""
    least, median, most = min(figures), statistics.median(figures), max(figures)
    return f"{name:14} min {least:7.1f}   median {median:7.1f}   max {most:7.1f} {unit}"


def main() -> None:
    """Make the library, measure both programs in turn, print figures and ratios."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--articles", type=int, default=1000)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        library = make_library(folder, given.articles)
        environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
        environment["QT_LOGGING_RULES"] = "default.warning=false"  # what offscreen cannot do
        environment.pop("PYTHONDONTWRITEBYTECODE", None)  # no one starts a program like that
        for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
            environment[variable] = str(folder / variable)
        bare = [sys.executable, str(HERE / "startup_bare.py")]
        ours = [sys.executable, str(HERE / "startup_ours.py"), str(library)]
        measure(bare, environment)  # the first start of each fills the system's file cache
        measure(ours, environment)
        pairs = [
            (measure(bare, environment), measure(ours, environment)) for _ in range(given.runs)
        ]
    bare_samples, our_samples = zip(*pairs, strict=True)
    print(f"{given.articles} articles, {given.runs} runs of each, alternating")
    for quantity, unit, bound in (
        ("milliseconds", "ms", TIME_BOUND),
        ("mebibytes", "MiB", MEMORY_BOUND),
    ):
        bare_figures = [getattr(sample, quantity) for sample in bare_samples]
        our_figures = [getattr(sample, quantity) for sample in our_samples]
        ratio = statistics.median(our_figures) / statistics.median(bare_figures)
        print(describe("bare window", bare_figures, unit))
        print(describe("Maqal", our_figures, unit))
        print(f"ratio of the medians {ratio:.2f} (at most {bound})")


if __name__ == "__main__":
    main()
