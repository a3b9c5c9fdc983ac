"""Markdown for note programs (Obsidian and others): front matter, annotations, the text.

A template of one's own is a text file with ``$name`` for what is known of the article, as in
Python's ``string.Template``. After a line of ``=====`` follows the template of one annotation, with
names of its own. Whoever writes another name is told all that there are.
"""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from string import Template
from typing import TYPE_CHECKING

from reader.export.passages import marked_blocks, quoted, writable
from reader.model.annotation import AnnotationKind
from reader.model.draft import BlockKind
from reader.model.errors import UnusableInputError
from reader.model.sentence import Sentence
from reader.text.safe_display import safe_display

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reader.model.annotation import Annotation
    from reader.model.article import Article
    from reader.model.export import ExportedArticle

SEPARATOR = "====="

DEFAULT_TEMPLATE = """\
---
$front_matter
---

<div dir="$dir" lang="$lang">

# $title

$byline

$article_notes

$annotations

## $text_heading

$text

</div>
=====
> $quote

^$block_id

$note

$tags
"""

CHECKSUM = "maqal_checksum"
"""The line of the front matter by which a file that nobody changed since is known."""

_HEADINGS = {"ar": ("المقتطفات والملاحظات", "النص"), "en": ("Annotations", "Text")}
_CHECKSUM_LINE = re.compile(rf"(?m)^{CHECKSUM}: ([0-9a-f]*)$")

# CommonMark 0.31, 2.4: what may be escaped; and what begins a block of another kind.
_INLINE = re.compile(r"([\\`*_\[\]<>~$|=#^%])")
_BLOCK_START = re.compile(r"^(\s*)([-+]|\d{1,9}[.)])(?=\s|$)")
_NOT_FOR_YAML = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\u202a-\u202e\u2066-\u2069]")


def markdown(exported: ExportedArticle, template: str = DEFAULT_TEMPLATE) -> str:
    """One article as a Markdown document. Raises UnusableInputError for an unusable template."""
    article, body = exported.article, exported.article.body
    of_article, _, of_annotation = template.replace("\r\n", "\n").partition(f"\n{SEPARATOR}\n")
    heading, text_heading = _HEADINGS.get(article.language, _HEADINGS["en"])
    marked = [one for one in exported.annotations if one.kind is not AnnotationKind.NOTE]
    entries = [
        _filled(of_annotation, _annotation_values(one, body), Sentence("an annotation's template"))
        for one in marked
        if of_annotation and (quoted(one, body) or one.note)
    ]
    values = {
        "front_matter": _front_matter(exported),
        "title": _inline(article.title),
        "byline": _inline(_byline(article)),
        "author": _inline(article.author),
        "place": _inline(article.place),
        "date": article.date or "",
        "url": article.source_url,
        "dir": article.direction.value,
        "lang": article.language,
        "id": article.id,
        "labels": _tags(exported.states.labels),
        "article_notes": "\n\n".join(
            writable(one.note)
            for one in exported.annotations
            if one.kind is AnnotationKind.NOTE and one.note
        ),
        "annotations_heading": heading,
        "annotations": "\n\n".join([f"## {heading}", *entries]) if entries else "",
        "text": _text(article, marked),
        "text_heading": text_heading,
    }
    return _with_checksum(_filled(of_article, values, Sentence("the template")) + "\n")


def is_unchanged(document: str) -> bool:
    """Whether a document is as ``markdown`` made it: nobody has written in it since."""
    found = _CHECKSUM_LINE.search(document)
    return found is not None and found[1] == _checksum(document)


def article_id_of(document: str) -> str:
    """The id of the article that a document was made of, or an empty string."""
    found = re.search(r'(?m)^maqal_id: "([0-9a-f-]+)"$', document)
    return found[1] if found else ""


def _with_checksum(document: str) -> str:
    return _CHECKSUM_LINE.sub(f"{CHECKSUM}: {_checksum(document)}", document, count=1)


def _checksum(document: str) -> str:
    plain = _CHECKSUM_LINE.sub(f"{CHECKSUM}: ", document, count=1)
    return hashlib.sha256(plain.encode()).hexdigest()[:16]


