"""Reading aloud in the window: where it begins, what is marked, the bar, what is said of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import PySide6
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from reader.appearance.declared_settings import SPEECH_RATE, SPEECH_VOICE_ARABIC
from reader.model.article import Article
from reader.model.draft import Block, BlockKind
from reader.text.display_form import DisplayForm
from reader.views.speech.absence_dialog import AbsenceDialog, install_command
from reader.views.speech.engine import Absence, NoEngine
from tests.views.speech.conftest import ARABIC, ENGLISH, OTHER_ARABIC, Room

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from reader.appearance.theme import Theme

MakeArticle = Callable[..., Article]
pytestmark = pytest.mark.usefixtures("faces")
VOCALISED = "وَصَلَ القِطَارُ. ثُمَّ نَزَلَ الرُّكَّابُ."


def long_article(make_article: MakeArticle, **fields: object) -> Article:
    blocks = tuple(
        Block(BlockKind.PARAGRAPH, f"الجملة الأولى من الفقرة {n}. والثانية من الفقرة {n}.", n)
        for n in range(1, 60)
    )
    return make_article(blocks=blocks, **fields)


def bar_texts(room: Room) -> list[str]:
    bar = room.desk.bar
    assert bar is not None
    return [bar.voices.itemText(number) for number in range(bar.voices.count())]


def test_it_reads_from_the_title_and_marks_each_sentence(
    room: Room, make_article: MakeArticle
) -> None:
    room.show(make_article())
    room.desk.toggle()
    assert room.engine.speaking == "يوم في السوق القديم"
    assert room.marked() == ["يوم في السوق القديم"]
    room.engine.end()
    [marked] = room.marked()
    assert marked.startswith("خرج الناس")
    assert room.engine.speaking == marked
    while room.engine.speaking:
        room.engine.end()
    assert room.marked() == []
    assert room.desk.bar is not None
    assert room.desk.bar.isHidden()


def test_it_begins_at_what_is_selected_or_in_view(room: Room, make_article: MakeArticle) -> None:
    article = long_article(make_article)
    room.show(article)
    start = article.body.index("والثانية من الفقرة 7")
    room.pane.view.select(start + 3, start + 9)
    room.desk.toggle()
    assert room.engine.speaking == "والثانية من الفقرة 7."
    room.desk.stop()
    room.pane.view.select(start, start)
    room.pane.view.verticalScrollBar().setValue(900)
    block, _offset = room.pane.view.reading_position()
    assert block > 2
    room.desk.toggle()
    assert room.engine.speaking in article.blocks[block].text


def test_the_spoken_sentence_stays_in_view(room: Room, make_article: MakeArticle) -> None:
    article = long_article(make_article)
    room.show(article)
    room.desk.toggle()
    bar = room.pane.view.verticalScrollBar()
    for _sentence in range(60):
        room.engine.end()
    [marked] = room.marked()
    assert bar.value() > 0
    view = room.pane.view
    place = view._places.cursor(article.body.index(marked), article.body.index(marked), "body")  # type: ignore[union-attr]
    assert view.viewport().rect().contains(view.cursorRect(place).center())


def test_hidden_vocalisation_is_spoken_all_the_same(room: Room, make_article: MakeArticle) -> None:
    room.show(make_article(title="", blocks=(Block(BlockKind.PARAGRAPH, VOCALISED, 1),)))
    room.pane.set_display_form(DisplayForm(vocalised=False))
    room.desk.toggle()
    assert room.engine.speaking == "وَصَلَ القِطَارُ."
    room.pane.set_display_form(DisplayForm(vocalised=True))
    assert room.marked() == ["وَصَلَ القِطَارُ."], "another form of display changes nothing"


def test_pause_steps_and_stop_by_their_actions(room: Room, make_article: MakeArticle) -> None:
    room.show(make_article())
    assert not room.actions["next_sentence"].isEnabled()
    room.desk.toggle()
    room.actions["next_sentence"].trigger()
    room.actions["next_sentence"].trigger()
    room.actions["previous_sentence"].trigger()
    [first] = room.marked()
    assert first.startswith("خرج الناس")
    bar = room.desk.bar
    assert bar is not None
    assert bar.place.text().startswith("Sentence 2 of ")
    assert bar.toggle.accessibleName() == "Pause"
    bar.toggle.click()
    assert room.engine.held
    assert bar.toggle.accessibleName() == "Go on reading aloud"
    room.desk.toggle()
    assert not room.engine.held
    QTest.keyClick(bar, Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert room.engine.speaking == ""
    assert room.marked() == []
    assert not room.actions["stop_reading"].isEnabled()


def test_another_article_ends_it(room: Room, make_article: MakeArticle) -> None:
    article = make_article()
    room.show(article)
    room.desk.toggle()
    room.show(article)  # shown again, as after a change of its tags
    assert room.engine.speaking
    assert room.marked()
    room.show(make_article(id="01890000-0000-7000-8000-000000000002", title="مقال آخر"))
    assert room.engine.speaking == ""
    assert room.marked() == []


def test_a_text_that_has_changed_is_not_read_on(room: Room, make_article: MakeArticle) -> None:
    room.show(make_article())
    room.desk.toggle()
    room.show(make_article(title="عنوان جديد"))
    assert room.engine.speaking == ""


def test_an_article_that_is_no_longer_on_show_is_not_read_on(
    room: Room, make_article: MakeArticle
) -> None:
    room.show(make_article())
    room.desk.toggle()
    room.pane.show_hint()
    room.engine.end()
    assert room.engine.speaking == ""
    assert room.desk.bar is not None
    assert room.desk.bar.isHidden()


def test_the_voice_is_of_the_articles_language(room: Room, make_article: MakeArticle) -> None:
    room.show(make_article())
    room.desk.toggle()
    assert room.engine.spoken_as[-1] == (ARABIC, 0.0)
    assert [text.strip("\u2068\u2069") for text in bar_texts(room)] == ["Salma (EG)", "Hamed (SA)"]
    bar = room.desk.bar
    assert bar is not None
    bar.voices.setCurrentIndex(1)
    bar.voices.activated.emit(1)
    assert room.engine.spoken_as[-1] == (OTHER_ARABIC, 0.0)
    assert room.parts.preferences.get(SPEECH_VOICE_ARABIC) == "Hamed"
    bar.rate.setValue(5)
    assert room.engine.spoken_as[-1] == (OTHER_ARABIC, 0.5)
    assert room.parts.preferences.get(SPEECH_RATE) == 5
    assert bar.rate.accessibleDescription() == "Faster by 5 of 10"
    other = make_article(id="01890000-0000-7000-8000-000000000003", language="en-GB")
    room.show(other)
    room.desk.toggle()
    assert room.engine.spoken_as[-1] == (ENGLISH, 0.5)
    room.show(make_article())
    room.desk.toggle()
    assert room.engine.spoken_as[-1] == (OTHER_ARABIC, 0.5)


def test_without_a_voice_for_the_language_it_is_said_and_nothing_is_read(
    room: Room, make_article: MakeArticle
) -> None:
    room.engine._voices = (ENGLISH,)
    room.show(make_article())
    room.desk.toggle()
    bar = room.desk.bar
    assert bar is not None
    assert bar.isVisible()
    assert room.engine.said == []
    assert bar.notice.isVisible()
    assert "Arabic" in bar.notice.text()
    assert not bar.voices.isVisible()
    bar.insist.click()
    assert room.engine.speaking
    assert bar.voices.isVisible()
    assert not bar.notice.isVisible()


@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_bar_follows_the_language(room: Room, make_article: MakeArticle, language: str) -> None:
    room.show(make_article())
    room.desk.toggle()
    room.parts.languages.apply(language)
    bar = room.desk.bar
    assert bar is not None
    names = [bar.rate.accessibleName(), bar.voices.accessibleName(), bar.close_button.toolTip()]
    assert all(names)
    assert len(set(names)) == 3


def test_a_voice_that_breaks_off_is_said(room: Room, make_article: MakeArticle) -> None:
    said: list[str] = []
    room.desk.said.connect(said.append)
    room.show(make_article())
    room.desk.toggle()
    room.engine.failed.emit("no sound device.")
    assert said == ["The voice stopped: \u2068no sound device\u2069."]
    assert room.marked() == []


def test_where_the_part_is_missing_one_learns_how_to_get_it(
    room: Room, make_article: MakeArticle
) -> None:
    room.absence = Absence.NOT_INSTALLED
    room.show(make_article())
    room.desk.toggle()
    dialog = room.desk.dialog
    assert dialog is not None
    assert dialog.isVisible()
    assert dialog.command is not None
    assert dialog.command.text() == install_command()
    assert dialog.command.text().endswith(f"PySide6-Addons=={PySide6.__version__}")
    dialog._copy()
    assert QGuiApplication.clipboard().text() == install_command()
    dialog.reject()
    assert room.desk.dialog is None
    room.absence = None  # and when it is there, the same action reads
    room.desk.toggle()
    assert room.engine.speaking


def test_each_reason_has_its_own_words(room: Room) -> None:
    texts = set()
    for why, packaged in (
        (Absence.NOT_INSTALLED, False),
        (Absence.NOT_INSTALLED, True),
        (Absence.NOT_LOADABLE, False),
        (Absence.NO_ENGINE, False),
    ):
        dialog = AbsenceDialog(
            NoEngine(why, "libpulse.so.0"), packaged=packaged, parent=room.window
        )
        texts.add(dialog.sentences.text())
        assert (dialog.command is not None) is (why is Absence.NOT_INSTALLED and not packaged)
        assert ("libpulse" in dialog.sentences.text()) is (why is Absence.NOT_LOADABLE)
        dialog.deleteLater()
    assert len(texts) == 4


def test_a_very_long_text_is_read_when_its_sentences_are_found(
    room: Room, make_article: MakeArticle, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr("reader.views.speech.speech_desk.LONGEST_AT_ONCE", 100)
    room.show(long_article(make_article))
    room.desk.toggle()
    assert room.engine.said == []
    assert room.actions["stop_reading"].isEnabled()
    room.desk.stop()
    qtbot.waitUntil(lambda: not room.parts.runner.busy)
    assert room.engine.said == [], "stopped before it began"
    room.desk.toggle()
    qtbot.waitUntil(lambda: bool(room.engine.speaking))
    assert room.marked() == ["يوم في السوق القديم"]


def test_bars_stand_where_the_spoken_sentence_begins_and_ends(
    room: Room, make_article: MakeArticle, theme: Theme
) -> None:
    text = "قبلها جملة. ثم تأتي الجملة التي تُقرأ. وبعدها أخرى."
    room.show(make_article(title="", blocks=(Block(BlockKind.PARAGRAPH, text, 1),)))
    room.desk.toggle()
    room.actions["next_sentence"].trigger()
    assert room.marked() == ["ثم تأتي الجملة التي تُقرأ."]
    view = room.pane.view
    image = view.viewport().grab().toImage()
    accent = {
        x
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).name() == theme.colours.accent
    }
    start, end = text.index("ثم"), text.index("تُقرأ.") + len("تُقرأ.")
    places = view._places
    assert places is not None
    right = view.cursorRect(places.cursor(start, start, "body")).center().x()
    left = view.cursorRect(places.cursor(end, end, "body")).center().x()
    assert left < right
    assert max(accent) == pytest.approx(right, abs=4)
    assert min(accent) == pytest.approx(left, abs=4)
