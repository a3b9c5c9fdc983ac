"""The filters of a query as chips, each with a way to take it away."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from reader.appearance.formats import format_day
from reader.appearance.spacing import SPACE
from reader.model.query import FilterField, Query
from reader.text.safe_display import isolated, safe_display
from reader.views.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QIcon, QKeyEvent, QResizeEvent


class Chip(QPushButton):
    """One filter. A click, Delete or Backspace takes it away."""

    def __init__(self, row: QWidget) -> None:
        super().__init__(row)
        self._row = row
        self.setObjectName("chip")
        self.setIconSize(QSize(12, 12))
        self._words = ""

    def set_words(self, words: str) -> None:
        """Show ``words``, shortened where there is no room for them."""
        mirrored = self._row.layoutDirection() == Qt.LayoutDirection.RightToLeft
        # A button's icon stands at its leading edge; the cross belongs to the other one. The words
        # keep the interface's direction by an isolate (UAX #9).
        self.setLayoutDirection(
            Qt.LayoutDirection.LeftToRight if mirrored else Qt.LayoutDirection.RightToLeft
        )
        opening = "\N{RIGHT-TO-LEFT ISOLATE}" if mirrored else "\N{LEFT-TO-RIGHT ISOLATE}"
        self._words = f"{opening}{words}\N{POP DIRECTIONAL ISOLATE}"
        self.updateGeometry()
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete and Backspace, as one deletes a word."""
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.click()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the words to the chip's width."""
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        """Room for the words, the cross and the space around them."""
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self._words) + self._extra()
        return QSize(width, metrics.height() + SPACE)

    def _extra(self) -> int:
        return self.iconSize().width() + 4 * SPACE

    def _fit(self) -> None:
        room = self.width() - self._extra()
        shown = self.fontMetrics().elidedText(
            self._words, Qt.TextElideMode.ElideRight, max(room, 0) + 1
        )
        self.setText(shown.replace("&", "&&"))


class ChipRow(QWidget):
    """The chips of one query; hidden while it has no filter.

    ``changed`` carries the Query without the filter that was taken away; ``refilled`` says that
    there are other chips now.
    """

    changed = Signal(object)
    refilled = Signal()

    def __init__(self, locale: QLocale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._locale = locale
        self._query = Query()
        self._icon: QIcon | None = None
        self._chips: list[Chip] = []
        self._shown: list[tuple[str, Query]] = []
        self._flow = FlowLayout(self, SPACE // 2)
        self._flow.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def set_query(self, query: Query) -> None:
        """Show the filters of ``query``."""
        self._query = query
        self._refill()

    def set_locale(self, locale: QLocale) -> None:
        """Write dates for ``locale``."""
        self._locale = locale
        self._refill()

    def set_icon(self, cross: QIcon) -> None:
        """Use ``cross`` as the sign that a chip can be taken away."""
        self._icon = cross
        for chip in self._chips:
            chip.setIcon(cross)

    def chips(self) -> tuple[Chip, ...]:
        """The chips on show."""
        return tuple(self._chips[: len(self._shown)])

    def _refill(self) -> None:
        self._shown = list(self._filters())
        while len(self._chips) < len(self._shown):
            self._add_chip()
        for number, chip in enumerate(self._chips):
            chip.setVisible(number < len(self._shown))
        for chip, (words, _rest) in zip(self._chips, self._shown, strict=False):
            chip.set_words(words)
            name = self.tr("Remove the filter “%1”").replace("%1", words)
            chip.setAccessibleName(name)
            chip.setToolTip(name)
        self._flow.invalidate()
        self.setVisible(bool(self._shown))
        self.updateGeometry()
        self.refilled.emit()

    def _add_chip(self) -> None:
        chip = Chip(self)
        number = len(self._chips)
        chip.clicked.connect(lambda: self._remove(number))
        if self._icon is not None:
            chip.setIcon(self._icon)
        self._chips.append(chip)
        self._flow.addWidget(chip)

    def _remove(self, number: int) -> None:
        if number < len(self._shown):
            self.changed.emit(self._shown[number][1])

    def _filters(self) -> Iterator[tuple[str, Query]]:
        """The words of each filter and the query without it."""
        query = self._query
        for position, one in enumerate(query.filters):
            value = isolated(safe_display(one.value))
            words = self._field_words(one.field, excluded=one.excluded).replace("%1", value)
            kept = query.filters[:position] + query.filters[position + 1 :]
            yield words, replace(query, filters=kept)
        if query.after:
            date = self._date(query.after)
            yield self.tr("From %1").replace("%1", date), replace(query, after=None)
        if query.before:
            date = self._date(query.before)
            yield self.tr("Until %1").replace("%1", date), replace(query, before=None)

    def _field_words(self, field: FilterField, *, excluded: bool) -> str:
        if excluded:
            return {
                FilterField.AUTHOR: self.tr("Author: not %1"),
                FilterField.PLACE: self.tr("Place: not %1"),
                FilterField.SECTION: self.tr("Section: not %1"),
                FilterField.TAG: self.tr("Tag: not %1"),
            }[field]
        return {
            FilterField.AUTHOR: self.tr("Author: %1"),
            FilterField.PLACE: self.tr("Place: %1"),
            FilterField.SECTION: self.tr("Section: %1"),
            FilterField.TAG: self.tr("Tag: %1"),
        }[field]

    def _date(self, iso: str) -> str:
        """``2016``, ``2016-08`` or ``2016-08-06`` as the locale writes it."""
        for form, shown in (
            ("yyyy-MM-dd", "d MMMM yyyy"),
            ("yyyy-MM", "MMMM yyyy"),
            ("yyyy", "yyyy"),
        ):
            date = QDate.fromString(iso, form)
            if date.isValid():
                return format_day(date, self._locale, shown)
        return isolated(safe_display(iso))
