"""A date as it stands in a line, before the words around it are weighed."""

from dataclasses import dataclass

from reader.text.dates.reading import Calendar


@dataclass(frozen=True, slots=True)
class PrintedDate:
    """One date in a line: token positions from ``start`` to before ``end``.

    ``readings`` are its ISO 8601 readings, likeliest first; all of them name a day and a year, or
    none does. ``relative`` says that the reference time was needed.
    """

    start: int
    end: int
    calendar: Calendar
    readings: tuple[str, ...]
    relative: bool = False

    @property
    def whole(self) -> bool:
        """Whether year, month and day are known."""
        return len(self.readings[0]) == 10 and self.readings[0][0] != "X"
