"""What a library file says about itself.

Apart from ``migrations.py``, so that opening a library that is up to date need not load
sqlite-utils (about 100 ms of a start-up).
"""

APPLICATION_ID = 0x4D61716C
"""``PRAGMA application_id`` of a library: the letters "Maql" (SQLite's file format, offset 68)."""

SCHEMA_VERSION = 4
"""``PRAGMA user_version`` of a library this version writes: the number of migrations it knows."""
