"""F6 and Shift+F6: from pane to pane, as in every program of several panes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reader.views.actions import Actions


class PaneFocus(QObject):
    """The actions ``next_pane`` and ``previous_pane`` move the focus through ``panes``, in the
    order given, past those that are hidden. A pane takes the focus where its ``setFocus`` does.
    """

    def __init__(
        self, actions: Actions, panes: Callable[[], Sequence[QWidget]], parent: QWidget
    ) -> None:
        """``panes`` gives those there are now, with where each begins."""
        super().__init__(parent)
        self._panes = panes
        actions["next_pane"].triggered.connect(lambda: self.go(1))
        actions["previous_pane"].triggered.connect(lambda: self.go(-1))

    def go(self, step: int) -> None:
        """Give the focus to the next pane (1) or the one before (-1)."""
        panes = [pane for pane in self._panes() if pane.isVisible() and pane.isEnabled()]
        if not panes:
            return
        focus = QApplication.focusWidget()
        here = next(
            (
                number
                for number, pane in enumerate(panes)
                if focus is not None and (pane is focus or pane.isAncestorOf(focus))
            ),
            -1 if step > 0 else 0,
        )
        for far in range(1, len(panes) + 1):
            if _enter(panes[(here + far * step) % len(panes)]):
                return


def _enter(pane: QWidget) -> bool:
    """Give ``pane`` the focus, or the first thing in it that takes it; False if nothing does."""
    target = pane
    while (proxy := target.focusProxy()) is not None:
        target = proxy
    within = target is pane or pane.isAncestorOf(target)
    if not (within and _takes_focus(target)):
        found = next((part for part in pane.findChildren(QWidget) if _takes_focus(part)), None)
        if found is None:
            return False
        target = found
    target.setFocus(Qt.FocusReason.TabFocusReason)
    return True


def _takes_focus(part: QWidget) -> bool:
    tabbed = bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return tabbed and part.isVisible() and part.isEnabled()
