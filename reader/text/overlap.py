"""What two texts have in common at their ends."""


def common_beginning(one: str, other: str) -> int:
    """Code points that two texts begin with in common (by halves: each comparison is C's)."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def holds(longer: str, shorter: str) -> bool:
    """Whether ``longer`` is ``shorter`` with something put in at one place (or nothing)."""
    if len(longer) < len(shorter):
        return False
    return longer.endswith(shorter[common_beginning(longer, shorter) :])
