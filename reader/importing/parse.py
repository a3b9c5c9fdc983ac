"""The bytes of one file -> Draft: decode, lay out."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import Enum
from pathlib import Path

from reader.importing.decode import Decoded, decode
from reader.importing.layout import Layout, read_layout
from reader.importing.lines import split_lines
from reader.importing.rules import standard_rules
from reader.importing.rules.registry import RuleRegistry
from reader.importing.source import SourceFile, printable_path
from reader.importing.wrapping import join_wrapped
from reader.model.draft import Block, BlockKind, Draft
from reader.model.errors import UnusableInputError
from reader.model.sentence import Sentence
from reader.text.direction import base_direction
from reader.text.language import detect_language

_LINES_OF_VERSE = 3
_WORDS_OF_TEXT = 8
_SENTENCE_ENDS = frozenset(".؟?!…۔:")
_CLOSING = " \t»\"”')]"
_SAMPLE_CODE_POINTS = 4000
"""How much of the body the language and direction are judged by."""


class Part(Enum):
    """What of a file an article is: all of it, an entry of a collection, a file in an archive.

    An entry's ``source`` is a document that we made of it, in UTF-8.
    """

    WHOLE = "whole"
    ENTRY = "entry"
    MEMBER = "member"


@dataclass(frozen=True, slots=True)
class ParsedFile:
    """A file as it lay on the disk, or the part of it that is one article, and what it says."""

    source: SourceFile
    draft: Draft
    part: Part = Part.WHOLE

    @property
    def size(self) -> int:
        """Bytes of the file, or of its part that is this article."""
        return len(self.source.content)


def parse_bytes(
    content: bytes,
    file: str,
    encoding: str | None = None,
    modified_at: str | None = None,
    rules: RuleRegistry | None = None,
    keep: frozenset[int] = frozenset(),
) -> Draft:
    """Read bytes as an article; ``file`` is the path they came from.

    ``encoding`` is a codec's name given by the person (None: found out). ``modified_at`` (ISO 8601;
    None: now) is what relative dates count from. ``rules`` are the cleaning rules (None: all of
    them). ``keep`` are the 1-based lines that belong to the body although a rule takes them. Raises
    UnusableInputError with one sentence that names the file.
    """
    name = printable_path(file)
    decoded = decode(content, encoding, subject=Sentence("The file {name}", name=name))
    lines = join_wrapped(split_lines(decoded.text))
    reference = datetime.fromisoformat(modified_at) if modified_at else datetime.now(UTC)
    layout = read_layout(lines, rules or standard_rules(), reference.replace(tzinfo=None), keep)
    if not keep and not _has_text(layout.blocks):
        raise UnusableInputError(
            "The file {name} holds no article text: no paragraph was found in it; choose a file "
            "that holds an article.",
            name=name,
        )
    return _draft(layout, file, decoded)


def _has_text(blocks: Sequence[Block]) -> bool:
    """Whether there is anything to read: a sentence, or (as in verse) several lines.

    What is left of a page that holds a headline and no article is a line or two without a verb's
    worth of words; taking it for an article would hide that its text was not saved.
    """
    kinds = (BlockKind.PARAGRAPH, BlockKind.STANDFIRST)
    paragraphs = [block.text for block in blocks if block.kind in kinds]
    if any(
        len(words := text.split()) >= _WORDS_OF_TEXT
        or (len(words) >= 3 and text.rstrip(_CLOSING)[-1:] in _SENTENCE_ENDS)
        for text in paragraphs
    ):
        return True
    return sum(not any(map(str.isdigit, text)) for text in paragraphs) >= _LINES_OF_VERSE


def _draft(layout: Layout, file: str, decoded: Decoded) -> Draft:
    sample = "\n".join((layout.title, *(block.text for block in layout.blocks[:12])))
    sample = sample[:_SAMPLE_CODE_POINTS]
    return Draft(
        file=file,
        encoding=decoded.encoding,
        language=detect_language(sample),
        direction=base_direction(sample),
        title=layout.title or Path(file).stem,
        place=layout.place,
        author=layout.author,
        agency=layout.agency,
        section=layout.section,
        date=layout.date,
        datetime=layout.datetime,
        date_text=layout.date_text,
        source_url=layout.source_url,
        blocks=layout.blocks,
        related=layout.related,
        tags=layout.tags,
        removed=layout.removed,
        warnings=decoded.warnings,
        encoding_alternatives=decoded.alternatives,
    )
