"""The settings themselves, section by section, on a page that scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from reader.appearance.declared_settings import DECLARED, SECTIONS
from reader.appearance.settings import translated
from reader.appearance.spacing import HALF, ROOMY, SPACE
from reader.appearance.type_scale import TextSize, sized
from reader.views.settings.setting_row import SettingRow
from reader.views.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from reader.views.bilingual import Translate
    from reader.views.preferences import Preferences
    from reader.views.settings.editors import Offered


LEAST_CHARACTERS = 34
"""Room that a title and its explanation need beside the widget, in average characters."""


class SettingsPage(QScrollArea):
    """Shows one section, or what of all sections a search finds."""

    def __init__(
        self,
        preferences: Preferences,
        offered: Offered,
        others: Sequence[Translate],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(ROOMY, HALF, ROOMY, SPACE)
        column.setSpacing(SPACE)
        self.rows = [
            SettingRow(setting, setting.shown, preferences, offered, others, content)
            for setting in DECLARED
            if setting.shown is not None
        ]
        self._headings: dict[str, QLabel] = {}
        for section in SECTIONS:
            heading = QLabel(content)
            heading.setProperty("role", "heading")
            self._headings[section] = heading
            column.addWidget(heading)
            for row in self.rows:
                if row.shown.section == section:
                    column.addWidget(row)
        self._nothing = WrappedLabel(content, alignment=Qt.AlignmentFlag.AlignCenter)
        self._nothing.setProperty("role", "muted")
        column.addWidget(self._nothing)
        column.addStretch(1)
        self.setWidget(content)
        self.retranslate()

    def sections(self) -> list[str]:
        """The sections that have settings."""
        return [name for name in SECTIONS if any(row.shown.section == name for row in self.rows)]

    def show_section(self, section: str) -> None:
        """Show the settings of ``section``."""
        self._show([row for row in self.rows if row.shown.section == section])

    def search(self, query: str) -> int:
        """Show what ``query`` finds; returns how many settings that is."""
        found = [row for row in self.rows if row.matches(query)]
        self._show(found)
        return len(found)

    def found(self) -> list[str]:
        """The keys of the settings on show."""
        return [row.setting.key for row in self.rows if not row.isHidden()]

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        for section, heading in self._headings.items():
            heading.setFont(sized(self.font(), TextSize.TITLE, bold=True))
            heading.setText(translated(SECTIONS[section]))
        self._nothing.setText(self.tr("No setting is called that."))
        for row in self.rows:
            row.retranslate()
        self._align()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the interface's font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self.widget() is not None:
            self._align()

    def _align(self) -> None:
        """The widgets stand below one another, as wide as the widest needs to be."""
        widgets = [row.editor.widget for row in self.rows]
        for widget in widgets:
            widget.ensurePolished()
        widest = max(widget.sizeHint().width() for widget in widgets)
        for widget in widgets:
            widget.setFixedWidth(widest)
        self._stack()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stack what has no room side by side."""
        super().resizeEvent(event)
        self._stack()

    def _stack(self) -> None:
        row = self.rows[0]
        controls = row.editor.widget.width() + row.reset_button.sizeHint().width()
        beside = self.viewport().width() - controls
        for each in self.rows:
            each.stack(beside < LEAST_CHARACTERS * self.fontMetrics().averageCharWidth())

    def _show(self, rows: list[SettingRow]) -> None:
        for row in self.rows:
            row.setVisible(row in rows)
        for section, heading in self._headings.items():
            heading.setVisible(any(row.shown.section == section for row in rows))
        self._nothing.setVisible(not rows)
        self.verticalScrollBar().setValue(0)
