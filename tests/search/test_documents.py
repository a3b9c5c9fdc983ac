"""A document holds the words of its article, however they were remembered."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.model.indexed_article import IndexedArticle
from reader.search.documents import DocumentMaker, names_in_two
from reader.search.schema import AUTHOR, ID, SECTION, SPELLINGS, STEMS, TAG, TITLE, WORDS
from reader.text.analyse import words
from reader.text.stemming import stems

TEXT = st.text(alphabet="اأإآءؤئىيةهوبكتعدل٠1٫,. \n-ـًُّ½ﷺßé", max_size=40)
MAKER = DocumentMaker()  # remembers what it met in the examples before


def held(article: IndexedArticle) -> dict[str, list[list[str]]]:
    document = MAKER.make(article).to_dict()
    return {name: [str(value).split() for value in values] for name, values in document.items()}


@given(TEXT, TEXT, TEXT, st.lists(TEXT, max_size=2), st.lists(TEXT, max_size=2))
def test_words_and_stems_are_those_of_the_texts(
    title: str, body: str, author: str, tags: list[str], notes: list[str]
) -> None:
    article = IndexedArticle("a1", title, body, author, tags=tuple(tags), notes=tuple(notes))
    names = [*filter(None, [author, *tags])]
    found = held(article)
    rows = [words(text) for text in (title, body, *names, *notes)]
    assert [row for row in found[WORDS] if row] == [row for row in rows if row]
    every = [word for row in rows for word in row]
    stemmed = stems(every)
    assert found[STEMS] == [stemmed + names_in_two(every, stemmed)]
    assert found[TITLE] == [stems(rows[0])]
    assert found.get(AUTHOR, [[]]) == [words(author)]
    assert found.get(TAG, []) == [words(tag) for tag in tags if tag]


def test_each_text_is_a_value_of_its_own() -> None:
    found = held(
        IndexedArticle(
            "a1", "عنوان", "متن فيه COVID-19 و16", "سامي حداد", section="رأي", notes=("حاشية",)
        )
    )
    assert found[ID] == [["a1"]]
    assert found[WORDS] == [
        ["عنوان"],
        ["متن", "فيه", "covid", "19", "و", "16"],
        ["سامي", "حداد"],
        ["راي"],
        ["حاشيه"],
    ]
    assert found[SECTION] == [["راي"]]
    assert set(found[SPELLINGS][0]) == {"فيه", "رأي", "سامي", "حاشية"}


def test_an_article_without_words() -> None:
    found = held(IndexedArticle("a1", "", "…"))
    assert found[WORDS] == [[], []]
    assert found[STEMS] == [[]]
