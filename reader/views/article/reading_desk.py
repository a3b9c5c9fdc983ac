"""Everything the window does about reading: type, display, citing, the way back, focus."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QMenu

from reader.appearance.declared_settings import HIJRI
from reader.text.display_form import DigitStyle
from reader.text.reading_time import reading_minutes, word_count
from reader.text.safe_display import isolated
from reader.views.article.focus_mode import FocusMode
from reader.views.article.history import History

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from reader.appearance.i18n import LanguageSwitch
    from reader.appearance.typography import Typography
    from reader.model.article import Article
    from reader.text.display_form import DisplayForm
    from reader.views.actions import Actions
    from reader.views.article.pane import ArticlePane
    from reader.views.preferences import Preferences

_OF_AN_ARTICLE = ("larger", "smaller", "copy", "copy_citation", "focus")


class ReadingDesk(QObject):
    """``article_wanted`` carries the id of an article to go back or forward to, ``said`` a sentence
    for the status bar. ``menu_opening`` carries the menu of the article before it is shown, for
    others to add their actions."""

    article_wanted = Signal(str)
    said = Signal(str)
    menu_opening = Signal(QMenu)

    def __init__(
        self,
        actions: Actions,
        preferences: Preferences,
        languages: LanguageSwitch,
        pane: ArticlePane,
        around: Sequence[QWidget],
    ) -> None:
        """``around`` is what focus mode puts away."""
        super().__init__(pane)
        self._actions = actions
        self._preferences = preferences
        self._languages = languages
        self._pane = pane
        self._history = History()
        self._focus = FocusMode(around, pane)
        self._minutes = 0
        self._share = 0.0
        self.progress = QLabel(pane)
        """How far one has read, for the status bar."""
        self._shown_typography = preferences.typography
        self._shown_form = preferences.display_form
        pane.set_display_form(self._shown_form)
        pane.set_hijri(preferences.get(HIJRI))
        self._connect()
        self._show_choices()
        self._enable()

    def article_shown(self, article: Article) -> None:
        """``article`` is on show."""
        self._minutes = reading_minutes(
            word_count(block.text for block in article.blocks), article.language
        )
        self._history.visit(article.id)
        self._enable()
        self._show_progress(self._share)

    def length(self, article: Article) -> str:
        """How long ``article`` is, in words and in minutes."""
        words = word_count(block.text for block in article.blocks)
        count = self.tr("%Ln word(s)", "", words)
        time = self.tr("about %Ln minute(s) to read", "", reading_minutes(words, article.language))
        return f"{count} · {time}"

    def forget(self, removed: Container[str]) -> None:
        """Articles are gone; if the one on show is, nothing is on show now."""
        self._history.forget(removed)
        self._enable()

    def leave_focus(self) -> None:
        """Bring the panes and bars back if they were put away."""
        self._actions["focus"].setChecked(False)
        self._focus.leave()

    def article_menu(self) -> QMenu:
        """The menu of the article on show, for what is selected in it."""
        view = self._pane.view
        selected = view.textCursor().hasSelection()
        menu = QMenu(view)
        names = ("copy", "copy_citation", "search_selection") if selected else ("copy_citation",)
        menu.addActions([self._actions[name] for name in names])
        menu.addSeparator()
        menu.addAction(self.tr("Select the whole text"), view.selectAll)
        if self._focus.on:
            menu.addAction(self._actions["focus"])
        self.menu_opening.emit(menu)
        return menu

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self._show_progress(self._share)

    # Assembly --------------------------------------------------------------------------------

    def _connect(self) -> None:
        actions = self._actions
        handlers = {
            "larger": lambda: self._set(self._typography.larger()),
            "smaller": lambda: self._set(self._typography.smaller()),
            "looser": lambda: self._set(self._typography.looser()),
            "tighter": lambda: self._set(self._typography.tighter()),
            "wider": lambda: self._set(self._typography.wider()),
            "narrower": lambda: self._set(self._typography.narrower()),
            "justified": lambda on: self._set(replace(self._typography, justified=on)),
            "vocalised": lambda on: self._show_as(self._form._replace(vocalised=on)),
            "focus": self._set_focus,
            "full_screen": self._set_full_screen,
            "copy": self._copy,
            "copy_citation": self._copy_citation,
            "back": lambda: self._go(self._history.back()),
            "forward": lambda: self._go(self._history.forward()),
        }
        for name, handler in handlers.items():
            actions[name].triggered.connect(handler)
        self._preferences.changed.connect(self._follow_setting)
        actions.faces.triggered.connect(self._choose_face)
        actions.digits.triggered.connect(self._choose_digits)
        self._pane.menu_wanted.connect(self._open_menu)
        self._pane.left.connect(self.leave_focus)
        self._pane.stepped.connect(self._step)
        self._pane.progressed.connect(self._show_progress)

    def _show_choices(self) -> None:
        actions = self._actions
        actions["justified"].setChecked(self._typography.justified)
        actions["vocalised"].setChecked(self._form.vocalised)
        actions.choose(actions.faces, self._typography.face)
        actions.choose(actions.digits, self._form.digits)

    def _enable(self) -> None:
        has_article = self._pane.article() is not None
        for name in _OF_AN_ARTICLE:
            self._actions[name].setEnabled(has_article)
        self._actions["back"].setEnabled(self._history.can_go_back)
        self._actions["forward"].setEnabled(self._history.can_go_forward)

    # Type and display ------------------------------------------------------------------------

    @property
    def _typography(self) -> Typography:
        return self._preferences.typography

    @property
    def _form(self) -> DisplayForm:
        return self._preferences.display_form

    def _set(self, typography: Typography) -> None:
        self._preferences.typography = typography

    def _show_as(self, form: DisplayForm) -> None:
        self._preferences.display_form = form

    def _follow_setting(self, key: str) -> None:
        """However a setting was changed: by an action or in the dialog."""
        if key == HIJRI.key:
            self._pane.set_hijri(self._preferences.get(HIJRI))
        if self._typography != self._shown_typography:
            self._shown_typography = self._typography
            self._pane.set_typography(self._typography)
        if self._form != self._shown_form:
            self._shown_form = self._form
            self._pane.set_display_form(self._form)
        self._show_choices()

    def _choose_face(self, action: QAction) -> None:
        self._set(replace(self._typography, face=action.data()))

    def _choose_digits(self, action: QAction) -> None:
        self._show_as(self._form._replace(digits=DigitStyle(action.data())))

    # What signals call -----------------------------------------------------------------------

    def _copy(self) -> None:
        if self._pane.article() is not None:
            self._pane.view.copy()

    def _copy_citation(self) -> None:
        from reader.views.article.citing import cite  # noqa: PLC0415 - start-up

        article = self._pane.article()
        if article is None:
            return
        span = self._pane.view.selected_span()
        QGuiApplication.clipboard().setText(cite(article, span, self._languages.locale))
        if span is None:
            self.said.emit(self.tr("The citation of the article is copied."))
        else:
            self.said.emit(self.tr("The passage is copied with its citation."))

    def _step(self, steps: int) -> None:
        self._go(self._history.back() if steps < 0 else self._history.forward())

    def _go(self, article_id: str | None) -> None:
        if article_id is not None:
            self.article_wanted.emit(article_id)
        self._enable()

    def _set_focus(self, on: bool) -> None:
        if on:
            self._focus.enter(self.tr("Press Esc to leave"))
            self._pane.setFocus()
        else:
            self._focus.leave()

    def _set_full_screen(self, full: bool) -> None:
        window = self._pane.window()
        others = window.windowState() & ~Qt.WindowState.WindowFullScreen
        window.setWindowState(others | Qt.WindowState.WindowFullScreen if full else others)

    def _open_menu(self, place: QPoint) -> None:
        menu = self.article_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _show_progress(self, share: float) -> None:
        self._share = share
        if self._pane.article() is None:
            self.progress.clear()
            return
        locale = self._languages.locale
        percent = f"{locale.toString(round(100 * share))}{locale.percent()}"
        left = round(self._minutes * (1 - share))
        text = isolated(percent)
        if left > 0 and share > 0:
            rest = self.tr("about %Ln minute(s) left", "", left)
            text = f"{text} · {rest}"
        self.progress.setText(text)
