"""What the window does about reading statistics: counting, showing, saving a picture."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.appearance.declared_settings import RECORD_READING
from reader.tasks.runner import Lane

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from reader.appearance.theme import Theme
    from reader.library import Library
    from reader.model.article import Article
    from reader.model.errors import MaqalError
    from reader.model.statistics import Period, Statistics
    from reader.tasks.cancel import CancelToken
    from reader.tasks.runner import Task
    from reader.views.article.pane import ArticlePane
    from reader.views.collaborators import Collaborators
    from reader.views.statistics.recorder import ReadingRecorder
    from reader.views.statistics.window import StatisticsWindow


class StatisticsDesk(QObject):
    """``said`` carries a sentence for the status bar, ``failed`` a MaqalError."""

    said = Signal(str)
    failed = Signal(object)

    def __init__(
        self, library: Library, parts: Collaborators, pane: ArticlePane, window: QWidget
    ) -> None:
        super().__init__(window)
        self._library = library
        self._with = parts
        self._pane = pane
        self._window = window
        self._task: Task[Statistics] | None = None
        self.recorder: ReadingRecorder | None = None
        self.window: StatisticsWindow | None = None
        parts.themes.changed.connect(self._follow_theme)
        parts.languages.changed.connect(self._follow_language)
        parts.preferences.changed.connect(self._follow_setting)

    def article_shown(self, article: Article) -> None:
        """``article`` is on show: count how long it is read; of a picture nothing is counted."""
        if not self._with.leave_marks:
            return
        if self.recorder is None:
            from reader.views.statistics.recorder import ReadingRecorder  # noqa: PLC0415 - start

            self.recorder = ReadingRecorder(
                self._library, self._with.runner, self._pane, self._window
            )
            self.recorder.failed.connect(self.failed)
            self.recorder.saved.connect(self._refresh)
            self.recorder.set_wanted(self._with.preferences.get(RECORD_READING))
        self.recorder.article_shown(article)

    def touch(self) -> None:
        """The article is being listened to."""
        if self.recorder is not None:
            self.recorder.touch()

    def flush(self) -> None:
        """Keep what was counted: the window is about to close."""
        if self.recorder is not None:
            self.recorder.flush()

    def open_window(self) -> StatisticsWindow:
        """Show the figures; a window that is open comes to the front."""
        if self.window is None:
            from reader.views.statistics.window import StatisticsWindow  # noqa: PLC0415 - start

            parts = self._with
            self.window = window = StatisticsWindow(
                parts.themes.theme, parts.languages.locale, self._window
            )
            window.period_wanted.connect(self._load)
            window.picture_wanted.connect(self.save_picture)
        self._load(self.window.period)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        return self.window

    def save_picture(self) -> None:
        """Ask for a file and write the charts into it, as its ending says: PNG or SVG."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415 - seldom

        if self.window is None:
            return
        pictures = self.tr("Picture (*.png)")
        drawings = self.tr("Drawing (*.svg)")
        name, kind = QFileDialog.getSaveFileName(
            self.window,
            self.tr("Save as a picture"),
            self.tr("Reading statistics") + ".png",
            f"{pictures};;{drawings}",
        )
        if name:
            path = Path(name)
            if path.suffix.lower() not in {".png", ".svg"}:
                path = path.with_name(path.name + (".svg" if kind == drawings else ".png"))
            self.write_picture(path)

    def write_picture(self, path: Path) -> None:
        """Write the charts into ``path``; drawn here, packed and written in the background."""
        from reader.library.written_files import write_file  # noqa: PLC0415 - seldom
        from reader.views.statistics.picture import (  # noqa: PLC0415
            png_bytes,
            png_image,
            svg_bytes,
        )

        page = None if self.window is None else self.window.page()
        if page is None:
            return
        packed: Callable[[], bytes]
        if path.suffix.lower() == ".svg":
            drawing = svg_bytes(page)
            packed = lambda: drawing  # noqa: E731 - one word beside its other half
        else:
            image = png_image(page)
            packed = lambda: png_bytes(image)  # noqa: E731

        def write(_token: CancelToken) -> Path:
            write_file(path, [packed()])
            return path

        self._with.runner.run(write, self._written, self.failed.emit, Lane.PARALLEL)

    def _written(self, path: Path) -> None:
        from reader.text.safe_display import isolated, safe_display  # noqa: PLC0415 - seldom

        sentence = self.tr("The charts are saved as %1.")
        self.said.emit(sentence.replace("%1", isolated(safe_display(path.name))))

    def _load(self, period: Period) -> None:
        if self.recorder is not None:
            self.recorder.save()
        # Behind what the recorder has just handed over, so that it is counted.
        self._with.runner.run(lambda _token: None, lambda _none: self._read(period))

    def _read(self, period: Period) -> None:
        if self._task is not None:
            self._task.cancel()
        statistics = self._library.statistics

        def load(_token: CancelToken) -> Statistics:
            return statistics.of(period)

        # Beside the lane of short reads and writes: of a large library it takes a second or two.
        self._task = self._with.runner.run(load, self._show, self._fail, Lane.PARALLEL)

    def _refresh(self) -> None:
        if self.window is not None and self.window.isVisible() and self._task is None:
            self._read(self.window.period)

    def _show(self, found: Statistics) -> None:
        self._task = None
        if self.window is not None:
            self.window.show_statistics(found)

    def _fail(self, error: MaqalError) -> None:
        self._task = None
        if self.window is not None:
            self.window.show_error(error)

    def _follow_setting(self, key: str) -> None:
        if key == RECORD_READING.key and self.recorder is not None:
            self.recorder.set_wanted(self._with.preferences.get(RECORD_READING))

    def _follow_theme(self, theme: Theme) -> None:
        if self.window is not None:
            self.window.set_theme(theme)

    def _follow_language(self) -> None:
        if self.window is not None:
            self.window.retranslate()
            self.window.set_locale(self._with.languages.locale)
