"""The named colours of a theme."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of one theme, as ``#rrggbb``."""

    window: str
    surface: str
    page: str
    text: str
    muted: str
    border: str
    accent: str
    on_accent: str
    selection: str
    on_selection: str
    hover: str
    warning: str
