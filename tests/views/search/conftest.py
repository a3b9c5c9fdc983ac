"""A library whose search is a loop over its articles; the window cannot tell the difference."""

from __future__ import annotations

import sys
from dataclasses import replace
from types import ModuleType
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Signal

from reader import library as library_package
from reader.app import Desktop
from reader.model.query import FilterField, Query, QueryFilter, QueryTerm, TermKind
from reader.model.search import Hit, Match, SearchResult
from reader.search.matches import find_matches
from reader.search.snippets import make_snippet
from reader.views.preferences import Preferences

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from reader.library import Library


class LoopSearch:
    """The library's search methods over a handful of articles."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.asked: list[str] = []
        self.complete = True
        self.suggestions: tuple[str, ...] = ()
        self.failure: Exception | None = None
        self.before_answer: Callable[[str], None] = lambda _text: None

    def parse(self, text: str) -> Query:
        terms, filters, dates = [], [], {}
        for word in text.split():
            name, colon, value = word.partition(":")
            if colon and name in {"after", "before"}:
                dates[name] = value
            elif value and name in list(FilterField):
                filters.append(QueryFilter(FilterField(name), value))
            else:
                terms.append(QueryTerm(word))
        return Query(tuple(terms), tuple(filters), **dates)

    def query_text(self, query: Query, arabic: bool = False) -> str:
        parts = [f'"{one.text}"' if " " in one.text else one.text for one in query.terms]
        parts += [f"{one.field}:{one.value}" for one in query.filters]
        parts += [f"after:{query.after}"] if query.after else []
        parts += [f"before:{query.before}"] if query.before else []
        return " ".join(parts)

    def search(
        self,
        text: str,
        *,
        limit: int = 20,
        offset: int = 0,
        exact: bool = False,
        as_you_type: bool = False,
        cancelled: Callable[[], bool] | None = None,
    ) -> SearchResult:
        self.asked.append(text)
        self.before_answer(text)
        if self.failure is not None:
            raise self.failure
        query = replace(self.parse(text), exact=exact)
        wanted = self._wanted(text, exact=exact, as_you_type=as_you_type)
        hits = []
        for row in self.library.page(limit=1_000).rows:
            article = self.library.article(row.id)
            if any(one.value not in getattr(article, one.field) for one in query.filters):
                continue
            matches = find_matches(wanted, article.title, article.body)
            if matches or not query.terms:
                snippet = make_snippet(article.body, matches)
                hits.append(Hit(row.id, row.title, 1.0, snippet, matches))
        suggestions = () if hits and as_you_type else self.suggestions
        page = tuple(hits[offset : offset + limit])
        return SearchResult(query, page, len(hits), self.complete, suggestions)

    def matches(
        self, article_id: str, text: str, exact: bool = False, as_you_type: bool = False
    ) -> tuple[Match, ...]:
        article = self.library.article(article_id)
        query = self._wanted(text, exact=exact, as_you_type=as_you_type)
        return find_matches(query, article.title, article.body)

    def _wanted(self, text: str, *, exact: bool, as_you_type: bool) -> Query:
        query = replace(self.parse(text), exact=exact)
        if not as_you_type:
            return query
        begun = tuple(replace(one, kind=TermKind.PREFIX) for one in query.terms[-1:])
        return replace(query, terms=query.terms + begun)


def give_loop_search(library: Library) -> LoopSearch:
    """Let ``library`` search by a loop."""
    search = LoopSearch(library)
    for name in ("parse", "query_text", "search", "matches"):
        setattr(library, name, getattr(search, name))
    return search


class QuietIndexJob(QObject):
    """An index that is never behind unless the test says so."""

    progressed = Signal(object)
    changed = Signal()
    failed = Signal(object)

    def __init__(self, _library: Library, _runner: object, parent: QObject) -> None:
        super().__init__(parent)
        self.woken = 0
        self.rebuilt = 0
        self.running = False

    def wake(self) -> None:
        self.woken += 1

    def stop(self) -> None:
        pass

    def rebuild(self) -> None:
        self.rebuilt += 1


@pytest.fixture
def index_job(monkeypatch: pytest.MonkeyPatch) -> None:
    """The window's index is a ``QuietIndexJob``."""
    module = ModuleType("reader.tasks.index_job")
    module.IndexJob = QuietIndexJob  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "reader.tasks.index_job", module)


ARTICLES = {
    "printing": (
        "حكاية المطبعة\n\nنجلاء الورداني\n\nالقاهرة\n\n12 مارس 2021\n\n"
        "كان أول كتاب طُبع بالحروف العربية صغيرًا، ثم جاء كتابٌ ثانٍ بعد سنين طويلة.\n\n"
        "وظلّ الناس ينسخون الكُتُب بأيديهم في بيوتهم، حتى صارت المطبعة في كل مدينة.\n"
    ),
    "garden": (
        "حديقة في المدينة\n\nسلوى الحكيم\n\nدمشق\n\n5 مايو 2022\n\n"
        "زرع الأهالي أشجار الليمون حول النافورة القديمة، وجلس الأطفال تحتها يقرؤون كتابًا.\n\n"
        "ولم يبق من السور القديم غير بابه الكبير الذي تظلله شجرة توت.\n"
    ),
    "voyage": (
        "رحلة إلى النبع\n\nرهف السنديان\n\n7 يونيو 2023\n\n"
        + "\n\n".join(
            f"مشى الرحّالة في اليوم {number} بين التلال، ودوّن أسماء القرى التي مرّ بها وما سمعه "
            "من أهلها من أخبار وحكايات، ثم نام تحت شجرة قريبة."
            for number in range(1, 41)
        )
        + "\n\nوعند النبع وجد كتابًا مهجورًا على صخرة، فقرأ فيه حتى الفجر.\n"
    ),
}


@pytest.fixture
def open_desktop(
    tmp_path: Path, qtbot: QtBot, index_job: None, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[..., Desktop]]:
    """Opens the window on a few articles that are searched by a loop."""
    real_open = library_package.open_library
    searches: list[LoopSearch] = []

    def open_searched(path: Path, **options: bool) -> Library:
        opened = real_open(path, **options)
        searches.append(give_loop_search(opened))
        return opened

    folder = tmp_path / "texts"
    folder.mkdir()
    for name, text in ARTICLES.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    with real_open(tmp_path / "library.db") as library:
        report = library.import_files(sorted(folder.iterdir()))
        assert len(report.added) == len(ARTICLES)
    monkeypatch.setattr(library_package, "open_library", open_searched)
    started: list[Desktop] = []

    def start(language: str = "en") -> Desktop:
        desktop = Desktop(
            tmp_path / "library.db", Preferences(tmp_path / "maqal.ini"), language=language
        )
        started.append(desktop)
        desktop.window.resize(1200, 700)
        desktop.window.show()
        desktop.window.activateWindow()
        desktop.wait_until_idle()
        qtbot.waitUntil(lambda: desktop.window.search is not None)
        desktop.loop_search = searches[-1]  # type: ignore[attr-defined]
        return desktop

    yield start
    for desktop in started:
        desktop.close()
