"""Lets single system calls fail below SQLite and the search index, and the clock jump.

    python tests/faults/fail_calls.py [--rounds 4] [--cases 40] [--seed 1] [--only KIND]

A small library (``failing_calls.c``, compiled here by the system's C compiler) is preloaded into
processes of the real program. In each case one operation is under way (import, annotate, index,
search, read, back up, check, restore, export, undo…) and its n-th call of a kind fails, or from the
n-th on all of them do:

``write``, ``sync``, ``read``, ``truncate``, ``names`` (rename, link, unlink, mkdir), ``open``
    with EIO, a disk that is dying;
``full``
    writes and growing with ENOSPC, in the middle of a transaction;
``read-only``
    everything that writes with EROFS, as after the system has remounted a disk read-only;
``clock``
    nothing fails, but the time of day goes back or forth by up to 40 days, within the operation
    and between two of them.

Each case must end in success or one sentence; when the cause is gone the same process must be able
to do everything again, what was acknowledged must be there once, and the library sound. Prints a
table; exits 1 if anything was lost or did not recover. Linux only; without a C compiler nothing is
tried.
"""

from __future__ import annotations

import argparse
import errno
import json
import mmap
import os
import random
import shutil
import sqlite3
import struct
import subprocess
import sys
import tempfile
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).parent))

from inject_faults import Desk, attempt, judged
from kill_process import in_child
from material import make_library, write_articles

from reader.library import open_library
from reader.library.checking import check_library
from reader.library.restoring import restore_library
from reader.model.export import ExportFormat

if TYPE_CHECKING:
    from collections.abc import Callable

ARTICLES = 30
WRITE, SYNC, READ, TRUNCATE, OPEN, NAMES = 1, 2, 4, 8, 16, 32
KINDS: dict[str, tuple[int, int, bool]] = {
    # which calls, how they fail, whether what follows fails for certain
    "write": (WRITE, errno.EIO, False),
    "sync": (SYNC, errno.EIO, False),
    "read": (READ, errno.EIO, False),
    "truncate": (TRUNCATE, errno.EIO, False),
    "names": (NAMES, errno.EIO, False),
    "open": (OPEN, errno.EIO, False),
    "full": (WRITE | TRUNCATE, errno.ENOSPC, True),
    "read-only": (WRITE | TRUNCATE | OPEN | NAMES, errno.EROFS, True),
    "clock": (0, 0, False),
}
_FIELDS = (
    "kinds", "at", "lasting", "error", "seen", "failed", "clock_shift", "clock_at", "clock_step",
    "clock_seen",
)  # fmt: skip
_HOUR = 3_600_000_000_000
"""In nanoseconds."""


class Control:
    """The numbers that the preloaded library goes by (``struct control`` there)."""

    def __init__(self, path: Path) -> None:
        with path.open("rb+") as file:
            self._map = mmap.mmap(file.fileno(), 4096)

    def set(self, **numbers: int) -> None:
        """Change some of the numbers."""
        for name, number in numbers.items():
            struct.pack_into("q", self._map, 8 * _FIELDS.index(name), number)

    def get(self, name: str) -> int:
        """One of the numbers."""
        return int(struct.unpack_from("q", self._map, 8 * _FIELDS.index(name))[0])

    def rest(self) -> None:
        """Let nothing fail."""
        self.set(kinds=0, at=0, lasting=0, clock_at=0)


class WholeDesk(Desk):
    """Also what writes elsewhere or takes back; remembers what was deleted."""

    def __init__(self, *given: Any) -> None:
        super().__init__(*given)
        self.deleted: set[str] = set()
        self.last_import = ""

    def import_some(self) -> None:
        some = self.files[-4:]
        report = self.library.import_files(some)
        if report.failed:
            raise AssertionError(f"not taken: {report.failed[0].reason}")
        del self.files[-4:]
        self.kept += [added.id for added in report.added]
        self.last_import = report.import_id

    def export(self) -> None:
        self.library.export(ExportFormat.JSONL, self.folder / "out.jsonl")

    def delete(self) -> None:
        gone = self.kept[-1]
        self.library.delete([gone])
        self.deleted.add(gone)

    def bring_back(self) -> None:
        self.library.restore(sorted(self.deleted))
        self.deleted.clear()

    def undo_and_redo(self) -> None:
        last = self.library.last_import()
        if last is not None and last.id == self.last_import:
            self.library.undo_import(last.id)
            self.library.redo_import(last.id)

    def rebuild(self) -> None:
        self.library.rebuild_index()

    def look_after(self) -> None:
        self.library.care.back_up_if_due()
        self.library.care.purge()

    def restore(self) -> None:
        restore_library(self.library.path, self.folder.parent / "good.db")
        self.kept, self.notes, self.last_import = list(self.ids), [], ""
        self.deleted.clear()

    def all(self) -> list[Callable[[], None]]:
        return [
            *super().all(), self.export, self.delete, self.bring_back, self.undo_and_redo,
            self.rebuild, self.look_after,
        ]  # fmt: skip


