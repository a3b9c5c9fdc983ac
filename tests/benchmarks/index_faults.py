"""Kills the program while it indexes, again and again: no answer may be wrong afterwards.

    python tests/benchmarks/index_faults.py [--rounds 50] [--articles 3000] [--seed 1]

Each round changes the library (some articles come in, some go to the trash, some come back),
perhaps damages the index folder (a file cut off, overwritten, removed, or the folder gone), starts
the real program (``python -m reader … search``, ``… rebuild-index``, or both at once) and kills it
with SIGKILL at a random moment; in some rounds twice. Then, in a new process:

- before anything is indexed, a search finds an article or says that it may not have seen all, and
finds none that is in the trash; - once the outbox is drained, a word that every article holds
counts each live article once, the outbox is empty, each of a sample of live articles is found by a
word of its own and by nothing else, and those in the trash are not; - the library itself is sound.

Prints each round and exits 1 if one of this did not hold, keeping the folder for a look. POSIX
only.
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
sys.path.insert(0, str(Path(__file__).parent))

from search_corpus import Corpus, incoming_text, store_all  # noqa: E402

from reader.library import Library, open_library  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator

    from search_corpus import MadeArticle

    from reader.store.incoming import IncomingFile

EVERYWHERE = "عرعرستان"
"""A word that every article holds."""
LETTERS = "bcdfghjklmnpqrstvwxz"
OWN_LENGTH = 5
SAMPLE = 300
PATIENCE = 120
"""Seconds that a run which is not killed may take."""


def own_word(number: int) -> str:
    """A word that only the article with this number holds; Latin, so that no stemmer touches it."""
    letters = ""
    for _ in range(OWN_LENGTH):
        number, digit = divmod(number, len(LETTERS))
        letters += LETTERS[digit]
    return f"z{letters}"


class Fixture:
    """A library with a word of its own in each article, and who is in the trash."""

    def __init__(self, folder: Path, articles: int, seed: int) -> None:
        self.library = folder / "library.db"
        self.folder = folder
        self.chance = random.Random(seed)
        self.ids: list[str] = []
        self.deleted: set[int] = set()
        self._articles = Corpus(seed).articles(1_000_000)
        self.add(articles)

    def add(self, count: int) -> None:
        """Store ``count`` more articles."""

        def made() -> Iterator[IncomingFile]:
            for place, article in zip(range(count), self._articles, strict=False):
                yield self._marked(len(self.ids) + place, article)

        self.ids += store_all(self.library, made())

    def change(self) -> str:
        """Add, delete and restore a few; says what."""
        added = self.chance.choice((0, 0, 20, 400))
        self.add(added)
        gone = self.chance.sample(range(len(self.ids)), 15)
        back = self.chance.sample(sorted(self.deleted), len(self.deleted) // 3)
        with open_library(self.library) as library:
            library.delete([self.ids[number] for number in gone])
            library.restore([self.ids[number] for number in back])
        self.deleted = (self.deleted | set(gone)) - set(back)
        return f"+{added} -{len(gone)} back {len(back)}"

    def damage(self) -> str:
        """Perhaps damage the index folder; says how."""
        files = [
            file
            for folder in self.folder.iterdir()
            if folder.is_dir()
            for file in folder.rglob("*")
            if file.is_file()
        ]
        kind = self.chance.choice(("none",) * 6 + ("cut", "overwrite", "remove", "all"))
        if kind == "none" or not files:
            return "index whole"
        file = self.chance.choice(sorted(files))
        if kind == "all":
            shutil.rmtree(next(path for path in file.parents if path.parent == self.folder))
            return "index gone"
        if kind == "remove":
            file.unlink()
        elif kind == "cut":
            file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])
        else:
            file.write_bytes(self.chance.randbytes(file.stat().st_size))
        return f"{kind} {file.suffix or file.name}"

    def _marked(self, number: int, article: MadeArticle) -> IncomingFile:
        paragraphs = [*article.paragraphs, f"{EVERYWHERE} {own_word(number)}."]
        return incoming_text(f"{number:07}.txt", f"{article.title} {number}", paragraphs)


def start(library: Path, *arguments: str) -> subprocess.Popen[bytes]:
    """Start the real program on ``library``."""
    command = [sys.executable, "-m", "reader", "--library", str(library), *arguments]
    return subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True
    )


def run_to_end(library: Path, *arguments: str) -> float:
    """Run the program to its end; gives the seconds."""
    started = time.monotonic()
    process = start(library, *arguments)
    _, errors = process.communicate(timeout=PATIENCE)
    if process.returncode:
        sys.exit(f"{arguments} ended with {process.returncode}: {errors.decode()}")
    return time.monotonic() - started


def run_and_kill(fixture: Fixture, longest: float) -> str:
    """Start one or two runs, kill them; says which and when."""
    chance = fixture.chance
    search = ("search", EVERYWHERE, "--json")
    chosen = chance.choice(
        ((search,), (search,), (("rebuild-index",),), (search, ("rebuild-index",)))
    )
    processes = [start(fixture.library, *arguments) for arguments in chosen]
    delay = chance.uniform(0.05, longest)
    time.sleep(delay)
    said = []
    for process, arguments in zip(processes, chosen, strict=True):
        ended = process.poll()
        process.send_signal(signal.SIGKILL)
        _, errors = process.communicate(timeout=PATIENCE)
        if b"Traceback" in errors:
            sys.exit(f"{arguments}: {errors.decode()}")
        said.append(f"{arguments[0]} {'killed' if ended is None else f'ended {ended}'}")
    return f"{', '.join(said)} at {delay:.2f} s"


def problems(library: Library, ids: list[str], deleted: set[int], seed: int) -> list[str]:
    """What is wrong with the answers of an open library."""
    chance = random.Random(seed)
    live = [number for number in range(len(ids)) if number not in deleted]
    wrong = []
    for number in chance.sample(live, min(SAMPLE // 4, len(live))):
        found = library.search(own_word(number), snippets=False)
        if ids[number] not in {hit.id for hit in found.hits} and found.complete:
            wrong.append(f"before: {number} is not found, and the answer is said to be complete")
    for number in chance.sample(sorted(deleted), min(SAMPLE // 4, len(deleted))):
        if any(hit.id == ids[number] for hit in library.search(own_word(number)).hits):
            wrong.append(f"before: {number} is found in the trash")
    state = library.index_pending()
    if not state.up_to_date:
        wrong.append(f"after: not up to date: {state}")
    if (total := library.search(EVERYWHERE, snippets=False).total) != len(live):
        wrong.append(f"after: {total} of {len(live)} articles are in the index")
    for number in chance.sample(live, min(SAMPLE, len(live))):
        found = library.search(own_word(number), snippets=False)
        if [hit.id for hit in found.hits] != [ids[number]]:
            wrong.append(f"after: {number} is found {len(found.hits)} times")
    for number in sorted(deleted):
        if any(hit.id == ids[number] for hit in library.search(own_word(number)).hits):
            wrong.append(f"after: {number} is found in the trash")
    return wrong


def check(library: Path, known: Path, seed: int) -> None:
    """Print what is wrong as JSON; runs in a process of its own."""
    fixed = json.loads(known.read_text())
    with open_library(library) as opened:
        wrong = problems(opened, fixed["ids"], set(fixed["deleted"]), seed)
    connection = sqlite3.connect(library)
    if (row := connection.execute("PRAGMA quick_check").fetchone()) != ("ok",):
        wrong.append(f"the library is damaged: {row}")
    if rows := connection.execute("SELECT count(*) FROM outbox").fetchone()[0]:
        wrong.append(f"after: {rows} rows are left in the outbox")
    connection.close()
    print(json.dumps(wrong, ensure_ascii=False))


def check_apart(fixture: Fixture, seed: int) -> list[str]:
    """``check`` in a new process; an error there is a problem, too."""
    known = fixture.folder / "known.json"
    known.write_text(json.dumps({"ids": fixture.ids, "deleted": sorted(fixture.deleted)}))
    command = [sys.executable, __file__, "--check", str(fixture.library), str(known)]
    ended = subprocess.run(
        [*command, "--seed", str(seed)], check=False, capture_output=True, text=True
    )
    if ended.returncode:
        return [ended.stderr or f"exit {ended.returncode}"]
    found: list[str] = json.loads(ended.stdout)
    return found


def run(folder: Path, rounds: int, articles: int, seed: int) -> int:
    """Run the rounds; gives how many were bad."""
    fixture = Fixture(folder, articles, seed)
    longest = run_to_end(fixture.library, "rebuild-index") * 1.2
    print(f"{articles} articles; rebuild-index takes {longest / 1.2:.1f} s", flush=True)
    outcomes: Counter[bool] = Counter()
    for number in range(rounds):
        said = [fixture.change(), fixture.damage(), run_and_kill(fixture, longest)]
        if fixture.chance.random() < 0.3:
            said.append(run_and_kill(fixture, longest))
        wrong = check_apart(fixture, seed + number)
        outcomes[not wrong] += 1
        print(f"{number:3} {'ok ' if not wrong else 'BAD'} {'; '.join(said)}", flush=True)
        for problem in wrong[:10]:
            print(f"      {problem}", flush=True)
    print(f"{outcomes[True]} rounds held, {outcomes[False]} did not; {len(fixture.ids)} articles")
    return outcomes[False]


def main() -> int:
    """Run; exit 1 if a round did not hold."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("--rounds", type=int, default=50)
    parser.add_argument("--articles", type=int, default=3000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--check", nargs=2, type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.check:
        check(given.check[0], given.check[1], given.seed)
        return 0
    folder = Path(tempfile.mkdtemp(prefix="maqal-faults-"))
    bad = run(folder, given.rounds, given.articles, given.seed)
    if bad:
        print(f"The library is kept in {folder}.")
        return 1
    shutil.rmtree(folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
