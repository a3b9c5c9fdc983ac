"""The documents name only what exists, and the README's commands do as shown."""

from __future__ import annotations

import ast
import json
import re
import shlex
import subprocess
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click
import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from reader import __version__, paths
from reader.__main__ import main
from reader.appearance.i18n import LanguageSwitch
from reader.appearance.icons import IconSet
from reader.cli.main import maqal
from reader.views.actions import Actions
from tests.document_text import (
    ROOT,
    anchors,
    document,
    fenced,
    in_code,
    pictures,
    prose,
    table,
)

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

README = document("README.md")
ARABIC_README = document("packaging/README.ar.md")
CONTRIBUTING = document("CONTRIBUTING.md")
CHANGELOG = document("CHANGELOG.md")
LARGEST_PICTURE = 150_000
"""Bytes; a clone carries every version of a picture for ever."""

RUN_ELSEWHERE = {
    "sudo apt install": "root, and what is built; packaging/clean_root.py does it",
    "tar -xf": "what is built; packaging/clean_root.py does it",
    "pipx install": "what is built; tests/packaging/test_wheel.py does it with pip",
    "uv tool install": "what is built; tests/packaging/test_wheel.py does it with pip",
    "python3 packaging/dev.py": "sets up an environment; tests/packaging/test_dev.py has it",
}
"""How commands of the README begin that no test of documents can run, and what they need."""


# Links and pictures


@pytest.mark.parametrize(
    "name",
    [
        "README.md",
        "packaging/README.ar.md",
        "CONTRIBUTING.md",
        "CHANGELOG.md",
        "resources/fonts/README.md",
        "resources/icons/README.md",
        "resources/README.md",
    ],
)
def test_every_relative_link_leads_somewhere(name: str) -> None:
    text = document(name)
    links = [link for link in re.findall(r"\]\(([^)\s]+)\)", text) if "://" not in link]
    for link in links + pictures(text):
        target, _, anchor = link.partition("#")
        file = ((ROOT / name).parent / target).resolve() if target else ROOT / name
        assert file.is_relative_to(ROOT), link
        assert file.exists(), link
        if anchor:
            assert anchor in anchors(file.read_text(encoding="utf-8")), link


@pytest.mark.parametrize(
    ("text", "folder"),
    [(README, "packaging/pictures/"), (ARABIC_README, "pictures/")],
    ids=["English", "Arabic"],
)
def test_the_readme_shows_the_window_in_both_languages(text: str, folder: str) -> None:
    shown = {"ar-dark.png", "ar-light.png", "en-dark.png", "en-light.png"}
    assert {picture.removeprefix(folder) for picture in pictures(text)} == shown
    assert {file.name for file in (ROOT / "packaging" / "pictures").iterdir()} == shown
    for name in shown:
        content = (ROOT / "packaging" / "pictures" / name).read_bytes()
        assert content.startswith(b"\x89PNG\r\n")
        assert len(content) < LARGEST_PICTURE, name


# The command line


def option_names(command: click.Command) -> set[str]:
    return {
        name
        for parameter in command.params
        if isinstance(parameter, click.Option)
        for name in parameter.opts
        if name.startswith("--")
    }


def test_the_table_of_commands_is_the_command_line() -> None:
    rows = table(README, "## The command line")
    usages = [in_code(row[0])[0].split() for row in rows]
    assert usages[0] == ["maqal"]
    assert {usage[1] for usage in usages[1:]} == set(maqal.commands)
    for usage in usages[1:]:
        command = maqal.commands[usage[1]]
        written = " ".join(usage)
        assert set(re.findall(r"--[a-z-]+", written)) == option_names(command), written
        for parameter in command.params:
            if isinstance(parameter.type, click.Choice):
                assert "|".join(parameter.type.choices) in written
            if isinstance(parameter, click.Argument):
                name = parameter.make_metavar(click.Context(command))
                assert name.replace("...", "…") in written


@pytest.mark.parametrize(
    "text",
    [README, ARABIC_README, CONTRIBUTING, CHANGELOG],
    ids=["README", "README.ar", "CONTRIBUTING", "CHANGELOG"],
)
def test_every_command_and_option_named_exists(text: str) -> None:
    known = option_names(maqal).union(*map(option_names, maqal.commands.values()))
    known |= {"--help", "--check", "--upgrade"}  # of ruff and of uv
    for code in in_code(prose(text)):
        named = re.match(r"(?:\.venv/bin/)?maqal ([a-z-]+)", code)
        if named is not None:
            assert named[1] in maqal.commands, code
        assert set(re.findall(r"(?<![\w-])--[a-z-]+", code)) <= known, code


def test_the_changelog_lists_every_command() -> None:
    unreleased = CHANGELOG.partition("## [Unreleased]")[2].partition("\n## ")[0]
    assert set(maqal.commands) <= set(in_code(unreleased))


