from __future__ import annotations

from pathlib import Path

import pytest

from reader.appearance import declared_settings as declared
from reader.appearance.theme import ThemeName
from reader.appearance.typography import Typography
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


def test_a_change_is_said_once_and_only_if_it_is_one(tmp_path: Path) -> None:
    preferences = Preferences(tmp_path / "maqal.ini")
    preferences.last_article = "1"
    said: list[str] = []
    preferences.changed.connect(said.append)
    preferences.theme = ThemeName.SEPIA
    preferences.theme = ThemeName.SEPIA
    preferences.set(declared.SIZE, 1000)  # makes no sense
    assert said == ["theme"]
    assert preferences.get(declared.SIZE) == declared.SIZE.default
    preferences.reset(declared.THEME, declared.SIZE)
    assert said == ["theme", "theme"]
    assert preferences.theme is ThemeName.SYSTEM
    preferences.save()
    assert "theme" not in (tmp_path / "maqal.ini").read_text(encoding="utf-8")


def test_the_file_is_readable(tmp_path: Path) -> None:
    path = tmp_path / "maqal.ini"
    preferences = Preferences(path)
    preferences.set(declared.JUSTIFIED, False)
    preferences.set(declared.LEADING, 2.05)
    preferences.watched_folder = "/مقالات/جديدة"
    preferences.set_shortcut("larger", "Ctrl++; Ctrl+=")
    preferences.save()
    text = path.read_text(encoding="utf-8")
    for line in ("justified=false", "leading=2.05", "watched-folder=/مقالات/جديدة"):
        assert line in text.splitlines()
    assert Preferences(path).shortcuts == {"larger": "Ctrl++; Ctrl+="}
    assert Preferences(path).watched_folder == "/مقالات/جديدة"


def test_several_settings_are_all_back_before_any_is_said(tmp_path: Path) -> None:
    preferences = Preferences(tmp_path / "maqal.ini")
    preferences.set(declared.SIZE, 30)
    preferences.set(declared.MEASURE, 48)
    seen: list[Typography] = []
    preferences.changed.connect(lambda _key: seen.append(preferences.typography))
    preferences.reset(declared.SIZE, declared.MEASURE)
    assert seen == [Typography(), Typography()]
