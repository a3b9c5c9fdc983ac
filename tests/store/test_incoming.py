"""Drafts as rows."""

import json
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.model.draft import Block, BlockKind
from reader.store.incoming import IncomingFile, sort_date, storable, storable_path

Make = Callable[..., IncomingFile]
ANY_TEXT = st.text(st.characters(exclude_categories=()))


@given(texts=st.lists(ANY_TEXT, max_size=6))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_spans_give_each_block_its_text_back(make_file: Make, texts: list[str]) -> None:
    blocks = tuple(Block(BlockKind.PARAGRAPH, text, n) for n, text in enumerate(texts, 1))
    _, body, document = map(str, make_file(blocks=blocks).body_values("id"))
    spans = json.loads(document)
    assert [body[start:end] for _, start, end, _ in spans] == [storable(text) for text in texts]
    assert [line for *_, line in spans] == list(range(1, len(texts) + 1))


@given(ANY_TEXT)
def test_storable_text_is_utf8_of_the_same_length(text: str) -> None:
    assert len(storable(text)) == len(text)
    storable(text).encode()
    storable_path(text).encode()


def test_undecodable_bytes_of_a_path_stay_visible() -> None:
    assert storable_path("/tmp/\udcff.txt") == "/tmp/\\udcff.txt"


@pytest.mark.parametrize(
    ("date", "datetime", "key"),
    [
        ("2020-10-07", "2020-10-07T12:09:00+02:00", "2020-10-07T12:09:00"),
        ("2020-10-07", None, "2020-10-07"),
        (None, None, "2024-02-29"),
    ],
)
def test_sort_date(date: str | None, datetime: str | None, key: str) -> None:
    assert sort_date(date, datetime, "2024-02-29T10:00:00.000Z") == key
