"""What goes out of the library, and what comes back."""

from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from reader.model.annotation import Annotation
from reader.model.article import Article
from reader.model.lists import ArticleStates


class ExportFormat(StrEnum):
    """The formats of an export, by their names on the command line."""

    MARKDOWN = "markdown"
    WEB_ANNOTATION = "web-annotation"
    READWISE_CSV = "readwise-csv"
    JSONL = "jsonl"
    EPUB = "epub"


@dataclass(frozen=True, slots=True)
class ExportedArticle:
    """An article with what the person made of it; annotations in the order of the text.

    ``raw`` is its file, byte for byte, and ``file_modified_at`` that file's time (UTC ISO 8601;
    empty: not known); only formats that keep the file fill them.
    """

    article: Article
    annotations: tuple[Annotation, ...] = ()
    states: ArticleStates = field(default_factory=ArticleStates)
    raw: bytes = b""
    file_modified_at: str = ""


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What an export wrote. ``kept`` are files it found changed by somebody and left alone."""

    files: tuple[Path, ...] = ()
    articles: int = 0
    annotations: int = 0
    kept: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class ExchangeReport:
    """What came back from an export, as counts; ``failed`` says of what could not, why."""

    articles: int = 0
    added: int = 0
    updated: int = 0
    unchanged: int = 0
    to_review: int = 0
    failed: tuple[str, ...] = ()
