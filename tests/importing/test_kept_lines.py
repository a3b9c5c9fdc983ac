"""Lines that a person puts back into the body although a rule took them."""

from pathlib import Path

import pytest

from reader.importing.parse import parse_bytes
from reader.model.draft import BlockKind, Draft
from reader.model.errors import UnusableInputError

PAGE = Path(__file__).resolve().parents[1] / "data" / "articles" / "related_without_titles.txt"


def read_page(*keep: int) -> Draft:
    return parse_bytes(PAGE.read_bytes(), str(PAGE), keep=frozenset(keep))


def text_at(draft: Draft, line: int) -> str:
    return next(block.text for block in draft.blocks if block.line == line)


def test_a_removed_line_comes_back_as_a_paragraph_at_its_place() -> None:
    draft = read_page(22)
    assert [block.line for block in draft.blocks] == [12, 14, 16, 18, 20, 22]
    assert draft.blocks[-1].kind is BlockKind.PARAGRAPH
    assert text_at(draft, 22) == "ذات صلة"
    assert 22 not in {line.line for line in draft.removed}


def test_kept_metadata_stays_metadata() -> None:
    plain = read_page()
    draft = read_page(1, 5, 9)
    assert [block.line for block in draft.blocks][:4] == [1, 5, 9, 12]
    assert draft.paragraphs[0] == plain.title == draft.title
    assert (draft.author, draft.date, draft.place) == (plain.author, plain.date, plain.place)


def test_a_kept_related_line_is_no_related_item() -> None:
    plain = read_page()
    lead = plain.related[0].lead
    line = next(removed.line for removed in plain.removed if removed.text.strip() == lead)
    draft = read_page(line)
    assert lead in draft.paragraphs
    assert lead not in {item.lead for item in draft.related}
    assert plain.related[1] in draft.related


def test_lines_of_the_body_and_lines_the_file_lacks_change_nothing() -> None:
    assert read_page(2, 12, 9999) == read_page()


def test_a_file_of_clutter_is_an_article_once_a_line_is_kept() -> None:
    content = "شارك\nFacebook\nTwitter".encode()
    with pytest.raises(UnusableInputError):
        parse_bytes(content, "a.txt")
    assert parse_bytes(content, "a.txt", keep=frozenset({2})).paragraphs == ("Facebook",)
