"""What ``dev.py build`` makes, and in which order; the products go to ``dist``."""

from __future__ import annotations

import hashlib
import platform
import sys
from typing import TYPE_CHECKING

from archives import tar_of, xz
from bootstrap import REQUIREMENTS, ROOT, SetupError, run_uv, say
from bundle import (
    FOLDER,
    PYTHON,
    WORK,
    build_environment,
    build_folder,
    compile_translations,
    measure,
    run_script,
    set_up_environment,
    source_date,
)
from debian_package import build_package
from desktop_files import desktop_files, program_version

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

PRODUCTS = ROOT / "dist"


def build_wheel() -> list[Path]:
    """The wheel and the source archive that pipx and "uv tool install" take."""
    set_up_environment()
    compile_translations()
    pinned = ("--build-constraints", REQUIREMENTS / "build.txt", "--require-hashes")
    told = build_environment()
    run_uv(
        "build", "--quiet", *pinned, "--python", PYTHON, "--out-dir", PRODUCTS, ROOT,
        variables={name: told[name] for name in ("SOURCE_DATE_EPOCH", "PYTHONHASHSEED")},
    )  # fmt: skip
    return sorted(PRODUCTS.glob(f"maqal-{program_version()}*.whl")) + sorted(
        PRODUCTS.glob(f"maqal-{program_version()}.tar.gz")
    )


def build_archive() -> list[Path]:
    """The self-contained folder, and on Linux an archive of it."""
    folder = build_folder()
    say(f"{folder} holds {measure(folder) / 1e6:.0f} MB.")
    if not sys.platform.startswith("linux"):
        return [folder]
    name = f"maqal-{program_version()}-linux-{platform.machine()}"
    archive = PRODUCTS / f"{name}.tar.xz"
    archive.write_bytes(xz(tar_of(folder, source_date(), name)))
    return [archive]


def build_debian() -> list[Path]:
    """The package for Debian, of the folder that was built."""
    if not sys.platform.startswith("linux"):
        return []
    if not FOLDER.exists():
        build_folder()
    run_script("manual_page", WORK / "maqal.1")
    manual = (WORK / "maqal.1").read_bytes()
    files = desktop_files(WORK / "icons", manual, source_date())
    return [build_package(FOLDER, files, PRODUCTS, platform.machine(), source_date())]


def collect_licences() -> list[Path]:
    """The list of licences in resources/licences, which is committed, made anew."""
    set_up_environment()
    run_script("licences")
    return []


KINDS: dict[str, Callable[[], list[Path]]] = {
    "wheel": build_wheel,
    "folder": build_archive,
    "deb": build_debian,
    "licences": collect_licences,
}


def build(arguments: list[str]) -> int:
    """Make what ``arguments`` name (wheel, folder, deb; nothing: all three) and list it."""
    unknown = [name for name in arguments if name not in KINDS]
    if unknown:
        raise SetupError(f"“{unknown[0]}” is none of {', '.join(KINDS)}.")
    PRODUCTS.mkdir(exist_ok=True)
    made = [path for name in arguments or list(KINDS)[:3] for path in KINDS[name]()]
    for path in made:
        if path.is_file():
            digest = hashlib.sha256(path.read_bytes()).hexdigest()
            say(f"{digest}  {path.relative_to(ROOT)}  {path.stat().st_size / 1e6:.1f} MB")
    return 0
