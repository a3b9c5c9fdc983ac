"""The account of a page's lines: each ends as a block of the body or as a removed line."""

from reader.importing.lines import Line
from reader.model.draft import Block, BlockKind, RemovedLine


class Ledger:
    """Notes for each line (by 0-based index) what it is. The first note on a line holds."""

    def __init__(self, lines: tuple[Line, ...]) -> None:
        self._lines = lines
        self._kinds: dict[int, BlockKind] = {}
        self._rules: dict[int, str] = {}

    def keep(self, index: int, kind: BlockKind) -> None:
        """Make a line a block of the body."""
        if self.is_open(index):
            self._kinds[index] = kind

    def remove(self, index: int, rule: str) -> None:
        """Leave a line out, naming the rule."""
        if self.is_open(index):
            self._rules[index] = rule

    def put_back(self, index: int) -> None:
        """Make a line that a rule took a paragraph after all: the person wants it in the body."""
        if self._rules.pop(index, ""):
            self._kinds[index] = BlockKind.PARAGRAPH

    def is_open(self, index: int) -> bool:
        """Whether nothing was noted for the line yet."""
        return index not in self._kinds and index not in self._rules

    def blocks(self) -> tuple[Block, ...]:
        """Give the body's blocks in order."""
        return tuple(
            Block(kind=self._kinds[index], text=line.text, line=line.number)
            for index, line in enumerate(self._lines)
            if index in self._kinds
        )

    def removed(self) -> tuple[RemovedLine, ...]:
        """Give every line that is not in a block. Raises LookupError if one has no note."""
        removed: list[RemovedLine] = []
        for index, line in enumerate(self._lines):
            if index in self._kinds:
                continue
            if index not in self._rules:
                raise LookupError(f"Line {line.number} was neither kept nor removed.")
            rule = self._rules[index]
            if "\n" not in line.raw:
                removed.append(RemovedLine(line.number, line.raw, rule))
                continue
            for step, raw in enumerate(line.raw.split("\n")):
                removed.append(RemovedLine(line.number + step, raw, rule))
        return tuple(removed)