def stamps(path: Path) -> dict[str, str]:
    """When each article and annotation was last modified, as the library says."""
    with closing(sqlite3.connect(path)) as plain:
        return dict(
            plain.execute(
                "SELECT id, modified_at FROM articles"
                " UNION ALL SELECT id, modified_at FROM annotations"
            ).fetchall()
        )


def lost(desk: WholeDesk) -> list[str]:
    """What was acknowledged and is not there, or there twice."""
    with closing(sqlite3.connect(desk.library.path)) as plain:
        ids = {row[0] for row in plain.execute("SELECT id FROM articles")}
        notes = Counter(row[0] for row in plain.execute("SELECT note FROM annotations"))
    wrong = [f"lost: {id_}" for id_ in desk.kept if id_ not in ids]
    return wrong + [f"lost: note {note}" for note in desk.notes if notes[note] != 1]


def series(folder: Path, kind: str, cases: int, seed: int, say: Callable[..., None]) -> None:
    """Many cases in one process, in which the library stays open."""
    chance = random.Random(seed)
    control = Control(folder / "control")
    counts: Counter[str] = Counter()
    wrong: list[str] = []
    calls, error, lasting = KINDS[kind]
    with open_library(folder / "lib" / "library.db") as library:
        desk = WholeDesk(folder / "lib", library, chance)
        known: dict[str, int] = {}
        for operation in (*desk.all(), desk.restore):  # how many calls does each make?
            control.set(kinds=calls, seen=0, clock_at=1 << 40, clock_seen=0)
            operation()
            asked = control.get("clock_seen") if kind == "clock" else control.get("seen")
            known[operation.__name__] = asked
            control.rest()
        for _case in range(cases):
            operations = [each for each in desk.all() if known[each.__name__]]
            operation = chance.choice(operations)
            if chance.random() < 0.05:
                operation = desk.restore
            before = stamps(desk.library.path)
            most = known[operation.__name__] + 1
            at = chance.choice((1, chance.randint(1, most), chance.randint(1, most)))
            if kind == "clock":
                step = chance.choice((-1, -1, 1)) * chance.randint(1, 960) * _HOUR
                control.set(clock_at=at, clock_step=step, clock_seen=0)
                # Never further from the real time than it takes to empty the trash by itself.
                if abs(control.get("clock_shift") + step) > 690 * _HOUR:
                    control.set(clock_step=-control.get("clock_shift"))
            else:
                stays = lasting or chance.random() < 0.4
                control.set(
                    kinds=calls, at=at, lasting=stays, error=error, seen=0, failed=0
                )  # fmt: skip
            attempt(operation, counts, wrong, kind)
            met = control.get("failed") > 0 or control.get("clock_seen") >= at > 0
            counts["met"] += met
            control.rest()
            counts["tried"] += 1
            bad = lost(desk)
            if kind == "clock" and operation.__name__ != "restore":
                now = stamps(desk.library.path)
                bad += [f"goes back: {id_}" for id_ in now if now[id_] < before.get(id_, "")]
            if bad:
                wrong += [f"after {operation.__name__}, call {at}: {each}" for each in bad[:3]]
                break
            if counts["tried"] % 5 == 0:
                recovered(desk, counts, wrong, f"{operation.__name__}, call {at}")
            if wrong:
                break
        control.set(clock_shift=0)
        recovered(desk, counts, wrong, "the last")
        desk.bring_back()
        wrong += judged(desk)
    say(wrong=wrong, counts=dict(counts))


def recovered(desk: WholeDesk, counts: Counter[str], wrong: list[str], after: str) -> None:
    """Everything can be done again, now that nothing fails."""
    again: Counter[str] = Counter()
    for operation in desk.all():
        attempt(operation, again, wrong, "afterwards")
    written = (desk.folder / "out.jsonl").read_text(encoding="utf-8")
    if written.count("\n") < len(set(desk.kept) - desk.deleted) - 8:  # less what was undone
        wrong.append("an export lacks articles")
    counts["operations afterwards"] += again["operations"]
    if again["one sentence"]:
        said = [key for key in again if key.startswith("said")]
        wrong.append(f"did not recover from {after}: {said}")


def compiled(folder: Path) -> Path | None:
    """The library to preload, made of the C file beside this script; None without a compiler."""
    compiler = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
    if compiler is None or sys.platform != "linux":
        return None
    target = folder / "failing_calls.so"
    source = Path(__file__).with_name("failing_calls.c")
    command = [compiler, "-shared", "-fPIC", "-O1", "-o", str(target), str(source), "-ldl"]
    ended = subprocess.run(command, check=False, capture_output=True, text=True)
    if ended.returncode:
        print(ended.stderr, file=sys.stderr)
        return None
    return target


