"""How an article is set: face, size, leading, measure, alignment."""

from dataclasses import dataclass, replace

SMALLEST, LARGEST = 14, 48
"""Body sizes in device-independent pixels that the zoom actions stay within."""


@dataclass(frozen=True, slots=True)
class Typography:
    """Settings of the reading view.

    ``size`` is the body's font size in device-independent pixels. ``leading`` is the distance of
    baselines as a multiple of the size: Arabic needs more than Latin because marks stand above and
    below (the W3C's "Arabic & Persian Layout Requirements" advise about 1.6 to 2). ``measure`` is
    the line's length in average characters; 60-75 reads best (Bringhurst, "Elements of Typographic
    Style", 2.1.2).
    """

    face: str = "Amiri"
    size: int = 22
    leading: float = 1.85
    measure: int = 72
    justified: bool = True

    def larger(self) -> "Typography":
        """One step larger text."""
        return replace(self, size=min(LARGEST, self.size + 2))

    def smaller(self) -> "Typography":
        """One step smaller text."""
        return replace(self, size=max(SMALLEST, self.size - 2))
