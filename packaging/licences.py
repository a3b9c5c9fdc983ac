"""Collects the licences of all that is shipped into ``resources/licences``, which is committed.

usage: licences.py

Run in the environment that the self-contained program is built in (``dev.py build licences``), and
again whenever the pinned packages change; a test compares the list with the pins.
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
from importlib.metadata import Distribution, distribution, files
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Iterable

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "licences"
LICENCE_FILE = re.compile(r"(LICEN[CS]E|COPYING|NOTICE)", re.IGNORECASE)
NOT_IN_OURS = re.compile(r"/(android|pbin_musl|cibw_musl|v8_xfa)/")
"""Licences in pypdfium2 of builds for other systems."""
NOT_SHIPPED = frozenset({"pip"})
"""sqlite-utils asks for it, for a command of its own that we do not have; the folder is without."""

LICENCES = {
    "arabic-reshaper": "MIT",
    "click-default-group": "Unlicense",
    "justext": "BSD-2-Clause",
    "markdown-it-py": "MIT",
    "mdurl": "MIT",
    "pypdfium2": "BSD-3-Clause AND Apache-2.0",
    "pyside6-essentials": "LGPL-3.0-only",
    "python-bidi": "LGPL-3.0",
    "shiboken6": "LGPL-3.0-only",
    "sqlite-fts4": "Apache-2.0",
}
"""Where the package's own metadata has no SPDX expression, or offers a choice: the one we take."""

RUST = ("python-bidi", "tantivy", "uuid-utils")
"""Packages written in Rust."""
CRATE = re.compile(rb"/registry/src/[\w.-]+/([A-Za-z0-9_-]+)-(\d+\.\d+\.\d+)/")
"""What the compiler leaves of a crate in a library: the path of its sources, in its messages."""

OF_CRATES = (
    "These crates are compiled into the libraries, as far as the libraries tell. Each is "
    "published under permissive terms, mostly a choice between MIT and Apache-2.0; they stand "
    "with its source."
)

IN_THE_FOLDER = (
    ("bzip2 (libbz2)", "bzip2-1.0.6"),
    ("GNU util-linux (libuuid)", "BSD-3-Clause"),
    ("libffi", "MIT"),
    ("libxkbcommon", "MIT"),
    ("OpenSSL (libcrypto, libssl)", "Apache-2.0"),
    ("SQLite", "blessing"),
    ("XCB utilities (libxcb-*)", "MIT"),
    ("XZ Utils (liblzma)", "0BSD"),
    ("Zstandard (libzstd)", "BSD-3-Clause"),
)
"""Libraries that the self-contained folder takes from Debian, whose own copyright files go into its
folder ``licences``."""

IN_QT = (
    "Qt contains, among others, HarfBuzz (MIT), FreeType (FTL), libpng (libpng-2.0), libjpeg-turbo "
    "(IJG AND BSD-3-Clause), libwebp (BSD-3-Clause), zlib (Zlib), PCRE2 (BSD-3-Clause), "
    "double-conversion (BSD-3-Clause), md4c (MIT) and ICU (Unicode-3.0). Qt and PySide are used as "
    "shared libraries, unchanged; each may be replaced by a build of one's own."
)


class Component(TypedDict):
    """One thing that is shipped; ``texts`` are files of ``resources/licences/texts``."""

    kind: str
    name: str
    version: str
    licence: str
    texts: list[str]


def normal(name: str) -> str:
    """The name of a distribution as package indexes compare it (PEP 503)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def pins() -> dict[str, str]:
    """Name and version of every pinned distribution that is shipped."""
    lock = (ROOT / "packaging" / "requirements" / "runtime.txt").read_text("utf-8")
    found = dict(re.findall(r"(?m)^([\w.-]+)==([^\s;]+)", lock))
    return {name: version for name, version in found.items() if name not in NOT_SHIPPED}


def licence_of(package: Distribution) -> str:
    """What the package is under: our choice, its SPDX expression, or its short name for it."""
    name = normal(package.metadata["Name"])
    told = [package.metadata[key] for key in ("License-Expression", "License")]
    licence = LICENCES.get(name) or next((value for value in told if value), "")
    if not licence or "\n" in licence:
        raise SystemExit(f"Say in packaging/licences.py what {name} is licensed under.")
    return licence


def texts_of(package: Distribution) -> str:
    """The package's licence files, one after the other; empty if it brings none."""
    listed = [
        path
        for path in files(package.metadata["Name"]) or []
        if ".dist-info" in path.parts[0]
        and (LICENCE_FILE.search(path.name) or "BUILD_LICENSES" in path.parts)
        and not NOT_IN_OURS.search(path.as_posix())
    ]
    parts: dict[str, str] = {}
    for path in sorted(listed, key=lambda path: path.as_posix()):
        text = Path(str(path.locate())).read_text("utf-8", errors="replace").strip()
        parts.setdefault(text, path.name)
    if len(parts) == 1:
        return next(iter(parts))
    return "\n\n\n".join(f"— {name} —\n\n{text}" for text, name in parts.items())


