"""Why articles belong together, in English."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model.relation import ReasonKind

if TYPE_CHECKING:
    from reader.model.relation import Reason


def reason_text(reason: Reason) -> str:
    """One reason as a phrase."""
    values, number = ", ".join(reason.values), reason.number
    match reason.kind:
        case ReasonKind.TERMS:
            return values
        case ReasonKind.AUTHOR:
            return f"same author: {values}"
        case ReasonKind.PLACE:
            return f"same place: {values}"
        case ReasonKind.DATE:
            return "same day" if not number else f"{_counted(number, 'day')} apart"
        case ReasonKind.PARAGRAPHS:
            return f"{_counted(number, 'paragraph')} in common"
        case ReasonKind.CITED:
            return "named by the page"


def reason_texts(reason: Reason) -> tuple[str, ...]:
    """One reason as the items of a list: each shared term is one."""
    return reason.values if reason.kind is ReasonKind.TERMS else (reason_text(reason),)


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
