"""Kills the program with SIGKILL at random instants, and looks at what is left.

    python tests/faults/kill_process.py [--kills 600] [--seed 1] [--only KIND] [--folder F]

A kind is what the killed process is at: ``import``, ``annotate``, ``index``, ``back-up``,
``restore``, ``migrate``, ``repair``, ``purge`` (processes forked from this one, which print each
thing as soon as the program has told them that it is saved), and ``program`` (the real command
line, started anew).
After each kill, in another process: the library opens, ``check`` finds nothing wrong (or repairs
it; counted apart), everything that was printed is there, nothing is there twice, and a search finds
as many articles as there are. Prints a table; exits 1 if anything was lost. POSIX only.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import closing, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).parent))

from material import (
    EVERYWHERE,
    ROOT,
    make_library,
    make_old_library,
    write_articles,
)

from reader.library import open_library
from reader.library.checking import check_library
from reader.library.restoring import restore_library
from reader.model.errors import MaqalError
from reader.store.backup import library_facts
from reader.store.schema import SCHEMA_VERSION

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

PATIENCE = 120
ARTICLES = 40
"""In the library that a round begins with."""


@dataclass
class Round:
    """One kill: where, at what, and what the process had said until then."""

    library: Path
    number: int
    said: list[dict[str, Any]] = field(default_factory=list)
    ended: bool = False

    @property
    def folder(self) -> Path:
        return self.library.parent


# What is killed -----------------------------------------------------------------------------


def importing(turn: Round, say: Callable[..., None]) -> None:
    files = sorted((turn.folder / "new").iterdir())
    with open_library(turn.library) as library:
        for start in range(0, len(files), 6):
            report = library.import_files(files[start : start + 6])
            say(ids=[added.id for added in report.added])


def annotating(turn: Round, say: Callable[..., None]) -> None:
    with open_library(turn.library) as library:
        ids = [row.id for row in library.page(limit=ARTICLES).rows]
        for number in range(200):
            note = f"{turn.number}/{number}"
            library.annotations.add_note(ids[number % len(ids)], note)
            say(note=note)


def indexing(turn: Round, say: Callable[..., None]) -> None:
    files = sorted((turn.folder / "new").iterdir())
    with open_library(turn.library) as library:
        for start in range(0, len(files), 10):
            report = library.import_files(files[start : start + 10])
            ids = [added.id for added in report.added]
            say(ids=ids)
            library.index_pending()
            library.delete(ids[:2])
            say(deleted=ids[:2])
        library.rebuild_index()


def backing_up(turn: Round, say: Callable[..., None]) -> None:
    with open_library(turn.library) as library:
        articles = library.counts().articles
        for number in range(8):
            target = turn.folder / f"backup-{number % 3}.db"
            facts = library.care.back_up(target)
            if facts.articles != articles:
                raise SystemExit("a backup that lacks articles")
            say(backup=str(target), articles=articles)


def restoring(turn: Round, say: Callable[..., None]) -> None:
    for number in range(6):
        restore_library(turn.library, turn.folder / ("small.db", "large.db")[number % 2])
        say(restored=("small.db", "large.db")[number % 2])


def migrating(turn: Round, say: Callable[..., None]) -> None:
    open_library(turn.library).close()
    say(migrated=True)


def repairing(turn: Round, say: Callable[..., None]) -> None:
    report = check_library(turn.library, repair=True)
    say(repaired=report.is_clean, articles=report.articles)


def purging(turn: Round, say: Callable[..., None]) -> None:
    later = datetime.now(UTC) + timedelta(days=40)
    with open_library(turn.library) as library:
        ids = [row.id for row in library.page(limit=ARTICLES).rows]
        for number in range(0, ARTICLES // 2, 2):
            gone = ids[number : number + 2]
            library.delete(gone)
            say(deleted=gone)
            library.care.purge(later)
            say(purged=gone)


KINDS: dict[str, Callable[..., None]] = {
    "import": importing,
    "annotate": annotating,
    "index": indexing,
    "back-up": backing_up,
    "restore": restoring,
    "migrate": migrating,
    "repair": repairing,
    "purge": purging,
}
SHARES = {
    "import": 100, "annotate": 100, "index": 90, "back-up": 80, "restore": 80, "migrate": 80,
    "program": 70, "repair": 60, "purge": 40,
}  # fmt: skip


# How it is killed ---------------------------------------------------------------------------


def in_child(
    work: Callable[[Callable[..., None]], None], seconds: float | None
) -> tuple[list[dict[str, Any]], bool]:
    """Run ``work`` in a forked process, killed after ``seconds`` (None: never).

    Gives what it said, and whether it came to its end.
    """
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        code = 1

        def say(**what: Any) -> None:
            os.write(writing, json.dumps(what).encode() + b"\n")

        try:
            work(say)
            code = 0
        except BaseException as error:
            os.write(
                writing, json.dumps({"error": f"{type(error).__name__}: {error}"}).encode() + b"\n"
            )
        finally:
            os._exit(code)
    os.close(writing)
    if seconds is not None:
        time.sleep(seconds)
        os.kill(child, signal.SIGKILL)
    with os.fdopen(reading, "rb") as pipe:
        lines = pipe.read().split(b"\n")[:-1]
    _, status = os.waitpid(child, 0)
    said = [json.loads(line) for line in lines]
    return said, os.WIFEXITED(status)


def program(turn: Round, chance: random.Random, longest: float) -> str:
    """Start the command line on the library and kill it; says which command."""
    folder = turn.folder
    with closing(sqlite3.connect(turn.library)) as plain:
        some = plain.execute("SELECT id FROM articles WHERE deleted_at IS NULL").fetchone()[0]
    note = f"cli {turn.number}"
    commands: list[list[str]] = [
        ["import", str(folder / "new"), "--recursive", "--json"],
        ["annotate", some, "--note", note, "--json"],
        ["backup", str(folder / "cli.db"), "--json"],
        ["restore", str(folder / "large.db"), "--json"],
        ["rebuild-index", "--json"],
        ["search", EVERYWHERE, "--json"],
        ["check", "--repair", "--json"],
    ]
    command = chance.choice(commands)
    process = subprocess.Popen(
        [sys.executable, "-m", "reader", "--library", str(turn.library), *command],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    time.sleep(chance.uniform(0.1, longest))
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    output, errors = process.communicate(timeout=PATIENCE)
    if b"Traceback" in errors or b"should not" in errors:
        turn.said.append({"error": errors.decode()})
    turn.ended = process.returncode == 0
    if turn.ended:
        if command[0] == "import":
            turn.said.append({"ids": [each["id"] for each in json.loads(output)["added"]]})
        elif command[0] == "annotate":
            turn.said.append({"note": note})
        elif command[0] == "backup":
            turn.said.append({"backup": str(folder / "cli.db"), "articles": ARTICLES})
        elif command[0] == "restore":
            turn.said.append({"restored": "large.db"})
    return command[0]


# What is looked at afterwards ---------------------------------------------------------------


def look(turn: Round, kind: str) -> tuple[list[str], bool]:
    """What was lost or is wrong, and whether a repair was needed. Run in a process of its own."""
    wrong = [each["error"] for each in turn.said if "error" in each]
    repaired = False
    try:
        report = check_library(turn.library)
        if not report.is_clean:
            repaired = True
            report = check_library(turn.library, repair=True)
            wrong += [f"not repaired: {problem.sentence}" for problem in report.left]
    except MaqalError as error:
        return [*wrong, f"cannot be checked: {error}"], repaired
    deleted = {id_ for each in turn.said for id_ in each.get("deleted", ())}
    with closing(sqlite3.connect(turn.library)) as plain:
        ids = {row[0]: row[1] for row in plain.execute("SELECT id, deleted_at FROM articles")}
        titles = Counter(row[0] for row in plain.execute("SELECT title FROM articles"))
        notes = Counter(row[0] for row in plain.execute("SELECT note FROM annotations"))
    wrong += [f"twice: {title}" for title, count in titles.items() if count > 1]
    wrong += [f"note twice: {note}" for note, count in notes.items() if count > 1]
    for each in turn.said:
        wrong += [f"lost: article {id_}" for id_ in each.get("ids", ()) if id_ not in ids]
        if "note" in each and each["note"] not in notes:
            wrong.append(f"lost: note {each['note']}")
        if "backup" in each:
            facts = library_facts(Path(each["backup"]))
            if facts.articles != each["articles"]:
                wrong.append(f"a backup holds {facts.articles} articles")
    wrong += [f"not in the trash: {id_}" for id_ in deleted if id_ in ids and ids[id_] is None]
    live = sum(1 for at in ids.values() if at is None)
    wrong += judged(turn, kind, ids, live)
    for leftover in turn.folder.glob("backup-*.db"):
        library_facts(leftover)
    with open_library(turn.library) as library:
        state = library.index_pending()
        total = library.search(EVERYWHERE, snippets=False).total
        if not state.up_to_date or total != live:
            wrong.append(f"a search finds {total} of {live} articles")
    return wrong, repaired


def judged(turn: Round, kind: str, ids: Collection[str], live: int) -> list[str]:
    """What is wrong with how many articles are there, after a kill of that kind."""
    wrong: list[str] = []
    if kind == "restore":
        wrong += restored_by_half(turn, live)
    if kind == "repair" and live != ARTICLES:
        wrong.append(f"{live} articles after the repair")
    if kind == "purge":
        purged = {id_ for each in turn.said for id_ in each.get("purged", ())}
        wrong += [f"purged and there: {id_}" for id_ in purged if id_ in ids]
        begun = {id_ for each in turn.said for id_ in each.get("deleted", ())}
        if live < ARTICLES - len(begun) - 2 or live > ARTICLES - len(begun):
            wrong.append(f"{live} articles, {len(begun)} were deleted")
    if kind == "migrate" and live != ARTICLES:
        wrong.append(f"migrated by half: {live} articles")
    return wrong


def restored_by_half(turn: Round, live: int) -> list[str]:
    """What a restoring must not leave: anything but one of the two libraries it was to be."""
    sizes = {"small.db": ARTICLES, "large.db": 2 * ARTICLES}
    last = [each["restored"] for each in turn.said if "restored" in each][-1:]
    allowed = set(sizes.values()) if not (turn.ended and last) else {sizes[last[0]]}
    return [] if live in allowed else [f"restored by half: {live} articles"]


def prepared(base: Path, folder: Path, kind: str, number: int) -> Round:
    """A library of its own for one kill, copied from what was made once."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    library = folder / "library.db"
    old = f"old-{1 + number % (SCHEMA_VERSION - 1)}.db"
    shutil.copyfile(base / (old if kind == "migrate" else "small.db"), library)
    for name in ("small.db", "large.db"):
        os.link(base / name, folder / name)
    if kind in {"import", "index", "program"}:
        (folder / "new").symlink_to(base / "new")
    if kind == "index":
        with_index = base / "small.db.index"
        if with_index.exists() and number % 2:
            shutil.copytree(with_index, folder / "library.db.index")
    if kind == "repair":
        with library.open("rb+") as file:
            file.write(bytes(100) if number % 2 else b"\xff" * 16)
    return Round(library, number)


