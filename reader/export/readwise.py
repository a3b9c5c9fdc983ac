"""Highlights as Readwise imports them: CSV with ``Highlight,Title,Author,URL,Note,Location,Date``.

https://docs.readwise.io/readwise/docs/importing-highlights/csv: UTF-8, a heading row with these
names, one row a highlight. A Location is a number that highlights are sorted by.
"""

from __future__ import annotations

import csv
import io
import re
from typing import TYPE_CHECKING

from reader.export.passages import quoted, writable
from reader.model.annotation import AnnotationKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.model.export import ExportedArticle

HEADING = ("Highlight", "Title", "Author", "URL", "Note", "Location", "Date")

# A spreadsheet takes such a cell for a formula, and the text may come from anywhere (OWASP, CSV
# Injection). A dash before a space begins a line of a dialogue.
_FORMULA = re.compile(r"[=@+\t\r]|-(?! )")


def readwise_csv(exported: Iterable[ExportedArticle]) -> str:
    """The highlights and notes of articles as CSV, lines ending with CR LF (RFC 4180).

    A note on a whole article stands beside its title as the highlight; bookmarks are left out.
    Tags follow the note as ``.tag``, which Readwise turns into tags. A cell that a spreadsheet
    would take for a formula begins with an apostrophe.
    """
    output = io.StringIO()
    writer = csv.writer(output)
    writer.writerow(HEADING)
    for one in exported:
        article, body = one.article, one.article.body
        for annotation in one.annotations:
            if annotation.kind is AnnotationKind.BOOKMARK:
                continue
            tags = " ".join("." + "_".join(tag.split()) for tag in annotation.tags)
            row = (
                quoted(annotation, body) or article.title,
                article.title,
                article.author or article.agency,
                article.source_url,
                "\n".join(filter(None, (tags, annotation.note))),
                "" if annotation.start is None else str(annotation.start),
                annotation.created_at[:19].replace("T", " "),
            )
            writer.writerow([_cell(value) for value in row])
    return output.getvalue()


def _cell(text: str) -> str:
    text = writable(text)
    return f"'{text}" if _FORMULA.match(text) else text
