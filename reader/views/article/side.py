"""One article of the pane: its heading where two stand side by side, its text, how far one is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from reader.appearance.sentences import localized
from reader.text.safe_display import safe_display
from reader.views.article.progress_line import ProgressLine
from reader.views.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QLocale

    from reader.appearance.theme import Theme
    from reader.appearance.typography import Typography
    from reader.model.article import Article
    from reader.text.display_form import DisplayForm
    from reader.views.article.side_heading import SideHeading
    from reader.views.article.view import ArticleView


class ArticleSide(QWidget):
    """Shows a hint until an article is chosen, an error if one cannot be opened.

    The reading view and its faces are loaded (by ``load_faces``) when they are first asked for.
    ``entered`` tells that the person turned to this side, ``closing`` that it should go;
    ``position_settled`` carries the article's id, a block and code points into it. The other
    signals are the view's.
    """

    entered = Signal()
    closing = Signal()
    position_settled = Signal(str, int, int)
    mark_activated = Signal(str)
    progressed = Signal(float)
    menu_wanted = Signal(QPoint)
    left = Signal()
    stepped = Signal(int)
    selection_changed = Signal()

    def __init__(
        self,
        typography: Typography,
        theme: Theme,
        locale: QLocale,
        form: DisplayForm,
        load_faces: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._typography = typography
        self._theme = theme
        self._locale = locale
        self._form = form
        self._load_faces = load_faces
        self._view: ArticleView | None = None
        self._heading: SideHeading | None = None
        self._error: str | None = None
        self._beside = False
        self.share = 0.0
        """How much of the article lies above the window, from 0 to 1."""
        self._hint = EmptyState(parent=self)
        self._front: QWidget | None = None
        self._told = False
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._hint)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        self._progress = ProgressLine(theme, self)
        column.addWidget(self._progress)
        self._progress.hide()
        self.retranslate()

    @property
    def made(self) -> bool:
        """Whether the view is there."""
        return self._view is not None

    @property
    def view(self) -> ArticleView:
        """The reading view; made when it is first asked for."""
        if self._view is None:
            from reader.views.article.view import ArticleView  # noqa: PLC0415 - start-up

            self._load_faces()
            self._view = view = ArticleView(self._typography, self._theme)
            view.set_display_form(self._form)
            view.position_settled.connect(self._settled)
            view.mark_activated.connect(self.mark_activated)
            view.menu_wanted.connect(self.menu_wanted)
            view.left.connect(self.left)
            view.stepped.connect(self.stepped)
            view.progressed.connect(self._progressed)
            view.selectionChanged.connect(self.selection_changed)
            view.installEventFilter(self)
            self._stack.addWidget(view)
            self.setFocusProxy(view)
            self.retranslate()
        return self._view

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
        self._progress.show()
        self.retranslate()

    def show_hint(self) -> None:
        """Say that an article can be chosen."""
        self._error = None
        self._say()

    def set_front(self, page: QWidget | None) -> None:
        """Show ``page`` in the place of the hint from now on; None: the hint again."""
        old, self._front = self._front, page
        if page is not None:
            self._stack.addWidget(page)
        if self.article() is None and self._error is None:
            self._say()
        if old is not None and old is not page:
            self._stack.removeWidget(old)

    def show_error(self, sentence: str) -> None:
        """Say why the article cannot be shown."""
        self._error = sentence
        self._say()

    def set_beside(self, *, beside: bool, active: bool) -> None:
        """Another article stands beside this one (or no longer); commands are for the active."""
        self._beside = beside
        if beside and self._heading is None:
            from reader.views.article.side_heading import SideHeading  # noqa: PLC0415 - start-up

            self._heading = SideHeading(self._theme, self)
            self._heading.pressed.connect(self._turn_here)
            self._heading.closing.connect(self.closing)
            self._column.insertWidget(0, self._heading)
        if self._heading is not None:
            self._heading.setVisible(beside)
            self._heading.set_active(active=active)
        self.retranslate()

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
        if self._heading is not None:
            self._heading.set_theme(theme)
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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The side that has the focus is the one that the person is at."""
        if watched is self._view and event.type() == QEvent.Type.FocusIn:
            self.entered.emit()
        return super().eventFilter(watched, event)

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._progress.setAccessibleName(self.tr("How far you have read"))
        article = self.article()
        title = "" if article is None else safe_display(article.title)
        name = self.tr("Article")
        if self._view is not None:
            self._view.setAccessibleName(f"{name}: {title}" if title and self._beside else name)
        if self._heading is not None:
            self._heading.set_title(title or self.tr("No article is open"))
            self._heading.retranslate()
        if not (self._told or self._beside):  # nothing is said before the list has been read
            return
        if self._error is not None:
            self._hint.set_texts(self.tr("This article cannot be shown"), localized(self._error))
        elif self._beside:
            self._hint.set_texts(
                self.tr("Room for a second article"),
                self.tr("Choose one from the list, the search results or the related articles."),
            )
        else:
            self._hint.set_texts(
                self.tr("No article is open"),
                self.tr("Choose one from the list, or drop text files here to import them."),
            )

    def _say(self) -> None:
        front = self._hint if self._front is None or self._error is not None else self._front
        self._stack.setCurrentWidget(front)
        self._told = True
        self._progress.hide()
        self.retranslate()

    def _turn_here(self) -> None:
        if self.article() is not None:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.entered.emit()

    def _settled(self, block: int, offset: int) -> None:
        article = self.article()
        if article is not None:
            self.position_settled.emit(article.id, block, offset)

    def _progressed(self, share: float) -> None:
        self.share = share
        self._progress.set_share(share)
        self.progressed.emit(share)
