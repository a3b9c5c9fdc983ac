"""Bytes -> Draft: source, encoding, lines, cleaning rules, layout, batches of files."""
