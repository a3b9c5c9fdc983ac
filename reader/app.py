"""The desktop program's composition root: the only place that builds its objects."""

from __future__ import annotations

import logging
import os
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from reader import APPLICATION_ID, __version__, paths
from reader.appearance.declared_settings import FONT_SIZE, INTERFACE_DIGITS
from reader.appearance.fonts import (
    interface_font,
    load_interface_face,
    load_reading_faces,
)
from reader.appearance.i18n import LanguageSwitch
from reader.appearance.icons import IconSet
from reader.appearance.theme import ThemeName, ThemeSwitch
from reader.model.errors import MaqalError, StorageError, UnusableInputError
from reader.tasks.runner import TaskRunner
from reader.views.activity.activities import Activities
from reader.views.collaborators import Collaborators
from reader.views.main_window import MainWindow
from reader.views.preferences import Preferences

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from types import TracebackType

    from reader.library import Library
    from reader.window_door import Knock, WindowDoor

CARE_MILLISECONDS = 2_000
"""From the library being open to the first look at what other programs do with it."""

DOOR_MILLISECONDS = 500
"""From the window being built to the first look at whether a second start knocks."""

PATIENCE_MILLISECONDS = 30_000
"""How long a screenshot waits for the window to be complete; it usually takes under a second."""

_log = logging.getLogger(__name__)


