"""The cleaning rules: which are on for a source, and the recurring lines offered as new ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTabWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from reader.appearance.formats import format_number
from reader.appearance.sentences import localized
from reader.appearance.spacing import SPACE
from reader.model.rules import CleaningRule, OfferedRule, RuleKind
from reader.text.safe_display import isolated, safe_display
from reader.views.dialogs.dialog import Dialog
from reader.views.dialogs.dialog_size import fit
from reader.views.importing.rule_names import rule_name
from reader.views.widgets.empty_state import EmptyState
from reader.views.widgets.frames import framed
from reader.views.widgets.wrapped_label import WrappedLabel

if TYPE_CHECKING:
    from reader.library import Library
    from reader.model.errors import MaqalError
    from reader.tasks.runner import TaskRunner

ITEM = Qt.ItemDataRole.UserRole


class RulesDialog(Dialog):
    """Every change is stored at once and holds for later imports; articles there stay as they are.

    ``source`` is the one shown first: the open article's.
    """

    def __init__(
        self, library: Library, runner: TaskRunner, source: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._runner = runner
        self._rules: tuple[CleaningRule, ...] = ()
        self._offers: tuple[OfferedRule, ...] = ()
        fit(self, 760, 560)
        self.setWindowTitle(self.tr("Cleaning rules"))
        self.offers = QTreeWidget(self)
        self.rules = QTreeWidget(self)
        self.sources = QComboBox(self)
        self.sources.setEditable(True)
        typed = self.sources.lineEdit()
        if typed is not None:
            typed.setAccessibleName(self.tr("On for articles from"))
        self.sources.addItem(source)
        self._no_offers = EmptyState(parent=self)
        self._no_offers.set_texts(
            self.tr("No suggestions now"),
            self.tr("After an import, lines that recur in many articles of a source stand here."),
        )
        self._offers_pages = QStackedWidget(self)
        for part in (self.offers, self._no_offers):
            self._offers_pages.addWidget(part)
        self.leave_out_button = QPushButton(self.tr("Leave out from now on"), self)
        self.leave_out_button.setProperty("prominent", True)
        self.keep_button = QPushButton(self.tr("Keep"), self)
        self._error = WrappedLabel(self)
        self._error.setTextFormat(Qt.TextFormat.PlainText)
        self._error.setProperty("role", "warning")
        self._tabs = QTabWidget(self)
        self._tabs.setDocumentMode(True)
        self._tabs.tabBar().setDrawBase(False)
        self._tabs.setAccessibleName(self.tr("Cleaning rules"))
        self.rules.setAccessibleName(self.tr("Cleaning rules"))
        self.offers.setAccessibleName(self.tr("Suggestions"))
        self._arrange()
        self.rules.itemChanged.connect(self._switch)
        self.sources.currentTextChanged.connect(self._show_rules)
        self.leave_out_button.clicked.connect(lambda: self._decide(accept=True))
        self.keep_button.clicked.connect(lambda: self._decide(accept=False))
        self.offers.itemSelectionChanged.connect(self._enable_buttons)
        self._load()

    def _arrange(self) -> None:
        for tree, headings in (
            (self.offers, (self.tr("Line"), self.tr("Source"), self.tr("Articles"))),
            (self.rules, (self.tr("Rule"), self.tr("Judges by"))),
        ):
            tree.setRootIsDecorated(False)
            tree.setUniformRowHeights(True)
            tree.setHeaderLabels(list(headings))
            tree.header().setStretchLastSection(False)
            tree.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
            tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        offers, rules = QWidget(self), QWidget(self)
        deciding = QHBoxLayout()
        deciding.addStretch(1)
        deciding.addWidget(self.keep_button)
        deciding.addWidget(self.leave_out_button)
        choosing = QHBoxLayout()
        label = QLabel(self.tr("On for articles from"), self)
        label.setBuddy(self.sources)
        choosing.addWidget(label)
        choosing.addWidget(self.sources, 1)
        offers_hint = self.tr(
            "Short lines that recur in many articles of one source. Nothing is left out unless "
            "you say so."
        )
        for page, hint, tree, row in (
            (offers, offers_hint, self.offers, deciding),
            (rules, "", self.rules, choosing),
        ):
            column = QVBoxLayout(page)
            column.setContentsMargins(0, SPACE, 0, 0)
            column.setSpacing(SPACE)
            if hint:
                note = WrappedLabel(hint, page)
                note.setProperty("role", "muted")
                column.addWidget(note)
            else:
                column.addLayout(row)
            if hint:
                column.addWidget(framed(self._offers_pages, page), 1)
                column.addLayout(row)
            else:
                column.addWidget(framed(tree, page), 1)
        self._tabs.addTab(offers, "")
        self._tabs.addTab(rules, self.tr("All rules"))
        close = QPushButton(self.tr("Close"), self)
        close.clicked.connect(self.reject)
        bottom = QHBoxLayout()
        bottom.addWidget(self._error, 1)
        bottom.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        column.setSpacing(2 * SPACE)
        column.addWidget(self._tabs, 1)
        column.addLayout(bottom)

    def _load(self) -> None:
        library = self._library
        self._runner.run(
            lambda _token: (library.rules(), library.offered_rules()), self._show, self._fail
        )

    def _show(self, loaded: tuple[tuple[CleaningRule, ...], tuple[OfferedRule, ...]]) -> None:
        self._rules, self._offers = loaded
        known = {source for rule in self._rules for source in (*rule.off, rule.source) if source}
        known |= {offer.source for offer in self._offers}
        for source in sorted(known):
            if self.sources.findText(source) < 0:
                self.sources.addItem(source)
        self._tabs.setTabText(0, self.tr("%Ln suggestion(s)", "", len(self._offers)))
        self._show_offers()
        self._show_rules()

    def _show_offers(self) -> None:
        self.offers.clear()
        self._offers_pages.setCurrentWidget(self.offers if self._offers else self._no_offers)
        for offer in self._offers:
            count = self.tr("%1 of %2").replace("%1", format_number(offer.count))
            texts = [
                isolated(safe_display(offer.text or offer.line)),
                isolated(safe_display(offer.source)),
                count.replace("%2", format_number(offer.articles)),
            ]
            item = QTreeWidgetItem(texts)
            item.setData(0, ITEM, offer)
            self.offers.addTopLevelItem(item)
        self._enable_buttons()

    def _show_rules(self) -> None:
        kinds = {
            RuleKind.LINE: self.tr("the line's words"),
            RuleKind.LAYOUT: self.tr("its place on the page"),
            RuleKind.LEARNT: self.tr("your decision"),
        }
        source = self.sources.currentText().strip()
        self.rules.blockSignals(True)
        self.rules.clear()
        for rule in self._rules:
            if rule.source and rule.source != source:
                continue
            item = QTreeWidgetItem([rule_name(rule.name), kinds[rule.kind]])
            item.setData(0, ITEM, rule)
            item.setToolTip(0, localized(rule.description))
            if rule.kind is RuleKind.LINE and source:
                off = source in rule.off
                item.setCheckState(0, Qt.CheckState.Unchecked if off else Qt.CheckState.Checked)
            self.rules.addTopLevelItem(item)
        self.rules.blockSignals(False)

    def _switch(self, item: QTreeWidgetItem, _column: int) -> None:
        rule, source = item.data(0, ITEM), self.sources.currentText().strip()
        off = item.checkState(0) == Qt.CheckState.Unchecked
        library = self._library
        if isinstance(rule, CleaningRule) and source:
            self._runner.run(
                lambda _token: library.switch_rule(rule.name, source, off=off),
                lambda _changed: self._load(),
                self._fail,
            )

    def _decide(self, *, accept: bool) -> None:
        items = self.offers.selectedItems()
        offer = items[0].data(0, ITEM) if items else None
        if not isinstance(offer, OfferedRule):
            return
        decide = self._library.accept_rule if accept else self._library.decline_rule
        self._runner.run(
            lambda _token: decide(offer.source, offer.line),
            lambda _changed: self._load(),
            self._fail,
        )

    def _enable_buttons(self) -> None:
        chosen = bool(self.offers.selectedItems())
        self.leave_out_button.setEnabled(chosen)
        self.keep_button.setEnabled(chosen)

    def _fail(self, error: MaqalError) -> None:
        self._error.setText(localized(error))
