"""Looking for garbage on the GUI thread alone.

Python's collector starts in whichever thread makes one object too many, and deletes there what it
finds: fonts, text layouts, whole windows of Qt's, which the GUI thread may be drawing at that
moment (a segfault). As long as a background thread lives, the collector is off and is asked on the
GUI thread instead, when that has nothing else to do; Anki and calibre do so, too.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

BEGIN_MILLISECONDS = 1_000
"""From the first background work to the first look: a start-up is not to wait for it."""

_OLDEST = 2


class GuiCollecting(QObject):
    """From ``begin`` to ``end`` nothing is collected but on the thread it lives on, the GUI's.

    There may be several at once; the last to end puts the collector back to how it was.
    """

    _begun: list[GuiCollecting] = []  # noqa: RUF012 - the collector is the whole process's
    _was_enabled = False

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True, interval=BEGIN_MILLISECONDS)
        self._timer.timeout.connect(self._listen)
        self._listens = False

    def begin(self) -> None:
        """Take the collector over; called again it does nothing."""
        begun = GuiCollecting._begun
        if self in begun:
            return
        if not begun:
            GuiCollecting._was_enabled = gc.isenabled()
        gc.disable()
        begun.append(self)
        self._timer.start()

    def end(self) -> None:
        """Give the collector back; no background thread is left."""
        begun = GuiCollecting._begun
        if self not in begun:
            return
        begun.remove(self)
        self._timer.stop()
        if self._listens:
            self._listen(on=False)
        if not begun and GuiCollecting._was_enabled:
            gc.enable()

    def collect(self) -> None:
        """Collect what the collector itself would by now, by its own thresholds."""
        counts, thresholds = gc.get_count(), gc.get_threshold()
        for generation in range(_OLDEST, -1, -1):
            if counts[generation] > thresholds[generation] > 0:
                gc.collect(generation)
                return

    def _listen(self, *, on: bool = True) -> None:
        """Hear of it whenever the event loop has nothing left to do, or do so no longer."""
        from PySide6.QtCore import QAbstractEventDispatcher  # noqa: PLC0415 - not at start-up

        dispatcher = QAbstractEventDispatcher.instance()
        if on == self._listens or dispatcher is None:
            return
        self._listens = on
        if on:
            dispatcher.aboutToBlock.connect(self.collect)
        else:
            dispatcher.aboutToBlock.disconnect(self.collect)
