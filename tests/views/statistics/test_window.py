"""The window of statistics: charts, table, empty states, keys, screen readers, pictures."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest

from reader import paths
from reader.appearance.i18n import LanguageSwitch
from reader.appearance.theme import load_theme
from reader.model.errors import StorageError
from reader.model.statistics import AnnotationCounts, Period, Reading, Span, Statistics, Step
from reader.views.statistics.picture import SCALE, WIDTH, png_bytes, png_image, svg_bytes
from reader.views.statistics.window import StatisticsWindow

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from reader.appearance.theme import Theme

MakeStatistics = Callable[..., Statistics]
pytestmark = pytest.mark.usefixtures("faces")


@pytest.fixture
def window(qtbot: QtBot, theme: Theme, languages: LanguageSwitch) -> Iterator[StatisticsWindow]:
    made = StatisticsWindow(theme, languages.locale)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def fill(window: StatisticsWindow, found: Statistics) -> None:
    window.show_statistics(found)
    QTest.qWait(1)


def test_the_figures_are_told_in_words_for_who_cannot_see_them(
    window: StatisticsWindow, make_statistics: MakeStatistics
) -> None:
    fill(window, make_statistics())
    charts = window.charts
    spoken = QAccessible.queryAccessibleInterface(charts.columns)
    assert spoken.text(QAccessible.Text.Name) == "Minutes of reading a day"
    assert spoken.text(QAccessible.Text.Description).splitlines() == [
        "Tuesday 10 March 2026: 25 minutes · 2 articles",
        "Friday 13 March 2026: 1 minute · 1 article",
        "Sunday 15 March 2026: 10 minutes · 1 article",
    ]
    assert "#فكرة" in charts.tags.accessibleDescription()
    assert charts.colours.accessibleDescription() == "Green: 3 annotations"
    assert [tile.accessibleName() for tile in window.tiles.tiles] == [
        "Time read: 36 minutes",
        "Articles: 3",
        "Days with reading: 3",
        "Longest run of days: 2 days",
        "Annotations: 3",
    ]


def test_the_table_has_the_same_figures(
    window: StatisticsWindow, make_statistics: MakeStatistics
) -> None:
    fill(window, make_statistics())
    window.table_button.click()
    assert window.table.isVisible()
    rows = {}
    for number in range(window.table.topLevelItemCount()):
        item = window.table.topLevelItem(number)
        rows[item.text(0)] = [
            (item.child(row).text(0), item.child(row).text(1)) for row in range(item.childCount())
        ]
    assert rows["Minutes of reading a day"][0] == (
        "Tuesday 10 March 2026",
        "25 minutes · 2 articles",
    )
    assert len(rows["Authors read most"]) == 2
    assert len(rows["Topics over time"]) == 3
    window.table_button.click()
    assert window.charts.isVisible()


@pytest.mark.parametrize(
    ("language", "forward"), [("en", Qt.Key.Key_Right), ("ar", Qt.Key.Key_Left)]
)
def test_the_keys_go_through_time_as_it_runs(
    window: StatisticsWindow,
    make_statistics: MakeStatistics,
    languages: LanguageSwitch,
    language: str,
    forward: Qt.Key,
) -> None:
    languages.apply(language)
    fill(window, make_statistics())
    chart = window.charts.columns
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Up)
    assert chart.current == 6, "the keys begin at the present day"
    QTest.keyClick(chart, Qt.Key.Key_Home)
    QTest.keyClick(chart, forward)
    assert chart.current == 1
    first, second = (chart.boxes(chart.frame())[number].center().x() for number in (0, 1))
    assert (first < second) is (forward == Qt.Key.Key_Right)
    QTest.keyClick(chart, Qt.Key.Key_End)
    QTest.keyClick(chart, forward)
    assert chart.current == 6
    chart.clearFocus()
    assert chart.current is None


def test_keys_step_through_weeks_and_rows(
    window: StatisticsWindow, make_statistics: MakeStatistics
) -> None:
    fill(window, make_statistics())
    calendar, topics = window.charts.calendar, window.charts.topics
    assert len(calendar.figures) in range(365, 380)
    QTest.keyClick(calendar, Qt.Key.Key_End)
    QTest.keyClick(calendar, Qt.Key.Key_Left)
    assert calendar.current == len(calendar.figures) - 8
    QTest.keyClick(calendar, Qt.Key.Key_Up)
    assert calendar.current == len(calendar.figures) - 9
    QTest.keyClick(topics, Qt.Key.Key_Home)
    QTest.keyClick(topics, Qt.Key.Key_Left)
    assert topics.current == 0


def test_what_the_mouse_is_over_is_chosen(
    window: StatisticsWindow, make_statistics: MakeStatistics
) -> None:
    fill(window, make_statistics())
    for chart in window.charts.charts:
        window._scroll.ensureWidgetVisible(chart, 0, chart.height())
        boxes = chart.boxes(chart.frame())
        last = boxes[-1].center().toPoint()
        QTest.mouseMove(chart, QPoint(0, 0))
        QTest.mouseMove(chart, last)
        assert chart.current == len(chart.figures) - 1
        QTest.mouseMove(chart, QPoint(0, 0))


def test_a_right_to_left_chart_is_the_mirror_of_a_left_to_right_one(
    window: StatisticsWindow, make_statistics: MakeStatistics, languages: LanguageSwitch
) -> None:
    fill(window, make_statistics())
    chart = window.charts.columns
    frame = chart.frame()
    before = chart.boxes(frame)
    languages.apply("ar")
    fill(window, make_statistics())
    after = chart.boxes(chart.frame())
    width = frame.rect.left() + frame.rect.right()
    assert [round(width - box.right()) for box in after] == [round(box.left()) for box in before]
    assert chart.grab().toImage() != QImage()


@pytest.mark.parametrize("name", ["light", "sepia", "dark"])
def test_a_column_is_as_high_as_its_figure(
    window: StatisticsWindow, make_statistics: MakeStatistics, name: str
) -> None:
    theme = load_theme(paths.resource_path("themes"), name)
    window.set_theme(theme)
    fill(window, make_statistics())
    chart = window.charts.columns
    image = chart.grab().toImage()
    heights = []
    for box in chart.boxes(chart.frame()):
        x = round(box.center().x())
        column = [image.pixelColor(x, y).name() for y in range(image.height())]
        heights.append(column.count(theme.colours.accent))
    assert heights[0] == heights[2] == 0
    assert heights[1] == pytest.approx(heights[6] * 2.5, abs=4)
    assert 0 < heights[4] < 8


def test_what_is_not_known_is_drawn_as_a_ring_and_said(
    window: StatisticsWindow, make_statistics: MakeStatistics
) -> None:
    found = make_statistics(
        reading=(Reading(0, 4), *[Reading()] * 5, Reading(600, 1)), logged_since="2026-03-15"
    )
    fill(window, found)
    chart = window.charts.columns
    assert not chart.figures[0].known
    assert chart.figures[0].text == "4 articles opened; for how long is not known"
    assert "4 articles opened" in chart.accessibleDescription()
    assert window.note.text().startswith("Before 15 March 2026")


def test_a_library_without_a_log_shows_what_is_known(
    window: StatisticsWindow, make_statistics: MakeStatistics
) -> None:
    known = tuple((day, Reading(0, 2)) for day, _read in make_statistics().days)
    found = make_statistics(
        reading=(*[Reading()] * 6, Reading(0, 2)),
        total=Reading(0, 2),
        days=known,
        calendar=known,
        logged_since=None,
        authors=(),
    )
    fill(window, found)
    assert window.charts.columns.title == "Articles opened a day"
    assert window.charts.columns.figures[-1].value == 2
    assert window.tiles.tiles[0].accessibleName() == "Articles: 2"
    assert "counted from now on" in window.note.text()
    hints = [card._hint.text() for card in window.charts.cards if card._hint.isVisible()]
    assert hints == ["What you read names no author."]


def test_where_there_is_nothing_the_next_step_is_offered(
    window: StatisticsWindow, make_statistics: MakeStatistics, qtbot: QtBot
) -> None:
    nothing = make_statistics(
        reading=(Reading(),) * 7, total=Reading(), days=(), annotations=AnnotationCounts()
    )
    fill(window, nothing)
    assert window.pages.currentWidget() is window.nothing_now
    assert not window.picture_button.isEnabled()
    with qtbot.waitSignal(window.period_wanted) as asked:
        window._all_time.trigger()
    assert asked.args == [Period.ALL]
    assert window.period is Period.ALL
    fill(
        window,
        make_statistics(
            reading=(Reading(),) * 7,
            total=Reading(),
            days=(),
            calendar=(),
            annotations=AnnotationCounts(),
            any_reading=False,
        ),
    )
    assert window.pages.currentWidget() is window.nothing_ever
    assert window.page() is None
    window.show_error(StorageError("The library cannot be read."))
    assert window.pages.currentWidget() is window.failure


def test_every_form_of_axis_is_drawn_without_overlap(
    window: StatisticsWindow, make_statistics: MakeStatistics, languages: LanguageSwitch
) -> None:
    for language in ("en", "ar"):
        languages.apply(language)
        window.set_locale(languages.locale)
        for step, period, count in (
            (Step.DAY, Period.WEEK, 7),
            (Step.DAY, Period.MONTH, 30),
            (Step.MONTH, Period.YEAR, 12),
            (Step.MONTH, Period.ALL, 36),
            (Step.YEAR, Period.ALL, 24),
        ):
            spans = tuple(Span(f"20{10 + n % 20:02}-{1 + n % 12:02}-01", "") for n in range(count))
            fill(
                window,
                make_statistics(
                    period=period,
                    step=step,
                    columns=spans,
                    reading=(Reading(9000, 1),) * count,
                    topics=(),
                ),
            )
            for width in (280, 500, 900):
                chart = window.charts.columns
                chart.resize(width, chart.height())
                start, slot = chart._places(chart.frame())
                texts = chart._axis_texts(slot)
                assert texts[-1][0] == count - 1, "the present is named"
                room = chart.frame().rect.width() - start
                ends = []
                for number, text in texts:
                    wide = chart.text_width(text)
                    left = min(max(0, slot * (number + 0.5) - wide / 2), room - wide)
                    ends.append((left, left + wide))
                assert all(one[1] <= following[0] for one, following in pairwise(ends))


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_picture_is_twice_as_large_and_holds_all_charts(
    window: StatisticsWindow,
    make_statistics: MakeStatistics,
    languages: LanguageSwitch,
    theme: Theme,
    language: str,
) -> None:
    languages.apply(language)
    window.retranslate()
    fill(window, make_statistics())
    page = window.page()
    assert page is not None
    assert page.mirrored is (language == "ar")
    image = QImage.fromData(png_bytes(png_image(page)), "PNG")
    assert image.width() == WIDTH * SCALE
    assert image.height() > 1600
    colours = {
        image.pixelColor(x, y).name()
        for x in range(0, image.width(), 8)
        for y in range(0, image.height(), 8)
    }
    assert {theme.colours.accent, theme.colours.surface, theme.colours.green} <= colours
    drawing = svg_bytes(page).decode()
    assert drawing.startswith("<?xml")
    assert window.windowTitle() in drawing
    assert window.charts.columns.figures[1].text in drawing


def test_the_window_speaks_the_language_it_is_switched_to(
    window: StatisticsWindow, make_statistics: MakeStatistics, languages: LanguageSwitch
) -> None:
    fill(window, make_statistics())
    english = {tile.caption.text() for tile in window.tiles.tiles}
    assert "Time read" in english
    languages.apply("ar")
    window.retranslate()
    window.set_locale(languages.locale)
    assert "مارس" in window.stretch.text()


def test_lists_stand_side_by_side_where_there_is_room(
    window: StatisticsWindow, make_statistics: MakeStatistics
) -> None:
    fill(window, make_statistics())
    cards = {card.chart: card for card in window.charts.cards}
    authors, sources = cards[window.charts.authors], cards[window.charts.sources]
    window.resize(1000, 700)
    QTest.qWait(1)
    assert authors.y() == sources.y()
    window.resize(420, 700)
    QTest.qWait(1)
    assert authors.x() == sources.x()
    assert authors.geometry().bottom() < sources.y()
