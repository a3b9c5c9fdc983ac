"""Searching a library: what is shown of each article found."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.library import Library, open_library
from reader.model.errors import CancelledError, NotFoundError
from reader.model.query import Query, QueryTerm
from reader.model.search import MatchReason, Snippet
from reader.search.errors import DamagedIndexError

if TYPE_CHECKING:
    from collections.abc import Callable

    Put = Callable[..., list[str]]

DAM = "سد النهضة\nبدأ ملء سدّ النهضة هذا الصيف.\nوقال الخبراء إن السدود كثيرة."
MOON = "خسوف القمر\nرأى الناس خسوف القمر مساء أمس."


@pytest.fixture
def ids(library: Library, put: Put) -> list[str]:
    found = put(DAM, MOON)
    library.index_pending()
    return found


def test_a_hit_says_where_and_why_it_matches(library: Library, ids: list[str]) -> None:
    result = library.search("سد")
    assert (result.total, result.complete) == (1, True)
    (hit,) = result.hits
    assert (hit.id, hit.title) == (ids[0], "سد النهضة")
    assert hit.score > 0
    body = library.article(hit.id).body
    texts = {"title": hit.title, "body": body}
    matched = [(each.field, texts[each.field][each.start : each.end]) for each in hit.matches]
    assert matched == [("title", "سد"), ("body", "سدّ"), ("body", "السدود")]
    assert hit.matches[0].why is MatchReason.EXACT
    assert hit.matches[1].why is MatchReason.FOLDED
    assert hit.matches[2].why is MatchReason.STEM
    snippet = hit.snippet
    marked = [snippet.text[start:end] for start, end in snippet.marks]
    assert "سدّ" in marked


def test_matches_and_snippets_can_be_asked_for_later(library: Library, ids: list[str]) -> None:
    (bare,) = library.search("سد", snippets=False).hits
    assert (bare.snippet, bare.matches) == (Snippet(), ())
    (whole,) = library.search("سد").hits
    assert library.matches(ids[0], "سد") == whole.matches
    assert library.snippets([*ids, "none"], "سد")[ids[0]] == whole.snippet
    with pytest.raises(NotFoundError):
        library.matches("none", "سد")


def test_an_unfinished_word_is_marked_as_what_it_begins(library: Library, ids: list[str]) -> None:
    assert library.search("خسو").hits == ()
    (hit,) = library.search("خسو", as_you_type=True).hits
    assert hit.id == ids[1]
    assert {each.why for each in hit.matches} == {MatchReason.PREFIX}
    assert library.matches(ids[1], "خسو", as_you_type=True) == hit.matches
    assert library.search("خسو ", as_you_type=True).hits == ()


def test_exact_spelling(library: Library, ids: list[str]) -> None:
    assert [hit.id for hit in library.search("سدّ", exact=True).hits] == [ids[0]]
    assert library.search("سِد", exact=True).hits == ()
    (hit,) = library.search("«سدّ النهضة»", exact=True).hits
    assert [each.why for each in hit.matches] == [MatchReason.EXACT]
    assert library.search("«سدّ الصيف»", exact=True).hits == ()


def test_suggestions_when_nothing_matches(library: Library, ids: list[str]) -> None:
    result = library.search("خسلوف القمذر")
    assert (result.hits, result.total) == ((), 0)
    assert result.suggestions == ("خسوف القمر",)
    assert library.search("خسوف القمر").suggestions == ()
    assert library.search("author:خسلوف").suggestions == ()


def test_queries_that_ask_for_nothing(library: Library, ids: list[str]) -> None:
    for text in ("", "   ", '"', "- * «", "\x00", "ً"):
        result = library.search(text)
        assert (result.hits, result.total, result.complete) == ((), 0, True)


def test_limits_below_one_are_refused(library: Library, ids: list[str]) -> None:
    for limit, offset in ((0, 0), (-1, 0), (1, -1)):
        with pytest.raises(ValueError, match="page of hits"):
            library.search("سد", limit=limit, offset=offset)
    assert len(library.search("سد", limit=10**30).hits) == 1


def test_a_search_can_be_stopped(library: Library, ids: list[str]) -> None:
    with pytest.raises(CancelledError):
        library.search("سد النهضة", cancelled=lambda: True)


def test_without_counting_the_total_is_a_lower_bound(library: Library, put: Put) -> None:
    put(*(f"خبر {n}\nمتن {n}" for n in range(50)))
    library.index_pending()
    assert library.search("خبر").total == 50
    assert 20 <= library.search("خبر", counted=False).total <= 50


def test_the_query_comes_back_parsed(library: Library, ids: list[str]) -> None:
    query = library.search("سد").query
    assert query == Query(terms=(QueryTerm("سد"),))
    assert library.parse("سد") == query
    assert library.query_text(query) == "سد"
    assert library.query_text(library.parse("author:سلوى"), arabic=True) == "كاتب:سلوى"


def test_an_index_that_cannot_be_read_is_made_anew(
    library: Library, ids: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_arguments: object, **_options: object) -> None:
        raise DamagedIndexError("The search index cannot be used.")

    with monkeypatch.context() as patch:
        patch.setattr("reader.library.searching.find", broken)
        result = library.search("سد")
        assert (result.hits, result.complete) == ((), False)
    assert not library.index_state().up_to_date
    library.index_pending()
    assert [hit.id for hit in library.search("سد").hits] == [ids[0]]


def test_a_closed_library_lets_go_of_its_index(library: Library, ids: list[str]) -> None:
    library.search("سد")
    library.close()
    with open_library(library.path) as again:
        assert [hit.id for hit in again.search("سد").hits] == [ids[0]]


def test_related_articles_can_ask_the_index(library: Library, ids: list[str]) -> None:
    index = library._searching.index
    assert index.count == 2
    assert index.generation > 0
    assert index.frequencies(["خسوف", "كذا"]) == {"خسوف": 1, "كذا": 0}
    assert index.word_frequencies(["النهضه"]) == {"النهضه": 1}
    assert [id_ for id_, _ in index.candidates({"خسوف": 2.0, "سد": 1.0}, 5)] == [ids[1], ids[0]]
    assert index.candidates({"خسوف": 1.0}, 5, exclude={ids[1]}) == []
    assert index.holding_phrase(["سد", "النهضه"], 5) == (1, [ids[0]])
    assert index.holding_phrase(["سد", "النهضه"], 5, exclude=[ids[0]]) == (1, [])
    assert index.holding_phrase(["النهضه", "سد"], 5) == (0, [])
