"""What an export was asked for, and how it is done away from the window."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from reader.export.file_names import FreeNames, safe_file_name
from reader.library.written_files import write_file
from reader.model.errors import CancelledError
from reader.model.export import ExportFormat, ExportReport
from reader.model.lists import ArticleList, ListKind, ListOrder
from reader.views.export.article_pdf import article_pdf

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QLocale

    from reader.appearance.colours import Colours
    from reader.library import Library

    Progress = Callable[[int, int], None]
    Cancelled = Callable[[], bool]


class Target(StrEnum):
    """The formats that the window offers: those of the command line, and PDF."""

    MARKDOWN = "markdown"
    PDF = "pdf"
    EPUB = "epub"
    READWISE_CSV = "readwise-csv"
    WEB_ANNOTATION = "web-annotation"
    JSONL = "jsonl"


ENDINGS = {
    Target.MARKDOWN: ".md",
    Target.PDF: ".pdf",
    Target.EPUB: ".epub",
    Target.READWISE_CSV: ".csv",
    Target.WEB_ANNOTATION: ".jsonld",
    Target.JSONL: ".jsonl",
}
A_FILE_EACH = frozenset({Target.MARKDOWN, Target.PDF, Target.EPUB})
"""Formats of which each article gets a file of its own."""


@dataclass(frozen=True, slots=True)
class Scope:
    """What is to be exported.

    ``name`` is what the dialog calls it. ``ids`` are the articles; None: all of the library, or
    with ``annotated`` those with annotations. ``annotation_ids``: only these annotations.
    """

    name: str
    ids: tuple[str, ...] | None = None
    annotation_ids: tuple[str, ...] | None = None
    annotated: bool = False
    title: str = ""


@dataclass(frozen=True, slots=True)
class PdfStyle:
    """What a PDF takes from the window: a light theme's colours, and words in its language."""

    colours: Colours
    locale: QLocale
    notes_heading: str


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """One export: in which format, what, to which file or folder."""

    target: Target
    scope: Scope
    output: Path
    template: Path | None = None

    def run(
        self, library: Library, style: PdfStyle, progress: Progress, cancelled: Cancelled
    ) -> ExportReport:
        """Write it. Raises what ``Library.export`` does."""
        scope = self.scope
        ids = _annotated(library) if scope.annotated else scope.ids
        if self.target is Target.PDF:
            return self._write_pdf(library, ids, style, progress, cancelled)
        return library.export(
            ExportFormat(self.target.value),
            self.output,
            ids,
            annotation_ids=scope.annotation_ids,
            template=self.template,
            progress=progress,
            cancelled=cancelled,
        )

    def _write_pdf(
        self,
        library: Library,
        ids: tuple[str, ...] | None,
        style: PdfStyle,
        progress: Progress,
        cancelled: Cancelled,
    ) -> ExportReport:
        wanted = None if self.scope.annotation_ids is None else set(self.scope.annotation_ids)
        if ids is None:
            ids = _all_of(library, ArticleList())
        names, written, count = FreeNames(), [], 0
        into_folder = self.output.suffix.lower() != ENDINGS[Target.PDF] or self.output.is_dir()
        if into_folder:
            self.output.mkdir(mode=0o700, parents=True, exist_ok=True)
        for done, id_ in enumerate(ids):
            progress(done, len(ids))
            if cancelled():
                raise CancelledError("The export was stopped.")
            article = library.article(id_)
            annotations = [
                one
                for one in library.annotations.of_article(id_)
                if wanted is None or one.id in wanted
            ]
            content = article_pdf(
                article, annotations, style.colours, style.locale, style.notes_heading, cancelled
            )
            name = safe_file_name(article.title, f"article {id_[-8:]}")
            file = self.output
            if into_folder:
                file = self.output / names.take(name, ENDINGS[Target.PDF])
            write_file(file, [content])
            written.append(file)
            count += len(annotations)
        progress(len(ids), len(ids))
        return ExportReport(tuple(written), len(ids), count)


def suggested_name(target: Target, scope: Scope, program: str) -> str:
    """A name for the file or the folder of an export."""
    one_article = scope.ids is not None and len(scope.ids) == 1
    if one_article and scope.title:
        return safe_file_name(scope.title, program) + ENDINGS[target]
    return program if target in A_FILE_EACH else program + ENDINGS[target]


def _annotated(library: Library) -> tuple[str, ...]:
    return _all_of(library, ArticleList(ListKind.ANNOTATED))


def _all_of(library: Library, wanted: ArticleList) -> tuple[str, ...]:
    ids: list[str] = []
    after = None
    while True:
        page = library.lists.page(wanted, ListOrder.DATE, after, 1_000)
        ids += [row.id for row in page.rows]
        after = page.next_key
        if after is None:
            return tuple(ids)
