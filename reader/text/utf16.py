"""Offsets between Python's code points and Qt's UTF-16 units."""


def to_utf16(text: str, offset: int) -> int:
    """The UTF-16 offset of code-point ``offset`` in ``text`` (clamped to the text)."""
    head = text[: max(0, offset)]
    return len(head) + sum(ord(character) > 0xFFFF for character in head)


def from_utf16(text: str, utf16_offset: int) -> int:
    """The code-point offset of ``utf16_offset``; inside a surrogate pair, that of its character."""
    units = 0
    for offset, character in enumerate(text):
        units += 2 if ord(character) > 0xFFFF else 1
        if units > utf16_offset:
            return offset
    return len(text)
