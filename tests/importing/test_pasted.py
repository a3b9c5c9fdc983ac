from pathlib import Path

import pytest

from reader.importing.pasted import keep_pasted_text
from reader.model.errors import UnusableInputError


def test_the_text_is_kept_byte_for_byte_and_once(tmp_path: Path) -> None:
    text = "عنوان\n\nفقرة أولى.\n"
    path = keep_pasted_text(text, tmp_path / "pasted")
    assert path is not None
    assert path.read_bytes() == text.encode()
    assert keep_pasted_text(text, tmp_path / "pasted") == path


def test_blank_text_is_nothing(tmp_path: Path) -> None:
    assert keep_pasted_text(" \n\t", tmp_path / "pasted") is None
    assert not (tmp_path / "pasted").exists()


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(UnusableInputError, match=r"The pasted text cannot be kept in"):
        keep_pasted_text("نص", tmp_path / "file" / "pasted")
