"""The main window in its states."""

from __future__ import annotations

from typing import TYPE_CHECKING

from screen_library import PRINTING
from screen_registry import screen

from reader.model.import_report import ImportProgress
from reader.model.lists import ArticleList, ListKind
from reader.model.search import IndexState
from reader.views.activity.status import APPEAR_MILLISECONDS, ActivityStatus

if TYPE_CHECKING:
    from screen_stage import Stage


@screen("first-run", library="empty")
def first_run(_stage: Stage) -> None:
    """An empty library."""


@screen("loading", settled=False)
def loading(_stage: Stage) -> None:
    """Before the library is open."""


@screen("library-error", library="damaged")
def library_error(_stage: Stage) -> None:
    """The library cannot be opened."""


@screen("no-article")
def no_article(_stage: Stage) -> None:
    """A list, and no article open."""


@screen("article")
def article(stage: Stage) -> None:
    """The list with an article."""
    stage.open("القهوة")


@screen("article-long-title")
def long_title(stage: Stage) -> None:
    """A title of many lines."""
    stage.open("كيف تحوّلت")


@screen("article-english")
def english(stage: Stage) -> None:
    """An English article with a long name and an address that does not break."""
    stage.open("The clockmaker")


@screen("article-persian")
def persian(stage: Stage) -> None:
    """A Persian article."""
    stage.open("سی")


@screen("article-vocalised")
def vocalised(stage: Stage) -> None:
    """Fully vocalised text."""
    stage.open("سُوقُ")


@screen("article-bare")
def bare(stage: Stage) -> None:
    """An article with nothing but a title and a few lines."""
    stage.open("ملاحظات")


@screen("article-scrolled")
def scrolled(stage: Stage) -> None:
    """In the middle of a long article."""
    stage.open("على طريق")
    bar = stage.window.article_pane.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)


@screen("annotations-in-text")
def annotated(stage: Stage) -> None:
    """Highlights, notes, an underline, a bookmark; the sidebar lists them."""
    stage.open(PRINTING)
    stage.show_tab(1)


@screen("annotation-edited")
def annotation_edited(stage: Stage) -> None:
    """The editor of the chosen annotation."""
    annotated(stage)
    pane = stage.window.sidebar.annotations
    assert pane is not None
    pane.list.setCurrentIndex(pane.model.index(2))


@screen("selection-bar")
def selection_bar(stage: Stage) -> None:
    """Words selected, with the bar of colours."""
    stage.open("القهوة")
    stage.select("أقدم الأخبار الموثوقة عن شرب القهوة")


@screen("sidebar-related")
def related(stage: Stage) -> None:
    """What is related, with reasons and quotations."""
    stage.open("سمرقند")
    stage.show_tab(0)


@screen("sidebar-versions")
def versions(stage: Stage) -> None:
    """A second version of the same article."""
    stage.open("الميناء")
    stage.show_tab(0)


@screen("sidebar-related-none")
def related_none(stage: Stage) -> None:
    """Nothing is related."""
    stage.open("القهوة")
    stage.show_tab(0)


@screen("sidebar-annotations-none")
def annotations_none(stage: Stage) -> None:
    """No annotations."""
    stage.open("ملاحظات")
    stage.show_tab(1)


@screen("sidebar-details")
def details(stage: Stage) -> None:
    """Details of an article, and the lines left out."""
    stage.open(PRINTING)
    stage.show_tab(2)


@screen("search-results")
def results(stage: Stage) -> None:
    """Search results, one open at its passage."""
    stage.search("الورق القديم")
    desk = stage.window.search
    assert desk is not None
    desk.open_hit()


@screen("search-suggestion")
def suggestion(stage: Stage) -> None:
    """Nothing found, with a suggestion."""
    stage.search("المطبغة القديمه")


@screen("search-nothing")
def nothing(stage: Stage) -> None:
    """Nothing found at all."""
    stage.search("زقزوقوفيا")


@screen("search-chips")
def chips(stage: Stage) -> None:
    """Filters as chips."""
    stage.search("author:نجلاء after:2020 tag:طباعة الورق -القهوة")


@screen("search-many-chips")
def many_chips(stage: Stage) -> None:
    """More filters than fit a line, which leave nothing."""
    stage.search(
        'author:"نجلاء الورداني" place:القاهرة section:ثقافة after:2019-01-01 before:2025-01-01 '
        'language:ar "الحرف العربي"'
    )


