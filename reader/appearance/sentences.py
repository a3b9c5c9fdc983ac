"""What the core says, in the window's language.

The core's templates are in the translation files under the context ``Core``, which
``packaging/core_texts.py`` fills. One that has no translation yet is said in English.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.appearance.formats import format_number
from reader.model.sentence import Sentence, first_clause
from reader.text.safe_display import isolated, isolated_path, safe_display

if TYPE_CHECKING:
    from reader.model.errors import MaqalError

CONTEXT = "Core"

_FIELD = re.compile(r"\{\{|\}\}|\{([a-z_]+)(?:![ars])?(?::[^{}]*)?\}")


def localized(said: MaqalError | str) -> str:
    """An error or another text of the core on one line, for a label, a message or a row.

    Names and paths in it are isolated, so that none can reorder the sentence: the result is not
    to be passed through ``safe_display`` again. A text that is no ``Sentence`` comes as it is.
    """
    text = said if isinstance(said, str) else said.sentence
    if not isinstance(text, Sentence):
        return safe_display(text)
    return _said(text)


def _said(sentence: Sentence) -> str:
    count = sentence.values.get("count")
    number = count if isinstance(count, int) else -1
    # Not spelt as a call that lupdate would look into: the template is no literal here.
    translated = getattr(QCoreApplication, "translate")(CONTEXT, sentence.template, None, number)  # noqa: B009
    if sentence.is_clause:
        translated = first_clause(translated)
    if not sentence.values:
        return str(translated)
    return _FIELD.sub(lambda found: _filled(found, sentence), translated)


def _filled(found: re.Match[str], sentence: Sentence) -> str:
    if found[1] is None:  # a doubled brace
        return found[0][0]
    value = sentence.values.get(found[1], found[0])
    if isinstance(value, Sentence):
        return isolated(_said(value))
    if isinstance(value, int):
        return format_number(value)
    shown = safe_display(value)
    return isolated_path(shown) if "/" in shown or "\\" in shown else isolated(shown)
