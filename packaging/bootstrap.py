"""What dev.py stands on: the system's packages, pip, uv, and the virtual environment ``.venv``.

Standard library only. Nothing here names an address: pip and uv go where they are configured to.
"""

from __future__ import annotations

import ast
import ctypes
import hashlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

MINIMUM_UV = (0, 9)  # as in pyproject.toml's group "uv"
ROOT = Path(__file__).resolve().parent.parent
REQUIREMENTS = ROOT / "packaging" / "requirements"
VENV = ROOT / ".venv"
TOOLS = ROOT / ".tools"
STAMP = VENV / "maqal-set-up"


class SetupError(Exception):
    """Something is missing that only the person can provide; one sentence says what and how."""


def program(environment: Path, name: str) -> str:
    """Where the virtual ``environment`` keeps the program ``name`` on this system."""
    place = Path("Scripts", f"{name}.exe") if os.name == "nt" else Path("bin", name)
    return str(environment / place)


PYTHON = program(VENV, "python")


def run(*command: str | Path, environment: Mapping[str, str] | None = None) -> None:
    """Run ``command`` to its end; raise subprocess.CalledProcessError when it fails."""
    subprocess.run(command, check=True, env=environment)


def output_of(*command: str | Path, environment: Mapping[str, str] | None = None) -> str:
    """What ``command`` printed; empty when it cannot be run or fails."""
    try:
        return subprocess.run(
            command, check=True, env=environment, stdout=subprocess.PIPE, encoding="utf-8"
        ).stdout
    except (OSError, subprocess.CalledProcessError):
        return ""


def say(sentence: str) -> None:
    """Print at once, so that it stands before what a child process prints."""
    print(sentence, flush=True)


def install_packages(need: str, packages: Sequence[str]) -> None:
    """Install Debian ``packages`` as root; otherwise raise SetupError with the command to type."""
    names = sorted(set(packages))
    if shutil.which("apt-get") is None:
        raise SetupError(f"{need}: install what your system calls Debian's {' '.join(names)}.")
    if os.geteuid() != 0:
        raise SetupError(f"{need}: type  sudo apt-get install --yes {' '.join(names)}")
    say(f"{need}: installing {' '.join(names)} …")
    known = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    # A stale third-party source must not stop us: whether it mattered, the install will tell.
    output_of("apt-get", "update", environment=known)
    install = ["apt-get", "install", "--yes", "--no-install-recommends", *names]
    subprocess.run(install, check=True, env=known, stdout=subprocess.DEVNULL)


def needed_libraries(displays: Sequence[str]) -> dict[str, str]:
    """Qt's system libraries on Linux and their Debian packages, for the kinds of ``displays``."""
    lines = (ROOT / "packaging" / "qt-libraries.txt").read_text("utf-8").splitlines()
    rows = [line.split() for line in lines if not line.startswith("#")]
    return {name: package for display, name, package in rows if display in displays}


def can_load(library: str) -> bool:
    """Say whether the dynamic linker finds ``library`` and all that it needs."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def require_libraries(*, window: bool, displays: Sequence[str] = ()) -> None:
    """Install, or name, the system libraries that Qt needs on Linux and that are missing.

    ``window``: also for a window on the display that is there; ``displays``: for those named.
    """
    if not sys.platform.startswith("linux"):
        return
    kinds = {"x11": "DISPLAY", "wayland": "WAYLAND_DISPLAY"}
    present = [kind for kind, name in kinds.items() if window and os.environ.get(name)]
    needed = needed_libraries(["always", *present, *displays])
    missing = {name: package for name, package in needed.items() if not can_load(name)}
    if missing:
        install_packages(f"Qt needs {', '.join(missing)}", list(missing.values()))


def find_pip() -> list[str]:
    """The command that runs pip: this interpreter's, or one installed into .tools."""
    if importlib.util.find_spec("pip"):
        return [sys.executable, "-m", "pip"]
    ours = program(TOOLS / "pip", "python")
    if not Path(ours).exists():
        if importlib.util.find_spec("ensurepip") is None:  # Debian packs it apart from Python
            version = f"{sys.version_info.major}.{sys.version_info.minor}"
            install_packages(f"Python {version} has no pip", [f"python{version}-venv"])
        run(sys.executable, "-m", "venv", "--clear", TOOLS / "pip")
    return [ours, "-m", "pip"]


