"""Qt item models over the library's values; they hold no SQL and no widgets."""
