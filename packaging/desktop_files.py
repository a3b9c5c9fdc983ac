"""What tells a Linux desktop about the program: entry, metadata, file types, icons, manual page.

The files of ``packaging/linux`` hold ``@VERSION@`` and ``@DATE@``; the version is the program's.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from archives import gz
from bootstrap import ROOT

if TYPE_CHECKING:
    from pathlib import Path

SOURCES = ROOT / "packaging" / "linux"
_IN_SHARE = {
    ".desktop": "applications",
    ".metainfo.xml": "metainfo",
    ".xml": "mime/packages",
}


def said_in_the_package(name: str) -> str:
    """The value of ``name`` in reader/__init__.py, the one place where version and id stand."""
    source = (ROOT / "reader" / "__init__.py").read_text("utf-8")
    found = re.search(rf'(?m)^{name} = "([^"]+)"$', source)
    assert found is not None, name
    return found[1]


def program_version() -> str:
    """The program's version."""
    return said_in_the_package("__version__")


def application_id() -> str:
    """The name that desktops know the program by."""
    return said_in_the_package("APPLICATION_ID")


def filled(text: str, seconds: int) -> str:
    """``text`` with the version and the day that ``seconds`` falls on."""
    day = datetime.fromtimestamp(seconds, UTC).date().isoformat()
    return text.replace("@VERSION@", program_version()).replace("@DATE@", day)


def desktop_files(icons: Path, manual: bytes, seconds: int) -> dict[str, bytes]:
    """The files by their paths under ``usr``: ``icons`` is what application_icon.py wrote."""
    name = application_id()
    files = {}
    for ending, folder in _IN_SHARE.items():
        text = (SOURCES / f"{name}{ending}").read_text("utf-8")
        files[f"share/{folder}/{name}{ending}"] = filled(text, seconds).encode("utf-8")
    for picture in sorted(icons.glob("maqal-*.png")):
        size = picture.stem.partition("-")[2]
        files[f"share/icons/hicolor/{size}x{size}/apps/{name}.png"] = picture.read_bytes()
    drawing = (icons / "maqal.svg").read_bytes()
    files[f"share/icons/hicolor/scalable/apps/{name}.svg"] = drawing
    files["share/man/man1/maqal.1.gz"] = gz(manual)
    return files
