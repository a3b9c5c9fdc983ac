"""How fast files are imported, beside a floor that only reads them and stores their text.

    python tests/benchmarks/import_speed.py [--count 10000] [--rounds 3] [--skip-large]

The files are made here: 2 to 8 kB each, made-up words in the layouts that articles come in (a bare
text, a page with menus and related articles, one without blank lines, one wrapped at a column,
English, windows-1256). The floor reads every file, decodes it as UTF-8 (else windows-1256) and
inserts its text in one table with sqlite3, with the same journal, the same flushes to the disk and
as many files to a commit as an import. Both are whole processes, run in turn, so that what else the
machine does falls on both; the time is counted inside, from before the first import of a module
of the program to the last commit.

The search index takes the articles in when they are stored; its time is counted besides.

Issue 3's bounds: at least 500 files a second with the index, at most 6 times the floor's time
(without it, which the floor does not have), and memory that does not grow with the batch. A file
of 50 MB and one of 2 MB in a single line are timed as well.
POSIX only (``resource``).
"""

from __future__ import annotations

import argparse
import json
import random
import resource
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import textwrap
import time
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

LEAST_FILES_A_SECOND = 500
MOST_TIMES_THE_FLOOR = 6.0
FILES_PER_COMMIT = 64
SMALLEST, LARGEST = 2_000, 8_000
VOCABULARY = 4000
SEED = 20160806
LETTERS = "بتجحخدرزسشصطعغفقكلمنه"
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
LATIN = ("{}a{}er", "{}e{}ing", "re{}o{}", "{}i{}ed", "{}u{}", "the", "of", "and", "in")
LATIN_LETTERS = ("b", "c", "d", "f", "g", "l", "m", "n", "p", "r", "s", "t", "st", "tr", "ch")
MONTHS = ("يناير", "مارس", "مايو", "يوليو", "سبتمبر", "نوفمبر")
MENU = ("الرئيسية", "سياسة", "اقتصاد", "رياضة", "ثقافة", "منوعات", "فيديو", "تسجيل الدخول", "بحث")
SHARE = ("شارك", "فيسبوك", "تويتر", "واتساب", "طباعة", "+ الخط -")
FOOT = ("من نحن", "اتصل بنا", "سياسة الخصوصية", "© 2021 جميع الحقوق محفوظة")
NAMES = ("أحمد السيد", "ليلى حداد", "سامي عبد الرحمن", "نورا الخطيب")
PLACES = ("القاهرة", "بيروت", "تونس", "الرباط", "عمّان", "الخرطوم")


class Writer:
    """Writes articles of made-up words, drawn by Zipf's law (weight 1 / rank)."""

    def __init__(self, seed: int = SEED) -> None:
        self.chance = random.Random(seed)
        self._arabic = self._words(PATTERNS, LETTERS)
        self._latin = self._words(LATIN, LATIN_LETTERS)
        self._weights = [1 / rank for rank in range(1, VOCABULARY + 1)]

    def _words(self, patterns: tuple[str, ...], letters: str | tuple[str, ...]) -> list[str]:
        words = []
        for _ in range(VOCABULARY):
            pattern = self.chance.choice(patterns)
            words.append(pattern.format(*self.chance.sample(letters, 3)))
        return words

    def phrase(self, length: int, *, latin: bool = False) -> str:
        """``length`` words."""
        words = self._latin if latin else self._arabic
        return " ".join(self.chance.choices(words, self._weights, k=length))

    def paragraphs(self, size: int, *, latin: bool = False) -> list[str]:
        """Paragraphs of one to four sentences, together about ``size`` bytes of UTF-8."""
        made: list[str] = []
        while size > 0:
            lengths = (self.chance.randint(12, 30) for _ in range(self.chance.randint(1, 4)))
            made.append(" ".join(f"{self.phrase(length, latin=latin)}." for length in lengths))
            size -= len(made[-1].encode())
        return made

    def date(self) -> str:
        """A printed date of the years 2005 to 2024."""
        chance = self.chance
        return f"{chance.randint(1, 28)} {chance.choice(MONTHS)} {chance.randint(2005, 2024)}"


def bare(write: Writer, size: int) -> str:
    """A title, a date, paragraphs."""
    return "\n\n".join([write.phrase(8), write.date(), *write.paragraphs(size - 200)])