def examples() -> Iterator[tuple[str, list[str]]]:
    """Each command of the README's console examples, and the lines shown under it."""
    for block in fenced(README, "console"):
        for example in re.split(r"(?m)^\$ ", block)[1:]:
            command, *shown = example.splitlines()
            yield command, shown


def plain(line: str) -> str:
    """A printed line without what differs from run to run: ids and the width of columns."""
    return " ".join(re.sub(r"^[0-9a-f]{8} ", "ID ", line).split())


@pytest.mark.usefixtures("qapp")
def test_the_examples_do_as_shown(
    tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MAQAL_LIBRARY", str(tmp_path / "library.db"))
    (tmp_path / "resources" / "samples").mkdir(parents=True)
    for sample in (ROOT / "resources" / "samples").glob("*.txt"):
        (tmp_path / "resources" / "samples" / sample.name).write_bytes(sample.read_bytes())
    monkeypatch.chdir(tmp_path)
    ids: dict[str, str] = {}
    commands = []
    for command, shown in examples():
        program, *arguments = shlex.split(command.partition(" > ")[0])
        assert program == "maqal", command
        commands.append(arguments[0])
        code = main([ids.get(argument, argument) for argument in arguments])
        captured = capsysbinary.readouterr()
        assert (code, captured.err) == (0, b""), command
        printed = captured.out.decode("utf-8").splitlines() if shown else []
        wanted = [line for line in shown if line != "…"]
        assert [line for line in map(plain, wanted) if line not in map(plain, printed)] == []
        for line in wanted:  # an id of ours stands for the one shown in that place
            if re.match(r"[0-9a-f]{8} ", line):
                ours = next(own for own in printed if plain(own) == plain(line))
                ids[line[:8]] = ours[:8]
    assert set(commands) == set(maqal.commands)
    for row in table(README, "## Searching"):
        for query in in_code(row[0]):
            assert (main(["search", "--json", query]), query) == (0, query)
            assert json.loads(capsysbinary.readouterr().out) != [], query


def test_every_command_shown_is_run_or_cannot_be() -> None:
    for language in re.findall(r"(?m)^ *```(\w+)$", README):
        assert language in {"sh", "console"}
    for line in "".join(fenced(README, "sh")).splitlines():
        assert line.startswith(tuple(RUN_ELSEWHERE)), line
    assert all(command.startswith("maqal ") for command, _shown in examples())


def test_what_is_to_be_installed_is_what_is_built() -> None:
    built = {name for row in table(CONTRIBUTING, "## Make a release") for name in in_code(row[0])}
    named = set(re.findall(r"dist/(\S+)", "".join(fenced(README, "sh"))))
    assert {name.replace(__version__, "VERSION") for name in named} == {
        name for name in built if not re.fullmatch(r"maqal-VERSION\.tar\.gz", name)
    }


@pytest.mark.parametrize(
    "text", [README, ARABIC_README, CONTRIBUTING], ids=["README", "README.ar", "CONTRIBUTING"]
)
def test_the_set_up_commands_exist(text: str) -> None:
    source = ast.parse((ROOT / "packaging" / "dev.py").read_text(encoding="utf-8"))
    [table_of_commands] = [
        node.value
        for node in source.body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "COMMANDS"
    ]
    assert isinstance(table_of_commands, ast.Dict)
    known = {ast.literal_eval(key) for key in table_of_commands.keys if key is not None}
    named = set(re.findall(r"packaging/dev\.py ([a-z]+)", text))
    assert {"run", "test"} <= named <= known


# The window


def menu_text(action: QAction) -> str:
    return re.sub("[&…]", "", action.text().partition("\t")[0])


def portable(keys: list[QKeySequence]) -> set[str]:
    return {key.toString(QKeySequence.SequenceFormat.PortableText) for key in keys}


@pytest.fixture
def speak(
    qapp: QApplication, qtbot: QtBot, languages: LanguageSwitch
) -> Iterator[Callable[[str], Actions]]:
    """Gives the window's actions in a language."""
    earlier = QCoreApplication.applicationName()
    window = QWidget()
    qtbot.addWidget(window)
    actions = Actions(languages.offered, IconSet(paths.resource_path("icons")), window)

    def in_language(code: str) -> Actions:
        languages.apply(code)
        QCoreApplication.setApplicationName(qapp.translate("Program", "Maqal"))
        actions.retranslate()
        return actions

    yield in_language
    QCoreApplication.setApplicationName(earlier)


def test_the_table_of_shortcuts_is_the_windows(speak: Callable[[str], Actions]) -> None:
    rows = table(README, "## Shortcuts")
    by_keys = {frozenset(in_code(keys)): (english, arabic) for keys, english, arabic in rows}
    assert len(by_keys) == len(rows)
    actions = speak("en")
    groups = {
        "Typeface": actions.faces,
        "Digits": actions.digits,
        "List": actions.lists,
        "Sort": actions.orders,
        "Theme": actions.themes,
        "Language": actions.languages,
    }
    grouped = {action for group in groups.values() for action in group.actions()}
    single = [action for action in actions.all() if action not in grouped]
    english = {frozenset(portable(action.shortcuts())): menu_text(action) for action in single}
    for name, group in groups.items():
        keys = {key for action in group.actions() for key in portable(action.shortcuts())}
        english[frozenset(keys)] = f"{name}: {', '.join(map(menu_text, group.actions()))}"
    assert {keys: texts[0] for keys, texts in by_keys.items()} == english
    speak("ar")
    for action in single:
        assert by_keys[frozenset(portable(action.shortcuts()))][1] == menu_text(action)
    arabic = {
        frozenset(in_code(keys)): text for keys, text in table(ARABIC_README, "## الاختصارات")
    }
    for group in groups.values():
        keys = {key for action in group.actions() for key in portable(action.shortcuts())}
        name, _, members = arabic[frozenset(keys)].partition(": ")
        assert name == by_keys[frozenset(keys)][1]
        assert members == "، ".join(map(menu_text, group.actions()))


# The house


def test_every_place_in_the_table_of_the_house_exists() -> None:
    named = {name for row in table(CONTRIBUTING, "## The house") for name in in_code(row[0])}
    for name in named:
        assert (ROOT / name).exists(), name
    package = ROOT / "reader"
    folders = {file.parent.relative_to(ROOT).as_posix() for file in package.rglob("__init__.py")}
    modules = {f"reader/{file.name}" for file in package.glob("[!_]*.py")}
    assert (folders | modules) - named == {"reader"}


def test_the_layers_written_down_are_those_that_are_checked() -> None:
    configuration = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = configuration["tool"]["importlinter"]["contracts"]
    [layers] = [contract["layers"] for contract in contracts if contract["type"] == "layers"]
    [written] = fenced(CONTRIBUTING, "text")
    assert written.splitlines() == layers


def test_every_path_named_in_contributing_exists() -> None:
    named = [
        code for code in in_code(prose(CONTRIBUTING)) if re.fullmatch(r"[\w./-]+/[\w./-]+", code)
    ]
    examples_of_new = {"i18n/maqal_fr.ts", "tests/store/schema_N.sql"}
    made_here = (".venv/", ".tools/", "build/")
    for name in set(named) - examples_of_new:
        assert name.startswith(made_here) or (ROOT / name).exists(), name


# Promises

NETWORK_MODULES = frozenset(
    {
        "aiohttp", "ftplib", "http.client", "http.server", "httpx", "imaplib", "poplib",
        "requests", "smtplib", "socket", "socketserver", "ssl", "urllib.request", "urllib3",
        "xmlrpc", "PySide6.QtNetwork", "PySide6.QtWebEngineCore", "PySide6.QtWebEngineWidgets",
        "PySide6.QtWebSockets",
    }
)  # fmt: skip


def imported(tree: ast.AST) -> Iterator[str]:
    """The modules that a module imports, and the names it takes from them, dotted."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{name.name}" for name in node.names)


def test_nothing_in_the_program_can_reach_the_network() -> None:
    for file in (ROOT / "reader").rglob("*.py"):
        modules = set(imported(ast.parse(file.read_text(encoding="utf-8"))))
        assert modules & NETWORK_MODULES == set(), file


def committed_files() -> list[Path]:
    """What git keeps here, and what it would take at the next commit."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        listed = subprocess.run(command, cwd=ROOT, check=True, capture_output=True).stdout
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("git is not there, or this is not a clone")
    names = [name for name in listed.decode("utf-8", "surrogateescape").split("\0") if name]
    return [ROOT / name for name in names if (ROOT / name).is_file()]


def test_no_file_names_somebodys_machine_or_a_registry() -> None:
    # Put together here, so that this file does not name them.
    folders = "|".join(("work", "root", "tmp/env"))
    hosts = "|".join(
        rf"\b{re.escape('.'.join(parts))}\b"
        for parts in (
            ("pypi", "org"), ("pythonhosted", "org"), ("npmjs", "org"), ("npmjs", "com"),
            ("crates", "io"), ("anaconda", "org"), ("proxy", "golang", "org"),
            ("rubygems", "org"), ("maven", "org"),
        )
    )  # fmt: skip
    forbidden = re.compile(rf"(?<![\w.~)\]}}*-])/(?:{folders})(?![\w-])|{hosts}")
    found = []
    for file in committed_files():
        try:
            text = file.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        found += [f"{file.relative_to(ROOT)}: {match[0]}" for match in forbidden.finditer(text)]
    assert found == []
