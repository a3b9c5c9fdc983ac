"""Bringing the search index up to date before a command needs it, or anew because it is asked."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from reader.cli.ending import complain
from reader.cli.progress_bar import progress_bar
from reader.model.errors import SearchIndexError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from reader.library import Library
    from reader.model.search import IndexState

FEW = 500
"""Articles that are taken in before anyone could read a progress bar."""


def catch_up(library: Library, *, shown: bool) -> None:
    """Have the index hear of what has changed; where it cannot be written, say so and go on.

    ``shown`` allows a progress bar on stderr, if that is a terminal.
    """
    try:
        with index_progress(shown=shown) as progress:
            library.index_pending(progress)
    except SearchIndexError as error:  # what is in the index can be searched all the same
        complain(str(error))


@contextmanager
def index_progress(*, shown: bool) -> Iterator[Callable[[IndexState], None] | None]:
    """A progress bar that appears when there is much to take in."""
    if not shown or not sys.stderr.isatty():
        yield None
        return
    bar = progress_bar(before="Search index")
    task = bar.add_task("", total=None)
    most = 0

    def show(state: IndexState) -> None:
        nonlocal most
        if state.total:
            done, total = state.done, state.total
        else:
            most = max(most, state.waiting)
            done, total = most - state.waiting, most
        if total >= FEW:
            bar.start()
            bar.update(task, completed=done, total=total)

    try:
        yield show
    finally:
        bar.stop()
