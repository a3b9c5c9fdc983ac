"""Reads an article's tags, also those that a page joins by nothing but spaces."""

import re

from reader.importing.body_region import BodyRegion
from reader.importing.heading_facts import Heading
from reader.importing.lines import key_of
from reader.importing.rules.headings import tags_on_line
from reader.importing.survey import Survey

LONGEST_TAG = 5
"""Words."""
FEWEST_JOINED, MOST_JOINED = 4, 25
"""Words of a line that holds several tags: fewer may as well be one, more are a sentence."""

_NO_TAG = re.compile(r"\d:\d|//|_")
_TAG_ENDS = " #،,"


class TagReader:
    """Collects the tags of one page; ``tags`` are those taken, in order."""

    def __init__(self, survey: Survey, region: BodyRegion, heading: Heading) -> None:
        self._survey = survey
        self._region = region
        self._heading = heading
        self._spoken = ""
        self.tags: dict[str, None] = {}

    def take_heading(self, index: int, below: list[int]) -> None:
        """Take the tags on their heading's line and on lines ``below`` it."""
        texts = list(tags_on_line(self._survey.lines[index]))
        texts += [self._survey.lines[place].text for place in below]
        self._take(texts, alone=len(texts) == 1)

    def take_line(self, index: int) -> None:
        """Take a line below a heading, or one that is a tag without any."""
        self._take([self._survey.lines[index].text], alone=self._is_alone(index))

    def is_tag(self, index: int) -> bool:
        """Whether a line can be a tag by its form."""
        line = self._survey.lines[index]
        if line.words > LONGEST_TAG or line.is_sentence or _NO_TAG.search(line.text):
            return False
        return self._survey.date_at(index) is None

    def are_joined(self, index: int) -> bool:
        """Whether a line right below the tags' heading, too long for one tag, holds several."""
        line = self._survey.lines[index]
        if line.is_sentence or _NO_TAG.search(line.text) or not self._is_alone(index):
            return False
        return bool(self._parted(line.text))

    def _take(self, texts: list[str], *, alone: bool) -> None:
        for text in texts:
            parts = self._parted(text) if alone else []
            for tag in parts or [text.strip(_TAG_ENDS)]:
                if tag:
                    self.tags[tag] = None

    def _is_alone(self, index: int) -> bool:
        """Whether a line is the only one below the tags' heading."""
        survey = self._survey
        if not index or survey.marks[index - 1] != "tags-heading":
            return False
        after = index + 1
        return after == len(survey) or bool(survey.marks[after]) or not self.is_tag(after)

    def _parted(self, text: str) -> list[str]:
        """Part a line into the longest phrases that the article has; empty if it is one tag.

        One tag is what the article has as a whole, and a line with words that the article does not
        have is left as it is: nothing tells where its tags end.
        """
        words = text.split()
        spoken = self._article()
        if not FEWEST_JOINED <= len(words) <= MOST_JOINED or key_of(text) in spoken:
            return []
        parts: list[str] = []
        while words:
            lengths = range(min(len(words), LONGEST_TAG), 0, -1)
            length = next((n for n in lengths if key_of(" ".join(words[:n])) in spoken), 0)
            if not length:
                return []
            parts.append(" ".join(words[:length]).strip(_TAG_ENDS))
            words = words[length:]
        return parts

    def _article(self) -> str:
        """The title and the text, folded."""
        if not self._spoken:
            lines = self._survey.lines[self._region.first : self._region.last + 1]
            self._spoken = "\n".join([key_of(self._heading.title), *(line.key for line in lines)])
        return self._spoken
