"""Collect the program's strings into i18n/*.ts and compile them: "dev.py translations".

A language is one file, ``i18n/maqal_CODE.ts``; those that are there are kept up to date. English
is what the program's strings are written in: its file holds only the forms of what is counted.
"""

from __future__ import annotations

import os
import re
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from core_texts import write_core_texts

if TYPE_CHECKING:
    from collections.abc import Sequence

SOURCE_LANGUAGE = "en"

_EMPTY = '<?xml version="1.0" encoding="utf-8"?>\n<TS version="2.1" language="{code}"></TS>\n'
_CODE = re.compile(r"[a-z]{2,3}(_[A-Z]{2})?")


class UnknownLanguageError(ValueError):
    """What was given is no code of a language."""


def translation_file(folder: Path, code: str) -> Path:
    """Where the strings of the language ``code`` ("fr", "pt_BR") are."""
    if not _CODE.fullmatch(code):
        raise UnknownLanguageError(f"«{code}» is no code of a language, such as fr or pt_BR.")
    return folder / f"maqal_{code}.ts"


def language_files(folder: Path) -> list[Path]:
    """The languages that are there."""
    return sorted(folder.glob("maqal_*.ts"))


def collect(package: Path, files: Sequence[Path], lupdate: str) -> None:
    """Bring ``files`` up to date with the strings of the program in ``package``.

    One that is not there is begun. Raises subprocess.CalledProcessError when ``lupdate`` fails.
    """
    for path in files:
        if not path.exists():
            path.write_text(_EMPTY.format(code=path.stem.removeprefix("maqal_")), "utf-8")
    with tempfile.TemporaryDirectory() as folder:
        core = Path(folder, "core_texts.py")
        write_core_texts(package, core)
        sources = [core, *sorted(package.rglob("*.py"))]
        source = [path for path in files if path.stem == f"maqal_{SOURCE_LANGUAGE}"]
        others = [path for path in files if path not in source]
        for chosen, options in ((source, ["-pluralonly"]), (others, [])):
            if chosen:
                options += ["-silent", "-no-obsolete", "-locations", "none"]
                subprocess.run([lupdate, *options, *sources, "-ts", *chosen], check=True)


def compile_files(files: Sequence[Path], lrelease: str) -> None:
    """Compile each of ``files`` beside itself; what is not translated yet stays English.

    A compiled file is replaced, not written into: a program that runs has it mapped.
    """
    for path in files:
        made = path.with_suffix(f".{os.getpid()}.qm")
        command = [lrelease, "-silent", "-nounfinished", str(path), "-qm", str(made)]
        subprocess.run(command, check=True)
        made.replace(path.with_suffix(".qm"))
