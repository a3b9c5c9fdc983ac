"""The main window: assembles panes, actions and menus. What they do is elsewhere."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLabel, QMainWindow, QSplitter, QStatusBar, QWidget

from reader.appearance.theme import Theme, ThemeName, ThemeSwitch
from reader.models.article_list import ArticleListModel
from reader.text.reading_time import reading_minutes
from reader.text.safe_display import isolated, safe_display
from reader.views.actions import Actions
from reader.views.article.pane import ArticlePane
from reader.views.article.session import ReadingSession
from reader.views.article_list.pane import ArticleListPane
from reader.views.drops import dropped_paths
from reader.views.import_desk import ImportDesk
from reader.views.menus import Menus
from reader.views.preferences import Layout, Preferences
from reader.views.sidebar.sidebar import Sidebar
from reader.views.tool_bar import MainToolBar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent

    from reader.appearance.i18n import LanguageSwitch
    from reader.appearance.icons import IconSet
    from reader.appearance.typography import Typography
    from reader.library import Library
    from reader.model.article import Article
    from reader.model.changes import Changes
    from reader.model.errors import MaqalError
    from reader.model.import_report import ImportProgress
    from reader.tasks.runner import TaskRunner
    from reader.views.dialogs.import_dialog import ImportDialog
    from reader.views.import_status import ImportStatus

PANE_WIDTHS = (330, 720, 290)
"""Widths in a window of the default size; a wider or narrower one shares in the same proportion."""


class Collaborators(NamedTuple):
    """What the window works with; built in ``app.py``.

    ``leave_marks`` is False for a picture of the window, which must change nothing.
    """

    runner: TaskRunner
    themes: ThemeSwitch
    languages: LanguageSwitch
    icons: IconSet
    preferences: Preferences
    samples: Path
    load_reading_faces: Callable[[], object]
    leave_marks: bool


class MainWindow(QMainWindow):
    """``list_shown`` is emitted once the first page is in the list, ``article_shown`` with an
    Article after it is on the screen."""

    list_shown = Signal()
    article_shown = Signal(object)

    def __init__(self, collaborators: Collaborators, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._with = collaborators
        self._library: Library | None = None
        self._session: ReadingSession | None = None
        self.desk: ImportDesk | None = None
        self.article_failure: MaqalError | None = None
        self._typography = collaborators.preferences.typography
        theme = collaborators.themes.theme
        self.setAcceptDrops(True)
        self.actions_ = Actions(collaborators.languages.available, collaborators.icons, self)
        self.model = ArticleListModel(collaborators.runner, self)
        first_steps = (self.actions_["open_samples"], self.actions_["import_files"])
        self.list_pane = ArticleListPane(self.model, theme, first_steps, self)
        self.article_pane = ArticlePane(
            self._typography,
            theme,
            collaborators.languages.locale,
            collaborators.load_reading_faces,
            self,
        )
        self.sidebar = Sidebar(theme, collaborators.languages.locale, self)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._menus = Menus(self, self.actions_)
        self._tool_bar = MainToolBar(self.actions_, self)
        self._import_status: ImportStatus | None = None
        self._note = QLabel(self)
        self._status_bar = QStatusBar(self)
        self._arrange()
        self._connect()
        self._restore_layout()
        # The parts speak the language already; only what depends on two of them is left.
        self.actions_.set_theme(theme)
        self.list_pane.set_locale(collaborators.languages.locale)
        self._describe_article()
        self._enable_library_actions()

    def set_library(self, library: Library) -> None:
        """Show ``library``."""
        self._library = library
        runner = self._with.runner
        self._session = ReadingSession(
            library, runner, leave_marks=self._with.leave_marks, parent=self
        )
        self._session.opened.connect(self._show_article)
        self._session.changed.connect(self.model.apply)
        self._session.failed.connect(self._show_article_error)
        self._session.not_saved.connect(self.show_error)
        self.article_pane.position_settled.connect(self._session.save_position)
        self.desk = self._open_desk(library)
        self.desk.job.progressed.connect(self._show_import_progress)
        self._enable_library_actions()
        self.model.set_library(library)

    def show_library_error(self, error: MaqalError) -> None:
        """Say why there is no library to show."""
        self.list_pane.show_error(str(error))

    def show_error(self, error: MaqalError) -> None:
        """Say ``error`` in the status bar."""
        self._note.setText(safe_display(str(error)))

    def open_article(self, article_id: str) -> None:
        """Open ``article_id`` and mark it in the list if it is there."""
        if not self.list_pane.select(article_id) and self._session is not None:
            self._session.open(article_id)

    def remember(self) -> None:
        """Keep the reading position and the arrangement; called before the window is taken down."""
        self.article_pane.flush_position()
        preferences = self._with.preferences
        preferences.layout = Layout(
            self.saveGeometry(),
            self.splitter.saveState(),
            not self.list_pane.isHidden(),
            not self.sidebar.isHidden(),
            self.sidebar.currentIndex(),
        )
        if self._session is not None:
            preferences.last_article = self._session.current
        preferences.save()

    def import_paths(self, paths: Sequence[Path]) -> ImportDialog | None:
        """Open the import dialog on ``paths``."""
        return None if self.desk is None else self.desk.open_dialog(paths)

    # Qt's events -----------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files."""
        if self._library is not None and dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Offer to import the files dropped."""
        event.acceptProposedAction()
        self.import_paths(dropped_paths(event.mimeData()))

    # Assembly --------------------------------------------------------------------------------

    def _arrange(self) -> None:
        for pane in (self.list_pane, self.article_pane, self.sidebar):
            self.splitter.addWidget(pane)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for number, width in enumerate(PANE_WIDTHS):
            self.splitter.setStretchFactor(number, width)
        self.splitter.setSizes(list(PANE_WIDTHS))
        self.list_pane.setMinimumWidth(220)
        self.list_pane.setMaximumWidth(520)
        self.article_pane.setMinimumWidth(360)
        self.sidebar.setMinimumWidth(200)
        self.sidebar.setMaximumWidth(460)
        self.setCentralWidget(self.splitter)
        self.addToolBar(self._tool_bar)
        self._status_bar.setSizeGripEnabled(False)
        self._status_bar.addWidget(self._note, 1)
        self.setStatusBar(self._status_bar)
        self.addActions(list(self.actions_.all()))

    def _connect(self) -> None:
        actions = self.actions_
        handlers = {
            "import_files": lambda: self.import_paths(()),
            "watch_folder": self._watch_folder,
            "open_samples": self._add_samples,
            "quit": self.close,
            "larger": lambda: self._set_typography(self._typography.larger()),
            "smaller": lambda: self._set_typography(self._typography.smaller()),
            "next_article": lambda: self.list_pane.step(1),
            "previous_article": lambda: self.list_pane.step(-1),
            "about": self._show_about,
        }
        for name, handler in handlers.items():
            actions[name].triggered.connect(handler)
        actions["list_pane"].toggled.connect(self.list_pane.setVisible)
        actions["sidebar"].toggled.connect(self.sidebar.setVisible)
        actions["justified"].triggered.connect(
            lambda justified: self._set_typography(replace(self._typography, justified=justified))
        )
        actions["full_screen"].triggered.connect(self._set_full_screen)
        actions.themes.triggered.connect(self._choose_theme)
        actions.languages.triggered.connect(self._choose_language)
        actions.faces.triggered.connect(
            lambda action: self._set_typography(replace(self._typography, face=action.data()))
        )
        self.list_pane.article_chosen.connect(self._choose_article)
        self.model.loaded.connect(self._list_loaded)
        self.model.failed.connect(self.show_error)
        self._with.themes.changed.connect(self._follow_theme)
        self._with.languages.changed.connect(self._follow_language)

    def _restore_layout(self) -> None:
        layout = self._with.preferences.layout
        if layout.geometry.isEmpty() or not self.restoreGeometry(layout.geometry):
            self.resize(1340, 840)
        if not layout.splitter.isEmpty():
            self.splitter.restoreState(layout.splitter)
        actions = self.actions_
        actions["list_pane"].setChecked(layout.list_visible)
        actions["sidebar"].setChecked(layout.sidebar_visible)
        self.list_pane.setVisible(layout.list_visible)
        self.sidebar.setVisible(layout.sidebar_visible)
        self.sidebar.setCurrentIndex(layout.sidebar_tab)
        actions["justified"].setChecked(self._typography.justified)
        actions.choose(actions.faces, self._typography.face)
        actions.choose(actions.themes, self._with.themes.name)
        actions.choose(actions.languages, self._with.languages.choice)

    def _enable_library_actions(self) -> None:
        for name in (
            "import_files",
            "import_folder",
            "open_samples",
            "undo_import",
            "watch_folder",
            "rules",
        ):
            self.actions_[name].setEnabled(self._library is not None)
        has_article = self.article_pane.article() is not None
        for name in ("larger", "smaller"):
            self.actions_[name].setEnabled(has_article)

    # What signals call -----------------------------------------------------------------------

    def _list_loaded(self) -> None:
        if self._session is not None and self._session.current:
            self.list_pane.select(self._session.current)
        elif last := self._with.preferences.last_article:
            self.list_pane.select(last)
        self.list_shown.emit()

    def _choose_article(self, article_id: str) -> None:
        if self._session is not None and article_id != self._session.current:
            self.article_pane.flush_position()
            self._session.open(article_id)

    def _show_article(self, article: Article) -> None:
        self.article_failure = None
        self.article_pane.show_article(article)
        self.sidebar.show_article(article)
        self._describe_article()
        self._enable_library_actions()
        self.article_shown.emit(article)

    def _show_article_error(self, error: MaqalError) -> None:
        self.article_failure = error
        self.article_pane.show_error(str(error))
        self.sidebar.show_hints()

    def _show_changes(self, changes: Changes) -> None:
        self.model.apply(changes)
        session = self._session
        if session is None:
            return
        if changes.added and not session.current:
            session.open(changes.added[0])
        if session.current in changes.removed:
            session.leave()
            self.article_pane.show_hint()
            self.sidebar.show_hints()

    def _show_import_progress(self, progress: ImportProgress) -> None:
        if self._import_status is None and self.desk is not None:
            from reader.views.import_status import ImportStatus  # noqa: PLC0415 - start-up

            self._import_status = ImportStatus(self.desk.job, self)
            self._status_bar.addPermanentWidget(self._import_status)
            self._import_status.show_progress(progress)

    def _add_samples(self) -> None:
        if self.desk is not None:
            self.desk.add(sorted(self._with.samples.glob("*.txt")))

    def _watch_folder(self, watch: bool) -> None:
        if self.desk is None:
            return
        if watch:
            self.desk.choose_watched_folder()
        else:
            self.desk.watch("")
        self._show_watching()

    def _show_rules(self) -> None:
        article = self.article_pane.article()
        if self.desk is not None:
            self.desk.open_rules("" if article is None else article.source)

    def _show_watching(self) -> None:
        watching = bool(self._with.preferences.watched_folder)
        self.actions_["watch_folder"].setChecked(watching)

    def _open_desk(self, library: Library) -> ImportDesk:
        parts = self._with
        desk = ImportDesk(
            library, parts.runner, parts.themes, parts.languages, parts.preferences, self
        )
        desk.changed.connect(self._show_changes)
        desk.said.connect(self._note.setText)
        desk.failed.connect(self.show_error)
        if parts.leave_marks and parts.preferences.watched_folder:
            desk.watch(parts.preferences.watched_folder)
        self.actions_["import_folder"].triggered.connect(desk.open_folder_dialog)
        self.actions_["rules"].triggered.connect(self._show_rules)
        self.actions_["undo_import"].triggered.connect(desk.undo_last)
        self._show_watching()
        return desk

    def _set_typography(self, typography: Typography) -> None:
        self._typography = typography
        self._with.preferences.typography = typography
        self.article_pane.set_typography(typography)

    def _set_full_screen(self, full: bool) -> None:
        self.setWindowState(
            self.windowState() | Qt.WindowState.WindowFullScreen
            if full
            else self.windowState() & ~Qt.WindowState.WindowFullScreen
        )

    def _choose_theme(self, action: QAction) -> None:
        name = ThemeName(action.data())
        self._with.preferences.theme = name
        self._with.themes.apply(name)

    def _choose_language(self, action: QAction) -> None:
        self._with.preferences.language = action.data()
        self._with.languages.apply(action.data())

    def _show_about(self) -> None:
        from reader.views.dialogs.about_dialog import AboutDialog  # noqa: PLC0415 - start-up

        dialog = AboutDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _follow_theme(self, theme: Theme) -> None:
        self.actions_.set_theme(theme)
        self.list_pane.set_theme(theme)
        self.article_pane.set_theme(theme)
        self.sidebar.set_theme(theme)

    def _follow_language(self) -> None:
        self.actions_.retranslate()
        self.actions_.set_theme(self._with.themes.theme)
        for part in (self._menus, self._tool_bar, self.list_pane, self.article_pane, self.sidebar):
            part.retranslate()
        if self._import_status is not None:
            self._import_status.retranslate()
        locale = self._with.languages.locale
        self.list_pane.set_locale(locale)
        self.article_pane.set_locale(locale)
        self.sidebar.set_locale(locale)
        self._describe_article()

    def _describe_article(self) -> None:
        article = self.article_pane.article()
        if article is not None:
            words = len(article.body.split())
            minutes = reading_minutes(words, article.language)
            count = self.tr("%Ln word(s)", "", words)
            time = self.tr("about %Ln minute(s) to read", "", minutes)
            self._note.setText(f"{count} · {time}")
        program = QCoreApplication.applicationName()
        title = safe_display(article.title) if article is not None else ""
        self.setWindowTitle(f"{isolated(title)} — {program}" if title else program)
