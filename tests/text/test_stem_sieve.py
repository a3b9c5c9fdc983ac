"""The sieve lets every word through that has one of the stems."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.analyse import words
from reader.text.lexicon import lexicon
from reader.text.normalise import fold
from reader.text.stem_sieve import StemSieve
from reader.text.stemming import stem, stems

BEFORE = ("", "و", "ال", "فبال", "ولل", "ل", "س", "فف")
AFTER = ("", "ه", "هما", "اتهم", "ين", "يون", "تي", "ا", "وا", "يات", "s", "ies")
LETTERS = st.text(alphabet="ابتثجحدرزسشصضطظعغفقكلمنهويءئؤsy0", max_size=9)


def missed(word: str) -> bool:
    return not list(StemSieve([stem(word)]).places([word]))


@pytest.mark.parametrize("before", BEFORE)
def test_listed_words_pass_with_all_clitics_and_endings(before: str) -> None:
    tables = lexicon()
    known = tables.words | tables.stem_of.keys() | tables.singular_of.keys()
    forms = [before + word.removesuffix("ه") + after for word in known for after in AFTER]
    assert [form for form in forms[:: len(BEFORE)] if missed(form)] == []


@given(st.lists(LETTERS, max_size=4).map("".join))
def test_any_word_passes(text: str) -> None:
    assert [word for word in words(text) if missed(word)] == []


@given(st.lists(LETTERS, min_size=1, max_size=20), st.data())
def test_the_places_are_those_of_the_stems(row: list[str], data: st.DataObject) -> None:
    text = words(" ".join(row))
    wanted = set(data.draw(st.lists(st.sampled_from(stems(text) or ["كتب"]), max_size=5)))
    places = StemSieve(wanted).places(text)
    assert {place for place, each in enumerate(stems(text)) if each in wanted} <= set(places)


def test_few_others_pass() -> None:
    text = words(fold("زار الوزير مدينة القاهرة أمس، ثم تحدث وزراء المدن إلى الصحف في المدينة"))
    found = [text[place] for place in StemSieve([stem("مدينه")]).places(text)]
    assert found == ["مدينه", "المدن", "المدينه"]


def test_what_no_table_knows_is_not_sieved() -> None:
    assert list(StemSieve([stem("ωmega")]).places(["كتاب", "ωmega"])) == [0, 1]
    assert list(StemSieve(["كتاب"]).places(["ω", "كتاب"])) == [0, 1]
