"""Sets an article and the notes on it in lines, for paper."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextLayout, QTextOption

from reader.appearance.typography import Typography
from reader.export.passages import quoted
from reader.model.annotation import AnnotationKind, AnnotationSpan
from reader.model.direction import Direction
from reader.text.direction import base_direction
from reader.text.safe_display import safe_display
from reader.views.article.annotation_marks import annotation_marks
from reader.views.article.line_layout import set_lines
from reader.views.article.mark_shapes import BlockShapes, ShapeBook, TextBox
from reader.views.article.marks import MarkLayers
from reader.views.article.pieces import PieceKind
from reader.views.article.styles import PieceStyle, article_styles
from reader.views.export.pdf_flow import PieceSize

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtCore import QLocale

    from reader.model.annotation import Annotation
    from reader.views.article.pieces import ArticlePieces

TYPE = Typography(face="Amiri", size=18, leading=1.75, justified=True)
"""13.5 points. The measure is that of the page: about 75 characters."""
SIDE = 44.0
"""Room beside the column for signs, in our units."""
NO_SHAPES = BlockShapes()
_WITH_NEXT = (PieceKind.TITLE, PieceKind.BYLINE, PieceKind.SUBHEAD, PieceKind.STANDFIRST)


@dataclass(frozen=True)
class PaperPiece:
    """A piece of text in lines. ``notes``: the line in which a passage with a note begins, and the
    note's number; ``baseline`` is that of a line, from its top."""

    text: str
    layout: QTextLayout
    size: PieceSize
    muted: bool
    rtl: bool
    baseline: float
    shapes: BlockShapes = NO_SHAPES
    notes: tuple[tuple[int, str], ...] = ()


class PaperSetter:
    """Sets ``pieces`` of an article with its annotations in a column of ``width``."""

    def __init__(
        self,
        pieces: ArticlePieces,
        annotations: Sequence[Annotation],
        locale: QLocale,
        width: float,
    ) -> None:
        self._pieces = pieces
        self._locale = locale
        self._width = width
        self._styles = article_styles(TYPE, QFont([TYPE.face]), narrow=True)
        self._noted = [one for one in annotations if one.note]
        placed = [
            one
            for one in annotations
            if one.kind is not AnnotationKind.NOTE and one.start is not None
        ]
        marks = MarkLayers()
        marks.set("annotations", annotation_marks([_span(one) for one in placed]))
        self._shapes = ShapeBook(pieces, marks)
        numbers = {one.id: locale.toString(place) for place, one in enumerate(self._noted, 1)}
        self._numbers: dict[int, list[tuple[int, str]]] = {}
        for one in placed:
            if one.id in numbers and one.start is not None:
                row = self._numbers.setdefault(pieces.piece_at(one.start), [])
                row.append((one.start, numbers[one.id]))

    def font(self, scale: float) -> QFont:
        """The face of the text in another size."""
        font = QFont([TYPE.face])
        font.setPixelSize(round(TYPE.size * scale))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font

    def article(self) -> Iterator[PaperPiece]:
        """Title, byline, body and source."""
        for number in range(len(self._pieces)):
            kind = self._pieces.kinds[number]
            rtl = self._pieces.direction(number) is Direction.RTL
            piece = self._set(self._pieces.shown(number), self._styles[kind], kind, rtl=rtl)
            shapes = self._shapes.of(number, piece.layout, self._box(self._styles[kind], rtl=rtl))
            yield PaperPiece(
                piece.text,
                piece.layout,
                piece.size,
                piece.muted,
                rtl,
                piece.baseline,
                shapes,
                tuple(self._note_lines(number, piece.layout)),
            )

    def notes(self, body: str, heading: str) -> Iterator[PaperPiece]:
        """The notes with their numbers, under ``heading``; nothing if there are none."""
        if not self._noted:
            return
        yield self._written(heading, PieceKind.SUBHEAD)
        for place, one in enumerate(self._noted, 1):
            number = f"{self._locale.toString(place)}. "
            quote = safe_display(quoted(one, body))
            if quote:
                # The passage goes with its note onto one page.
                kept = bool(one.note.strip())
                yield self._written(
                    f"{number}{quote}", PieceKind.CAPTION, like=quote, with_next=kept
                )
                number = ""
            for line in one.note.splitlines():
                shown = safe_display(line)
                if shown:
                    yield self._written(f"{number}{shown}", PieceKind.PARAGRAPH, like=shown)
                    number = ""

    def _written(
        self, text: str, kind: PieceKind, like: str = "", *, with_next: bool = False
    ) -> PaperPiece:
        rtl = base_direction(like or text, self._default) is Direction.RTL
        piece = self._set(text, self._styles[kind], kind, rtl=rtl)
        return replace(piece, size=piece.size._replace(with_next=True)) if with_next else piece

    @property
    def _default(self) -> Direction:
        return self._pieces.direction(0)

    def _set(self, text: str, style: PieceStyle, kind: PieceKind, *, rtl: bool) -> PaperPiece:
        layout = QTextLayout(text, style.font)
        layout.setCacheEnabled(True)
        settings = style.lines(self._width, _direction(rtl=rtl))
        height = set_lines(layout, text, settings)
        size = PieceSize(
            round(height / style.line_height),
            style.line_height,
            style.space_before,
            style.space_after,
            with_next=kind in _WITH_NEXT,
        )
        baseline = (style.line_height - style.ascent - style.descent) / 2 + style.ascent
        return PaperPiece(text, layout, size, style.muted, rtl, baseline)

    def _box(self, style: PieceStyle, *, rtl: bool) -> TextBox:
        return TextBox(
            width=self._width,
            left_margin=SIDE,
            right_margin=SIDE,
            line_height=style.line_height,
            font_size=style.font.pixelSize(),
            baseline=(style.line_height - style.ascent - style.descent) / 2 + style.ascent,
            right_to_left=rtl,
        )

    def _note_lines(self, number: int, layout: QTextLayout) -> Iterator[tuple[int, str]]:
        """The lines of piece ``number`` in which passages with notes begin; several in one line
        stand together."""
        span = self._pieces.span(number)
        rows: dict[int, list[str]] = {}
        for start, note in self._numbers.get(number, ()):
            unit = 0 if span is None else self._pieces.to_utf16(number, start - span.start)
            line = layout.lineForTextPosition(unit)
            rows.setdefault(line.lineNumber() if line.isValid() else 0, []).append(note)
        separator = "، " if self._pieces.direction(number) is Direction.RTL else ", "
        return ((line, separator.join(found)) for line, found in rows.items())


def line_of_text(text: str, font: QFont, width: float) -> tuple[QTextLayout, str]:
    """``text`` on one line, and what of it is there: at most ``width``, cut at a word."""
    layout, shown, end = _line(text, font), text, len(text)
    while layout.lineAt(0).horizontalAdvance() > width and end > 0:
        end = text.rfind(" ", 0, end)
        shown = f"{text[: max(end, 0)]}…"
        layout = _line(shown, font)
    return layout, shown


def _line(text: str, font: QFont) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setTextDirection(_direction(rtl=base_direction(text) is Direction.RTL))
    option.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setNumColumns(max(1, len(text)))
    layout.endLayout()
    return layout


def _span(one: Annotation) -> AnnotationSpan:
    start = one.start or 0
    end = start if one.end is None else one.end
    return AnnotationSpan(one.id, start, end, one.kind, one.colour, has_note=False)


def _direction(*, rtl: bool) -> Qt.LayoutDirection:
    return Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
