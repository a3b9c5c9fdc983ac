"""What the window remembers between starts, in one readable file."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QSettings

from reader.appearance.i18n import SYSTEM
from reader.appearance.theme import ThemeName
from reader.appearance.typography import LARGEST, LEADINGS, MEASURES, SMALLEST, Typography
from reader.text.display_form import DigitStyle, DisplayForm
from reader.views.actions import FACES


class Layout(NamedTuple):
    """The window's arrangement; the byte arrays are Qt's own and may be empty."""

    geometry: QByteArray
    splitter: QByteArray
    list_visible: bool
    sidebar_visible: bool
    sidebar_tab: int


class _Unsaved:
    """As much of QSettings as ``Preferences`` uses, with no file behind it."""

    def __init__(self) -> None:
        self._values: dict[str, object] = {}

    def value(self, key: str, default: object = None) -> object:
        return self._values.get(key, default)

    def setValue(self, key: str, value: object) -> None:
        self._values[key] = value

    def fileName(self) -> str:
        return ""

    def sync(self) -> None:
        pass


class Preferences:
    """Reads and writes an ``.ini`` file; a value that makes no sense counts as not set.

    ``path`` None means the person's own file, ``maqal/maqal.ini`` where Qt keeps such files: below
    ``$XDG_CONFIG_HOME`` or ``~/.config``, on Windows below ``%APPDATA%``.
    """

    def __init__(self, path: Path | None = None) -> None:
        ini = QSettings.Format.IniFormat
        self._settings: QSettings | _Unsaved = (
            QSettings(ini, QSettings.Scope.UserScope, "maqal", "maqal")
            if path is None
            else QSettings(str(path), ini)
        )

    @classmethod
    def unsaved(cls) -> Preferences:
        """The defaults, to be changed but never written: for a picture of the window.

        A QSettings on the null device would do that no better than a person's own file: it puts
        a new file in its place, and root may.
        """
        made = cls.__new__(cls)
        made._settings = _Unsaved()
        return made

    @property
    def path(self) -> Path:
        """The file."""
        return Path(self._settings.fileName())

    @property
    def language(self) -> str:
        """A language code, or ``SYSTEM``."""
        return str(self._settings.value("language", SYSTEM))

    @language.setter
    def language(self, code: str) -> None:
        self._settings.setValue("language", code)

    @property
    def theme(self) -> ThemeName:
        """The chosen theme."""
        try:
            return ThemeName(str(self._settings.value("theme", ThemeName.SYSTEM.value)))
        except ValueError:
            return ThemeName.SYSTEM

    @theme.setter
    def theme(self, name: ThemeName) -> None:
        self._settings.setValue("theme", name.value)

    @property
    def typography(self) -> Typography:
        """How articles are set."""
        default = Typography()
        face = str(self._settings.value("reading/face", default.face))
        size = self._whole_number("reading/size", default.size)
        return Typography(
            face=face if face in FACES else default.face,
            size=max(SMALLEST, min(LARGEST, size)),
            leading=self._one_of("reading/leading", LEADINGS, default.leading),
            measure=round(self._one_of("reading/measure", MEASURES, default.measure)),
            justified=self._flag("reading/justified", default.justified),
        )

    @typography.setter
    def typography(self, typography: Typography) -> None:
        self._settings.setValue("reading/face", typography.face)
        self._settings.setValue("reading/size", typography.size)
        self._settings.setValue("reading/leading", typography.leading)
        self._settings.setValue("reading/measure", typography.measure)
        self._settings.setValue("reading/justified", typography.justified)

    @property
    def display_form(self) -> DisplayForm:
        """What of an article's text is shown otherwise than it is stored."""
        try:
            digits = DigitStyle(str(self._settings.value("reading/digits", DigitStyle.AS_WRITTEN)))
        except ValueError:
            digits = DigitStyle.AS_WRITTEN
        return DisplayForm(vocalised=self._flag("reading/vocalised", True), digits=digits)

    @display_form.setter
    def display_form(self, form: DisplayForm) -> None:
        self._settings.setValue("reading/vocalised", form.vocalised)
        self._settings.setValue("reading/digits", form.digits.value)

    @property
    def layout(self) -> Layout:
        """The arrangement at the last close."""
        return Layout(
            self._bytes("window/geometry"),
            self._bytes("window/splitter"),
            self._flag("window/list", True),
            self._flag("window/sidebar", True),
            self._whole_number("window/sidebar-tab", 0),
        )

    @layout.setter
    def layout(self, layout: Layout) -> None:
        if layout == self.layout:
            return
        self._settings.setValue("window/geometry", layout.geometry)
        self._settings.setValue("window/splitter", layout.splitter)
        self._settings.setValue("window/list", layout.list_visible)
        self._settings.setValue("window/sidebar", layout.sidebar_visible)
        self._settings.setValue("window/sidebar-tab", layout.sidebar_tab)

    @property
    def last_article(self) -> str:
        """The id of the article that was open at the last close, or empty."""
        return str(self._settings.value("last-article", ""))

    @last_article.setter
    def last_article(self, article_id: str) -> None:
        if article_id != self.last_article:
            self._settings.setValue("last-article", article_id)

    @property
    def watched_folder(self) -> str:
        """The folder whose new files are imported by themselves, or empty."""
        return str(self._settings.value("import/watched-folder", ""))

    @watched_folder.setter
    def watched_folder(self, folder: str) -> None:
        self._settings.setValue("import/watched-folder", folder)

    def save(self) -> None:
        """Write to disk now."""
        self._settings.sync()

    def _flag(self, key: str, default: bool) -> bool:
        return str(self._settings.value(key, default)).lower() in {"true", "1"}

    def _whole_number(self, key: str, default: int) -> int:
        try:
            return int(str(self._settings.value(key, default)))
        except ValueError:
            return default

    def _one_of(self, key: str, steps: tuple[float, ...], default: float) -> float:
        try:
            value = float(str(self._settings.value(key, default)))
        except ValueError:
            return default
        return value if value in steps else default

    def _bytes(self, key: str) -> QByteArray:
        value = self._settings.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()
