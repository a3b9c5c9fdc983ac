"""What a person corrects in a preview comes in so, and is remembered."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from reader.model.correction import Correction
from reader.model.draft import BlockKind
from reader.model.errors import UnusableInputError

if TYPE_CHECKING:
    from reader.library import Library

BODY = (
    "افتتح المتحف الجديد أبوابه صباح اليوم أمام الزوار بعد ثلاث سنوات من أعمال الترميم الواسعة.",
    "وقالت مديرة المتحف إن القاعات تضم أربعة آلاف قطعة جمعت من مدن الساحل على مدى قرن كامل.",
    "وتستمر الزيارة مجانًا حتى نهاية الشهر، ثم تباع التذاكر في الموقع وفي مدخل المتحف الشرقي.",
)


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "متحف.txt"
    text = "\n\n".join(("متحف الساحل يفتح أبوابه", "طباعة", "04 مارس 2021", *BODY, "شارك المقال"))
    path.write_text(text, encoding="utf-8")
    return path


def test_fields_are_replaced(library: Library, article: Path) -> None:
    typed = {"title": " متحف  الساحل ", "author": "هالة", "date": "5 آذار 2021", "section": ""}
    correction = Correction(fields=typed)
    [added] = library.import_files([article], corrections={article: correction}).added
    stored = library.article(added.id)
    assert (stored.title, stored.author, stored.section) == ("متحف الساحل", "هالة", "")
    assert (stored.date, stored.date_text) == ("2021-03-05", "5 آذار 2021")
    assert stored.correction == correction
    assert stored.body.startswith(BODY[0])


@pytest.mark.parametrize(
    ("typed", "date", "text"),
    [("", None, ""), ("في يوم ما", None, "في يوم ما"), ("2020-02-03", "2020-02-03", "2020-02-03")],
)
def test_dates(library: Library, article: Path, typed: str, date: str | None, text: str) -> None:
    correction = Correction(fields={"date": typed, "title": "  "})
    [added] = library.import_files([article], corrections={article: correction}).added
    stored = library.article(added.id)
    assert (stored.date, stored.datetime, stored.date_text) == (date, None, text)
    assert stored.title == "متحف الساحل يفتح أبوابه"


def test_lines_the_person_keeps_are_in_the_body(library: Library, article: Path) -> None:
    removed = {item.text: item.line for item in library.inspect(article).draft.removed}
    correction = Correction(kept_lines=frozenset({removed["شارك المقال"]}))
    assert "شارك المقال" in library.inspect(article, correction).draft.paragraphs
    [added] = library.import_files([article], corrections={article: correction}).added
    stored = library.article(added.id)
    assert stored.blocks[-1].text == "شارك المقال"
    assert stored.blocks[-1].kind is BlockKind.PARAGRAPH
    assert stored.correction == correction


def test_kept_lines_stay_where_the_sources_rules_are_others(
    library: Library, article: Path
) -> None:
    removed = {item.text: item.line for item in library.inspect(article).draft.removed}
    library.switch_rule("player", article.parent.name, off=True)
    correction = Correction(kept_lines=frozenset({removed["شارك المقال"]}))
    [added] = library.import_files([article], corrections={article: correction}).added
    assert "شارك المقال" in library.article(added.id).body


def test_the_encoding_is_the_chosen_one(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "قديم.txt"
    path.write_bytes("\n\n".join(("متحف الساحل يفتح", *BODY)).encode("cp1256"))
    detected = library.inspect(path).draft
    correction = Correction(encoding="mac_arabic")
    inspection = library.inspect(path, correction)
    [added] = library.import_files([tmp_path], recursive=True, corrections={path: correction}).added
    stored = library.article(added.id)
    assert stored.encoding == inspection.draft.encoding != detected.encoding
    assert stored.title == inspection.draft.title != detected.title
    assert stored.correction == correction


def test_nothing_corrected_is_no_correction(library: Library, article: Path) -> None:
    [added] = library.import_files([article], corrections={article: Correction()}).added
    assert library.article(added.id).correction is None


def test_other_files_are_as_they_come(library: Library, article: Path) -> None:
    other = article.with_name("آخر.txt")
    other.write_text("\n\n".join(("متحف الجبل يغلق أبوابه", *BODY[1:])), encoding="utf-8")
    corrections = {article: Correction(fields={"author": "هالة"})}
    first, second = library.import_files([article, other], corrections=corrections).added
    assert library.article(first.id).author == "هالة"
    assert library.article(second.id).author == ""
    assert library.article(second.id).correction is None


def test_a_field_that_no_article_has(library: Library, article: Path) -> None:
    corrections = {article: Correction(fields={"language": "en"})}
    with pytest.raises(ValueError, match="no field 'language'"):
        library.import_files([article], corrections=corrections)


def test_a_preview_says_what_is_there_already(library: Library, article: Path) -> None:
    assert library.inspect(article).duplicate_of == ""
    library.import_files([article])
    again = library.inspect(article)
    assert (again.duplicate_of, again.version_of) == ("متحف الساحل يفتح أبوابه", "")
    edited = article.with_name("نسخة.txt")
    edited.write_text(
        "\n\n".join(("متحف الساحل يفتح أبوابه", *BODY[:2], "وأُجّل موعد بيع التذاكر شهرًا كاملًا.")),
        encoding="utf-8",
    )
    other = library.inspect(edited)
    assert (other.duplicate_of, other.version_of) == ("", "متحف الساحل يفتح أبوابه")
    assert library.counts().articles == 1


def test_a_file_that_cannot_be_previewed(library: Library, tmp_path: Path) -> None:
    with pytest.raises(UnusableInputError, match="does not exist"):
        library.inspect(tmp_path / "ليس هنا.txt")