class Texts:
    """The folder of the licence texts: equal ones are kept once, under the first one's name."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._names: dict[str, str] = {}
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)

    def add(self, name: str, text: str) -> list[str]:
        """Keep ``text``; returns the name it is kept under, as a list, empty for no text."""
        if not text:
            return []
        clean = "\n".join(line.rstrip() for line in text.replace("\f", "\n").splitlines())
        key = hashlib.sha256(clean.encode()).hexdigest()
        if key not in self._names:
            self._names[key] = f"{name}.txt"
            (self.folder / f"{name}.txt").write_text(f"{clean.strip()}\n", "utf-8", newline="\n")
        return [self._names[key]]


def crates_in(package: str) -> list[tuple[str, str]]:
    """Names and versions of the Rust crates in ``package``, as far as its libraries tell."""
    found: set[tuple[str, str]] = set()
    for path in files(package) or []:
        if path.suffix in {".so", ".pyd"}:
            for name, version in CRATE.findall(Path(str(path.locate())).read_bytes()):
                found.add((name.decode(), version.decode()))
    return sorted(found)


def collect() -> Iterable[Component]:
    """Every component, ours first; writes the texts."""
    texts = Texts(FOLDER / "texts")

    def of(package: str) -> str:
        return texts_of(distribution(package))

    ours = (ROOT / "LICENSE").read_text("utf-8")
    yield Component(
        kind="program", name="Maqal", version="", licence="MIT", texts=texts.add("maqal", ours)
    )
    lesser = distribution("python-bidi")
    by_name = {path.name: Path(str(path.locate())) for path in lesser.files or []}
    lgpl = texts.add("lgpl-3.0", by_name["COPYING.LESSER"].read_text("utf-8"))
    gpl = texts.add("gpl-3.0", by_name["COPYING"].read_text("utf-8"))
    qt = texts.add("qt", IN_QT)
    yield Component(
        kind="library",
        name="Qt",
        version=distribution("pyside6-essentials").version,
        licence="LGPL-3.0-only",
        texts=[*qt, *lgpl, *gpl],
    )
    python = texts.add("python", of("typing-extensions"))  # CPython's own text, word for word
    yield Component(kind="library", name="Python", version="", licence="PSF-2.0", texts=python)
    for name, version in pins().items():
        package = distribution(name)
        if package.version != version:
            raise SystemExit(f"{name} is {package.version} here, and pinned to {version}.")
        kept = texts.add(name, texts_of(package))
        if not kept:
            kept = [*lgpl, *gpl]
        licence = licence_of(package)
        yield Component(kind="package", name=name, version=version, licence=licence, texts=kept)
    for font in sorted((ROOT / "resources" / "fonts").glob("OFL-*.txt")):
        name = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", font.stem.removeprefix("OFL-"))
        kept = texts.add(font.stem.lower(), font.read_text("utf-8"))
        yield Component(kind="face", name=name, version="", licence="OFL-1.1", texts=kept)
    crates = sorted({crate for package in RUST for crate in crates_in(package)})
    lines = [OF_CRATES, "", *(f"{name} {version}" for name, version in crates)]
    yield Component(
        kind="library",
        name=f"Rust crates in {', '.join(RUST)}",
        version="",
        licence="MIT, Apache-2.0 and the like",
        texts=texts.add("rust-crates", "\n".join(lines)),
    )
    starter = texts.add("pyinstaller", of("pyinstaller"))
    yield Component(
        kind="folder",
        name="PyInstaller (the starter of the self-contained program)",
        version=distribution("pyinstaller").version,
        licence="GPL-2.0-or-later WITH Bootloader-exception",
        texts=starter,
    )
    for name, licence in IN_THE_FOLDER:
        yield Component(kind="folder", name=name, version="", licence=licence, texts=[])


def main() -> None:
    """Write the list and the texts."""
    components = list(collect())
    listing = json.dumps(components, ensure_ascii=False, indent=1)
    (FOLDER / "components.json").write_text(f"{listing}\n", "utf-8", newline="\n")
    print(f"{len(components)} components, {len(list(FOLDER.glob('texts/*')))} texts.")


if __name__ == "__main__":
    main()
