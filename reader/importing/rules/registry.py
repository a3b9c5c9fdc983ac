"""The registry of named cleaning rules, and what a rule is given to judge a line by."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import cast

from reader.importing.lines import Line


@dataclass(frozen=True, slots=True)
class Page:
    """A file's non-blank lines, and how often each key occurs among them.

    ``arabic`` says whether the page's letters are mostly Arabic script.
    """

    lines: tuple[Line, ...]
    counts: Counter[str]
    arabic: bool


Judge = Callable[[Page, int], bool]
"""Takes the page and the 0-based index of a line in it; True when the rule takes that line."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A named cleaning rule. ``judge`` is None for rules that the layout applies by position."""

    name: str
    description: str
    judge: Judge | None = None


def line_rule(name: str, description: str) -> Callable[[Judge], Rule]:
    """Turn a small function into a named rule that judges one line with its neighbours."""

    def wrap(judge: Judge) -> Rule:
        return Rule(name=name, description=description, judge=judge)

    return wrap


class RuleRegistry:
    """The rules of one import, in the order in which they are asked; names are unique."""

    def __init__(self, rules: tuple[Rule, ...]) -> None:
        self._rules = {rule.name: rule for rule in rules}
        if len(self._rules) != len(rules):
            raise ValueError("Two cleaning rules have the same name.")
        self._judges = tuple((rule.name, rule.judge) for rule in rules if rule.judge is not None)
        self._known: dict[tuple[str, str], str | None] = {}

    def __iter__(self) -> Iterator[Rule]:
        return iter(self._rules.values())

    def __contains__(self, name: object) -> bool:
        return name in self._rules

    def without(self, names: frozenset[str]) -> "RuleRegistry":
        """Give the registry with some line rules switched off."""
        return RuleRegistry(
            tuple(
                Rule(rule.name, rule.description) if rule.name in names else rule
                for rule in self._rules.values()
            )
        )

    def mark(self, page: Page) -> tuple[str, ...]:
        """Name the first rule that takes each line of the page; empty where none does."""
        return tuple(self._first(page, index) for index in range(len(page.lines)))

    def _first(self, page: Page, index: int) -> str:
        line = page.lines[index]
        if line.words > LONGEST_CLUTTER_WORDS:
            return ""
        if len(line.raw) > _LONGEST_KNOWN:
            return self._ask(page, index)
        # Menus and buttons are the same on all pages of a site: what follows from such a line
        # alone is kept. None stands for a line that was judged by its neighbours.
        key = (line.raw, line.text)
        if key not in self._known:
            if len(self._known) >= _MOST_KNOWN:
                self._known.clear()
            alone = _LineAlone(page, index)
            mark = self._ask(cast("Page", alone), alone.index)
            self._known[key] = None if alone.looked_around else mark
            return mark
        known = self._known[key]
        return self._ask(page, index) if known is None else known

    def _ask(self, page: Page, index: int) -> str:
        for name, judge in self._judges:
            if judge(page, index):
                return name
        return ""


class _WatchedIndex(int):
    """A line's index that notes whether a rule asked where in the page it is.

    Only ``page.lines[index]`` itself is not asking: it passes the index on as it stands.
    """

    page: "_LineAlone"

    def _asked(self) -> int:
        self.page.looked_around = True
        return int.__index__(self)

    def __bool__(self) -> bool:
        return self._asked() != 0

    def __index__(self) -> int:
        return self._asked()

    def __eq__(self, other: object) -> bool:
        return self._asked() == other

    def __hash__(self) -> int:
        return hash(self._asked())

    def __lt__(self, other: int) -> bool:
        return self._asked() < other

    def __le__(self, other: int) -> bool:
        return self._asked() <= other

    def __gt__(self, other: int) -> bool:
        return self._asked() > other

    def __ge__(self, other: int) -> bool:
        return self._asked() >= other

    def __add__(self, other: int) -> int:
        return self._asked() + other

    def __sub__(self, other: int) -> int:
        return self._asked() - other


class _LineAlone:
    """A page that notes whether a rule looked at more of it than one line, or at its place."""

    def __init__(self, page: Page, index: int) -> None:
        self._page = page
        self._line = page.lines[index]
        self.index = _WatchedIndex(index)
        self.index.page = self
        self.lines = self
        self.looked_around = False

    def __getitem__(self, index: int | slice) -> Line | tuple[Line, ...]:
        if index is self.index:
            return self._line
        self.looked_around = True
        return self._page.lines[index]

    def __len__(self) -> int:
        self.looked_around = True
        return len(self._page.lines)

    @property
    def counts(self) -> Counter[str]:
        self.looked_around = True
        return self._page.counts

    @property
    def arabic(self) -> bool:
        self.looked_around = True
        return self._page.arabic


_LONGEST_KNOWN = 100
"""Code points. Longer lines hardly come twice."""
_MOST_KNOWN = 4096
LONGEST_CLUTTER_WORDS = 60
"""Longer lines are never judged by a line rule: they are text (legal texts: see the layout)."""
