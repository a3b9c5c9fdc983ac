"""The type scale of the interface: each size a share of the person's own interface size.

Articles have settings of their own; see ``typography.py``.
"""

from PySide6.QtGui import QFont


class TextSize:
    """Steps of the scale, as multiples of the interface's size.

    No enumeration: making one costs a start a tenth of a millisecond.
    """

    SMALL = 0.92
    """Bylines, dates, reasons. Vazirmatn at 10 points still has marks a screen can show here."""
    TITLE = 1.15
    """The title of an article in a list."""
    HEADING = 1.35
    """What a pane says when it has nothing to show."""
    DISPLAY = 1.8
    """The program's own name."""


def sized(font: QFont, size: float, *, bold: bool | None = None) -> QFont:
    """``font``, of the interface's size, in a ``TextSize``; ``bold`` None keeps the weight."""
    made = QFont(font)
    made.setPointSizeF(font.pointSizeF() * size)
    if bold is not None:
        made.setBold(bold)
    return made
