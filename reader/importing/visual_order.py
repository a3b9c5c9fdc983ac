"""Brings Arabic to logical order and to plain letters, as Unicode text is stored.

Old code pages (CP864) and text taken out of PDF files hold presentation forms (one code for each
shape of a letter), often in visual order: each line as it looks from left to right.
"""

import re
import unicodedata

from bidi import get_display  # type: ignore[import-untyped]

from reader.text.byte_form import bytes_of

_FORM = re.compile("[\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdf1\ufe70-\ufefc]")
_MARK_FORM = re.compile("[\ufe70-\ufe7f]")
_WORD = re.compile("[\ufb50-\ufdf1\ufe80-\ufefc]{2,}")
_LONG_WORD = re.compile("[\ufb50-\ufdf1\ufe80-\ufefc]{3,}")
_ARABIC = re.compile("[\u0621-\u064a]")
_STARTS = re.compile("(?<![\u0621-\u0652])(?:[وبكف]?ال(?=[\u0621-\u064a]{2}))")
_ENDS_REVERSED = re.compile("(?<=[\u0621-\u064a]{2})لا(?:[وبكف])?(?![\u0621-\u0652])")
_FINAL_AT_END = re.compile("(?<=[\u0621-\u064a])[ةى](?![\u0621-\u0652])")
_FINAL_AT_START = re.compile("(?<![\u0621-\u0652])[ةى](?=[\u0621-\u064a])")
_TEH_MARBUTA = bytes_of("ة")
_TEH_AT_LINE_START = b"\n" + _TEH_MARBUTA
_FINALS_AFTER_BLANK = tuple(b" " + bytes_of(letter) for letter in "ةى")
_SAMPLE = 20_000
_SURELY = 3
"""How many signs of visual order are asked for: fewer may be misprints."""


def to_plain_letters(text: str) -> str:
    """Replace presentation forms by their letters (NFKC, UAX #15).

    Word ligatures of print such as «ﷺ» and the ornate brackets stay as they are.
    """
    return text.translate(_PLAIN) if _FORM.search(text) else text


def is_visual_order(text: str) -> bool:
    """Whether Arabic text of plain letters stands in visual order.

    In logical order words begin with «ال» and end with «ة» or «ى»; in visual order they end with
    «لا» and begin with «ة». Few words decide nothing: then it is taken as logical.
    """
    sample = text[:_SAMPLE]
    reversed_signs = sample.count(" ة") + sample.count(" ى")
    if reversed_signs < _SURELY and "\nة" not in sample and not sample.startswith("ة"):
        return False
    backward = len(_FINAL_AT_START.findall(sample)) + len(_ENDS_REVERSED.findall(sample))
    forward = len(_FINAL_AT_END.findall(sample)) + len(_STARTS.findall(sample))
    return backward >= _SURELY and backward > 2 * forward


def may_be_visual_order(content: bytes) -> bool:
    """Whether a text of this byte form may stand in visual order.

    The form has no presentation forms, so that only words reversed as a whole can tell.
    """
    sample = content[:_SAMPLE]
    if sum(map(sample.count, _FINALS_AFTER_BLANK)) >= _SURELY:
        return True
    return sample.startswith(_TEH_MARBUTA) or _TEH_AT_LINE_START in sample


def to_logical_order(text: str) -> str:
    """Turn lines in visual order around, each by itself, letters or presentation forms.

    The bidi algorithm (UAX #9), run on a line of visual order as a right-to-left paragraph, puts
    it in logical order: it turns the line and keeps numbers and Latin words as they are.
    """
    pieces = re.split(r"(\r\n|\r|\n)", text)
    return "".join(
        str(get_display(piece, base_dir="R"))
        if _ARABIC.search(piece) or _FORM.search(piece)
        else piece
        for piece in pieces
    )


def to_logical_letters(text: str) -> str:
    """Do all that is needed: plain letters, logical order."""
    if not _FORM.search(text):
        return to_logical_order(text) if is_visual_order(text) else text
    plain = to_plain_letters(text)
    if not is_visual_order(plain) and not _forms_run_backward(text):
        return plain
    # The order is turned first: a ligature of two letters must not be taken apart before.
    return to_plain_letters(to_logical_order(text))


def form_consistency(text: str) -> float:
    """Give the share of words in presentation forms whose ends are shaped as a word's ends, 0 to 1.

    A word has a letter shaped for its start at one end and none such at the other; letters of
    another encoding that were taken for CP864 have them anywhere. 1 where there are no forms.
    """
    good = all_words = 0
    joining = ("<initial>", "<medial>")
    for word in _LONG_WORD.findall(text[:_SAMPLE]):
        all_words += 1
        good += _SHAPES[word[0]] not in joining or _SHAPES[word[-1]] not in joining
    return good / all_words if all_words else 1.0


def _plain(form: str) -> str:
    plain = unicodedata.normalize("NFKC", form)
    return plain.strip(" \u0640") if _MARK_FORM.match(form) else plain


_PLAIN = {ord(form): _plain(form) for form in map(chr, range(0xFB50, 0xFEFD)) if _FORM.match(form)}
_SHAPES = {
    chr(code): unicodedata.decomposition(chr(code)).partition(" ")[0]
    for code in range(0xFB50, 0xFEFD)
}
"""How a presentation form is shaped: ``<initial>``, ``<medial>``, ``<final>``…"""


def _forms_run_backward(text: str) -> bool:
    """Whether letters shaped for a word's end begin words, and those for its start end them."""
    forward = backward = 0
    for word in _WORD.findall(text[:_SAMPLE]):
        for character, sign in ((word[0], 1), (word[-1], -1)):
            shape = _SHAPES[character]
            if shape == "<initial>":
                forward, backward = forward + (sign > 0), backward + (sign < 0)
            elif shape == "<final>":
                forward, backward = forward + (sign < 0), backward + (sign > 0)
    return backward >= _SURELY and backward > forward
