"""What cleaning rules are called in the window."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_NAMES = {
    "address": QT_TRANSLATE_NOOP("RuleNames", "web address"),
    "avatar-alt-text": QT_TRANSLATE_NOOP("RuleNames", "author's picture"),
    "byline": QT_TRANSLATE_NOOP("RuleNames", "byline"),
    "comments": QT_TRANSLATE_NOOP("RuleNames", "comments"),
    "contributors-footer": QT_TRANSLATE_NOOP("RuleNames", "contributors"),
    "copyright": QT_TRANSLATE_NOOP("RuleNames", "copyright"),
    "credits-line": QT_TRANSLATE_NOOP("RuleNames", "credits"),
    "date-line": QT_TRANSLATE_NOOP("RuleNames", "date"),
    "end-mark": QT_TRANSLATE_NOOP("RuleNames", "end mark"),
    "follow-us": QT_TRANSLATE_NOOP("RuleNames", "invitation to follow"),
    "footer-link": QT_TRANSLATE_NOOP("RuleNames", "footer link"),
    "guid": QT_TRANSLATE_NOOP("RuleNames", "identifier"),
    "heading-clutter": QT_TRANSLATE_NOOP("RuleNames", "clutter above the text"),
    "headline-list": QT_TRANSLATE_NOOP("RuleNames", "other headlines"),
    "html-boilerplate": QT_TRANSLATE_NOOP("RuleNames", "page clutter"),
    "image-marker": QT_TRANSLATE_NOOP("RuleNames", "image marker"),
    "inline-related": QT_TRANSLATE_NOOP("RuleNames", "link inside the text"),
    "kept": QT_TRANSLATE_NOOP("RuleNames", "kept"),
    "legal-notice": QT_TRANSLATE_NOOP("RuleNames", "legal notice"),
    "masthead": QT_TRANSLATE_NOOP("RuleNames", "masthead"),
    "menu-bar": QT_TRANSLATE_NOOP("RuleNames", "menu bar"),
    "most-read-heading": QT_TRANSLATE_NOOP("RuleNames", "most read"),
    "navigation-link": QT_TRANSLATE_NOOP("RuleNames", "menu link"),
    "navigation-menu": QT_TRANSLATE_NOOP("RuleNames", "menu"),
    "number": QT_TRANSLATE_NOOP("RuleNames", "number"),
    "page-clock": QT_TRANSLATE_NOOP("RuleNames", "page's date"),
    "page-footer": QT_TRANSLATE_NOOP("RuleNames", "page footer"),
    "page-number": QT_TRANSLATE_NOOP("RuleNames", "page number"),
    "phone": QT_TRANSLATE_NOOP("RuleNames", "telephone"),
    "place-line": QT_TRANSLATE_NOOP("RuleNames", "place"),
    "player": QT_TRANSLATE_NOOP("RuleNames", "player"),
    "prayer-times": QT_TRANSLATE_NOOP("RuleNames", "prayer times"),
    "previous-next": QT_TRANSLATE_NOOP("RuleNames", "previous and next"),
    "reader-comment": QT_TRANSLATE_NOOP("RuleNames", "reader's comment"),
    "related-block": QT_TRANSLATE_NOOP("RuleNames", "related item"),
    "related-heading": QT_TRANSLATE_NOOP("RuleNames", "related heading"),
    "repeated-author": QT_TRANSLATE_NOOP("RuleNames", "author repeated"),
    "repeated-line": QT_TRANSLATE_NOOP("RuleNames", "line repeated"),
    "running-head": QT_TRANSLATE_NOOP("RuleNames", "running head"),
    "script": QT_TRANSLATE_NOOP("RuleNames", "program text"),
    "section-line": QT_TRANSLATE_NOOP("RuleNames", "section"),
    "share-bar": QT_TRANSLATE_NOOP("RuleNames", "share bar"),
    "signup-form": QT_TRANSLATE_NOOP("RuleNames", "sign-up form"),
    "site-list": QT_TRANSLATE_NOOP("RuleNames", "site list"),
    "source-line": QT_TRANSLATE_NOOP("RuleNames", "source"),
    "source-url": QT_TRANSLATE_NOOP("RuleNames", "own address"),
    "summary-label": QT_TRANSLATE_NOOP("RuleNames", "summary label"),
    "symbols": QT_TRANSLATE_NOOP("RuleNames", "symbols"),
    "tag": QT_TRANSLATE_NOOP("RuleNames", "tag"),
    "tags-heading": QT_TRANSLATE_NOOP("RuleNames", "tags"),
    "text-size-control": QT_TRANSLATE_NOOP("RuleNames", "text size control"),
    "title": QT_TRANSLATE_NOOP("RuleNames", "title"),
    "video-length": QT_TRANSLATE_NOOP("RuleNames", "video length"),
}
LEARNT = "learnt:"
"""How the names of rules begin that a person accepted from what recurs in the articles."""


def rule_name(rule: str) -> str:
    """``rule`` (as stored: ``date-line``) in the language in force; an unknown one as it is."""
    if rule.startswith(LEARNT):
        return QCoreApplication.translate("RuleNames", "learnt clutter")
    name = _NAMES.get(rule)
    return rule if name is None else QCoreApplication.translate("RuleNames", str(name))
