"""Pages in the layouts of many kinds of sites, each line of which says what it has to become.

A page (tests/data/articles/layouts/*.page, texts written for these tests) begins with lines
«@field answer»; then each line of the file has a letter and a space before it: t title,
p paragraph, h subhead, c caption, r title of a related item, g tag, x what belongs to the page
(clutter, metadata), o what may be either. «@tags one; other» are all the tags, where a line holds
several. «@known field…» names what is not read rightly yet.
"""

import re
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from reader.importing.byline import Byline, read_byline
from reader.importing.parse import parse_bytes
from reader.model.draft import BlockKind, Draft

DATA = Path(__file__).resolve().parents[1] / "data"
PAGES = sorted((DATA / "articles" / "layouts").glob("*.page"))
TEXT_KINDS = (BlockKind.PARAGRAPH, BlockKind.STANDFIRST)
READ_AT = "2023-10-23T20:00:00+00:00"


@dataclass
class Page:
    """A page and what is wanted of it."""

    answers: dict[str, str] = field(default_factory=dict)
    letters: list[str] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)

    @property
    def known(self) -> list[str]:
        return self.answers.get("known", "").split()

    def numbers(self, letters: str) -> set[int]:
        return {number for number, letter in enumerate(self.letters, 1) if letter in letters}

    def texts(self, letter: str) -> set[str]:
        pairs = zip(self.letters, self.lines, strict=True)
        return {text.strip(" ،") for other, text in pairs if other == letter}

    def read(self) -> Draft:
        return parse_bytes("\n".join(self.lines).encode(), "page.txt", modified_at=READ_AT)


def load(path: Path) -> Page:
    page = Page()
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("@"):
            name, _, answer = line[1:].partition(" ")
            page.answers[name] = answer.strip()
        else:
            page.letters.append(line[:1] or " ")
            page.lines.append(line[2:])
    return page


def names(text: str) -> set[str]:
    return {name.strip() for name in text.split(";") if name.strip()}


@pytest.fixture(params=PAGES, ids=lambda path: path.stem)
def page(request: pytest.FixtureRequest) -> Page:
    return load(request.param)


def test_fields(page: Page) -> None:
    draft, answers = page.read(), page.answers
    assert draft.title == answers["title"]
    for name in ("place", "author", "agency"):
        assert names(getattr(draft, name)) == names(answers.get(name, "")), name
    assert (draft.date or "") == answers.get("date", "")
    assert "time" not in answers or draft.datetime == answers["time"]
    if "section" in answers and "section" not in page.known:
        assert draft.section == answers["section"]
    if answers.get("section") == "":
        assert draft.section == ""


def test_no_prose_is_lost_and_no_clutter_is_prose(page: Page) -> None:
    draft = page.read()
    kept = {block.line for block in draft.blocks}
    prose = {block.line for block in draft.blocks if block.kind in TEXT_KINDS}
    lost = [page.lines[number - 1] for number in sorted(page.numbers("ph") - kept)]
    junk = [page.lines[number - 1] for number in sorted(page.numbers("txrg") & prose)]
    assert lost == []
    assert junk == [] or "junk" in page.known


def test_related_items_and_tags(page: Page) -> None:
    draft = page.read()
    missing = page.texts("r") - {item.title for item in draft.related}
    assert not missing or "related" in page.known
    assert page.texts("g") <= set(draft.tags)
    if "tags" in page.answers:
        assert list(draft.tags) == [tag.strip() for tag in re.split("[;؛]", page.answers["tags"])]


def test_at_least_forty_layouts_are_there() -> None:
    assert len(PAGES) >= 40


@pytest.mark.parametrize(("file", "least"), [("first", 0.97), ("second", 0.95)])
def test_unseen_bylines(file: str, least: float) -> None:
    rows = (DATA / f"bylines_{file}.tsv").read_text(encoding="utf-8").splitlines()
    wrong = []
    for row in rows:
        text, *wanted = (*row.split("\t"), "", "", "")[:4]
        byline = read_byline(text) or Byline()
        got = (byline.place, byline.author, byline.agency)
        if [names(part) for part in got] != [names(part) for part in wanted]:
            wrong.append((text, got))
    assert 1 - len(wrong) / len(rows) >= least, wrong
