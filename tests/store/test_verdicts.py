"""What SQLite's own check says, told apart."""

import pytest

from reader.store.verdicts import first_fault, is_of_the_disk


@pytest.mark.parametrize(
    ("said", "fault", "of_the_disk"),
    [
        (
            "*** in database main ***\nPage 109: unable to get the page. error code=8458",
            "Page 109: unable to get the page. error code=8458",
            True,
        ),
        (
            (
                "*** in database main ***\nTree 7 page 9: unable to get the page. error code=266\n"
                "Page 3: unable to get the page. error code=11"  # SQLITE_CORRUPT: also damage
            ),
            "Tree 7 page 9: unable to get the page. error code=266",
            False,
        ),
        (
            "row 3 missing from index articles_live.",
            "row 3 missing from index articles_live",
            False,
        ),
        ("ok", "ok", False),
        ("", "", False),
    ],
)
def test_verdicts(said: str, fault: str, of_the_disk: bool) -> None:
    assert first_fault(said) == fault
    assert is_of_the_disk(said) is of_the_disk
