"""Fills the command palette and does what is chosen in it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.appearance.declared_settings import RECENT_COMMANDS
from reader.model.lists import ArticleList, ListKind, ListOrder
from reader.text.safe_display import isolated, safe_display
from reader.views.bilingual import ALSO_FOUND_IN
from reader.views.importing.import_actions import NEEDS_LIBRARY
from reader.views.palette.commands import Command, used
from reader.views.palette.palette import CommandPalette
from reader.views.settings.shortcuts import keys_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMainWindow

    from reader.library import Library
    from reader.model.listing import ArticleSummary
    from reader.model.lists import Collection
    from reader.model.search import SavedSearch
    from reader.views.actions import Actions
    from reader.views.collaborators import Collaborators
    from reader.views.menus import Menus

    Loaded = tuple[tuple[ArticleSummary, ...], tuple[SavedSearch, ...], tuple[Collection, ...]]

ARTICLES = 30
"""How many of the articles read last are offered, and of the newest if there are not so many."""


class PaletteDesk(QObject):
    """``article_wanted`` carries an article's id, ``search_wanted`` a query, ``list_wanted`` an
    ArticleList and its name, ``failed`` a MaqalError."""

    article_wanted = Signal(str)
    search_wanted = Signal(str)
    list_wanted = Signal(object, str)
    failed = Signal(object)

    def __init__(
        self, parts: Collaborators, actions: Actions, menus: Menus, window: QMainWindow
    ) -> None:
        super().__init__(window)
        self._with = parts
        self._actions = actions
        self._menus = menus
        self._window = window
        self.palette: CommandPalette | None = None

    def open(self, library: Library | None, *, has_article: bool) -> CommandPalette:
        """Open the palette; with a ``library`` what it holds is offered, too.

        ``has_article`` says whether an article is on show: without one some commands are greyed
        for that reason.
        """
        if self.palette is not None:
            self.palette.leave()
        recent = self._with.preferences.get(RECENT_COMMANDS).split()
        palette = CommandPalette(
            self._commands(has_library=library is not None, has_article=has_article),
            recent,
            self._with.themes.theme,
            self._window,
        )
        palette.chosen.connect(self._run)
        palette.left.connect(self._left)
        self.palette = palette
        if library is not None:
            self._load(library)
        return palette

    # Inside ----------------------------------------------------------------------------------

    def _commands(self, *, has_library: bool, has_article: bool) -> list[Command]:
        names = [(self._actions.plain_texts(), self._menus.plain_titles())]
        languages = (self._english, *map(self._with.languages.translator, ALSO_FOUND_IN))
        for translate in languages:
            with self._actions.speaking(translate), self._menus.speaking(translate):
                names.append((self._actions.plain_texts(), self._menus.plain_titles()))
        commands = []
        for place in self._menus.places():
            for name in place.actions:
                action = self._actions.named(name)
                if name == "palette" or not action.isVisible():
                    continue
                grouped = bool(place.below) and action.actionGroup() is not None
                texts = tuple(
                    _full(texts[name], titles[place.below] if grouped else "")
                    for texts, titles in names
                )
                beside = names[0][1][place.menu]
                if action.isCheckable() and action.isChecked():
                    on = self.tr("on")  # not within the braces: lupdate does not look there
                    beside = f"{beside} · {on}"
                if not action.isEnabled():
                    beside = self._why_not(name, has_library=has_library, has_article=has_article)
                commands.append(
                    Command(
                        name,
                        texts[0],
                        texts,
                        action.trigger,
                        beside,
                        keys_text(action.shortcuts()[:1]),
                        action.isEnabled(),
                    )
                )
        return commands

    def _why_not(self, name: str, *, has_library: bool, has_article: bool) -> str:
        if not has_library:
            return self.tr("The library is not open")
        if not has_article and name not in NEEDS_LIBRARY:
            return self.tr("Open an article first")
        return self.tr("Not possible just now")

    def _load(self, library: Library) -> None:
        def load(_token: object) -> Loaded:
            read = library.lists.page(order=ListOrder.READ, limit=ARTICLES).rows
            new = library.lists.page(order=ListOrder.IMPORTED, limit=ARTICLES).rows
            articles = {row.id: row for row in (*read, *new)}
            return (
                tuple(articles.values())[:ARTICLES],
                library.saved_searches(),
                library.lists.collections(),
            )

        self._with.runner.run(load, self._add, self.failed.emit)

    def _add(self, loaded: Loaded) -> None:
        if self.palette is None:
            return
        articles, searches, collections = loaded
        found: list[Command] = [
            self._found(
                f"collection:{one.id}",
                one.name,
                self.tr("Collection"),
                partial(self.list_wanted.emit, ArticleList(ListKind.COLLECTION, one.id), one.name),
            )
            for one in collections
        ]
        found += [
            self._found(
                f"search:{one.id}",
                one.name,
                self.tr("Saved search"),
                partial(self.search_wanted.emit, one.query),
            )
            for one in searches
        ]
        found += [
            self._found(
                f"article:{one.id}",
                one.title,
                self.tr("Article"),
                partial(self.article_wanted.emit, one.id),
            )
            for one in articles
        ]
        self.palette.add(found)

    @staticmethod
    def _found(name: str, text: str, beside: str, run: Callable[[], object]) -> Command:
        return Command(name, isolated(safe_display(text)), (text, beside), run, beside)

    def _run(self, command: Command) -> None:
        preferences = self._with.preferences
        if ":" not in command.name:
            recent = preferences.get(RECENT_COMMANDS).split()
            preferences.set(RECENT_COMMANDS, " ".join(used(recent, command.name)))
        command.run()

    def _left(self) -> None:
        self.palette = None

    @staticmethod
    def _english(_context: str, source: str) -> str:
        return source


def _full(text: str, group: str) -> str:
    """«Theme: Dark»: a choice of a group says of which."""
    return f"{group}: {text}" if group else text
