"""How long the self-contained program takes to start, against the same in the environment.

    .venv/bin/python tests/benchmarks/startup_built.py [--program FILE] [--runs 15]

Whole processes are measured, alternating: a start that prints the version, one that opens the
library and lists it, and one that builds the window, fills it and renders it to a picture. The
bound is issue 8's: 1.3 times the environment's time. POSIX only (``os.wait4``).
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

from startup import describe, make_library

BOUND = 1.3


def measure(command: list[str], environment: dict[str, str]) -> tuple[float, float]:
    """Run ``command`` to its end: wall time and processor time in ms; end when it fails."""
    nowhere = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
    started = time.perf_counter()
    process = os.posix_spawn(command[0], command, environment, file_actions=nowhere)
    _, status, usage = os.wait4(process, 0)
    elapsed = time.perf_counter() - started
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit(f"This failed: {' '.join(command)}")
    return elapsed * 1000, (usage.ru_utime + usage.ru_stime) * 1000


def main() -> None:
    """Make the library, measure both programs in turn, print figures and ratios."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    root = Path(__file__).resolve().parents[2]
    built = root / "build" / "folder" / "maqal" / "maqal"
    parser.add_argument("--program", type=Path, default=built)
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--articles", type=int, default=1000)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        library = make_library(folder, given.articles)
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "MAQAL_LIBRARY": str(library)}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        environment["PYTHONPATH"] = str(root)
        for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
            environment[variable] = str(folder / variable)
        picture = str(folder / "picture.png")
        for arguments in (
            ["--version"],
            ["list", "--limit", "1", "--json"],
            ["screenshot", picture],
        ):
            ours = [sys.executable, "-m", "reader", *arguments]
            theirs = [str(given.program), *arguments]
            measure(ours, environment)  # the first start of each fills the system's file cache
            measure(theirs, environment)
            pairs = [
                (measure(ours, environment), measure(theirs, environment))
                for _ in range(given.runs)
            ]
            for what, part in (("time", 0), ("processor", 1)):
                figures = [[sample[part] for sample in side] for side in zip(*pairs, strict=True)]
                ratio = statistics.median(figures[1]) / statistics.median(figures[0])
                print(f"maqal {arguments[0]}, {what}")
                print(describe("environment", figures[0], "ms"))
                print(describe("self-contained", figures[1], "ms"))
                print(f"ratio of the medians {ratio:.2f} (at most {BOUND})")


if __name__ == "__main__":
    main()
