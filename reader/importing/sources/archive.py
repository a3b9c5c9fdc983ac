"""Reads ZIP archives (DOCX, EPUB, exports) within bounds, in memory only."""

import io
import zipfile

from reader.importing.source import printable_path
from reader.importing.sources.damage import damage_named
from reader.model.errors import UnusableInputError
from reader.model.sentence import Sentence

LARGEST_TOTAL_BYTES = 256 * 1024 * 1024
"""All members unpacked: four times the largest file that is read at all."""

LARGEST_MEMBER_BYTES = 64 * 1024 * 1024
MOST_MEMBERS = 20_000
LARGEST_RATIO = 200
"""Text packs to a tenth or a twentieth; the most that deflate can do is 1,032 (RFC 1951)."""

_RATIO_COUNTS_FROM = 4 * 1024 * 1024
_ENCRYPTED = 0x1
_METHODS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
"""What the document formats use. Other methods are not unpacked: zipfile does not bound them."""

_KIND = Sentence("ZIP archive")


class Archive:
    """A ZIP archive whose sizes were judged before anything is unpacked.

    Member names are only compared, never used as paths, so that none can reach the disk. The
    sizes that the directory declares are binding: zipfile unpacks no byte more than they say.
    """

    def __init__(self, content: bytes, file: str, kind: str = _KIND) -> None:
        self._file = file
        self._kind = kind
        with damage_named(file, kind):
            self._zip = zipfile.ZipFile(io.BytesIO(content))
            members = self._zip.infolist()
        self._members = {
            member.filename: member
            for member in members
            if member.filename and not member.filename.endswith("/")
        }
        self._refuse_bomb(members, len(content))

    @property
    def names(self) -> tuple[str, ...]:
        """The members' names, in the archive's order."""
        return tuple(self._members)

    def __contains__(self, name: str) -> bool:
        return name in self._members

    def read(self, name: str) -> bytes:
        """Unpack one member. Raises UnusableInputError where it is missing or damaged."""
        with damage_named(self._file, self._kind):
            member = self._members[name]
            with self._zip.open(member) as packed:
                # Not read(): it unpacks all there is, up to 2 GB, before it looks at the size that
                # the member claims to have.
                content = packed.read(member.file_size)
                packed.read(1)  # the end, where the checksum is compared
                return content

    def _refuse_bomb(self, members: list[zipfile.ZipInfo], packed: int) -> None:
        name = printable_path(self._file)
        if any(member.flag_bits & _ENCRYPTED for member in members):
            raise UnusableInputError(
                "The file {name} is protected with a password; save it without one and try again.",
                name=name,
            )
        if any(member.compress_type not in _METHODS for member in members):
            raise UnusableInputError(
                "The file {name} is packed by a method Maqal does not unpack; pack it again as an "
                "ordinary ZIP archive.",
                name=name,
            )
        total = sum(member.file_size for member in members)
        if (
            len(members) > MOST_MEMBERS
            or total > LARGEST_TOTAL_BYTES
            or any(member.file_size > LARGEST_MEMBER_BYTES for member in members)
            or (total > _RATIO_COUNTS_FROM and total > LARGEST_RATIO * packed)
        ):
            raise UnusableInputError(
                "The file {name} would unpack to far more than an article can be, so it is not "
                "opened; choose another file.",
                name=name,
            )
