"""The middle pane: an article, or a word on why there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from reader.text.display_form import DisplayForm
from reader.views.article.progress_line import ProgressLine
from reader.views.empty_state import EmptyState

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QLocale

    from reader.appearance.theme import Theme
    from reader.appearance.typography import Typography
    from reader.model.article import Article
    from reader.views.article.view import ArticleView


PREPARE_MILLISECONDS = 400
"""How long after the list is on the screen the reading view is made ready: not within the start,
and before a person has chosen an article."""


class ArticlePane(QWidget):
    """Shows a hint until an article is chosen, an error if one cannot be opened.

    The reading view and its faces are loaded (by ``load_faces``) a moment after the window is
    there, or with the first article, so that the window itself opens sooner. The signals are the
    view's.
    """

    position_settled = Signal(int, int)
    mark_activated = Signal(str)
    progressed = Signal(float)
    menu_wanted = Signal(QPoint)
    left = Signal()
    stepped = Signal(int)

    def __init__(
        self,
        typography: Typography,
        theme: Theme,
        locale: QLocale,
        load_faces: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._typography = typography
        self._theme = theme
        self._locale = locale
        self._load_faces = load_faces
        self._form = DisplayForm()
        self._view: ArticleView | None = None
        self._prepare_timer: QTimer | None = None
        self._error: str | None = None
        self._hint = EmptyState(parent=self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        self._progress = ProgressLine(theme, self)
        column.addWidget(self._progress)
        self._progress.hide()
        self.retranslate()

    @property
    def view(self) -> ArticleView:
        """The reading view; made when it is first asked for."""
        if self._view is None:
            from reader.views.article.view import ArticleView  # noqa: PLC0415 - see the class

            self._load_faces()
            self._view = ArticleView(self._typography, self._theme)
            self._view.set_display_form(self._form)
            self._view.position_settled.connect(self.position_settled)
            self._view.mark_activated.connect(self.mark_activated)
            self._view.menu_wanted.connect(self.menu_wanted)
            self._view.left.connect(self.left)
            self._view.stepped.connect(self.stepped)
            self._view.progressed.connect(self._progress.set_share)
            self._view.progressed.connect(self.progressed)
            self._stack.addWidget(self._view)
            self.retranslate()
        return self._view

    def prepare_soon(self) -> None:
        """Make the reading view ready in a moment, so that the first article opens at once."""
        if self._view is None and self._prepare_timer is None:
            self._prepare_timer = QTimer(self, singleShot=True, interval=PREPARE_MILLISECONDS)
            self._prepare_timer.timeout.connect(self._prepare)
            self._prepare_timer.start()

    def add_below(self, widget: QWidget) -> None:
        """Put a bar or a notice below the text."""
        layout = self.layout()
        if layout is not None:
            layout.addWidget(widget)

    def _prepare(self) -> None:
        self.view.ensurePolished()

    def article(self) -> Article | None:
        """The article on show, or None."""
        if self._view is None or self._stack.currentWidget() is not self._view:
            return None
        return self._view.article()

    def show_article(self, article: Article) -> None:
        """Show ``article`` where the person stopped in it."""
        self._error = None
        self.view.show_article(article, self._locale)
        self._stack.setCurrentWidget(self.view)
        self.setFocusProxy(self.view)
        self._progress.show()

    def show_hint(self) -> None:
        """Say that an article can be chosen."""
        self._error = None
        self.retranslate()
        self._stack.setCurrentWidget(self._hint)
        self._progress.hide()

    def show_error(self, sentence: str) -> None:
        """Say why the article cannot be shown."""
        self._error = sentence
        self.retranslate()
        self._stack.setCurrentWidget(self._hint)
        self._progress.hide()

    def set_typography(self, typography: Typography) -> None:
        """Set the article anew."""
        self._typography = typography
        if self._view is not None:
            self._view.set_typography(typography)

    def set_display_form(self, form: DisplayForm) -> None:
        """Show the text in ``form``."""
        self._form = form
        if self._view is not None:
            self._view.set_display_form(form)

    def set_theme(self, theme: Theme) -> None:
        """Show the article in ``theme``'s colours."""
        self._theme = theme
        self._progress.set_theme(theme)
        if self._view is not None:
            self._view.set_theme(theme)

    def set_locale(self, locale: QLocale) -> None:
        """Write dates for ``locale``."""
        self._locale = locale
        if self._view is not None:
            self._view.set_locale(locale)

    def flush_position(self) -> None:
        """Tell the reading position now if scrolling has not come to rest yet."""
        if self._view is not None:
            self._view.flush_position()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._progress.setAccessibleName(self.tr("How far you have read"))
        if self._view is not None:
            self._view.setAccessibleName(self.tr("Article"))
        if self._error is not None:
            self._hint.set_texts(self.tr("This article cannot be shown"), self._error)
            return
        self._hint.set_texts(
            self.tr("No article is open"),
            self.tr("Choose one from the list, or drop text files here to import them."),
        )
