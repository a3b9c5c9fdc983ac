"""Keeps out of the process what could download: urllib3.

trafilatura and courlan import it for their crawlers, which Maqal never uses; the import alone makes
an internet socket (``urllib3.util.connection`` tries whether there is IPv6) and takes a tenth of a
second. In its place stand names that can be mentioned, called and derived from, and do nothing.
"""

from __future__ import annotations

import sys
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

_KEPT_OUT = "urllib3"


class _Names(type):
    def __getattr__(cls, name: str) -> type[_Nothing]:
        if name.startswith("__"):
            raise AttributeError(name)
        return _Nothing


class _Nothing(dict[str, Any], metaclass=_Names):
    """Stands for any class, function or module of the library."""

    def __new__(cls, *_arguments: Any, **_options: Any) -> _Nothing:
        return super().__new__(cls)

    def __init__(self, *_arguments: Any, **_options: Any) -> None:
        pass


class _Empty(ModuleType):
    def __getattr__(self, name: str) -> type[_Nothing]:
        if name.startswith("__"):
            raise AttributeError(name)
        return _Nothing


class _KeepOut(MetaPathFinder, Loader):
    def find_spec(
        self, fullname: str, _path: Sequence[str] | None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname.partition(".")[0] != _KEPT_OUT:
            return None
        return ModuleSpec(fullname, self, is_package=True)

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return _Empty(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        pass


def keep_downloads_out() -> None:
    """From now on ``import urllib3`` gives names that do nothing, unless it was imported before."""
    if not any(isinstance(finder, _KeepOut) for finder in sys.meta_path):
        sys.meta_path.insert(0, _KeepOut())
