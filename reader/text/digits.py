"""Digits of other scripts to Western ones and back.

The Arab east prints Arabic-Indic digits (U+0660-0669), Persian and Urdu their extended forms
(U+06F0-06F9), the Maghreb Western ones (U+0030-0039): The Unicode Standard, chapter 9.2, table 9-2.
"""

_WESTERN = "0123456789"
_ARABIC_INDIC = "٠١٢٣٤٥٦٧٨٩"
_EXTENDED_ARABIC_INDIC = "۰۱۲۳۴۵۶۷۸۹"

_TO_WESTERN = str.maketrans(_ARABIC_INDIC + _EXTENDED_ARABIC_INDIC, _WESTERN * 2)
_TO_ARABIC_INDIC = str.maketrans(_WESTERN + _EXTENDED_ARABIC_INDIC, _ARABIC_INDIC * 2)


def to_western(text: str) -> str:
    """``text`` with Arabic-Indic and extended (Persian) digits as 0-9; its length is kept."""
    return text.translate(_TO_WESTERN)


def to_arabic_indic(text: str) -> str:
    """``text`` with Western and extended (Persian) digits as ٠-٩; its length is kept."""
    return text.translate(_TO_ARABIC_INDIC)
