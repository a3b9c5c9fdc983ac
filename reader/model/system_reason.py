"""Why the operating system refused, as a sentence that can be translated."""

from __future__ import annotations

import errno

from reader.model.sentence import Sentence, marked

# What glibc says of them (strerror), which is what is in the log and on the command line anyway.
_REASONS = {
    errno.EPERM: marked("Operation not permitted"),
    errno.ENOENT: marked("No such file or directory"),
    errno.EIO: marked("Input/output error"),
    errno.ENOMEM: marked("Cannot allocate memory"),
    errno.EACCES: marked("Permission denied"),
    errno.EBUSY: marked("Device or resource busy"),
    errno.EEXIST: marked("File exists"),
    errno.ENODEV: marked("No such device"),
    errno.ENOTDIR: marked("Not a directory"),
    errno.EISDIR: marked("Is a directory"),
    errno.EINVAL: marked("Invalid argument"),
    errno.ENFILE: marked("Too many open files in system"),
    errno.EMFILE: marked("Too many open files"),
    errno.EFBIG: marked("File too large"),
    errno.ENOSPC: marked("No space left on device"),
    errno.EROFS: marked("Read-only file system"),
    errno.ENAMETOOLONG: marked("File name too long"),
    errno.ENOTEMPTY: marked("Directory not empty"),
    errno.ELOOP: marked("Too many levels of symbolic links"),
}
for _name, _text in (
    ("ETXTBSY", marked("Text file busy")),
    ("EDQUOT", marked("Disk quota exceeded")),
    ("ESTALE", marked("Stale file handle")),
    ("ENOTCONN", marked("Transport endpoint is not connected")),
    ("EHOSTDOWN", marked("Host is down")),
):
    if hasattr(errno, _name):  # not on every system
        _REASONS[getattr(errno, _name)] = _text


def system_reason(error: OSError) -> Sentence:
    """What ``error`` says, without its number and path; never empty.

    A reason that is not among the common ones comes in the system's own words.
    """
    known = _REASONS.get(error.errno) if error.errno is not None else None
    return Sentence(known or error.strerror or str(error) or type(error).__name__)
