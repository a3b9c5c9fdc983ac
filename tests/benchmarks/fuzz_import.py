"""Feeds damaged files to the importer: nothing but a MaqalError may come out, and soon.

    python tests/benchmarks/fuzz_import.py [--count 100000] [--seed 1] [--seconds 0]

The corpus are the files of ``tests/data`` and the sample articles, texts in every encoding the
importer knows. Each input is one of them with a few mutations: bytes flipped, cut, doubled or taken
from another file, bidi controls and other special characters put in, lines made huge, brackets
nested, or random bytes under the name of any kind of file. Each is read as ``maqal import`` reads
it. Prints how many were read, refused and failed, and the slowest; exits 1 if one raised anything
else, gave a sentence that is none, or took longer than the limit (``--limit`` seconds and one more
for each megabyte). Failures are kept as files in ``--keep`` (a folder) for a test to be made of.
A run is repeated by its seed.
"""

from __future__ import annotations

import argparse
import heapq
import random
import sys
import time
import traceback
import warnings
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from reader.importing.read import read_source_file  # noqa: E402
from reader.importing.source import SourceFile  # noqa: E402
from reader.model.errors import MaqalError  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable

ENCODINGS = (
    "utf-8",
    "utf-8-sig",
    "utf-16",
    "utf-16-le",
    "utf-16-be",
    "utf-32",
    "utf-32-be",
    "cp1256",
    "iso8859_6",
    "cp720",
    "cp864",
    "mac_arabic",
)
SPECIAL: tuple[str, ...] = (
    *"\u202e\u202a\u202b\u202c\u2066\u2067\u2069\u200e\u200f\u061c\u200b\u200c\u200d\ufeff\xad",
    *"\x00\x01\x1b\x7f\x85\u2028\u2029\v\f\t\ufffd\ufffe\U000e0041\U0010ffff\U0001f600",
    *"\u0640\u064b\u0651\u0654\u0670\ufdfa\ufefb\ufe76٠۹،؛؟«»()[]{}<>&|/\\-–—:.\"'#@\r\n",
    "https://example.org/2020/10/07/a",
    "06 اغسطس 2016",
    "منذ 99999999999999999999 ساعة",
    "31/02/0000",
    "بقلم: ",
    "ذات صلة\n",
    "القاهرة - رويترز\n",
    "<div>",
    "&#x110000;",
    '{"a":[',
    "--boundary",
    "=\n",
)
REPEATED = ("ا", "كلمة ", "word ", "1", "- ", "a.", " و ", "١/", "a", " ", "1:", "،", "كلمة، ")
NESTED = (
    (b"(", b")"),
    (b"[", b"]"),
    ("«".encode(), "»".encode()),
    (b"<div>", b"</div>"),
    (b"{", b"}"),
    (b"> ", b""),
    (b"(", b""),
)
ENDINGS: tuple[str, ...] = (
    *(".txt", ".html", ".mhtml", ".md", ".docx", ".epub", ".pdf", ".json", ".csv", ".zip"),
    *(".eml", ".xml", ""),
)
MODIFIED_AT = "2024-05-31T08:00:00+00:00"
SLOWEST_KEPT = 5


@dataclass(slots=True)
class Outcome:
    """What became of the inputs."""

    counts: Counter[str] = field(default_factory=Counter)
    refusals: Counter[str] = field(default_factory=Counter)
    slowest: list[tuple[float, int, str, int]] = field(default_factory=list)
    failures: list[str] = field(default_factory=list)


class Mutator:
    """Makes damaged files out of good ones."""

    def __init__(self, corpus: list[tuple[str, bytes]], seed: int) -> None:
        self._corpus = corpus
        self._chance = random.Random(seed)
        self._mutations: tuple[Callable[[bytes], bytes], ...] = (
            self._flip,
            self._flip,
            self._cut,
            self._cut,
            self._double,
            self._splice,
            self._insert,
            self._insert,
            self._insert,
            self._without_lines,
            self._shuffle,
            self._huge_line,
            self._nest,
        )

    def make(self) -> tuple[str, bytes]:
        """Give a name and its bytes."""
        chance = self._chance
        if chance.random() < 0.03:
            size = int(2 ** chance.uniform(0, 14))
            return f"random{chance.choice(ENDINGS)}", chance.randbytes(size)
        name, content = chance.choice(self._corpus)
        for _ in range(min(1 + int(chance.expovariate(0.7)), 8)):
            content = chance.choice(self._mutations)(content)
        if chance.random() < 0.05:
            name = Path(name).stem + chance.choice(ENDINGS)
        return name, content

    def _place(self, content: bytes) -> int:
        return self._chance.randrange(len(content) + 1)

    def _flip(self, content: bytes) -> bytes:
        changed = bytearray(content)
        for _ in range(min(int(2 ** self._chance.uniform(0, 7)), len(changed))):
            changed[self._chance.randrange(len(changed))] = self._chance.randrange(256)
        return bytes(changed)

    def _cut(self, content: bytes) -> bytes:
        start, end = sorted((self._place(content), self._place(content)))
        whole = (content[:start], content[end:], content[:start] + content[end:])
        return self._chance.choice(whole)

    def _double(self, content: bytes) -> bytes:
        start = self._place(content)
        piece = content[start : start + self._chance.randrange(1, 400)]
        return content[:start] + piece * self._chance.choice((2, 3, 30)) + content[start:]

    def _splice(self, content: bytes) -> bytes:
        _, other = self._chance.choice(self._corpus)
        start = self._place(other)
        place = self._place(content)
        return content[:place] + other[start : start + 3000] + content[place:]

    def _insert(self, content: bytes) -> bytes:
        encoding = self._chance.choice(("utf-8", "utf-8", "utf-8", "cp1256", "utf-16-le"))
        for _ in range(self._chance.choice((1, 1, 5, 40))):
            piece = self._chance.choice(SPECIAL) * self._chance.choice((1, 1, 1, 7))
            place = self._place(content)
            inserted = piece.encode(encoding, "replace")
            content = content[:place] + inserted + content[place:]
        return content

    def _without_lines(self, content: bytes) -> bytes:
        old, new = self._chance.choice(
            ((b"\n", b" "), (b"\n\n", b"\n"), (b"\n", b"\r\n"), (b"\n", b"\r"), (b" ", b""))
        )
        return content.replace(old, new)

    def _shuffle(self, content: bytes) -> bytes:
        lines = content.split(b"\n")
        self._chance.shuffle(lines)
        return b"\n".join(lines)

    def _huge_line(self, content: bytes) -> bytes:
        piece = self._chance.choice(SPECIAL + REPEATED).encode("utf-8", "replace")
        size = int(2 ** self._chance.uniform(4, 13))
        place = self._place(content)
        return content[:place] + (piece * size)[:30_000] + content[place:]

    def _nest(self, content: bytes) -> bytes:
        opening, closing = self._chance.choice(NESTED)
        depth = int(2 ** self._chance.uniform(3, 11))
        place = self._place(content)
        left, right = opening * depth, closing * depth
        return (
            content[:place] + left + content[place : place + 200] + right + content[place + 200 :]
        )


