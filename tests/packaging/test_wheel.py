"""The wheel, installed into a fresh environment and driven there."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from reader import __version__
from reader.appearance.i18n import release_translation

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType

ROOT = Path(__file__).resolve().parents[2]
SOURCES = ("reader", "resources", "i18n", "pyproject.toml", "README.md", "LICENSE")


@dataclass(frozen=True)
class Installed:
    """The program in an environment of its own, away from the checkout."""

    folder: Path

    @property
    def environment(self) -> Path:
        return self.folder / "environment"

    def run(self, *arguments: str | Path) -> str:
        """What ``maqal`` prints; it must end well and complain of nothing."""
        place = "Scripts" if os.name == "nt" else "bin"
        variables = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "MAQAL_LIBRARY": str(self.folder / "library.db"),
            **{f"XDG_{kind}_HOME": str(self.folder / kind) for kind in ("DATA", "CONFIG", "CACHE")},
        }
        variables.pop("PYTHONPATH", None)
        answer = subprocess.run(
            [self.environment / place / "maqal", *arguments],
            capture_output=True, cwd=self.folder, env=variables, encoding="utf-8", check=False,
        )  # fmt: skip
        assert (answer.returncode, answer.stderr) == (0, ""), arguments
        return answer.stdout


def compile_translations(folder: Path) -> None:
    for source in folder.glob("*.ts"):
        release_translation(source, source.with_suffix(".qm"))


@pytest.fixture
def wheel(packaging_module: Callable[[str], ModuleType], tmp_path: Path) -> Path:
    """Built as "dev.py build wheel" does, from a copy of what goes into it."""
    bootstrap = packaging_module("bootstrap")
    if bootstrap.find_uv() is None:
        pytest.skip("uv is neither on the PATH nor in .tools, where packaging/dev.py puts it")
    sources = tmp_path / "sources"
    for name in SOURCES:
        if (ROOT / name).is_dir():
            forgotten = shutil.ignore_patterns("__pycache__", "*.qm")
            shutil.copytree(ROOT / name, sources / name, ignore=forgotten)
        else:
            shutil.copy(ROOT / name, sources / name)
    compile_translations(sources / "i18n")
    (sources / ".gitignore").write_text("i18n/*.qm\n")  # as in a clone
    pinned = ("--build-constraints", bootstrap.REQUIREMENTS / "build.txt", "--require-hashes")
    try:
        bootstrap.run_uv(
            "build", "--quiet", "--wheel", *pinned, "--python", sys.executable,
            "--out-dir", tmp_path / "dist", sources,
        )  # fmt: skip
    except subprocess.CalledProcessError:
        pytest.skip("the packages that build the wheel cannot be had here")
    [built] = (tmp_path / "dist").glob("*.whl")
    assert isinstance(built, Path)
    return built


@pytest.fixture
def installed(
    wheel: Path, packaging_module: Callable[[str], ModuleType], tmp_path: Path
) -> Installed:
    bootstrap = packaging_module("bootstrap")
    program = Installed(tmp_path)
    python = bootstrap.program(program.environment, "python")
    lock = bootstrap.REQUIREMENTS / "runtime.txt"
    bootstrap.run_uv("venv", "--quiet", "--python", sys.executable, program.environment)
    try:
        bootstrap.run_uv("pip", "sync", "--quiet", "--python", python, "--require-hashes", lock)
    except subprocess.CalledProcessError:
        pytest.skip("the packages that the program needs cannot be had here")
    bootstrap.run_uv("pip", "install", "--quiet", "--no-deps", "--python", python, wheel)
    bootstrap.run_uv("pip", "check", "--quiet", "--python", python)
    return program


def assert_complete(wheel: Path) -> None:
    """It brings all that the program reads, and nothing else."""
    names = set(zipfile.ZipFile(wheel).namelist())
    for folder in ("resources", "i18n"):
        own = (path for path in (ROOT / folder).rglob("*") if path.is_file())
        wanted = {f"reader/{path.relative_to(ROOT).as_posix()}" for path in own}
        assert wanted <= names
    assert {"reader/i18n/maqal_ar.qm", "reader/i18n/maqal_en.qm"} <= names
    assert not [name for name in names if not name.startswith(("reader/", "maqal-"))]


@pytest.mark.usefixtures("qapp")
def test_the_installed_wheel_does_its_work(wheel: Path, installed: Installed) -> None:
    assert_complete(wheel)
    for compiler in (installed.environment).rglob("lrelease*"):
        compiler.unlink()  # so that only the translations in the wheel can be used
    assert installed.run("--version") == f"maqal {__version__}\n"
    report = json.loads(
        installed.run("import", "--recursive", ROOT / "resources" / "samples", "--json")
    )
    assert len(report["added"]) == 16
    assert report["failed"] == []
    [best, *_] = json.loads(installed.run("search", "المقهى", "--json"))
    assert "القهوة" in best["title"]
    picture = installed.folder / "window.png"
    installed.run("screenshot", picture, "--language", "ar")
    assert picture.read_bytes().startswith(b"\x89PNG")
    assert not list(installed.folder.rglob("maqal.log"))  # nothing went wrong on the way
