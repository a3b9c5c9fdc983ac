"""The window of reading statistics."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reader.appearance.sentences import localized
from reader.appearance.spacing import ROOMY, SPACE
from reader.model.statistics import Period
from reader.views.dialogs.dialog import Dialog
from reader.views.dialogs.dialog_size import fit
from reader.views.statistics.charts import Charts
from reader.views.statistics.figures_table import FiguresTable
from reader.views.statistics.picture import Page
from reader.views.statistics.tiles import Tiles
from reader.views.statistics.wording import Wording
from reader.views.widgets.empty_state import EmptyState
from reader.views.widgets.frames import framed
from reader.views.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from reader.appearance.theme import Theme
    from reader.model.errors import MaqalError
    from reader.model.statistics import Statistics


class StatisticsWindow(Dialog):
    """``period_wanted`` carries a Period to be shown, ``picture_wanted`` asks for a file."""

    period_wanted = Signal(object)
    picture_wanted = Signal()

    def __init__(self, theme: Theme, locale: QLocale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statistics")
        self._theme = theme
        self._words = Wording(locale, self)
        self._found: Statistics | None = None
        self._failure: MaqalError | None = None
        self.periods = QButtonGroup(self)
        self._buttons: dict[Period, QPushButton] = {}
        for number, period in enumerate(Period):
            button = QPushButton(self, autoDefault=False)
            button.setCheckable(True)
            button.setObjectName("segment")
            self.periods.addButton(button, number)
            self._buttons[period] = button
        self._buttons[Period.MONTH].setChecked(True)
        self.table_button = QPushButton(self, autoDefault=False)
        self.table_button.setCheckable(True)
        self.picture_button = QPushButton(self, autoDefault=False)
        self.stretch = QLabel(self)
        self.stretch.setProperty("role", "muted")
        self.note = WrappedLabel(self)
        self.note.setProperty("role", "muted")
        self.note.setContentsMargins(SPACE, 0, 0, 0)  # Qt moves wrapped Arabic left by a blank
        self.tiles = Tiles(self)
        self.charts = Charts(theme, self)
        self.table = FiguresTable(self)
        self._all_time = QAction(self)
        self._all_time.triggered.connect(lambda: self.choose(Period.ALL))
        self._to_read = QAction(self)
        self._to_read.triggered.connect(self.close)
        self.nothing_now = EmptyState((self._all_time,), self)
        self.nothing_ever = EmptyState((self._to_read,), self)
        self.failure = EmptyState(parent=self)
        self.pages = QStackedWidget(self)
        self._arrange()
        self.periods.idClicked.connect(lambda number: self.period_wanted.emit(list(Period)[number]))
        self.table_button.toggled.connect(self._show_page)
        self.picture_button.clicked.connect(self.picture_wanted)
        self.retranslate()
        self._buttons[Period.MONTH].setFocus(Qt.FocusReason.OtherFocusReason)
        fit(self, 880, 720)

    # What others call ------------------------------------------------------------------------

    @property
    def period(self) -> Period:
        """The period that is chosen."""
        return list(Period)[self.periods.checkedId()]

    def choose(self, period: Period) -> None:
        """Ask for the figures of ``period``."""
        self._buttons[period].setChecked(True)
        self.period_wanted.emit(period)

    def show_statistics(self, found: Statistics) -> None:
        """Show the figures of a period."""
        self._found, self._failure = found, None
        self._fill()

    def show_error(self, error: MaqalError) -> None:
        """Say why there are no figures."""
        self._failure = error
        self._fill()

    def page(self) -> Page | None:
        """What a picture of the present figures says; None while there are none."""
        found = self._found
        if found is None or self.pages.currentWidget() not in {self._scroll, self._table_page}:
            return None
        return Page(
            self.windowTitle(),
            self._words.stretch(found),
            self._summary(found),
            self.charts.charts,
            self.layoutDirection() == Qt.LayoutDirection.RightToLeft,
            self.font(),
            self._theme,
        )

    def set_theme(self, theme: Theme) -> None:
        """Draw in ``theme``."""
        self._theme = theme
        self.charts.set_theme(theme)

    def set_locale(self, locale: QLocale) -> None:
        """Write days and figures for ``locale``."""
        self._words.locale = locale
        self._fill()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.setWindowTitle(self.tr("Reading statistics"))
        for period, button in self._buttons.items():
            button.setText(self._words.period(period))
        self.table_button.setText(self.tr("As a table"))
        self.picture_button.setText(self.tr("Save as a picture…"))
        self._scroll.setAccessibleName(self.tr("Charts"))
        self.table.setAccessibleName(self.tr("Figures"))
        self.table.set_headings(self.tr("What"), self.tr("How much"))
        self._all_time.setIconText(self.tr("Show all time"))
        self._to_read.setIconText(self.tr("Back to the articles"))
        self.nothing_now.set_texts(
            self.tr("Nothing was read in this time"),
            self.tr("There is reading before it: choose a longer time."),
        )
        self.nothing_ever.set_texts(
            self.tr("Nothing read yet"),
            self.tr(
                "Open an article and read: how long, on which days and on what is counted from "
                "then on, in your library alone."
            ),
        )
        self._fill()

    # Inside ----------------------------------------------------------------------------------

    def _arrange(self) -> None:
        periods = QHBoxLayout()
        periods.setSpacing(SPACE)
        for button in self._buttons.values():
            periods.addWidget(button)
        periods.addStretch(1)
        periods.addWidget(self.table_button)
        periods.addWidget(self.picture_button)
        inside = QWidget(self)
        inside.setObjectName("plain")
        column = QVBoxLayout(inside)
        column.setContentsMargins(ROOMY, 0, ROOMY, ROOMY)
        column.setSpacing(SPACE)
        column.addWidget(self.tiles)
        column.addWidget(self.note)
        column.addWidget(self.charts)
        column.addStretch(1)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there: charts that grow narrower when it comes would jump.
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._scroll.setWidget(inside)
        self._table_page = QWidget(self)
        table_column = QVBoxLayout(self._table_page)
        table_column.setContentsMargins(ROOMY, 0, ROOMY, ROOMY)
        table_column.addWidget(framed(self.table, self._table_page))
        self._blank = QWidget(self)
        for page in (
            self._blank,
            self._scroll,
            self._table_page,
            self.nothing_now,
            self.nothing_ever,
            self.failure,
        ):
            self.pages.addWidget(page)
        head = QVBoxLayout()
        head.setContentsMargins(ROOMY, ROOMY, ROOMY, 0)
        head.setSpacing(SPACE)
        head.addLayout(periods)
        head.addWidget(self.stretch)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(SPACE)
        rows.addLayout(head)
        rows.addWidget(self.pages, 1)

    def _fill(self) -> None:
        found = self._found
        if found is not None and self._failure is None:
            self.stretch.setText(self._words.stretch(found))
            self.tiles.show_figures(self._summary(found))
            self.note.setText(self._known(found))
            self.note.setVisible(bool(self.note.text()))
            self.charts.show_statistics(found, self._words)
            self.table.show_charts(self._summary(found), self.charts.charts)
        self._show_page()

    def _show_page(self) -> None:
        found = self._found
        if self._failure is not None:
            self.failure.set_texts(self.tr("The figures cannot be read"), localized(self._failure))
            page: QWidget = self.failure
        elif found is None:
            page = self._blank
        elif not found.any_reading and not found.annotations.total:
            page = self.nothing_ever
        elif not found.total.articles and not found.annotations.total:
            page = self.nothing_now
        else:
            page = self._table_page if self.table_button.isChecked() else self._scroll
        self.pages.setCurrentWidget(page)
        there = page in {self._scroll, self._table_page}
        self.picture_button.setEnabled(there)
        self.table_button.setEnabled(there)
        self.stretch.setVisible(found is not None)

    def _summary(self, found: Statistics) -> list[tuple[str, str]]:
        words = self._words
        rows = []
        if found.total.seconds:
            rows.append((words.time(found.total.seconds), self.tr("Time read")))
        rows.append((words.number(found.total.articles), self.tr("Articles")))
        rows.append((words.number(len(found.days)), self.tr("Days with reading")))
        if found.streak.longest > 1:
            rows.append((words.days(found.streak.longest), self.tr("Longest run of days")))
        rows.append((words.number(found.annotations.total), self.tr("Annotations")))
        return rows

    def _known(self, found: Statistics) -> str:
        """What is not known of the time before the log began."""
        since = found.logged_since
        if since is None:
            return self.tr(
                "So far it is only known which articles were opened. How long you read is "
                "counted from now on."
            )
        if since <= found.first or not found.any_reading:
            return ""
        text = self.tr("Before %1 it is only known which articles were opened first, not how long.")
        return text.replace("%1", self._words.day(since))
