"""The strip of buttons under the menu bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QToolBar, QToolButton, QWidget

if TYPE_CHECKING:
    from reader.views.actions import Actions


class MainToolBar(QToolBar):
    """The list and the import at the leading edge, text size and the sidebar at the trailing
    one."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tools")
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        for name in ("list_pane", "import_files"):
            self.addAction(actions[name])
        stretch = QWidget(self)
        stretch.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(stretch)
        for name in ("smaller", "larger", "sidebar"):
            self.addAction(actions[name])
        self._reached = False
        self.retranslate()

    def reach(self) -> None:
        """Bring the buttons within reach of the Tab key, from which Qt keeps them; not at the
        start, for asking for them costs it 10 ms."""
        if not self._reached:
            self._reached = True
            for button in self.findChildren(QToolButton):
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self.retranslate()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.setWindowTitle(self.tr("Tools"))
        self.setAccessibleName(self.tr("Tools"))
        if self._reached:
            for more in self.findChildren(QToolButton, "qt_toolbar_ext_button"):
                more.setAccessibleName(self.tr("More buttons"))
