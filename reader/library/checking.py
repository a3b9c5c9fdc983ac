"""Checking a whole library, and repairing it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from reader.library.restoring import good_backups, newest_good_backup
from reader.library.searching import Searching, index_path
from reader.model.errors import (
    DamagedLibraryError,
    MaqalError,
    NewerLibraryError,
    SearchIndexError,
    StorageError,
)
from reader.model.safety import CheckPart, CheckReport, OfferedBackup, Problem, ProblemKind
from reader.model.sentence import Sentence
from reader.search.agreement import check_files, not_once
from reader.search.errors import DamagedIndexError
from reader.search.folder import IndexFolder
from reader.store import LibraryStore
from reader.store.backup import see_file
from reader.store.backups import BEFORE_REPAIR, backup_path
from reader.store.check_watch import CheckWatch
from reader.store.errors import is_passing
from reader.store.repair import lacking, salvage, was_library

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reader.model.safety import CheckProgress, Salvage

_EXAMPLES = 5
_log = logging.getLogger(__name__)


def check_library(
    library: Path,
    *,
    repair: bool = False,
    cancelled: Callable[[], bool] | None = None,
    progress: Callable[[CheckProgress], None] | None = None,
) -> CheckReport:
    """Read all of the library at ``library`` and say what is wrong; with ``repair`` mend it.

    Checked are the database, its references, texts and kept files by their hashes, annotations
    against their texts, columns that follow others, and the search index article by article (it
    is first brought up to date). Nothing else is changed without ``repair``. A library that is
    mended is backed up before, a damaged file is set aside under a dated name. ``progress`` is told
    how far it has come; the mending itself is not stopped. Raises StorageError for a library that
    is not there, in use, another program's or a later version's, or of which nothing can be read;
    CancelledError.
    """
    library = library.absolute()
    see_file(library, Sentence("library"))
    watch = CheckWatch(cancelled, progress)
    found, notes, counts = _look(library, watch)
    if not found or not repair:
        offered = _offer(library, found)
        return CheckReport(*counts, found, found, offered=offered, notes=notes)
    saved = _mend(library, found)
    left, notes, counts = _look(library, watch)
    offered = _offer(library, found) if saved is not None or left else None
    return CheckReport(*counts, found, left, saved, offered, notes)


def _look(
    library: Path, watch: CheckWatch
) -> tuple[tuple[Problem, ...], tuple[str, ...], tuple[int, int]]:
    try:
        store = LibraryStore(library, create=False)
    except NewerLibraryError:
        raise
    except StorageError as error:
        if is_passing(error) or not was_library(library):
            raise
        return (_file_problem(error),), (), (0, 0)
    try:
        watch.begin(CheckPart.BACKUP)
        newest = newest_good_backup(library, watch.cancelled)
        found = store.care.problems(watch, None if newest is None else newest[0].path)
        if any(problem.kind is ProblemKind.FILE for problem in found):
            return found, (), (0, 0)
        problems, notes = _index_problems(store, watch)
        return (*found, *problems), notes, store.care.counts()
    except DamagedLibraryError as error:
        return (_file_problem(error),), (), (0, 0)
    finally:
        store.close()


def _file_problem(error: StorageError) -> Problem:
    return Problem(ProblemKind.FILE, Sentence("{problem}.", problem=error.sentence.clause()))


def _index_problems(
    store: LibraryStore, watch: CheckWatch
) -> tuple[tuple[Problem, ...], tuple[str, ...]]:
    """What is wrong with the index, and what else is to be said of it."""
    folder = IndexFolder(index_path(store.path))
    try:
        check_files(folder)
    except DamagedIndexError:
        return (Problem(ProblemKind.INDEX, Sentence("The search index is damaged.")),), ()
    searching = Searching(store)
    try:
        watch.begin(CheckPart.INDEX)
        state = searching.catch_up(cancelled=watch.cancelled)
        watch.begin(CheckPart.INDEX)  # raises what was wished meanwhile
        if not state.up_to_date:
            return (), (
                Sentence("Another program is writing the search index, so it was not compared."),
            )
        wrong: list[str] = []
        live, after = 0, ""
        watch.begin(CheckPart.INDEX, store.care.counts()[0])
        while ids := store.care.live_ids(after):
            wrong += not_once(searching.index, ids)
            live, after = live + len(ids), ids[-1]
            watch.step(len(ids))
        extra = searching.index.count - live
        if store.indexed.mark().waiting:  # changed by another program in this moment
            return (), (
                Sentence("The library is being changed, so the search index was not compared."),
            )
    except SearchIndexError as error:
        return (), (error.sentence,)
    finally:
        searching.close()
    if not wrong and not extra:
        return (), ()
    sentence = (
        Sentence("The search index holds {held} of {live} articles.", held=live + extra, live=live)
        if not wrong
        else Sentence(
            "The search index does not hold {wrong} of {live} articles as it should.",
            wrong=len(wrong),
            live=live,
        )
    )
    problem = Problem(
        ProblemKind.INDEX, sentence, len(wrong) or abs(extra), tuple(wrong[:_EXAMPLES])
    )
    return (problem,), ()


def _mend(library: Path, found: tuple[Problem, ...]) -> Salvage | None:
    kinds = {problem.kind for problem in found}
    backups = good_backups(library)
    saved = None
    if ProblemKind.FILE in kinds:
        saved = salvage(library, backups)
        IndexFolder(index_path(library)).remove()
    store = LibraryStore(library, create=False)
    try:
        if saved is not None:
            _read_lost_texts(store)
            return saved
        # Chosen before: the backup of the library as it is now has the same faults.
        if kinds - {ProblemKind.INDEX}:
            store.care.back_up(backup_path(library, BEFORE_REPAIR))
            store.care.mend(backups)
            _read_lost_texts(store)
        searching = Searching(store)
        try:
            searching.rebuild()
        finally:
            searching.close()
    finally:
        store.close()
    return saved


def _read_lost_texts(store: LibraryStore) -> None:
    """Take from the kept files the texts that no backup had, where they read as they did."""
    wrong = store.care.wrong_texts()
    if not wrong:
        return
    from reader.library.rereading import read_as_it_was  # noqa: PLC0415 - loads the importing

    for article_id, body_hash in wrong.items():
        try:
            file = read_as_it_was(store, article_id)
        except MaqalError as error:
            _log.warning("The text of %s cannot be read from its file: %s", article_id, error)
            continue
        if file.body_hash == body_hash:
            _id, body, blocks = file.body_values(article_id)
            store.care.put_text(article_id, str(body), str(blocks))


def _offer(library: Path, found: tuple[Problem, ...]) -> OfferedBackup | None:
    """The newest good backup, where there is damage that it may make good."""
    if not {problem.kind for problem in found} - {ProblemKind.INDEX, ProblemKind.DERIVED}:
        return None
    newest = newest_good_backup(library)
    if newest is None:
        return None
    try:
        articles, annotations = lacking(newest[0].path, library)
    except StorageError:  # the library cannot be read: it lacks everything
        articles, annotations = newest[1].articles, newest[1].annotations
    return OfferedBackup(newest[0], articles, annotations)
