"""The window and every dialog in each language and direction, with no text that was left out.

The pseudo-languages mark whatever went through a translator; the library of these tests is in
Arabic letters alone, so that a Latin letter without the mark is a text of ours that nobody can
translate.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QInputDialog,
    QMenu,
    QMessageBox,
    QWidget,
)

from reader.app import Desktop
from reader.appearance.fonts import FACES
from reader.appearance.i18n import language_name
from reader.appearance.pseudo import MARK, Pseudo
from reader.library import open_library
from tests.e2e.window_texts import Shown, action_texts, menu_texts, texts_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from reader.views.article.view import ArticleView

LANGUAGES = {
    "ar": Qt.LayoutDirection.RightToLeft,
    "en": Qt.LayoutDirection.LeftToRight,
    Pseudo.LONG: Qt.LayoutDirection.LeftToRight,
    Pseudo.LONG_ARABIC: Qt.LayoutDirection.RightToLeft,
    Pseudo.MIRRORED: Qt.LayoutDirection.RightToLeft,
}
FIRST = ("highlight_yellow", "annotate_note", "label", "collect", "copy_citation", "find")
LAST = ("archive", "trash", "undo_import")
"""Actions that need an open article, and those that may leave none."""
DIALOGS = {
    "AboutDialog",
    "AnnotationBrowser",
    "CheckDialog",
    "CollectionsDialog",
    "ExportDialog",
    "ImportDialog",
    "MainWindow",
    "ReviewCards",
    "RulesDialog",
    "SettingsDialog",
    "StatisticsWindow",
    "TaggingDialog",
}
"""What the actions open, at the least."""
LEFT_ALONE = {"quit", "open_samples"}
"""Actions that end the test, or bring articles in English."""

SAME_EVERYWHERE = re.compile(
    "|".join(
        (
            *map(re.escape, (*FACES, *map(language_name, ("ar", "en", "fa", "fr")))),
            r"utf-8|windows-\d+|iso-[\d-]+|cp\d+",
            r"[*.\w-]*\.\w{2,5}\b",
            r"\b(?:(?:Ctrl|Alt|Shift|Meta)\+)+[^\s\u2069]+|\bF\d+\b",
        )
    )
)
"""What no translator changes: faces, languages in their own words, encodings, files, keys."""
_LETTER = re.compile("[A-Za-z]")


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> set[Shown]:
    """Collects the texts of dialogs and menus that would wait for a person, which they do not."""
    said: set[Shown] = set()

    def note(dialog: QWidget, *_arguments: object) -> int:
        said.update(texts_of(dialog))
        return 0

    def note_menu(menu: QMenu, *_arguments: object, **_keywords: object) -> None:
        said.update(Shown(text, "menu") for text in menu_texts(menu))

    def note_title(answer: object) -> Callable[..., Any]:
        def ask(
            _parent: object, title: str, label: str = "", *_rest: object, **_more: object
        ) -> Any:
            said.update({Shown(title, "question"), Shown(label, "question")})
            return answer

        return ask

    monkeypatch.setattr(QDialog, "exec", note)
    monkeypatch.setattr(QMenu, "exec", note_menu)
    monkeypatch.setattr(QMenu, "popup", note_menu)
    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, note_title(("", "")))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", note_title(([], "")))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", note_title(""))
    monkeypatch.setattr(QInputDialog, "getText", note_title(("", False)))
    for name in ("question", "warning", "information", "critical"):
        monkeypatch.setattr(QMessageBox, name, note_title(QMessageBox.StandardButton.Cancel))
    return said


@pytest.fixture
def start(
    tmp_path: Path,
    write_articles: Callable[[int], list[Path]],
    open_desktop: Callable[..., Desktop],
) -> Callable[[str | None], Desktop]:
    """Starts the program in a language on a library of three articles, one annotated."""

    def start_desktop(language: str | None) -> Desktop:
        with open_library(tmp_path / "library.db") as library:
            library.import_files(write_articles(3))
        return open_desktop(language, kept=True, size=(1200, 800))

    return start_desktop


def close_dialogs(window: QWidget) -> set[Shown]:
    """The texts of whatever stands beside the window; all of it is closed."""
    said: set[Shown] = set()
    for widget in QApplication.topLevelWidgets():
        if widget is not window and widget.isVisible():
            said |= texts_of(widget)
            widget.close()
    return said


def walk(desktop: Desktop) -> set[Shown]:
    """Do everything there is an action for, and look at the window after each."""
    window = desktop.window
    actions = {action.objectName(): action for action in window.actions_.all()}
    said: set[Shown] = set()
    for name in (*FIRST, *(name for name in actions if name not in (*FIRST, *LAST)), *LAST):
        action = actions[name]
        if name in FIRST or window.article_pane.article() is None:
            actions["list-all"].trigger()
            desktop.wait_until_idle()
            window.list_pane.list.setCurrentIndex(window.model.index(0))
            desktop.wait_until_idle()
            select_words(window.article_pane.view)
        said |= {Shown(text, f"action {name}") for text in action_texts(action)}
        if name not in LEFT_ALONE and action.isEnabled() and not action.isCheckable():
            action.trigger()
            desktop.wait_until_idle()
            said |= texts_of(window) | close_dialogs(window)
    for part in window.findChildren(QWidget):
        if part.contextMenuPolicy() is Qt.ContextMenuPolicy.CustomContextMenu and part.isVisible():
            part.customContextMenuRequested.emit(QPoint(8, 8))
    return said


def select_words(view: ArticleView) -> None:
    """Select some words of the article on show."""
    cursor = view.textCursor()
    cursor.setPosition(60)
    cursor.setPosition(90, cursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)


def unmarked(said: set[Shown]) -> list[str]:
    return sorted(
        f"{shown.text!r} ({shown.place})"
        for shown in said
        if MARK not in shown.text and _LETTER.search(SAME_EVERYWHERE.sub("", shown.text))
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_window_and_its_dialogs_speak_the_language(
    start: Callable[[str | None], Desktop], opened: set[Shown], language: str, qtbot: QtBot
) -> None:
    desktop = start(language)
    assert QApplication.layoutDirection() is LANGUAGES[language]
    assert desktop.window.layoutDirection() is LANGUAGES[language]
    said = walk(desktop) | opened
    assert {shown.place.rpartition(" in ")[2] for shown in said} >= DIALOGS
    if language in set(Pseudo):
        assert "\n".join(unmarked(said)) == ""


def test_a_text_that_no_translator_saw_is_found() -> None:
    said = {
        Shown("Open", "x"),
        Shown(f"{MARK}Öpeñ{MARK}", "x"),
        Shown("مقال.txt · ١٢", "x"),
        Shown("utf-8", "x"),
        Shown("\u2068Ctrl+O\u2069", "x"),
    }
    assert unmarked(said) == ["'Open' (x)"]


def test_the_variable_names_the_language_of_one_run(
    start: Callable[[str | None], Desktop], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MAQAL_LANGUAGE", "fr")
    desktop = start(None)
    assert desktop.languages.language == "fr"
    assert QApplication.translate("Menus", "&File") == "&Fichier"
    assert desktop.window.actions_["settings"].text()  # what is not translated is in English
    assert "fr" not in {action.data() for action in desktop.window.actions_.languages.actions()}
