"""The widgets of a search: the buttons in the box, the chips, the index's line, the results."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reader.model.query import Query
from reader.views.announcing import announce
from reader.views.search.box_tools import BoxTools
from reader.views.search.chips import ChipRow
from reader.views.search.index_line import IndexLine
from reader.views.search.results_pane import ResultsPane
from reader.views.search.suggestion_line import SuggestionLine

if TYPE_CHECKING:
    from PySide6.QtCore import QLocale

    from reader.appearance.icons import IconSet
    from reader.appearance.theme import Theme
    from reader.model.search import SearchResult
    from reader.models.search_results import SearchResultsModel
    from reader.views.actions import Actions
    from reader.views.article_list.pane import ArticleListPane


class SearchPanel(QObject):
    """Puts its parts into ``list_pane``; made when the box is first used.

    ``suggested`` carries a query the person took up.
    """

    suggested = Signal(str)

    def __init__(
        self,
        model: SearchResultsModel,
        list_pane: ArticleListPane,
        lists_button: QWidget,
        actions: Actions,
        icons: IconSet,
        theme: Theme,
        locale: QLocale,
    ) -> None:
        super().__init__(list_pane)
        self._list_pane = list_pane
        self._lists_button = lists_button
        self._icons = icons
        self.tools = BoxTools(list_pane.search_box, actions["exact_spelling"])
        self.chips = ChipRow(locale, list_pane)
        self.index_line = IndexLine(locale, list_pane)
        self.results = ResultsPane(model, theme, locale, actions["rebuild_index"], list_pane)
        list_pane.search_box.set_tools(self.tools)
        list_pane.add_strip(self.chips)
        list_pane.add_strip(self.index_line)
        self.suggestion = SuggestionLine(list_pane)
        list_pane.add_strip(self.suggestion)
        self._total: int | None = None
        self._told = ""
        self._more = False
        self._name = ""
        self.suggestion.taken.connect(self.suggested)
        self.results.none.suggested.connect(self.suggested)
        self.results.slow.connect(self._show_results)
        self.chips.refilled.connect(self.order_tabs)
        self.order_tabs()
        self.set_theme(theme)

    def show_result(self, result: SearchResult, open_id: str, *, again: bool) -> None:
        """Show the hits in the list's place; see ``ResultsPane.show_result``."""
        self._total, self._more = result.total, result.more
        self.results.show_result(result, open_id, again=again)
        if result.complete:
            self.index_line.hide()
        better = result.suggestions[0] if result.hits and result.suggestions else ""
        self.suggestion.suggest(better)
        self._show_results()

    def show_failure(self, sentence: str) -> None:
        """Show in the list's place why the search does not work."""
        self._total = None
        self.results.show_error(sentence)
        self._show_results()

    def set_name(self, name: str) -> None:
        """Head the results with ``name``, that of the saved search; empty: «Search results»."""
        self._name = name
        if self._list_pane.searching:
            self._show_results()

    def end(self, open_id: str) -> None:
        """Show the list again; ``open_id`` is the article on show, or empty."""
        self._total = None
        self.results.stop_waiting()
        self.chips.set_query(Query())
        self.index_line.hide()
        self.suggestion.hide()
        self._list_pane.end_search(open_id)

    def order_tabs(self) -> None:
        """Tab goes on in the order in which the eye does: box, buttons, chips, results."""
        box, tools = self._list_pane.search_box, self.tools
        stops = (
            box,
            tools.clear_button,
            tools.exact_button,
            tools.filter_button,
            *self.chips.chips(),
            self.suggestion,
            self._lists_button,
            self._list_pane.list,
            *self.results.stops(),
        )
        for earlier, later in pairwise(stops):
            QWidget.setTabOrder(earlier, later)

    def set_theme(self, theme: Theme) -> None:
        """Draw everything in ``theme``."""
        colours = theme.colours
        cross = self._icons.icon("close", colours.muted, colours.border)
        self.tools.set_icons(cross, self._icons.icon("filter", colours.muted, colours.border))
        self.chips.set_icon(cross)
        self.results.set_theme(theme)

    def retranslate(self, locale: QLocale) -> None:
        """Set every text in the language in force, figures and dates for ``locale``."""
        self.tools.retranslate()
        self.chips.set_locale(locale)
        self.index_line.set_locale(locale)
        self.results.set_locale(locale)
        self.results.retranslate()
        self.suggestion.retranslate()
        if self._list_pane.searching:
            self._show_results()

    def _show_results(self) -> None:
        # None at all is said where the hits would be.
        count = ""
        if self._total and self._more:
            count = self.tr("%Ln result(s) or more", "", self._total)
        elif self._total:
            count = self.tr("%Ln result(s)", "", self._total)
        self._list_pane.show_results(self.results, self._name, count)
        if count != self._told:
            self._told = count
            announce(self._list_pane.heading, count)
