"""How often Python looks for garbage in a process without a window."""

import gc

_OBJECTS_PER_COLLECTION = 50_000


def collect_rarely() -> None:
    """Look less often for reference cycles, of which articles have none.

    Python's own 700 objects between two looks would have some several times a file, and cost
    indexing some 5 % of its time.
    """
    gc.set_threshold(_OBJECTS_PER_COLLECTION, 20, 50)
