from __future__ import annotations

from pathlib import Path

import pytest

from reader.appearance.theme import ThemeName
from reader.text.display_form import DisplayForm
from reader.views.preferences import Preferences


def test_a_persons_own_settings_have_their_own_folder() -> None:
    assert Preferences().path.parts[-2:] == ("maqal", "maqal.ini")


def test_what_is_saved_is_there_again_and_nonsense_counts_as_not_set(tmp_path: Path) -> None:
    path = tmp_path / "maqal.ini"
    preferences = Preferences(path)
    preferences.theme = ThemeName.SEPIA
    preferences.last_article = "1"
    preferences.save()
    assert Preferences(path).theme is ThemeName.SEPIA
    assert Preferences(path).last_article == "1"
    nonsense = tmp_path / "nonsense.ini"
    nonsense.write_text(
        "[General]\ntheme=plaid\n[reading]\nsize=huge\nface=Papyrus\nleading=9\nmeasure=x\ndigits=Roman\n"
    )
    assert Preferences(nonsense).theme is ThemeName.SYSTEM
    assert Preferences(nonsense).display_form == DisplayForm()
    assert Preferences(nonsense).typography == Preferences(tmp_path / "none.ini").typography


def test_unsaved_preferences_write_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    preferences = Preferences.unsaved()
    preferences.theme = ThemeName.SEPIA
    preferences.save()
    assert preferences.theme is ThemeName.SEPIA
    assert list(tmp_path.rglob("*.ini")) == []
