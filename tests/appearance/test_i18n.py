"""The translations are complete and fit their sources, and the language can be switched."""

from __future__ import annotations

import re
import sys
import xml.etree.ElementTree as ElementTree
from collections import Counter
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

import PySide6
import pytest
from PySide6.QtCore import QDate, QLibraryInfo, QLocale, Qt

from reader import paths
from reader.appearance.formats import format_date, format_number
from reader.appearance.i18n import (
    FINISHED,
    LanguageSwitch,
    available_languages,
    compiled_translation,
    finished_share,
    language_name,
    locale_for,
    release_translation,
    system_language,
)
from reader.text.display_form import DigitStyle

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

PACKAGE = Path(paths.__file__).parent
PACKAGING = PACKAGE.parent / "packaging"
I18N = paths.translations_folder()
COMPLETE = ("ar", "en")
"""The languages that have to have every string."""
EVERY = available_languages(I18N)

sys.path.insert(0, str(PACKAGING))
from translations import collect  # noqa: E402 - a script's folder

sys.path.remove(str(PACKAGING))

Messages = dict[tuple[str, str], ElementTree.Element]


def messages(path: Path) -> Messages:
    tree = ElementTree.parse(path)
    return {
        (context.findtext("name", ""), message.findtext("source", "")): message
        for context in tree.getroot().findall("context")
        for message in context.findall("message")
    }


def forms(message: ElementTree.Element) -> list[str]:
    """The texts of a translation: several where something is counted."""
    translation = message.find("translation")
    assert translation is not None
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.findall("numerusform")]
    return [translation.text or ""]


def finished(message: ElementTree.Element) -> bool:
    translation = message.find("translation")
    return translation is not None and translation.get("type") is None


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Messages]:
    """What lupdate finds in the program today, by language, with as many forms as each needs."""
    folder = tmp_path_factory.mktemp("fresh")
    files = [folder / f"maqal_{code}.ts" for code in EVERY]
    ending = ".exe" if sys.platform == "win32" else ""
    collect(PACKAGE, files, str(Path(PySide6.__file__).parent / f"lupdate{ending}"))
    return {code: messages(path) for code, path in zip(EVERY, files, strict=True)}


@pytest.mark.parametrize("language", COMPLETE)
def test_no_string_of_the_program_is_untranslated(
    fresh: dict[str, Messages], language: str
) -> None:
    wanted, there = set(fresh[language]), messages(I18N / f"maqal_{language}.ts")
    assert len(wanted) > (60 if language == "en" else 700)
    assert wanted - set(there) == set(), "run packaging/dev.py translations"
    assert set(there) - wanted == set(), "strings the program no longer has"
    assert [key for key, message in there.items() if not finished(message)] == []


@pytest.mark.parametrize("language", EVERY)
def test_translations_have_all_plural_forms(fresh: dict[str, Messages], language: str) -> None:
    for key, message in messages(I18N / f"maqal_{language}.ts").items():
        if finished(message):
            wanted = fresh[language].get(key)
            assert wanted is None or len(forms(message)) == len(forms(wanted)), key
            assert all(forms(message)), key
            assert any(form.strip() for form in forms(message)) or not key[1].strip(), key


@pytest.mark.parametrize("language", EVERY)
def test_nothing_to_fill_in_is_lost_or_invented(language: str) -> None:
    places = re.compile(r"%L?[0-9n]+|\{[a-z_]+")
    for key, message in messages(I18N / f"maqal_{language}.ts").items():
        wanted = Counter(places.findall(key[1]))
        for form in forms(message) if finished(message) else ():
            found = Counter(places.findall(form))
            if message.get("numerus") == "yes":  # «مقالان» needs no figure
                found["%Ln"] = wanted["%Ln"]
                found["{count"] = wanted["{count"]
                assert set(found) <= set(wanted) | {"{count", "%Ln"}, key
            else:
                assert found == wanted, key


@pytest.mark.parametrize("language", EVERY)
def test_what_ends_a_text_in_english_ends_it_in_translation(language: str) -> None:
    """A full stop, a colon, an ellipsis, the space of a part that is joined to another."""
    for key, message in messages(I18N / f"maqal_{language}.ts").items():
        for form in forms(message) if finished(message) else ():
            assert form.endswith("…") == key[1].endswith("…"), key
            assert form.rstrip().endswith(".") == key[1].rstrip().endswith("."), key
            assert form.rstrip().endswith(":") == key[1].rstrip().endswith(":"), key
            assert form[:1].isspace() == key[1][:1].isspace(), key


