"""Everything the window does about the program itself: theme, language, the dialogs about it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from reader.appearance import declared_settings as declared
from reader.appearance.fonts import interface_font
from reader.appearance.i18n import language_name
from reader.appearance.motion import Motion
from reader.appearance.theme import ThemeName
from reader.views.bilingual import ALSO_FOUND_IN

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Protocol

    from PySide6.QtCore import QLocale
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QDialog, QMainWindow

    from reader.appearance.theme import Theme
    from reader.library import Library
    from reader.views.actions import Actions
    from reader.views.collaborators import Collaborators
    from reader.views.menus import Menus
    from reader.views.palette.palette import CommandPalette
    from reader.views.palette.palette_desk import PaletteDesk
    from reader.views.settings.settings_dialog import SettingsDialog

    class Themed(Protocol):
        """What is drawn in a theme."""

        def set_theme(self, theme: Theme, /) -> None:
            """Draw in ``theme``."""

    class Translated(Protocol):
        """What has texts in the interface's language."""

        def retranslate(self) -> None:
            """Set every text in the language in force."""

    class Localised(Protocol):
        """What writes dates and figures."""

        def set_locale(self, locale: QLocale, /) -> None:
            """Write for ``locale``."""


class ProgramDesk(QObject):
    """Hands a new theme or language to the parts of the window, and opens the dialogs about the
    program when they are first wanted.

    ``language_changed`` is emitted after every part speaks the new language. What the command
    palette asks for: ``article_wanted`` carries an article's id, ``search_wanted`` a query,
    ``list_wanted`` an ArticleList and its name. ``said`` carries a sentence for the status bar,
    ``failed`` a MaqalError. ``has_article`` says whether an article is on show.
    """

    language_changed = Signal()
    article_wanted = Signal(str)
    search_wanted = Signal(str)
    list_wanted = Signal(object, str)
    said = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        parts: Collaborators,
        actions: Actions,
        menus: Menus,
        has_article: Callable[[], bool],
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._with = parts
        self._actions = actions
        self._menus = menus
        self._has_article = has_article
        self._window = window
        self._library: Library | None = None
        self._motion = Motion()
        self._motion.reduce(parts.preferences.get(declared.REDUCED_MOTION))
        self._themed: list[Themed] = [actions]
        self._translated: list[Translated] = [actions]
        self._localised: list[Localised] = []
        handlers = {
            "settings": self.open_settings,
            "palette": self.open_palette,
            "shortcuts": lambda: self.open_settings().show_shortcuts(),
            "about": self._show_about,
        }
        for name, handler in handlers.items():
            actions[name].triggered.connect(handler)
        actions.themes.triggered.connect(self._choose_theme)
        actions.languages.triggered.connect(self._choose_language)
        actions.choose(actions.themes, parts.themes.name)
        actions.choose(actions.languages, parts.languages.choice)
        actions.set_theme(parts.themes.theme)
        parts.preferences.changed.connect(self._follow_setting)
        parts.themes.changed.connect(self._follow_theme)
        parts.languages.changed.connect(self._follow_language)

    def set_library(self, library: Library) -> None:
        """``library`` is open; what shows something of it can be opened now."""
        self._library = library

    def dress(self, *parts: Themed) -> None:
        """Hand each new theme to ``parts``."""
        self._themed.extend(parts)

    def teach(self, *parts: Translated) -> None:
        """Have ``parts`` set their texts anew when the language changes, in this order."""
        self._translated.extend(parts)

    def settle(self, *parts: Localised) -> None:
        """Hand each new locale to ``parts``, after all texts are set."""
        self._localised.extend(parts)

    def open_settings(self) -> SettingsDialog:
        """Open the settings."""
        from reader.views.settings.settings_dialog import SettingsDialog  # noqa: PLC0415 - start-up

        parts = self._with
        languages = {code: language_name(code) for code in parts.languages.offered}
        offered = {declared.LANGUAGE.key: languages}
        dialog = SettingsDialog(
            parts.preferences,
            offered,
            [parts.languages.translator(code) for code in ALSO_FOUND_IN],
            self._actions,
            self._menus,
            self._window,
        )
        self._open(dialog)
        return dialog

    def open_palette(self) -> CommandPalette:
        """Open the command palette."""
        return self.palette.open(self._library, has_article=self._has_article())

    @cached_property
    def palette(self) -> PaletteDesk:
        """The command palette; made when it is first wanted."""
        from reader.views.palette.palette_desk import PaletteDesk  # noqa: PLC0415 - start-up

        desk = PaletteDesk(self._with, self._actions, self._menus, self._window)
        desk.article_wanted.connect(self.article_wanted)
        desk.search_wanted.connect(self.search_wanted)
        desk.list_wanted.connect(self.list_wanted)
        desk.failed.connect(self.failed)
        return desk

    # What signals call -----------------------------------------------------------------------

    def _choose_theme(self, action: QAction) -> None:
        self._with.preferences.theme = ThemeName(action.data())

    def _choose_language(self, action: QAction) -> None:
        self._with.preferences.language = action.data()

    def _follow_setting(self, key: str) -> None:
        parts, preferences, actions = self._with, self._with.preferences, self._actions
        if key == declared.THEME.key:
            parts.themes.apply(preferences.theme)
            actions.choose(actions.themes, parts.themes.name)
        elif key == declared.LANGUAGE.key:
            parts.languages.apply(preferences.language)
            actions.choose(actions.languages, parts.languages.choice)
        elif key == declared.INTERFACE_DIGITS.key:
            parts.languages.set_digits(preferences.get(declared.INTERFACE_DIGITS))
        elif key == declared.FONT_SIZE.key:
            QApplication.setFont(interface_font(preferences.get(declared.FONT_SIZE)))
            parts.themes.apply(parts.themes.name)  # only a new style sheet carries it everywhere
        elif key == declared.REDUCED_MOTION.key:
            self._motion.reduce(preferences.get(declared.REDUCED_MOTION))
        elif key.startswith(declared.SHORTCUTS):
            actions.set_keys(preferences.shortcuts)

    def _follow_theme(self, theme: Theme) -> None:
        for part in self._themed:
            part.set_theme(theme)

    def _follow_language(self) -> None:
        for part in self._translated:
            part.retranslate()
        self._actions.set_theme(self._with.themes.theme)  # icons that show a side turn round
        for local in self._localised:
            local.set_locale(self._with.languages.locale)
        self.language_changed.emit()

    def _show_about(self) -> None:
        from reader.views.dialogs.about_dialog import AboutDialog  # noqa: PLC0415 - start-up

        self._open(AboutDialog(self._window))

    @staticmethod
    def _open(dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