def make_base(base: Path) -> None:
    """The libraries that rounds begin with: small, large, and one of each earlier schema."""
    make_library(base / "small" / "library.db", ARTICLES, annotated=5)
    make_library(base / "large" / "library.db", 2 * ARTICLES, annotated=5)
    for name in ("small", "large"):
        with open_library(base / name / "library.db") as library:
            library.care.back_up(base / f"{name}.db")
    for schema in range(1, SCHEMA_VERSION):
        make_old_library(base / f"old-{schema}.db", base / "small.db", schema)
    write_articles(base / "new", 1000, 60)


def one(
    base: Path, folder: Path, kind: str, number: int, chance: random.Random, longest: float
) -> tuple[list[str], bool, bool]:
    """One kill: what is wrong, whether a repair was needed, whether the process had ended."""
    turn = prepared(base, folder, kind, number)
    if kind == "program":
        what = program(turn, chance, longest)
        kind = {"restore": "program"}.get(what, "program")
    else:
        seconds = chance.uniform(0, longest)
        turn.said, turn.ended = in_child(lambda say: KINDS[kind](turn, say), seconds)

    def judge(say: Callable[..., None]) -> None:
        wrong, repaired = look(turn, kind)
        say(wrong=wrong, repaired=repaired)

    said, _ = in_child(judge, None)
    if not said or "error" in said[-1]:
        return [f"the look at it failed: {said}"], False, turn.ended
    return said[-1]["wrong"], said[-1]["repaired"], turn.ended


