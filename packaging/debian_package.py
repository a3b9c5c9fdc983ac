"""The package for Debian and what descends from it: the self-contained folder, told to the desktop.

What it depends on is read from the libraries in the folder; see ``system_packages``.
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
from email.utils import formatdate
from pathlib import Path
from typing import TYPE_CHECKING

from archives import ar_of, gz, tar_of, write_tree, xz
from bootstrap import ROOT, needed_libraries, output_of, say
from desktop_files import application_id, program_version
from linked_libraries import needed_outside, newest_libc, read_linkages

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from linked_libraries import Linkage

MAINTAINER = "Maqal contributors <maqal@localhost>"
"""Whoever publishes the package puts an address here that is read."""

DESCRIPTION = """\
Arabic-first article reader for the desktop
 Maqal turns articles saved as text files, web pages, books and documents into
 a library that reads well from right to left: it tells the article from the
 menus and buttons around it, finds words in any of their written forms, keeps
 highlights and notes, and names related articles with the reason. It works
 offline and never touches the network.
 .
 مقال: قارئ مقالات عربيّ لسطح المكتب، يعمل بلا إنترنت.
"""
OVERRIDES = (b"embedded-library", b"custom-library-search-path")
"""What lintian is told to accept: the package brings its own libraries on purpose."""

DATA_OF = {"libxkbcommon.so.0": "xkb-data"}
"""Libraries in the folder that read files of a package, which no linking tells."""

_C_LIBRARY = re.compile(r"(?:ld-linux.*|lib(?:c|m|dl|pthread|rt|util|resolv))\.so[.\d]*")


def architecture(machine: str) -> str:
    """Debian's name of the architecture that ``platform.machine()`` calls ``machine``."""
    return {"x86_64": "amd64", "aarch64": "arm64"}.get(machine, machine)


def owner_of(library: str) -> str:
    """The installed package that ``library`` belongs to; empty where dpkg knows none."""
    answer = output_of("dpkg-query", "--search", f"*/{library}")
    found = re.findall(rf"(?m)^([\w.+-]+)[\w:]*: /\S*-linux-gnu/{re.escape(library)}$", answer)
    return found[0] if found else ""


def system_packages(linkages: Mapping[Path, Linkage]) -> list[str]:
    """What the files of ``linkages`` need from the system, as Debian's ``Depends`` names it.

    The names come from packaging/qt-libraries.txt, others from what is installed here. Raises
    SystemExit for a library that neither knows.
    """
    known = needed_libraries(["always", "x11", "wayland"])
    packages = {"libc6 (>= {}.{})".format(*newest_libc(linkages))}
    for library in sorted(needed_outside(linkages)):
        if _C_LIBRARY.fullmatch(library):
            continue
        package = known.get(library) or owner_of(library)
        if not package:
            raise SystemExit(f"No Debian package is known to hold {library}.")
        packages.add(package)
    carried = {path.name for path in linkages}
    packages |= {package for library, package in DATA_OF.items() if library in carried}
    return sorted(packages)


def copyright_file() -> str:
    """Who holds the rights in what the package carries, in Debian's machine-readable form 1.0."""
    listed = json.loads((ROOT / "resources/licences/components.json").read_text("utf-8"))
    ours = (ROOT / "LICENSE").read_text("utf-8")
    parts = [
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/",
        "Upstream-Name: Maqal",
        "Comment: the package carries its own Python, Qt and libraries, listed below;",
        " the text of each licence is in",
        " /usr/lib/maqal/_internal/reader/resources/licences/texts and, for libraries",
        " taken from Debian, in /usr/lib/maqal/licences.",
        "",
        "Files: *",
        f"Copyright: {ours.splitlines()[2].removeprefix('Copyright (c) ')}",
        "License: Expat",
        *(f" {line}" if line.strip() else " ." for line in ours.splitlines()[4:]),
    ]
    for component in listed[1:]:
        name = f"{component['name']} {component['version']}".strip()
        parts += ["", f"Comment: {name}", f"License: {component['licence']}"]
    return "\n".join(parts) + "\n"


def changelog(seconds: int) -> str:
    """Debian's changelog of a package that has no revisions of its own."""
    return (
        f"maqal ({program_version()}) unstable; urgency=medium\n\n"
        "  * This version; CHANGELOG.md.gz says what is new in it.\n\n"
        f" -- {MAINTAINER}  {formatdate(seconds)}\n"
    )


def control_file(depends: Iterable[str], machine: str, kibibytes: int) -> str:
    """The package's own description for dpkg."""
    return (
        "Package: maqal\n"
        f"Version: {program_version()}\n"
        f"Architecture: {architecture(machine)}\n"
        f"Maintainer: {MAINTAINER}\n"
        f"Installed-Size: {kibibytes}\n"
        f"Depends: {', '.join(depends)}\n"
        "Recommends: xdg-desktop-portal\n"
        "Section: text\n"
        "Priority: optional\n"
        f"Description: {DESCRIPTION}"
    )


def build_package(
    program: Path, files: Mapping[str, bytes], target: Path, machine: str, seconds: int
) -> Path:
    """Make the package of the folder ``program`` and ``files`` (paths under ``usr``) in ``target``.

    Returns its path. ``seconds`` is the time that everything in it carries.
    """
    say("Packing the .deb …")
    root = target / "debian-root"
    shutil.rmtree(root, ignore_errors=True)
    home = root / "usr" / "lib" / "maqal"
    shutil.copytree(program, home, symlinks=True)
    documents = {
        "share/doc/maqal/copyright": copyright_file().encode("utf-8"),
        "share/doc/maqal/changelog.gz": gz(changelog(seconds).encode("utf-8")),
        "share/doc/maqal/CHANGELOG.md.gz": gz((ROOT / "CHANGELOG.md").read_bytes()),
        "share/lintian/overrides/maqal": b"".join(b"maqal: %s\n" % tag for tag in OVERRIDES),
    }
    for copied in ("LICENSE", "CHANGELOG.md"):
        (home / copied).unlink()
    write_tree(root / "usr", {**files, **documents})
    command = root / "usr" / "bin" / "maqal"
    command.parent.mkdir()
    command.symlink_to("../lib/maqal/maqal")
    for folder in (root, *root.rglob("*")):
        if folder.is_dir() and not folder.is_symlink():
            folder.chmod(0o755)
    installed = sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    sums = "".join(
        f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(root).as_posix()}\n"
        for path in installed
    )
    kibibytes = sum(-(-path.stat().st_size // 1024) for path in installed)
    depends = system_packages(read_linkages(home))
    control = target / "debian-control"
    shutil.rmtree(control, ignore_errors=True)
    described = control_file(depends, machine, kibibytes)
    write_tree(control, {"control": described.encode("utf-8"), "md5sums": sums.encode("utf-8")})
    package = target / f"maqal_{program_version()}_{architecture(machine)}.deb"
    members = {
        "debian-binary": b"2.0\n",
        "control.tar.xz": xz(tar_of(control, seconds)),
        "data.tar.xz": xz(tar_of(root, seconds)),
    }
    package.write_bytes(ar_of(members, seconds))
    for left in (root, control):
        shutil.rmtree(left)
    assert application_id() in next(name for name in files if name.endswith(".desktop"))
    return package
