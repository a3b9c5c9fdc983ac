"""Articles and annotations in other programs' formats. Values in, text or bytes out; no store."""
