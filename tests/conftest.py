"""Fixtures for the whole suite. No test touches the person's own folders, a display, a network."""

from __future__ import annotations

import gc
import os
import threading
from dataclasses import replace
from functools import partialmethod

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.pop("MAQAL_LIBRARY", None)
os.environ.pop("MAQAL_LANGUAGE", None)

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from reader import paths
from reader.appearance.fonts import interface_font, load_interface_face, load_reading_faces
from reader.appearance.i18n import LanguageSwitch
from reader.appearance.theme import Theme, load_theme
from reader.library import Library, open_library
from reader.model.article import Article, ReadingState
from reader.model.direction import Direction
from reader.model.draft import Block, BlockKind
from reader.tasks.runner import TaskRunner
from reader.text.display_form import DigitStyle

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

SAMPLES = paths.resource_path("samples")

# A test may be slow on a busy machine; it must not fail for that. In CI (.ci/run sets the variable)
# the examples are the same each time: what a commit did not change cannot fail it.
settings.register_profile(
    "maqal",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize=bool(os.environ.get("CI")),
)
settings.load_profile("maqal")

PATIENCE_MILLISECONDS = 60_000


class PatientBot(QtBot):
    """Waits a minute where pytest-qt waits five seconds: only a test that fails gets there.

    (The names are pytest-qt's.)
    """

    waitSignal = partialmethod(QtBot.waitSignal, timeout=PATIENCE_MILLISECONDS)  # noqa: N815
    waitSignals = partialmethod(QtBot.waitSignals, timeout=PATIENCE_MILLISECONDS)  # noqa: N815
    waitUntil = partialmethod(QtBot.waitUntil, timeout=PATIENCE_MILLISECONDS)  # noqa: N815
    waitCallback = partialmethod(QtBot.waitCallback, timeout=PATIENCE_MILLISECONDS)  # noqa: N815
    waitActive = partialmethod(QtBot.waitActive, timeout=PATIENCE_MILLISECONDS)  # noqa: N815
    waitExposed = partialmethod(QtBot.waitExposed, timeout=PATIENCE_MILLISECONDS)  # noqa: N815


@pytest.hookimpl(wrapper=True)
def pytest_report_to_serializable() -> Generator[None, object, object]:
    """Say what a test has printed or logged in UTF-8.

    pytest-xdist sends it from one process to another, and ends at a lone surrogate, which some of
    our tests are about.
    """
    report = yield
    return _in_utf_8(report)


