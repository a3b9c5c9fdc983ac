"""Putting the program together."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from reader import app
from reader.views.preferences import Preferences

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication


def test_a_window_that_cannot_be_made_leaves_no_thread(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object) -> None:
        raise RuntimeError("no window")

    monkeypatch.setattr(app, "load_interface_face", fail)
    with pytest.raises(RuntimeError, match="no window"):
        app.Desktop(tmp_path / "library.db", Preferences.unsaved(), language="en")
    assert not [one for one in threading.enumerate() if one.name.startswith("maqal-")]
