"""Takes from under the program what it stands on: room, permission, the lock, its files.

    python tests/faults/inject_faults.py [--rounds 5] [--seed 1] [--folder F]

Kinds: ``disk full`` (a small file system of its own where the script may mount one, else a limit of
the size of files), ``read-only`` and ``no permission`` (as another user if run by root), ``locked``
(another process in the middle of writing), ``library gone``, ``library replaced``, ``index gone``
(while a process has them open). In each case every operation (import, annotate, index, search,
back up, check, restore) must succeed or give one sentence; when the cause is gone the library is
sound, holds what was acknowledged, and the operation succeeds in the same process. POSIX only.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
from collections import Counter
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).parent))

from kill_process import in_child
from material import EVERYWHERE, make_library, write_articles

from reader.library import Library, open_library
from reader.library.checking import check_library
from reader.library.restoring import restore_library
from reader.model.errors import MaqalError
from reader.store.library_store import LibraryStore

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ARTICLES = 30
NOBODY = 65534
"""A user without rights; root may do everything, so permissions would be no fault to it."""


class Desk:
    """An open library and what can be done with it; remembers what was acknowledged."""

    def __init__(self, folder: Path, library: Library, chance: random.Random) -> None:
        self.folder = folder
        self.library = library
        self.files = sorted((folder / "new").iterdir())
        chance.shuffle(self.files)
        self.ids = [row.id for row in library.page(limit=ARTICLES).rows]
        self.kept: list[str] = list(self.ids)
        self.notes: list[str] = []

    def import_some(self) -> None:
        some = [self.files.pop() for _ in range(4)]
        report = self.library.import_files(some)
        if report.failed:
            raise AssertionError(f"not taken: {report.failed[0].reason}")
        self.kept += [added.id for added in report.added]

    def annotate(self) -> None:
        note = f"{len(self.notes)} {os.urandom(4).hex()}"
        self.library.annotations.add_note(self.ids[0], note)
        self.notes.append(note)

    def index(self) -> None:
        self.library.index_pending()

    def search(self) -> None:
        self.library.search(EVERYWHERE)

    def read(self) -> None:
        self.library.article(self.ids[1])
        self.library.raw(self.ids[1])

    def back_up(self) -> None:
        self.library.care.back_up(self.folder / "made.db")

    def check(self) -> None:
        check_library(self.library.path)

    def restore(self) -> None:
        restore_library(self.library.path, self.folder / "good.db")
        self.kept, self.notes = list(self.ids), []

    def all(self) -> list[Callable[[], None]]:
        return [
            self.import_some, self.annotate, self.index, self.search, self.read, self.back_up,
            self.check,
        ]  # fmt: skip


def attempt(
    operation: Callable[[], None], counts: Counter[str], wrong: list[str], name: str
) -> None:
    """Do it; a sentence is fine, anything else is not."""
    counts["operations"] += 1
    try:
        operation()
        counts["went well"] += 1
    except MaqalError as error:
        counts["one sentence"] += 1
        counts[f"said: {name}: {str(error)[:200]}"] += 1
        if "\n" in str(error) or len(str(error)) < 20:
            wrong.append(f"no sentence: {error!r}")
    except BaseException as error:
        wrong.append(f"{operation.__name__}: {type(error).__name__}: {error}")


# The faults. Each is a context in which the fault holds ------------------------------------------


@contextmanager
def disk_full(desk: Desk, chance: random.Random) -> Iterator[None]:
    """No room: the file system is filled up, or files may not grow."""
    filler = desk.folder / "filler"
    status = os.statvfs(desk.folder)
    if status.f_blocks * status.f_frsize < 1 << 28:  # the small one of ``small_file_system``
        with filler.open("wb") as file:
            left = status.f_bavail * status.f_frsize - chance.randrange(0, 200_000)
            with suppress(OSError):
                file.write(bytes(max(0, left)))
        yield
        filler.unlink()
        return
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (chance.randrange(1, 400_000), before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


@contextmanager
def read_only(desk: Desk, _chance: random.Random) -> Iterator[None]:
    """Files and folders can be read only."""
    with modes(desk.folder, 0o555, 0o444):
        yield


@contextmanager
def no_permission(desk: Desk, _chance: random.Random) -> Iterator[None]:
    """Files and folders cannot even be read."""
    with modes(desk.folder, 0o000, 0o000):
        yield


@contextmanager
def modes(folder: Path, of_folders: int, of_files: int) -> Iterator[None]:
    paths = [
        path
        for path in folder.rglob("*")
        if "new" not in path.parts and "sources" not in path.parts
    ]
    paths.append(folder)
    before = {path: path.stat().st_mode for path in paths}
    for path in sorted(paths, key=lambda each: -len(each.parts)):
        if path != folder:
            path.chmod(of_folders if path.is_dir() else of_files)
    folder.chmod(of_folders | 0o111 if of_folders else 0)
    yield
    folder.chmod(before[folder])
    for path in sorted(before, key=lambda each: len(each.parts)):
        if path.exists():
            path.chmod(before[path])


@contextmanager
def locked(desk: Desk, _chance: random.Random) -> Iterator[None]:
    """Another process is in the middle of writing and stays there."""
    program = (
        "import sqlite3, sys\nc = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "c.execute('BEGIN IMMEDIATE')\nc.execute('UPDATE imports SET cancelled = cancelled')\n"
        "print('held', flush=True)\nsys.stdin.read()"
    )
    holder = subprocess.Popen(
        [sys.executable, "-c", program, str(desk.library.path)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    )  # fmt: skip
    assert holder.stdout is not None
    holder.stdout.readline()
    yield
    holder.kill()
    holder.communicate()


@contextmanager
def library_gone(desk: Desk, _chance: random.Random) -> Iterator[None]:
    """The file is moved away, and later back."""
    elsewhere = desk.folder / "elsewhere.db"
    desk.library.path.rename(elsewhere)
    yield
    if not desk.library.path.exists():  # a backup may have been restored meanwhile
        elsewhere.rename(desk.library.path)


@contextmanager
def library_replaced(desk: Desk, _chance: random.Random) -> Iterator[None]:
    """Another process restores a backup meanwhile, by the file system."""
    with closing(sqlite3.connect(desk.library.path)) as plain:
        plain.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    copy = desk.folder / "copy.db"
    with (
        closing(sqlite3.connect(desk.library.path)) as plain,
        closing(sqlite3.connect(copy)) as new,
    ):
        plain.backup(new)
    for ending in ("-wal", "-shm"):
        desk.library.path.with_name(desk.library.path.name + ending).unlink(missing_ok=True)
    copy.replace(desk.library.path)
    yield


@contextmanager
def index_gone(desk: Desk, chance: random.Random) -> Iterator[None]:
    """The index folder is removed, or some of its files."""
    index = desk.library.path.with_name(desk.library.path.name + ".index")
    if chance.random() < 0.5:
        shutil.rmtree(index, ignore_errors=True)
    else:
        for file in index.rglob("*"):
            if file.is_file() and chance.random() < 0.5:
                file.unlink()
    yield


FAULTS: dict[str, Callable[[Desk, random.Random], Any]] = {
    "disk full": disk_full,
    "read-only": read_only,
    "no permission": no_permission,
    "locked": locked,
    "library gone": library_gone,
    "library replaced": library_replaced,
    "index gone": index_gone,
}


# One case -----------------------------------------------------------------------------------------


def case(folder: Path, name: str, seed: int, say: Callable[..., None]) -> None:
    """Open the library, let the fault happen, try everything, take it away, try everything."""
    chance = random.Random(seed)
    if name in {"read-only", "no permission"} and os.getuid() == 0:
        rehearse(folder.parent / "rehearsal", chance)
        for path in (folder, *folder.rglob("*")):
            os.chown(path, NOBODY, NOBODY)
        os.setresuid(NOBODY, NOBODY, NOBODY)
    counts: Counter[str] = Counter()
    wrong: list[str] = []
    # Who waits for a lock here does so in vain: not as long as a person may.
    with Library(LibraryStore(folder / "library.db", busy_timeout=0.5)) as library:
        desk = Desk(folder, library, chance)
        for operation in (desk.index, desk.search) if chance.random() < 0.7 else ():
            operation()
        operations = desk.all()
        chance.shuffle(operations)
        with FAULTS[name](desk, chance):
            chosen = operations[:3] if name == "locked" else operations
            for operation in (*chosen, *((desk.restore,) if chance.random() < 0.3 else ())):
                attempt(operation, counts, wrong, name)
        after: Counter[str] = Counter()
        for operation in desk.all():
            attempt(operation, after, wrong, name)
        if after["one sentence"]:
            wrong.append(f"did not recover: {[key for key in after if key.startswith('said')]}")
        wrong += judged(desk)
    say(wrong=wrong, counts=dict(counts))


def rehearse(folder: Path, chance: random.Random) -> None:
    """Do everything once, so that all modules are loaded: nobody may not read root's files."""
    make_library(folder / "library.db", ARTICLES)
    write_articles(folder / "new", 1000, 10)
    with open_library(folder / "library.db") as library:
        desk = Desk(folder, library, chance)
        library.care.back_up(folder / "good.db")
        for operation in (*desk.all(), desk.restore):
            operation()
    shutil.rmtree(folder)


