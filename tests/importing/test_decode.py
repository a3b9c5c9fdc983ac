"""Every encoding Arabic files come in, and the damage they come with."""

import pytest
from bidi import get_display

from reader.importing.decode import decode
from reader.importing.plausibility import PLAUSIBLE, plausibility
from reader.importing.visual_order import to_logical_letters, to_plain_letters
from reader.model.errors import UnusableInputError

TEXT = (
    "عودة الماء إلى الواحة\n"
    "وصلت القافلة إلى الواحة قبيل الغروب، وكان الأطفال أول من خرج لاستقبالها عند البئر القديمة.\n"
    "وقال شيخ الواحة إن الماء عاد إلى مجراه بعد عامين من الجفاف في سنة 2023 كما لم يعد من قبل.\n"
)


@pytest.mark.parametrize("codec", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be", "utf-8"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_unicode_with_and_without_mark(codec: str, mark: str) -> None:
    decoded = decode((mark + TEXT).encode(codec))
    assert decoded.encoding == codec
    assert decoded.text.removeprefix("\ufeff") == TEXT


@pytest.mark.parametrize(
    ("codec", "name"),
    [
        ("cp1256", "windows-1256"),
        ("iso8859_6", "iso-8859-6"),
        ("cp720", "cp720"),
        ("mac_arabic", "mac-arabic"),
    ],
)
def test_eight_bit_encodings_are_told_apart(codec: str, name: str) -> None:
    text = TEXT.replace("،", "") if codec == "cp720" else TEXT  # CP720 has no Arabic comma
    decoded = decode(text.encode(codec))
    assert decoded.encoding == name
    assert decoded.text == text
    assert name not in decoded.alternatives


def test_western_text() -> None:
    text = "Le café de la gare était fermé; l'été avait été très long à Besançon.\n" * 3
    assert decode(text.encode("cp1252")).text == text


@pytest.mark.parametrize("mistaken", ["cp1252", "latin-1", "cp1256"])
@pytest.mark.parametrize("times", [1, 2])
def test_double_encoding_is_repaired(mistaken: str, times: int) -> None:
    text = TEXT
    for _ in range(times):
        content = text.encode()
        text = "".join(bytes([byte]).decode(mistaken, "ignore") or chr(byte) for byte in content)
    decoded = decode(text.encode())
    assert decoded.text == TEXT
    assert any("by mistake" in warning for warning in decoded.warnings)


def test_letters_lost_in_windows_1252_are_guessed() -> None:
    damaged = "في كل صيف يعود الطفل إلى الواحة".encode().decode("cp1252", "replace")
    assert decode(damaged.encode()).text == "في كل صيف يعود الطفل إلى الواحة"


def test_good_text_is_not_repaired() -> None:
    for text in (TEXT, "Ãngel visitó São Paulo – Ø 5 mm", "ظل ظبي طليق في ظلال الطلح"):
        assert decode(text.encode()).text == text
        assert decode(text.encode()).warnings == ()


def test_presentation_forms_in_both_orders() -> None:
    forms = "ﻋﻮﺩﺓ ﺍﻟﻤﺎﺀ ﺇﻟﻰ ﺍﻟﻮﺍﺣﺔ ﻭﺍﻟﻘﺎﻓﻠﺔ ﻓﻲ ﺍﻟﻤﺪﻳﻨﺔ ﺍﻟﻘﺪﻳﻤﺔ 2023"
    plain = "عودة الماء إلى الواحة والقافلة في المدينة القديمة 2023"
    assert to_logical_letters(forms) == plain
    assert to_logical_letters(get_display(forms)) == plain


def test_visual_order_of_plain_letters() -> None:
    visual = "\n".join(get_display(line, base_dir="R") for line in TEXT.split("\n"))
    assert visual != TEXT
    assert decode(visual.encode()).text == TEXT


def test_cp864_in_visual_order() -> None:
    forms = "ﻋﻮﺩﺓ ﺍﻟﻤﺎﺀ ﺍﻟﻰ ﺍﻟﻮﺍﺣﺔ ﻭﺍﻟﻘﺎﻓﻠﺔ ﻓﻲ ﺍﻟﻤﺪﻳﻨﺔ ﺍﻟﻘﺪﻳﻤﺔ"
    encoded = bytearray()
    table = {bytes([byte]).decode("cp864", "ignore"): byte for byte in range(256)}
    bases = {to_plain_letters(form): byte for form, byte in table.items() if form > "\x80"}
    for letter in get_display(forms):
        encoded.append(table.get(letter) or bases[to_plain_letters(letter)])
    decoded = decode(bytes(encoded))
    assert decoded.encoding == "cp864"
    assert decoded.text == "عودة الماء الى الواحة والقافلة في المدينة القديمة"


def test_symbols_of_print_stay() -> None:
    assert to_plain_letters("محمد ﷺ ﴿آية﴾") == "محمد ﷺ ﴿آية﴾"


def test_cut_off_end_is_a_warning() -> None:
    content = TEXT.strip(".\n ").encode()
    decoded = decode(content[:-1])
    assert decoded.text == TEXT.strip(".\n ")[:-1]
    assert "end" in decoded.warnings[0]
    assert decode(TEXT.encode("utf-16-le")[:-1]).warnings


def test_few_broken_bytes_are_a_warning() -> None:
    content = bytearray((TEXT * 4).encode())
    content[201] = 0xFF
    decoded = decode(bytes(content))
    assert decoded.encoding == "utf-8"
    assert "\ufffd" in decoded.text
    assert decoded.warnings


def test_nul_bytes_are_dropped() -> None:
    decoded = decode(TEXT.encode() + b"\x00" * 300)
    assert decoded.text == TEXT
    assert decoded.warnings


@pytest.mark.parametrize(
    "content",
    [
        b"%PDF-1.7\n%\xe2\xe3",
        b"PK\x03\x04\x14\x00",
        b"\x89PNG\r\n\x1a\n\x00\x00",
        bytes(range(256)) * 8,
        b"\x00" * 64,
        b"\x7fELF\x02\x01\x01\x00",
    ],
)
def test_binary_files_are_refused(content: bytes) -> None:
    with pytest.raises(UnusableInputError, match=r"^The file x .*\.$"):
        decode(content, subject="The file x")


def test_the_person_decides() -> None:
    content = TEXT.encode("cp1256")
    assert decode(content, "windows-1256").text == TEXT
    assert decode(content, "cp720").text != TEXT
    with pytest.raises(UnusableInputError, match=r"not text in utf-8"):
        decode(content, "utf-8")


@pytest.mark.parametrize("name", ["klingon", "base64", "", "a\x00b", "rot13"])
def test_unknown_encoding_is_one_sentence(name: str) -> None:
    with pytest.raises(UnusableInputError, match=r"^There is no text encoding called .*\.$"):
        decode(b"abc", name)


def test_score_of_text_and_nonsense() -> None:
    assert plausibility(TEXT) > PLAUSIBLE
    assert plausibility(TEXT.encode("cp1256").decode("cp720", "replace")) < plausibility(TEXT)
    assert plausibility("plain") == 0
