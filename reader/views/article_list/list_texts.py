"""What a list says where it has no articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from reader.model.lists import ListKind

if TYPE_CHECKING:
    from collections.abc import Mapping

_EMPTY: Mapping[ListKind, tuple[object, object]] = {
    ListKind.INBOX: (
        QT_TRANSLATE_NOOP("Lists", "Everything is archived"),
        QT_TRANSLATE_NOOP("Lists", "What you import from now on comes here."),
    ),
    ListKind.UNREAD: (
        QT_TRANSLATE_NOOP("Lists", "Nothing unread"),
        QT_TRANSLATE_NOOP("Lists", "You have opened every article of the library."),
    ),
    ListKind.FAVOURITES: (
        QT_TRANSLATE_NOOP("Lists", "No favourites yet"),
        QT_TRANSLATE_NOOP("Lists", "Make an article a favourite with %1, and it is found here."),
    ),
    ListKind.ARCHIVE: (
        QT_TRANSLATE_NOOP("Lists", "Nothing archived"),
        QT_TRANSLATE_NOOP("Lists", "Put away what you have read with %1; it can still be found."),
    ),
    ListKind.ANNOTATED: (
        QT_TRANSLATE_NOOP("Lists", "No article has annotations"),
        QT_TRANSLATE_NOOP("Lists", "Select a passage in an article to highlight it."),
    ),
    ListKind.LABEL: (
        QT_TRANSLATE_NOOP("Lists", "No article has this tag"),
        QT_TRANSLATE_NOOP("Lists", "Tag articles with %1."),
    ),
    ListKind.COLLECTION: (
        QT_TRANSLATE_NOOP("Lists", "The collection is empty"),
        QT_TRANSLATE_NOOP("Lists", "Add articles to it with %1."),
    ),
    ListKind.TRASH: (
        QT_TRANSLATE_NOOP("Lists", "The trash is empty"),
        QT_TRANSLATE_NOOP("Lists", "Articles that you delete stay here for 30 days."),
    ),
}
ACTIONS = {
    ListKind.FAVOURITES: "favourite",
    ListKind.ARCHIVE: "archive",
    ListKind.LABEL: "label",
    ListKind.COLLECTION: "collect",
}
"""Whose shortcut a sentence names."""


def empty_texts(kind: ListKind, shortcut: str) -> tuple[str, str]:
    """A heading and a sentence for a list without articles; ``shortcut`` helps to fill it."""
    heading, sentence = _EMPTY[kind]
    translate = QCoreApplication.translate
    return (
        translate("Lists", str(heading)),
        translate("Lists", str(sentence)).replace("%1", shortcut),
    )
