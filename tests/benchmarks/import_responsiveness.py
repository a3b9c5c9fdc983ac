"""How the window answers while a large import runs.

    python tests/benchmarks/import_responsiveness.py [--count 10000] [--explain]

The real window, on Qt's offscreen platform, over a library that holds some articles already. Files
are made as ``import_speed.py`` makes them and imported by the window's own job. Meanwhile a timer
of 5 milliseconds notes how long the event loop kept it waiting, and every second an article is
opened that is not on the screen; from the choice to its paint is measured. The same is done before
the import, with nothing else under way: what the machine and the window cost by themselves. After
the import the loop is watched until no work is left (the list, the search index).

Printed: the gaps' median, 99th percentile and longest, how many are above 50 ms (from where on a
person notices a stutter), the longest while an article was being opened and set, and the times of
opening. ``--explain`` says what the GUI thread was doing in long gaps, by looking at its stack
every few milliseconds; that costs time itself. Exits 1 if the 99th percentile of the gaps during
the import is above 50 ms.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import threading
import time
import traceback
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
sys.path.insert(0, str(Path(__file__).resolve().parent))
os.environ["QT_QPA_PLATFORM"] = "offscreen"

from import_speed import make_files  # noqa: E402
from PySide6.QtCore import QEventLoop, Qt, QTimer  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reader.app import Desktop

BEAT = 5
"""Milliseconds between the timer's beats."""
NOTICED = 50.0
"""Milliseconds of a gap that a person notices."""
SECONDS_IDLE = 6.0
MILLISECONDS_BETWEEN_ARTICLES = 1000
SECONDS_TO_SET = 0.4
"""How long after its first paint an article's later lines and its related items are still set."""
ARTICLES_BEFORE = 200
LOOKS_A_SECOND = 250


@dataclass(slots=True)
class Watch:
    """What was measured in one phase, in milliseconds; ``opening_gaps`` while an article opens."""

    name: str
    gaps: list[float] = field(default_factory=list)
    opening_gaps: list[float] = field(default_factory=list)
    openings: list[float] = field(default_factory=list)
    seconds: float = 0.0

    def print(self) -> None:
        """Print one line."""
        gaps = sorted(self.gaps or self.opening_gaps)
        long = sum(gap > NOTICED for gap in gaps)
        text = (
            f"{self.name:10} {self.seconds:6.1f} s   gaps: median {statistics.median(gaps):5.1f}"
            f"  p99 {self.percentile(0.99):6.1f}  longest {gaps[-1]:6.1f} ms"
            f"  ({long} of {len(gaps)} above {NOTICED:.0f})"
        )
        if self.openings:
            text += (
                f"   {len(self.openings)} articles opened: median"
                f" {statistics.median(self.openings):4.0f}  longest {max(self.openings):4.0f} ms,"
                f" longest gap {max(self.opening_gaps):4.0f} ms"
            )
        print(text)

    def percentile(self, share: float) -> float:
        """The gap that ``share`` of the gaps are not above."""
        gaps = sorted(self.gaps)
        return gaps[min(len(gaps) - 1, int(share * len(gaps)))]


