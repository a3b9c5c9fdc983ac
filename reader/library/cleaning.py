"""Cleaning rules, source by source: what is switched off, what was learnt, what is offered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.importing.lines import Line, key_of
from reader.importing.rules import standard_rules
from reader.importing.rules.registry import Rule, RuleRegistry
from reader.library.source import named_source
from reader.model.errors import NotFoundError, UnusableInputError
from reader.model.rules import CleaningRule, RuleKind
from reader.model.sentence import Sentence
from reader.text.normalise import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from reader.store.rules import RuleTable, Verdict

LEARNT = "learnt:"
"""What the name of a learnt rule begins with; the folded line follows."""


@dataclass(frozen=True, slots=True)
class SourceRules:
    """The rules for one source, and the names of those that are switched off."""

    registry: RuleRegistry
    off: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _IsLine:
    """Judges a line by its being ``key`` (see ``Line.key``)."""

    key: str

    def __call__(self, line: Line) -> bool:
        return line.key == self.key


class RuleBook:
    """What the person decided about rules, read once: an import sees one state of it."""

    def __init__(self, off: Mapping[str, frozenset[str]], learnt: Mapping[str, Mapping[str, str]]):
        """Take the names of the rules that are off, and the learnt lines, of each source."""
        self._off, self._learnt = off, learnt
        self._standard = standard_rules()
        self._known: dict[str, SourceRules | None] = {}

    @classmethod
    def of(cls, table: RuleTable) -> RuleBook:
        """What is stored."""
        return cls(table.off(), table.learnt())

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle what the person decided; the rules themselves are made again."""
        return RuleBook, (self._off, self._learnt)

    def for_source(self, source: str) -> SourceRules | None:
        """The rules for ``source``; None when all of them are as they come."""
        if source not in self._known:
            self._known[source] = self._make(source)
        return self._known[source]

    def _make(self, source: str) -> SourceRules | None:
        off, learnt = self._off.get(source, frozenset()), self._learnt.get(source, {})
        if not off and not learnt:
            return None
        standard = self._standard.without(off)
        return SourceRules(RuleRegistry((*learnt_rules(learnt), *standard)), tuple(sorted(off)))


def learnt_rules(lines: Iterable[str]) -> tuple[Rule, ...]:
    """A line rule for each folded line, named ``learnt:…``."""
    return tuple(
        Rule(f"{LEARNT}{line}", "A line you marked as clutter of this source.", _IsLine(key))
        for line in lines
        if (key := key_of(line))
    )


def all_rules(table: RuleTable) -> tuple[CleaningRule, ...]:
    """Every rule, the learnt ones last, with the sources it is off for."""
    switched = table.off()
    standard = tuple(
        CleaningRule(
            name=rule.name,
            description=Sentence(rule.description),
            kind=RuleKind.LAYOUT if rule.judge is None else RuleKind.LINE,
            off=tuple(sorted(source for source, names in switched.items() if rule.name in names)),
        )
        for rule in standard_rules()
    )
    learnt = tuple(
        CleaningRule(
            name=rule.name,
            description=Sentence(rule.description),
            kind=RuleKind.LEARNT,
            source=source,
        )
        for source, lines in table.learnt().items()
        for rule in learnt_rules(lines)
    )
    return standard + learnt


def switch_rule(table: RuleTable, name: str, source: str, *, off: bool) -> bool:
    """Switch the rule called ``name`` off or on for a source; True if it was the other way.

    Raises NotFoundError for a name that no rule has, UnusableInputError for a rule that cannot be
    switched off and for a source that is empty.
    """
    source = _source(source)
    if name.startswith(LEARNT):
        return decide(table, source, name.removeprefix(LEARNT), "declined" if off else "accepted")
    rule = next((rule for rule in standard_rules() if rule.name == name), None)
    if rule is None:
        raise NotFoundError(
            "No cleaning rule is called “{name}”; maqal rules lists them.", name=name
        )
    if rule.judge is None:
        raise UnusableInputError(
            "The rule “{name}” is part of how a page is read and cannot be switched off; keep "
            "single lines in the import's preview instead.",
            name=name,
        )
    return table.switch(source, name, off=off)


def decide(table: RuleTable, source: str, line: str, verdict: Verdict) -> bool:
    """Accept or decline an offered line; True if that is new. Raises NotFoundError."""
    return table.decide(_source(source), " ".join(fold(line).split()), verdict)


def _source(text: str) -> str:
    source = named_source(text)
    if not source:
        raise UnusableInputError(
            "A source is needed: the host of the articles' addresses, or the name of the folder "
            "they were imported from."
        )
    return source
