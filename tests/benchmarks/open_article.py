"""How long an article takes from being handed to the reading view to its first painted screen.

    .venv/bin/python tests/benchmarks/open_article.py [--runs 15] [--shape paragraphs]

Made-up articles of 5 kB, 100 kB and 3 MB (UTF-8), each with 0, 100 and 10,000 marks, are opened in
turn in one run, so that whatever else the machine does falls on all of them. What is measured runs
from ``ArticleView.show_article`` (and ``set_marks``) to the end of the first paint event that
follows. ``--shape lines`` makes each line of some fifty bytes a paragraph (a book of verse),
``--shape one`` a single paragraph of the whole text. Scrolling is measured too: the slowest of 60
wheel steps through what was not seen yet. The bound is issue 5's: 100 ms.
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QEventLoop, QLocale, Qt
from PySide6.QtWidgets import QApplication

from reader import paths
from reader.appearance.fonts import interface_font, load_interface_face, load_reading_faces
from reader.appearance.theme import ThemeName, ThemeSwitch
from reader.appearance.typography import Typography
from reader.model.article import Article, ReadingState
from reader.model.direction import Direction
from reader.model.draft import Block, BlockKind
from reader.views.article.marks import HIGHLIGHTS, Mark
from reader.views.article.view import ArticleView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

BOUND_MILLISECONDS = 100
SIZES = {"5 kB": 5_000, "100 kB": 100_000, "3 MB": 3_000_000}
MARKS = (0, 100, 10_000)
SEED = 20160806
SENTENCES = (
    "خرج الناس إلى السوق القديم كما اعتادوا منذ زمن بعيد، وجلس الكاتب إلى نافذته.",
    "واستعمل الباحثون برنامج Optical Character Recognition (OCR) في قراءة 4000 صفحة.",
    "وقالوا إن الطراز (T-72) من الماسحات أخطأ في 2.5% منها يوم 12/5/2024 قبل أن تُراجع باليد.",
    "ثم عاد الهدوء إلى الجسر، وبقي شيخ المدينة يروي حكايات عن رحلات بعيدة قطعها في شبابه.",
)


class TimedView(ArticleView):
    """Notes when a paint event has ended."""

    painted_at: float | None = None

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's own name
        super().paintEvent(event)
        self.painted_at = time.perf_counter()


def make_article(size: int, shape: str, chance: random.Random) -> Article:
    """An article of about ``size`` bytes."""
    texts: list[str] = []
    length = 0
    while length < size:
        if shape == "lines":
            text = " ".join(chance.sample(SENTENCES[0].split(), 5))
        else:
            text = " ".join(chance.choices(SENTENCES, k=chance.randint(1, 6)))
        texts.append(text)
        length += len(text.encode()) + 1
    if shape == "one":
        texts = [" ".join(texts)]
    kinds = [
        BlockKind.SUBHEAD if number % 12 == 11 else BlockKind.PARAGRAPH for number in range(12)
    ]
    blocks = tuple(
        Block(kinds[number % 12] if shape == "paragraphs" else BlockKind.PARAGRAPH, text, number)
        for number, text in enumerate(texts, 1)
    )
    return Article(
        id=str(chance.random()), title="يوم في السوق القديم", place="حلب", author="سلوى الحكيم",
        agency="", section="", date="2021-03-04", datetime=None, date_text="", language="ar",
        direction=Direction.RTL, source_url="", blocks=blocks, related=(), tags=(), removed=(),
        file="", encoding="utf-8", imported_at="", modified_at="", reading=ReadingState(),
    )  # fmt: skip


def make_marks(length: int, count: int, chance: random.Random) -> list[Mark]:
    """``count`` highlights of 5 to 60 code points anywhere in a body of ``length``."""
    styles = list(HIGHLIGHTS.values())
    starts = [chance.randrange(max(1, length - 60)) for _ in range(count)]
    return [
        Mark(start, start + chance.randint(5, 60), chance.choice(styles), f"m{number}")
        for number, start in enumerate(starts)
    ]


def wait_for_paint(view: TimedView, application: QApplication) -> float:
    """Run the event loop until ``view`` has painted; when that ended."""
    while view.painted_at is None:
        application.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
    return view.painted_at


def time_opening(
    view: TimedView, article: Article, marks: Sequence[Mark], application: QApplication
) -> float:
    """Milliseconds from handing ``article`` over to the end of its first paint."""
    view.painted_at = None
    began = time.perf_counter()
    view.show_article(article, QLocale("ar"))
    view.set_marks("annotations", marks)
    return (wait_for_paint(view, application) - began) * 1000


def time_scrolling(view: TimedView, application: QApplication) -> list[float]:
    """Milliseconds of each of 60 wheel steps, from a third of the text on."""
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 3)
    steps = []
    for number in range(60):
        view.painted_at = None
        began = time.perf_counter()
        bar.setValue(bar.value() + (120 if number < 40 else -240))
        view.viewport().update()
        steps.append((wait_for_paint(view, application) - began) * 1000)
    return steps


def quantile(figures: Sequence[float], share: float) -> float:
    """The figure below which ``share`` of ``figures`` lie."""
    ordered = sorted(figures)
    return ordered[min(len(ordered) - 1, round(share * (len(ordered) - 1)))]


def main() -> int:
    """Print a table; exit code 1 if a median is over the bound."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--shape", choices=("paragraphs", "lines", "one"), default="paragraphs")
    arguments = parser.parse_args()
    application = QApplication(["maqal", "-style", "fusion"])
    fonts = paths.resource_path("fonts")
    load_interface_face(fonts)
    load_reading_faces(fonts)
    application.setFont(interface_font())
    themes = ThemeSwitch(paths.resource_path("themes"), application, ThemeName.LIGHT)
    view = TimedView(Typography(), themes.theme)
    view.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    view.resize(900, 800)
    view.show()
    chance = random.Random(SEED)
    articles = {name: make_article(size, arguments.shape, chance) for name, size in SIZES.items()}
    marks = {
        (name, count): make_marks(len(article.body), count, chance)
        for name, article in articles.items()
        for count in MARKS
    }
    times: dict[tuple[str, int], list[float]] = {key: [] for key in marks}
    time_opening(view, articles["5 kB"], (), application)  # the fonts are loaded now
    for run in range(arguments.runs):
        for (name, count), shown in marks.items():
            article = replace(articles[name], id=f"{name} {run}")
            times[name, count].append(time_opening(view, article, shown, application))
    scrolling = {}
    for name, article in articles.items():
        time_opening(view, article, marks[name, 10_000], application)
        scrolling[name] = time_scrolling(view, application)
    print(f"{'size':>8} {'marks':>7} {'median ms':>10} {'p95 ms':>8}")
    for (name, count), figures in times.items():
        middle, late = statistics.median(figures), quantile(figures, 0.95)
        print(f"{name:>8} {count:>7,} {middle:>10.1f} {late:>8.1f}")
    print(f"{'size':>8} {'a step':>7} {'median ms':>10} {'p95 ms':>8}  (10,000 marks)")
    for name, figures in scrolling.items():
        middle, late = statistics.median(figures), quantile(figures, 0.95)
        print(f"{name:>8} {'':>7} {middle:>10.1f} {late:>8.1f}")
    view.close()
    return int(max(map(statistics.median, times.values())) > BOUND_MILLISECONDS)


if __name__ == "__main__":
    raise SystemExit(main())
