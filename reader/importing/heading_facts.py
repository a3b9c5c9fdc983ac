"""What is read of an article around its title, part by part."""

from dataclasses import dataclass

from reader.importing.byline import Byline
from reader.importing.survey import DateLine


@dataclass(slots=True)
class Heading:
    """What the lines around the title say. ``title_index`` is -1 without a title."""

    title_index: int = -1
    title: str = ""
    section: str = ""
    place: str = ""
    author: str = ""
    agency: str = ""
    date: DateLine | None = None
    bare_agency: bool = False

    def take_source(self, byline: Byline | None) -> None:
        """Fill in a labelled source, which goes before an agency that stood alone on its line."""
        if byline is not None and byline.agency and self.bare_agency:
            self.agency, self.bare_agency = "", False
        self.take(byline or Byline())

    def take(self, byline: Byline) -> None:
        """Fill the parts not known yet from a byline."""
        self.place = self.place or byline.place
        self.author = self.author or byline.author
        self.agency = self.agency or byline.agency
