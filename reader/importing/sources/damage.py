"""What the libraries raise for damaged files, as one sentence that names the file."""

from collections.abc import Iterator
from contextlib import contextmanager

from reader.importing.source import printable_path
from reader.model.errors import MaqalError, UnusableInputError


@contextmanager
def damage_named(file: str, kind: str) -> Iterator[None]:
    """Turn any exception of a library inside the block into an UnusableInputError.

    Libraries that read untrusted documents raise whatever their code comes upon (KeyError,
    RecursionError, struct.error…), so no list of types would be complete. Only calls of the
    library belong into the block: our own faults must stay visible. ``kind`` is such as
    "PDF document".
    """
    try:
        yield
    except MaqalError:
        raise
    except Exception as error:
        raise UnusableInputError(
            "The file {name} is damaged and cannot be read as a {kind}; get another copy of it.",
            name=printable_path(file),
            kind=kind,
        ) from error
