"""What is shown of two versions, however long they are."""

from __future__ import annotations

from reader.model.relation import ParagraphChange
from reader.views.dialogs.difference_rows import (
    AROUND,
    LONG,
    MOST_CHARACTERS,
    MOST_ROWS,
    Row,
    shown_rows,
)

FILLER = "وما زال البحر هادئا "


def change(old: str | None, new: str | None, *spans: tuple[int, int]) -> ParagraphChange:
    both = old is not None and new is not None
    return ParagraphChange(old, new, spans if both else (), spans if both else ())


def text_of(row: Row) -> str:
    assert row.new is not None
    return "".join(piece.text for piece in row.new.pieces)


def changed_in(row: Row) -> list[str]:
    assert row.new is not None
    return [piece.text for piece in row.new.pieces if piece.changed]


def test_a_paragraph_of_usual_length_is_shown_as_it_is() -> None:
    text = FILLER * 20
    rows, all_shown = shown_rows([change(text, text, (5, 10)), change(None, text)])
    assert all_shown
    assert text_of(rows[0]) == text_of(rows[1]) == text
    assert changed_in(rows[0]) == [text[5:10]]
    assert changed_in(rows[1]) == [text]
    assert rows[1].old is None


def test_of_a_long_one_each_change_is_shown_with_words_round_it() -> None:
    text = FILLER * (3 * LONG // len(FILLER))
    near, far = (LONG, LONG + 4), (2 * LONG, 2 * LONG + 6)
    rows, all_shown = shown_rows([change(text, text, near, far)])
    assert all_shown
    assert changed_in(rows[0]) == [text[slice(*near)], text[slice(*far)]]
    parts = text_of(rows[0]).split(" … ")
    assert parts == [
        "",
        text[near[0] - AROUND : near[1] + AROUND],
        text[far[0] - AROUND : far[1] + AROUND],
        "",
    ]


def test_a_long_one_that_was_added_or_stayed_is_cut() -> None:
    text = FILLER * 10_000
    rows, all_shown = shown_rows([change(None, text), change(text, text)])
    assert all_shown
    assert text_of(rows[0]).startswith(text[:100])
    assert text_of(rows[0]).endswith(text[-100:])
    assert all(len(text_of(row)) < LONG + 10 for row in rows)


def test_a_paragraph_with_too_many_changes_is_cut() -> None:
    text = "ابت " * MOST_CHARACTERS
    spans = [(start, start + 3) for start in range(0, len(text), 8)]
    rows, _ = shown_rows([change(text, text, *spans)])
    assert 1000 < len(text_of(rows[0])) < MOST_CHARACTERS
    assert text_of(rows[0]).endswith(" … ")


def test_no_more_is_shown_than_can_be_laid_out() -> None:
    long = FILLER * (LONG // len(FILLER) - 1)
    rows, all_shown = shown_rows([change(long, long)] * MOST_ROWS)
    assert not all_shown
    assert len(rows) == MOST_CHARACTERS // (2 * len(long))
    rows, all_shown = shown_rows([change("قصير", "قصير")] * (MOST_ROWS + 1))
    assert not all_shown
    assert len(rows) == MOST_ROWS
