"""The menus and what pops up."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from screen_registry import screen

from reader.views.menus import BAR, BELOW

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu
    from screen_stage import Stage


def _show_menu(name: str, stage: Stage) -> None:
    menu = stage.window._menus.menu(name)
    bar = stage.window.menuBar()
    place = bar.actionGeometry(menu.menuAction())
    _pop_up(stage, menu, bar.mapToGlobal(place.bottomLeft()), place.width())


def _pop_up(stage: Stage, menu: QMenu, at: QPoint, width: int = 0) -> None:
    if stage.window.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        at.setX(at.x() + width - menu.sizeHint().width())
    menu.popup(at)
    stage.settle()


for _name in BAR:
    screen(f"menu-{_name}", group="menus")(partial(_show_menu, _name))


def _show_below(name: str, stage: Stage) -> None:
    owner = next(menu for menu, contents in BAR.items() if f">{name}" in contents.split())
    stage.window._menus.menu(owner)
    menu = stage.window._menus.menu(name) if name in BAR else stage.window._menus._menus[name]
    _pop_up(stage, menu, stage.window.mapToGlobal(QPoint(300, 60)))


for _name in BELOW:
    screen(f"menu-view-{_name}", group="menus")(partial(_show_below, _name))


@screen("menu-lists", group="menus")
def lists(stage: Stage) -> None:
    """The menu of lists and saved searches."""
    desk = stage.window.search
    assert desk is not None
    desk.saved._pop_up()
    stage.settle()


@screen("menu-list-article", group="menus")
def list_article(stage: Stage) -> None:
    """The menu of an article of the list."""
    stage.window.list_pane.select_first()
    view = stage.window.list_pane.list
    view.customContextMenuRequested.emit(QPoint(60, 80))
    stage.settle()


@screen("menu-article", group="menus")
def article(stage: Stage) -> None:
    """The menu of the text, with words selected."""
    stage.open("القهوة")
    stage.select("أقدم الأخبار الموثوقة")
    menu = stage.window.reading.article_menu()
    _pop_up(stage, menu, stage.window.mapToGlobal(QPoint(420, 200)))


@screen("menu-filters", group="menus")
def filters(stage: Stage) -> None:
    """The menu of filters of the search box."""
    stage.search("الورق")
    desk = stage.window.search
    assert desk is not None
    desk._open_filters()
    stage.settle()


@screen("recent-searches", group="menus")
def recent(stage: Stage) -> None:
    """What was searched for before."""
    desk = stage.window.search
    assert desk is not None
    stage.window.list_pane.search_box.setFocus()
    desk._recent.offer()
    stage.settle()