def is_recent_uv(answer: str) -> bool:
    """Say whether ``answer`` is what ``uv --version`` prints of a uv that dev.py can use."""
    version = re.match(r"uv (\d+)\.(\d+)", answer)
    return version is not None and (int(version[1]), int(version[2])) >= MINIMUM_UV


def find_uv() -> str | None:
    """The uv of the PATH or of .tools; None where there is none that runs and is recent."""
    name = "uv.exe" if os.name == "nt" else "uv"
    places = [shutil.which("uv"), TOOLS / "uv" / "bin" / name, TOOLS / "uv" / "Scripts" / name]
    there = [str(place) for place in places if place and Path(place).exists()]
    return next((uv for uv in there if is_recent_uv(output_of(uv, "--version"))), None)


def install_uv() -> str:
    """Install the pinned uv into .tools with pip, as pip is configured here; return where it is."""
    say("Installing uv …")
    pinned = ("--require-hashes", "--requirement", REQUIREMENTS / "uv.txt")
    options = ("--quiet", "--disable-pip-version-check", "--upgrade", "--target", TOOLS / "uv")
    run(*find_pip(), "install", *options, *pinned)
    found = find_uv()
    if found is None:
        raise SetupError(f"The uv that pip put into {TOOLS / 'uv'} does not run on this system.")
    return found


def uv_environment(environment: Mapping[str, str], pip_settings: str) -> dict[str, str]:
    """``environment`` with what uv should know; ``pip_settings`` is what ``pip config list`` says.

    uv reads no pip configuration, so the person's own index, certificate and proxy are handed on,
    and the system's certificates are trusted, as pip does. What is set for uv itself wins.
    """
    settings: dict[str, str] = {}
    for section in ("global", "install", ":env:"):  # the later wins, as for pip
        for key, value in re.findall(rf"(?m)^{section}\.(\S+?)=(.+)$", pip_settings):
            settings[key] = str(ast.literal_eval(value))
    names = {"index-url": "UV_DEFAULT_INDEX", "cert": "SSL_CERT_FILE", "proxy": "ALL_PROXY"}
    told = {names[key]: value for key, value in settings.items() if key in names}
    return {"UV_SYSTEM_CERTS": "1", **told, **environment, "UV_PYTHON_DOWNLOADS": "never"}


def run_uv(*arguments: str | Path, variables: Mapping[str, str] | None = None) -> None:
    """Run uv with ``arguments``; it is installed first where there is none.

    ``variables`` are set in its environment besides.
    """
    uv = find_uv() or install_uv()
    has_pip = importlib.util.find_spec("pip") or (TOOLS / "pip").exists()
    settings = output_of(*find_pip(), "config", "list") if has_pip else ""
    known = uv_environment({**os.environ, **(variables or {})}, settings)
    run(uv, *arguments, environment=known)


def set_up_key() -> str:
    """A digest that changes whenever ``.venv`` has to be set up anew."""
    digest = hashlib.sha256(f"{ROOT} {sys.base_prefix} {sys.version_info}".encode())
    for path in (ROOT / "pyproject.toml", *sorted(REQUIREMENTS.glob("*.txt"))):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def is_set_up(stamp: Path, kind: str, key: str) -> bool:
    """Say whether ``stamp`` tells of ``key`` and of ``kind``, or of "dev", which holds both."""
    return stamp.exists() and stamp.read_text("utf-8").split() in ([kind, key], ["dev", key])


def set_up(kind: str) -> None:
    """Make ``.venv`` of requirements/``kind``.txt and the program itself, unless it is there."""
    key = set_up_key()
    if is_set_up(STAMP, kind, key):
        return
    say("Setting up .venv (the first time, some 100 MB are downloaded) …")
    STAMP.unlink(missing_ok=True)
    # Made anew each time: with uv's cache that takes a second, and no half-made state survives.
    run_uv("venv", "--quiet", "--clear", "--python", sys.executable, VENV)
    into = ("--python", PYTHON)
    # Compiled once here, so that the first start is as quick as the others.
    hashed = ("--require-hashes", "--compile-bytecode", REQUIREMENTS / f"{kind}.txt")
    run_uv("pip", "sync", *into, *hashed)
    # What builds the project is pinned and hashed too: uv checks the hashes of these constraints.
    build = ("--no-deps", "--build-constraints", REQUIREMENTS / "build.txt")
    run_uv("pip", "install", "--quiet", *into, *build, "--editable", ROOT)
    run(PYTHON, "-m", "compileall", "-q", ROOT / "reader")
    STAMP.write_text(f"{kind} {key}", "utf-8")
