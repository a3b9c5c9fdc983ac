"""Finding through the real window and the real index: type, open a hit, go from match to match."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from reader.app import Desktop, render_screenshot
from reader.library import open_library

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from reader.views.search.search_desk import SearchDesk

TEXTS = {
    "observatory": (
        "المرصد القديم\n\nهدى القاسم\n\nبغداد\n\n3 مارس 2020\n\n"
        "بُني المرصد على تلّ قريب من النهر، وكان الفلكيون يرصدون منه الكواكب في الليالي الصافية.\n\n"
        "وضع أهل المرصد جداول دقيقة لحركة القمر، ونُسخت الجداول في كل بلد.\n"
    ),
    "library": (
        "خزانة المخطوطات\n\nطارق العاني\n\nالموصل\n\n9 أبريل 2021\n\n"
        "حفظت الخزانة مخطوطات الفلك والطب، وفيها نسخة من جداول المرصد بخط جميل.\n\n"
        "ويعمل المرممون فيها كل صباح على ترميم ورقة واحدة.\n"
    ),
    "market": (
        "سوق النحّاسين\n\nهدى القاسم\n\nحلب\n\n1 مايو 2022\n\n"
        "يُسمع طرق النحاس في السوق من الفجر حتى المغيب، ويتوارث الصنّاع حرفتهم.\n"
    ),
}


@pytest.fixture
def library_path(tmp_path: Path) -> Path:
    folder = tmp_path / "texts"
    folder.mkdir()
    for name, text in TEXTS.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    with open_library(tmp_path / "library.db") as library:
        assert len(library.import_files(sorted(folder.iterdir())).added) == len(TEXTS)
    return tmp_path / "library.db"


@pytest.fixture
def desktop(library_path: Path, open_desktop: Callable[..., Desktop]) -> Desktop:
    assert library_path.exists()
    started = open_desktop(kept=True)
    started.window.activateWindow()
    started.wait_until_idle()
    desk_of(started).wake_index()
    started.wait_until_idle()
    return started


def desk_of(desktop: Desktop) -> SearchDesk:
    assert desktop.window.search is not None
    return desktop.window.search


def type_query(desktop: Desktop, text: str) -> None:
    desktop.window.actions_["search"].trigger()
    box = desk_of(desktop).box
    box.clear()
    for letter in text:
        box.insert(letter)
    desktop.wait_until_idle()


def found(desktop: Desktop) -> list[str]:
    panel = desk_of(desktop).panel
    assert panel is not None
    model = panel.results.list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_a_word_is_found_in_any_of_its_forms_while_it_is_typed(desktop: Desktop) -> None:
    for typed in ("مخط", "مخطو", "مخطوط", "مخطوطه", "المَخطوطات"):
        type_query(desktop, typed)
        assert found(desktop)[:1] == ["خزانة المخطوطات"], typed
    type_query(desktop, "من رصد الكواكب في المرصد؟")
    assert found(desktop)[0] == "المرصد القديم"


def test_a_hit_is_opened_and_f3_leads_from_match_to_match(desktop: Desktop, qtbot: QtBot) -> None:
    window, desk = desktop.window, desk_of(desktop)
    type_query(desktop, "جداول")
    assert set(found(desktop)) == {"المرصد القديم", "خزانة المخطوطات"}
    qtbot.keyClick(desk.box, Qt.Key.Key_Return)
    desktop.wait_until_idle()
    article = window.article_pane.article()
    assert article is not None
    assert article.title == found(desktop)[0]
    seen = set()
    for _step in range(4):
        current = desk.find._walk.current
        text = article.title if current.field == "title" else article.body
        seen.add(text[current.start : current.end])
        window.actions_["next_match"].trigger()
    assert seen <= {"جداول", "الجداول"}
    qtbot.keyClick(desk.box, Qt.Key.Key_Escape)
    assert window.list_pane.list.isVisible()
    assert not desk.find.open


def test_filters_and_spelling_help_to_the_article(desktop: Desktop, qtbot: QtBot) -> None:
    type_query(desktop, "السوق كاتب:هدى")
    assert found(desktop)[0] == "سوق النحّاسين"
    panel = desk_of(desktop).panel
    assert len(panel.chips.chips()) == 1
    type_query(desktop, "المخطوظات ")
    none = panel.results.none
    assert none.isVisible()
    offered = [button for button in none.buttons() if "مخطوط" in button.text()]
    assert offered
    qtbot.mouseClick(offered[0], Qt.MouseButton.LeftButton)
    desktop.wait_until_idle()
    assert "خزانة المخطوطات" in found(desktop)


def test_what_comes_in_while_one_searches_is_found(desktop: Desktop, tmp_path: Path) -> None:
    type_query(desktop, "الطواحين")
    assert found(desktop) == []
    new = tmp_path / "new.txt"
    new.write_text(
        "على ضفة العاصي\n\nسليم الحموي\n\nحماة\n\n2 يونيو 2023\n\n"
        "دارت الطواحين والنواعير على ضفة النهر قرونًا، وما زال بعضها يدور إلى اليوم.\n\n"
        "ويقصدها الزائرون في كل ربيع ليسمعوا صوت الخشب والماء.\n",
        encoding="utf-8",
    )
    desktop.window.desk.add([new])
    desktop.wait_until_idle()
    desktop.wait_until_idle()
    assert found(desktop) == ["على ضفة العاصي"]


def test_the_index_is_rebuilt_on_demand(desktop: Desktop) -> None:
    said: list[str] = []
    desk_of(desktop).said.connect(said.append)
    desktop.window.actions_["rebuild_index"].trigger()
    desktop.wait_until_idle()
    assert said == ["The search index is being rebuilt.", "The search index is complete."]
    type_query(desktop, "النحاس")
    assert found(desktop) == ["سوق النحّاسين"]


@pytest.mark.usefixtures("qtbot")
def test_a_screenshot_shows_a_search(library_path: Path, tmp_path: Path) -> None:
    output = tmp_path / "search.png"
    sizes = []
    for query in (None, "المرصد", "زرافة"):
        render_screenshot(
            library_path, output, size=(1000, 640), language="ar", theme="light", search=query
        )
        assert (QImage(str(output)).width(), QImage(str(output)).height()) == (1000, 640)
        sizes.append(output.read_bytes())
    assert len(set(sizes)) == 3
    with open_library(library_path) as library:
        assert library.counts().unread == len(TEXTS)
        assert library.recent_searches() == ()


@pytest.mark.parametrize(
    "text",
    [
        "س" * 100_000,
        "كتاب " * 20_000,
        '"',
        '"""«»“',
        "- * ** -*",
        "author: place: after: before:",
        "after:9999-99-99 before:x",
        "ًٌٍَُِّْ",
        "\u202e\u200f\u0000\u0007",
        "😀 \ud83d",
        "(((مرصد AND OR NOT ~^[",
    ],
)
def test_no_query_upsets_the_window(desktop: Desktop, qtbot: QtBot, text: str) -> None:
    desk = desk_of(desktop)
    desk.search_for(text)
    desktop.wait_until_idle()
    assert not desktop.window.grab().isNull()
    qtbot.keyClick(desk.box, Qt.Key.Key_Return)
    desktop.wait_until_idle()
    desk.box.clear()
    desktop.wait_until_idle()
    assert desktop.window.list_pane.list.isVisible()