def _filled(template: str, values: Mapping[str, str], which: str) -> str:
    """``template`` with its names filled in, without the empty paragraphs that leaves."""
    try:
        text = Template(template).substitute(values)
    except KeyError as error:
        known = ", ".join(f"${name}" for name in values)
        raise UnusableInputError(
            "In {which} there is ${field}, which Maqal does not know; it knows {known}.",
            which=which,
            field=safe_display(str(error.args[0])),
            known=known,
        ) from error
    except ValueError as error:
        raise UnusableInputError(
            "In {which} there is a $ that no name follows; write $$ for a dollar sign.", which=which
        ) from error
    return re.sub(r"\n{3,}", "\n\n", text).strip("\n")


def _front_matter(exported: ExportedArticle) -> str:
    """YAML, every string in double quotes. ``direction`` is what Obsidian's RTL plugins read."""
    article = exported.article
    tags = dict.fromkeys(
        (*exported.states.labels, *(tag for one in exported.annotations for tag in one.tags))
    )
    fields: list[tuple[str, object]] = [
        ("title", article.title),
        ("author", article.author or article.agency),
        ("place", article.place),
        ("section", article.section),
        ("date", article.date),
        ("source", article.source_url),
        ("tags", [_tag(tag) for tag in tags]),
        ("lang", article.language),
        ("direction", article.direction.value),
        ("maqal_id", article.id),
    ]
    lines = [f"{name}: {_yaml(value)}" for name, value in fields if value]
    return "\n".join([*lines, f"{CHECKSUM}: "])


def _yaml(value: object) -> str:
    """JSON is YAML 1.2, but for some characters that YAML wants escaped (5.1, 5.2)."""
    return _NOT_FOR_YAML.sub(
        lambda match: f"\\u{ord(match[0]):04x}", json.dumps(value, ensure_ascii=False)
    )


def _annotation_values(annotation: Annotation, body: str) -> dict[str, str]:
    quote = "\n".join(map(_inline, writable(quoted(annotation, body)).split("\n")))
    return {
        "quote": quote.replace("\n", "\n> "),
        "note": writable(annotation.note),
        "tags": _tags(annotation.tags),
        "colour": "" if annotation.colour is None else annotation.colour.value,
        "kind": annotation.kind.value,
        "date": annotation.created_at[:10],
        "block_id": f"maqal-{annotation.id[-12:]}",
        "id": annotation.id,
    }


def _text(article: Article, marked: list[Annotation]) -> str:
    """The article's blocks, highlights between ``==``."""
    shown = [one for one in marked if one.kind is not AnnotationKind.BOOKMARK]
    blocks = marked_blocks([block.text for block in article.blocks], shown)
    written = []
    for block, pieces in zip(article.blocks, blocks, strict=True):
        text = ""
        for piece, over in pieces:
            text += f"=={_escaped(piece)}==" if over else _escaped(piece)
        text = _BLOCK_START.sub(r"\1\\\2", writable(text.replace("====", "")))
        match block.kind:
            case BlockKind.SUBHEAD:
                text = f"### {text}"
            case BlockKind.CAPTION:
                text = f"*{text}*"
        written.append(text)
    return "\n\n".join(written)


def _byline(article: Article) -> str:
    parts = (article.author, article.agency, article.place, article.date or article.date_text)
    return " · ".join(filter(None, parts))


def _inline(text: str) -> str:
    """One line of text that is no Markdown."""
    return _BLOCK_START.sub(r"\1\\\2", _escaped(safe_display(text)))


def _escaped(text: str) -> str:
    return _INLINE.sub(r"\\\1", text)


def _tags(tags: tuple[str, ...]) -> str:
    return " ".join(f"#{_tag(tag)}" for tag in tags)


def _tag(tag: str) -> str:
    """A tag as Obsidian takes it: letters with their marks, digits, ``_-/``, not digits alone."""
    kept = "".join(
        letter
        if letter.isalnum() or letter in "_-/" or unicodedata.category(letter).startswith("M")
        else " "
        for letter in safe_display(tag)
    )
    joined = "_".join(kept.split())
    return f"{joined}_" if not joined or joined.isdigit() else joined