def one(base: Path, work: Path, shim: Path, kind: str, cases: int, seed: int) -> dict[str, Any]:
    """A series in a process of its own, with the library preloaded."""
    shutil.rmtree(work, ignore_errors=True)
    (work / "lib").mkdir(parents=True)
    shutil.copyfile(base / "library.db", work / "lib" / "library.db")
    shutil.copyfile(base / "good.db", work / "good.db")
    (work / "lib" / "new").symlink_to(base / "new")
    (work / "control").write_bytes(bytes(4096))
    environment = {
        **os.environ,
        "LD_PRELOAD": str(shim),
        "FAULTS_CONTROL": str(work / "control"),
        "FAULTS_FOLDER": str((work / "lib").resolve()),
    }
    command = [sys.executable, __file__, "--series", kind, "--cases", str(cases)]
    command += ["--seed", str(seed), "--folder", str(work)]
    ended = subprocess.run(
        command, check=False, capture_output=True, text=True, env=environment, timeout=3600
    )
    lines = ended.stdout.splitlines()
    if not lines:
        return {"wrong": [f"it crashed ({ended.returncode}): {ended.stderr[-600:]}"], "counts": {}}
    outcome: dict[str, Any] = json.loads(lines[-1])
    return outcome


def run(
    folder: Path, rounds: int, cases: int, seed: int, only: str | None
) -> dict[str, Counter[str]] | None:
    """Every kind that many times; None where it cannot be tried."""
    folder.mkdir(parents=True, exist_ok=True)
    shim = compiled(folder)
    if shim is None:
        return None
    base = folder / "base"

    def make(_say: Callable[..., None]) -> None:
        make_library(base / "library.db", ARTICLES, annotated=5)
        write_articles(base / "new", 1000, 8 * cases + 40)  # an operation imports four
        with open_library(base / "library.db") as library:
            library.care.back_up(base / "good.db")
        check_library(base / "good.db")

    said, _ = in_child(make, None)
    if said:
        raise SystemExit(str(said))
    results: dict[str, Counter[str]] = {}
    for kind in [only] if only else KINDS:
        counts = results[kind] = Counter()
        for number in range(rounds):
            work = folder / "work"
            outcome = one(base, work, shim, kind, cases, seed + number)
            wrong = outcome["wrong"]
            counts.update(outcome["counts"])
            counts["series"] += 1
            counts["lost"] += any("lost" in each or "twice" in each for each in wrong)
            counts["recovered"] += not wrong
            for each in wrong[:6]:
                print(f"{kind} {seed + number}: {each}", flush=True)
            if wrong:
                shutil.copytree(
                    work, folder / f"bad-{kind}-{seed + number}", True, dirs_exist_ok=True
                )  # fmt: skip
        shown = {name: count for name, count in counts.items() if name[:5] != "said:"}
        print(f"{kind}: {json.dumps(shown)}", flush=True)
    return results


def main() -> int:
    """Run; exit 1 if anything was lost or did not recover."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("--rounds", type=int, default=4)
    parser.add_argument("--cases", type=int, default=40)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", choices=sorted(KINDS))
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--series", choices=sorted(KINDS), help=argparse.SUPPRESS)
    parser.add_argument(
        "--sentences", action="store_true", help="print every sentence that was said"
    )
    given = parser.parse_args()
    if given.series:
        try:
            series(given.folder, given.series, given.cases, given.seed, show)
        except BaseException as error:
            show(wrong=[f"{type(error).__name__}: {error}"], counts={})
            raise
        return 0
    folder = given.folder or Path(tempfile.mkdtemp(prefix="maqal-calls-"))
    results = run(folder, given.rounds, given.cases, given.seed, given.only)
    if results is None:
        print("Nothing was tried: this needs Linux and a C compiler (cc).")
        return 0
    if given.sentences:
        for sentence in sorted(
            {key for counts in results.values() for key in counts if key[:5] == "said:"}
        ):
            print(sentence)
    head = ("tried", "met", "went well", "one sentence", "lost", "series", "recovered")
    print(f"\n| Call that fails | {' | '.join(head)} |\n|{' --- |' * (len(head) + 1)}")
    for name, counts in results.items():
        print(f"| {name} | {' | '.join(str(counts[each]) for each in head)} |")
    if any(counts["recovered"] < counts["series"] for counts in results.values()):
        print(f"The libraries are kept in {folder}.")
        return 1
    if given.folder is None:
        shutil.rmtree(folder, ignore_errors=True)
    return 0


def show(**what: Any) -> None:
    """Tell the process that started this one."""
    print(json.dumps(what), flush=True)


if __name__ == "__main__":
    sys.exit(main())
