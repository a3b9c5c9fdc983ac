"""The main window: assembles panes, actions and menus. What they do is elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QMainWindow, QStatusBar, QWidget

from reader.appearance.theme import Theme, ThemeName, ThemeSwitch
from reader.model.changes import Changes
from reader.models.article_list import ArticleListModel
from reader.text.safe_display import isolated, safe_display
from reader.views.actions import Actions
from reader.views.article.pane import ArticlePane
from reader.views.article.session import ReadingSession
from reader.views.article_desks import ArticleDesks
from reader.views.article_list.pane import ArticleListPane
from reader.views.drops import dropped_paths
from reader.views.import_actions import NEEDS_LIBRARY, ImportActions
from reader.views.import_desk import ImportDesk
from reader.views.library_desks import LibraryDesks
from reader.views.menus import Menus
from reader.views.panes import Panes
from reader.views.preferences import Layout, Preferences
from reader.views.reading_desk import ReadingDesk
from reader.views.sidebar.sidebar import Sidebar
from reader.views.tool_bar import MainToolBar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent

    from reader.appearance.i18n import LanguageSwitch
    from reader.appearance.icons import IconSet
    from reader.library import Library
    from reader.model.article import Article
    from reader.model.errors import MaqalError
    from reader.tasks.runner import TaskRunner
    from reader.views.dialogs.import_dialog import ImportDialog
    from reader.views.search_desk import SearchDesk

DESK_MILLISECONDS = 30
"""How long after the list is there what stands behind the search box is made: it must have been
painted first."""


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
        self._search: SearchDesk | None = None
        self.article_failure: MaqalError | None = None
        theme = collaborators.themes.theme
        self.setAcceptDrops(True)
        self.actions_ = Actions(collaborators.languages.available, collaborators.icons, self)
        self.model = ArticleListModel(collaborators.runner, self)
        first_steps = (self.actions_["open_samples"], self.actions_["import_files"])
        self.list_pane = ArticleListPane(self.model, theme, first_steps, self)
        self.article_pane = ArticlePane(
            collaborators.preferences.typography,
            theme,
            collaborators.languages.locale,
            collaborators.load_reading_faces,
            self,
        )
        self.sidebar = Sidebar(theme, collaborators.languages.locale, self)
        self.splitter = Panes(self.list_pane, self.article_pane, self.sidebar)
        self._menus = Menus(self, self.actions_)
        self._tool_bar = MainToolBar(self.actions_, self)
        self._import_actions: ImportActions | None = None
        self.article_desks: ArticleDesks | None = None
        self.library_desks: LibraryDesks | None = None
        self._note = QLabel(self)
        self._status_bar = QStatusBar(self)
        self.reading = ReadingDesk(
            self.actions_,
            collaborators.preferences,
            collaborators.languages,
            self.article_pane,
            (self.list_pane, self.sidebar, self._tool_bar, self._status_bar, self.menuBar()),
        )
        self._arrange()
        self._connect()
        self._restore_layout()
        # The parts speak the language already; only what depends on two of them is left.
        self.actions_.set_theme(theme)
        self.list_pane.set_locale(collaborators.languages.locale)
        self._describe_article()
        for name in NEEDS_LIBRARY:
            self.actions_[name].setEnabled(False)

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
        self.article_desks = self._open_article_desks(library)
        self.library_desks = self._open_library_desks(library)
        self.model.set_library(library)

    @property
    def search(self) -> SearchDesk | None:
        """All about searching, once there is a library; made after the list is on the screen."""
        if self._search is None and self._library and self.desk and self._session:
            from reader.views.search_desk import SearchDesk  # noqa: PLC0415 - start-up

            self._search = desk = SearchDesk(
                self._library, self._with, self.list_pane, self.article_pane, self.actions_, self
            )
            desk.article_wanted.connect(self._choose_article)
            desk.failed.connect(self.show_error)
            desk.said.connect(self._note.setText)
            self.article_shown.connect(desk.article_shown)
            self.desk.changed.connect(desk.apply)
            self._session.changed.connect(desk.apply)
            if self.article_desks is not None:
                desk.index_changed.connect(self.article_desks.library_changed)
            if self.library_desks is not None:
                self.library_desks.follow(desk.saved)
        return self._search

    def changed_elsewhere(self, changes: Changes | None) -> None:
        """Another program has changed the library; None: it is not known what."""
        self.model.reload() if changes is None else self.model.apply(changes)
        if self.search is not None:
            self.search.apply(changes or Changes())  # also wakes the index
        if self.article_desks is not None and changes is not None:
            self.article_desks.apply(changes)

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
        self.reading.leave_focus()
        if self.article_desks is not None:
            self.article_desks.flush()
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
        self.setCentralWidget(self.splitter)
        self.addToolBar(self._tool_bar)
        self._status_bar.setSizeGripEnabled(False)
        self._status_bar.addWidget(self._note, 1)
        self._status_bar.addPermanentWidget(self.reading.progress)
        self.setStatusBar(self._status_bar)
        self.addActions(list(self.actions_.all()))

    def _connect(self) -> None:
        actions = self.actions_
        handlers = {
            "quit": self.close,
            "next_article": lambda: self.list_pane.step(1),
            "previous_article": lambda: self.list_pane.step(-1),
            "about": self._show_about,
        }
        for name, handler in handlers.items():
            actions[name].triggered.connect(handler)
        actions["list_pane"].toggled.connect(self.list_pane.setVisible)
        actions["sidebar"].toggled.connect(self.sidebar.setVisible)
        actions.themes.triggered.connect(self._choose_theme)
        actions.languages.triggered.connect(self._choose_language)
        self.reading.article_wanted.connect(self.open_article)
        self.reading.said.connect(self._note.setText)
        self.article_shown.connect(self.reading.article_shown)
        self.list_pane.article_chosen.connect(self._choose_article)
        self.model.loaded.connect(self._list_loaded)
        self.model.failed.connect(self.show_error)
        self._with.themes.changed.connect(self._follow_theme)
        self._with.languages.changed.connect(self._follow_language)

    def _restore_layout(self) -> None:
        layout = self._with.preferences.layout
        if layout.geometry.isEmpty() or not self.restoreGeometry(layout.geometry):
            self.resize(1340, 840)
        self.splitter.restore(layout)
        actions = self.actions_
        actions["list_pane"].setChecked(layout.list_visible)
        actions["sidebar"].setChecked(layout.sidebar_visible)
        actions.choose(actions.themes, self._with.themes.name)
        actions.choose(actions.languages, self._with.languages.choice)

    # What signals call -----------------------------------------------------------------------

    def _list_loaded(self) -> None:
        if self._session is not None and self._session.current:
            self.list_pane.select(self._session.current)
        elif last := self._with.preferences.last_article:
            self.list_pane.select(last)
        self.article_pane.prepare_soon()
        self.list_shown.emit()
        QTimer.singleShot(DESK_MILLISECONDS, self, lambda: self.search)

    def _choose_article(self, article_id: str) -> None:
        if self._session is not None and article_id != self._session.current:
            self.article_pane.flush_position()
            self._session.open(article_id)

    def _show_article(self, article: Article) -> None:
        self.article_failure = None
        self.article_pane.show_article(article)
        self.sidebar.show_article(article)
        self._describe_article()
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
            if self.article_desks is not None:
                self.article_desks.leave()
            self.article_pane.show_hint()
            self.sidebar.show_hints()
        self.reading.forget(changes.removed)

    def _search_for(self, text: str) -> None:
        if self.search is not None:
            self.search.search_for(text)

    def _annotations_changed(self, changes: Changes) -> None:
        if self.search is not None:
            self.search.apply(changes)

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
        self._import_actions = ImportActions(
            desk,
            self.actions_,
            parts.preferences,
            parts.samples,
            self.article_pane,
            self._status_bar,
        )
        return desk

    def _open_article_desks(self, library: Library) -> ArticleDesks:
        desks = ArticleDesks(
            library,
            self._with,
            self.actions_,
            self.article_pane,
            self.sidebar,
            self.reading,
            self,
        )
        self.article_shown.connect(desks.article_shown)
        desks.article_wanted.connect(self.open_article)
        desks.search_wanted.connect(self._search_for)
        desks.changed.connect(self._annotations_changed)
        desks.said.connect(self._note.setText)
        desks.failed.connect(self.show_error)
        return desks

    def _open_library_desks(self, library: Library) -> LibraryDesks:
        panes = self.list_pane, self.article_pane
        desks = LibraryDesks(library, self._with, self.actions_, self.model, panes, self)
        desks.changed.connect(self._show_changes)
        desks.changed.connect(self._annotations_changed)
        if self.article_desks is not None:
            desks.passage_wanted.connect(self.article_desks.go_to_annotation)
            desks.annotations_changed.connect(self.article_desks.take)
            self.article_desks.changed.connect(desks.annotations_refreshed)
        desks.said.connect(self._note.setText)
        desks.failed.connect(self.show_error)
        return desks

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
        self.reading.retranslate()
        if self._import_actions is not None:
            self._import_actions.retranslate()
        locale = self._with.languages.locale
        self.list_pane.set_locale(locale)
        self.article_pane.set_locale(locale)
        self.sidebar.set_locale(locale)
        self._describe_article()

    def _describe_article(self) -> None:
        article = self.article_pane.article()
        if article is not None:
            self._note.setText(self.reading.length(article))
        program = QCoreApplication.applicationName()
        title = safe_display(article.title) if article is not None else ""
        self.setWindowTitle(f"{isolated(title)} — {program}" if title else program)
