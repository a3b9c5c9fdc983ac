"""The self-contained folder: the program with its own Python and Qt, made by PyInstaller.

It is built in an environment of its own (``.tools/build``: the pinned packages of the program and
of PyInstaller), so that nothing else that is installed gets in.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from bootstrap import (
    REQUIREMENTS,
    ROOT,
    TOOLS,
    SetupError,
    install_packages,
    output_of,
    program,
    require_libraries,
    run,
    run_uv,
    say,
)
from debian_package import owner_of
from linked_libraries import read_linkages, unreached
from translations import compile_files, language_files

ENVIRONMENT = TOOLS / "build"
PYTHON = program(ENVIRONMENT, "python")
WORK = ROOT / "build"
FOLDER = WORK / "folder" / "maqal"
LOCKS = ("runtime", "bundle")

HOST_LIBRARIES = re.compile(
    r"lib(?:GL|EGL|GLX|GLdispatch|OpenGL|X11|X11-xcb|xcb|fontconfig|freetype|glib-2\.0|gthread-2\.0"
    r"|dbus-1|expat|stdc\+\+|gcc_s|z|wayland-client|wayland-cursor|wayland-egl)\.so[.\d]*"
)
"""Libraries that every Linux desktop has and that belong to it: they find its drivers, faces and
services, and its own libraries are linked to them. The same are left out of AppImages."""


def source_date() -> int:
    """The time that all that is built carries, in seconds: SOURCE_DATE_EPOCH, else the commit's.

    2020-02-02 where there is neither; hatchling, which builds the wheel, takes that day, too.
    """
    told = os.environ.get("SOURCE_DATE_EPOCH", "")
    told = told or output_of("git", "-C", ROOT, "log", "-1", "--format=%ct")
    return int(told or 1580601600)


def build_environment() -> dict[str, str]:
    """The environment variables under which a build comes out the same each time."""
    fixed = {
        "SOURCE_DATE_EPOCH": str(source_date()),
        "PYTHONHASHSEED": "0",
        "PYTHONDONTWRITEBYTECODE": "1",
        "QT_QPA_PLATFORM": "offscreen",
        "TZ": "UTC",
        "LC_ALL": "C.UTF-8",
    }
    return {**os.environ, **fixed}


def set_up_environment() -> None:
    """Make ``.tools/build`` of the pinned packages, unless it is there and of the same pins."""
    if sys.platform.startswith("linux"):
        require_libraries(window=False)
    locks = [REQUIREMENTS / f"{name}.txt" for name in LOCKS]
    digest = hashlib.sha256(f"{ROOT} {sys.base_prefix} {sys.version_info}".encode())
    for lock in locks:
        digest.update(lock.read_bytes())
    stamp = ENVIRONMENT / "maqal-set-up"
    if stamp.exists() and stamp.read_text("utf-8") == digest.hexdigest():
        return
    say("Setting up .tools/build …")
    run_uv("venv", "--quiet", "--clear", "--python", sys.executable, ENVIRONMENT)
    run_uv("pip", "sync", "--quiet", "--python", PYTHON, "--require-hashes", *locks)
    stamp.write_text(digest.hexdigest(), "utf-8")


def compile_translations() -> None:
    """Compile i18n/*.ts beside themselves, as all that is shipped carries them."""
    compile_files(language_files(ROOT / "i18n"), program(ENVIRONMENT, "pyside6-lrelease"))


def run_script(name: str, *arguments: str | Path) -> None:
    """Run ``packaging/NAME.py``, which imports the program itself, in the build's environment."""
    known = {**build_environment(), "PYTHONPATH": str(ROOT)}
    run(PYTHON, ROOT / "packaging" / f"{name}.py", *arguments, environment=known)


def build_folder() -> Path:
    """Build the self-contained program anew; returns its folder. Raises SetupError."""
    require_tools()
    set_up_environment()
    compile_translations()
    run_script("application_icon", WORK / "icons")
    say("Building the self-contained folder …")
    shutil.rmtree(FOLDER.parent, ignore_errors=True)
    options = ("--distpath", FOLDER.parent, "--workpath", WORK / "pyinstaller")
    command = (PYTHON, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR")
    run(*command, *options, ROOT / "packaging" / "maqal.spec", environment=build_environment())
    if sys.platform.startswith("linux"):
        leave_to_the_desktop(FOLDER)
        strip_python(FOLDER)
        add_debian_licences(FOLDER)
    for name in ("LICENSE", "CHANGELOG.md"):
        shutil.copy(ROOT / name, FOLDER / name)
    set_times(FOLDER, source_date())
    try_out(FOLDER)
    return FOLDER


def require_tools() -> None:
    """Install, or name, what PyInstaller itself needs on Linux."""
    if not sys.platform.startswith("linux"):
        return
    missing = {"objcopy": "binutils", "strip": "binutils"}
    packages = [package for tool, package in missing.items() if shutil.which(tool) is None]
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    if sys.base_prefix == "/usr" and not list(Path("/usr/lib").rglob(f"libpython{version}.so.1.0")):
        packages.append(f"libpython{version}")  # Debian packs it apart from Python
    # Qt's plugins are linked to these, and PyInstaller takes them from this system.
    require_libraries(window=False, displays=("x11",))
    if packages:
        install_packages("PyInstaller needs more", packages)


def leave_to_the_desktop(folder: Path) -> None:
    """Delete from ``folder`` the libraries that each desktop has, and those only they needed."""
    for path in sorted(folder.rglob("*.so*")):
        if HOST_LIBRARIES.fullmatch(path.name):
            path.unlink()
    linkages = read_linkages(folder)
    inner = folder / "_internal"
    shared = {path for path in linkages if path.parent == inner or path.parent.match("Qt/lib")}
    # Python's own library is opened by name, by the program that starts it all.
    shared = {path for path in shared if not path.name.startswith("libpython")}
    for path in unreached(linkages, set(linkages) - shared):
        path.unlink()
    for link in sorted(folder.rglob("*")):
        if link.is_symlink() and not link.exists():
            link.unlink()
    for empty in sorted(folder.rglob("*"), reverse=True):
        if empty.is_dir() and not any(empty.iterdir()):
            empty.rmdir()


def add_debian_licences(folder: Path) -> None:
    """Put the copyright files of the libraries taken from this system into ``folder/licences``."""
    (folder / "licences").mkdir()
    for path in sorted((folder / "_internal").glob("lib*.so*")):
        if path.is_symlink():
            continue
        owner = owner_of(path.name)
        text = Path("/usr/share/doc", owner, "copyright")
        if owner and text.exists():
            shutil.copy(text, folder / "licences" / f"{owner}.txt")


def strip_python(folder: Path) -> None:
    """Take the symbols that only a debugger reads out of Python's own libraries.

    Those of wheels are left as their makers ship them: some were changed in ways strip breaks.
    """
    inner = folder / "_internal"
    ours = [*inner.glob("libpython*"), *inner.glob("python*/lib-dynload/*.so")]
    run("strip", "--strip-unneeded", "--", *(path for path in ours if not path.is_symlink()))


def set_times(folder: Path, seconds: int) -> None:
    """Give all that is in ``folder`` the time ``seconds`` and rights that do not vary."""
    for path in (folder, *folder.rglob("*")):
        if not path.is_symlink():
            runs = path.is_dir() or path.stat().st_mode & 0o100
            path.chmod(0o755 if runs and (path.is_dir() or is_program(path)) else 0o644)
        os.utime(path, (seconds, seconds), follow_symlinks=False)


def is_program(path: Path) -> bool:
    """Say whether ``path`` is started as a program: the one beside ``_internal``."""
    return path.name.partition(".")[0] == "maqal" and (path.parent / "_internal").is_dir()


def measure(folder: Path) -> int:
    """The size of ``folder`` in bytes, links not followed."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_dir())


def try_out(folder: Path) -> None:
    """Start the program in ``folder`` once; raise SetupError when it cannot say its version."""
    answer = subprocess.run([folder / "maqal", "--version"], check=False, capture_output=True)
    if answer.returncode != 0:
        raise SetupError(f"The built program fails: {answer.stderr.decode(errors='replace')}")
