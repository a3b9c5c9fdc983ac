"""A text that is edited at random and remembers where each of its characters came from.

What an editor, another set of cleaning rules or another encoding does to an article: words come,
go and change, marks are added or dropped, letters respelt, paragraphs moved, doubled, joined, split
and deleted. ``origins`` then says, for each character, its place in the text as it was (-1: new),
so that whoever places a passage can be told whether it was placed right.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

MARKS = "\u064e\u064f\u0650\u0651\u0652"
TATWEEL = "\u0640"
CARELESS = str.maketrans("أإآةىؤئ", "اااهيوي")
_WORD = re.compile(r"\S+")


@dataclass(frozen=True)
class Verdict:
    """How a placed passage compares with where the passage's characters are now (0 to 1).

    ``covered``: of the passage's letters that are left, those that were found. ``own``: of the
    letters that were found, those that are the passage's.
    """

    covered: float
    own: float

    @property
    def right(self) -> bool:
        """Whether it is the passage: more than half of it, and of nothing else."""
        return self.covered > 0.5 and self.own > 0.5


class EditedText:
    """``text`` and where each of its characters came from."""

    def __init__(self, text: str, generator: random.Random, vocabulary: Sequence[str]):
        self.text = text
        self.origins = list(range(len(text)))
        self._generator = generator
        self._vocabulary = vocabulary

    def edit(self, times: int) -> None:
        """Do so many random edits."""
        edits: tuple[tuple[Callable[[], None], int], ...] = (
            (self.insert_words, 20),
            (self.delete_words, 20),
            (self.replace_words, 25),
            (self.respell, 10),
            (self.mark, 5),
            (self.unmark, 3),
            (self.insert_paragraph, 4),
            (self.delete_paragraph, 3),
            (self.move_paragraph, 3),
            (self.double_paragraph, 2),
            (self.join_paragraphs, 3),
            (self.split_paragraph, 2),
        )
        kinds, weights = zip(*edits, strict=True)
        for edit in self._generator.choices(kinds, weights, k=times):
            edit()

    def survives(self, start: int, end: int) -> float:
        """The share of the letters of the old passage that are in the text still."""
        left = {origin for origin in self.origins if start <= origin < end}
        return len(left) / max(1, end - start)

    def judge(self, original: str, old: tuple[int, int], found: tuple[int, int]) -> Verdict:
        """Compare ``found``, a span of the text, with the span ``old`` of the text as it was."""
        letters = {place for place in range(*old) if original[place].isalnum()} or set(range(*old))
        signs = not any(map(str.isalnum, original[old[0] : old[1]]))
        there = [
            self.origins[place] for place in range(*found) if signs or self.text[place].isalnum()
        ]
        own = {origin for origin in there if old[0] <= origin < old[1]}
        left = letters & self._left
        return Verdict(
            covered=len(own & letters) / max(1, len(left)), own=len(own) / max(1, len(there))
        )

    def freeze(self) -> None:
        """Call when the editing is done and before judging."""
        self._left = set(self.origins)

    # Edits of words

    def insert_words(self) -> None:
        """A few new words between two."""
        place = self._word()[0]
        self._splice(place, place, self._new_words(self._generator.randint(1, 4)) + " ")

    def delete_words(self) -> None:
        """A few words go."""
        start, end = self._words(self._generator.randint(1, 6))
        self._splice(start, end, "")

    def replace_words(self) -> None:
        """A few words become others."""
        start, end = self._words(self._generator.randint(1, 3))
        self._splice(start, end, self._new_words(self._generator.randint(1, 3)))

    def respell(self) -> None:
        """A word loses hamza and dots, or is stretched."""
        start, end = self._word()
        for place in range(start, end):
            letter = self.text[place].translate(CARELESS)
            self.text = self.text[:place] + letter + self.text[place + 1 :]
        if end - start > 3 and self._generator.random() < 0.3:
            self._splice(start + 2, start + 2, TATWEEL)

    def mark(self) -> None:
        """The words of a paragraph get vowel signs."""
        start, end = self._paragraph()
        for place in range(end - 1, start, -1):
            if self.text[place].isalpha() and self._generator.random() < 0.4:
                self._splice(place + 1, place + 1, self._generator.choice(MARKS))

    def unmark(self) -> None:
        """A paragraph loses its vowel signs."""
        start, end = self._paragraph()
        for place in range(end - 1, start - 1, -1):
            if self.text[place] in MARKS:
                self._splice(place, place + 1, "")

    # Edits of paragraphs

    def insert_paragraph(self) -> None:
        """A new paragraph comes in."""
        start, _ = self._paragraph()
        self._splice(start, start, self._new_words(self._generator.randint(5, 60)) + "\n")

    def delete_paragraph(self) -> None:
        """A paragraph goes."""
        start, end = self._paragraph()
        self._splice(start, min(end + 1, len(self.text)), "")

    def move_paragraph(self) -> None:
        """A paragraph goes elsewhere."""
        start, end = self._paragraph()
        text, origins = self.text[start:end] + "\n", [*self.origins[start:end], -1]
        self._splice(start, min(end + 1, len(self.text)), "")
        place, _ = self._paragraph()
        self._splice(place, place, text, origins)

    def double_paragraph(self) -> None:
        """A paragraph is there twice."""
        start, end = self._paragraph()
        text, origins = self.text[start:end] + "\n", [*self.origins[start:end], -1]
        place, _ = self._paragraph()
        self._splice(place, place, text, origins)

    def join_paragraphs(self) -> None:
        """A line end becomes a space."""
        _, end = self._paragraph()
        if end < len(self.text):
            self._splice(end, end + 1, " ")

    def split_paragraph(self) -> None:
        """A space becomes a line end."""
        start, end = self._paragraph()
        place = self.text.find(" ", (start + end) // 2, end)
        if place >= 0:
            self._splice(place, place + 1, "\n")

    def _splice(
        self, start: int, end: int, text: str, origins: Sequence[int] | None = None
    ) -> None:
        self.text = self.text[:start] + text + self.text[end:]
        self.origins[start:end] = [-1] * len(text) if origins is None else origins

    def _word(self) -> tuple[int, int]:
        place = self._generator.randrange(max(1, len(self.text)))
        while place > 0 and not self.text[place - 1].isspace():
            place -= 1
        match = _WORD.search(self.text, place) or _WORD.search(self.text)
        return match.span() if match else (0, 0)

    def _words(self, count: int) -> tuple[int, int]:
        start, end = self._word()
        for match in _WORD.finditer(self.text, end, min(len(self.text), end + 100)):
            if count <= 1:
                break
            end = match.end()
            count -= 1
        return start, end

    def _paragraph(self) -> tuple[int, int]:
        place = self._generator.randrange(max(1, len(self.text)))
        start = self.text.rfind("\n", 0, place) + 1
        end = self.text.find("\n", start)
        return start, len(self.text) if end < 0 else end

    def _new_words(self, count: int) -> str:
        return " ".join(self._generator.choice(self._vocabulary) for _ in range(count))
