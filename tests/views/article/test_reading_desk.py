"""The reading actions, on a pane in a window of their own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from reader import paths
from reader.appearance.i18n import LanguageSwitch
from reader.appearance.icons import IconSet
from reader.model.article import Article
from reader.text.display_form import DigitStyle
from reader.views.actions import Actions
from reader.views.article.pane import ArticlePane
from reader.views.article.reading_desk import ReadingDesk
from reader.views.preferences import Preferences

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from reader.appearance.theme import Theme

MakeArticle = Callable[..., Article]
pytestmark = pytest.mark.usefixtures("faces")


class Room:
    """A window with a pane, something beside it, and the desk."""

    def __init__(self, window: QWidget, theme: Theme, languages: LanguageSwitch, file: Path):
        self.window = window
        self.actions = Actions(("ar", "en"), IconSet(paths.resource_path("icons")), window)
        self.preferences = Preferences(file)
        self.beside = QLabel("beside", window)
        self.closed = QLabel("closed", window)
        self.pane = ArticlePane(
            self.preferences.typography, theme, languages.locale, lambda: None, window
        )
        row = QHBoxLayout(window)
        for part in (self.beside, self.pane, self.closed):
            row.addWidget(part)
        self.closed.hide()
        self.desk = ReadingDesk(
            self.actions, self.preferences, languages, self.pane, (self.beside, self.closed)
        )
        window.addActions(list(self.actions.all()))
        window.resize(900, 500)
        window.show()

    def show(self, article: Article) -> None:
        self.pane.show_article(article)
        self.desk.article_shown(article)


@pytest.fixture
def room(languages: LanguageSwitch, qtbot: QtBot, theme: Theme, tmp_path: Path) -> Room:
    languages.apply("en")
    window = QWidget()
    qtbot.addWidget(window)
    return Room(window, theme, languages, tmp_path / "maqal.ini")


def test_steps_of_type_are_shown_and_kept(room: Room, make_article: MakeArticle) -> None:
    room.show(make_article())
    _left, width = room.pane.view.document().documentLayout().column()
    before = room.preferences.typography
    room.actions["narrower"].trigger()
    room.actions["looser"].trigger()
    room.actions["justified"].trigger()
    after = room.preferences.typography
    assert after.measure < before.measure
    assert after.leading > before.leading
    assert after.justified is not before.justified
    assert room.pane.view.document().documentLayout().column()[1] < width
    room.preferences.save()
    assert Preferences(room.preferences.path).typography == after


def test_vocalisation_and_digits_are_shown_and_kept(room: Room, make_article: MakeArticle) -> None:
    room.show(make_article(title="كَتَبَ ٥ كتب"))
    assert room.actions["vocalised"].isChecked()
    room.actions["vocalised"].trigger()
    next(
        action for action in room.actions.digits.actions() if action.data() == DigitStyle.WESTERN
    ).trigger()
    assert room.pane.view.toPlainText().startswith("كتب 5 كتب")
    room.preferences.save()
    form = Preferences(room.preferences.path).display_form
    assert not form.vocalised
    assert form.digits is DigitStyle.WESTERN


def test_the_way_back_and_forward(room: Room, make_article: MakeArticle) -> None:
    wanted: list[str] = []
    room.desk.article_wanted.connect(wanted.append)
    assert not room.actions["back"].isEnabled()
    for article_id in "abc":
        room.show(make_article(id=article_id))
    room.actions["back"].trigger()
    room.show(make_article(id="b"))
    QTest.mouseClick(room.pane.view.viewport(), Qt.MouseButton.BackButton)
    assert wanted == ["b", "a"]
    assert not room.actions["back"].isEnabled()
    room.actions["forward"].trigger()
    assert wanted[-1] == "b"
    room.desk.forget({"b", "c"})
    assert not room.actions["forward"].isEnabled()


def test_the_keys_for_back_follow_the_windows_direction(room: Room, qapp: QApplication) -> None:
    assert room.actions["back"].shortcut().toString() == "Alt+Left"
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    room.actions.retranslate()
    assert room.actions["back"].shortcut().toString() == "Alt+Right"
    assert room.actions["forward"].shortcut().toString() == "Alt+Left"
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_focus_leaves_only_the_text_and_escape_brings_the_rest_back(
    room: Room, make_article: MakeArticle, qtbot: QtBot
) -> None:
    assert not room.actions["focus"].isEnabled()
    room.show(make_article())
    room.window.activateWindow()
    room.actions["focus"].trigger()
    assert room.beside.isHidden()
    qtbot.waitUntil(room.pane.view.hasFocus)
    QTest.keyClick(room.pane.view, Qt.Key.Key_Escape)
    assert not room.beside.isHidden()
    assert room.closed.isHidden(), "what was not on show stays away"
    assert not room.actions["focus"].isChecked()
    QTest.keyClick(room.pane.view, Qt.Key.Key_Escape)
    assert not room.beside.isHidden()


def test_a_passage_is_copied_with_its_citation(room: Room, make_article: MakeArticle) -> None:
    said: list[str] = []
    room.desk.said.connect(said.append)
    article = make_article()
    room.show(article)
    room.pane.view.select(0, 9)
    room.actions["copy_citation"].trigger()
    text = QGuiApplication.clipboard().text()
    assert text.startswith(f"«{article.body[:9]}» — سلوى الحكيم، «يوم في السوق القديم»")
    room.actions["copy"].trigger()
    assert QGuiApplication.clipboard().text() == article.body[:9]
    room.pane.view.select(0, 0)
    room.actions["copy_citation"].trigger()
    assert QGuiApplication.clipboard().text().startswith("سلوى الحكيم، «يوم")
    assert len(said) == 2


def test_the_menu_fits_the_selection_and_others_add_to_it(
    room: Room, make_article: MakeArticle
) -> None:
    room.show(make_article())
    room.desk.menu_opening.connect(lambda menu: menu.addAction("another's").setObjectName("other"))
    menus = []
    for selection in ((0, 0), (0, 9)):
        room.pane.view.select(*selection)
        menu = room.desk.article_menu()
        menus.append([action.objectName() for action in menu.actions() if action.objectName()])
        menu.deleteLater()
    assert menus == [
        ["copy_citation", "other"],
        ["copy", "copy_citation", "search_selection", "other"],
    ]


def test_progress_and_the_time_left_are_said(room: Room, make_article: MakeArticle) -> None:
    article = make_article()
    room.show(replace(article, blocks=article.blocks * 60))
    assert "0%" in room.desk.progress.text()
    bar = room.pane.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    assert "left" in room.desk.progress.text()
    bar.setValue(bar.maximum())
    assert "100%" in room.desk.progress.text()
    assert "left" not in room.desk.progress.text()
    room.pane.show_hint()
    room.desk.retranslate()
    assert room.desk.progress.text() == ""
