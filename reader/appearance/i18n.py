"""The program's language: which one, its translation files, its direction, its locale.

A language is one file, ``i18n/maqal_CODE.ts``. It is compiled with Qt's ``lrelease`` (shipped in
PySide6) at ``packaging/dev.py translations`` or, where that was not done, at start-up."""

from __future__ import annotations

import logging
import os
import sys
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import QLibraryInfo, QLocale, QObject, Qt, QTranslator, Signal

from reader.appearance.digits import with_digits
from reader.text.display_form import DigitStyle

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

SYSTEM = "system"
"""The choice that follows the desktop's language."""
FALLBACK = "en"
"""The language of the program's strings."""
PRIVATE = "-x-"
"""Parts a language from what makes a pseudo-language of it (BCP 47)."""
FINISHED = 0.8
"""The share of its strings from which on a language is offered to everybody."""

_log = logging.getLogger(__name__)


def available_languages(folder: Path) -> tuple[str, ...]:
    """Codes of the languages that have a translation file in ``folder``, sorted."""
    return tuple(sorted(path.stem.removeprefix("maqal_") for path in folder.glob("maqal_*.ts")))


def finished_share(source: Path) -> float:
    """How much of ``source`` (a ``.ts``) is translated, from 0 to 1. Raises OSError.

    Counted in its text, for this is asked at start-up: lupdate marks what is missing.
    """
    content = source.read_bytes()
    strings = content.count(b"<source>")
    return 1 - content.count(b'type="unfinished"') / strings if strings else 0.0


def language_name(code: str) -> str:
    """What a language calls itself: «العربية», "English", "Français"."""
    if code == FALLBACK:
        return "English"  # and not "American English"
    name = QLocale(code).nativeLanguageName()
    return name[:1].upper() + name[1:] if name else code


def system_language(offered: tuple[str, ...]) -> str:
    """The first of the desktop's languages that is offered, else English."""
    for name in QLocale.system().uiLanguages():
        parts = name.replace("_", "-").split("-")
        for code in ("_".join((parts[0], parts[-1])), parts[0]):
            if code in offered:
                return code
    return FALLBACK


def locale_for(language: str) -> QLocale:
    """The locale for dates, numbers and sorting.

    The desktop's own where it speaks the same language (an Egyptian then sees «٦ أغسطس», a Lebanese
    «٦ آب»); otherwise the language's world-wide form (CLDR ``ar-001``).
    """
    system = QLocale.system()
    wanted = QLocale(language)
    if system.language() == wanted.language():
        return system
    if wanted.language() == QLocale.Language.Arabic:
        return QLocale(QLocale.Language.Arabic, QLocale.Country.World)
    return wanted


def compiled_translation(source: Path, cache: Callable[[], Path]) -> Path:
    """The ``.qm`` of ``source`` (a ``.ts``), compiled when it is older or missing.

    It lies beside ``source`` where that folder can be written (a checkout), otherwise in the folder
    that ``cache`` names. Raises OSError when it cannot be compiled.
    """
    beside = source.with_suffix(".qm")
    if _is_fresh(beside, source) or (_is_installed(source) and beside.exists()):
        return beside
    if os.access(source.parent, os.W_OK):
        release_translation(source, beside)
        return beside
    target = cache() / beside.name
    if not _is_fresh(target, source):
        target.parent.mkdir(parents=True, exist_ok=True)
        release_translation(source, target)
    return target


def _is_installed(source: Path) -> bool:
    """Whether ``source`` lies inside the package, as in a wheel: unpacking gives files any time."""
    return source.parent.parent == Path(__file__).parents[1]


def _is_fresh(target: Path, source: Path) -> bool:
    return target.exists() and target.stat().st_mtime >= source.stat().st_mtime


def release_translation(source: Path, target: Path) -> None:
    """Compile ``source`` (.ts) into ``target`` (.qm) with the ``lrelease`` that PySide6 ships.

    ``target`` is replaced, never written into: Qt reads a loaded file from the disk as it needs it
    (QTranslator maps it), and a process whose file shrinks under it is ended by a bus error. Raises
    OSError when ``lrelease`` is not there or fails.
    """
    import subprocess  # noqa: PLC0415 - a start-up seldom compiles

    ending = ".exe" if sys.platform == "win32" else ""
    program = Path(PySide6.__file__).parent / f"lrelease{ending}"
    made = target.with_suffix(f".{os.getpid()}.qm")
    command = [str(program), "-silent", "-nounfinished", str(source), "-qm", str(made)]
    try:
        subprocess.run(command, check=True, capture_output=True, timeout=60)  # noqa: S603
        made.replace(target)
    except subprocess.SubprocessError as error:
        raise OSError(f"lrelease failed: {error}") from error
    finally:
        made.unlink(missing_ok=True)


