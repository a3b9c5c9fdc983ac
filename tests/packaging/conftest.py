"""The modules of ``packaging``, which is no Python package."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import ModuleType

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"


@pytest.fixture
def packaging_module(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], ModuleType]]:
    """Imports a module of ``packaging`` by its name; all of them are forgotten after the test."""
    monkeypatch.syspath_prepend(str(PACKAGING))
    names = {path.stem for path in PACKAGING.glob("*.py")}
    before = {name: sys.modules.pop(name) for name in names & set(sys.modules)}
    yield importlib.import_module
    for name in names:
        sys.modules.pop(name, None)
    sys.modules.update(before)
