"""The pictures that guard right-to-left rendering, and the command that draws them anew:

    .venv/bin/python tests/golden/draw_goldens.py

Own texts in the bundled faces, by the real reading view and the real rows of the list, at two
device pixels for each. Look at what changed before committing it. ``test_goldens.py`` compares
them at half the resolution, where smoothing and hinting of another machine's FreeType no longer
tell, but a word that moved by three pixels does.
"""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QLocale, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QStyle, QStyleOptionViewItem

from reader import paths
from reader.appearance.fonts import INTERFACE_FACE, load_interface_face, load_reading_faces
from reader.appearance.theme import load_theme
from reader.appearance.typography import Typography
from reader.model.article import Article, ReadingState
from reader.model.direction import Direction
from reader.model.draft import Block, BlockKind
from reader.model.listing import ArticleSummary
from reader.models.roles import Role
from reader.views.article.marks import Mark, MarkStyle
from reader.views.article.view import ArticleView
from reader.views.article_list.delegate import ArticleDelegate

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

FOLDER = Path(__file__).parent
SCALE = 2
WIDTH = 460
JUSTIFIED = (
    "كانت السفينة الصغيرة «نسيم» ترسو كل مساء عند الرصيف رقم 7، وتحمل من السمك ما يكفي بيوت الحيّ، "
    "ثم تعود مع الفجر إلى عرض البحر."
)
MIXED = (
    "اشترى العدّاد (Model T-72) بسعر 12.5$ في 5/12/2024، وكتب على علبته: «لا يُفتح!» ثم أضاف: "
    "راجع www.example.org/a?b=1 بين 1990-1995."
)
VOCALISED = "قَالَ الشَّيْخُ لِلْفَتَى: لَا تُسْرِعْ، فَإِنَّ الطَّرِيقَ أَطْوَلُ مِنَ النَّهَارِ."
POINTS = 10


def load_faces() -> None:
    """Make the bundled faces known; no other is used."""
    fonts = paths.resource_path("fonts")
    load_interface_face(fonts)
    load_reading_faces(fonts)


def dress(application: QApplication) -> None:
    """The light palette and no style sheet, whatever was shown before."""
    application.setStyleSheet("")
    application.setPalette(load_theme(paths.resource_path("themes"), "light").palette())


def _article(title: str, *paragraphs: str) -> Article:
    return Article(
        id="01890000-0000-7000-8000-000000000001",
        title=title,
        place="صور",
        author="سلوى الحكيم",
        agency="",
        section="",
        date="2021-03-04",
        datetime=None,
        date_text="",
        language="ar",
        direction=Direction.RTL,
        source_url="",
        blocks=tuple(
            Block(BlockKind.PARAGRAPH, text, line) for line, text in enumerate(paragraphs, 3)
        ),
        related=(),
        tags=(),
        removed=(),
        file="ship.txt",
        encoding="utf-8",
        imported_at="2026-01-02T03:04:05Z",
        modified_at="2026-01-02T03:04:05Z",
        reading=ReadingState(),
    )


def _interface_font() -> QFont:
    """The interface's face, with the same metrics whatever hinting this machine is set to."""
    font = QFont(INTERFACE_FACE, POINTS)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _image(size: QSize) -> QImage:
    image = QImage(size * SCALE, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(SCALE)
    image.fill(QColor("white"))
    return image


def _view(article: Article, height: int, typography: Typography, *marks: Mark) -> QImage:
    view = ArticleView(typography, load_theme(paths.resource_path("themes"), "light"))
    view.setFont(_interface_font())
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setFrameShape(ArticleView.Shape.NoFrame)
    view.resize(WIDTH, height)
    view.show()
    view.show_article(article, QLocale("en"))
    view.set_marks("annotations", list(marks))
    image = _image(view.size())
    view.render(image)
    view.close()
    view.deleteLater()
    return image


def justified_with_marks() -> QImage:
    """Justified lines, flush at both edges, with a highlight over two of them and a note."""
    article = _article("سفينة الرصيف السابع", JUSTIFIED)
    start, end = JUSTIFIED.index("وتحمل"), JUSTIFIED.index("ثم تعود")
    return _view(
        article,
        340,
        Typography(size=20, measure=48),
        Mark(start, end, MarkStyle.GREEN, "a"),
        Mark(start, end, MarkStyle.NOTE, "b"),
    )


def mixed_directions() -> QImage:
    """Latin words, figures, brackets and an address in Arabic lines, ragged."""
    article = _article("Model T-72: عدّاد قديم", MIXED)
    return _view(article, 320, Typography(size=20, measure=48, justified=False))


def vocalised() -> QImage:
    """Marks above and below the letters, in both naskh faces."""
    article = replace(_article("الشَّيْخُ وَالْفَتَى", VOCALISED), author="", place="", date=None)
    amiri = _view(article, 190, Typography(size=22, measure=48))
    noto = _view(article, 190, Typography(face="Noto Naskh Arabic", size=22, measure=48))
    image = _image(QSize(WIDTH, 380))
    painter = QPainter(image)
    painter.drawImage(QPointF(0, 0), amiri)
    painter.drawImage(QPointF(0, 190), noto)
    painter.end()
    return image


def list_rows() -> QImage:
    """A chosen Arabic row, unread and a favourite, and an English one in a mirrored list."""
    rows = QListView()
    rows.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    delegate = ArticleDelegate(
        load_theme(paths.resource_path("themes"), "light"), QLocale("en"), rows
    )
    option = QStyleOptionViewItem()
    option.initFrom(rows)
    option.font = _interface_font()
    option.direction = Qt.LayoutDirection.RightToLeft
    model = QStandardItemModel(rows)
    for summary in _SUMMARIES:
        item = QStandardItem(summary.title)
        item.setData(summary, Role.SUMMARY)
        model.appendRow(item)
    height = delegate.sizeHint(option, model.index(0, 0)).height()
    image = _image(QSize(WIDTH, 2 * height))
    painter = QPainter(image)
    for row in range(2):
        option.rect = QRect(0, row * height, WIDTH, height)
        option.state = QStyle.StateFlag.State_Enabled
        if row == 0:
            option.state |= QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus
        delegate.paint(painter, option, model.index(row, 0))
    painter.end()
    rows.deleteLater()
    return image


def _summary(title: str, author: str, direction: Direction, excerpt: str) -> ArticleSummary:
    return ArticleSummary(
        id=title,
        title=title,
        author=author,
        agency="",
        place="صور",
        date="2021-03-04",
        direction=direction,
        excerpt=excerpt,
        unread=direction is Direction.RTL,
        favourite=direction is Direction.RTL,
    )


_SUMMARIES = (
    _summary("سفينة الرصيف السابع ترسو كل مساء", "سلوى الحكيم", Direction.RTL, JUSTIFIED),
    _summary(
        "The seventh quay",
        "Miriam Holloway",
        Direction.LTR,
        "The little ship «Nasim» came in every evening with what the streets behind would eat.",
    ),
)
GOLDENS: dict[str, Callable[[], QImage]] = {
    "justified-with-marks": justified_with_marks,
    "mixed-directions": mixed_directions,
    "vocalised": vocalised,
    "list-rows": list_rows,
}


def main() -> None:
    """Draw all of them."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 - the tests have one

    application = QApplication(["maqal", "-style", "fusion"])
    load_faces()
    dress(application)
    for name, draw in GOLDENS.items():
        path = FOLDER / f"{name}.png"
        draw().convertToFormat(QImage.Format.Format_Grayscale8).save(str(path), "PNG", 0)
        print(path)
    del application


if __name__ == "__main__":
    main()
