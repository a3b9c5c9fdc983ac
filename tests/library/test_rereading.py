"""Reading an article again, and new versions: its annotations follow."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.model.annotation import Placement
from reader.model.correction import Correction
from reader.model.errors import NotFoundError, UnusableInputError

if TYPE_CHECKING:
    from pathlib import Path

    from reader.library import Library

PARAGRAPHS = (
    "افتتحت بلدية المدينة صباح الخميس حديقة عامة جديدة في حي البساتين القديم، وحضر جمع من السكان.",
    "وقالت المهندسة المشرفة إن الحديقة تضم ثلاثمئة شجرة مثمرة وممرات للمشاة والدراجات الهوائية.",
    "وأضافت أن المياه تصل إلى الأشجار من بئر قديمة أعيد حفرها قبل عامين بأيدي أهل الحي أنفسهم.",
    "وتفتح الحديقة أبوابها للزوار من الصباح حتى المساء طوال أيام الأسبوع ما عدا أيام المطر.",
)
CLUTTER = "شارك هذا المقال"


def write(path: Path, *paragraphs: str, encoding: str = "utf-8") -> Path:
    text = "حديقة جديدة في المدينة\n\n" + "\n\n".join(paragraphs) + "\n"
    path.write_bytes(text.encode(encoding))
    return path


def imported(library: Library, path: Path, **options: object) -> str:
    [added] = library.import_files([path], **options).added  # type: ignore[arg-type]
    return added.id


def test_reading_again_with_the_same_rules_changes_nothing(
    library: Library, tmp_path: Path
) -> None:
    id_ = imported(library, write(tmp_path / "a.txt", *PARAGRAPHS))
    before = library.article(id_)
    library.annotations.add_quote(id_, "ثلاثمئة شجرة")
    done = library.read_again(id_)
    assert done.changes.updated == ()
    assert (done.placed.exact, done.placed.fuzzy, done.placed.review) == (1, 0, 0)
    assert library.article(id_) == before


def test_annotations_follow_other_rules(library: Library, tmp_path: Path) -> None:
    id_ = imported(library, write(tmp_path / "a.txt", PARAGRAPHS[0], CLUTTER, *PARAGRAPHS[1:]))
    article = library.article(id_)
    assert CLUTTER not in article.body
    quotes = ("حي البساتين القديم", "بئر قديمة", "أيام المطر")
    made = [library.annotations.add_quote(id_, quote).annotation for quote in quotes]
    trashed = library.annotations.add_quote(id_, "ثلاثمئة شجرة").annotation
    library.annotations.delete([trashed.id])
    library.save_position(id_, 2, 10)
    [removed] = [one for one in article.removed if one.text == CLUTTER]
    done = library.read_again(id_, Correction(kept_lines=frozenset([removed.line])))
    assert done.changes.updated == (id_,)
    again = library.article(id_)
    assert CLUTTER in again.body
    for one, quote in zip(made, quotes, strict=True):
        now = library.annotations.annotation(one.id)
        assert (now.placement, now.modified_at) == (Placement.EXACT, one.modified_at)
        assert again.body[now.start : now.end] == quote
    back = library.annotations.restore([trashed.id]).annotation
    assert again.body[back.start : back.end] == "ثلاثمئة شجرة"
    block = again.blocks[again.reading.block].text
    assert block[again.reading.offset :] == article.blocks[2].text[10:]
    library.read_again(id_, done.before)
    assert library.article(id_).body == article.body
    assert [one.start for one in library.annotations.of_article(id_)] == sorted(
        one.start for one in (*made, trashed) if one.start is not None
    )


def test_annotations_follow_another_encoding(library: Library, tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt", *PARAGRAPHS, encoding="windows-1256")
    id_ = imported(library, path, encoding="iso8859_5")
    wrong = library.article(id_).body
    assert "شجرة" not in wrong
    line = wrong.split("\n")[-3]
    marked = library.annotations.add_quote(id_, line[20:60], note="هنا").annotation
    library.read_again(id_, Correction(encoding="windows-1256"))
    right = library.article(id_).body
    assert "ثلاثمئة شجرة" in right
    now = library.annotations.annotation(marked.id)
    assert now.placement is Placement.EXACT
    assert now.selector is not None
    assert right[now.start : now.end] == now.selector.exact == PARAGRAPHS[1][20:60].strip()
    assert now.note == "هنا"


def test_a_file_that_cannot_be_read_so_changes_nothing(library: Library, tmp_path: Path) -> None:
    id_ = imported(library, write(tmp_path / "a.txt", *PARAGRAPHS))
    before = library.article(id_)
    with pytest.raises(UnusableInputError):
        library.read_again(id_, Correction(encoding="utf-32"))
    assert library.article(id_) == before
    with pytest.raises(NotFoundError):
        library.read_again("gone")


def test_fields_can_be_put_right_later(library: Library, tmp_path: Path) -> None:
    id_ = imported(library, write(tmp_path / "a.txt", *PARAGRAPHS))
    library.read_again(id_, Correction(fields={"title": "عنوان آخر", "author": "ليلى"}))
    article = library.article(id_)
    assert (article.title, article.author) == ("عنوان آخر", "ليلى")
    assert article.body == "\n".join(PARAGRAPHS)
    assert [row.title for row in library.page().rows] == ["عنوان آخر"]


def test_a_new_version_gets_the_annotations(library: Library, tmp_path: Path) -> None:
    first = imported(library, write(tmp_path / "a.txt", *PARAGRAPHS))
    annotations = library.annotations
    kept = annotations.add_quote(first, "ثلاثمئة شجرة", note="كثير", tags=["شجر"]).annotation
    changed = annotations.add_quote(first, PARAGRAPHS[2]).annotation
    gone = annotations.add_quote(first, "ما عدا أيام المطر").annotation
    note = annotations.add_note(first, "مقال جيد").annotation
    second = imported(
        library,
        write(
            tmp_path / "b.txt",
            "تصحيح: أُضيفت إلى المقال تفاصيل أخرى عن الافتتاح الذي حضره المحافظ أيضًا.",
            PARAGRAPHS[0],
            PARAGRAPHS[1],
            PARAGRAPHS[2].replace("عامين", "ثلاثة أعوام"),
        ),
    )
    assert library.article(second).version_of == first
    body = library.article(second).body
    carried = {one.carried_from: one for one in annotations.of_article(second)}
    assert set(carried) == {kept.id, changed.id, gone.id, note.id}
    now = carried[kept.id]
    assert (now.note, now.tags, now.placement) == ("كثير", ("شجر",), Placement.EXACT)
    assert body[now.start : now.end] == "ثلاثمئة شجرة"
    assert carried[changed.id].placement is Placement.FUZZY
    assert "ثلاثة أعوام" in annotations.passage(carried[changed.id])
    assert carried[gone.id].placement is Placement.REVIEW
    assert annotations.passage(carried[gone.id]) == "ما عدا أيام المطر"
    assert len(annotations.of_article(first)) == 4
    assert annotations.carry(first, second).steps == ()
    later = annotations.add_quote(first, "بئر قديمة").annotation
    assert annotations.carry(first, second).annotation.carried_from == later.id


def test_what_is_under_review_is_put_right_by_hand(library: Library, tmp_path: Path) -> None:
    first = imported(library, write(tmp_path / "a.txt", *PARAGRAPHS))
    library.annotations.add_quote(first, "ثلاثمئة شجرة مثمرة وممرات للمشاة")
    second = imported(
        library,
        write(
            tmp_path / "b.txt",
            *PARAGRAPHS[2:],
            PARAGRAPHS[0],
            "وقالت المهندسة إن فيها شجرة مثمرة واحدة وممرات.",
        ),
    )
    [lost] = library.annotations.of_article(second)
    assert lost.placement is Placement.REVIEW
    candidates = library.annotations.candidates(lost.id)
    body = library.article(second).body
    assert any("شجرة" in body[one.start : one.end] for one in candidates)
    start = body.index("شجرة مثمرة")
    change = library.annotations.attach(lost.id, start, start + 10)
    now = library.annotations.annotation(lost.id)
    assert (now.placement, library.annotations.passage(now)) == (Placement.EXACT, "شجرة مثمرة")
    library.annotations.apply(change.inverse)
    assert library.annotations.annotation(lost.id).placement is Placement.REVIEW
    library.annotations.apply(change)
    assert library.annotations.annotation(lost.id).start == start
