"""Anchoring: naming a passage so that it is found again in a text that has changed.

A passage is named as the W3C Web Annotation Data Model (2017) has it: by its own words, by what
stands before and after it (TextQuoteSelector, 4.2.4) and by its position (TextPositionSelector,
4.2.5). ``make_selector`` names it, ``Placer`` finds it again. Pure: text in, positions out.
"""

from reader.text.anchoring.placer import Placer, place
from reader.text.anchoring.quotation import find_quotation
from reader.text.anchoring.selector import hash_of_body, make_selector, moved_selector

__all__ = [
    "Placer",
    "find_quotation",
    "hash_of_body",
    "make_selector",
    "moved_selector",
    "place",
]
