"""What the window remembers between starts, in one readable file."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from reader.appearance import declared_settings as declared
from reader.appearance.typography import Typography
from reader.text.display_form import DisplayForm

if TYPE_CHECKING:
    from reader.appearance.settings import Setting, Value
    from reader.appearance.theme import ThemeName


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

    def value(self, key: str) -> object:
        return self._values.get(key)

    def setValue(self, key: str, value: object) -> None:
        self._values[key] = value

    def remove(self, key: str) -> None:
        self._values.pop(key, None)

    def allKeys(self) -> list[str]:
        return list(self._values)

    def fileName(self) -> str:
        return ""

    def sync(self) -> None:
        pass


class Preferences(QObject):
    """Reads and writes an ``.ini`` file; a value that makes no sense counts as not set.

    What there is to set is in ``declared_settings``; the properties are for what belongs together
    or is asked for often. ``changed`` carries the key of a setting that has another value now.

    ``path`` None means the person's own file, ``maqal/maqal.ini`` where Qt keeps such files: below
    ``$XDG_CONFIG_HOME`` or ``~/.config``, on Windows below ``%APPDATA%``.
    """

    changed = Signal(str)

    def __init__(self, path: Path | None = None, *, saved: bool = True) -> None:
        super().__init__()
        ini = QSettings.Format.IniFormat
        self._settings: QSettings | _Unsaved
        if not saved:
            self._settings = _Unsaved()
        elif path is None:
            self._settings = QSettings(ini, QSettings.Scope.UserScope, "maqal", "maqal")
        else:
            self._settings = QSettings(str(path), ini)

    @classmethod
    def unsaved(cls) -> Preferences:
        """The defaults, to be changed but never written: for a picture of the window.

        A QSettings on the null device would do that no better than a person's own file: it puts
        a new file in its place, and root may.
        """
        return cls(saved=False)

    @property
    def path(self) -> Path | None:
        """The file; None if there is none."""
        name = self._settings.fileName()
        return Path(name) if name else None

    def get(self, setting: Setting[Value]) -> Value:
        """The value of ``setting``."""
        return setting.read(self._settings.value(setting.key))

    def set(self, setting: Setting[Value], value: Value) -> None:
        """Give ``setting`` another value; one that makes no sense to it is not taken."""
        if setting.accepts(value) and value != self.get(setting):
            self._settings.setValue(setting.key, setting.written(value))
            self.changed.emit(setting.key)

    def is_default(self, setting: Setting[Value]) -> bool:
        """Whether ``setting`` is as it is without a file."""
        return self.get(setting) == setting.default

    def reset(self, *settings: Setting[Value]) -> None:
        """Forget what ``settings`` were set to; then say of each that it has changed."""
        changed = [setting for setting in settings if not self.is_default(setting)]
        for setting in settings:
            self._settings.remove(setting.key)
        for setting in changed:
            self.changed.emit(setting.key)

    # The keys of actions ---------------------------------------------------------------------

    @property
    def shortcuts(self) -> dict[str, str]:
        """The keys of the actions whose keys were changed, by name; see ``SHORTCUTS``."""
        group = declared.SHORTCUTS
        found = [key for key in self._settings.allKeys() if key.startswith(group)]
        return {key.removeprefix(group): self._text(key) for key in found}

    def set_shortcut(self, name: str, keys: str | None) -> None:
        """Give the action ``name`` other keys (empty: none); None gives it back its own."""
        key = declared.SHORTCUTS + name
        if keys is None:
            self._settings.remove(key)
        else:
            self._settings.setValue(key, keys)
        self.changed.emit(key)

    # What belongs together -------------------------------------------------------------------

    @property
    def language(self) -> str:
        """A language code, or ``SYSTEM``."""
        return self.get(declared.LANGUAGE)

    @language.setter
    def language(self, code: str) -> None:
        self.set(declared.LANGUAGE, code)

    @property
    def theme(self) -> ThemeName:
        """The chosen theme."""
        return self.get(declared.THEME)

    @theme.setter
    def theme(self, name: ThemeName) -> None:
        self.set(declared.THEME, name)

    @property
    def typography(self) -> Typography:
        """How articles are set."""
        return Typography(
            face=self.get(declared.FACE),
            size=self.get(declared.SIZE),
            leading=self.get(declared.LEADING),
            measure=self.get(declared.MEASURE),
            justified=self.get(declared.JUSTIFIED),
        )

    @typography.setter
    def typography(self, typography: Typography) -> None:
        self.set(declared.FACE, typography.face)
        self.set(declared.SIZE, typography.size)
        self.set(declared.LEADING, typography.leading)
        self.set(declared.MEASURE, typography.measure)
        self.set(declared.JUSTIFIED, typography.justified)

    @property
    def display_form(self) -> DisplayForm:
        """What of an article's text is shown otherwise than it is stored."""
        return DisplayForm(self.get(declared.VOCALISED), self.get(declared.DIGITS))

    @display_form.setter
    def display_form(self, form: DisplayForm) -> None:
        self.set(declared.VOCALISED, form.vocalised)
        self.set(declared.DIGITS, form.digits)

    @property
    def layout(self) -> Layout:
        """The arrangement at the last close."""
        return Layout(
            self.get(declared.GEOMETRY),
            self.get(declared.SPLITTER),
            self.get(declared.LIST_VISIBLE),
            self.get(declared.SIDEBAR_VISIBLE),
            self.get(declared.SIDEBAR_TAB),
        )

    @layout.setter
    def layout(self, layout: Layout) -> None:
        self.set(declared.GEOMETRY, layout.geometry)
        self.set(declared.SPLITTER, layout.splitter)
        self.set(declared.LIST_VISIBLE, layout.list_visible)
        self.set(declared.SIDEBAR_VISIBLE, layout.sidebar_visible)
        self.set(declared.SIDEBAR_TAB, layout.sidebar_tab)

    @property
    def last_article(self) -> str:
        """The id of the article that was open at the last close, or empty."""
        return self.get(declared.LAST_ARTICLE)

    @last_article.setter
    def last_article(self, article_id: str) -> None:
        self.set(declared.LAST_ARTICLE, article_id)

    @property
    def watched_folder(self) -> str:
        """The folder whose new files are imported by themselves, or empty."""
        return self.get(declared.WATCHED_FOLDER)

    @watched_folder.setter
    def watched_folder(self, folder: str) -> None:
        self.set(declared.WATCHED_FOLDER, folder)

    def save(self) -> None:
        """Write to disk now, for the user alone."""
        self._settings.sync()
        if (path := self.path) is not None:
            with suppress(OSError):  # not there: nothing was set
                path.chmod(0o600)

    def _text(self, key: str) -> str:
        stored = self._settings.value(key)
        # What was written by hand, with commas and no quotes, comes as a list.
        text = ", ".join(map(str, stored)) if isinstance(stored, list) else str(stored or "")
        return text.strip()
