"""What belongs to the open article: cited by its page, other versions, the same story, similar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QMenu,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reader.appearance.formats import enumerated
from reader.appearance.spacing import SPACE
from reader.model.relation import Relation
from reader.models.related import RelatedModel
from reader.models.roles import Role
from reader.text.safe_display import safe_display
from reader.views.sidebar.reasons import kind_name, reasons_text
from reader.views.sidebar.related_delegate import COMPARABLE, RelatedDelegate
from reader.views.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QLocale
    from PySide6.QtGui import QResizeEvent

    from reader.appearance.theme import Theme
    from reader.model.draft import RelatedItem

SEARCH_LENGTH = 120
"""Code points of a lead that are searched for where an item has no title: its first words."""


class RelatedPane(QWidget):
    """A list of related articles, or a sentence when there are none.

    ``article_wanted`` carries an article's id, ``beside_wanted`` that of one to be opened beside
    the open one, ``search_wanted`` words to search the library for,
    ``comparison_wanted`` the id of the article to be compared with the open one.
    """

    article_wanted = Signal(str)
    beside_wanted = Signal(str)
    search_wanted = Signal(str)
    comparison_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = RelatedModel(_spoken, self)
        self.list = QListView(self)
        self.list.setModel(self.model)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there: rows measured without it would be too low once it came.
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.list.setMouseTracking(True)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._delegate = RelatedDelegate(theme, self.list, self.list)
        self.list.setItemDelegate(self._delegate)
        self.timeline = QToolButton(self)
        self.timeline.setCheckable(True)
        self.timeline.setAutoRaise(True)
        self._strip = QFrame(self)
        row = QHBoxLayout(self._strip)
        row.setContentsMargins(SPACE, SPACE // 2, SPACE, 0)
        row.addStretch(1)
        row.addWidget(self.timeline)
        self._empty = EmptyState(parent=self)
        filled = QWidget(self)
        filled_column = QVBoxLayout(filled)
        filled_column.setContentsMargins(0, 0, 0, 0)
        filled_column.setSpacing(0)
        filled_column.addWidget(self._strip)
        filled_column.addWidget(self.list, 1)
        self._filled = filled
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(filled)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self.setFocusProxy(self.list)
        self.timeline.toggled.connect(self.model.set_timeline)
        # A click opens at once, as in the list of articles; the keyboard opens with Enter.
        self.list.clicked.connect(self._clicked)
        self.list.activated.connect(self._activated)
        self._delegate.acted.connect(self._act_on_click)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self._acted = False
        self.retranslate()

    def show_cited(self, items: Sequence[RelatedItem]) -> None:
        """Show what the page itself names, while the library is asked for the rest."""
        self.model.set_cited(items)
        self._show()

    def show_relations(self, relations: Sequence[Relation]) -> None:
        """Show all that the library knows."""
        self.model.set_relations(relations)
        self._show()

    def show_failure(self) -> None:
        """The library could not be asked: what the page names is all there is."""
        self.model.complete = True
        self._show()

    def set_theme(self, theme: Theme) -> None:
        """Draw the items in ``theme``."""
        self._delegate.theme = theme
        self.list.viewport().update()

    def set_locale(self, locale: QLocale) -> None:
        """Write dates for ``locale``."""
        self._delegate.locale = locale
        self.list.scheduleDelayedItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the items anew: their height depends on the width."""
        super().resizeEvent(event)
        self.list.scheduleDelayedItemsLayout()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.list.setAccessibleName(self.tr("Related articles"))
        self.timeline.setText(self.tr("In order of time"))
        self.timeline.setToolTip(self.tr("Oldest first, whatever their kind"))
        self._empty.set_texts(
            self.tr("Nothing related"),
            self.tr("The page names no related items, and the library holds nothing like it."),
        )
        self.list.scheduleDelayedItemsLayout()

    def _show(self) -> None:
        empty = self.model.rowCount() == 0
        self._stack.setCurrentWidget(self._empty if empty and self.model.complete else self._filled)
        # Nothing to put in order; kept in the layout so that the list does not move.
        self.timeline.setEnabled(self.model.rowCount() > 1)

    def _relation(self, index: QModelIndex) -> Relation | None:
        relation = index.data(Role.ITEM)
        return relation if isinstance(relation, Relation) else None

    def _clicked(self, index: QModelIndex) -> None:
        # Qt tells of the click after the delegate, which may have taken it.
        relation = self._relation(index)
        if self._acted:
            self._acted = False
        elif relation is not None and relation.id is not None:
            self.article_wanted.emit(relation.id)

    def _activated(self, index: QModelIndex) -> None:
        relation = self._relation(index)
        if relation is None:
            return
        if relation.id is None:
            self._act(index)
        else:
            self.article_wanted.emit(relation.id)

    def _act_on_click(self, index: QModelIndex) -> None:
        self._acted = True
        self._act(index)

    def _act(self, index: QModelIndex) -> None:
        relation = self._relation(index)
        if relation is None:
            return
        if relation.id is not None:
            self.comparison_wanted.emit(relation.id)
        elif relation.item is not None:
            self.search_wanted.emit(search_words(relation.item))

    def _show_menu(self, at: QPoint) -> None:
        index = self.list.indexAt(at)
        relation = self._relation(index)
        if relation is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if relation.id is None:
            menu.addAction(self.tr("Search for it"), lambda: self._activated(index))
        else:
            menu.addAction(self.tr("Open"), lambda: self._activated(index))
            other_id = relation.id
            menu.addAction(self.tr("Open beside"), lambda: self.beside_wanted.emit(other_id))
            if relation.kind in COMPARABLE:
                menu.addAction(self.tr("Compare"), lambda: self._act(index))
        menu.popup(self.list.viewport().mapToGlobal(at))


def _spoken(relation: Relation) -> str:
    """What a screen reader says of a row."""
    parts = [kind_name(relation.kind), safe_display(relation.title)]
    if relation.item is not None and relation.id is None:
        parts += [safe_display(relation.item.section), safe_display(relation.item.caption)]
    parts.append(reasons_text(relation.why))
    return enumerated(parts)


def search_words(item: RelatedItem) -> str:
    """The words that find ``item``: its title, else the first words of its lead or caption."""
    text = item.title or item.lead or item.caption
    if len(text) <= SEARCH_LENGTH:
        return text
    return text[:SEARCH_LENGTH].rsplit(" ", 1)[0]