def judged(desk: Desk) -> list[str]:
    """What is lost or wrong once all is over."""
    report = check_library(desk.library.path)
    wrong = [problem.sentence for problem in report.found]
    desk.library.index_pending()
    with closing(sqlite3.connect(desk.library.path)) as plain:
        ids = {row[0]: row[1] for row in plain.execute("SELECT id, deleted_at FROM articles")}
        titles = Counter(row[0] for row in plain.execute("SELECT title FROM articles"))
        notes = Counter(row[0] for row in plain.execute("SELECT note FROM annotations"))
    wrong += [f"lost: {id_}" for id_ in desk.kept if id_ not in ids]
    wrong += [f"lost: note {note}" for note in desk.notes if notes[note] != 1]
    wrong += [f"twice: {title}" for title, count in titles.items() if count > 1]
    total = desk.library.search(EVERYWHERE, snippets=False).total
    live = sum(1 for deleted_at in ids.values() if deleted_at is None)
    if total != live:
        wrong.append(f"a search finds {total} of {live} articles")
    return wrong


@contextmanager
def small_file_system(folder: Path) -> Iterator[bool]:
    """A file system of 24 MB at ``folder``, where this may be mounted."""
    folder.mkdir(parents=True, exist_ok=True)
    command = ["mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", str(folder)]
    mounted = False
    if os.getuid() == 0:
        mounted = not subprocess.run(command, check=False, capture_output=True).returncode
    try:
        yield mounted
    finally:
        if mounted:
            subprocess.run(["umount", "-l", str(folder)], check=False)


