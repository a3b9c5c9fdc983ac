"""What all charts have in common: figures to hover over, to step through, to be read out."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from reader.appearance.spacing import HALF, SPACE
from reader.views.announcing import announce
from reader.views.statistics.canvas import Canvas, Frame, small

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent

    from reader.appearance.theme import Theme
    from reader.model.annotation import Colour

MOST_SPOKEN = 40
"""Figures that a chart's description names; the table has all of them."""
LEAST_WIDTH = 260


class Figure(NamedTuple):
    """One figure of a chart.

    ``label`` says in full what it is of, ``text`` in words how much; ``axis`` is what stands on the
    axis below, from the longest form to the shortest. Of an unknown figure (``known`` False)
    only ``text`` says something. ``brief`` is shorter, for the chart itself. ``group`` is the row
    that it stands in.
    """

    label: str
    value: float
    text: str
    axis: tuple[str, ...] = ()
    known: bool = True
    group: str = ""
    colour: Colour | None = None
    brief: str = ""


class Chart(QWidget):
    """Draws figures; the arrow keys go from one to the next, and it is told in a tool tip."""

    half_wide = False
    """Whether two of its kind stand side by side where there is room."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._current: int | None = None
        self.title = ""
        self.figures: tuple[Figure, ...] = ()
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    # What others call ------------------------------------------------------------------------

    @property
    def current(self) -> int | None:
        """The figure under the mouse or chosen with the keys."""
        return self._current

    def set_figures(self, title: str, figures: Sequence[Figure]) -> None:
        """Show ``figures`` under ``title`` (which stands above the chart)."""
        self.title = title
        self.figures = tuple(figures)
        self._current = None
        self.setAccessibleName(title)
        self.setAccessibleDescription(self.described())
        self.updateGeometry()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Draw in ``theme``'s colours."""
        self._theme = theme
        self.update()

    def described(self) -> str:
        """The figures in words, for who cannot see them; nothing of those that are zero."""
        told = [self.told(one) for one in self.figures if one.value or not one.known]
        return "\n".join(told[-MOST_SPOKEN:])

    def told(self, figure: Figure) -> str:
        """One figure in words."""
        place = f"{figure.group} — {figure.label}" if figure.group else figure.label
        return f"{place}: {figure.text}"

    # What each chart does ---------------------------------------------------------------------

    @abstractmethod
    def boxes(self, frame: Frame) -> list[QRectF]:
        """Where each figure is hit."""

    @abstractmethod
    def draw(self, canvas: Canvas, theme: Theme, current: int | None) -> None:
        """Draw the chart."""

    @abstractmethod
    def needed_height(self, width: float) -> float:
        """Pixels from top to bottom, at a width."""

    def stepped(self, current: int, across: int, down: int) -> int:
        """The figure that lies a step to the trailing side (``across`` 1), or below."""
        return current + (across or down)

    # Qt's events -----------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """As high as the figures need."""
        return QSize(2 * LEAST_WIDTH, round(self.needed_height(self.width())))

    def minimumSizeHint(self) -> QSize:
        """Not so narrow that nothing can be told apart."""
        return QSize(LEAST_WIDTH, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need another height."""
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw, and show where the keys are."""
        painter = QPainter(self)
        canvas = Canvas(painter, self.frame(), self._theme.colours, self.font())
        self.draw(canvas, self._theme, self._current)
        if self.hasFocus():
            edge = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
            canvas.outline(edge, self._theme.colours.accent, 1.5, 4)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell of the figure under the mouse."""
        self._go_to(self._hit(event.position()), event.globalPosition())

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the mouse any more."""
        self._go_to(None)
        super().leaveEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keys are elsewhere."""
        self._go_to(None)
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from figure to figure."""
        forward = -1 if self._mirrored() else 1
        steps = {
            Qt.Key.Key_Left: (-forward, 0),
            Qt.Key.Key_Right: (forward, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: len(self.figures) - 1}
        key = Qt.Key(event.key())
        if not self.figures or key not in {*steps, *ends}:
            super().keyPressEvent(event)
            return
        if key in ends:
            wanted = ends[key]
        elif self._current is None:
            wanted = len(self.figures) - 1  # the latest day
        else:
            wanted = self.stepped(self._current, *steps[key])
        if not 0 <= wanted < len(self.figures):
            wanted = len(self.figures) - 1 if self._current is None else self._current
        box = self.boxes(self.frame())[wanted]
        self._go_to(wanted, QPointF(self.mapToGlobal(box.center().toPoint())))
        announce(self, self.told(self.figures[wanted]))

    def changeEvent(self, event: QEvent) -> None:
        """Make room for another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    # For the charts ---------------------------------------------------------------------------

    def frame(self, rect: QRectF | None = None) -> Frame:
        """The room that is drawn on, a margin for the focus left out; ``rect``: another one."""
        room = QRectF(self.rect()) if rect is None else rect
        return Frame(room.adjusted(SPACE, HALF, -SPACE, -HALF), self._mirrored())

    def line_height(self) -> float:
        """Of an axis' text."""
        return QFontMetricsF(small(self.font())).height() + 2

    def text_width(self, text: str) -> float:
        """Of an axis' text."""
        return QFontMetricsF(small(self.font())).horizontalAdvance(text)

    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _hit(self, place: QPointF) -> int | None:
        for number, box in enumerate(self.boxes(self.frame())):
            if box.contains(place):
                return number
        return None

    def _go_to(self, number: int | None, at: QPointF | None = None) -> None:
        if number == self._current:
            return
        self._current = number
        self.update()
        if number is None or at is None:
            QToolTip.hideText()
        else:
            QToolTip.showText(at.toPoint(), self.told(self.figures[number]), self)
