"""Taking back what was exported as JSON Lines or as Web Annotations."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from reader.export.json_lines import ExportedCollection, ExportedRow, Heading
from reader.export.records import RecordError, ReturnedAnnotation
from reader.library.exchange_file import opened_export, watched
from reader.library.tags import clean_tags
from reader.model.annotation import Annotation, AnnotationKind, Colour, Placement
from reader.model.article import ReadingState
from reader.model.draft import Draft
from reader.model.errors import MaqalError
from reader.model.export import ExchangeReport, ExportedArticle
from reader.model.search import SavedSearch
from reader.model.sentence import Sentence
from reader.store.exchange import ReturnedArticle
from reader.store.exchanged_rows import ExchangedRow
from reader.store.identity import derived_id, utc_now
from reader.store.incoming import IncomingFile
from reader.text.anchoring import Placer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from reader.export.json_lines import Returned
    from reader.model.article import Article
    from reader.model.lists import ArticleStates
    from reader.store import LibraryStore

ARTICLES_PER_STEP = 64
ANNOTATIONS_PER_STEP = 1000
ROWS_PER_STEP = 1000


def take_back(
    store: LibraryStore,
    path: Path,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ExchangeReport:
    """Take in an export; see ``Library.import_annotations``."""
    with opened_export(path) as returned:
        return _Taking(store).take(watched(returned, progress, cancelled))


def take_out(store: LibraryStore, report: ExchangeReport) -> None:
    """Move to the trash what came with an export; see ``Library.take_out``."""
    live = [
        id_
        for id_ in store.annotations.existing(report.new_annotations)
        if store.annotations.annotation(id_).deleted_at is None
    ]
    store.annotation_changes.delete(sorted(live))
    if report.import_id:
        store.history.undo(report.import_id)


@dataclass
class _Taking:
    """One file being taken in: what was read and is not stored yet, and what came of the rest."""

    store: LibraryStore
    import_id: str = ""
    articles: list[ExportedArticle] = field(default_factory=list)
    annotations: list[ReturnedAnnotation] = field(default_factory=list)
    known: dict[str, str | None] = field(default_factory=dict)
    counts: dict[str, int] = field(default_factory=dict)
    failed: list[str] = field(default_factory=list)
    rows: list[ExportedRow] = field(default_factory=list)
    by_rows: bool = False
    trashed: dict[str, tuple[str, str]] = field(default_factory=dict)
    left_out: set[str] = field(default_factory=set)
    brought: set[str] = field(default_factory=set)
    new_annotations: list[str] = field(default_factory=list)

    def take(self, returned: Iterable[Returned | RecordError]) -> ExchangeReport:
        """Take in all of a file, in steps that are each safe."""
        done = False
        try:
            for one in returned:
                self._take(one)
            self._store_all()
            done = True
        finally:
            if self.trashed:
                self.store.exchange.move_to_trash(self.trashed)
            if self.import_id:
                self.store.imports.finish(self.import_id, cancelled=not done)
        return ExchangeReport(
            **self.counts,
            failed=tuple(self.failed),
            import_id=self.import_id,
            new_annotations=tuple(self.new_annotations),
        )

    def _take(self, one: Returned | RecordError) -> None:
        match one:
            case RecordError():
                self.failed.append(
                    Sentence("An entry could not be taken in: {reason}.", reason=one)
                )
            case Heading():
                self.by_rows = one.rows
            case ExportedArticle():
                self.articles.append(one)
                if len(self.articles) >= ARTICLES_PER_STEP:
                    self._store_articles()
            case ReturnedAnnotation():
                self.annotations.append(one)
                if len(self.annotations) >= ANNOTATIONS_PER_STEP:
                    self._store_articles()
                    self._store_annotations()
            case ExportedRow():
                self.rows.append(one)
                if len(self.rows) >= ROWS_PER_STEP:
                    self._store_all()
            case ExportedCollection() if not self.by_rows:
                self._store_articles()
                self._take_collection(one)
            case SavedSearch() if not self.by_rows:
                self._take_search(one)

    def _store_all(self) -> None:
        self._store_articles()
        self._store_annotations()
        self._store_rows()

    # Articles

    def _store_articles(self) -> None:
        new = []
        for one in self.articles:
            article = one.article
            here = self.store.exchange.known_as(article.id, article.raw_sha256, article.title)
            if one.deleted_at is not None and (here or self.store.exchange.is_here(article.id)):
                # What is here decides: an article that was deleted elsewhere is not deleted here,
                # and one that is in the trash has its annotations there.
                here = here if here == article.id else None
                self.left_out.add(article.id)
            elif here is None:
                new.append(one)
            self.known[article.id] = here
        self.articles = []
        if not new:
            return
        if not self.import_id:
            self.import_id = self.store.imports.start()
        added = set(
            self.store.exchange.add_articles(
                self.import_id, [_returned(one, with_state=not self.by_rows) for one in new]
            )
        )
        self._count("articles", len(added))
        for one in new:
            id_ = one.article.id
            if id_ not in added:
                self.failed.append(
                    Sentence(
                        "The article “{title}” is in the trash and was left there.",
                        title=one.article.title,
                    )
                )
                continue
            self.known[id_] = id_
            self.brought.add(id_)
            if one.deleted_at is not None:
                self.trashed[id_] = (_time(one.deleted_at), _time(one.article.modified_at))
            if not self.by_rows:
                self._set_states(id_, one.states)

    def _set_states(self, id_: str, wanted: ArticleStates) -> None:
        states = self.store.article_states
        if wanted.favourite:
            states.set_flag([id_], "favourite", is_set=True)
        if wanted.archived:
            states.set_flag([id_], "archived", is_set=True)
        if wanted.labels:
            states.add_labels([id_], clean_tags(wanted.labels))

    # Annotations

    def _store_annotations(self) -> None:
        of_article: dict[str, list[ReturnedAnnotation]] = {}
        for one in self.annotations:
            id_ = self._article_here(one)
            if id_ is None and one.annotation.article_id in self.left_out:
                continue
            if id_ is None:
                self.failed.append(Sentence("The article of an annotation is not in the library."))
            else:
                of_article.setdefault(id_, []).append(one)
        self.annotations = []
        for id_, returned in of_article.items():
            try:
                self._merge(id_, returned)
            except MaqalError as error:
                self.failed.append(error.sentence)

    def _article_here(self, one: ReturnedAnnotation) -> str | None:
        wanted = one.annotation.article_id
        if wanted not in self.known:
            here = self.store.exchange.known_as(wanted, "", "") if wanted else None
            if here is None and one.address:
                here = self.store.exchange.addressed(one.address)
            if not wanted:
                return here
            self.known[wanted] = here
        return self.known[wanted]

    def _merge(self, article_id: str, returned: list[ReturnedAnnotation]) -> None:
        body, body_hash = self.store.annotations.text_of(article_id)
        placer = Placer(body)
        merged = [
            _placed(_checked(one.annotation, article_id), one, placer, body) for one in returned
        ]
        known = self.store.annotations.existing([one.id for one in merged])
        added, updated = self.store.annotation_changes.merge(merged, {article_id: body_hash})
        if article_id not in self.brought:  # those go to the trash with their articles
            self.new_annotations += [one.id for one in merged if one.id not in known]
        self._count("added", added)
        self._count("updated", updated)
        self._count("unchanged", len(merged) - added - updated)
        self._count("to_review", sum(one.placement is Placement.REVIEW for one in merged))

    # The rest

    def _store_rows(self) -> None:
        rows = []
        for one in self.rows:
            id_ = one.values.get("article_id")
            if not isinstance(id_, str):
                rows.append(ExchangedRow(one.table, one.values))
                continue
            here = self.known.get(id_, id_)
            if here is not None and id_ not in self.left_out:
                rows.append(ExchangedRow(one.table, {**one.values, "article_id": here}))
        self.rows = []
        failed = self.store.exchange.rows.put(rows)
        if failed:
            self.failed.append(
                Sentence("{count} entries of lists and rules could not be taken in.", count=failed)
            )

    def _take_collection(self, one: ExportedCollection) -> None:
        states = self.store.article_states
        try:
            here = states.put_collection(one.id, one.name)
            ids = [self.known.get(id_, id_) for id_ in one.articles]
            states.collect(here, [id_ for id_ in ids if id_ is not None])
        except MaqalError as error:
            self.failed.append(error.sentence)

    def _take_search(self, one: SavedSearch) -> None:
        try:
            self.store.searches.save(one.name, one.query, one.id)
        except MaqalError as error:
            self.failed.append(error.sentence)

    def _count(self, name: str, number: int) -> None:
        self.counts[name] = self.counts.get(name, 0) + number


def _returned(one: ExportedArticle, *, with_state: bool) -> ReturnedArticle:
    article = one.article
    file = IncomingFile(
        draft=_draft(article),
        content=one.raw,
        file_modified_at=one.file_modified_at,
        source=article.source,
        correction=article.correction,
        rules_off=article.rules_off,
    )
    return ReturnedArticle(
        id=article.id,
        file=file,
        imported_at=_time(article.imported_at),
        modified_at=_time(article.modified_at),
        version_of=article.version_of,
        reading=article.reading if with_state else ReadingState(),
    )


def _draft(article: Article) -> Draft:
    return Draft(
        file=article.file,
        encoding=article.encoding,
        language=article.language,
        direction=article.direction,
        title=article.title,
        place=article.place,
        author=article.author,
        agency=article.agency,
        section=article.section,
        date=article.date,
        datetime=article.datetime,
        date_text=article.date_text,
        source_url=article.source_url,
        blocks=article.blocks,
        related=article.related,
        tags=article.tags,
        removed=article.removed,
    )


def _checked(one: Annotation, article_id: str) -> Annotation:
    """An annotation from outside with what we rely on: a UUID, times in our form, a colour."""
    marked = one.kind in (AnnotationKind.HIGHLIGHT, AnnotationKind.UNDERLINE)
    selector = None if one.kind is AnnotationKind.NOTE else one.selector
    kind = one.kind if selector is not None or not marked else AnnotationKind.NOTE
    created_at = _time(one.created_at)
    parts = (one.id, article_id, *((selector.exact, selector.prefix) if selector else (one.note,)))
    return replace(
        one,
        id=one.id if _is_uuid(one.id) else derived_id(*parts),
        article_id=article_id,
        kind=kind,
        colour=(one.colour or Colour.YELLOW) if marked and selector else None,
        selector=selector,
        tags=clean_tags(one.tags),
        created_at=created_at,
        modified_at=_time(one.modified_at) if one.modified_at else created_at,
        deleted_at=None if one.deleted_at is None else _time(one.deleted_at),
    )


def _placed(one: Annotation, returned: ReturnedAnnotation, placer: Placer, body: str) -> Annotation:
    """``one`` placed in the body that is here; as it was, if it was placed in just this body."""
    if one.selector is None:
        return replace(one, start=None, end=None, placement=Placement.EXACT)
    if returned.placed_in == placer.body_hash:
        if one.placement is Placement.REVIEW:
            return replace(one, start=None, end=None)
        if one.start is not None and one.end is not None and one.start < one.end <= len(body):
            return one
    selector = one.selector
    if selector.body_hash == placer.body_hash and (
        body[max(0, selector.start) : max(0, selector.end)] != selector.exact
    ):
        one = replace(one, selector=replace(selector, body_hash=""))  # it is not of this body
    found = placer.place(selector)
    return replace(one, start=found.start, end=found.end, placement=found.placement)


def _is_uuid(text: str) -> bool:
    try:
        return str(uuid.UUID(text)) == text
    except ValueError:
        return False


def _time(text: str) -> str:
    """A time as we write it (UTC ISO 8601 to the millisecond); now, if it is none."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return utc_now()
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    written = moment.astimezone(UTC).isoformat(timespec="milliseconds")
    return written.replace("+00:00", "Z")
