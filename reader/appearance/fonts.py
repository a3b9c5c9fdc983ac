"""The bundled faces (all under the SIL Open Font License; see ``resources/fonts``)."""

import logging
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

INTERFACE_FACE = "Vazirmatn"
INTERFACE_SIZE = 10
"""Points; the size of GNOME's and Windows' own interface text, near enough."""

_log = logging.getLogger(__name__)


def load_fonts(folder: Path) -> tuple[str, ...]:
    """Make every face in ``folder`` known to Qt; return the family names, sorted.

    A face that Qt cannot read is logged and left out: the system's own faces stand in for it.
    """
    families: set[str] = set()
    for path in sorted(folder.glob("*.ttf")):
        font_id = QFontDatabase.addApplicationFont(str(path))
        if font_id < 0:
            _log.error("The bundled font %s cannot be loaded.", path.name)
            continue
        families.update(QFontDatabase.applicationFontFamilies(font_id))
    return tuple(sorted(families))


def interface_font(application: QApplication) -> QFont:
    """The face of menus, lists and dialogs: the bundled sans before the system's own."""
    system = application.font()
    font = QFont(system)
    font.setFamilies([INTERFACE_FACE, system.family()])
    font.setPointSizeF(max(INTERFACE_SIZE, system.pointSizeF()))
    return font
