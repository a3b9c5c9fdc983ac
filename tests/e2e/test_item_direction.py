"""Names in another direction than the window's keep their own order wherever they are shown."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QMenu

from reader.app import Desktop
from reader.library import open_library
from tests.e2e.window_texts import Shown, menu_texts, texts_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


FSI, PDI, LRI = "\u2068", "\u2069", "\u2066"
"""UAX #9: what a text stands between to keep its own order."""
ISOLATED = re.compile(f"[{FSI}{LRI}][^{FSI}{LRI}{PDI}]*{PDI}")

NAMES = {
    "ar": ("What is new? (2)", "Read me!", "C++ (old)", "Miriam Holloway, Jr."),
    "en": ("ما الجديد؟ (2)", "اقرأني!", "تاريخ (قديم)", "مريم الحكيم (حلب)."),
}
"""Title, collection, tag and author, in a window of the other direction."""
DRAWN_IN_THEIR_DIRECTION = ("ArticleRows", "ResultList", "QListView", "SearchBox")
"""Lists whose delegates draw a title in its own direction: the model's text is as stored."""


def article_of(title: str, author: str) -> str:
    said = (
        "The museum has opened its doors again after ten years of patient work on the old roof."
        if title.isascii()
        else "فتح المتحف أبوابه من جديد بعد عشر سنوات من العمل الدؤوب على سقفه القديم المتهالك."
    )
    return f"{title}\n\n{author}\n\n4 March 2021\n\n{said}\n\n{said} {said}\n"


@pytest.fixture(params=["ar", "en"])
def window(
    request: pytest.FixtureRequest, tmp_path: Path, open_desktop: Callable[..., Desktop]
) -> Iterator[Desktop]:
    """The program in a language, on a library of names in the other direction."""
    title, collection, tag, author = NAMES[request.param]
    file = tmp_path / f"{title.replace('?', '').replace('؟', '')}.txt"
    file.write_text(article_of(title, author), encoding="utf-8")
    with open_library(tmp_path / "library.db") as library:
        added = library.import_files([file]).added[0]
        library.lists.add_labels([added.id], [tag])
        made = library.lists.make_collection(collection)
        library.lists.collect(made.id, [added.id])
        library.save_search(collection, tag)
    desktop = open_desktop(request.param, kept=True, size=(1200, 800))
    desktop.window.list_pane.list.setCurrentIndex(desktop.window.model.index(0))
    desktop.wait_until_idle()
    yield desktop
    for widget in QApplication.topLevelWidgets():
        if widget is not desktop.window:
            widget.close()


def naked(said: set[Shown], names: tuple[str, ...]) -> list[str]:
    """The texts in which a name stands that is not isolated."""
    return sorted(
        f"{shown.text!r} ({shown.place})"
        for shown in said
        if not shown.spoken
        and not shown.place.startswith(DRAWN_IN_THEIR_DIRECTION)
        and any(name in ISOLATED.sub("", shown.text).replace("&&", "&") for name in names)
    )


def test_every_name_is_isolated(window: Desktop) -> None:
    main, names = window.window, NAMES[QLocale().name()[:2]]
    said: set[Shown] = set()
    for menu in main.findChildren(QMenu):
        said |= {Shown(text, "menu") for text in menu_texts(menu)}
    for name in ("label", "collect", "export", "settings", "rules", "copy_citation"):
        main.actions_[name].trigger()
        window.wait_until_idle()
        for widget in QApplication.topLevelWidgets():
            if widget.isVisible():
                said |= texts_of(widget)
                if widget is not main:
                    widget.close()
    said |= texts_of(main)
    assert any(names[0] in shown.text for shown in said)
    assert any(names[1] in shown.text for shown in said)
    assert naked(said, names) == []
    assert names[0] in main.windowTitle()
    assert main.windowTitle().startswith(f"{FSI}{names[0]}{PDI}")
