"""One setting in the dialog: what it is called, its widget, the way back to the default."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from reader.appearance.declared_settings import SECTIONS
from reader.appearance.settings import CONTEXT, translated
from reader.appearance.spacing import HALF, SPACE
from reader.appearance.type_scale import TextSize, sized
from reader.text.word_beginnings import named
from reader.views.settings.editors import editor_for
from reader.views.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.appearance.settings import Setting, Shown
    from reader.views.bilingual import Translate
    from reader.views.preferences import Preferences
    from reader.views.settings.editors import Offered


class SettingRow(QWidget):
    """Follows the preferences: what is changed elsewhere is shown here at once."""

    def __init__(
        self,
        setting: Setting[Any],
        shown: Shown,
        preferences: Preferences,
        offered: Offered,
        others: Sequence[Translate],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setting = setting
        self.shown = shown
        self._preferences = preferences
        self._others = others
        self.title = WrappedLabel(self)
        self._explanation = WrappedLabel(self)
        self._explanation.setProperty("role", "muted")
        self.editor = editor_for(setting, preferences, offered, self)
        # Rolling the wheel scrolls the page; it changes no setting that happens to be under it.
        self.editor.widget.installEventFilter(self)
        self.editor.widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.title.setBuddy(self.editor.widget)
        self.reset_button = QPushButton(self)
        self.reset_button.setProperty("role", "link")
        self.reset_button.clicked.connect(lambda: preferences.reset(setting))
        room = self.reset_button.sizePolicy()
        room.setRetainSizeWhenHidden(True)  # nothing moves when it appears
        self.reset_button.setSizePolicy(room)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        preferences.changed.connect(self._follow)
        self._arrange()
        self.retranslate()

    def matches(self, query: str) -> bool:
        """Whether the setting is found by ``query``, in any of the languages."""
        shown = self.shown
        sources = (
            shown.title,
            shown.explanation,
            SECTIONS[shown.section],
            *self.editor.labels(),
        )
        texts = [*sources, *map(translated, sources), *self.editor.texts()]
        texts += [translate(CONTEXT, text) for translate in self._others for text in sources]
        return named(query, texts)

    def stack(self, stacked: bool) -> None:
        """Put the widget below the title instead of beside it: there is little room."""
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if stacked else ways.LeftToRight)

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        title = translated(self.shown.title)
        explanation = translated(self.shown.explanation)
        self.title.setText(title)
        self._explanation.setText(explanation)
        self._explanation.setVisible(bool(explanation))
        # Qt moves the wrapped lines of a right-to-left label to the left by a blank's width.
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for label in (self.title, self._explanation):
            label.setContentsMargins(SPACE if mirrored else 0, 0, 0, 0)
        self.editor.widget.setAccessibleName(title)
        self.editor.widget.setAccessibleDescription(explanation)
        self.reset_button.setText(self.tr("Reset"))
        self.reset_button.setToolTip(self.tr("Back to what it was at first"))
        self.reset_button.setAccessibleName(self.tr("Reset: %1").replace("%1", title))
        self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the wheel to the page."""
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the interface's font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._explanation.setFont(sized(self.font(), TextSize.SMALL))

    def _arrange(self) -> None:
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addStretch(1)
        said.addWidget(self.title)
        said.addWidget(self._explanation)
        said.addStretch(1)
        middle = Qt.AlignmentFlag.AlignVCenter
        controls = QHBoxLayout()
        controls.setSpacing(SPACE)
        controls.addWidget(self.editor.widget, 0, middle)
        controls.addWidget(self.reset_button, 0, middle)
        controls.addStretch(1)
        self._row.setContentsMargins(0, HALF, 0, HALF)
        self._row.setSpacing(SPACE)
        self._row.addLayout(said, 1)
        self._row.addLayout(controls)
        policy = QSizePolicy.Policy
        self.editor.widget.setSizePolicy(policy.Fixed, policy.Fixed)
        self._explanation.setFont(sized(self.font(), TextSize.SMALL))

    def _follow(self, key: str) -> None:
        if key == self.setting.key:
            self._show()

    def _show(self) -> None:
        self.editor.show()
        self.reset_button.setVisible(not self._preferences.is_default(self.setting))
