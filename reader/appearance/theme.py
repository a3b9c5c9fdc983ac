"""Palettes, read from ``resources/themes/*.json`` and handed to Qt.

Views take colours from the ``QPalette`` or from the ``Theme`` they are given, never from a literal.
Every text colour stands at 4.5:1 or better on each ground it is used on (WCAG 2.2, 1.4.3), in high
contrast at 7:1 (1.4.6); what can be used and where the focus is, at 3:1 (1.4.11). A test measures
all of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QJsonDocument, QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from reader.appearance.colours import Colours
from reader.appearance.style_sheet import style_sheet
from reader.model.errors import UnusableInputError

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication


class ThemeName(StrEnum):
    """Themes a person can choose.

    ``SYSTEM`` follows the desktop's light or dark setting and its wish for high contrast;
    ``CONTRAST`` is black on white, or white on black where the desktop is dark.
    """

    SYSTEM = "system"
    LIGHT = "light"
    SEPIA = "sepia"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True)
class Theme:
    """One theme."""

    name: str
    dark: bool
    colours: Colours

    def palette(self) -> QPalette:
        """The theme as a Qt palette."""
        colours = self.colours
        roles = {
            QPalette.ColorRole.Window: colours.window,
            QPalette.ColorRole.WindowText: colours.text,
            QPalette.ColorRole.Base: colours.surface,
            QPalette.ColorRole.AlternateBase: colours.hover,
            QPalette.ColorRole.Text: colours.text,
            QPalette.ColorRole.PlaceholderText: colours.muted,
            QPalette.ColorRole.Button: colours.surface,
            QPalette.ColorRole.ButtonText: colours.text,
            QPalette.ColorRole.BrightText: colours.warning,
            QPalette.ColorRole.Highlight: colours.selection,
            QPalette.ColorRole.HighlightedText: colours.on_selection,
            QPalette.ColorRole.Accent: colours.accent,
            QPalette.ColorRole.Link: colours.accent,
            QPalette.ColorRole.LinkVisited: colours.accent,
            QPalette.ColorRole.ToolTipBase: colours.surface,
            QPalette.ColorRole.ToolTipText: colours.text,
            QPalette.ColorRole.Mid: colours.border,
        }
        palette = QPalette()
        for role, colour in roles.items():
            palette.setColor(role, QColor(colour))
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.muted))
        return palette


def load_theme(folder: Path, name: str) -> Theme:
    """Read the theme ``name`` from ``folder``.

    Raises UnusableInputError when the file is missing or is not a theme.
    """
    path = folder / f"{name}.json"
    try:
        document = QJsonDocument.fromJson(QByteArray(path.read_bytes()))
        data: dict[str, Any] = document.toVariant() or {}
        return Theme(data["name"], data["dark"], Colours(**data["colours"]))
    except (OSError, KeyError, TypeError) as error:
        raise UnusableInputError(
            "The theme file {name} cannot be read: {reason}.", name=path.name, reason=error
        ) from error


class ThemeSwitch(QObject):
    """Applies a theme to the application; ``changed`` carries the new ``Theme``."""

    changed = Signal(object)

    theme: Theme

    def __init__(self, folder: Path, application: QApplication, name: ThemeName) -> None:
        super().__init__(application)
        self._folder = folder
        self._application = application
        self._hints = QGuiApplication.styleHints()
        self._access = self._hints.accessibility()
        self.apply(name)
        self._hints.colorSchemeChanged.connect(self._system_changed)
        self._access.contrastPreferenceChanged.connect(self._system_changed)

    @property
    def name(self) -> ThemeName:
        """The choice in force (``SYSTEM`` stays ``SYSTEM``)."""
        return self._name

    def apply(self, name: ThemeName) -> None:
        """Show the whole application in the theme ``name``."""
        self._name = name
        self.theme = load_theme(self._folder, self._resolve(name))
        self._application.setPalette(self.theme.palette())
        tone = "dark" if self.theme.dark else "light"
        check_mark = self._folder.parent / "icons" / f"check-{tone}.svg"
        self._application.setStyleSheet(style_sheet(self.theme.colours, check_mark))
        self.changed.emit(self.theme)

    def _resolve(self, name: ThemeName) -> str:
        """The name of the file that ``name`` stands for on this desktop."""
        dark = self._hints.colorScheme() == Qt.ColorScheme.Dark
        if name is ThemeName.SYSTEM:
            if self._access.contrastPreference() == Qt.ContrastPreference.HighContrast:
                name = ThemeName.CONTRAST
            else:
                return ThemeName.DARK if dark else ThemeName.LIGHT
        if name is ThemeName.CONTRAST:
            return f"{name}-dark" if dark else f"{name}-light"
        return name

    def _system_changed(self) -> None:
        if self._name in {ThemeName.SYSTEM, ThemeName.CONTRAST}:
            self.apply(self._name)
