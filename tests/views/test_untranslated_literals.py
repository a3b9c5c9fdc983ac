"""No text reaches the window past the translators: literals given to Qt's setters are found."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from reader import paths

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKAGE = Path(paths.__file__).parent

SETTERS = {
    "QAction",
    "QCheckBox",
    "QGroupBox",
    "QLabel",
    "QMenu",
    "QMessageBox",
    "QPushButton",
    "QRadioButton",
    "QStandardItem",
    "QTableWidgetItem",
    "QTreeWidgetItem",
    "addAction",
    "addItem",
    "addItems",
    "addMenu",
    "addRow",
    "addTab",
    "critical",
    "drawText",
    "getExistingDirectory",
    "getOpenFileName",
    "getOpenFileNames",
    "getSaveFileName",
    "getText",
    "information",
    "insertItem",
    "insertTab",
    "question",
    "setAccessibleDescription",
    "setAccessibleName",
    "setButtonText",
    "setDetailedText",
    "setFormat",
    "setHeaderLabels",
    "setHtml",
    "setIconText",
    "setInformativeText",
    "setLabelText",
    "setPlaceholderText",
    "setPlainText",
    "setPrefix",
    "setSpecialValueText",
    "setStatusTip",
    "setSuffix",
    "setTabText",
    "setTabToolTip",
    "setText",
    "setTitle",
    "setToolTip",
    "setWhatsThis",
    "setWindowTitle",
    "set_texts",
    "showMessage",
}
"""What hands a text to the window, by its last name."""

FILE_NAME = re.compile(r"[*\w-]*\.\w+")
"""A name or pattern of files is the same in every language."""


def sources() -> list[Path]:
    folders = [PACKAGE / name for name in ("views", "models", "appearance")]
    return sorted(path for folder in folders for path in folder.rglob("*.py"))


def name_of(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")


def literals(node: ast.expr) -> Iterator[str]:
    """Literals that come to stand in ``node``'s value; not those that a translator is given."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.JoinedStr(values=parts) | ast.List(elts=parts) | ast.Tuple(elts=parts):
            for part in parts:
                yield from literals(part)
        case ast.BinOp(left=left, right=right) | ast.IfExp(body=left, orelse=right):
            yield from literals(left)
            yield from literals(right)
        case ast.BoolOp(values=parts):
            for part in parts:
                yield from literals(part)
        case ast.FormattedValue(value=value) | ast.NamedExpr(value=value):
            yield from literals(value)
        case ast.Call(func=ast.Attribute(attr="replace", value=whole), args=[_, value]):
            yield from literals(whole)
            yield from literals(value)
        case ast.Call(func=ast.Attribute(attr="join"), args=[parts]):
            yield from literals(parts)
        case _:
            return


def untranslated(tree: ast.AST) -> Iterator[tuple[int, str]]:
    for call in ast.walk(tree):
        if not isinstance(call, ast.Call) or name_of(call.func) not in SETTERS:
            continue
        for given in (*call.args, *(keyword.value for keyword in call.keywords)):
            for text in literals(given):
                if re.search("[A-Za-z]", FILE_NAME.sub("", text)):  # the source is in English
                    yield call.lineno, text


def test_no_literal_reaches_the_window_past_the_translators() -> None:
    found = [
        f"{path.relative_to(PACKAGE)}:{line}: {text!r}"
        for path in sources()
        for line, text in untranslated(ast.parse(path.read_text("utf-8")))
    ]
    assert found == []


@pytest.mark.parametrize(
    ("source", "caught"),
    [
        ('label.setText("Open")', True),
        ('label.setText(f"{count} words")', True),
        ('label.setText("Open" if ready else other)', True),
        ('QLabel("Open", self)', True),
        ('QPushButton(text="Open")', True),
        ('button.setToolTip(self.tr("Open") + " (now)")', True),
        ('box.addItem(icon, "Open")', True),
        ('label.setText(self.tr("%1 words").replace("%1", "many"))', True),
        ('label.setText(" · ".join([first, "and more"]))', True),
        ('label.setText(self.tr("Open"))', False),
        ('label.setText(f"{first} · {second}")', False),
        ('label.setText(self.tr("%1 words").replace("%1", number))', False),
        ('label.setObjectName("open")', False),
        ('QFileDialog.getSaveFileName(self, title, "articles.txt", "*.md *.txt")', False),
    ],
)
def test_the_search_sees_what_it_has_to(source: str, caught: bool) -> None:
    assert bool(list(untranslated(ast.parse(source)))) is caught


def test_translators_are_given_literals() -> None:
    """``lupdate`` reads the source: a name or an f-string is nothing to it."""
    found = [
        f"{path.relative_to(PACKAGE)}:{call.lineno}: {ast.unparse(call)}"
        for path in sources()
        for call in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(call, ast.Call)
        and name_of(call.func) == "tr"
        and not ast.unparse(call.func).startswith("super()")  # one that passes it on
        and call.args
        and not (isinstance(call.args[0], ast.Constant) and isinstance(call.args[0].value, str))
    ]
    assert found == []


def test_errors_are_said_in_the_windows_language_and_once() -> None:
    """``str(error)`` is English; what ``localized`` made has isolates that must stay."""
    found = []
    for path in sources():
        for call in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(call, ast.Call):
                continue
            given = [ast.unparse(argument) for argument in call.args]
            if name_of(call.func) in SETTERS and re.search(
                r"\bstr\((error|failure|problem)\)", " ".join(given)
            ):
                found.append(f"{path.relative_to(PACKAGE)}:{call.lineno}: {ast.unparse(call)}")
            if name_of(call.func) == "safe_display" and "localized(" in " ".join(given):
                found.append(f"{path.relative_to(PACKAGE)}:{call.lineno}: {ast.unparse(call)}")
    assert found == []
