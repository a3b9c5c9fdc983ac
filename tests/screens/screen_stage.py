"""What a screen works with: the real window on a library, and its picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractAnimation, QDeadlineTimer, QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from reader.app import Desktop
from reader.appearance.declared_settings import FONT_SIZE
from reader.appearance.theme import ThemeName
from reader.models.roles import Role
from reader.views.preferences import Preferences

if TYPE_CHECKING:
    from pathlib import Path

    from screen_registry import Screen

    from reader.views.main_window import MainWindow

SHORT_MILLISECONDS = 200
"""As long as the delays after which the window shows what was typed or selected."""
PAINT_MILLISECONDS = 6
"""Longer than Qt gathers what is to be painted (5 ms: ``QWindow::requestUpdate``)."""
PATIENCE_MILLISECONDS = 60_000


class Stage:
    """The window in one language; ``close`` takes it down."""

    def __init__(
        self,
        library: Path,
        language: str,
        size: tuple[int, int],
        theme: ThemeName = ThemeName.LIGHT,
        *,
        points: int = 0,
    ) -> None:
        """``points`` is the size of the interface's text; 0: the system's."""
        self.library_file = library
        self.size = size
        preferences = Preferences.unsaved()
        preferences.set(FONT_SIZE, points)
        self.desktop = Desktop(
            library,
            preferences,
            language=language,
            theme=theme,
            leave_marks=False,
        )
        self.window.resize(*size)
        self.window.show()

    @property
    def window(self) -> MainWindow:
        """The main window."""
        return self.desktop.window

    def play(self, screen: Screen) -> None:
        """Bring the window into the state ``screen``."""
        if screen.settled:
            self.settle()
            if self.window.search is not None:  # made by now; the window itself puts it off
                self.settle()
            screen.show(self)
            self.settle()
        else:
            screen.show(self)

    def settle(self, delays: int = SHORT_MILLISECONDS) -> None:
        """Let the window come to rest: no work is left, nor a timer of up to ``delays`` ms, and
        nothing moves that will stand still.

        Raises TimeoutError after a minute.
        """
        patience = QDeadlineTimer(PATIENCE_MILLISECONDS)
        quiet = 0
        while quiet < 2:  # what is done at last may have begun something
            self.pause(PAINT_MILLISECONDS)
            self.desktop.wait_until_idle()
            left = self._left(delays)
            quiet = 0 if left else quiet + 1
            if left:
                self.pause(left)
            if patience.hasExpired():
                raise TimeoutError("The window does not come to rest.")

    def _left(self, delays: int) -> int:
        """Milliseconds until the last timer of up to ``delays`` and the last movement end; 0: none.

        A timer that comes back is only awaited if it does so at once, as work in idle moments.
        """
        ends = [
            timer.remainingTime()
            for timer in self.window.findChildren(QTimer)
            if timer.isActive()
            and timer.interval() <= delays
            and (timer.isSingleShot() or timer.interval() == 0)
        ]
        ends += [
            movement.totalDuration() - movement.currentTime()
            for movement in self.window.findChildren(QAbstractAnimation)
            if movement.state() is QAbstractAnimation.State.Running
            and movement.totalDuration() >= 0  # not one without end
        ]
        return max(ends) + 1 if ends else 0

    @staticmethod
    def pause(milliseconds: int) -> None:
        """Run the event loop for so long."""
        loop = QEventLoop()
        timer = QTimer(singleShot=True, interval=milliseconds)
        timer.timeout.connect(loop.quit)
        timer.start()
        loop.exec()

    def open(self, beginning: str) -> None:
        """Open the article whose title begins so."""
        self.window.open_article(self.id_of(beginning))
        self.settle()

    def id_of(self, beginning: str) -> str:
        """The id of the article whose title begins so."""
        for row in range(self.window.model.rowCount()):
            if self.title_at(row).startswith(beginning):
                return self.id_at(row)
        raise LookupError(beginning)

    def id_at(self, row: int) -> str:
        """The id of a row of the list."""
        return str(self.window.model.index(row).data(Role.ID))

    def title_at(self, row: int) -> str:
        """The title of a row of the list."""
        return str(self.window.model.index(row).data(Qt.ItemDataRole.DisplayRole))

    def show_tab(self, number: int) -> None:
        """Show the sidebar, if it is folded away, with this tab."""
        self.window.actions_["sidebar"].setChecked(True)
        self.window.sidebar.setCurrentIndex(number)
        self.settle()

    def search(self, query: str) -> None:
        """Search the library for ``query``."""
        desk = self.window.search
        assert desk is not None
        desk.wake_index()
        self.settle()
        desk.search_for(query)
        self.settle()

    def select(self, words: str) -> None:
        """Select ``words`` in the open article."""
        article = self.window.article_pane.article()
        assert article is not None
        start = article.body.index(words)
        view = self.window.article_pane.view
        self.window.activateWindow()
        view.setFocus()
        view.select(start, start + len(words))
        self.settle()

    def trigger(self, name: str) -> None:
        """Do the action ``name``."""
        self.window.actions_[name].trigger()
        self.settle()

    def windows(self) -> list[QWidget]:
        """What a person looks at: the dialogs before the window, or else the window."""
        dialogs = [one for one in self.in_front() if not isinstance(one, QMenu)]
        return dialogs or [self.window]

    def in_front(self) -> list[QWidget]:
        """The dialogs, menus and popups before the window, the hindmost first."""
        found = [
            widget
            for widget in QApplication.topLevelWidgets()
            if widget.isVisible() and widget is not self.window and widget.isWindow()
        ]
        rank = {QDialog: 0, QMenu: 1}
        found.sort(key=lambda one: one is QApplication.activeModalWidget())
        return sorted(
            found, key=lambda one: next((r for k, r in rank.items() if isinstance(one, k)), 2)
        )

    def picture(self) -> QPixmap:
        """The window with what is before it, each where it stands."""
        picture = self.window.grab()
        front = self.in_front()
        if not front:
            return picture
        ratio = picture.devicePixelRatio()
        painter = QPainter(picture)
        painter.fillRect(0, 0, picture.width(), picture.height(), QColor(0, 0, 0, 60))
        origin = self.window.mapToGlobal(QPoint(0, 0))
        for widget in front:
            grabbed = widget.grab()
            at = widget.mapToGlobal(QPoint(0, 0)) - origin
            painter.fillRect(
                at.x() - 1, at.y() - 1, round(grabbed.width() / ratio) + 2,
                round(grabbed.height() / ratio) + 2, QColor(128, 128, 128),
            )  # fmt: skip
            painter.drawPixmap(at, grabbed)
        painter.end()
        return picture

    def close(self) -> None:
        """Close everything."""
        for widget in self.in_front():
            widget.close()
        self.desktop.close()
        self.pause(1)
