"""The use cases of importing, and of the rules that clean what is imported."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model.changes import Changes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

    from reader.model.correction import Correction, FileCorrections
    from reader.model.import_record import ImportRecord
    from reader.model.import_report import ImportProgress, ImportReport
    from reader.model.inspection import Inspection
    from reader.model.rules import CleaningRule, OfferedRule
    from reader.store import LibraryStore


class ImportCases:
    """The part of ``Library`` that is about importing; see there for threads and errors."""

    _store: LibraryStore

    # Importing

    def inspect(
        self, path: Path, correction: Correction | None = None, number: int = 0
    ) -> Inspection:
        """What an import of ``path`` with ``correction`` would make of it; nothing is stored.

        Of a collection, the article with that ``number``, from 0. Raises UnusableInputError.
        """
        from reader.library.inspection import inspect_file  # noqa: PLC0415 - start-up

        return inspect_file(self._store, path, correction, number)

    @staticmethod
    def importable_endings() -> tuple[str, ...]:
        """Endings (``.txt``) of the files that an import takes from a folder."""
        from reader.importing.sources import ENDINGS  # noqa: PLC0415 - start-up

        return tuple(ENDINGS)

    def import_files(
        self,
        paths: Iterable[Path],
        *,
        recursive: bool = False,
        encoding: str | None = None,
        corrections: Mapping[Path, FileCorrections] | None = None,
        progress: Callable[[ImportProgress], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> ImportReport:
        """Read files (and with ``recursive`` the folders among ``paths``) and store their articles.

        A file that cannot be used is reported and the others go in. Committed in steps: what a
        step held is safe before the next begins. ``cancelled`` is asked before each file; it or a
        KeyboardInterrupt ends the import early, and what was read until then is still committed.
        ``progress`` is told before each file and at the end, in the calling thread.
        ``corrections`` are what the person changed in the previews of single files; of a
        collection, by the articles' 0-based numbers. New versions
        of annotated articles get the annotations, too.

        Raises StorageError when the library cannot be written; the steps before it stay.
        """
        from reader.library.import_run import import_into  # noqa: PLC0415 - start-up

        report = import_into(
            self._store,
            paths,
            recursive=recursive,
            encoding=encoding,
            corrections=corrections,
            progress=progress,
            cancelled=cancelled,
        )
        if any(added.version_of for added in report.added):
            from reader.library.carrying import carry_to_versions  # noqa: PLC0415 - start-up

            carry_to_versions(self._store, report)
        return report

    def last_import(self) -> ImportRecord | None:
        """The latest import of which articles are in the library: what Undo would undo."""
        return self._store.history.last()

    def resolve_import_id(self, part: str) -> str:
        """The one import whose id is, begins with or ends with ``part``; see ``resolve_id``."""
        return self._store.history.resolve_id(part)

    def undo_import(self, import_id: str) -> Changes:
        """Move the articles of an import to the trash, all or (StorageError) none of them.

        Harmless the second time. Raises NotFoundError for an id that no import has.
        """
        return Changes(removed=self._store.history.undo(import_id))

    def redo_import(self, import_id: str) -> Changes:
        """Take back from the trash what ``undo_import`` moved there. Raises NotFoundError.

        What was imported again in the meantime stays there, so that nothing comes twice.
        """
        return Changes(added=self._store.history.redo(import_id))

    # Cleaning rules

    def rules(self) -> tuple[CleaningRule, ...]:
        """Every cleaning rule, with the sources it is switched off for."""
        from reader.library.cleaning import all_rules  # noqa: PLC0415 - start-up

        return all_rules(self._store.rules)

    def switch_rule(self, name: str, source: str, *, off: bool) -> bool:
        """Switch a rule off or on for a source's later imports; True if it was the other way.

        Raises NotFoundError for an unknown rule, UnusableInputError for one of the layout.
        """
        from reader.library.cleaning import switch_rule  # noqa: PLC0415 - start-up

        return switch_rule(self._store.rules, name, source, off=off)

    def offered_rules(self) -> tuple[OfferedRule, ...]:
        """Short lines that recur in the bodies of a source's articles, as clutter to remove."""
        return self._store.rules.offered()

    def accept_rule(self, source: str, line: str) -> bool:
        """Have ``line`` left out of later imports from ``source``; True if that is new.

        Articles that are there already keep it. Raises NotFoundError if it was never offered.
        """
        from reader.library.cleaning import decide  # noqa: PLC0415 - start-up

        return decide(self._store.rules, source, line, "accepted")

    def decline_rule(self, source: str, line: str) -> bool:
        """Keep ``line`` in the articles of ``source`` and do not offer it again.

        True if that is new. Raises NotFoundError if it was never offered.
        """
        from reader.library.cleaning import decide  # noqa: PLC0415 - start-up

        return decide(self._store.rules, source, line, "declined")
