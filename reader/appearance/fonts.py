"""The bundled faces (all under the SIL Open Font License; see ``resources/fonts``)."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontDatabase

if TYPE_CHECKING:
    from pathlib import Path

INTERFACE_FACE = "Vazirmatn"
FACES = ("Amiri", "Noto Naskh Arabic", INTERFACE_FACE)
"""Faces offered for reading: two naskhs and a sans, all bundled."""
INTERFACE_SIZE = 10
"""Points; the size of GNOME's and Windows' own interface text, near enough."""

_log = logging.getLogger(__name__)


def load_interface_face(folder: Path) -> None:
    """Make the interface's face, in ``folder``, known to Qt."""
    _load(sorted(folder.glob(f"{INTERFACE_FACE}-*.ttf")))


def load_reading_faces(folder: Path) -> None:
    """Make the other faces in ``folder``, for articles, known to Qt."""
    files = sorted(folder.glob("*.ttf"))
    _load([path for path in files if not path.name.startswith(INTERFACE_FACE)])


def _load(files: list[Path]) -> None:
    for path in files:
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            # The system's own faces stand in for it.
            _log.error("The bundled font %s cannot be loaded.", path.name)


def interface_font(points: int = 0) -> QFont:
    """The face of menus, lists and dialogs: the bundled sans before the system's own.

    ``points`` 0 takes the size of the system's, but no smaller than INTERFACE_SIZE.
    """
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font = QFont(system)
    font.setFamilies([INTERFACE_FACE, system.family()])
    font.setPointSizeF(points or max(INTERFACE_SIZE, system.pointSizeF()))
    return font
