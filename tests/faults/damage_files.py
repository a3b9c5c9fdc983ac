"""Flips bytes in a library and its index, and cuts them off: no crash, no wrong text unsaid.

    python tests/faults/damage_files.py [--cases 2000] [--seed 1] [--articles 60] [--folder F]

The positions go over the whole file in even steps, so that every page is met. Each case is looked
at in a process of its own, which reads every article as the window does, checks, repairs and reads
again. It is bad if that process crashes or raises what is not meant for a person; if an article's
text or kept file differs from what was stored and neither reading it nor ``check`` says so; or if
after the repair ``check`` is not clean, a text differs, or something is gone that neither the
report says nor the backup offered holds. Cases without any effect (a byte of a free page) are
counted apart. Prints a table; exits 1 on a bad case.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import random
import shutil
import signal
import sqlite3
import sys
import tempfile
from collections import Counter
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))

from kill_process import in_child
from material import EVERYWHERE, make_library

from reader.library import Library, open_library
from reader.library.checking import check_library
from reader.model.errors import MaqalError
from reader.store.backups import backup_path

SLOWEST = 60
"""Seconds after which a case counts as hung."""


def digest(text: str) -> str:
    """A short name of a text."""
    return hashlib.sha256(text.encode(errors="surrogatepass")).hexdigest()[:16]


def contents(library: Library, ids: list[str]) -> tuple[dict[str, list[str]], list[str]]:
    """What can be read of each article (text, file, the rest), and the sentences that were said."""
    found: dict[str, list[str]] = {}
    said: list[str] = []
    for id_ in ids:
        try:
            article = library.article(id_)
            raw = library.raw(id_)
        except MaqalError as error:
            said.append(str(error))
            continue
        rest = [article.title, article.author, article.place, article.date, article.source_url]
        found[id_] = [digest(article.body), hashlib.sha256(raw).hexdigest()[:16], digest(str(rest))]
    return found, said


def look(
    library: Path, known: dict[str, list[str]], notes: int, *, check_first: bool
) -> dict[str, Any]:
    """Read, check, repair, read again; what came of each."""
    outcome: dict[str, Any] = {"opened": False, "said": [], "problems": [], "wrong": [], "rest": 0}
    if check_first:  # before the index can have been made anew by itself
        with suppress(MaqalError):
            outcome["said"] += [each.sentence for each in check_library(library).found]
    differing: set[str] = set()
    try:
        with open_library(library) as opened:
            outcome["opened"] = True
            found, said = contents(opened, list(known))
            outcome["said"] += said
            with suppress(MaqalError):
                opened.page(limit=100)
                early = opened.search(EVERYWHERE, limit=len(known))
                if early.complete and early.total != len(known) and not outcome["said"]:
                    outcome["wrong"].append(f"a search finds {early.total} and says that is all")
                state = opened.index_pending()
                if state.note:
                    outcome["said"].append(state.note)
                late = opened.search(EVERYWHERE, limit=len(known))
                if late.total != len(known) and not outcome["said"]:
                    outcome["wrong"].append(f"a search finds {late.total}")
    except MaqalError as error:
        outcome["said"].append(str(error))
        found = {}
    differing = {id_ for id_, parts in found.items() if parts[:2] != known[id_][:2]}
    outcome["rest"] = sum(parts[2] != known[id_][2] for id_, parts in found.items())
    try:
        report = check_library(library)
        outcome["problems"] = [problem.sentence for problem in report.found]
    except MaqalError as error:
        outcome["problems"] = [str(error)]
        outcome["refused"] = True
    if differing and not outcome["problems"]:
        outcome["wrong"].append(f"{len(differing)} texts differ and nothing says so")
    if outcome["problems"]:
        repaired(library, known, notes, outcome)
    return outcome


def repaired(
    library: Path, known: dict[str, list[str]], notes: int, outcome: dict[str, Any]
) -> None:
    """Repair, and see what is there afterwards."""
    try:
        report = check_library(library, repair=True)
    except MaqalError as error:
        outcome["refused"] = True
        outcome["sentence"] = str(error)
        if str(library) not in str(error) and "library" not in str(error):
            outcome["wrong"].append(f"unclear: {error}")
        return
    outcome["left"] = [problem.sentence for problem in report.left]
    with open_library(library) as opened:
        found, _ = contents(opened, list(known))
    bad = [id_ for id_, parts in found.items() if parts[:2] != known[id_][:2]]
    outcome["saved"] = len(found) - len(bad)
    if bad and not report.left:
        outcome["wrong"].append(f"{len(bad)} texts differ after the repair and nothing says so")
    missing = len(known) - len(found)
    outcome["missing"] = missing
    offered = report.offered.articles if report.offered else 0
    if missing > offered + sum(problem.count for problem in report.left):
        outcome["wrong"].append(f"{missing} articles are gone, {offered} are offered")
    with closing(sqlite3.connect(library)) as plain:
        kept = plain.execute("SELECT count(*) FROM annotations").fetchone()[0]
    outcome["notes"] = notes - kept


def damage(path: Path, chance: random.Random, place: float) -> str:
    """Damage a file at ``place`` (0 to 1 of its length); says how."""
    content = bytearray(path.read_bytes())
    position = min(int(place * len(content)), len(content) - 1)
    kind = chance.choice(("flip", "flip", "flip", "byte", "page", "cut"))
    if kind == "flip":
        content[position] ^= 1 << chance.randrange(8)
    elif kind == "byte":
        content[position] = (content[position] + chance.randrange(1, 256)) % 256
    elif kind == "page":
        start = position // 4096 * 4096
        content[start : start + 4096] = chance.choice((bytes(4096), chance.randbytes(4096)))
    else:
        del content[position:]
    path.write_bytes(content)
    return f"{kind} at {position}"


def one(
    base: Path,
    work: Path,
    target: str,
    place: float,
    chance: random.Random,
    known: dict[str, list[str]],
    notes: int,
) -> tuple[str, dict[str, Any]]:
    """One case: how it was damaged, and what came of it."""
    shutil.rmtree(work, ignore_errors=True)
    shutil.copytree(base, work)
    library = work / "library.db"
    file = library
    if target == "index":
        files = sorted(
            each
            for each in (work / "library.db.index").rglob("*")
            if each.is_file() and each.stat().st_size
        )
        file = files[int(place * len(files)) % len(files)]
        place = chance.random()
    how = f"{file.name}: {damage(file, chance, place)}"

    def run(say: Any) -> None:
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.alarm(SLOWEST)
        say(**look(library, known, notes, check_first=target == "index"))

    said, ended = in_child(run, None)
    if not said or not ended:
        return how, {"wrong": ["the process crashed or hung"], "problems": [], "said": []}
    if "error" in said[-1]:
        return how, {"wrong": [said[-1]["error"]], "problems": [], "said": []}
    return how, said[-1]


def run(folder: Path, cases: int, articles: int, seed: int) -> dict[str, Counter[str]]:
    """Damage library and index in turn; counts by target."""
    chance = random.Random(seed)
    base = folder / "base"
    known: dict[str, list[str]] = {}
    notes = articles // 3

    def make(say: Any) -> None:
        ids = make_library(base / "library.db", articles, annotated=notes)
        shutil.rmtree(base / "sources")
        with open_library(base / "library.db") as library:
            library.index_pending()
            library.care.back_up(backup_path(base / "library.db"))
            say(known=contents(library, ids)[0])

    said, _ = in_child(make, None)
    if not said or "known" not in said[0]:
        raise SystemExit(f"the library could not be made: {said}")
    known.update(said[0]["known"])
    results: dict[str, Counter[str]] = {}
    for target, number in (("library", cases * 3 // 4), ("index", cases // 4)):
        counts = results[target] = Counter()
        for case in range(number):
            how, outcome = one(base, folder / "work", target, case / number, chance, known, notes)
            counts["tried"] += 1
            counts["lost"] += bool(outcome["wrong"])
            met = bool(outcome["said"] or outcome["problems"])
            counts["detected"] += met
            counts["no effect"] += not met and not outcome.get("rest")
            counts["other fields"] += not met and bool(outcome.get("rest"))
            counts["repaired"] += met and not outcome.get("left") and not outcome.get("refused")
            counts["left to a backup"] += bool(outcome.get("left") or outcome.get("refused"))
            counts["articles saved"] += outcome.get("saved", 0)
            counts["articles missing"] += outcome.get("missing", 0)
            if outcome["wrong"]:
                print(f"{target} {case} {how}: {outcome['wrong']}", flush=True)
                shutil.copytree(
                    folder / "work", folder / f"bad-{target}-{case}", dirs_exist_ok=True
                )
        print(f"{target}: {dict(counts)}", flush=True)
    return results


def main() -> int:
    """Run; exit 1 on a bad case."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("--cases", type=int, default=2000)
    parser.add_argument("--articles", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--folder", type=Path)
    given = parser.parse_args()
    folder = given.folder or Path(tempfile.mkdtemp(prefix="maqal-damage-"))
    results = run(folder, given.cases, given.articles, given.seed)
    head = (
        "tried",
        "lost",
        "detected",
        "repaired",
        "left to a backup",
        "no effect",
        "other fields",
    )
    print(f"\n| Damaged | {' | '.join(head)} |\n|{' --- |' * (len(head) + 1)}")
    for target, counts in results.items():
        print(f"| {target} | {' | '.join(str(counts[name]) for name in head)} |")
    if any(counts["lost"] for counts in results.values()):
        print(f"The libraries are kept in {folder}.")
        return 1
    if given.folder is None:
        shutil.rmtree(folder)
    return 0


if __name__ == "__main__":
    os.environ.setdefault("PYTHONFAULTHANDLER", "")
    sys.exit(main())
