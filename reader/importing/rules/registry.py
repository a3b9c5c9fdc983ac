"""The registry of named cleaning rules, and what a rule is given to judge a line by."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from reader.importing.lines import Line, opening_of

LONGEST_CLUTTER_WORDS = 60
"""Longer lines are never judged by a line rule: they are text (legal texts: see the layout)."""

_LONGEST_KNOWN = 100
"""Code points. Longer lines hardly come twice."""
_MOST_KNOWN = 4096


@dataclass(frozen=True, slots=True)
class Page:
    """A file's non-blank lines, and how often each key occurs among them.

    ``arabic`` says whether the page's letters are mostly Arabic script.
    """

    lines: tuple[Line, ...]
    counts: Counter[str]
    arabic: bool


Judge = Callable[[Line], bool]
"""Takes a line; True when the rule takes it."""
Look = Callable[[Page, int], bool]
"""Takes the page and the 0-based index of a line in it; True when its neighbours agree."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A named cleaning rule. ``judge`` is None for rules that the layout applies by position.

    A rule is asked about lines of at most ``words`` words, about those that end with a full stop
    only if ``full_stop``, and only about those whose first word begins as that of one of the folded
    phrases ``begins`` (None: any). ``around``, if there is one, is asked about the lines that
    ``judge`` takes.
    """

    name: str
    description: str
    judge: Judge | None = None
    around: Look | None = None
    words: int = LONGEST_CLUTTER_WORDS
    full_stop: bool = True
    begins: frozenset[str] | None = None


def line_rule(
    name: str,
    description: str,
    *,
    words: int = LONGEST_CLUTTER_WORDS,
    full_stop: bool = True,
    begins: frozenset[str] | None = None,
    around: Look | None = None,
) -> Callable[[Judge], Rule]:
    """Turn a small function into a named rule that judges one line; see ``Rule``.

    The function must judge by the line's text alone, for its answer is kept for the next page that
    has the same line.
    """

    def wrap(judge: Judge) -> Rule:
        return Rule(name, description, judge, around, words, full_stop, begins)

    return wrap


_Verdict = tuple[tuple[str, Look | None], ...]
"""Names of the rules that take a line, each with the neighbours it still has to ask."""


_Question = tuple[str, Judge, Look | None, int, bool]
"""A rule as it is asked: its name, its two functions, its bounds."""
_OTHER_OPENINGS = "*"


class RuleRegistry:
    """The rules of one import, in the order in which they are asked; names are unique."""

    def __init__(self, rules: tuple[Rule, ...]) -> None:
        self._rules = {rule.name: rule for rule in rules}
        if len(self._rules) != len(rules):
            raise ValueError("Two cleaning rules have the same name.")
        self._asked = _by_opening(rules)
        self._asked_of_all = self._asked.pop(_OTHER_OPENINGS)
        self._known: dict[str, _Verdict] = {}

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
        marks: list[str] = []
        for index, line in enumerate(page.lines):
            verdict = self._known.get(line.text)
            if verdict is None:
                verdict = self._judged(line)
            for name, around in verdict:
                if around is None or around(page, index):
                    marks.append(name)
                    break
            else:
                marks.append("")
        return tuple(marks)

    def _judged(self, line: Line) -> _Verdict:
        if line.words > LONGEST_CLUTTER_WORDS:
            return ()
        found: list[tuple[str, Look | None]] = []
        asked = self._asked.get(opening_of(line.key), self._asked_of_all)
        for name, judge, around, words, full_stop in asked:
            if line.words <= words and (full_stop or not line.full_stop) and judge(line):
                found.append((name, around))
                if around is None:
                    break
        verdict = tuple(found)
        # Menus and buttons are the same on all pages of a site.
        if len(line.text) <= _LONGEST_KNOWN:
            if len(self._known) >= _MOST_KNOWN:
                self._known.clear()
            self._known[line.text] = verdict
        return verdict


def _by_opening(rules: tuple[Rule, ...]) -> dict[str, tuple[_Question, ...]]:
    """Give for each opening of a line the rules to ask, in order; for the others, too."""
    openings = [
        None if rule.begins is None else frozenset(map(opening_of, rule.begins)) for rule in rules
    ]
    every = frozenset().union(*(each for each in openings if each is not None))
    return {
        opening: tuple(
            (rule.name, rule.judge, rule.around, rule.words, rule.full_stop)
            for rule, own in zip(rules, openings, strict=True)
            if rule.judge is not None and (own is None or opening in own)
        )
        for opening in (*every, _OTHER_OPENINGS)
    }
