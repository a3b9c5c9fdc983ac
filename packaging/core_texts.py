"""Find the texts of the core in its source, for lupdate.

The core does not know Qt, so ``lupdate`` sees none of its texts. They are the literal templates
given to the errors (``reader/model/errors.py`` and whatever is derived from them), to ``Sentence``
and to ``marked``, and the descriptions of the cleaning rules; what is found is written as a module
that ``lupdate`` does understand.
"""

from __future__ import annotations

import ast
import json
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

CONTEXT = "Core"
"""As in ``reader/appearance/sentences.py``."""
ENGLISH_ONLY = ("cli", "__main__.py")
"""Parts of the package whose texts only the command line shows."""

_MARKS = {"Sentence", "as_sentence", "marked"}
_RULES = {"Rule", "line_rule"}
"""Take a name and a description."""
_ROOTS = {"MaqalError", "RecordError"}


class CoreText(NamedTuple):
    """One template; ``counted`` if its wording agrees with a number (the field ``count``)."""

    template: str
    counted: bool


class Place(NamedTuple):
    """A call whose template is no literal, so that nobody can translate it."""

    path: Path
    line: int
    source: str


def core_texts(package: Path) -> tuple[list[CoreText], list[Place]]:
    """The texts of the core below ``package``, sorted, and the places that hide theirs."""
    trees = {path: ast.parse(path.read_text("utf-8")) for path in _sources(package)}
    speakers = _MARKS | _errors(trees.values())
    texts: set[CoreText] = set()
    hidden: list[Place] = []
    for path, tree in trees.items():
        for call in ast.walk(tree):
            if not (isinstance(call, ast.Call) and call.args):
                continue
            if (name := _name(call.func)) in speakers:
                text = call.args[0]
            elif name in _RULES and len(call.args) > 1:
                text = call.args[1]
            else:
                continue
            counted = any(keyword.arg == "count" for keyword in call.keywords)
            found = list(_literals(text))
            texts |= {CoreText(each, counted or "{count" in each) for each in found if each}
            if None in found:
                hidden.append(Place(path, call.lineno, ast.unparse(text)))
    return sorted(texts), hidden


def write_core_texts(package: Path, target: Path) -> None:
    """Write the texts of the core as the module ``target``, which is only ever read by lupdate."""
    lines = ["from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication", ""]
    for text, counted in core_texts(package)[0]:
        literal = json.dumps(text, ensure_ascii=False)
        # lupdate takes a text for one that counts only if the number is a literal
        lines.append(
            f'QCoreApplication.translate("{CONTEXT}", {literal}, None, 1)'
            if counted
            else f'QT_TRANSLATE_NOOP("{CONTEXT}", {literal})'
        )
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text("\n".join([*lines, ""]), "utf-8")


def _sources(package: Path) -> Iterator[Path]:
    for path in sorted(package.rglob("*.py")):
        if path.relative_to(package).parts[0] not in ENGLISH_ONLY:
            yield path


def _errors(trees: Iterable[ast.Module]) -> set[str]:
    """The names of all classes derived from the roots of the error trees."""
    bases = {
        node.name: {_name(base) for base in node.bases}
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    found = set(_ROOTS)
    while more := {name for name, above in bases.items() if above & found} - found:
        found |= more
    return found


def _name(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def _literals(node: ast.expr) -> Iterator[str | None]:
    """The literals that a template may be; None for one that is put together at run time.

    A name, an attribute or an item stands for a text that was marked elsewhere.
    """
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.IfExp(body=body, orelse=otherwise):
            yield from _literals(body)
            yield from _literals(otherwise)
        case ast.BoolOp(values=values):
            for value in values:
                yield from _literals(value)
        case ast.Name() | ast.Attribute() | ast.Subscript():
            pass
        case ast.Call(func=function) if _name(function) in {"str", "type"}:
            pass
        case _:
            yield None
