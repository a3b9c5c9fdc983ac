"""Where an article is from: what cleaning rules are switched on and off by."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from reader.model.draft import Draft


def source_of(draft: Draft) -> str:
    """The source of an article: its site, or else the folder its file lay in.

    The host of the page's own address where the page states one (lower case, without ``www.``),
    for one site's pages have one layout wherever they were saved. Otherwise the name of the
    folder the file was imported from, for people keep the files of a site together; a folder
    named for a host counts as that host. Empty for a file at the root of a disk.
    """
    return _host(draft.source_url) or named_source(Path(draft.file).absolute().parent.name)


def named_source(text: str) -> str:
    """The source that is meant by ``text``: an address, a host, or a folder's name."""
    text = text.strip().rstrip("/")
    if "://" in text:
        return _host(text) or text
    if "." in text.strip(".") and not any(map(str.isspace, text)):
        return text.casefold().removeprefix("www.")
    return text


def _host(address: str) -> str:
    try:
        host = urlsplit(address.strip()).hostname or ""
    except ValueError:  # «http://[»
        return ""
    return host.casefold().removeprefix("www.")
