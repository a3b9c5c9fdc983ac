"""The program's language: which one, its translation files, its direction, its locale.

A language is one file, ``i18n/maqal_CODE.ts``. It is compiled with Qt's ``lrelease`` (shipped in
PySide6) at ``packaging/dev.py translations`` or, where that was not done, at start-up."""

from __future__ import annotations

import logging
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import QLibraryInfo, QLocale, QObject, Qt, QTranslator, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

SYSTEM = "system"
"""The choice that follows the desktop's language."""
FALLBACK = "en"

_log = logging.getLogger(__name__)


def available_languages(folder: Path) -> tuple[str, ...]:
    """Codes of the languages that have a translation file in ``folder``, sorted."""
    return tuple(sorted(path.stem.removeprefix("maqal_") for path in folder.glob("maqal_*.ts")))


def system_language(available: tuple[str, ...]) -> str:
    """The first of the desktop's languages that is available, else English."""
    for name in QLocale.system().uiLanguages():
        code = name.replace("_", "-").split("-")[0]
        if code in available:
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
    if _is_fresh(beside, source):
        return beside
    if os.access(source.parent, os.W_OK):
        release_translation(source, beside)
        return beside
    target = cache() / beside.name
    if not _is_fresh(target, source):
        target.parent.mkdir(parents=True, exist_ok=True)
        release_translation(source, target)
    return target


def _is_fresh(target: Path, source: Path) -> bool:
    return target.exists() and target.stat().st_mtime >= source.stat().st_mtime


def release_translation(source: Path, target: Path) -> None:
    """Compile ``source`` (.ts) into ``target`` (.qm) with the ``lrelease`` that PySide6 ships.

    Raises OSError when it is not there or fails.
    """
    import subprocess  # noqa: PLC0415 - a start-up seldom compiles

    ending = ".exe" if sys.platform == "win32" else ""
    program = Path(PySide6.__file__).parent / f"lrelease{ending}"
    command = [str(program), "-silent", "-nounfinished", str(source), "-qm", str(target)]
    try:
        subprocess.run(command, check=True, capture_output=True, timeout=60)  # noqa: S603
    except subprocess.SubprocessError as error:
        raise OSError(f"lrelease failed: {error}") from error


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
        self.locale = QLocale()

    def apply(self, choice: str) -> None:
        """Speak ``choice``: a language code, or ``SYSTEM``; an unknown code means ``SYSTEM``."""
        self.choice = choice if choice in self.available else SYSTEM
        self.language = system_language(self.available) if self.choice == SYSTEM else self.choice
        self.locale = locale_for(self.language)
        QLocale.setDefault(self.locale)
        self.withdraw()
        qt_folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        self._install(qt_folder / f"qtbase_{self.language}.qm")
        source = self._folder / f"maqal_{self.language}.ts"
        try:
            self._install(compiled_translation(source, self._cache))
        except OSError as error:
            _log.error("The translation %s cannot be compiled: %s", source.name, error)
        right_to_left = QLocale(self.language).textDirection() == Qt.LayoutDirection.RightToLeft
        self._application.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        )
        self.changed.emit(self.language)

    def withdraw(self) -> None:
        """Take this language's texts out of the application."""
        for translator in self._translators:
            self._application.removeTranslator(translator)
            translator.deleteLater()
        self._translators = []

    def _install(self, path: Path) -> None:
        translator = QTranslator(self._application)
        if path.exists() and translator.load(str(path)):
            self._application.installTranslator(translator)
            self._translators.append(translator)
