"""The middle pane: an article, two of them side by side, or a word on why there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from reader.text.display_form import DisplayForm
from reader.views.article.side import ArticleSide

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Sequence

    from PySide6.QtCore import QLocale
    from PySide6.QtGui import QResizeEvent

    from reader.appearance.theme import Theme
    from reader.appearance.typography import Typography
    from reader.model.article import Article
    from reader.views.article.marks import Mark
    from reader.views.article.view import ArticleView


PREPARE_MILLISECONDS = 400
"""How long after the list is on the screen the reading view is made ready: not within the start,
and before a person has chosen an article."""
NARROWEST = 330
"""Pixels that an article beside another needs at least; in a narrower pane one stands below."""
LOWEST = 180
"""Pixels that an article above another needs at least."""


class ArticlePane(QWidget):
    """One article, or two beside each other, of which one is active: that is what commands and the
    rest of the window are about. The first one stands where reading begins.

    ``activated`` tells that the person turned to the other article, ``sides_changed`` that there is
    one more or one less, or that they changed places. ``position_settled`` carries an article's id,
    a block and code points into it; it comes from both, like ``left`` and ``stepped``. All other
    signals are those of the active article's view.
    """

    position_settled = Signal(str, int, int)
    mark_activated = Signal(str)
    progressed = Signal(float)
    menu_wanted = Signal(QPoint)
    left = Signal()
    stepped = Signal(int)
    selection_changed = Signal()
    activated = Signal()
    sides_changed = Signal()

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
        self._hijri = False
        self._prepare_timer: QTimer | None = None
        self._splitter: QSplitter | None = None
        self._active = self._made_side()
        self._sides = [self._active]
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._active, 1)

    # The active article ----------------------------------------------------------------------

    @property
    def view(self) -> ArticleView:
        """The active reading view; made when it is first asked for."""
        if not self._active.made:
            view = self._active.view
            view.set_hijri(self._hijri)
            self.setFocusProxy(self._active)
        return self._active.view

    def article(self) -> Article | None:
        """The active article, or None."""
        return self._active.article()

    def show_article(self, article: Article) -> None:
        """Show ``article`` as the active one, where the person stopped in it."""
        _ = self.view
        self._active.show_article(article)
        self.setFocusProxy(self._active.view)

    def show_hint(self) -> None:
        """Say that an article can be chosen."""
        self._active.show_hint()

    def set_front(self, page: QWidget | None) -> None:
        """Show ``page`` while no article is open; None: that one can be chosen."""
        self._sides[0].set_front(page)

    def show_error(self, sentence: str) -> None:
        """Say why the article cannot be shown."""
        self._active.show_error(sentence)

    def prepare_soon(self) -> None:
        """Make the reading view ready in a moment, so that the first article opens at once."""
        if not self._active.made and self._prepare_timer is None:
            self._prepare_timer = QTimer(self, singleShot=True, interval=PREPARE_MILLISECONDS)
            self._prepare_timer.timeout.connect(self._prepare)
            self._prepare_timer.start()

    # Two articles ----------------------------------------------------------------------------

    @property
    def two(self) -> bool:
        """Whether there is room for a second article, taken or not."""
        return len(self._sides) == 2

    @property
    def active_is_first(self) -> bool:
        """Whether the active article is the one where reading begins."""
        return self._active is self._sides[0]

    @property
    def sides(self) -> tuple[ArticleSide, ...]:
        """The one or two sides, from where reading begins."""
        return tuple(self._sides)

    def other(self) -> Article | None:
        """The article that is not active."""
        side = self._other_side()
        return None if side is None else side.article()

    def has_room_for_two(self) -> bool:
        """Whether two articles fit, beside or below each other."""
        return self.width() >= 2 * NARROWEST or self.height() >= 2 * LOWEST

    def split(self) -> None:
        """Make the other side active; if there is none, make an empty one after the present."""
        if not self.two:
            self._make_second()
        self._turn(self._sides[1 - self._sides.index(self._active)])

    def show_beside(self, article: Article, *, first: bool) -> None:
        """Show a second article, which does not become the active one; where reading begins if
        ``first``."""
        if not self.two:
            self._make_second()
        other = self._other_side()
        if other is not None:
            if not other.made:
                other.view.set_hijri(self._hijri)
            other.show_article(article)
            if first == self.active_is_first:
                self.swap()

    def turn_to(self, article_id: str) -> bool:
        """Make the other article the active one if it is ``article_id``; say whether it is."""
        other = self.other()
        if other is None or other.id != article_id:
            return False
        self.turn()
        return True

    def turn(self) -> None:
        """Make the other side the active one and give it the focus."""
        side = self._other_side()
        if side is not None:
            self._turn(side)
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def swap(self) -> None:
        """Let the two change places."""
        if self._splitter is not None and self.two:
            sizes = self._splitter.sizes()
            self._sides.reverse()
            self._splitter.insertWidget(0, self._sides[0])
            self._splitter.setSizes(sizes[::-1])
            self.sides_changed.emit()

    def close_other(self) -> None:
        """Put the article away that is not active."""
        side = self._other_side()
        if side is not None:
            self._close(side)

    def forget(self, removed: Container[str]) -> None:
        """Articles are gone: put those of them away beside which another stands."""
        for side in tuple(self._sides):
            article = side.article()
            if self.two and article is not None and article.id in removed:
                self._close(side)

    def set_marks(self, article_id: str, layer: str, marks: Sequence[Mark]) -> None:
        """Show ``marks`` wherever that article stands; see ``ArticleView.set_marks``."""
        for side in self._sides:
            article = side.article()
            if article is not None and article.id == article_id:
                side.view.set_marks(layer, marks)

    # All of them -----------------------------------------------------------------------------

    def add_below(self, widget: QWidget) -> None:
        """Put a bar or a notice below the text."""
        self._column.addWidget(widget)

    def set_typography(self, typography: Typography) -> None:
        """Set the articles anew."""
        self._typography = typography
        for side in self._sides:
            side.set_typography(typography)

    def set_display_form(self, form: DisplayForm) -> None:
        """Show the texts in ``form``."""
        self._form = form
        for side in self._sides:
            side.set_display_form(form)

    def set_hijri(self, shown: bool) -> None:
        """Show or hide the Hijri date in the byline."""
        self._hijri = shown
        for side in self._sides:
            if side.made:
                side.view.set_hijri(shown)

    def set_theme(self, theme: Theme) -> None:
        """Show the articles in ``theme``'s colours."""
        self._theme = theme
        for side in self._sides:
            side.set_theme(theme)

    def set_locale(self, locale: QLocale) -> None:
        """Write dates for ``locale``."""
        self._locale = locale
        for side in self._sides:
            side.set_locale(locale)

    def flush_position(self) -> None:
        """Tell the reading positions now if scrolling has not come to rest yet."""
        for side in self._sides:
            side.flush_position()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        for side in self._sides:
            side.retranslate()

    # Qt's events -----------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside each other where there is room, else one below the other."""
        super().resizeEvent(event)
        self._orient()

    def minimumSizeHint(self) -> QSize:
        """What one article needs: a second one does not widen the window."""
        return self._active.minimumSizeHint()

    # Inside ----------------------------------------------------------------------------------

    def _prepare(self) -> None:
        self.view.ensurePolished()

    def _made_side(self) -> ArticleSide:
        side = ArticleSide(
            self._typography, self._theme, self._locale, self._form, self._load_faces, self
        )
        side.position_settled.connect(self.position_settled)
        side.left.connect(self.left)
        side.stepped.connect(self.stepped)
        side.entered.connect(lambda: self._turn(side))
        side.closing.connect(lambda: self._close(side))
        side.mark_activated.connect(lambda mark: self._mark_activated(side, mark))
        side.progressed.connect(lambda share: self._progressed(side, share))
        side.menu_wanted.connect(lambda place: self._menu_wanted(side, place))
        side.selection_changed.connect(lambda: self._selection_changed(side))
        return side

    def _make_second(self) -> None:
        if self._splitter is None:
            self._splitter = QSplitter(self)
            self._splitter.setHandleWidth(1)
            self._splitter.setChildrenCollapsible(False)
            self._column.replaceWidget(self._active, self._splitter)
            self._column.setStretchFactor(self._splitter, 1)
            self._splitter.addWidget(self._active)
        second = self._made_side()
        self._sides.append(second)
        self._splitter.addWidget(second)
        self._orient()
        self._splitter.setSizes([1_000, 1_000])
        self._show_sides()

    def _other_side(self) -> ArticleSide | None:
        return next((side for side in self._sides if side is not self._active), None)

    def _turn(self, side: ArticleSide) -> None:
        if side is self._active or side not in self._sides:
            return
        self._active = side
        self.setFocusProxy(side)
        self._show_sides()
        self.progressed.emit(side.share)
        self.activated.emit()

    def _close(self, side: ArticleSide) -> None:
        if not self.two:
            return
        side.flush_position()
        self._sides.remove(side)
        if side is self._active:
            self._active = self._sides[0]
            self.setFocusProxy(self._active)
            focus = True
        else:
            focus = False
        side.hide()
        side.deleteLater()
        self._show_sides()
        if focus:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.progressed.emit(self._active.share)
            self.activated.emit()

    def _show_sides(self) -> None:
        for side in self._sides:
            side.set_beside(beside=self.two, active=side is self._active)
        self.sides_changed.emit()

    def _orient(self) -> None:
        if self._splitter is None:
            return
        beside = self.width() >= 2 * NARROWEST
        wanted = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if self._splitter.orientation() != wanted:
            self._splitter.setOrientation(wanted)

    def _mark_activated(self, side: ArticleSide, mark: str) -> None:
        self._turn(side)
        self.mark_activated.emit(mark)

    def _menu_wanted(self, side: ArticleSide, place: QPoint) -> None:
        self._turn(side)
        self.menu_wanted.emit(place)

    def _progressed(self, side: ArticleSide, share: float) -> None:
        if side is self._active:
            self.progressed.emit(share)

    def _selection_changed(self, side: ArticleSide) -> None:
        if side is self._active:
            self.selection_changed.emit()