def time_of(base: Path, folder: Path, kind: str) -> float:
    """Seconds that an undisturbed run takes."""
    if kind == "program":
        started = time.monotonic()
        subprocess.run(
            [sys.executable, "-m", "reader", "--version"], cwd=ROOT, check=True, capture_output=True
        )
        return 1.8 * (time.monotonic() - started)
    turn = prepared(base, folder, kind, 0)
    started = time.monotonic()
    said, _ = in_child(lambda say: KINDS[kind](turn, say), None)
    if any("error" in each for each in said):
        raise SystemExit(f"{kind} fails undisturbed: {said[-1]}")
    return time.monotonic() - started


def run(folder: Path, kills: int, seed: int, only: str | None) -> dict[str, Counter[str]]:
    """Kill that many times; counts by kind."""
    chance = random.Random(seed)
    base = folder / "base"

    def make(_say: Callable[..., None]) -> None:
        make_base(base)

    said, _ = in_child(make, None)
    if said:
        raise SystemExit(str(said))
    shares = {only: 1} if only else SHARES
    results: dict[str, Counter[str]] = {}
    for kind, share in shares.items():
        counts = results[kind] = Counter()
        longest = time_of(base, folder / "work", kind) * 1.1
        for number in range(max(1, round(kills * share / sum(shares.values())))):
            wrong, repaired, ended = one(base, folder / "work", kind, number, chance, longest)
            longest *= 0.9 if ended else 1.02  # a kill that comes too late is none
            counts["tried"] += 1
            counts["killed"] += not ended
            counts["repaired"] += repaired
            counts["lost"] += bool(wrong)
            if wrong:
                print(f"{kind} {number}: {'; '.join(wrong[:5])}", flush=True)
                kept = folder / f"bad-{kind}-{number}"
                shutil.copytree(folder / "work", kept, symlinks=True, dirs_exist_ok=True)
        print(f"{kind}: {dict(counts)}", flush=True)
    return results


def main() -> int:
    """Run; exit 1 if anything was lost."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("--kills", type=int, default=600)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", choices=sorted(SHARES))
    parser.add_argument("--folder", type=Path)
    given = parser.parse_args()
    folder = given.folder or Path(tempfile.mkdtemp(prefix="maqal-kill-"))
    results = run(folder, given.kills, given.seed, given.only)
    head = ("tried", "killed", "lost", "repaired")
    print("\n| Killed while | Cases | Killed before its end | Lost | Repair needed |")
    print(f"|{' --- |' * 5}")
    for kind, counts in results.items():
        print(f"| {kind} | {' | '.join(str(counts[each]) for each in head)} |")
    lost = sum(counts["lost"] for counts in results.values())
    if lost:
        print(f"The libraries are kept in {folder}.")
        return 1
    if given.folder is None:
        shutil.rmtree(folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
