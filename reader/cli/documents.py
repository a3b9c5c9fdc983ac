"""The JSON documents of the command line; their keys are a contract with other programs."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from reader.cli.reasons import reason_texts
from reader.model.draft import Block, BlockKind, Draft
from reader.model.import_report import AddedFile, DuplicateFile, Sameness

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.model.annotation import Annotation
    from reader.model.article import Article
    from reader.model.correction import Correction
    from reader.model.import_report import ImportReport
    from reader.model.listing import ArticleSummary
    from reader.model.relation import Relation
    from reader.model.rules import CleaningRule, OfferedRule
    from reader.model.search import Hit

Document = dict[str, object]


def draft_document(draft: Draft) -> Document:
    """What ``inspect`` says of one file."""
    return {
        "file": draft.file,
        "encoding": draft.encoding,
        "language": draft.language,
        "direction": draft.direction.value,
        "title": draft.title,
        "place": draft.place,
        "author": draft.author,
        "agency": draft.agency,
        "section": draft.section,
        "date": draft.date,
        "datetime": draft.datetime,
        "date_text": draft.date_text,
        "source_url": draft.source_url,
        "paragraphs": list(draft.paragraphs),
        "subheads": list(draft.subheads),
        "related": [asdict(item) for item in draft.related],
        "captions": list(draft.captions),
        "tags": list(draft.tags),
        "removed": [asdict(removed) for removed in draft.removed],
        "blocks": [_block(block) for block in draft.blocks],
        "warnings": list(draft.warnings),
    }


def article_document(article: Article) -> Document:
    """What ``show`` says of one article; offsets elsewhere count in ``body``."""
    return {
        "id": article.id,
        "file": article.file,
        "encoding": article.encoding,
        "language": article.language,
        "direction": article.direction.value,
        "title": article.title,
        "place": article.place,
        "author": article.author,
        "agency": article.agency,
        "section": article.section,
        "date": article.date,
        "datetime": article.datetime,
        "date_text": article.date_text,
        "source_url": article.source_url,
        "paragraphs": _texts(article.blocks, BlockKind.PARAGRAPH, BlockKind.STANDFIRST),
        "subheads": _texts(article.blocks, BlockKind.SUBHEAD),
        "related": [asdict(item) for item in article.related],
        "captions": _texts(article.blocks, BlockKind.CAPTION),
        "tags": list(article.tags),
        "removed": [asdict(removed) for removed in article.removed],
        "blocks": [_block(block) for block in article.blocks],
        "body": article.body,
        "imported_at": article.imported_at,
        "modified_at": article.modified_at,
        "reading": asdict(article.reading),
        "raw_sha256": article.raw_sha256,
        "source": article.source,
        "version_of": article.version_of,
        "rules_off": list(article.rules_off),
        "correction": _correction(article.correction),
    }


def summary_document(summary: ArticleSummary) -> Document:
    """One row of ``list``."""
    return {
        "id": summary.id,
        "title": summary.title,
        "author": summary.author,
        "agency": summary.agency,
        "place": summary.place,
        "date": summary.date,
        "excerpt": summary.excerpt,
        "unread": summary.unread,
    }


def report_document(report: ImportReport) -> Document:
    """What ``import`` did.

    ``cancelled`` is there only when it was, ``version_of`` only for a new version of an article,
    ``reason`` only for a duplicate that is not the same text.
    """
    document: Document = {
        "import_id": report.import_id,
        "added": [_added(item) for item in report.added],
        "duplicates": [_duplicate(item) for item in report.duplicates],
        "failed": [asdict(item) for item in report.failed],
    }
    return document | ({"cancelled": True} if report.cancelled else {})


def hit_document(hit: Hit) -> Document:
    """One row of ``search``; offsets are code points of the title or the body."""
    return {
        "id": hit.id,
        "title": hit.title,
        "score": hit.score,
        "snippet": hit.snippet.text,
        "matches": [
            {"field": each.field, "start": each.start, "end": each.end, "why": each.why.value}
            for each in hit.matches
        ],
    }


def rule_document(rule: CleaningRule) -> Document:
    """One row of ``rules``; ``off`` lists the sources, ``source`` is a learnt rule's."""
    document: Document = {
        "name": rule.name,
        "description": rule.description,
        "kind": rule.kind.value,
        "off": list(rule.off),
    }
    return document | ({"source": rule.source} if rule.source else {})


def offer_document(number: int, offer: OfferedRule) -> Document:
    """One row of ``rules --offered``; ``number`` is what ``--accept`` and ``--decline`` take."""
    return {
        "number": number,
        "source": offer.source,
        "line": offer.line,
        "text": offer.text,
        "count": offer.count,
        "articles": offer.articles,
        "examples": list(offer.example_article_ids),
    }


def relation_document(relation: Relation) -> Document:
    """One row of ``related``; ``id`` is null for what the library does not hold.

    ``item`` is there for what the page names, as ``inspect`` gives it.
    ``why`` holds the shared terms as they are printed, then the other reasons in English.
    """
    document: Document = {
        "id": relation.id,
        "title": relation.title,
        "score": round(relation.score, 4),
        "why": [text for reason in relation.why for text in reason_texts(reason)],
        "kind": relation.kind.value,
        "date": relation.date,
    }
    if relation.item is None:
        return document
    return document | {"item": asdict(relation.item)}


def annotation_document(annotation: Annotation, passage: str) -> Document:
    """One annotation; ``quote`` is the passage as it reads now, or as it was marked.

    ``start`` and ``end`` are code points of the article's body now, null while ``placement`` is
    ``review`` and for an annotation of the whole article. ``selector`` is as it was made.
    """
    selector = annotation.selector
    return {
        "id": annotation.id,
        "article_id": annotation.article_id,
        "kind": annotation.kind.value,
        "color": None if annotation.colour is None else annotation.colour.value,
        "quote": passage,
        "start": annotation.start,
        "end": annotation.end,
        "placement": annotation.placement.value,
        "note": annotation.note,
        "tags": list(annotation.tags),
        "selector": None if selector is None else asdict(selector),
        "carried_from": annotation.carried_from,
        "created_at": annotation.created_at,
        "modified_at": annotation.modified_at,
    }


def _added(item: AddedFile) -> Document:
    document: Document = {"file": item.file, "id": item.id}
    return document | ({"version_of": item.version_of} if item.version_of else {})


def _duplicate(item: DuplicateFile) -> Document:
    document: Document = {"file": item.file, "of": item.of}
    alike = item.reason is Sameness.CLUTTER
    return document | ({"reason": item.reason.value} if alike else {})


def _correction(correction: Correction | None) -> Document | None:
    if correction is None:
        return None
    return {
        "encoding": correction.encoding,
        "kept_lines": sorted(correction.kept_lines),
        "fields": dict(correction.fields),
    }


def _block(block: Block) -> Document:
    return {"kind": block.kind.value, "text": block.text, "line": block.line}


def _texts(blocks: Iterable[Block], *kinds: BlockKind) -> list[str]:
    return [block.text for block in blocks if block.kind in kinds]
