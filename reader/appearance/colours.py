"""The named colours of a theme."""

from typing import NamedTuple


class Colours(NamedTuple):
    """The colours of one theme, as ``#rrggbb``.

    No dataclass: one of so many fields would cost a start a millisecond.
    """

    window: str
    surface: str
    page: str
    text: str
    muted: str
    border: str
    """Of what only divides; ``outline`` is of what can be used: fields, boxes to tick, handles."""
    outline: str
    accent: str
    on_accent: str
    selection: str
    on_selection: str
    hover: str
    warning: str
    yellow: str
    """The grounds of the five highlights; ``..._line`` is the line below the passage."""
    green: str
    blue: str
    pink: str
    purple: str
    yellow_line: str
    green_line: str
    blue_line: str
    pink_line: str
    purple_line: str
    match: str
    match_frame: str
    current_match: str
    current_match_frame: str
