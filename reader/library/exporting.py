"""Writing articles and their annotations to files, in other programs' formats."""

from __future__ import annotations

from pathlib import Path
from typing import IO, TYPE_CHECKING

from reader.export.epub import epub, is_epub_of
from reader.export.file_names import FreeNames, safe_file_name
from reader.export.json_lines import ExportedCollection, ExportedRow, json_lines
from reader.export.markdown import DEFAULT_TEMPLATE, article_id_of, is_unchanged, markdown
from reader.export.readwise import readwise_csv
from reader.export.web_annotation import web_annotations
from reader.library.written_files import write_file
from reader.model.errors import CancelledError, NotFoundError, UnusableInputError
from reader.model.export import ExportedArticle, ExportFormat, ExportReport
from reader.model.lists import ArticleList, ListKind, ListOrder
from reader.model.system_reason import system_reason
from reader.text.safe_display import safe_display

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Sequence

    from reader.export.json_lines import Line
    from reader.model.listing import PageKey
    from reader.store import LibraryStore

LONGEST_TEMPLATE = 1024 * 1024
"""Bytes of a Markdown template."""

LARGEST_COMPARED = 64 * 1024 * 1024
"""Bytes of a file that is looked into before it is replaced."""

_ENDINGS = {ExportFormat.MARKDOWN: ".md", ExportFormat.EPUB: ".epub"}
"""Of the formats with a file for each article."""