def _in_utf_8(value: object) -> object:
    if isinstance(value, str):
        return value.encode("utf-8", errors="backslashreplace").decode("utf-8")
    if isinstance(value, dict):
        return {key: _in_utf_8(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return type(value)(map(_in_utf_8, value))
    return value


def pytest_collection_finish() -> None:
    """What collecting the tests has made stays: the collector need not go through it each time."""
    gc.collect()
    gc.freeze()


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """pytest-qt's, with more patience."""
    return PatientBot(request)


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Data, settings and caches go to a folder of the test's own."""
    folders = ("DATA", "CONFIG", "STATE", "CACHE")
    for variable in (*(f"XDG_{name}_HOME" for name in folders), "APPDATA", "LOCALAPPDATA"):
        monkeypatch.setenv(variable, str(tmp_path / variable.lower()))


@pytest.fixture(autouse=True)
def no_leaked_threads() -> Iterator[None]:
    """Every thread of ours has been joined at the end of the test."""
    yield
    left = [thread.name for thread in threading.enumerate() if thread.name.startswith("maqal-")]
    if left:  # a fixture that failed, say; the tests to come and the process's end have a chance
        for one in gc.get_objects():
            if isinstance(one, TaskRunner):
                one.close()
    assert left == []


@pytest.fixture(autouse=True)
def no_windows_left() -> Iterator[None]:
    """What a test has closed is gone at its end: whatever is left is styled anew for the next."""
    yield
    if QGuiApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="module", autouse=True)
def no_garbage_left() -> Iterator[None]:
    """What a module's tests have shown is let go of at its end, on the thread it lived on.

    Windows are in circles, which Python's collector finds at a time, and on a thread, of its own.
    """
    yield
    if QGuiApplication.instance() is not None:
        gc.collect()


@pytest.fixture(scope="module", autouse=True)
def direction_as_before() -> Iterator[None]:
    """The application's direction is not left to the next module, whichever that is."""
    there = QGuiApplication.instance() is not None
    before = QGuiApplication.layoutDirection() if there else Qt.LayoutDirection.LeftToRight
    yield
    if QGuiApplication.instance() is not None:
        QGuiApplication.setLayoutDirection(before)


@pytest.fixture(scope="session", autouse=True)
def empty_clipboard() -> Iterator[None]:
    """Nothing is left on the clipboard at the end.

    The offscreen platform deletes it after Python is gone, and with it what Python made: a segfault
    at the process's end. (A desktop's clipboard goes with the application, in time.)
    """
    yield
    if QGuiApplication.instance() is not None:
        QGuiApplication.clipboard().clear()


@pytest.fixture
def languages(qapp: QApplication, tmp_path: Path) -> Iterator[LanguageSwitch]:
    """The languages of the interface, English first and at the end again."""
    switch = LanguageSwitch(paths.translations_folder(), lambda: tmp_path / "cache", qapp)
    yield switch
    switch.set_digits(DigitStyle.AS_WRITTEN)
    switch.apply("en")
    switch.withdraw()


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """The style the program asks for."""
    return ["maqal", "-style", "fusion"]


@pytest.fixture
def faces(qapp: QApplication) -> None:
    """The bundled faces, known to Qt, and the interface set in ours."""
    load_interface_face(paths.resource_path("fonts"))
    load_reading_faces(paths.resource_path("fonts"))
    qapp.setFont(interface_font())


@pytest.fixture
def theme() -> Theme:
    """The light theme."""
    return load_theme(paths.resource_path("themes"), "light")


@pytest.fixture
def runner(qapp: QApplication) -> Iterator[TaskRunner]:
    """Background lanes that are joined after the test; an unforeseen error fails it."""
    task_runner = TaskRunner()
    unexpected: list[BaseException] = []
    task_runner.unexpected.connect(unexpected.append)
    yield task_runner
    task_runner.close()
    assert unexpected == []


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """An empty library."""
    with open_library(tmp_path / "library.db") as opened:
        yield opened


@pytest.fixture
def write_articles(tmp_path: Path) -> Callable[[int], list[Path]]:
    """Writes so many small article files, newest last."""

    def write(count: int) -> list[Path]:
        folder = tmp_path / "articles"
        folder.mkdir(exist_ok=True)
        files = []
        for number in range(count):
            path = folder / f"{number:04}.txt"
            path.write_text(article_text(number), encoding="utf-8")
            files.append(path)
        return files

    return write


def article_text(number: int) -> str:
    """A short article in a newspaper's plain layout."""
    sentence = (
        f"تحدّث الخبير رقم {number} عن تاريخ المكتبات القديمة وما حفظته من مخطوطات نادرة، "
        "وأوضح أن العناية بالورق تبدأ من ضبط الحرارة والرطوبة في قاعات الحفظ."
    )
    return (
        f"حديث المكتبات: الحلقة {number}\n\n"
        f"سلوى الحكيم\n\n{1 + number % 28:02} مارس 2021\n\n{sentence}\n\n"
        f"وأضاف أن الزائر يستطيع أن يرى الكتب من خلف الزجاج في كل يوم من أيام الأسبوع.\n"
    )


@pytest.fixture
def make_article() -> Callable[..., Article]:
    """Builds an article value without a library; keywords replace its fields."""

    def make(**fields: object) -> Article:
        paragraphs = (
            (
                "خرج الناس إلى السوق القديم كما اعتادوا منذ زمن بعيد، وجلس الكاتب إلى نافذته يدوّن "
                "ما يراه من وجوه وأصوات وألوان، حتى إذا حلّ المساء طوى أوراقه ومضى إلى بيته القريب."
            ),
            (
                "وفي الحديقة المجاورة لعب الأطفال بين الأشجار العالية، بينما كان شيخ المدينة يروي "
                "لهم حكايات (Tales) عن رحلات بعيدة قطعها في شبابه على ظهر سفينة اسمها Sindbad III."
            ),
            "ثم عاد الهدوء.",
        )
        article = Article(
            id="01890000-0000-7000-8000-000000000001",
            title="يوم في السوق القديم",
            place="حلب",
            author="سلوى الحكيم",
            agency="",
            section="ثقافة",
            date="2021-03-04",
            datetime=None,
            date_text="04 مارس 2021",
            language="ar",
            direction=Direction.RTL,
            source_url="",
            blocks=tuple(
                Block(BlockKind.PARAGRAPH, text, line) for line, text in enumerate(paragraphs, 3)
            ),
            related=(),
            tags=(),
            removed=(),
            file="market.txt",
            encoding="utf-8",
            imported_at="2026-01-02T03:04:05Z",
            modified_at="2026-01-02T03:04:05Z",
            reading=ReadingState(),
        )
        return replace(article, **fields)  # type: ignore[arg-type]

    return make
