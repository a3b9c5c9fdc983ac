"""Where things are."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import reader.paths
from reader.paths import (
    cache_folder,
    data_folder,
    library_path,
    resource_path,
    translations_folder,
)


def test_the_library_is_the_one_given_then_the_variables_then_the_persons_own() -> None:
    given, variable = Path("/a/given.db"), {"MAQAL_LIBRARY": "/b/named.db"}
    assert library_path(given, variable) == given
    assert library_path(None, variable) == Path("/b/named.db")
    assert library_path(None, {"MAQAL_LIBRARY": ""}) == data_folder() / "library.db"
    assert library_path(None, {}) == data_folder() / "library.db"


def test_a_tilde_is_the_home_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    assert library_path(Path("~/my.db"), {}) == tmp_path / "my.db"
    assert library_path(Path("~nobody-of-this-name/my.db"), {}).name == "my.db"


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="the XDG folders of Linux")
def test_the_folders_of_the_desktop_are_followed(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for variable, folder in (
        ("XDG_DATA_HOME", data_folder),
        ("XDG_CACHE_HOME", cache_folder),
    ):
        monkeypatch.setenv(variable, str(tmp_path / variable))
        assert folder() == tmp_path / variable / "maqal"


def test_resources_of_a_checkout() -> None:
    root = Path(reader.paths.__file__).parents[1]
    assert resource_path("fonts") == root / "resources" / "fonts"
    assert resource_path("fonts").is_dir()
    assert translations_folder() == root / "i18n"


def test_resources_of_an_installed_program(tmp_path: Path) -> None:
    package = tmp_path / "site-packages" / "reader"
    (package / "resources").mkdir(parents=True)
    (package / "i18n").mkdir()
    for name in ("__init__.py", "paths.py"):
        shutil.copy(Path(reader.paths.__file__).with_name(name), package)
    script = (
        "from reader.paths import resource_path, translations_folder;"
        "print(resource_path('a', 'b'), translations_folder())"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=package.parent,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == [str(package / "resources" / "a" / "b"), str(package / "i18n")]
