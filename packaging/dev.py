#!/usr/bin/env python3
"""Set up, run, test and check Maqal in a checkout, with nothing but Python 3.11 or later.

usage: python3 packaging/dev.py COMMAND [ARGS]

  run [ARGS]           open the reader on a sample library; ARGS go to maqal as they stand
  test [ARGS]          run every test, on all cores; with ARGS, which go to pytest, in one process
  check                ruff, mypy and the import contracts; what audit finds is only told
  audit                look the pinned packages up in databases of known weaknesses
  requirements [ARGS]  recompile packaging/requirements; ARGS go to "uv pip compile" (--upgrade)
  build [KINDS]        make wheel, folder and deb in dist/ ("Make a release" in CONTRIBUTING.md)
  translations [CODE]  bring i18n/*.ts up to date with the program's strings and compile them;
                       a CODE (fr) begins a language

The first start installs what is needed into .venv and .tools of the checkout; later starts find it
up to date. uv is taken from the PATH, or installed with pip as pip is configured here.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

from audit import audit_dependencies, tell
from bootstrap import (
    PYTHON,
    REQUIREMENTS,
    ROOT,
    VENV,
    SetupError,
    output_of,
    program,
    require_libraries,
    run,
    run_uv,
    say,
    set_up,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

MINIMUM_PYTHON = (3, 11)
SAMPLES = ROOT / "resources" / "samples"
SAMPLE_LIBRARY = ROOT / "build" / "sample-library" / "library.db"
PICTURE = ROOT / "build" / "maqal.png"
ON_ALL_CORES = ("--numprocesses=auto", "--dist=loadfile", "--no-loadscope-reorder")
"""pytest-xdist: each file stays in one process, and the slow ones, which hold few tests, do not
come last."""


def has_display(platform: str, environment: Mapping[str, str]) -> bool:
    """Say whether a window can open: always on macOS and Windows, else with X11 or Wayland."""
    named = environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY")
    return not platform.startswith("linux") or bool(named)


def opens_window(arguments: Sequence[str]) -> bool:
    """Say whether ``maqal`` with ``arguments`` opens the window: they name at most a library."""
    rest = list(arguments)
    while rest and rest[0].split("=")[0] == "--library":
        del rest[: 1 if "=" in rest[0] else 2]
    return not rest


def show_without_display(arguments: Sequence[str], environment: Mapping[str, str]) -> None:
    """Render the window to a picture and list the library, filled with the samples if it is ours.

    ``arguments`` name at most a library, ``environment`` names one too.
    """
    say(f"There is no display here, so the window is rendered to {PICTURE} instead of opened.")
    known = {"QT_QPA_PLATFORM": "offscreen", **environment}
    maqal = (PYTHON, "-m", "reader", *arguments)
    listing = output_of(*maqal, "list", "--limit", "1", "--json", environment=known)
    is_ours = not arguments and environment["MAQAL_LIBRARY"] == str(SAMPLE_LIBRARY)
    if is_ours and not json.loads(listing or "[]"):
        run(*maqal, "import", "--recursive", SAMPLES, environment=known)
    run(*maqal, "screenshot", PICTURE, environment=known)
    run(*maqal, "list", "--limit", "5", environment=known)


def run_reader(arguments: list[str]) -> int:
    """Open the reader, or carry out the ``maqal`` command in ``arguments``."""
    display = has_display(sys.platform, os.environ)
    require_libraries(window=display)
    set_up("runtime")
    SAMPLE_LIBRARY.parent.mkdir(parents=True, exist_ok=True)
    library = os.environ.get("MAQAL_LIBRARY") or str(SAMPLE_LIBRARY)
    environment = {**os.environ, "MAQAL_LIBRARY": library}
    if not display and opens_window(arguments):
        show_without_display(arguments, environment)
        return 0
    command = (PYTHON, "-m", "reader", *arguments)
    return subprocess.run(command, env=environment, check=False).returncode


def run_tests(arguments: list[str]) -> int:
    """Run the tests, with no window on the screen and away from the person's own library.

    All of them on all cores; what ``arguments`` choose in one process, where a debugger works.
    """
    require_libraries(window=False)
    set_up("dev")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("MAQAL_LIBRARY", None)
    command = [PYTHON, "-m", "pytest", *(arguments or ON_ALL_CORES)]
    return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode


def run_checks(_arguments: list[str]) -> int:
    """Run the linters, the type checker and the import contracts; name those that failed."""
    set_up("dev")
    failed = []
    for check in ("ruff check", "ruff format --check", "mypy", "lint-imports"):
        say(f"— {check}")
        name, *options = check.split()
        if subprocess.run([program(VENV, name), *options], cwd=ROOT, check=False).returncode:
            failed.append(check)
    say("— audit")
    # News from outside does not fail the check: a commit that passed must pass tomorrow, too.
    tell(audit_dependencies())
    say(f"Failed: {', '.join(failed)}." if failed else "All checks passed.")
    return 1 if failed else 0


def run_audit(_arguments: list[str]) -> int:
    """Say which pinned packages have known weaknesses; fail if any has."""
    audit = audit_dependencies()
    tell(audit)
    return 1 if audit.findings else 0


def compile_requirements(arguments: list[str]) -> int:
    """Pin and hash what pyproject.toml asks for, for every system and from Python 3.11 on."""
    options = ["--universal", "--generate-hashes", "--no-emit-index-url", "--no-annotate"]
    options += ["--quiet", "--python-version", ".".join(map(str, MINIMUM_PYTHON)), *arguments]
    options += ["--custom-compile-command", "python3 packaging/dev.py requirements"]
    runtime = REQUIREMENTS / "runtime.txt"
    sources: dict[str, tuple[str | Path, ...]] = {
        "runtime": ("pyproject.toml",),
        "dev": ("pyproject.toml", "--group", "dev", "--constraints", runtime),
        "build": ("--group", "build"),
        "bundle": ("--group", "bundle", "--constraints", runtime),
        "uv": ("--group", "uv"),
        "audit": ("--group", "audit"),
    }
    os.chdir(ROOT)
    for name, source in sources.items():
        run_uv("pip", "compile", *options, *source, "--output-file", REQUIREMENTS / f"{name}.txt")
    return 0


def update_translations(arguments: list[str]) -> int:
    """Collect the program's strings into i18n/*.ts and compile each beside itself.

    ``arguments`` are codes of languages to begin.
    """
    require_libraries(window=False)
    set_up("dev")
    from translations import (  # noqa: PLC0415 - no other command needs it
        UnknownLanguageError,
        collect,
        compile_files,
        language_files,
        translation_file,
    )

    folder = ROOT / "i18n"
    try:
        new = [translation_file(folder, code) for code in arguments]
    except UnknownLanguageError as error:
        raise SetupError(str(error)) from error
    files = sorted({*language_files(folder), *new})
    collect(ROOT / "reader", files, program(VENV, "pyside6-lupdate"))
    compile_files(files, program(VENV, "pyside6-lrelease"))
    return 0


def build_products(arguments: list[str]) -> int:
    """Build what can be given to others."""
    import release  # noqa: PLC0415 - the other commands have no need of it

    return release.build(arguments)


COMMANDS = {
    "build": build_products,
    "run": run_reader,
    "test": run_tests,
    "check": run_checks,
    "audit": run_audit,
    "requirements": compile_requirements,
    "translations": update_translations,
}


def main(arguments: list[str], version: tuple[int, ...] = sys.version_info[:2]) -> int:
    """Carry out the command in ``arguments``; return the exit code (2: nothing could be done)."""
    if version < MINIMUM_PYTHON:
        wanted, found = (".".join(map(str, number)) for number in (MINIMUM_PYTHON, version))
        print(f"Maqal needs Python {wanted} or later, and this is {found}.", file=sys.stderr)
        return 2
    name = arguments[0] if arguments else "--help"
    if name not in COMMANDS:
        wants_help = name in ("-h", "--help")
        print(__doc__, file=sys.stdout if wants_help else sys.stderr)
        return 0 if wants_help else 2
    try:
        return COMMANDS[name](arguments[1:])
    except SetupError as error:
        print(error, file=sys.stderr)
        return 2
    except subprocess.CalledProcessError as error:
        print(f"This command failed: {' '.join(map(str, error.cmd))}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130  # what a shell reports for a program stopped by Ctrl-C


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
