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
    empty: not known); only formats that keep the file fill them. ``deleted_at`` says since when it
    is in the trash (None: it is not).
    """

    article: Article
    annotations: tuple[Annotation, ...] = ()
    states: ArticleStates = field(default_factory=ArticleStates)
    raw: bytes = b""
    file_modified_at: str = ""
    deleted_at: str | None = None


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What an export wrote. ``kept`` are files it found changed by somebody and left alone."""

    files: tuple[Path, ...] = ()
    articles: int = 0
    annotations: int = 0
    kept: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class ExchangeReport:
    """What came back from an export, as counts; ``failed`` says of what could not, why.

    ``import_id`` is the import that the articles came with (empty: none came), ``new_annotations``
    the ids of those that were added to articles that were here.
    """

    articles: int = 0
    added: int = 0
    updated: int = 0
    unchanged: int = 0
    to_review: int = 0
    failed: tuple[str, ...] = ()
    import_id: str = ""
    new_annotations: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ExchangePreview:
    """What an export would bring, as counts; nothing of it is taken in yet.

    ``articles`` are new here, ``known`` here already; ``titles`` are those of the first new ones.
    ``in_trash`` counts those of the new ones that would go to the trash, as they were there.
    Of annotations some are new, some later states of what is here, some the same or older, and some
    of articles that are neither here nor in the export. ``lists`` counts collections and saved
    searches, ``others`` whatever else a whole export has: reading places, own tags, rules…
    ``unreadable`` parts are damaged.
    """

    articles: int = 0
    known: int = 0
    in_trash: int = 0
    annotations: int = 0
    newer: int = 0
    unchanged: int = 0
    homeless: int = 0
    lists: int = 0
    others: int = 0
    unreadable: int = 0
    titles: tuple[str, ...] = ()

    @property
    def brings_anything(self) -> bool:
        """Whether something would be added or changed, as far as it can be told."""
        return bool(self.articles or self.annotations or self.newer or self.lists or self.others)