def one(base: Path, work: Path, name: str, seed: int) -> dict[str, Any]:
    """One case in a process of its own."""
    shutil.rmtree(work, ignore_errors=True)
    shutil.copytree(base, work)
    said, _ = in_child(lambda say: case(work, name, seed, say), None)
    shutil.rmtree(work, ignore_errors=True)
    return said[-1] if said else {"error": "it crashed"}


def run(folder: Path, rounds: int, seed: int, only: str | None) -> dict[str, Counter[str]]:
    """Every kind of fault that many times."""
    base = folder / "base"

    def make(_say: Callable[..., None]) -> None:
        make_library(base / "library.db", ARTICLES, annotated=5)
        shutil.rmtree(base / "sources")
        write_articles(base / "new", 1000, 60)
        with open_library(base / "library.db") as library:
            library.care.back_up(base / "good.db")

    said, _ = in_child(make, None)
    if said:
        raise SystemExit(str(said))
    folder.chmod(0o755)
    results: dict[str, Counter[str]] = {}
    for name in [only] if only else FAULTS:
        counts = results[name] = Counter()
        for number in range(rounds):
            small = name == "disk full" and number % 2 == 1
            with small_file_system(folder / "work") if small else nowhere():
                outcome = one(base, folder / "work" / "case", name, seed + number)
            wrong = [outcome["error"]] if "error" in outcome else outcome["wrong"]
            counts["tried"] += 1
            counts["lost"] += any("lost" in each or "twice" in each for each in wrong)
            counts["recovered"] += not wrong
            counts.update(outcome.get("counts", {}))
            for each in wrong[:6]:
                print(f"{name} {number}: {each}", flush=True)
        print(
            f"{name}: " + json.dumps({k: v for k, v in counts.items() if k[:5] != "said:"}),
            flush=True,
        )
    return results


@contextmanager
def nowhere() -> Iterator[None]:
    """No file system of its own."""
    yield


def main() -> int:
    """Run; exit 1 if anything was lost or did not recover."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("--rounds", type=int, default=10)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", choices=sorted(FAULTS))
    parser.add_argument("--folder", type=Path)
    parser.add_argument(
        "--sentences", action="store_true", help="print every sentence that was said"
    )
    given = parser.parse_args()
    folder = given.folder or Path(tempfile.mkdtemp(prefix="maqal-inject-"))
    results = run(folder, given.rounds, given.seed, given.only)
    if given.sentences:
        for sentence in sorted(
            {key for counts in results.values() for key in counts if key[:5] == "said:"}
        ):
            print(sentence)
    head = ("tried", "operations", "went well", "one sentence", "lost", "recovered")
    print(f"\n| Fault | {' | '.join(head)} |\n|{' --- |' * (len(head) + 1)}")
    for name, counts in results.items():
        print(f"| {name} | {' | '.join(str(counts[each]) for each in head)} |")
    if given.folder is None:
        shutil.rmtree(folder, ignore_errors=True)
    return int(any(counts["recovered"] < counts["tried"] for counts in results.values()))


if __name__ == "__main__":
    sys.exit(main())