class LanguageSwitch(QObject):
    """Installs a language in the application; ``changed`` carries its code.

    Widgets hear of it by ``QEvent.LanguageChange`` and set their texts anew.
    """

    changed = Signal(str)

    def __init__(self, folder: Path, cache: Callable[[], Path], application: QApplication) -> None:
        super().__init__(application)
        self._folder = folder
        self._cache = cache
        self._application = application
        self._translators: list[QTranslator] = []
        self.available = available_languages(folder)
        self.choice = SYSTEM
        self.language = FALLBACK
        self.digits = DigitStyle.AS_WRITTEN
        self.locale = QLocale()

    @cached_property
    def offered(self) -> tuple[str, ...]:
        """The languages that are translated well enough to be offered in a menu."""
        return tuple(code for code in self.available if self._is_finished(code))

    def apply(self, choice: str) -> None:
        """Speak ``choice``: the code of a language, finished or not, ``SYSTEM``, or a ``Pseudo``.

        An unknown code means ``SYSTEM``.
        """
        base = choice.partition(PRIVATE)[0]
        self.choice = choice if base in self.available else SYSTEM
        self.language = system_language(self.offered) if self.choice == SYSTEM else self.choice
        base = self.language.partition(PRIVATE)[0]
        self.locale = with_digits(locale_for(base), self.digits)
        QLocale.setDefault(self.locale)
        self.withdraw()
        for code in (base,) if base in self.offered else (FALLBACK, base):
            self._install_language(code)
        right_to_left = QLocale(base).textDirection() == Qt.LayoutDirection.RightToLeft
        if base != self.language:
            right_to_left = self._install_pseudo(self.language) or right_to_left
        self._application.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        )
        self.changed.emit(self.language)

    def set_digits(self, digits: DigitStyle) -> None:
        """Write figures in this way from now on; everything is said anew."""
        if digits is not self.digits:
            self.digits = digits
            self.apply(self.choice)

    def translator(self, code: str) -> Callable[[str, str], str]:
        """From a context and an English text to the text of the language ``code``, whatever the
        interface speaks; the English one where that language has none.
        """
        loaded = QTranslator()
        try:
            loaded.load(str(compiled_translation(self._source(code), self._cache)))
        except OSError as error:
            _log.error("The translation %s cannot be compiled: %s", code, error)
        return lambda context, source: loaded.translate(context, source) or source

    def withdraw(self) -> None:
        """Take this language's texts out of the application."""
        for translator in self._translators:
            self._application.removeTranslator(translator)
            translator.deleteLater()
        self._translators = []

    def _is_finished(self, code: str) -> bool:
        try:
            return code == FALLBACK or finished_share(self._source(code)) >= FINISHED
        except OSError as error:
            _log.error("The translation %s cannot be read: %s", code, error)
            return False

    def _source(self, code: str) -> Path:
        return self._folder / f"maqal_{code}.ts"

    def _install_language(self, code: str) -> None:
        qt_folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        self._install(qt_folder / f"qtbase_{code}.qm")
        source = self._source(code)
        try:
            self._install(compiled_translation(source, self._cache))
        except OSError as error:
            _log.error("The translation %s cannot be compiled: %s", source.name, error)

    def _install_pseudo(self, code: str) -> bool:
        """Install the pseudo-language ``code`` over its base; whether it runs to the left."""
        from reader.appearance.pseudo import (  # noqa: PLC0415 - for developers and tests alone
            Pseudo,
            write_pseudo,
        )

        if code not in set(Pseudo):
            _log.error("There is no pseudo-language %s", code)
            return False
        source = self._cache() / f"maqal_{code}.ts"
        try:
            write_pseudo(Pseudo(code), self._folder, source)
            self._install(compiled_translation(source, self._cache))
        except OSError as error:
            _log.error("The pseudo-language %s cannot be made: %s", code, error)
        return code == Pseudo.MIRRORED

    def _install(self, path: Path) -> None:
        translator = QTranslator(self._application)
        if path.exists() and translator.load(str(path)):
            self._application.installTranslator(translator)
            self._translators.append(translator)
