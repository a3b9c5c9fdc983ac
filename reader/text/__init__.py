"""Pure text: folding, dates, digits, direction, language; no files, no store, no Qt."""
