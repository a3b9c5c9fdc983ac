"""What narrows the list of annotations: words, colours, kind, tags, time, state; and its order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QSize, Qt, QTime, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.appearance.spacing import SPACE
from reader.model.annotation import AnnotationKind, Colour
from reader.model.annotation_listing import AnnotationFilter, AnnotationOrder
from reader.views.annotations.names import colour_name, kind_name
from reader.views.annotations.swatches import swatch
from reader.views.annotations.tag_line import TagLine
from reader.views.widgets.clear_button import name_clear_button
from reader.views.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtCore import QLocale

    from reader.appearance.icons import IconSet
    from reader.appearance.theme import Theme

ALL_KINDS, WITH_NOTE = "", "with-note"
ANY_TIME, TODAY, WEEK, MONTH, YEAR, BETWEEN = "any", "today", "week", "month", "year", "between"
LIVE, TO_REVIEW, TRASH = "live", "review", "trash"
_DAYS = {TODAY: 0, WEEK: 6, MONTH: 29, YEAR: 364}
"""How many days before today a period begins."""


class BrowserFilters(QWidget):
    """``changed`` is emitted at each change of what is wanted; ``down_pressed`` in the line."""

    changed = Signal()
    down_pressed = Signal()

    def __init__(self, icons: IconSet, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self.words = QLineEdit(self)
        self.words.setClearButtonEnabled(True)
        self._sign = self.words.addAction(
            icons.icon("search", theme.colours.muted, theme.colours.border),
            QLineEdit.ActionPosition.LeadingPosition,
        )
        self.order = QComboBox(self)
        self.colours = {colour: QToolButton(self) for colour in Colour}
        self.kind = QComboBox(self)
        self.tags = TagLine(self)
        self.time = QComboBox(self)
        self.since = QDateEdit(QDate.currentDate().addMonths(-1), self)
        self.until = QDateEdit(QDate.currentDate(), self)
        self.state = QComboBox(self)
        self._between = QLabel(self)
        self._setting = False
        self._arrange()
        self._fill()
        self._connect()
        self.set_theme(theme)
        self.retranslate()

    def wanted(self) -> AnnotationFilter:
        """What is asked for now."""
        since, until = self._period()
        kind, state = self.kind.currentData(), self.state.currentData()
        return AnnotationFilter(
            text=self.words.text().strip(),
            kinds=() if kind in {ALL_KINDS, WITH_NOTE} else (AnnotationKind(kind),),
            colours=tuple(colour for colour, one in self.colours.items() if one.isChecked()),
            tags=self.tags.tags(),
            since=since,
            until=until,
            to_review=state == TO_REVIEW,
            has_note=True if kind == WITH_NOTE else None,
            trash=state == TRASH,
        )

    def chosen_order(self) -> AnnotationOrder:
        """What the list is to be sorted by."""
        return AnnotationOrder(self.order.currentData())

    @property
    def narrowed(self) -> bool:
        """Whether anything but the order is chosen."""
        return self.wanted() != AnnotationFilter()

    def clear(self) -> None:
        """Ask for all annotations again."""
        self._setting = True
        self.words.clear()
        self.tags.clear()
        for button in self.colours.values():
            button.setChecked(False)
        for box in (self.kind, self.time, self.state):
            box.setCurrentIndex(0)
        self._setting = False
        self._tell()

    def show_state(self, state: str) -> None:
        """Choose LIVE, TO_REVIEW or TRASH."""
        self.state.setCurrentIndex(self.state.findData(state))

    def set_known_tags(self, tags: Sequence[str]) -> None:
        """Tags to complete with."""
        self.tags.set_known(tags)

    def set_locale(self, locale: QLocale) -> None:
        """Write dates for ``locale``."""
        for field in (self.since, self.until):
            field.setLocale(locale)
            field.setDisplayFormat("d/M/yyyy")

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of ``theme``."""
        for colour, button in self.colours.items():
            button.setIcon(swatch(colour, theme))
        colours = theme.colours
        self._sign.setIcon(self._icons.icon("search", colours.muted, colours.border))

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.words.setPlaceholderText(self.tr("Search in passages, notes and tags"))
        self.words.setAccessibleName(self.tr("Search in passages, notes and tags"))
        name_clear_button(self.words, self.tr("Clear the field"))
        self._sign.setText(self.tr("Search"))
        self.tags.setPlaceholderText(self.tr("Any tag"))
        self.tags.setAccessibleName(self.tr("Tags, with commas between them"))
        for colour, button in self.colours.items():
            button.setToolTip(colour_name(colour))
            button.setAccessibleName(colour_name(colour))
        self._name(
            self.order,
            self.tr("Sort by"),
            {
                AnnotationOrder.NEWEST: self.tr("Newest first"),
                AnnotationOrder.OLDEST: self.tr("Oldest first"),
                AnnotationOrder.MODIFIED: self.tr("Last edited first"),
                AnnotationOrder.ARTICLE: self.tr("By article"),
            },
        )
        kinds = {str(kind): kind_name(kind) for kind in AnnotationKind}
        self._name(
            self.kind,
            self.tr("Kind"),
            {ALL_KINDS: self.tr("All kinds"), **kinds, WITH_NOTE: self.tr("With a note")},
        )
        self._name(
            self.time,
            self.tr("Made when"),
            {
                ANY_TIME: self.tr("At any time"),
                TODAY: self.tr("Today"),
                WEEK: self.tr("In the last 7 days"),
                MONTH: self.tr("In the last 30 days"),
                YEAR: self.tr("In the last year"),
                BETWEEN: self.tr("Between two days…"),
            },
        )
        self._name(
            self.state,
            self.tr("State"),
            {
                LIVE: self.tr("In the articles"),
                TO_REVIEW: self.tr("Need review"),
                TRASH: self.tr("In the trash"),
            },
        )
        self.since.setAccessibleName(self.tr("From the day"))
        self.until.setAccessibleName(self.tr("To the day"))
        self._between.setText(self.tr("to"))

    # Inside ----------------------------------------------------------------------------------

    def _arrange(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(SPACE)
        first.addWidget(self.words, 1)
        first.addWidget(self.order)
        swatches = QWidget(self)
        row = QHBoxLayout(swatches)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for button in self.colours.values():
            button.setObjectName("swatch")
            button.setCheckable(True)
            button.setIconSize(QSize(20, 20))
            row.addWidget(button)
        self._days = QWidget(self)
        days = QHBoxLayout(self._days)
        days.setContentsMargins(0, 0, 0, 0)
        days.setSpacing(SPACE // 2)
        for field in (self.since, self._between, self.until):
            days.addWidget(field)
        for date in (self.since, self.until):
            date.setCalendarPopup(True)
        self._days.hide()
        height = self.kind.sizeHint().height()
        for widget in (swatches, self._days, self.tags):
            widget.setFixedHeight(height)
        self.tags.setFixedWidth(18 * SPACE)
        narrowing = QWidget(self)
        flow = FlowLayout(narrowing, SPACE)
        for widget in (swatches, self.kind, self.tags, self.time, self._days, self.state):
            flow.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addLayout(first)
        column.addWidget(narrowing)

    def _fill(self) -> None:
        choices: tuple[tuple[QComboBox, Sequence[str]], ...] = (
            (self.order, tuple(AnnotationOrder)),
            (self.kind, (ALL_KINDS, *AnnotationKind, WITH_NOTE)),
            (self.time, (ANY_TIME, TODAY, WEEK, MONTH, YEAR, BETWEEN)),
            (self.state, (LIVE, TO_REVIEW, TRASH)),
        )
        for box, values in choices:
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            for value in values:
                box.addItem("", str(value))

    def _connect(self) -> None:
        self.words.textChanged.connect(self._tell)
        self.tags.textChanged.connect(self._tell)
        self.words.returnPressed.connect(self.down_pressed)
        for button in self.colours.values():
            button.toggled.connect(self._tell)
        for box in (self.order, self.kind, self.time, self.state):
            box.currentIndexChanged.connect(self._tell)
        for field in (self.since, self.until):
            field.dateChanged.connect(self._tell)

    def _tell(self) -> None:
        self._days.setVisible(self.time.currentData() == BETWEEN)
        if not self._setting:
            self.changed.emit()

    def _period(self) -> tuple[str | None, str | None]:
        """The first and the last moment (UTC ISO 8601) of the days chosen, in the local time."""
        choice = self.time.currentData()
        if choice == BETWEEN:
            days = sorted((self.since.date(), self.until.date()), key=QDate.toJulianDay)
            return _start_of(days[0]), _end_of(days[1])
        if choice in _DAYS:
            return _start_of(QDate.currentDate().addDays(-_DAYS[choice])), None
        return None, None

    @staticmethod
    def _name(box: QComboBox, name: str, texts: Mapping[str, str]) -> None:
        box.setAccessibleName(name)
        box.setAccessibleDescription(name)  # on Linux Qt names a choice by what is chosen
        box.setToolTip(name)
        for value, text in texts.items():
            box.setItemText(box.findData(str(value)), text)


def _start_of(day: QDate) -> str:
    return _utc(day, QTime(0, 0))


def _end_of(day: QDate) -> str:
    return _utc(day, QTime(23, 59, 59, 999))


def _utc(day: QDate, time: QTime) -> str:
    from PySide6.QtCore import QDateTime  # noqa: PLC0415 - only when a period is chosen

    return QDateTime(day, time).toUTC().toString(Qt.DateFormat.ISODateWithMs)
