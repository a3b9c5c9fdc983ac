"""Where things are: the person's folders, and the files that come with the program."""

import os
from collections.abc import Mapping
from pathlib import Path

APPLICATION = "maqal"
LIBRARY_VARIABLE = "MAQAL_LIBRARY"
"""Environment variable that names the library file."""

LANGUAGE_VARIABLE = "MAQAL_LANGUAGE"
"""Environment variable that names the window's language for one run, also an unfinished one."""

LIBRARY_FILE = "library.db"


def data_folder() -> Path:
    """The folder of the library and the log (on Linux ``$XDG_DATA_HOME/maqal``)."""
    from platformdirs import user_data_path  # noqa: PLC0415 - not needed with --library

    return user_data_path(APPLICATION, appauthor=False)


def cache_folder() -> Path:
    """The folder of what can be made again (on Linux ``$XDG_CACHE_HOME/maqal``)."""
    from platformdirs import user_cache_path  # noqa: PLC0415

    return user_cache_path(APPLICATION, appauthor=False)


def library_path(given: Path | None = None, environment: Mapping[str, str] = os.environ) -> Path:
    """The library to use: the one given, else ``MAQAL_LIBRARY``, else the data folder's.

    A leading ``~`` stands for the home folder; an empty variable counts as not set.
    """
    named = given if given is not None else environment.get(LIBRARY_VARIABLE)
    if not named:
        return data_folder() / LIBRARY_FILE
    try:
        return Path(named).expanduser()
    except RuntimeError:  # no such user, or no home folder: then it is a name like any other
        return Path(named)


def resource_path(*parts: str) -> Path:
    """A file or folder under ``resources/``, in a checkout and in an installed program alike."""
    return _shipped("resources").joinpath(*parts)


def translations_folder() -> Path:
    """The folder of the Qt translations (``i18n/``)."""
    return _shipped("i18n")


def _shipped(name: str) -> Path:
    """``name`` inside the installed package (see pyproject's force-include), else beside it."""
    package = Path(__file__).resolve().parent
    installed = package / name
    return installed if installed.is_dir() else package.parent / name
