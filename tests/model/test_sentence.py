"""Sentences that remember how they were put together, and the errors that carry them."""

from __future__ import annotations

import copy
import errno
import json
import os
import pickle

import pytest

from reader.export.records import RecordError
from reader.model.errors import DamagedLibraryError, MaqalError, StorageError, UnusableInputError
from reader.model.sentence import Sentence, as_sentence, first_clause
from reader.model.system_reason import system_reason


def test_a_sentence_is_the_english_text() -> None:
    sentence = Sentence("The file {name} has {count:,} pages.", name="a{b}.pdf", count=12_000)
    assert sentence == "The file a{b}.pdf has 12,000 pages."
    assert json.dumps(sentence) == '"The file a{b}.pdf has 12,000 pages."'
    assert sentence.template == "The file {name} has {count:,} pages."
    assert sentence.values == {"name": "a{b}.pdf", "count": 12_000}


def test_without_values_braces_are_braces() -> None:
    assert Sentence("There is no {name}.") == "There is no {name}."
    with pytest.raises(KeyError):
        Sentence("There is no {name}.", other="x")


@pytest.mark.parametrize("again", [pickle.dumps, None])
def test_it_comes_whole_from_another_process(again: object) -> None:
    reason = Sentence("line {place}: {reason}", place=3, reason=Sentence("it is no JSON"))
    error = UnusableInputError(
        "The file {name} cannot be read ({reason}).", name="a", reason=reason
    )
    copied = pickle.loads(pickle.dumps(error)) if again else copy.deepcopy(error)
    assert type(copied) is UnusableInputError
    assert str(copied) == str(error) == "The file a cannot be read (line 3: it is no JSON)."
    assert copied.sentence.template == error.sentence.template
    inner = copied.sentence.values["reason"]
    assert isinstance(inner, Sentence)
    assert inner.values["place"] == 3


def test_the_clause_leaves_out_what_to_do() -> None:
    damaged = DamagedLibraryError("The library {name} is damaged; restore it.", name="a; b")
    clause = damaged.sentence.clause()
    assert clause == "The library a; b is damaged"
    assert pickle.loads(pickle.dumps(clause)) == clause
    assert pickle.loads(pickle.dumps(clause)).is_clause
    assert first_clause("المكتبة {name} تالفة؛ استعدها.") == "المكتبة {name} تالفة"
    assert Sentence("It is damaged.").clause() == "It is damaged"


def test_an_error_as_a_value_stands_for_its_sentence() -> None:
    inner = RecordError("it has no “{name}”", name="id")
    outer = UnusableInputError("An entry could not be taken in: {reason}.", reason=inner)
    assert outer.sentence.values["reason"] is inner.sentence
    assert str(outer) == "An entry could not be taken in: it has no “id”."


def test_a_sentence_is_not_filled_twice() -> None:
    sentence = Sentence("The file {name} is empty.", name="{oops}")
    assert MaqalError(sentence).sentence is sentence
    assert as_sentence(sentence) is sentence
    assert StorageError("plain").sentence.values == {}


def test_what_the_system_says_can_be_translated() -> None:
    assert system_reason(OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))) == (
        "No space left on device"
    )
    unknown = OSError(12345, "The moon is in the way")
    assert system_reason(unknown) == "The moon is in the way"
    assert system_reason(OSError()) == "OSError"


@pytest.mark.skipif(os.name == "nt", reason="Windows has words of its own")
def test_the_reasons_are_the_systems_own_words() -> None:
    for code in (errno.EPERM, errno.ENOENT, errno.EACCES, errno.EROFS, errno.ENOTDIR):
        assert system_reason(OSError(code, "something else")) == os.strerror(code)
