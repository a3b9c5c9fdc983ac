"""The screens there are. A module that has some is named in ``MODULES``; each screen is a function

    @screen("import-empty", group="dialogs")
    def import_empty(stage: Stage) -> None:
        stage.dialog(stage.window.desk.open_dialog())

that brings the window it is given (``stage.window``, open on the library it asks for, idle) into
the state to be looked at. The picture shows the window with whatever stands before it.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from screen_stage import Stage

MODULES = (
    "main_screens",
    "reading_screens",
    "dialog_screens",
    "menu_screens",
    "statistics_screens",
)


@dataclass(frozen=True, slots=True)
class Screen:
    """One state of the window.

    ``library`` is one of ``screen_library.MAKERS``. With ``settled`` False the picture is taken
    before the event loop has run, so while the library is being opened.
    """

    name: str
    group: str
    library: str
    settled: bool
    show: Callable[[Stage], None]


_SCREENS: dict[str, Screen] = {}


def screen(
    name: str, *, group: str = "main", library: str = "full", settled: bool = True
) -> Callable[[Callable[[Stage], None]], Callable[[Stage], None]]:
    """Register the decorated function as the screen ``name``. Raises ValueError for a second."""

    def register(show: Callable[[Stage], None]) -> Callable[[Stage], None]:
        if name in _SCREENS:
            raise ValueError(f"There are two screens {name!r}.")
        _SCREENS[name] = Screen(name, group, library, settled, show)
        return show

    return register


def all_screens() -> tuple[Screen, ...]:
    """Every screen, in the order of the modules and of the functions in them."""
    for module in MODULES:
        import_module(module)
    return tuple(_SCREENS.values())