def make_corpus() -> list[tuple[str, bytes]]:
    """The files that are damaged: texts in every encoding, others as they are."""
    corpus: list[tuple[str, bytes]] = []
    for folder in (ROOT / "tests" / "data", ROOT / "resources" / "samples"):
        for file in sorted(folder.rglob("*")):
            if not file.is_file():
                continue
            content = file.read_bytes()
            corpus.append((file.name, content))
            if file.suffix == ".txt":
                text = content.decode("utf-8")
                corpus += [(file.name, text.encode(codec, "replace")) for codec in ENCODINGS]
                corpus.append((file.name, content.decode("cp1252", "replace").encode()))
                corpus.append((file.name, content.decode("cp1256", "replace").encode()))
    return corpus


def read(name: str, content: bytes) -> tuple[str, str]:
    """Read one input; gives what became of it and, for a failure, what is wrong."""
    try:
        for parsed in read_source_file(SourceFile(name, content, MODIFIED_AT)):
            if not parsed.draft.title or not parsed.draft.blocks:
                return "failed", "An article without a title or without a text."
    except MaqalError as error:
        sentence = str(error)
        if "\n" in sentence or not sentence.endswith((".", "…")):
            return "failed", f"Not one sentence: {sentence!a}"
        return "refused", sentence.replace(name, "NAME")[:60]
    except Exception:
        return "failed", traceback.format_exc()
    return "read", ""


def fuzz(count: int, seed: int, seconds: float, limit: float, keep: Path | None) -> Outcome:
    """Read ``count`` inputs, or as many as fit into ``seconds`` (0: no end)."""
    mutator, outcome = Mutator(make_corpus(), seed), Outcome()
    began = time.monotonic()
    for number in range(count):
        if seconds and time.monotonic() - began > seconds:
            break
        name, content = mutator.make()
        started = time.process_time()
        result, reason = read(name, content)
        taken = time.process_time() - started
        if result != "failed" and taken > limit + len(content) / 1_000_000:
            result, reason = "failed", f"It took {taken:.1f} s for {len(content)} bytes."
        outcome.counts[result] += 1
        if result == "refused":
            outcome.refusals[reason] += 1
        heapq.heappush(outcome.slowest, (taken, number, name, len(content)))
        if len(outcome.slowest) > SLOWEST_KEPT:
            heapq.heappop(outcome.slowest)
        if result == "failed":
            outcome.failures.append(f"input {number} ({name}, {len(content)} bytes): {reason}")
            if keep is not None:
                keep.mkdir(parents=True, exist_ok=True)
                (keep / f"{seed}-{number}-{name}").write_bytes(content)
    return outcome


def main() -> int:
    """Fuzz, print what became of the inputs; exit 1 after a failure."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--seconds", type=float, default=0, help="stop after so long (0: never)")
    parser.add_argument("--limit", type=float, default=2.0, help="most CPU seconds for an input")
    parser.add_argument("--keep", type=Path, help="folder to write the failing inputs to")
    given = parser.parse_args()
    warnings.simplefilter("error", ResourceWarning)
    outcome = fuzz(given.count, given.seed, given.seconds, given.limit, given.keep)
    for failure in outcome.failures[:20]:
        print(failure)
    counts = ", ".join(f"{count} {result}" for result, count in sorted(outcome.counts.items()))
    print(f"{outcome.counts.total()} inputs: {counts}")
    for reason, count in outcome.refusals.most_common(12):
        print(f"  {count:7} {reason}")
    for taken, number, name, size in sorted(outcome.slowest, reverse=True):
        print(f"slowest {taken * 1000:8.1f} ms   input {number} ({name}, {size} bytes)")
    return 1 if outcome.failures else 0


if __name__ == "__main__":
    sys.exit(main())
