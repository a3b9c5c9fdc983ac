"""The pane beside the article: related items and details."""

from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QTabWidget, QWidget

from reader.appearance.theme import Theme
from reader.model.article import Article
from reader.views.sidebar.details_pane import DetailsPane
from reader.views.sidebar.related_pane import RelatedPane


class Sidebar(QTabWidget):
    """A tab for each view of the article's surroundings."""

    def __init__(self, theme: Theme, locale: QLocale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDocumentMode(True)
        self.tabBar().setDrawBase(False)
        self.related = RelatedPane(theme, self)
        self.details = DetailsPane(locale, self)
        self.addTab(self.related, "")
        self.addTab(self.details, "")
        self._retranslate()

    def show_article(self, article: Article | None) -> None:
        """Show what belongs to ``article``, or that none is open."""
        if article is None:
            self.related.clear()
        else:
            self.related.show_items(article.related)
        self.details.show_article(article)

    def set_theme(self, theme: Theme) -> None:
        """Draw in ``theme``."""
        self.related.set_theme(theme)

    def set_locale(self, locale: QLocale) -> None:
        """Write dates and figures for ``locale``."""
        self.details.set_locale(locale)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.setTabText(0, self.tr("Related"))
        self.setTabText(1, self.tr("Details"))
