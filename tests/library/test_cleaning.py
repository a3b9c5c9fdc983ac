"""Cleaning rules by source: switched off, learnt, offered."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from reader.importing.rules import LAYOUT_RULES, standard_rules
from reader.model.errors import NotFoundError, UnusableInputError
from reader.model.rules import RuleKind

if TYPE_CHECKING:
    from reader.library import Library

CLUTTER = "من أرشيف دار الكتب القديمة"


def write_article(folder: Path, number: int, *between: str, after: tuple[str, ...] = ()) -> Path:
    folder.mkdir(exist_ok=True)
    body = (
        f"خرجت القافلة رقم {number} من المدينة عند الفجر، ومعها مئة جمل تحمل الملح والتمر والقماش.",
        f"وبعد مسيرة {number + 3} أيام بلغت الواحة الأولى، فاستراح المسافرون وشربوا من البئر.",
        f"ثم واصلت طريقها نحو الجنوب في الرحلة رقم {number}، ولم تلق في سيرها مطرًا ولا ريحًا.",
    )
    lines = (f"رحلة القافلة رقم {number} إلى الجنوب", body[0], *between, *body[1:], *after)
    path = folder / f"{number:03}.txt"
    path.write_text("\n\n".join(lines) + "\n", encoding="utf-8")
    return path


def test_every_rule_is_listed(library: Library) -> None:
    rules = library.rules()
    assert [rule.name for rule in rules] == [rule.name for rule in standard_rules()]
    layout = {rule.name for rule in rules if rule.kind is RuleKind.LAYOUT}
    assert layout == {rule.name for rule in LAYOUT_RULES}
    assert all(rule.description and rule.off == () for rule in rules)


def test_a_rule_is_off_for_its_source_only(library: Library, tmp_path: Path) -> None:
    marked = "الصورة"
    assert library.switch_rule("image-marker", "مصدر أول", off=True)
    assert not library.switch_rule("image-marker", "مصدر أول", off=True)
    [rule] = [rule for rule in library.rules() if rule.name == "image-marker"]
    assert rule.off == ("مصدر أول",)
    first, second = (
        write_article(tmp_path / folder, number, marked)
        for number, folder in enumerate(("مصدر أول", "مصدر ثان"))
    )
    one, two = (library.article(item.id) for item in library.import_files([first, second]).added)
    assert marked in [block.text for block in one.blocks] or "image-marker" not in {
        removed.rule for removed in one.removed
    }
    assert ("image-marker", marked) in {(removed.rule, removed.text) for removed in two.removed}
    assert (one.source, one.rules_off) == ("مصدر أول", ("image-marker",))
    assert (two.source, two.rules_off) == ("مصدر ثان", ())
    assert library.switch_rule("image-marker", "مصدر أول", off=False)
    third = write_article(tmp_path / "مصدر أول", 7, marked)
    [added] = library.import_files([third]).added
    assert library.article(added.id).rules_off == ()


def test_a_source_is_the_host_where_the_page_states_one(library: Library, tmp_path: Path) -> None:
    address = "https://www.example.org/caravan/1"
    library.switch_rule("address", address, off=True)
    path = write_article(tmp_path, 1, after=(address,))
    [added] = library.import_files([path]).added
    article = library.article(added.id)
    assert (article.source, article.rules_off) == ("example.org", ("address",))
    assert "address" not in {removed.rule for removed in article.removed}


def test_rules_that_cannot_be_switched(library: Library) -> None:
    with pytest.raises(NotFoundError, match="No cleaning rule is called “nonsense”"):
        library.switch_rule("nonsense", "example.org", off=True)
    with pytest.raises(UnusableInputError, match="cannot be switched off"):
        library.switch_rule("title", "example.org", off=True)
    with pytest.raises(UnusableInputError, match="A source is needed"):
        library.switch_rule("player", " ", off=True)


@pytest.fixture
def cluttered(library: Library, tmp_path: Path) -> Path:
    """A folder of which five articles came in with the same line in their bodies."""
    folder = tmp_path / "القوافل"
    library.import_files([write_article(folder, number, CLUTTER) for number in range(5)])
    return folder


def test_clutter_is_offered_and_removed_once_accepted(library: Library, cluttered: Path) -> None:
    [offer] = library.offered_rules()
    assert (offer.source, offer.text, offer.count, offer.articles) == ("القوافل", CLUTTER, 5, 5)
    bodies = [library.article(id_).body for id_ in offer.example_article_ids]
    assert bodies
    assert all(CLUTTER in body for body in bodies)
    assert library.accept_rule(offer.source, offer.line)
    assert not library.accept_rule("القوافل", CLUTTER)
    assert library.offered_rules() == ()
    assert library.rules()[-1].name == f"learnt:{offer.line}"
    assert (library.rules()[-1].kind, library.rules()[-1].source) == (RuleKind.LEARNT, "القوافل")
    [added] = library.import_files([write_article(cluttered, 8, f"{CLUTTER}.")]).added
    later = library.article(added.id)
    assert CLUTTER not in later.body
    assert (f"learnt:{offer.line}", f"{CLUTTER}.") in {
        (removed.rule, removed.text) for removed in later.removed
    }
    assert all(CLUTTER in library.article(id_).body for id_ in offer.example_article_ids)


def test_a_learnt_rule_can_be_switched_off(library: Library, cluttered: Path) -> None:
    [offer] = library.offered_rules()
    library.accept_rule(offer.source, offer.line)
    assert library.switch_rule(f"learnt:{offer.line}", offer.source, off=True)
    assert library.offered_rules() == ()
    [added] = library.import_files([write_article(cluttered, 8, CLUTTER)]).added
    assert CLUTTER in library.article(added.id).body


def test_a_declined_line_stays_and_is_not_offered_again(library: Library, cluttered: Path) -> None:
    [offer] = library.offered_rules()
    assert library.decline_rule(offer.source, offer.line)
    [added] = library.import_files([write_article(cluttered, 8, CLUTTER)]).added
    assert CLUTTER in library.article(added.id).body
    assert library.offered_rules() == ()
    with pytest.raises(NotFoundError):
        library.decline_rule(offer.source, "سطر لم يعرضه أحد")


def test_an_undone_import_teaches_nothing(library: Library, cluttered: Path) -> None:
    last = library.last_import()
    assert last is not None
    library.undo_import(last.id)
    assert library.offered_rules() == ()
    library.import_files([cluttered], recursive=True)
    assert [offer.count for offer in library.offered_rules()] == [5]


def test_a_rule_that_takes_the_whole_text_is_not_followed(
    library: Library, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    folder = tmp_path / "موجز"
    folder.mkdir()
    line = "انقطع التيار عن الحي القديم مساء أمس."
    for number in range(5):
        text = f"موجز اليوم رقم {number}\n\n{line}\n\nوعاد بعد {number + 2} ساعات كاملة.\n"
        (folder / f"{number}.txt").write_text(text, encoding="utf-8")
    library.import_files([folder], recursive=True)
    [offer] = [offer for offer in library.offered_rules() if offer.text == line]
    library.accept_rule(offer.source, offer.line)
    alone = folder / "9.txt"
    alone.write_text(f"{line}\n", encoding="utf-8")
    [added] = library.import_files([alone]).added
    assert library.article(added.id).body == line
    assert "could not be read with the rules of its source" in caplog.text