def export(
    store: LibraryStore,
    kind: ExportFormat,
    output: Path | IO[bytes],
    ids: Sequence[str] | None = None,
    *,
    annotation_ids: Collection[str] | None = None,
    template: Path | None = None,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ExportReport:
    """Write articles with their annotations; see ``Library.export``."""
    exporter = Exporter(
        store,
        ids,
        annotation_ids=annotation_ids,
        template=DEFAULT_TEMPLATE if template is None else read_template(template),
        progress=progress,
        cancelled=cancelled,
    )
    return exporter.export(kind, output)


class Exporter:
    """One export under way."""

    def __init__(
        self,
        store: LibraryStore,
        ids: Sequence[str] | None,
        *,
        annotation_ids: Collection[str] | None = None,
        template: str = DEFAULT_TEMPLATE,
        progress: Callable[[int, int], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ):
        """``ids`` are the articles, in this order; None: all of the library."""
        self._wanted = None if annotation_ids is None else frozenset(annotation_ids)
        self._progress = progress or (lambda _done, _total: None)
        self._store = store
        self._whole = ids is None
        self._ids = list(self._all_ids()) if ids is None else list(dict.fromkeys(ids))
        self._template = template
        self._cancelled = cancelled or (lambda: False)
        self._articles = self._annotations = 0

    def export(self, kind: ExportFormat, output: Path | IO[bytes]) -> ExportReport:
        """Write the export; see ``Library.export``."""
        files: tuple[Path, ...] = (output,) if isinstance(output, Path) else ()
        kept: tuple[Path, ...] = ()
        if kind not in _ENDINGS:
            write_file(output, self._chunks(kind))
        elif isinstance(output, Path) and _is_folder(output):
            files, kept = self._write_folder(kind, output)
        elif kind is ExportFormat.MARKDOWN or len(self._ids) == 1:
            write_file(output, (self._document(kind, one) for one in self._exported()))
        else:
            raise UnusableInputError("Several articles become several books; name a folder.")
        return ExportReport(files, self._articles, self._annotations, kept)

    def _chunks(self, kind: ExportFormat) -> Iterator[bytes]:
        match kind:
            case ExportFormat.JSONL:
                for line in json_lines(self._lines(), rows=self._everything):
                    yield line.encode()
            case ExportFormat.READWISE_CSV:
                yield readwise_csv(self._exported()).encode()
            case _:
                yield web_annotations(self._exported()).encode()

    def _lines(self) -> Iterator[Line]:
        yield from self._exported(with_file=True)
        if self._everything:
            yield from self._trashed()
        if not self._whole:
            return
        for one in self._store.article_states.collections():
            ids = self._ids_of(ArticleList(ListKind.COLLECTION, one.id), ListOrder.MANUAL)
            yield ExportedCollection(one.id, one.name, tuple(ids))
        yield from self._store.searches.saved()
        if self._everything:
            for row in self._store.exchange.rows.every():
                yield ExportedRow(row.table, row.values)

    @property
    def _everything(self) -> bool:
        """Whether also what no list shows is wanted: the trash, earlier notes, states, rules."""
        return self._whole and self._wanted is None

    def _trashed(self) -> Iterator[ExportedArticle]:
        """The articles in the trash, with their annotations."""
        articles = self._store.articles
        for id_, moment in self._store.exchange.trashed().items():
            try:
                article = articles.article(id_, in_trash=True)
                raw = articles.raw(id_, in_trash=True)
            except NotFoundError:  # the trash was emptied meanwhile
                continue
            yield ExportedArticle(
                article=article,
                annotations=self._store.annotations.all_of_article(id_),
                raw=raw,
                file_modified_at=self._store.rereadings.file_time(id_),
                deleted_at=moment,
            )

    def _exported(self, *, with_file: bool = False) -> Iterator[ExportedArticle]:
        for done, id_ in enumerate(self._ids):
            if self._cancelled():
                raise CancelledError("The export was stopped.")
            self._progress(done, len(self._ids))
            try:
                article = self._store.articles.article(id_)
            except NotFoundError:
                if self._whole:  # somebody deleted it meanwhile
                    continue
                raise
            annotations = tuple(
                one
                for one in self._store.annotations.of_article(id_)
                if self._wanted is None or one.id in self._wanted
            )
            self._articles += 1
            self._annotations += len(annotations)
            if with_file and self._everything:
                every = self._store.annotations.all_of_article(id_)
                annotations += tuple(one for one in every if one.deleted_at is not None)
            yield ExportedArticle(
                article=article,
                annotations=annotations,
                states=self._store.lists.states(id_),
                raw=self._store.articles.raw(id_) if with_file else b"",
                file_modified_at=self._store.rereadings.file_time(id_) if with_file else "",
            )
        self._progress(len(self._ids), len(self._ids))

    def _document(self, kind: ExportFormat, exported: ExportedArticle) -> bytes:
        if kind is ExportFormat.EPUB:
            return epub(exported)
        return markdown(exported, self._template).encode()

    def _write_folder(
        self, kind: ExportFormat, folder: Path
    ) -> tuple[tuple[Path, ...], tuple[Path, ...]]:
        """Write a file for each article; returns the files written, and those left as they are.

        A file is replaced only if it is an export of the same article that nobody wrote in since;
        otherwise the new one gets a number.
        """
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise UnusableInputError(
                "{folder} is not a folder and cannot be made one; the export of several articles "
                "needs a folder.",
                folder=safe_display(str(folder)),
            ) from error
        names = FreeNames()
        written, kept = [], []
        for exported in self._exported():
            article = exported.article
            name = safe_file_name(article.title, f"article {article.id[-8:]}")
            target = folder / names.take(name, _ENDINGS[kind])
            while target.exists() and not _may_replace(target, article.id, kind):
                kept.append(target)
                target = folder / names.take(name, _ENDINGS[kind])
            write_file(target, [self._document(kind, exported)])
            written.append(target)
        return tuple(written), tuple(kept)

    def _all_ids(self) -> Iterator[str]:
        return self._ids_of(ArticleList(), ListOrder.IMPORTED)

    def _ids_of(self, wanted: ArticleList, order: ListOrder) -> Iterator[str]:
        after: PageKey | None = None
        while True:
            page = self._store.lists.page(wanted, order, after, limit=1000)
            yield from (row.id for row in page.rows)
            after = page.next_key
            if after is None:
                return


def read_template(path: Path) -> str:
    """A Markdown template of the person's. Raises UnusableInputError."""
    name = safe_display(str(path))
    try:
        content = path.read_bytes() if path.stat().st_size <= LONGEST_TEMPLATE else None
    except OSError as error:
        raise UnusableInputError(
            "The template {name} cannot be read ({reason}).", name=name, reason=system_reason(error)
        ) from error
    if content is None:
        raise UnusableInputError("The template {name} is too large for one.", name=name)
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnusableInputError("The template {name} is not text in UTF-8.", name=name) from error


def _is_folder(output: Path) -> bool:
    """Whether a folder is meant: it is one, or there is nothing yet and the name has no ending."""
    return output.is_dir() or (not output.exists() and not output.suffix)


def _may_replace(target: Path, article_id: str, kind: ExportFormat) -> bool:
    """Whether what is at ``target`` is an export of the article and nobody's work since."""
    try:
        if target.stat().st_size > LARGEST_COMPARED:
            return False
        if kind is ExportFormat.EPUB:
            return is_epub_of(target.read_bytes(), article_id)
        document = target.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return False
    return article_id_of(document) == article_id and is_unchanged(document)
