"""What is shipped with the program besides it, and under which licences.

The list and the texts are made by ``packaging/licences.py`` and lie in ``resources/licences``.
"""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_ONLY_IN_THE_FOLDER = "folder"
"""The kind of what only the self-contained program carries."""


@dataclass(frozen=True, slots=True)
class Component:
    """One thing that is shipped; ``licence`` is an SPDX expression or near to one.

    ``texts`` are the names of its licence texts; ``version`` is empty where there is none.
    """

    name: str
    version: str
    licence: str
    texts: tuple[str, ...]


def shipped_components(
    folder: Path, self_contained: bool = getattr(sys, "frozen", False)
) -> tuple[Component, ...]:
    """The components that ``folder`` (``resources/licences``) lists, the program first.

    ``self_contained``: also those of a program that brings its own Python. Raises OSError.
    """
    listed = json.loads((folder / "components.json").read_text(encoding="utf-8"))
    return tuple(
        Component(entry["name"], entry["version"], entry["licence"], tuple(entry["texts"]))
        for entry in listed
        if self_contained or entry["kind"] != _ONLY_IN_THE_FOLDER
    )


def licence_text(folder: Path, component: Component) -> str:
    """The licence texts of ``component``, one after the other; empty where none is carried.

    Raises OSError.
    """
    texts = ((folder / "texts" / name).read_text(encoding="utf-8") for name in component.texts)
    return "\n\n\n".join(text.strip() for text in texts)
