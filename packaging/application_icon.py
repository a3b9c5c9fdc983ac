"""Renders the program's icon in every size that desktops ask for: PNG, ICO and ICNS.

usage: application_icon.py FOLDER

Run in an environment with PySide6; ``bundle.run_script`` does. Below 48 pixels the simpler drawing
serves, whose lines fall on whole pixels.
"""

from __future__ import annotations

import shutil
import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

DRAWINGS = Path(__file__).resolve().parent.parent / "resources" / "application"
SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 192, 256, 512)
SMALL = 48
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
ICNS_SIZES = {b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512}
"""Apple's names of the sizes that may hold a PNG."""


def png(size: int) -> bytes:
    """The icon as a PNG, ``size`` pixels wide and high."""
    name = "maqal-small.svg" if size < SMALL else "maqal.svg"
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(DRAWINGS / name)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs want bytes
    return bytes(buffer.data().data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """Windows' icon file: a directory (a byte 0 means 256 pixels), then the PNGs."""
    head = struct.pack("<HHH", 0, 1, len(ICO_SIZES))
    offset = len(head) + 16 * len(ICO_SIZES)
    entries, content = b"", b""
    for size in ICO_SIZES:
        picture = pictures[size]
        where = offset + len(content)
        entries += struct.pack(
            "<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), where
        )
        content += picture
    return head + entries + content


def icns(pictures: dict[int, bytes]) -> bytes:
    """Apple's icon file: named blocks, each with its length, head included."""
    blocks = b"".join(
        name + struct.pack(">I", len(pictures[size]) + 8) + pictures[size]
        for name, size in ICNS_SIZES.items()
    )
    return b"icns" + struct.pack(">I", len(blocks) + 8) + blocks


def main(folder: Path) -> None:
    """Write ``maqal-SIZE.png``, ``maqal.svg``, ``maqal.ico`` and ``maqal.icns`` into ``folder``."""
    application = QGuiApplication(["icon", "-platform", "offscreen"])
    folder.mkdir(parents=True, exist_ok=True)
    pictures = {size: png(size) for size in SIZES}
    for size, picture in pictures.items():
        (folder / f"maqal-{size}.png").write_bytes(picture)
    (folder / "maqal.ico").write_bytes(ico(pictures))
    (folder / "maqal.icns").write_bytes(icns(pictures))
    shutil.copy(DRAWINGS / "maqal.svg", folder / "maqal.svg")
    application.quit()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