ARABIC = "[\u0621-\u064a\u064b-\u0652\u0670]"
BEGIN, END = f"(?<!{ARABIC})", f"(?!{ARABIC})"
SLIPS = {
    "an English comma": f"{ARABIC}\\)?,",
    "an English semicolon": f"{ARABIC}\\)?;",
    "an English question mark": f"{ARABIC}\\)?[?]",
    "a space before a sign": r" [،؛؟:.](?!\w)",
    "quotation marks of another language": f'["“”‘]{ARABIC}|{ARABIC}["”’]',
    "a Latin word at the start, which turns the line round": f"^[A-Za-z].*{ARABIC}",
    "two spaces": r"\S  +\S",
    "tanwin after its alef": "ا\u064b",
    "a hamza too many": f"{BEGIN}إ(ستيراد|ستعادة|سم|ستخدام|ستعمال|نتقال|ختيار)",
    "a missing hamza": f"{BEGIN}(الى|او|اذا|انه|ان|اي|احد|اول|اكثر|اضافة|الغاء|انشاء|اعادة){END}",
    "a yeh for an alef maqsura": f"{BEGIN}(علي|الي|حتي|متي|لدي){END}",
    "a heh for a teh marbuta": f"{BEGIN}(المكتبه|المقاله|القاعده|النسخه|الصفحه|الحاشيه){END}",
    "a letter that is Persian": "[یک]",
    "a figure that ignores the choice of digits": r"(?<![\w.%-])\d+(?![\w.-])",
}
"""What a careful editor would mend, by the name it has."""
ALLOWED = {"المشرقية (٠١٢٣)", "المغربية (0123)", "02:47"}


@pytest.mark.parametrize("slip", SLIPS)
def test_the_arabic_is_set_as_an_editor_would(slip: str) -> None:
    found = [
        (key, form)
        for key, message in messages(I18N / "maqal_ar.ts").items()
        for form in forms(message)
        if re.search(SLIPS[slip], form) and not any(allowed in form for allowed in ALLOWED)
    ]
    assert found == []


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


# Which languages there are ---------------------------------------------------------------------


def skeleton(folder: Path, code: str, texts: dict[str, str], missing: int = 0) -> Path:
    """A translation file with ``texts`` of the context Test, and as many without translation."""
    path = folder / f"maqal_{code}.ts"
    made = "".join(
        f"<message><source>{source}</source><translation>{text}</translation></message>"
        for source, text in texts.items()
    )
    made += "".join(
        f'<message><source>Missing {number}</source><translation type="unfinished"/></message>'
        for number in range(missing)
    )
    path.write_text(
        f'<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="{code}">'
        f"<context><name>Test</name>{made}</context></TS>",
        "utf-8",
    )
    return path


def test_a_language_is_only_a_file(qapp: QApplication, tmp_path: Path) -> None:
    skeleton(tmp_path, "en", {})
    skeleton(tmp_path, "sw", {"Open": "Fungua"})
    switch = LanguageSwitch(tmp_path, lambda: tmp_path / "cache", qapp)
    assert switch.available == switch.offered == ("en", "sw")
    switch.apply("sw")
    assert switch.language == "sw"
    assert qapp.translate("Test", "Open") == "Fungua"
    switch.withdraw()


def test_an_unfinished_language_is_spoken_on_wish_but_not_offered(
    qapp: QApplication, tmp_path: Path
) -> None:
    skeleton(tmp_path, "en", {"Counted": "Counted in English"})
    path = skeleton(tmp_path, "fa", {"Open": "باز کردن"}, missing=9)
    assert finished_share(path) == pytest.approx(0.1)
    switch = LanguageSwitch(tmp_path, lambda: tmp_path / "cache", qapp)
    assert switch.available == ("en", "fa")
    assert switch.offered == ("en",)
    switch.apply("fa")
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert qapp.translate("Test", "Open") == "باز کردن"
    assert qapp.translate("Test", "Missing 3") == "Missing 3"
    assert qapp.translate("Test", "Counted") == "Counted in English"
    switch.apply("en")
    switch.withdraw()


def test_the_finished_languages_are_offered(languages: LanguageSwitch) -> None:
    assert set(COMPLETE) <= set(languages.offered) <= set(languages.available)
    for code in set(languages.available) - set(languages.offered):
        assert finished_share(I18N / f"maqal_{code}.ts") < FINISHED


def test_french_and_persian_have_begun(languages: LanguageSwitch, qapp: QApplication) -> None:
    assert {"fa", "fr"} <= set(languages.available)
    for code, direction, file_menu, counted in (
        (
            "fr",
            Qt.LayoutDirection.LeftToRight,
            "&Fichier",
            ("0 article", "1 article", "2 articles"),
        ),
        ("fa", Qt.LayoutDirection.RightToLeft, "&پرونده", ("۰ مقاله", "۱ مقاله", "۲ مقاله")),
    ):
        languages.apply(code)
        assert qapp.layoutDirection() == direction
        assert qapp.translate("Menus", "&File") == file_menu
        for number, text in enumerate(counted):
            assert qapp.translate("ArticleListPane", "%Ln article(s)", "", number) == text
        assert qapp.translate("Core", "The check was stopped.") == "The check was stopped."
    languages.apply("fr")
    unsaid = qapp.translate("Wording", "%Ln hour(s)", "", 2)
    assert unsaid in {"2 hours", "2 heures"}


