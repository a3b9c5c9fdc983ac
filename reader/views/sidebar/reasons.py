"""What the window says of a relation: its kind, and what speaks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from reader.model.relation import Reason, ReasonKind, RelationKind
from reader.text.safe_display import isolated, safe_display

if TYPE_CHECKING:
    from collections.abc import Sequence

_KINDS = {
    RelationKind.CITED: QT_TRANSLATE_NOOP("Reasons", "Named on the page"),
    RelationKind.VERSION: QT_TRANSLATE_NOOP("Reasons", "Other versions"),
    RelationKind.SAME_STORY: QT_TRANSLATE_NOOP("Reasons", "The same story"),
    RelationKind.SIMILAR: QT_TRANSLATE_NOOP("Reasons", "Similar"),
}

_SENTENCES = {
    ReasonKind.TERMS: QT_TRANSLATE_NOOP("Reasons", "both speak of %1"),
    ReasonKind.AUTHOR: QT_TRANSLATE_NOOP("Reasons", "same author: %1"),
    ReasonKind.PLACE: QT_TRANSLATE_NOOP("Reasons", "same place: %1"),
    ReasonKind.CITED: QT_TRANSLATE_NOOP("Reasons", "named on the page"),
    ReasonKind.DATE: QT_TRANSLATE_NOOP("Reasons", "on the same day"),
}


def kind_name(kind: RelationKind) -> str:
    """The heading over the relations of ``kind``."""
    return QCoreApplication.translate("Reasons", str(_KINDS[kind]))


def reasons_text(reasons: Sequence[Reason]) -> str:
    """All that speaks for a relation, in one line."""
    separator = QCoreApplication.translate("Reasons", " · ", "between two reasons")
    return separator.join(_reason(reason) for reason in reasons)


def _reason(reason: Reason) -> str:
    words = _Counts()
    if reason.kind is ReasonKind.PARAGRAPHS:
        return words.paragraphs(reason.number)
    if reason.kind is ReasonKind.DATE and reason.number:
        return words.days(reason.number)
    comma = QCoreApplication.translate("Reasons", ", ", "between the words of a list")
    values = comma.join(isolated(safe_display(value)) for value in reason.values)
    return QCoreApplication.translate("Reasons", str(_SENTENCES[reason.kind])).replace("%1", values)


class _Counts(QObject):
    """The reasons that count something: lupdate knows plural forms only by ``tr``."""

    def paragraphs(self, count: int) -> str:
        return self.tr("%Ln paragraph(s) in common", "", count)

    def days(self, count: int) -> str:
        return self.tr("%Ln day(s) apart", "", count)
