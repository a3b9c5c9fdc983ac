"""How alike articles are."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from reader.search.similarity import (
    Comparison,
    Profile,
    content_stems,
    floor_for,
    profile_of_text,
    rare_floor_for,
)
from reader.text.analyse import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

FOOTBALL = (
    "فاز الفريق بالمباراة النهائية في الملعب الكبير، وسجل اللاعب هدفين في الشوط الثاني.",
    "تعادل الفريقان في مباراة مثيرة على الملعب القديم، وأضاع اللاعب ركلة جزاء في الشوط الأول.",
    "يستعد الفريق للمباراة القادمة، ويغيب اللاعب المصاب عن الملعب أسبوعين.",
)
FARMING = (
    "بدأ المزارعون حصاد القمح في السهل، وتوقعوا محصولا وافرا بعد أمطار الشتاء.",
    "تراجع محصول القمح هذا الموسم بسبب الجفاف، وطالب المزارعون بدعم البذور.",
)


class Collection:
    """The document frequencies of a few texts."""

    def __init__(self, texts: Iterable[str]):
        self.profiles = [profile_of_text("", text) for text in texts]
        self.counts = Counter(stem for profile in self.profiles for stem in profile.counts)

    def frequencies(self, stems: Iterable[str]) -> Mapping[str, int]:
        return {stem: self.counts[stem] for stem in stems}

    def comparison(self, subject: Profile) -> Comparison:
        return Comparison(subject, len(self.profiles), self.frequencies)


@pytest.fixture
def collection() -> Collection:
    return Collection((*FOOTBALL, *FARMING))


def test_function_words_numbers_and_single_letters_say_nothing() -> None:
    assert content_stems(words("في 2021 كان من و على هذا ب 16,4")) == []
    assert len(content_stems(words("المباراة في الملعب"))) == 2


def test_a_text_is_like_itself_and_not_like_one_of_other_words(collection: Collection) -> None:
    first = collection.comparison(collection.profiles[0])
    assert first.cosine(collection.profiles[0]) == pytest.approx(1)
    assert first.cosine(profile_of_text("", "سفينة تبحر بين الجزر البعيدة")) == 0


def test_the_same_subject_is_more_alike(collection: Collection) -> None:
    first = collection.comparison(collection.profiles[0])
    alike = [first.cosine(profile) for profile in collection.profiles[1:]]
    assert min(alike[:2]) > max(alike[2:])


def test_a_word_of_the_title_counts_more(collection: Collection) -> None:
    body = FARMING[0]
    plain, titled = profile_of_text("", body), profile_of_text("ملعب الفريق", body)
    first = collection.comparison(collection.profiles[0])
    assert first.cosine(titled) > first.cosine(plain)


def test_empty_texts_are_like_nothing(collection: Collection) -> None:
    empty = profile_of_text("", "في 3 من 4!")
    assert empty.length == 0
    comparison = collection.comparison(empty)
    assert comparison.query(10) == {}
    assert comparison.cosine(collection.profiles[0]) == 0
    assert comparison.cosine(empty) == 0
    assert collection.comparison(collection.profiles[0]).cosine(empty) == 0
    assert [found.score for found in comparison.rank({"a": empty})] == [0]


def test_the_query_asks_for_what_others_have_too(collection: Collection) -> None:
    query = collection.comparison(collection.profiles[0]).query(4)
    assert len(query) == 4
    assert all(collection.counts[stem] > 1 for stem in query)
    assert all(boost > 0 for boost in query.values())


def test_ranking(collection: Collection) -> None:
    candidates = {str(at): profile for at, profile in enumerate(collection.profiles) if at}
    ranked = collection.comparison(collection.profiles[0]).rank(candidates)
    assert {found.id for found in ranked[:2]} == {"1", "2"}
    assert [found.score for found in ranked] == sorted(
        (found.score for found in ranked), reverse=True
    )
    assert all(0 <= found.score <= 1 and 0 <= found.cosine <= 1 for found in ranked)


def test_what_the_nearest_have_in_common_speaks_for_a_candidate() -> None:
    # Both candidates share one word with the subject; one shares more with the others near it.
    subject = profile_of_text("", "السباق البحري يبدأ صباحا والقوارب جاهزة")
    texts = {
        "near": "القوارب في السباق البحري: أشرعة وبحارة ورياح",
        "kin": "القوارب القديمة: أشرعة وبحارة ورياح شمال الخليج",
        "other": "القوارب المطاطية: هواء ومضخات وصمامات وأسعار ومتاجر",
    }
    collection = Collection(texts.values())
    ranked = collection.comparison(subject).rank(
        {id_: profile_of_text("", text) for id_, text in texts.items()}
    )
    assert [found.id for found in ranked] == ["near", "kin", "other"]


def test_shared_stems_come_with_their_share(collection: Collection) -> None:
    first = collection.comparison(collection.profiles[0])
    shared = first.shared(collection.profiles[1])
    assert sum(share for _, share in shared) == pytest.approx(first.cosine(collection.profiles[1]))
    assert [share for _, share in shared] == sorted((share for _, share in shared), reverse=True)


def test_the_floor_falls_with_the_size_of_the_library() -> None:
    floors = [floor_for(articles) for articles in (0, 1, 10, 100, 10_000, 1_000_000)]
    assert floors == sorted(floors, reverse=True)
    assert 0 < floors[-1] <= floors[0] < 0.2
    rare = [rare_floor_for(articles) for articles in (0, 1, 50, 100, 1000, 1_000_000)]
    assert rare == sorted(rare, reverse=True)
    assert 0 < rare[-1] < rare[0] <= 0.1
