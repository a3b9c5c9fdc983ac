"""The main window: assembles panes, actions and menus. What they do is elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QMainWindow, QStatusBar, QWidget

from reader.appearance.declared_settings import REOPEN
from reader.appearance.sentences import localized
from reader.model.changes import Changes
from reader.models.article_list import ArticleListModel
from reader.text.safe_display import isolated, safe_display
from reader.views.actions import Actions
from reader.views.activity.corner import ActivityCorner
from reader.views.article.pane import ArticlePane
from reader.views.article.reading_desk import ReadingDesk
from reader.views.article.session import ReadingSession
from reader.views.article_list.pane import ArticleListPane
from reader.views.importing.drops import EXPORTS, dropped_paths
from reader.views.importing.import_actions import NEEDS_LIBRARY
from reader.views.menus import Menus
from reader.views.pane_focus import PaneFocus
from reader.views.panes import Panes
from reader.views.preferences import Layout
from reader.views.program_desk import ProgramDesk
from reader.views.sidebar.sidebar import Sidebar
from reader.views.status_note import StatusNote
from reader.views.tool_bar import MainToolBar
from reader.views.window_desks import WindowDesks
from reader.views.window_parts import WindowParts

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from reader.library import Library
    from reader.model.article import Article
    from reader.model.errors import MaqalError
    from reader.views.article.beside_desk import BesideDesk
    from reader.views.collaborators import Collaborators
    from reader.views.first_steps import FirstSteps
    from reader.views.importing.import_desk import ImportDesk
    from reader.views.importing.import_dialog import ImportDialog
    from reader.views.library_desks import LibraryDesks
    from reader.views.open_article_desks import OpenArticleDesks
    from reader.views.search.search_desk import SearchDesk

DESK_MILLISECONDS = 30
"""How long after the list is there what stands behind the search box is made: it must have been
painted first."""


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
        self.desks: WindowDesks | None = None
        self.article_failure: MaqalError | None = None
        theme = collaborators.themes.theme
        self.setAcceptDrops(True)
        self.actions_ = Actions(
            collaborators.languages.offered,
            collaborators.icons,
            self,
            collaborators.preferences.shortcuts,
        )
        self.model = ArticleListModel(collaborators.runner, self)
        self.list_pane = ArticleListPane(self.model, theme, self)
        self.article_pane = ArticlePane(
            collaborators.preferences.typography,
            theme,
            collaborators.languages.locale,
            collaborators.load_reading_faces,
            self,
        )
        self.sidebar = Sidebar(theme, collaborators.languages.locale, self)
        self.splitter = Panes(self.list_pane, self.article_pane, self.sidebar)
        self._first_steps: FirstSteps | None = None
        self._menus = Menus(self, self.actions_)
        self._tool_bar = MainToolBar(self.actions_, self)
        self._note = StatusNote(self)
        self._status_bar = QStatusBar(self)
        self.reading = ReadingDesk(
            self.actions_,
            collaborators.preferences,
            collaborators.languages,
            self.article_pane,
            (self.list_pane, self.sidebar, self._tool_bar, self._status_bar, self.menuBar()),
        )
        self.program = ProgramDesk(
            collaborators,
            self.actions_,
            self._menus,
            lambda: self.article_pane.article() is not None,
            self,
        )
        self._arrange()
        self._connect()
        self._restore_layout()
        # The parts speak the language already; only what depends on two of them is left.
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
        self.desks = desks = WindowDesks(
            library,
            self._with,
            WindowParts(
                self.actions_,
                self.model,
                self.list_pane,
                self.article_pane,
                self.sidebar,
                self.reading,
                self.program,
            ),
            self,
        )
        self._session.changed.connect(desks.article_changed)
        self.article_shown.connect(desks.article_shown)
        desks.article_wanted.connect(self.open_article)
        desks.article_chosen.connect(self._choose_article)
        desks.turned.connect(self._turned)
        desks.changed.connect(self._show_changes)
        desks.mended.connect(lambda: self.changed_elsewhere(None))
        desks.said.connect(self._note.say)
        desks.failed.connect(self.show_error)
        self.program.set_library(library)
        self.model.set_library(library)

    @property
    def search(self) -> SearchDesk | None:
        """All about searching, once there is a library; made after the list is on the screen."""
        return None if self.desks is None else self.desks.search

    @property
    def desk(self) -> ImportDesk | None:
        """All about importing, once there is a library."""
        return None if self.desks is None else self.desks.imports

    @property
    def article_desks(self) -> OpenArticleDesks | None:
        """What is done about the article on show, once there is a library."""
        return None if self.desks is None else self.desks.articles

    @property
    def library_desks(self) -> LibraryDesks | None:
        """What is done about the whole library, once there is one."""
        return None if self.desks is None else self.desks.library

    @property
    def beside(self) -> BesideDesk | None:
        """All about a second article beside the first, once there is a library."""
        return None if self.desks is None else self.desks.beside

    def changed_elsewhere(self, changes: Changes | None) -> None:
        """Another program has changed the library; None: it is not known what."""
        self.model.reload() if changes is None else self.model.apply(changes)
        if self.desks is not None:
            self.desks.search.apply(changes or Changes())  # also wakes the index
            if changes is None:
                self.desks.articles.annotations_changed()
            else:
                self.desks.articles.apply(changes)

    def show_library_error(self, error: MaqalError) -> None:
        """Say why there is no library to show."""
        self._made_first_steps().show_library_error(error.sentence)

    def show_error(self, error: MaqalError) -> None:
        """Say ``error`` in the status bar."""
        self._note.say(localized(error))

    def open_article(self, article_id: str) -> None:
        """Open ``article_id`` and mark it in the list if it is there."""
        self.list_pane.select(article_id)
        self._choose_article(article_id)  # also if the row was selected already

    def remember(self) -> None:
        """Keep the reading position and the arrangement; called before the window is taken down."""
        self.article_pane.flush_position()
        self.reading.leave_focus()
        if self.desks is not None:
            self.desks.flush()
        preferences = self._with.preferences
        preferences.layout = Layout(
            self.saveGeometry(),
            self.splitter.saveState(),
            self.splitter.wanted(self.list_pane),
            self.splitter.wanted(self.sidebar),
            self.sidebar.currentIndex(),
        )
        if self._session is not None:
            preferences.last_article = self._session.current
        preferences.save()

    def import_paths(self, paths: Sequence[Path]) -> ImportDialog | None:
        """Open the import dialog on ``paths``; an export of ours goes to a dialog of its own."""
        if self.desks is not None and len(paths) == 1 and paths[0].suffix.lower() in EXPORTS:
            self.desks.library.exchange.open_dialog(paths[0])
            return None
        return None if self.desk is None else self.desk.open_dialog(paths)

    # Qt's events -----------------------------------------------------------------------------

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes on as the eye does."""
        from reader.views.tab_order import step_focus  # noqa: PLC0415 - start-up

        self._tool_bar.reach()
        return step_focus(self, forward=forward)

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
        self.program.teach(ActivityCorner(self._with.activities, self._status_bar))
        self.setStatusBar(self._status_bar)
        self.addActions(list(self.actions_.all()))

    def _connect(self) -> None:
        actions = self.actions_
        handlers = {
            "quit": self.close,
            "next_article": lambda: self.list_pane.step(1),
            "previous_article": lambda: self.list_pane.step(-1),
        }
        for name, handler in handlers.items():
            actions[name].triggered.connect(handler)
        self.splitter.follow(actions["list_pane"], actions["sidebar"], actions["focus"])
        PaneFocus(actions, lambda: (self.list_pane, *self.article_pane.sides, self.sidebar), self)
        self.reading.article_wanted.connect(self.open_article)
        self.reading.said.connect(self._note.say)
        self.article_shown.connect(self.reading.article_shown)
        self.list_pane.article_chosen.connect(self._choose_article)
        self.model.loaded.connect(self._list_loaded)
        self.model.failed.connect(self.show_error)
        program, panes = self.program, (self.list_pane, self.article_pane, self.sidebar)
        program.dress(*panes)
        program.teach(self._menus, self._tool_bar, *panes, self.reading)
        program.settle(*panes)
        program.language_changed.connect(self._describe_article)
        program.article_wanted.connect(self.open_article)
        program.said.connect(self._note.say)
        program.failed.connect(self.show_error)

    def _restore_layout(self) -> None:
        layout = self._with.preferences.layout
        if layout.geometry.isEmpty() or not self.restoreGeometry(layout.geometry):
            self.resize(1340, 840)
        self.splitter.restore(layout)
        actions = self.actions_
        actions["list_pane"].setChecked(layout.list_visible)
        actions["sidebar"].setChecked(layout.sidebar_visible)

    # What signals call -----------------------------------------------------------------------

    def _list_loaded(self) -> None:
        if self._first_steps is not None or self.list_pane.library_is_empty:
            self._made_first_steps().look()
        if self.article_pane.article() is None and self.article_failure is None:
            self.article_pane.show_hint()
        if self._session is not None and self._session.current:
            self.list_pane.select(self._session.current)
        elif self._with.preferences.get(REOPEN):
            self.list_pane.select(self._with.preferences.last_article)
        if self._tool_bar.isAncestorOf(self.focusWidget() or self):  # where a window begins
            self.list_pane.setFocus()
        self.article_pane.prepare_soon()
        self.list_shown.emit()
        QTimer.singleShot(DESK_MILLISECONDS, self, lambda: self.search)

    def _made_first_steps(self) -> FirstSteps:
        if self._first_steps is None:
            from reader.views.first_steps import FirstSteps  # noqa: PLC0415 - once in a library

            self._first_steps = FirstSteps(self.list_pane, self.article_pane, self.actions_)
            self.program.teach(self._first_steps)
        return self._first_steps

    def _choose_article(self, article_id: str) -> None:
        session = self._session
        if session is None or article_id == session.current:
            return
        if not self.article_pane.turn_to(article_id):
            self.article_pane.flush_position()
            session.open(article_id)

    def _show_article(self, article: Article) -> None:
        self.article_failure = None
        self.article_pane.show_article(article)
        self.sidebar.show_article(article)
        self._describe_article()
        self.article_shown.emit(article)

    def _turned(self, article: Article | None) -> None:
        """The other side is the active one now; ``article`` is what it shows."""
        if self._session is not None:
            self._session.turn_to("" if article is None else article.id)
        if article is None:
            self._show_none()
            return
        self.sidebar.show_article(article)
        self._describe_article()
        if len(self.list_pane.selected_ids()) < 2:  # several are there to do something to them
            self.list_pane.select(article.id)
        self.article_shown.emit(article)

    def _show_none(self) -> None:
        if self.desks is not None:
            self.desks.articles.leave()
        self._describe_article()
        self.sidebar.show_hints()

    def _show_article_error(self, error: MaqalError) -> None:
        self.article_failure = error
        self.article_pane.show_error(error.sentence)
        self.sidebar.show_hints()

    def _show_changes(self, changes: Changes) -> None:
        self.model.apply(changes)
        session = self._session
        if session is None:
            return
        if changes.added and not session.current:
            session.open(changes.added[0])
        if self.desks is not None:
            self.desks.beside.forget(changes.removed)
        if session.current in changes.removed:
            session.leave()
            self.article_pane.show_hint()
            self._show_none()
        self.reading.forget(changes.removed)

    def _describe_article(self) -> None:
        article = self.article_pane.article()
        if article is not None:
            self._note.setText(self.reading.length(article))
        else:
            self._note.clear()
            self.reading.progress.clear()
        program = QCoreApplication.applicationName()
        title = safe_display(article.title) if article is not None else ""
        self.setWindowTitle(f"{isolated(title)} — {program}" if title else program)
