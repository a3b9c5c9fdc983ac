"""The library file: everything that is kept, in SQLite, behind plain methods and frozen values."""

from reader.store.library_store import LibraryStore

__all__ = ["LibraryStore"]