class Desktop:
    """One window on one library, with everything it stands on; ``close`` takes it all down."""

    def __init__(
        self,
        library_path: Path,
        preferences: Preferences,
        *,
        language: str | None = None,
        theme: ThemeName | None = None,
        leave_marks: bool = True,
    ) -> None:
        self.application = _application()
        self.failure: MaqalError | None = None
        self._library: Library | None = None
        self._closed = False
        self._leave_marks = leave_marks
        self._door_timer: QTimer | None = None
        self.runner = TaskRunner()
        self.runner.unexpected.connect(_report_bug)
        # Opened while the window is built; the answer waits for the event loop, so for the window.
        self.runner.run(
            lambda _token: _open_library(library_path), self._library_opened, self._library_failed
        )
        try:
            self._build(preferences, language, theme)
        except BaseException:  # a process does not end as long as a lane's thread waits
            self.runner.close()
            raise

    def _build(
        self, preferences: Preferences, language: str | None, theme: ThemeName | None
    ) -> None:
        load_interface_face(paths.resource_path("fonts"))
        self.application.setFont(interface_font(preferences.get(FONT_SIZE)))
        self.languages = LanguageSwitch(
            paths.translations_folder(), paths.cache_folder, self.application
        )
        self.languages.digits = preferences.get(INTERFACE_DIGITS)
        self.languages.apply(
            language or os.environ.get(paths.LANGUAGE_VARIABLE) or preferences.language
        )
        self.themes = ThemeSwitch(
            paths.resource_path("themes"), self.application, theme or preferences.theme
        )
        self.languages.changed.connect(self._name_program)
        self._name_program()
        self.activities = Activities()
        self.window = MainWindow(
            Collaborators(
                runner=self.runner,
                themes=self.themes,
                languages=self.languages,
                icons=IconSet(paths.resource_path("icons")),
                activities=self.activities,
                preferences=preferences,
                samples=paths.resource_path("samples"),
                leave_marks=self._leave_marks,
                load_reading_faces=partial(load_reading_faces, paths.resource_path("fonts")),
            )
        )
        # A timer of our own, stopped at the end: PySide (6.11) calls the method that a bare
        # ``singleShot`` was given even when its object is gone.
        self._care_timer = QTimer(self.window, singleShot=True, interval=CARE_MILLISECONDS)
        self._care_timer.timeout.connect(self._look_after)

    def wait_until_idle(self) -> None:
        """Run the event loop until no background work is left (bounded by PATIENCE)."""
        from PySide6.QtCore import QEventLoop  # noqa: PLC0415 - the window itself has no need of it

        loop = QEventLoop()
        patience = QTimer(singleShot=True, interval=PATIENCE_MILLISECONDS)
        patience.timeout.connect(loop.quit)
        self.runner.idle.connect(loop.quit)
        patience.start()
        while self.runner.busy and patience.isActive():
            loop.exec()
        self.runner.idle.disconnect(loop.quit)

    def attend(self, door: WindowDoor) -> None:
        """Come to the front when a second start knocks at ``door``; begins in half a second."""

        def listen() -> None:
            from reader.tasks.knocks import Knocks  # noqa: PLC0415 - not at start-up

            if not self._closed:
                self._knocks = Knocks(door, self.runner, self.window)
                self._knocks.heard.connect(self.answer)
                self._knocks.start()

        self._door_timer = QTimer(self.window, singleShot=True, interval=DOOR_MILLISECONDS)
        self._door_timer.timeout.connect(listen)
        self._door_timer.start()

    def answer(self, knock: Knock) -> None:
        """Come to the front, as far as the system lets a window do so, and offer the files."""
        window = self.window
        if knock.activation:  # Qt takes it from there (qtwayland, QWaylandXdgActivationV1)
            os.environ["XDG_ACTIVATION_TOKEN"] = knock.activation
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        os.environ.pop("XDG_ACTIVATION_TOKEN", None)
        self.application.alert(window)  # where only the person may change windows
        if knock.paths and window.desk is not None:
            window.import_paths(knock.paths)
        elif knock.paths:  # the library is still being opened
            _once(window, lambda ready: ready.import_paths(knock.paths))

    def close(self) -> None:
        """Close the window, finish what is being saved, join the threads, close the library.

        Closing again does nothing.
        """
        if self._closed:
            return
        self._closed = True
        self._care_timer.stop()
        if self._door_timer is not None:
            self._door_timer.stop()
        self.window.remember()
        self.window.close()
        self.runner.close()
        if self._library is not None:
            self._library.close()
        self.languages.withdraw()
        for owned in (self.window, self.languages, self.themes):
            owned.deleteLater()

    def _library_opened(self, library: Library) -> None:
        self._library = library
        self.window.set_library(library)
        if self._leave_marks:
            self._care_timer.start()

    def _look_after(self) -> None:
        from reader.tasks.care_job import CareJob  # noqa: PLC0415 - not at start-up
        from reader.views.activity.following import follow_backup  # noqa: PLC0415

        if self._library is None or self._closed:
            return
        job = CareJob(self._library, self.runner, self.window)
        follow_backup(self.activities, job)
        job.changed.connect(self.window.changed_elsewhere)
        job.failed.connect(self.window.show_error)
        job.start()

    def _library_failed(self, error: MaqalError) -> None:
        self.failure = error
        print(error, file=sys.stderr)  # noqa: T201 - also for whoever started it from a terminal
        self.window.show_library_error(error)

    def _name_program(self) -> None:
        name = self.application.translate("Program", "Maqal")
        self.application.setApplicationName(name)
        self.application.setApplicationDisplayName(name)


def run_window(
    library_path: Path,
    arguments: Sequence[str | Path] = (),
    on_ready: Callable[[MainWindow], None] | None = None,
    before_loop: Callable[[], None] | None = None,
    door: WindowDoor | None = None,
) -> int:
    """Open the window on the library at ``library_path`` and stay until it is closed.

    ``arguments`` are paths to offer for import. ``on_ready`` is called once, when the first page of
    the list is shown; ``before_loop`` when the window is built and the event loop about to begin.
    ``door`` is where a second start knocks for this window to come to the front. Returns 0, or 2
    when the library could not be opened. Raises UnusableInputError when there is no display to open
    a window on.
    """
    if not has_display():
        raise UnusableInputError(
            "There is no display to open a window on; «maqal screenshot FILE.png» renders it "
            "to a picture instead."
        )
    preferences = Preferences()
    desktop = Desktop(library_path, preferences)
    window = desktop.window
    if on_ready is not None:
        _once(window, on_ready)
    _once(window, _show_icon)
    if arguments:
        wanted = [Path(argument) for argument in arguments]
        _once(window, lambda ready: ready.import_paths(wanted))
    window.show()
    if door is not None:
        desktop.attend(door)
    if before_loop is not None:
        before_loop()
    desktop.application.exec()
    desktop.close()
    return 2 if desktop.failure is not None else 0