def page(write: Writer, size: int) -> str:
    """A page copied whole: menu, trail, byline, buttons, related articles, tags, foot."""
    chance = write.chance
    lines = [*MENU, "", "الرئيسية / سياسة", "", write.phrase(9), ""]
    lines += [f"{chance.choice(PLACES)} - {chance.choice(NAMES)}", "", write.date(), "", *SHARE, ""]
    body = write.paragraphs(size - 1900)
    for place, paragraph in enumerate(body):
        lines += [paragraph, ""]
        if place % 4 == 2:
            lines += [write.phrase(4), ""]
    lines += ["اقرأ أيضاً", write.phrase(8), "", "ذات صلة"]
    for _ in range(4):
        lines += ["الصورة", write.phrase(9), write.date()]
    lines += ["", "الوسوم", *(write.phrase(2) for _ in range(4)), "", "الأكثر قراءة"]
    lines += [*(write.phrase(8) for _ in range(5)), "", *FOOT]
    return "\n".join(lines)


def tight(write: Writer, size: int) -> str:
    """No blank lines, Windows line ends, an author's label."""
    name = write.chance.choice(NAMES)
    lines = ["أخبار", write.phrase(9), f"كتب: {name}", f"نشر في: {write.date()} الساعة 10:30"]
    return "\r\n".join([*lines, *write.paragraphs(size - 300), "المصدر: وكالات"])


def wrapped(write: Writer, size: int) -> str:
    """Paragraphs wrapped by hand at 72 columns, as in old mail."""
    parts = [write.phrase(7), write.date(), *write.paragraphs(size - 200)]
    return "\n\n".join(textwrap.fill(part, 72) for part in parts)


def english(write: Writer, size: int) -> str:
    """An English page with a byline and a foot."""
    chance = write.chance
    lines = ["Home", "News", "Sport", "", write.phrase(9, latin=True).capitalize(), ""]
    lines += ["By Jane Roe", f"{chance.randint(1, 28)} March 2021", "", "Share"]
    lines += [text.capitalize() for text in write.paragraphs(size - 200, latin=True)]
    return "\n".join([*lines, "", "More on this story", write.phrase(8, latin=True), "© 2021"])


LAYOUTS: tuple[tuple[Callable[[Writer, int], str], str, int], ...] = (
    (page, "utf-8", 8),
    (bare, "utf-8", 5),
    (tight, "utf-8", 3),
    (wrapped, "utf-8", 1),
    (english, "utf-8", 1),
    (page, "cp1256", 2),
)
"""What the files are: layout, encoding, and its weight among them."""


def make_files(folder: Path, count: int) -> None:
    """Write ``count`` files to ``folder``."""
    write = Writer()
    weights = [weight for _, _, weight in LAYOUTS]
    folder.mkdir()
    for number in range(count):
        [(layout, encoding, _)] = write.chance.choices(LAYOUTS, weights)
        size = write.chance.randint(SMALLEST + 300, LARGEST - 700)
        text = layout(write, size * 2 if encoding == "cp1256" else size)
        (folder / f"{number:05}.txt").write_bytes((text + "\n").encode(encoding, "replace"))


