"""What the core says, in the window's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.appearance.i18n import LanguageSwitch
from reader.appearance.sentences import localized
from reader.model.errors import DamagedLibraryError, StorageError, UnusableInputError
from reader.model.sentence import Sentence
from reader.model.system_reason import system_reason

if TYPE_CHECKING:
    pass

FSI, LRI, PDI, LRM = "\u2068", "\u2066", "\u2069", "\u200e"


def refused(path: str) -> UnusableInputError:
    return UnusableInputError(
        "The file {name} cannot be read ({reason}); try again.",
        name=path,
        reason=system_reason(PermissionError(13, "Permission denied")),
    )


def test_the_window_says_an_error_in_its_language(languages: LanguageSwitch) -> None:
    error = refused("notes.txt")
    languages.apply("en")
    assert localized(error) == (
        f"The file {FSI}notes.txt{PDI} cannot be read ({FSI}Permission denied{PDI}); try again."
    )
    languages.apply("ar")
    assert localized(error) == (
        f"تتعذّر قراءة الملف {FSI}notes.txt{PDI} ({FSI}لا إذن بذلك{PDI})؛ أعد المحاولة."
    )
    assert str(error) == "The file notes.txt cannot be read (Permission denied); try again."


def test_a_sentence_within_a_sentence_is_said_too(languages: LanguageSwitch) -> None:
    languages.apply("ar")
    damaged = DamagedLibraryError(
        "The library {name} was written by a later version of Maqal; update Maqal to open it.",
        name="كتبي.db",
    )
    whole = StorageError(
        "{said}; «maqal check --repair» saves what can be read.", said=damaged.sentence.clause()
    )
    said = localized(whole)
    assert said.startswith(f"{FSI}كتب المكتبةَ {FSI}كتبي.db{PDI} إصدار أحدث من «مقال»{PDI}؛")
    assert "update" not in said


@pytest.mark.parametrize(
    ("count", "english", "arabic"),
    [
        (0, "0 articles", "لا مقالات"),
        (1, "1 article", "مقال واحد"),
        (2, "2 articles", "مقالين"),
        (7, "7 articles", "7 مقالات"),
        (1234, "1,234 articles", "1,234 مقالًا"),
        (100, "100 articles", "100 مقال"),
    ],
)
def test_the_wording_agrees_with_the_number(
    languages: LanguageSwitch, count: int, english: str, arabic: str
) -> None:
    sentence = Sentence("{count} articles", count=count)
    languages.apply("en")
    assert localized(sentence) == english
    languages.apply("ar")
    assert localized(sentence) == arabic


def test_a_path_keeps_its_folders_in_order(languages: LanguageSwitch) -> None:
    languages.apply("ar")
    said = localized(refused("/كتب/تاريخ/x.txt"))
    path = "".join(f"{LRM}/{LRM}{part}" for part in ("كتب", "تاريخ", "x.txt"))
    assert f"{LRI}{path}{PDI}" in said


def test_a_hostile_name_cannot_turn_the_sentence_round(languages: LanguageSwitch) -> None:
    languages.apply("ar")
    said = localized(refused("a\u202etxt.exe\n{reason}"))
    assert "\u202e" not in said
    assert "\n" not in said
    assert "{reason}" in said  # a value is not filled in again


def test_what_has_no_translation_is_said_in_english(languages: LanguageSwitch) -> None:
    languages.apply("ar")
    unknown = Sentence("Nobody has translated {name} yet.", name="this")
    assert localized(unknown) == f"Nobody has translated {FSI}this{PDI} yet."
    assert localized("no sentence\nat all") == "no sentence at all"


def test_braces_that_are_text_stay(languages: LanguageSwitch) -> None:
    languages.apply("en")
    assert localized(Sentence("{{literal}} {name}", name="x")) == f"{{literal}} {FSI}x{PDI}"
    assert localized(Sentence("{literal}")) == "{literal}"
