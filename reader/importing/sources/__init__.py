"""Documents other than plain text: saved pages, Markdown, DOCX, EPUB, PDF, and collections.

Nothing heavy is imported here: each kind's module, and the library it stands on, is loaded when
the first file of its kind is read.
"""

ENDINGS = frozenset(
    {
        ".txt", ".text",
        ".html", ".htm", ".xhtml", ".xht",
        ".mhtml", ".mht",
        ".md", ".markdown",
        ".docx",
        ".epub",
        ".pdf",
        ".json",
        ".csv",
        ".zip",
    }
)  # fmt: skip
"""Endings (lower case) taken from a folder; a file that is named itself may be called anything."""
