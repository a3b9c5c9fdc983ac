from __future__ import annotations

import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import TYPE_CHECKING

import PySide6
import pytest
from PySide6.QtCore import QLocale, Qt

from reader import paths
from reader.appearance.i18n import LanguageSwitch, available_languages, compiled_translation

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

PACKAGE = Path(paths.__file__).parent
FORMS = {"ar": 6, "en": 2}


@pytest.fixture
def languages(qapp: QApplication, tmp_path: Path) -> LanguageSwitch:
    switch = LanguageSwitch(paths.translations_folder(), lambda: tmp_path / "cache", qapp)
    yield switch
    switch.apply("en")


def messages(path: Path) -> dict[tuple[str, str], ElementTree.Element]:
    tree = ElementTree.parse(path)
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message
        for context in tree.getroot().findall("context")
        for message in context.findall("message")
    }


def test_no_string_of_the_program_is_untranslated(tmp_path: Path) -> None:
    fresh = tmp_path / "fresh.ts"
    ending = ".exe" if sys.platform == "win32" else ""
    lupdate = Path(PySide6.__file__).parent / f"lupdate{ending}"
    sources = [str(path) for path in sorted(PACKAGE.rglob("*.py"))]
    command = [str(lupdate), "-silent", *sources, "-ts", str(fresh), "-target-language", "ar"]
    subprocess.run(command, check=True, capture_output=True)
    wanted = set(messages(fresh))
    assert wanted
    arabic = messages(paths.translations_folder() / "maqal_ar.ts")
    assert wanted - set(arabic) == set()
    assert set(arabic) - wanted == set(), "strings the program no longer has"


@pytest.mark.parametrize("language", ["ar", "en"])
def test_every_translation_is_finished_with_all_plural_forms(language: str) -> None:
    for key, message in messages(paths.translations_folder() / f"maqal_{language}.ts").items():
        translation = message.find("translation")
        assert translation is not None, key
        if message.get("numerus") == "yes":
            forms = [form.text or "" for form in translation.findall("numerusform")]
            assert len(forms) == FORMS[language], key
            assert all(forms), key
        elif language == "ar":
            assert translation.get("type") is None, key
            assert (translation.text or "").strip(), key
            for placeholder in ("%1", "%2"):
                assert (placeholder in key[1]) == (placeholder in (translation.text or "")), key


def test_arabic_turns_the_application_round(languages: LanguageSwitch, qapp: QApplication) -> None:
    languages.apply("ar")
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert qapp.translate("Sidebar", "Related") == "ذات صلة"
    languages.apply("en")
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert qapp.translate("Sidebar", "Related") == "Related"


@pytest.mark.parametrize(
    ("count", "text"),
    [
        (0, "لا مقالات"),
        (1, "مقال واحد"),
        (2, "مقالان"),
        (3, "3 مقالات"),
        (11, "11 مقالًا"),
        (100, "100 مقال"),
    ],
)
def test_arabic_counts_in_six_forms(
    languages: LanguageSwitch, qapp: QApplication, count: int, text: str
) -> None:
    languages.apply("ar")
    assert qapp.translate("ArticleListPane", "%Ln article(s)", "", count) == text


def test_an_unknown_choice_means_the_systems_language(languages: LanguageSwitch) -> None:
    languages.apply("tlh")
    assert languages.choice == "system"
    assert languages.language in languages.available


def test_a_compiled_translation_is_made_once(tmp_path: Path) -> None:
    source = tmp_path / "maqal_ar.ts"
    source.write_bytes((paths.translations_folder() / "maqal_ar.ts").read_bytes())
    compiled = compiled_translation(source, lambda: tmp_path / "cache")
    assert compiled == tmp_path / "maqal_ar.qm"
    stamp = compiled.stat().st_mtime_ns
    again = compiled_translation(source, lambda: tmp_path / "cache")
    assert again.stat().st_mtime_ns == stamp


def test_where_the_folder_is_read_only_the_cache_is_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = tmp_path / "maqal_ar.ts"
    source.write_bytes((paths.translations_folder() / "maqal_ar.ts").read_bytes())
    monkeypatch.setattr("os.access", lambda *_arguments: False)
    compiled = compiled_translation(source, lambda: tmp_path / "cache")
    assert compiled == tmp_path / "cache" / "maqal_ar.qm"


def test_both_languages_are_found() -> None:
    assert {"ar", "en"} <= set(available_languages(paths.translations_folder()))
    assert QLocale("ar").textDirection() == Qt.LayoutDirection.RightToLeft