def test_a_language_names_itself() -> None:
    names = {code: language_name(code) for code in ("ar", "en", "fa", "fr", "pt_BR", "xx")}
    assert names == {
        "ar": "العربية",
        "en": "English",
        "fa": "فارسی",
        "fr": "Français",
        "pt_BR": "Português",
        "xx": "xx",
    }


def test_an_unknown_choice_means_the_systems_language(languages: LanguageSwitch) -> None:
    languages.apply("tlh")
    assert languages.choice == "system"
    assert languages.language in languages.offered


def test_the_systems_language_may_be_named_with_its_country(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    system = SimpleNamespace(uiLanguages=lambda: ["pt-BR", "pt", "ar-EG"])
    monkeypatch.setattr(QLocale, "system", lambda: system)
    assert system_language(("ar", "en", "pt")) == "pt"
    assert system_language(("ar", "en", "pt", "pt_BR")) == "pt_BR"
    assert system_language(("ar", "en")) == "ar"
    assert system_language(("en",)) == "en"


# Figures ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("digits", "count", "date"),
    [
        (DigitStyle.AS_WRITTEN, "12 مقالًا", "6 أغسطس 2016"),
        (DigitStyle.WESTERN, "12 مقالًا", "6 أغسطس 2016"),
        (DigitStyle.ARABIC_INDIC, "١٢ مقالًا", "٦ أغسطس ٢٠١٦"),
    ],
)
def test_the_figures_are_those_that_were_chosen(
    languages: LanguageSwitch, qapp: QApplication, digits: DigitStyle, count: str, date: str
) -> None:
    languages.apply("ar")
    languages.set_digits(digits)
    assert qapp.translate("ArticleListPane", "%Ln article(s)", "", 12) == count
    assert format_date("2016-08-06", languages.locale) == date
    assert format_number(1234567) in {"1,234,567", "١٬٢٣٤٬٥٦٧"}


def test_a_change_of_digits_is_told(languages: LanguageSwitch) -> None:
    languages.apply("ar")
    heard: list[str] = []
    languages.changed.connect(heard.append)
    languages.set_digits(DigitStyle.ARABIC_INDIC)
    languages.set_digits(DigitStyle.ARABIC_INDIC)
    assert heard == ["ar"]
    languages.apply("en")
    assert format_number(12) == "12"


def test_the_world_wide_form_of_arabic_has_western_figures() -> None:
    locale = locale_for("ar")
    if QLocale.system().language() != QLocale.Language.Arabic:
        assert locale.toString(QDate(2021, 3, 4), "d MMMM yyyy") == "4 مارس 2021"


# The compiled files ----------------------------------------------------------------------------


def test_a_compiled_translation_is_made_once(tmp_path: Path) -> None:
    source = tmp_path / "maqal_ar.ts"
    source.write_bytes((I18N / "maqal_ar.ts").read_bytes())
    compiled = compiled_translation(source, lambda: tmp_path / "cache")
    assert compiled == tmp_path / "maqal_ar.qm"
    stamp = compiled.stat().st_mtime_ns
    again = compiled_translation(source, lambda: tmp_path / "cache")
    assert again.stat().st_mtime_ns == stamp


def test_a_translation_in_use_is_replaced_and_not_written_into(tmp_path: Path) -> None:
    source, compiled = tmp_path / "maqal_ar.ts", tmp_path / "maqal_ar.qm"
    source.write_bytes((I18N / "maqal_ar.ts").read_bytes())
    release_translation(source, compiled)
    before = compiled.read_bytes()
    with compiled.open("rb") as in_use:
        source.write_bytes((I18N / "maqal_en.ts").read_bytes())
        release_translation(source, compiled)
        assert in_use.read() == before
    assert compiled.read_bytes() != before
    assert sorted(tmp_path.iterdir()) == [compiled, source]


def test_where_the_folder_is_read_only_the_cache_is_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = tmp_path / "maqal_ar.ts"
    source.write_bytes((I18N / "maqal_ar.ts").read_bytes())
    monkeypatch.setattr("os.access", lambda *_arguments: False)
    compiled = compiled_translation(source, lambda: tmp_path / "cache")
    assert compiled == tmp_path / "cache" / "maqal_ar.qm"


def test_qts_own_texts_come_in_the_language(languages: LanguageSwitch, qapp: QApplication) -> None:
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    if not (folder / "qtbase_ar.qm").exists():
        pytest.skip("this Qt comes without its translations")
    languages.apply("ar")
    assert qapp.translate("QPlatformTheme", "Cancel") != "Cancel"
