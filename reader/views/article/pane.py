"""The middle pane: an article, or a word on why there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from reader.views.empty_state import EmptyState

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QLocale

    from reader.appearance.theme import Theme
    from reader.appearance.typography import Typography
    from reader.model.article import Article
    from reader.views.article.view import ArticleView


class ArticlePane(QWidget):
    """Shows a hint until an article is chosen, an error if one cannot be opened.

    The reading view and its faces are loaded (by ``load_faces``) with the first article, so that
    the window itself opens sooner. ``position_settled`` is the view's.
    """

    position_settled = Signal(int, int)

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
        self._view: ArticleView | None = None
        self._error: str | None = None
        self._hint = EmptyState(parent=self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.retranslate()

    @property
    def view(self) -> ArticleView:
        """The reading view; made when it is first asked for."""
        if self._view is None:
            from reader.views.article.view import ArticleView  # noqa: PLC0415 - see the class

            self._load_faces()
            self._view = ArticleView(self._typography, self._theme)
            self._view.position_settled.connect(self.position_settled)
            self._stack.addWidget(self._view)
            self.setFocusProxy(self._view)
            self.retranslate()
        return self._view

    def article(self) -> Article | None:
        """The article on show, or None."""
        return None if self._view is None else self._view.article()

    def show_article(self, article: Article) -> None:
        """Show ``article`` where the person stopped in it."""
        self._error = None
        self.view.show_article(article, self._locale)
        self._stack.setCurrentWidget(self.view)

    def show_hint(self) -> None:
        """Say that an article can be chosen."""
        self._error = None
        self.retranslate()
        self._stack.setCurrentWidget(self._hint)

    def show_error(self, sentence: str) -> None:
        """Say why the article cannot be shown."""
        self._error = sentence
        self.retranslate()
        self._stack.setCurrentWidget(self._hint)

    def set_typography(self, typography: Typography) -> None:
        """Set the article anew."""
        self._typography = typography
        if self._view is not None:
            self._view.set_typography(typography)

    def set_theme(self, theme: Theme) -> None:
        """Show the article in ``theme``'s colours."""
        self._theme = theme
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
        if self._view is not None:
            self._view.setAccessibleName(self.tr("Article"))
        if self._error is not None:
            self._hint.set_texts(self.tr("This article cannot be shown"), self._error)
            return
        self._hint.set_texts(
            self.tr("No article is open"),
            self.tr("Choose one from the list, or drop text files here to import them."),
        )
