"""What of Python and Qt the self-contained program leaves out, by name; maqal.spec asks.

Only what no code path of Maqal reaches: ``tests/packaging/test_folder.py`` compares what the built
program makes of files of every kind with what the program makes of them in its environment.
"""

from __future__ import annotations

import re
from pathlib import PurePosixPath

EXCLUDED_MODULES = (
    # The program never touches the network, and draws with widgets alone.
    "PySide6.QtNetwork",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtOpenGL",
    # Parts of the standard library that only developers, terminals and other systems need;
    # "readline" would bring a library under the GPL, "nis" one for Kerberos.
    "_curses",
    "_dbm",
    "_gdbm",
    "_tkinter",
    "curses",
    "ensurepip",
    "idlelib",
    "lib2to3",
    "nis",
    "ossaudiodev",
    "pydoc_data",
    "readline",
    "spwd",
    "test",
    "tkinter",
    "turtledemo",
    # Reached from libraries' own command lines and tests only.
    "dateparser_cli",
    "IPython",
    "lxml.html.diff",
    "lxml.isoschematron",
    "lxml.objectify",
    "numpy",
    "pip",
    "pypdfium2_cli",
    "setuptools",
    "wheel",
)

NEEDLESS_HOOKS = frozenset(
    {"pyi_rth_inspect", "pyi_rth_multiprocessing", "pyi_rth_pkgutil", "pyi_rth_pyside6"}
)
"""PyInstaller's own preparations at each start, 100 ms in all: PySide finds its Qt by itself, and
``reader/__main__.py`` takes care of the processes that multiprocessing starts."""

_PLUGINS = {
    "iconengines": {"qsvgicon"},
    "imageformats": {"qgif", "qico", "qicns", "qjpeg", "qsvg", "qwebp"},
    "platforminputcontexts": {
        "composeplatforminputcontextplugin",
        "ibusplatforminputcontextplugin",
    },
    "platforms": {"qcocoa", "qoffscreen", "qwayland", "qwindows", "qxcb"},
    "platformthemes": {"qxdgdesktopportal"},
    "styles": {"qmacstyle", "qmodernwindowsstyle"},
    "wayland-decoration-client": {"adwaita", "bradient"},
    "wayland-shell-integration": {"xdg-shell"},
}
"""The plugins that are kept, by folder. What is drawn goes to the screen as a picture (no OpenGL
integration is needed), and a native file dialog comes through the desktop's portal."""

_TRANSLATED = ("ar", "en")
"""The languages of Qt's own texts, which are the program's."""

_LEFT_OUT = re.compile(
    r"""
    (?:^|/)docx/templates/                 # python-docx: for new documents; we only read
    | (?:^|/)PySide6/(?:.*/)?(?:glue|include|scripts|typesystems|metatypes)/
    | (?:^|/)(?:[\w.-]+)\.dist-info/(?!METADATA$|licenses/|LICEN[CS]E|COPYING|NOTICE|AUTHORS)
    | \.pyi$ | (?:^|/)py\.typed$
    | (?:^|/)(?:tests?|testing)/.*\.(?:py|txt|html)$
    """,
    re.VERBOSE,
)
_LOCALES = frozenset({"root", "en", "en_001", "ar", "ar_001", "fa", "ur", "fr", "de"})
"""Of Babel's 1,000 locales: those a page read by us names, for its kin and the desktop's."""


def is_wanted(destination: str) -> bool:
    """Say whether the file that would be put at ``destination`` in the folder belongs there."""
    path = destination.replace("\\", "/")
    parts = PurePosixPath(path).parts
    if "plugins" in parts[:-1] and "PySide6" in parts:
        folder, name = parts[parts.index("plugins") + 1], PurePosixPath(path).name
        return name.split(".")[0].removeprefix("lib") in _PLUGINS.get(folder, set())
    if "translations" in parts[:-1] and "PySide6" in parts:
        return PurePosixPath(path).name in {f"qtbase_{code}.qm" for code in _TRANSLATED}
    if "locale-data" in parts and "babel" in parts:
        return PurePosixPath(path).stem in _LOCALES
    return _LEFT_OUT.search(path) is None
