"""Draws an annotation among those of other articles: also when it was made, and in which."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QStyle

from reader.appearance.formats import SEPARATOR, format_day
from reader.appearance.type_scale import TextSize, sized
from reader.model.annotation_listing import AnnotationRow
from reader.models.roles import Role
from reader.text.safe_display import isolated, safe_display
from reader.views.annotations.delegate import AnnotationDelegate, Index
from reader.views.rows.parts import RowPart

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionViewItem


class BrowserDelegate(AnnotationDelegate):
    """Rows as beside an article, with a line that names the article."""

    locale = QLocale()

    def parts_of(self, option: QStyleOptionViewItem, index: Index) -> list[RowPart]:
        """The annotation's parts, and below them its article."""
        parts = super().parts_of(option, index)
        row = index.data(Role.SUMMARY)
        if not parts or not isinstance(row, AnnotationRow):
            return parts
        made = made_on(row.annotation.created_at, self.locale)
        parts[0] = replace(parts[0], text=SEPARATOR.join((parts[0].text, made)))
        colours = self.theme.colours
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        small = sized(option.font, TextSize.SMALL)
        named = (row.title, row.author)
        line = SEPARATOR.join(isolated(safe_display(part)) for part in named if part)
        colour = QColor(colours.on_selection if selected else colours.accent)
        parts.append(RowPart(line, small, colour, row.direction, 1))
        return parts


def made_on(moment: str, locale: QLocale) -> str:
    """The local day of ``moment`` (UTC ISO 8601)."""
    made = QDateTime.fromString(moment, Qt.DateFormat.ISODateWithMs).toLocalTime()
    return format_day(made.date(), locale) if made.isValid() else ""
