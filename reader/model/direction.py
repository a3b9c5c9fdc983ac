"""Base direction of a text."""

from enum import StrEnum


class Direction(StrEnum):
    """Base direction of a text (Unicode UAX #9 calls it the paragraph direction)."""

    RTL = "rtl"
    LTR = "ltr"
