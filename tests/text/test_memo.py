"""Words are worked out once while they keep coming."""

from reader.text.memo import Memo


def test_common_words_stay_remembered_when_the_memo_is_full() -> None:
    made: list[str] = []

    def length(word: str) -> int:
        made.append(word)
        return len(word)

    memo = Memo(length, 3)
    for word in ("كتب", "قلم", "درس", "بيت", "كتب", "قلم"):
        assert memo[word] == 3
    assert made == ["كتب", "قلم", "درس", "بيت"]
    assert memo["سماء"] == 4
    assert len(memo) <= 3
