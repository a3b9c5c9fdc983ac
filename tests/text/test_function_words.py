"""Which words carry grammar only."""

from reader.text.function_words import function_word, is_function_word
from reader.text.normalise import fold

GRAMMAR = """
من إلى هل ما التي هذا كان لكنه بأنها لديهم وكانت فهو ولماذا بهذه بينهما الذين كيف the Which این
"""
SUBJECT = "كتاب بيت وطن فن منزل كلام هوية لون قلم وفد كرد شدة بر مي بناء فهم فلك ولي house"
ASKED = "ماهي ماهو مالذي اللي ليش عشان"  # as people type questions


def test_grammar() -> None:
    assert [word for word in fold(GRAMMAR).split() if not is_function_word(word)] == []


def test_questions_as_they_are_typed() -> None:
    assert [word for word in fold(ASKED).split() if not is_function_word(word)] == []


def test_subject() -> None:
    assert [word for word in fold(SUBJECT).split() if is_function_word(word)] == []


def test_the_word_without_its_conjunction() -> None:
    assert function_word("وكان") == "كان"
    assert function_word("فهل") == "هل"
    assert function_word("كان") == "كان"
    assert function_word("وطن") is None
    assert function_word("") is None