class Pulse:
    """Notes the gaps of the event loop, and opens articles, into ``watch``."""

    def __init__(self, desktop: Desktop, ids: Sequence[str]) -> None:
        self._window = desktop.window
        self._ids = ids
        self.watch = Watch("")
        self.last = time.perf_counter()
        self._next = 0
        self._chosen = self._painted = 0.0
        self._timer = QTimer(desktop.window)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(BEAT)
        self._articles = QTimer(desktop.window)
        self._articles.timeout.connect(self._open_next)
        self._articles.start(MILLISECONDS_BETWEEN_ARTICLES)
        self._window.article_shown.connect(self._shown)

    def phase(self, name: str, seconds: float, until: Callable[[], bool] | None = None) -> Watch:
        """Run the event loop for ``seconds``, or as long as ``until`` is not true."""
        self.watch = watch = Watch(name)
        self.last = began = time.perf_counter()
        loop = QEventLoop()
        timer = QTimer()

        def look() -> None:
            over = time.perf_counter() - began > seconds if until is None else until()
            if over:
                loop.quit()

        timer.timeout.connect(look)
        timer.start(20)
        loop.exec()
        timer.stop()
        watch.seconds = time.perf_counter() - began
        return watch

    def _beat(self) -> None:
        now = time.perf_counter()
        opening = self._chosen or self.last - self._painted < SECONDS_TO_SET
        gaps = self.watch.opening_gaps if opening else self.watch.gaps
        gaps.append((now - self.last) * 1000)
        self.last = now

    def _open_next(self) -> None:
        if self._chosen:  # the one before is not there yet
            return
        self._next = (self._next + 7) % len(self._ids)
        self._chosen = time.perf_counter()
        self._window.open_article(self._ids[self._next])

    def _shown(self, _article: object) -> None:
        if self._chosen:
            chosen, self._chosen = self._chosen, 0.0
            view = self._window.article_pane
            view.repaint()
            self._painted = time.perf_counter()
            self.watch.openings.append((self._painted - chosen) * 1000)


class Spy:
    """Looks at the GUI thread's stack while its loop does not beat."""

    def __init__(self, pulse: Pulse) -> None:
        self._pulse = pulse
        self._main = threading.get_ident()
        self._seen: dict[float, Counter[str]] = {}
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)
        self._thread.start()

    def _look(self) -> None:
        while not self._stop.wait(1 / LOOKS_A_SECOND):
            since = self._pulse.last
            if (time.perf_counter() - since) * 1000 < NOTICED / 2:
                continue
            frame = sys._current_frames().get(self._main)
            stack = traceback.extract_stack(frame)
            ours = [f"{Path(each.filename).name}:{each.lineno} {each.name}" for each in stack]
            self._seen.setdefault(since, Counter())[" < ".join(ours[:-6:-1])] += 1

    def report(self) -> None:
        """Print where the longest gaps were spent."""
        self._stop.set()
        self._thread.join()
        longest = sorted(self._seen.values(), key=lambda looks: -looks.total())
        for looks in longest[:12]:
            print(f"  about {looks.total() * 1000 / LOOKS_A_SECOND:.0f} ms")
            for place, count in looks.most_common(3):
                print(f"    {count:4} {place}")


def measure(folder: Path, count: int, *, explain: bool) -> bool:
    """Measure and print; returns whether the window kept answering."""
    from reader.app import Desktop  # noqa: PLC0415 - after the platform is chosen
    from reader.library import open_library  # noqa: PLC0415
    from reader.views.preferences import Preferences  # noqa: PLC0415

    make_files(folder / "texts", count)
    make_files(folder / "before", ARTICLES_BEFORE)
    with open_library(folder / "library.db") as library:
        report = library.import_files([folder / "before"], recursive=True)
    desktop = Desktop(folder / "library.db", Preferences.unsaved())
    desktop.window.resize(1340, 840)
    desktop.window.show()
    desktop.wait_until_idle()
    job = desktop.window.desk.job if desktop.window.desk is not None else None
    if job is None:
        sys.exit("The library could not be opened.")
    pulse = Pulse(desktop, [file.id for file in report.added])
    pulse.phase("warm", 2.0)
    phases = [pulse.phase("idle", SECONDS_IDLE)]
    spy = Spy(pulse) if explain else None
    job.start([folder / "texts"])
    phases.append(pulse.phase("importing", 0, lambda: not job.running))
    phases.append(pulse.phase("after", 0, lambda: not desktop.runner.busy))
    phases.append(pulse.phase("idle again", SECONDS_IDLE / 2))
    for watch in phases:
        watch.print()
    print(f"speed      {count / phases[1].seconds:6.0f} files/s with the window open")
    if spy is not None:
        spy.report()
    desktop.close()
    return phases[1].percentile(0.99) <= NOTICED


def main() -> int:
    """Measure in a folder that is thrown away; exit 1 if the window stuttered."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0] if __doc__ else None)
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--explain", action="store_true")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        return 0 if measure(Path(name), given.count, explain=given.explain) else 1


if __name__ == "__main__":
    sys.exit(main())
