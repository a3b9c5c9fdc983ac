from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.appearance.declared_settings import (
    DECLARED,
    DIGITS,
    INTERFACE_DIGITS,
    LEADING,
    SECTIONS,
    SHORTCUTS,
    SIZE,
    THEME,
)
from reader.appearance.settings import Bytes, Choice, Flag, Setting, Text, WholeNumber
from reader.appearance.theme import ThemeName
from reader.text.display_form import DigitStyle


def every(kind: type[Setting[Any]] = Setting) -> list[Any]:
    return [
        pytest.param(setting, id=setting.key) for setting in DECLARED if isinstance(setting, kind)
    ]


def test_each_key_is_declared_once_and_none_is_a_shortcut() -> None:
    keys = [setting.key for setting in DECLARED]
    assert len(keys) > 20
    assert len(set(keys)) == len(keys)
    assert not any(key.startswith(SHORTCUTS) for key in keys)


@pytest.mark.parametrize("setting", every())
def test_a_setting_accepts_its_default_and_reads_what_it_writes(setting: Setting[Any]) -> None:
    assert setting.accepts(setting.default)
    assert setting.read(setting.written(setting.default)) == setting.default
    assert setting.read(None) == setting.default
    if setting.shown is not None:
        assert setting.shown.section in SECTIONS
        assert setting.shown.title
        assert not isinstance(setting, Bytes)


@pytest.mark.parametrize("setting", every(Choice))
def test_every_choice_comes_back_as_it_was(setting: Choice[Any]) -> None:
    for value in setting.values:
        read = setting.read(str(setting.written(value)))
        assert read == value
        assert type(read) is type(value)


@pytest.mark.parametrize("setting", every())
@given(stored=st.one_of(st.text(max_size=12), st.integers(), st.floats(), st.none()))
def test_whatever_stands_in_the_file_the_value_makes_sense(
    setting: Setting[Any], stored: object
) -> None:
    value = setting.read(stored)
    assert setting.accepts(value)
    assert isinstance(value, type(setting.default))


@pytest.mark.parametrize("setting", every(WholeNumber))
def test_a_number_out_of_bounds_counts_as_not_set(setting: WholeNumber) -> None:
    assert setting.read(str(setting.least)) == setting.least
    assert setting.read(setting.most) == setting.most
    for stored in (setting.least - 1, setting.most + 1, "x", "1e999", "nan", f"{setting.least}.5"):
        assert setting.read(stored) == setting.default


def test_kinds_read_what_a_person_may_have_written_by_hand() -> None:
    flag = Flag("a", True)
    assert [flag.read(text) for text in ("false", "0", "False", "no")] == [
        False,
        False,
        False,
        True,
    ]
    assert Text("a", "x").read(["b", "c"]) == "b, c"
    assert LEADING.read("2.050") == 2.05
    assert SIZE.read("24.0") == 24
    assert THEME.read("plaid") is ThemeName.SYSTEM


def test_every_value_that_has_a_name_is_named() -> None:
    assert set(THEME.labels) == set(ThemeName)
    assert set(DIGITS.labels) == set(INTERFACE_DIGITS.labels) == set(DigitStyle)
