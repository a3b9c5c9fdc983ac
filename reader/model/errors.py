"""The one error tree.

Every message is one whole sentence for a person: what is wrong, with which file, and what to do.
Libraries' own exceptions (sqlite3, OSError) are wrapped once, where they arise, with ``from``.

The sentence is given as a literal template and its values,
``StorageError("There is no library at {name}.", name=name)``: ``str()`` is the English sentence,
for the command line and the log, and the window says it in its own language
(``reader.appearance.sentences``).
"""

from reader.model.sentence import Sentence, as_sentence


class MaqalError(Exception):
    """Anything the program expects to go wrong; ``sentence`` is what the person is told."""

    def __init__(self, template: str, /, **values: object) -> None:
        """Fill ``template``, as ``Sentence`` does; a ``Sentence`` is taken as it stands."""
        self.sentence: Sentence = as_sentence(template, **values)
        super().__init__(self.sentence)


class UnusableInputError(MaqalError):
    """A file, folder or text that cannot be read as an article."""


class CancelledError(MaqalError):
    """The person stopped a long piece of work; what was committed before stays."""


class StorageError(MaqalError):
    """The library file cannot be opened, read or written."""


class DamagedLibraryError(StorageError):
    """The library file is damaged, or is no database at all."""


class NewerLibraryError(StorageError):
    """The library was written by a later version of Maqal."""


class NotFoundError(MaqalError):
    """No article (or other row) has the id that was asked for."""


class SearchIndexError(MaqalError):
    """The search index cannot be read or written; it can always be made again."""


class TextChangedError(MaqalError):
    """The text of an article is no longer the one that a passage was chosen in."""
