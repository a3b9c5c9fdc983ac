"""Reading printed dates: ``find_date`` finds the date in a line of text."""

from reader.text.dates.finder import find_date
from reader.text.dates.reading import Calendar, DateReading
from reader.text.dates.sieve import may_have_date

__all__ = ["Calendar", "DateReading", "find_date", "may_have_date"]
