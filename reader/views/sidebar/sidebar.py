"""The pane beside the article: what is related to it, the annotations, the details."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QWidget

from reader.views.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from PySide6.QtCore import QLocale

    from reader.appearance.theme import Theme
    from reader.model.article import Article
    from reader.views.sidebar.annotations_pane import AnnotationsPane
    from reader.views.sidebar.details_pane import DetailsPane
    from reader.views.sidebar.related_pane import RelatedPane

NARROWEST = 200
"""Pixels; more where the names of the tabs need it."""


class Sidebar(QTabWidget):
    """A tab for each view of the article's surroundings.

    Until an article is open each tab says what it is for; the panes themselves are made with the
    first article, so that the window opens sooner. ``panes_made`` is emitted then.
    """

    panes_made = Signal()

    def __init__(self, theme: Theme, locale: QLocale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._locale = locale
        self.related: RelatedPane | None = None
        self.annotations: AnnotationsPane | None = None
        self.details: DetailsPane | None = None
        self._hints = tuple(EmptyState(parent=self) for _tab in range(3))
        self.setDocumentMode(True)
        self.tabBar().setDrawBase(False)
        self.setUsesScrollButtons(False)
        for hint in self._hints:
            self.addTab(hint, "")
        self.retranslate()

    def show_article(self, article: Article) -> None:
        """Show what belongs to ``article``."""
        if self.related is None or self.annotations is None or self.details is None:
            from reader.views.sidebar.annotations_pane import (  # noqa: PLC0415 - see the class
                AnnotationsPane,
            )
            from reader.views.sidebar.details_pane import DetailsPane  # noqa: PLC0415 - the class
            from reader.views.sidebar.related_pane import RelatedPane  # noqa: PLC0415

            self.related = RelatedPane(self._theme, self)
            self.annotations = AnnotationsPane(self._theme, self)
            self.details = DetailsPane(self._locale, self)
            self.related.set_locale(self._locale)
            self.panes_made.emit()
        self.related.show_cited(article.related)
        self.details.show_article(article)
        self._show_tabs(self.related, self.annotations, self.details)

    def show_hints(self) -> None:
        """No article is open."""
        self._show_tabs(*self._hints)

    def set_theme(self, theme: Theme) -> None:
        """Draw in ``theme``."""
        self._theme = theme
        if self.related is not None:
            self.related.set_theme(theme)
        if self.annotations is not None:
            self.annotations.set_theme(theme)

    def set_locale(self, locale: QLocale) -> None:
        """Write dates and figures for ``locale``."""
        self._locale = locale
        if self.details is not None:
            self.details.set_locale(locale)
        if self.related is not None:
            self.related.set_locale(locale)

    def _show_tabs(self, *pages: QWidget) -> None:
        if self.widget(0) is pages[0]:
            return
        current = self.currentIndex()
        self.clear()
        for page in pages:
            self.addTab(page, "")
        self.retranslate()
        self.setCurrentIndex(current)

    def retranslate(self) -> None:
        """Set every text in the language in force."""
        self.setAccessibleName(self.tr("Sidebar"))
        self.tabBar().setAccessibleName(self.tr("Sidebar"))
        self.setTabText(0, self.tr("Related"))
        self.setTabText(1, self.tr("Annotations"))
        self.setTabText(2, self.tr("Details"))
        related, annotations, details = self._hints
        related.set_texts(
            self.tr("Nothing related yet"),
            self.tr("Open an article to see what else the library holds on its story."),
        )
        annotations.set_texts(
            self.tr("No annotations yet"),
            self.tr("Open an article to mark passages in it and write notes to them."),
        )
        details.set_texts(
            self.tr("No details yet"),
            self.tr("Open an article to see where it came from and which lines were left out."),
        )
        self.setMinimumWidth(max(NARROWEST, self.tabBar().sizeHint().width()))