@screen("index-rebuilding")
def rebuilding(stage: Stage) -> None:
    """The index is being rebuilt while something is searched for."""
    stage.search("الورق")
    desk = stage.window.search
    assert desk is not None
    assert desk.panel is not None
    desk.panel.index_line.show_state(IndexState(waiting=8_000, done=12_000, total=20_000))
    desk.panel.index_line.show()


@screen("find-bar")
def find_bar(stage: Stage) -> None:
    """Finding in the article."""
    stage.open("القهوة")
    stage.trigger("find")
    desk = stage.window.search
    assert desk is not None
    bar = desk.find.bar
    assert bar is not None
    bar.line.setText("القهوة")
    stage.settle()


@screen("find-bar-nothing")
def find_bar_nothing(stage: Stage) -> None:
    """Finding what is not there."""
    stage.open("القهوة")
    stage.trigger("find")
    desk = stage.window.search
    assert desk is not None
    bar = desk.find.bar
    assert bar is not None
    bar.line.setText("زقزوق")
    stage.settle()


@screen("undo-strip-list")
def undo_strip_list(stage: Stage) -> None:
    """An article was moved to the trash."""
    stage.window.list_pane.select_first()
    stage.settle()
    stage.trigger("trash")


@screen("undo-strip-annotation")
def undo_strip_annotation(stage: Stage) -> None:
    """An annotation was deleted."""
    annotated(stage)
    desks = stage.window.article_desks
    assert desks is not None
    assert desks.undo_strip is not None
    pane = stage.window.sidebar.annotations
    assert pane is not None
    pane.list.setCurrentIndex(pane.model.index(1))
    stage.settle()
    pane.list.removed.emit()


@screen("focus-mode")
def focus_mode(stage: Stage) -> None:
    """Nothing but the text."""
    stage.open(PRINTING)
    stage.trigger("focus")


@screen("without-panes")
def without_panes(stage: Stage) -> None:
    """The list and the sidebar are hidden."""
    stage.open("القهوة")
    stage.trigger("list_pane")
    stage.trigger("sidebar")


@screen("import-running")
def import_running(stage: Stage) -> None:
    """An import in the background."""
    stage.open("القهوة")
    desk = stage.window.desk
    assert desk is not None
    for done in (300, 312):
        desk.job.progressed.emit(ImportProgress(done, 1_000, "قصة-من-البحر.txt"))
    stage.settle(APPEAR_MILLISECONDS)


@screen("activity-list")
def activity_list(stage: Stage) -> None:
    """What is running, opened."""
    import_running(stage)
    stage.desktop.activities.begin(lambda: "Backing up the library").report(0, 0)
    status = stage.window.findChild(ActivityStatus)
    assert status is not None
    status.open()


@screen("largest-text")
def largest_text(stage: Stage) -> None:
    """The largest text, widest lines."""
    stage.open(PRINTING)
    for _step in range(14):
        stage.window.actions_["larger"].trigger()


def show_list(stage: Stage, kind: ListKind, value: str = "", name: str = "") -> None:
    """Show a list."""
    desks = stage.window.library_desks
    assert desks is not None
    assert desks.lists is not None
    desks.lists.show_list(ArticleList(kind, value), name)
    stage.settle()


@screen("list-unread")
def list_unread(stage: Stage) -> None:
    """What is not read yet."""
    show_list(stage, ListKind.UNREAD)


@screen("list-favourites")
def list_favourites(stage: Stage) -> None:
    """Favourites."""
    show_list(stage, ListKind.FAVOURITES)


@screen("list-annotated")
def list_annotated(stage: Stage) -> None:
    """Articles with annotations."""
    show_list(stage, ListKind.ANNOTATED)


@screen("list-archive-empty", library="empty")
def list_archive_empty(stage: Stage) -> None:
    """An empty list."""
    show_list(stage, ListKind.ARCHIVE)


@screen("list-collection")
def list_collection(stage: Stage) -> None:
    """A collection."""
    desks = stage.window.library_desks
    assert desks is not None
    assert desks.lists is not None
    collection = next(one for one in desks.lists._known.collections if one.articles)
    show_list(stage, ListKind.COLLECTION, collection.id, collection.name)


@screen("list-trash")
def list_trash(stage: Stage) -> None:
    """The trash."""
    show_list(stage, ListKind.TRASH)


@screen("list-many-selected")
def many_selected(stage: Stage) -> None:
    """Several articles are selected."""
    ids = [stage.id_at(row) for row in (1, 2, 3)]
    stage.open("القهوة")
    stage.window.list_pane.mark(ids)