def import_floor(texts: Path, library: Path) -> int:
    """Read the files and insert their text; returns how many."""
    connection = sqlite3.connect(library, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA fullfsync = ON")
    connection.execute("CREATE TABLE files (file TEXT PRIMARY KEY, text TEXT)")
    done = 0
    for step in _steps(sorted(texts.iterdir())):
        rows = [(str(file), _decoded(file.read_bytes())) for file in step]
        connection.execute("BEGIN IMMEDIATE")
        connection.executemany("INSERT INTO files VALUES (?, ?)", rows)
        connection.execute("COMMIT")
        done += len(rows)
    connection.close()
    return done


def _steps(files: list[Path]) -> Iterator[list[Path]]:
    for start in range(0, len(files), FILES_PER_COMMIT):
        yield files[start : start + FILES_PER_COMMIT]


def _decoded(content: bytes) -> str:
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("cp1256", "replace")


def import_ours(texts: Path, library: Path) -> int:
    """Import the files as ``maqal import --recursive`` does; returns how many came in."""
    from reader.library import open_library  # noqa: PLC0415 - its time counts

    with open_library(library) as opened:
        report = opened.import_files([texts], recursive=True)
    if report.failed:
        sys.exit(f"{len(report.failed)} failed: {report.failed[0].reason}")
    return len(report.added) + len(report.duplicates)


def index_ours(library: Path) -> float:
    """Bring the index of a library up to date; returns the seconds it took."""
    from reader.library import open_library  # noqa: PLC0415

    started = time.perf_counter()
    with open_library(library) as opened:
        opened.index_pending()
    return time.perf_counter() - started


def run_child(kind: str, texts: Path, library: Path) -> None:
    """Run one of the two in this process and print what it took as JSON."""
    started = time.perf_counter()
    count = (import_floor if kind == "floor" else import_ours)(texts, library)
    seconds = time.perf_counter() - started
    unit = 2**20 if sys.platform == "darwin" else 1024  # ru_maxrss: bytes on macOS, KiB elsewhere
    usages = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    own, worker = (usage.ru_maxrss / unit for usage in usages)
    processor = sum(usage.ru_utime + usage.ru_stime for usage in usages)
    indexed = index_ours(library) if kind == "ours" else 0.0
    print(
        json.dumps(
            {
                "count": count,
                "seconds": seconds,
                "processor": processor,
                "indexed": indexed,
                "own": own,
                "worker": worker,
            }
        )
    )


def measure(kind: str, texts: Path, folder: Path) -> dict[str, float]:
    """Run one of the two in a process of its own on a new library."""
    with tempfile.TemporaryDirectory(dir=folder) as place:
        command = [sys.executable, __file__, "--child", kind, str(texts), f"{place}/library.db"]
        ended = subprocess.run(command, check=False, capture_output=True, text=True)
    if ended.returncode:
        sys.exit(f"This failed: {' '.join(command)}\n{ended.stderr}{ended.stdout}")
    figures: dict[str, float] = json.loads(ended.stdout)
    return figures


def compare(texts: Path, folder: Path, count: int, rounds: int) -> bool:
    """Measure both in turn and print the figures; returns whether the bounds are kept."""
    pairs = [
        (measure("floor", texts, folder), measure("ours", texts, folder)) for _ in range(rounds)
    ]
    seconds = {
        name: statistics.median(pair[place]["seconds"] for pair in pairs)
        for place, name in enumerate(("floor", "Maqal"))
    }
    for place, (name, median) in enumerate(seconds.items()):
        processor = statistics.median(pair[place]["processor"] for pair in pairs)
        print(
            f"{name:6} {median:8.2f} s   {count / median:8.0f} files/s"
            f"   {processor / count * 1000:6.2f} ms of processor time a file"
        )
    ratio = statistics.median(ours["seconds"] / floor["seconds"] for floor, ours in pairs)
    indexed = statistics.median(ours["indexed"] for _, ours in pairs)
    speed = count / (seconds["Maqal"] + indexed)
    print(f"index  {indexed:8.2f} s")
    print(f"ratio  {ratio:8.2f}     (at most {MOST_TIMES_THE_FLOOR}; medians of {rounds} rounds)")
    print(f"speed  {speed:8.0f} files/s with the index (at least {LEAST_FILES_A_SECOND})")
    return ratio <= MOST_TIMES_THE_FLOOR and speed >= LEAST_FILES_A_SECOND


def compare_memory(folder: Path, texts: Path, count: int) -> None:
    """Print the peak memory of an import of a tenth of the files, and of all."""
    tenth = folder / "tenth"
    make_files(tenth, max(count // 10, 1))
    for name, place in ((f"{max(count // 10, 1)}", tenth), (f"{count}", texts)):
        figures = measure("ours", place, folder)
        print(
            f"memory {figures['own']:8.1f} MiB  largest worker {figures['worker']:.1f} MiB"
            f"   (peak, {name} files)"
        )


def time_large(folder: Path) -> None:
    """Print how long a file of 50 MB takes, and one of 2 MB without a line end."""
    write = Writer()
    for name, size, mark in (("50 MB", 50_000_000, "\n\n"), ("2 MB line", 2_000_000, " ")):
        texts = folder / name.replace(" ", "-")
        texts.mkdir()
        some = write.paragraphs(100_000)
        text = mark.join(some * (size // len(mark.join(some).encode()) + 1)).encode()[:size]
        (texts / "large.txt").write_bytes(text.decode(errors="ignore").encode())
        figures = measure("ours", texts, folder)
        print(f"{name:9} {figures['seconds']:5.2f} s   {figures['own']:.0f} MiB")


def main() -> int:
    """Make the files, measure, print; exit 1 if a bound is broken."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--skip-large", action="store_true", help="leave out the large files")
    parser.add_argument("--child", nargs=3, metavar=("KIND", "TEXTS", "LIBRARY"))
    given = parser.parse_args()
    if given.child:
        kind, texts, library = given.child
        run_child(kind, Path(texts), Path(library))
        return 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        texts = folder / "texts"
        make_files(texts, given.count)
        kept = compare(texts, folder, given.count, given.rounds)
        compare_memory(folder, texts, given.count)
        if not given.skip_large:
            time_large(folder)
    return 0 if kept else 1


if __name__ == "__main__":
    sys.exit(main())
