"""The window of all annotations of the library: finding, going to, and changing many at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCursor, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListView,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from reader.appearance.sentences import localized
from reader.appearance.spacing import SPACE
from reader.model.annotation import Annotation, Colour
from reader.models.roles import Role
from reader.views.annotations.browser_delegate import BrowserDelegate
from reader.views.annotations.browser_filters import BrowserFilters
from reader.views.annotations.names import colour_name
from reader.views.annotations.swatches import swatch
from reader.views.dialogs.dialog import Dialog
from reader.views.dialogs.dialog_size import fit
from reader.views.widgets.empty_state import EmptyState
from reader.views.widgets.frames import framed
from reader.views.widgets.undo_strip import UndoStrip

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtCore import QLocale, QModelIndex
    from PySide6.QtGui import QResizeEvent

    from reader.appearance.icons import IconSet
    from reader.appearance.theme import Theme
    from reader.model.errors import MaqalError
    from reader.models.annotation_browser import AnnotationBrowserModel

TYPING_MILLISECONDS = 120
"""How long typing must rest before it is searched for."""


class AnnotationBrowser(Dialog):
    """``passage_wanted`` carries the ids of an article and of an annotation to go to.

    The others carry the ids of the chosen annotations: ``tagging_wanted``, ``recolouring_wanted``
    (with a Colour), ``deletion_wanted``, ``restoring_wanted``; ``export_wanted`` those of the
    chosen ones, or none for all that are listed. ``review_wanted``: to read old ones again.
    """

    passage_wanted = Signal(str, str)
    tagging_wanted = Signal(list)
    recolouring_wanted = Signal(list, Colour)
    deletion_wanted = Signal(list)
    restoring_wanted = Signal(list)
    export_wanted = Signal(list)
    review_wanted = Signal()

    def __init__(
        self,
        model: AnnotationBrowserModel,
        icons: IconSet,
        theme: Theme,
        locale: QLocale,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.model = model
        self._theme = theme
        self._locale = locale
        self.filters = BrowserFilters(icons, theme, self)
        self.list = _Rows(self)
        self.list.setModel(model)
        self._delegate = BrowserDelegate(theme, self.list, self.list)
        self.list.setItemDelegate(self._delegate)
        self._show_all = QAction(self)
        self._show_all.triggered.connect(self.filters.clear)
        self.empty = EmptyState(parent=self)
        self.no_results = EmptyState((self._show_all,), self)
        self.failure = EmptyState(parent=self)
        self._stack = QStackedWidget(self)
        for page in (self.list, self.empty, self.no_results, self.failure):
            self._stack.addWidget(page)
        self.undo = UndoStrip(self)
        self._count = QLabel(self)
        self._count.setProperty("role", "muted")
        self.review_button = QPushButton(self)
        self.tag_button = QPushButton(self)
        self.colour_button = QPushButton(self)
        self.export_button = QPushButton(self)
        self.delete_button = QPushButton(self)
        self._colours = QMenu(self)
        self.colour_button.setMenu(self._colours)
        self._timer = QTimer(self, singleShot=True, interval=TYPING_MILLISECONDS)
        self._arrange()
        self._connect()
        self.set_locale(locale)
        self.retranslate()
        fit(self, 860, 700)
        self._ask()

    @property
    def chosen_ids(self) -> list[str]:
        """The annotations that are selected, in the order of the list."""
        indexes = self.list.selectionModel().selectedRows()
        return [index.data(Role.ID) for index in sorted(indexes, key=lambda one: one.row())]

    @property
    def in_trash(self) -> bool:
        """Whether the trash is on show."""
        return self.model.wanted.trash

    def set_known_tags(self, tags: Sequence[str]) -> None:
        """Tags to complete with."""
        self.filters.set_known_tags(tags)

    def say(self, sentence: str, undo: Callable[[], object] | None) -> None:
        """Say what was done, with a way back."""
        self.undo.offer(sentence, undo)

    def set_theme(self, theme: Theme) -> None:
        """Draw in ``theme``."""
        self._theme = theme
        self._delegate.theme = theme
        self.filters.set_theme(theme)
        self._fill_colours()
        self.list.viewport().update()

    def set_locale(self, locale: QLocale) -> None:
        """Write dates and figures for ``locale``."""
        self._locale = locale
        self._delegate.locale = locale
        self.filters.set_locale(locale)
        self.list.scheduleDelayedItemsLayout()

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.setWindowTitle(self.tr("All annotations"))
        self.list.setAccessibleName(self.tr("Annotations"))
        self.filters.retranslate()
        self.undo.retranslate()
        self._show_all.setIconText(self.tr("Show all annotations"))
        self.empty.set_texts(
            self.tr("No annotations yet"),
            self.tr(
                "Select a passage in an article to highlight it or to write a note to it; "
                "all of them are found here."
            ),
        )
        self.review_button.setText(self.tr("Read old ones again…"))
        self.tag_button.setText(self.tr("Tags…"))
        self.colour_button.setText(self.tr("Colour"))
        self.export_button.setText(self.tr("Export…"))
        self._fill_colours()
        self._show_state()
        self.list.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+F goes to the search line; Escape empties it first, then closes."""
        if event.matches(QKeySequence.StandardKey.Find):
            self.filters.words.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.filters.words.selectAll()
        elif event.key() == Qt.Key.Key_Escape and self.filters.words.text():
            self.filters.words.clear()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down in the search line goes to the list."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Down
        ):
            self._enter_list()
            return True
        return super().eventFilter(watched, event)

    # Assembly --------------------------------------------------------------------------------

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        buttons.addWidget(self._count, 1)
        for button in (
            self.review_button,
            self.tag_button,
            self.colour_button,
            self.export_button,
            self.delete_button,
        ):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        column.setSpacing(int(1.5 * SPACE))
        column.addWidget(self.filters)
        column.addWidget(framed(self._stack, self), 1)
        column.addWidget(self.undo)
        column.addLayout(buttons)

    def _connect(self) -> None:
        self._timer.timeout.connect(self._ask)
        self.filters.changed.connect(self._timer.start)
        self.filters.down_pressed.connect(self._enter_list)
        self.filters.words.installEventFilter(self)
        self.model.shown.connect(self._shown)
        self.model.modelAboutToBeReset.connect(self._remember_choice)
        self.model.failed.connect(self._fail)
        self.list.selectionModel().selectionChanged.connect(self._show_state)
        self.list.activated.connect(self._go)
        self.list.removed.connect(self._delete)
        self.list.menu_wanted.connect(self._open_menu)
        self.review_button.clicked.connect(self.review_wanted)
        self.tag_button.clicked.connect(lambda: self.tagging_wanted.emit(self.chosen_ids))
        self.export_button.clicked.connect(lambda: self.export_wanted.emit(self.chosen_ids))
        self.delete_button.clicked.connect(self._delete)
        self.list.all_wanted.connect(self._select_all)
        self._chosen: list[str] = []
        self._choosing_all = False

    def _fill_colours(self) -> None:
        self._colours.clear()
        for colour in Colour:
            action = self._colours.addAction(swatch(colour, self._theme), colour_name(colour))
            action.triggered.connect(
                lambda _checked=False, chosen=colour: self.recolouring_wanted.emit(
                    self.chosen_ids, chosen
                )
            )

    # What happens ----------------------------------------------------------------------------

    def _ask(self) -> None:
        self.model.ask(self.filters.wanted(), self.filters.chosen_order())

    def _remember_choice(self) -> None:
        self._chosen = self.chosen_ids

    def _shown(self) -> None:
        """Show the page that fits; what was selected and is still there stays selected."""
        if self.model.rowCount():
            self._stack.setCurrentWidget(self.list)
        elif self.filters.narrowed:
            self._say_none()
            self._stack.setCurrentWidget(self.no_results)
        else:
            self._stack.setCurrentWidget(self.empty)
        chosen, self._chosen = self._chosen, []
        selection = self.list.selectionModel()
        flags = QItemSelectionModel.SelectionFlag.Select
        if self._choosing_all:
            self._choosing_all = False
            self.list.select_loaded()
            chosen = []
        for id_ in chosen:
            if (row := self.model.row_of(id_)) >= 0:
                selection.select(self.model.index(row), flags)
        self._show_state()

    def _select_all(self) -> None:
        """Select all that is listed, also what is not loaded yet."""
        self._choosing_all = self.model.load_all()
        if not self._choosing_all:
            self.list.select_loaded()

    def _say_none(self) -> None:
        if self.in_trash:
            self.no_results.set_texts(
                self.tr("Nothing like it in the trash"),
                self.tr("Deleted annotations stay here for 30 days."),
            )
        elif self.model.wanted.to_review:
            self.no_results.set_texts(
                self.tr("Nothing to review"),
                self.tr("Every annotation like this was found again in the text of its article."),
            )
        else:
            self.no_results.set_texts(
                self.tr("No annotation is like this"),
                self.tr("Use fewer words, or take a colour, a tag or a time away."),
            )

    def _fail(self, error: MaqalError) -> None:
        self.failure.set_texts(self.tr("The annotations cannot be read"), localized(error))
        self._stack.setCurrentWidget(self.failure)

    def _show_state(self) -> None:
        chosen = len(self.list.selectionModel().selectedRows())
        total, figure = self.model.total, self._locale.toString
        self._count.setText(
            self.tr("%1 of %2 selected").replace("%1", figure(chosen)).replace("%2", figure(total))
            if chosen
            else self.tr("%Ln annotation(s)", "", total)
        )
        trash = self.in_trash
        self.delete_button.setText(self.tr("Restore") if trash else self.tr("Delete"))
        for button in (self.tag_button, self.colour_button):
            button.setEnabled(chosen > 0 and not trash)
        self.delete_button.setEnabled(chosen > 0)
        self.export_button.setEnabled(total > 0 and not trash)

    def _enter_list(self) -> None:
        if self.model.rowCount():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            if not self.list.selectionModel().hasSelection():
                self.list.setCurrentIndex(self.model.index(0))

    def _go(self, index: QModelIndex) -> None:
        annotation = index.data(Role.ITEM)
        if isinstance(annotation, Annotation) and not self.in_trash:
            self.passage_wanted.emit(annotation.article_id, annotation.id)

    def _delete(self) -> None:
        ids = self.chosen_ids
        if ids:
            (self.restoring_wanted if self.in_trash else self.deletion_wanted).emit(ids)

    def _open_menu(self) -> None:
        index = self.list.currentIndex()
        if not index.isValid() or not self.chosen_ids:
            return
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        if self.in_trash:
            menu.addAction(self.tr("Restore")).triggered.connect(self._delete)
        else:
            go = menu.addAction(self.tr("Show in the article"))
            go.triggered.connect(lambda: self._go(index))
            menu.addSeparator()
            menu.addAction(self.tr("Tags…")).triggered.connect(self.tag_button.click)
            colours = menu.addMenu(self.tr("Colour"))
            colours.addActions(self._colours.actions())
            menu.addAction(self.tr("Export…")).triggered.connect(self.export_button.click)
            menu.addAction(self.tr("Delete")).triggered.connect(self._delete)
        menu.popup(self.list.menu_place())


class _Rows(QListView):
    """``removed`` is emitted when Delete is pressed, ``menu_wanted`` when a menu is asked for,
    ``all_wanted`` when all rows are to be selected."""

    removed = Signal()
    all_wanted = Signal()
    menu_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there: rows measured without it would be too low once it came.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self.menu_wanted)

    def selectAll(self) -> None:
        """Qt's own way to select all rows, of which only some may be loaded."""
        self.all_wanted.emit()

    def select_loaded(self) -> None:
        """Select the rows that are there."""
        super().selectAll()

    def menu_place(self) -> QPoint:
        """Where a menu for the current row opens: at the pointer, or at the row."""
        pointer = self.viewport().mapFromGlobal(QCursor.pos())
        if self.viewport().rect().contains(pointer):
            return QCursor.pos()
        return self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete asks for the removal of what is selected."""
        if event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the rows anew: their height depends on the width."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
