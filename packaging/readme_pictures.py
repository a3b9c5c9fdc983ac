"""Makes the README's pictures anew in packaging/pictures, by commands that the README describes.

    .venv/bin/python packaging/readme_pictures.py

The sample articles go into a library in a temporary folder, some passages are marked, and ``maqal
screenshot`` draws the window in two languages and two themes. No display is needed, and nothing of
the person's own is read. The pictures are written with 256 colours, for a clone carries every
version of them for ever.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from bootstrap import ROOT
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

PICTURES = ROOT / "packaging" / "pictures"
SAMPLES = ROOT / "resources" / "samples"
ARTICLE = "ذاكرة على ورق أصفر"
"""How the title of the article in the pictures begins."""

MARKED = (
    ("عمل صبور يبدأ بفرشاة ناعمة وينتهي بنصّ يمكن البحث فيه", "yellow", ""),
    ("يعدّ المرمّمون الصحيفة أصعب من المخطوط", "blue", "أقارن بما قيل عن ورق سمرقند."),
    ("أول خطوة هي الجرد", "green", ""),
)
"""Passages of the article with the colour and the note they get."""

SIZE = "1280x800"
COLOURS = 256


def maqal(folder: Path, *arguments: str | Path) -> str:
    """Run ``maqal`` on a library in ``folder``, away from the person's own; give what it prints."""
    own = {f"XDG_{name}_HOME": str(folder) for name in ("CONFIG", "DATA", "CACHE", "STATE")}
    command = [sys.executable, "-m", "reader", "--library", folder / "library.db", *arguments]
    environment = {**os.environ, **own, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        command, cwd=ROOT, env=environment, check=True, capture_output=True, encoding="utf-8"
    ).stdout


def with_few_colours(image: QImage) -> QImage:
    """``image`` in the colours that most of it has; the rest takes the nearest of them."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    counted = Counter(memoryview(image.constBits()).cast("I"))
    table = [colour for colour, _count in counted.most_common(COLOURS)]
    return image.convertToFormat(
        QImage.Format.Format_Indexed8, table, Qt.ImageConversionFlag.ThresholdDither
    )


def draw(folder: Path) -> None:
    """Make the library in ``folder`` and draw every picture of it."""
    maqal(folder, "import", SAMPLES, "--recursive")
    listed = json.loads(maqal(folder, "list", "--json"))
    article = next(one["id"] for one in listed if one["title"].startswith(ARTICLE))
    for quote, colour, note in MARKED:
        maqal(folder, "annotate", article, "--quote", quote, "--color", colour, "--note", note)
    for language in ("ar", "en"):
        for theme in ("light", "dark"):
            drawn, picture = folder / "window.png", PICTURES / f"{language}-{theme}.png"
            shown = ("--article", article, "--language", language, "--theme", theme)
            maqal(folder, "screenshot", drawn, *shown, "--size", SIZE)
            with_few_colours(QImage(str(drawn))).save(str(picture), quality=0)
            print(f"{picture.relative_to(ROOT)}: {picture.stat().st_size // 1000} kB")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as temporary:
        draw(Path(temporary))
