"""What the window and its desks work with."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reader.appearance.i18n import LanguageSwitch
    from reader.appearance.icons import IconSet
    from reader.appearance.theme import ThemeSwitch
    from reader.tasks.runner import TaskRunner
    from reader.views.activity.activities import Activities
    from reader.views.preferences import Preferences


class Collaborators(NamedTuple):
    """What the window works with; built in ``app.py``.

    ``leave_marks`` is False for a picture of the window, which must change nothing.
    """

    runner: TaskRunner
    themes: ThemeSwitch
    languages: LanguageSwitch
    icons: IconSet
    activities: Activities
    preferences: Preferences
    samples: Path
    load_reading_faces: Callable[[], object]
    leave_marks: bool
