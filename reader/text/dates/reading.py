"""What a printed date says."""

import datetime as clock
import re
from dataclasses import dataclass
from enum import StrEnum

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


class Calendar(StrEnum):
    """The calendar a date was printed in; ``iso`` is Gregorian whatever it was."""

    GREGORIAN = "gregorian"
    HIJRI = "hijri"
    PERSIAN = "persian"


@dataclass(frozen=True, slots=True)
class DateReading:
    """A date found in a text.

    ``iso`` is ISO 8601: a date («2016-08-06»), a date and time («2020-10-07T12:09:00», with an
    offset only if one is known), a month («2022-09»), a year («2020»), or, where no year is
    printed, «XXXX-08» and «XXXX-03-11». ``start`` and ``end`` are its span in the text in code
    points. ``alternatives`` are the other ways to read it, likeliest first, without ``iso``.
    ``relative`` says that it was reckoned from the reference time («قبل ساعتين»).
    """

    iso: str
    start: int
    end: int
    calendar: Calendar = Calendar.GREGORIAN
    alternatives: tuple[str, ...] = ()
    relative: bool = False

    @property
    def date(self) -> str | None:
        """The ISO date («2016-08-06»), or None where day, month or year is not known."""
        return self.iso[:10] if _DATE.match(self.iso) else None

    @property
    def datetime(self) -> str | None:
        """The ISO date and time, or None where no time is known."""
        return self.iso if "T" in self.iso else None

    @property
    def moment(self) -> clock.datetime | None:
        """The date and time as a value (naive unless an offset is known), or None."""
        return clock.datetime.fromisoformat(self.iso) if "T" in self.iso else None