def render_screenshot(
    library_path: Path,
    output: Path,
    *,
    article: str | None = None,
    size: tuple[int, int] = (1280, 800),
    language: str | None = None,
    theme: str | None = None,
    search: str | None = None,
) -> None:
    """Render the real main window, with no display needed, to the PNG ``output``.

    ``article`` is an id (the first of the list, or of what is found, if None); ``size`` is in
    pixels; ``search`` is a query for the search box, for which the index, if it is behind, is
    brought up to date. The person's own settings are neither used nor changed, nor is the library.
    Raises StorageError when the library
    cannot be opened or the picture not written, NotFoundError for an unknown article.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    desktop = Desktop(
        library_path,
        Preferences.unsaved(),
        language=language,
        theme=ThemeName(theme) if theme else ThemeName.LIGHT,
        leave_marks=False,
    )
    try:
        window = desktop.window
        window.resize(*size)
        window.show()
        desktop.wait_until_idle()
        if desktop.failure is not None:
            raise desktop.failure
        if search is not None:
            _search(desktop, search)
        found = search is not None and window.search is not None and window.search.open_hit(article)
        if not found and article is not None:
            window.open_article(article)
        elif not found and search is None:
            window.list_pane.select_first()
        desktop.wait_until_idle()
        if window.article_failure is not None:
            raise window.article_failure
        if not window.grab().save(str(output), "PNG"):
            raise StorageError(
                "The picture {name} cannot be written; is its folder writable?", name=output
            )
    finally:
        desktop.close()


def _search(desktop: Desktop, query: str) -> None:
    desk = desktop.window.search
    if desk is not None:
        desk.wake_index()
        desktop.wait_until_idle()
        desk.search_for(query)
        desktop.wait_until_idle()


def has_display() -> bool:
    """Whether a window can be opened: always but on a Linux or BSD with no X or Wayland session."""
    if sys.platform in {"win32", "darwin"} or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _open_library(path: Path) -> Library:
    # Loaded here, on the database thread, while the window is being built on the other one.
    from reader.library import open_library  # noqa: PLC0415

    return open_library(path)


def _application() -> QApplication:
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    qInstallMessageHandler(_log_qt_message)
    # The style by argument: ``setStyle`` returns a QStyle, whose 500 constants cost a start 5 ms.
    application = QApplication(["maqal", "-style", "fusion"])
    application.setApplicationVersion(__version__)
    application.setDesktopFileName(APPLICATION_ID)
    return application


def _log_qt_message(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    levels = {
        QtMsgType.QtDebugMsg: logging.DEBUG,
        QtMsgType.QtInfoMsg: logging.INFO,
        QtMsgType.QtWarningMsg: logging.WARNING,
        QtMsgType.QtCriticalMsg: logging.ERROR,
        QtMsgType.QtFatalMsg: logging.CRITICAL,
    }
    level = levels.get(kind, logging.WARNING)
    if message.startswith("This plugin does not support"):
        level = logging.DEBUG  # The offscreen platform says so of every window.
    logging.getLogger("qt").log(level, "%s", message)
    if level >= logging.CRITICAL:  # Qt ends the process now; say why where the person looks
        print(f"maqal: {message.strip()}", file=sys.stderr, flush=True)  # noqa: T201


def _show_icon(window: MainWindow) -> None:
    # For desktops that know no entry of ours (a wheel, the unpacked folder); not drawn at start-up.
    from PySide6.QtGui import QIcon  # noqa: PLC0415

    window.setWindowIcon(QIcon(str(paths.resource_path("application", "maqal.svg"))))


def _once(window: MainWindow, call: Callable[[MainWindow], object]) -> None:
    def ready() -> None:
        window.list_shown.disconnect(ready)
        call(window)

    window.list_shown.connect(ready)


def _report_bug(error: BaseException) -> None:
    _log.error("An error nobody foresaw.", exc_info=error)
    kind: type[BaseException] = type(error)
    traceback: TracebackType | None = error.__traceback__
    sys.excepthook(kind, error, traceback)
