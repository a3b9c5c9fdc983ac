"""The pseudo-languages lengthen, mark and mirror, and leave alone what a program reads."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale, Qt

from reader import paths
from reader.appearance.i18n import LanguageSwitch
from reader.appearance.pseudo import (
    END,
    MARK,
    Pseudo,
    lengthened,
    lengthened_arabic,
    mirrored,
    write_pseudo,
)

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication


def test_text_grows_by_two_fifths_and_gets_accents() -> None:
    text = "Search the library"
    longer = lengthened(text)
    assert longer.startswith(f"{MARK}Šéåřçĥ ţĥé ļîbřåřý")
    assert longer.endswith(END)
    assert len(longer) >= 1.4 * len(text)


def test_what_a_program_reads_stays() -> None:
    kept = ("%1", "%Ln", "%n", "{name}", "&F", "<b>", "</b>", "&&")
    text = "Find %1 of %Ln or %n in {name}: &File <b>now</b> && then"
    for longer in (lengthened(text), lengthened_arabic(text), mirrored(text)):
        assert all(part in longer for part in kept)


def test_arabic_is_lengthened_by_its_own_means() -> None:
    text = "البحث في المكتبة"
    longer = lengthened_arabic(text)
    assert longer.replace("ـ", "").strip(f"{MARK}{END} ") == text
    assert len(longer) >= 1.4 * len(text)
    assert lengthened_arabic("داود").startswith(f"{MARK}داود ")


def test_english_is_turned_round() -> None:
    assert mirrored("File") == f"{MARK}\u202eFile\u202c{END}"


@pytest.mark.parametrize("pseudo", Pseudo)
def test_a_pseudo_language_is_spoken_like_another(
    languages: LanguageSwitch, qapp: QApplication, pseudo: Pseudo
) -> None:
    languages.apply(pseudo)
    assert languages.language == languages.choice == pseudo
    said = qapp.translate("Sidebar", "Related")
    assert said.startswith(MARK)
    assert said.endswith(END)
    counted = qapp.translate("ArticleListPane", "%Ln article(s)", "", 1234)
    assert "1,234" in counted
    assert languages.locale.language() == QLocale(pseudo.base).language()
    left = pseudo is Pseudo.LONG
    assert qapp.layoutDirection() == (
        Qt.LayoutDirection.LeftToRight if left else Qt.LayoutDirection.RightToLeft
    )
    assert qapp.translate("QGuiApplication", "QT_LAYOUT_DIRECTION") in {
        "QT_LAYOUT_DIRECTION",
        "RTL",
    }


def test_a_pseudo_language_has_every_string_of_every_file(tmp_path: Path) -> None:
    folder = paths.translations_folder()
    for pseudo in Pseudo:
        target = tmp_path / f"maqal_{pseudo}.ts"
        write_pseudo(pseudo, folder, target)
        written = ElementTree.parse(target).getroot()
        sources = {message.findtext("source") for message in written.iter("message")}
        complete = ElementTree.parse(folder / "maqal_ar.ts").getroot()
        assert sources >= {message.findtext("source") for message in complete.iter("message")}
        forms = 6 if pseudo.base == "ar" else 2
        counted = [one for one in written.iter("message") if one.get("numerus") == "yes"]
        assert len(counted) > 50
        assert all(len(one.findall("translation/numerusform")) == forms for one in counted)


def test_it_is_not_offered(languages: LanguageSwitch) -> None:
    assert not set(languages.offered) & set(Pseudo)
    languages.apply("en-x-unknown")
    assert languages.language == "en-x-unknown"
    assert not languages.locale.name().startswith("ar")
