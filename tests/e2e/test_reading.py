"""The main job through the real window: import a file, find it in the list, read, come back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from reader import paths
from reader.app import Desktop, render_screenshot
from reader.library import open_library
from reader.model.errors import NotFoundError
from reader.model.relation import RelationKind
from reader.models.roles import Role

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

StartDesktop = Callable[[], Desktop]
WriteArticles = Callable[[int], list[Path]]


@pytest.fixture
def start(open_desktop: Callable[..., Desktop]) -> StartDesktop:
    """Starts the program, always on the same library."""
    return lambda: open_desktop("ar", kept=True, size=(1200, 600))


def write_long_article(folder: Path) -> Path:
    paragraphs = [
        f"الفقرة {number}: مشى الرحّالة يومه كله بين التلال، وكان يدوّن في دفتره أسماء القرى التي "
        "مرّ بها وما سمعه من أهلها من أخبار وحكايات، ثم نام تحت شجرة عند النبع القريب."
        for number in range(1, 41)
    ]
    path = folder / "رحلة.txt"
    path.write_text("رحلة بين التلال\n\n" + "\n\n".join(paragraphs), encoding="utf-8")
    return path


def test_import_list_open_restart_and_the_position_is_kept(
    start: StartDesktop, tmp_path: Path, qtbot: QtBot
) -> None:
    desktop = start()
    window = desktop.window
    assert window.list_pane.empty.isVisible()
    assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft

    dialog = window.import_paths([write_long_article(tmp_path)])
    assert dialog is not None
    with qtbot.waitSignal(dialog.imported):
        qtbot.mouseClick(dialog.import_button, Qt.MouseButton.LeftButton)
    desktop.wait_until_idle()
    qtbot.mouseClick(dialog.close_button, Qt.MouseButton.LeftButton)
    assert window.list_pane.list.isVisible()
    assert window.article_pane.view.isVisible()
    summary = window.model.index(0).data(Role.SUMMARY)
    assert summary.title == "رحلة بين التلال"
    assert not summary.unread

    window.article_pane.view.verticalScrollBar().setValue(1_500)
    position = window.article_pane.view.reading_position()
    assert position[0] > 3
    window.splitter.setSizes([400, 500, 300])
    widths = window.splitter.sizes()
    qtbot.mouseClick(window.list_pane.list.viewport(), Qt.MouseButton.LeftButton)
    desktop.close()

    again = start()
    assert again.window.article_pane.article() is not None
    assert again.window.article_pane.view.reading_position() == position
    assert again.window.article_pane.view.verticalScrollBar().value() > 0
    assert again.window.splitter.sizes() == pytest.approx(widths, abs=2)


def test_a_start_opens_nothing_by_itself(
    start: StartDesktop, tmp_path: Path, qtbot: QtBot, write_articles: WriteArticles
) -> None:
    with open_library(tmp_path / "library.db") as library:
        library.import_files(write_articles(3))
    window = start().window
    window.activateWindow()
    window.list_pane.list.setFocus()
    qtbot.waitUntil(window.list_pane.list.hasFocus)
    assert window.article_pane.article() is None
    qtbot.keyClick(window.list_pane.list, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: window.article_pane.article() is not None)


def test_the_samples_are_one_click_away(start: StartDesktop, qtbot: QtBot) -> None:
    desktop = start()
    window = desktop.window
    with qtbot.waitSignal(window.article_shown):
        window.actions_["open_samples"].trigger()
    desktop.wait_until_idle()
    samples = list(paths.resource_path("samples").glob("*.txt"))
    assert window.model.rowCount() == len(samples) >= 12


def test_another_article_is_opened_by_key_and_related_items_follow(
    start: StartDesktop, qtbot: QtBot
) -> None:
    desktop = start()
    window = desktop.window
    with qtbot.waitSignal(window.article_shown):
        window.actions_["open_samples"].trigger()
    desktop.wait_until_idle()
    seen = set()
    window.list_pane.select_first()
    for _step in range(window.model.rowCount()):
        desktop.wait_until_idle()
        article = window.article_pane.article()
        assert article is not None
        seen.add(article.id)
        related = window.sidebar.related.model
        rows = [related.relation(row) for row in range(related.rowCount())]
        cited = [row.item for row in rows if row.kind is RelationKind.CITED]
        assert cited == list(article.related)
        assert all(row.id != article.id for row in rows)
        window.actions_["next_article"].trigger()
    assert len(seen) == window.model.rowCount()


def test_the_language_changes_while_the_window_is_open(start: StartDesktop, qtbot: QtBot) -> None:
    desktop = start()
    window = desktop.window
    assert window.sidebar.tabText(0) == "ذات صلة"
    desktop.languages.apply("en")
    qtbot.waitUntil(lambda: window.sidebar.tabText(0) == "Related")
    assert window.layoutDirection() == Qt.LayoutDirection.LeftToRight
    desktop.languages.apply("ar")
    qtbot.waitUntil(lambda: window.sidebar.tabText(0) == "ذات صلة")


def test_a_library_that_cannot_be_opened_is_explained(
    start: StartDesktop, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "library.db").write_text("not a database at all", encoding="utf-8")
    desktop = start()
    assert desktop.failure is not None
    assert not desktop.window.actions_["import_files"].isEnabled()
    assert str(desktop.failure) in capsys.readouterr().err


@pytest.mark.usefixtures("qtbot")
def test_a_screenshot_is_the_real_window(tmp_path: Path, write_articles: WriteArticles) -> None:
    with open_library(tmp_path / "library.db") as library:
        report = library.import_files(write_articles(3))
    output = tmp_path / "window.png"
    for language in ("ar", "en"):
        render_screenshot(
            tmp_path / "library.db",
            output,
            article=report.added[0].id,
            size=(1000, 640),
            language=language,
            theme="dark",
        )
        image = QImage(str(output))
        assert (image.width(), image.height()) == (1000, 640)
    with open_library(tmp_path / "library.db") as library:
        assert library.counts().unread == 3, "a picture marks nothing as read"
    with pytest.raises(NotFoundError):
        render_screenshot(tmp_path / "library.db", output, article="nothing-like-it")
