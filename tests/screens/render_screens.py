"""Renders every screen of the program to PNG files, and sheets of them, for a person to look at.

    .venv/bin/python tests/screens/render_screens.py FOLDER [NAME…] [--group main|dialogs|menus]
        [--languages ar en] [--themes light dark] [--sizes 900x600 1280x800 2560x1440]
        [--scale 100] [--points 10] [--list]

``NAME`` is the beginning of screens' names; none: all. The pictures are
``FOLDER/SIZE/LANGUAGE-THEME/NAME.png``, the sheets ``FOLDER/sheets``. Sizes are in
device-independent pixels; the screen they are on is as large, so that a dialog too large for it is
seen to be. ``--scale`` is in percent, as a desktop sets it; ``--points`` is the size of the
interface's text. Words that are cut off and things that lie on top of another are told of at the
end. No display is needed. How a screen is added: see ``screen_registry.py``.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(Path(__file__).parent)]

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPixmap
    from screen_registry import Screen

    Wanted = argparse.Namespace
SIZES = ("900x600", "1280x800", "2560x1440")
GROUPS = ("main", "dialogs", "menus")
_INSIDE = "MAQAL_SCREENS_INSIDE"


def main(arguments: Sequence[str] | None = None) -> int:
    """Render what ``arguments`` ask for; 1 if a screen could not be brought about."""
    wanted = _parser().parse_args(arguments)
    if wanted.list:
        print("\n".join(f"{one.group:8} {one.name}" for one in _screens(wanted)))
        return 0
    wanted.folder.mkdir(parents=True, exist_ok=True)
    if os.environ.get(_INSIDE):
        return _render(wanted)
    return max(_in_own_process(wanted, size) for size in wanted.sizes)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--group", choices=GROUPS)
    parser.add_argument("--languages", nargs="+", default=["ar", "en"])
    parser.add_argument("--themes", nargs="+", default=["light", "dark"])
    parser.add_argument("--sizes", nargs="+", default=list(SIZES))
    parser.add_argument("--scale", type=int, default=100)
    parser.add_argument("--points", type=int, default=0)
    parser.add_argument("--list", action="store_true")
    return parser


def _in_own_process(wanted: Wanted, size: str) -> int:
    """Render one size on an offscreen screen just as large: Qt reads its size at the start only."""
    width, height = (int(side) for side in size.split("x"))
    ratio = wanted.scale / 100
    screen = {
        "name": "screen", "x": 0, "y": 0, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1,
        "width": round(width * ratio), "height": round(height * ratio),
    }  # fmt: skip
    with tempfile.TemporaryDirectory() as folder:
        configuration = Path(folder) / "screen.json"
        configuration.write_text(json.dumps({"screens": [screen]}))
        environment = {
            **os.environ,
            _INSIDE: "1",
            "QT_QPA_PLATFORM": f"offscreen:configfile={configuration}",
            "QT_SCALE_FACTOR": str(ratio),
            "XDG_CONFIG_HOME": f"{folder}/config",
            "XDG_DATA_HOME": f"{folder}/data",
            "XDG_STATE_HOME": f"{folder}/state",
        }
        command = [
            sys.executable, __file__, str(wanted.folder), *wanted.names,
            *(["--group", wanted.group] if wanted.group else []),
            "--languages", *wanted.languages, "--themes", *wanted.themes,
            "--sizes", size, "--scale", str(wanted.scale), "--points", str(wanted.points),
        ]  # fmt: skip
        return subprocess.run(command, env=environment, check=False).returncode


def _screens(wanted: Wanted) -> list[Screen]:
    from screen_registry import all_screens  # noqa: PLC0415 - needs the platform to be set

    return [
        one
        for one in all_screens()
        if wanted.group in {None, one.group}
        and (not wanted.names or one.name.startswith(tuple(wanted.names)))
    ]


def _render(wanted: Wanted) -> int:
    from contact_sheets import write_sheets  # noqa: PLC0415 - needs the platform to be set
    from screen_library import MAKERS  # noqa: PLC0415

    began, failed, faulty = time.monotonic(), [], []
    size = tuple(int(side) for side in wanted.sizes[0].split("x"))
    name = wanted.sizes[0] + ("" if wanted.scale == 100 else f"@{wanted.scale}")
    name += f"-{wanted.points}pt" if wanted.points else ""
    pictures: dict[str, list[Path]] = {}
    screens = _screens(wanted)
    with tempfile.TemporaryDirectory() as temporary:
        made = {
            kind: MAKERS[kind](Path(temporary) / kind)
            for kind in dict.fromkeys(one.library for one in screens)
        }
        for language in wanted.languages:
            for number, one in enumerate(screens):
                own = Path(temporary) / f"{language}-{number}"
                try:
                    shown, faults = _render_screen(
                        one, made[one.library], own, language, size, wanted
                    )
                except Exception as error:
                    failed.append(f"{one.name} ({language}): {type(error).__name__}: {error}")
                    continue
                faulty += [f"{one.name} ({language}): {fault}" for fault in faults]
                for theme, picture in shown.items():
                    folder = wanted.folder / name / f"{language}-{theme}"
                    folder.mkdir(parents=True, exist_ok=True)
                    path = folder / f"{one.name}.png"
                    picture.save(str(path))
                    pictures.setdefault(f"{name}-{language}-{theme}", []).append(path)
    sheets = wanted.folder / "sheets"
    sheets.mkdir(exist_ok=True)
    for sheet, paths in pictures.items():
        write_sheets(paths, sheets, sheet)
    count = sum(map(len, pictures.values()))
    print(f"{name}: {count} pictures in {time.monotonic() - began:.0f} s")
    for sentence in failed:
        print(f"  failed: {sentence}")
    for sentence in faulty:
        print(f"  {sentence}")
    return 1 if failed else 0


def _render_screen(
    one: Screen, library: Path, own: Path, language: str, size: tuple[int, int], wanted: Wanted
) -> tuple[dict[str, QPixmap], list[str]]:
    """The pictures of a screen by theme, and what is wrong with its layout.

    The window changes its theme live; a dialog is opened in it, for nobody changes it meanwhile.
    """
    from layout_faults import layout_faults  # noqa: PLC0415
    from screen_library import copy_library  # noqa: PLC0415
    from screen_stage import Stage  # noqa: PLC0415

    from reader.appearance.theme import ThemeName  # noqa: PLC0415

    shown, faults, themes = {}, [], wanted.themes
    for number, part in enumerate([themes] if one.group == "main" else [[name] for name in themes]):
        copied = copy_library(library, own / str(number))
        stage = Stage(copied, language, size, ThemeName(part[0]), points=wanted.points)
        try:
            stage.play(one)
            for theme in part:
                stage.desktop.themes.apply(ThemeName(theme))
                if one.settled:
                    stage.pause(10)
                shown[theme] = stage.picture()
            if not number:
                faults = [fault for window in stage.windows() for fault in layout_faults(window)]
        finally:
            stage.close()
    return shown, faults


if __name__ == "__main__":
    sys.exit(main())
