from dataclasses import replace

from reader.text.citation import Citation, cited_in_arabic, cited_in_english

ARABIC = Citation(
    quote="خرج الناس إلى «السوق»\nوعادوا.",
    author="سلوى الحكيم",
    title="يوم في «السوق» القديم",
    source="وكالة الجسر",
    address="https://example.org/a",
    published="٤ مارس ٢٠٢١",
    hijri="٢٠ رجب ١٤٤٢ هـ",
    first="٣",
    last="٣",
)
ENGLISH = Citation(
    quote="They “speak” little.",
    author="Miriam Holloway",
    title="Where the storks turn",
    source="example.org",
    address="",
    published="4 March 2021",
    hijri="20 Rajab 1442 AH",
    first="2",
    last="4",
)


def test_the_arabic_manner() -> None:
    assert cited_in_arabic(ARABIC) == (
        "«خرج الناس إلى “السوق” وعادوا.» — سلوى الحكيم، «يوم في “السوق” القديم»، وكالة الجسر، "
        "٤ مارس ٢٠٢١ الموافق ٢٠ رجب ١٤٤٢ هـ، الفقرة ٣، https://example.org/a"
    )


def test_the_english_manner() -> None:
    assert cited_in_english(ENGLISH) == (
        "“They ‘speak’ little.” — Miriam Holloway, “Where the storks turn,” example.org, "
        "4 March 2021 (20 Rajab 1442 AH), paras. 2–4"
    )


def test_what_is_not_known_leaves_no_gap() -> None:
    bare = replace(ARABIC, author="", source="", address="", published="", hijri="")
    assert cited_in_arabic(bare).endswith("» — «يوم في “السوق” القديم»، الفقرة ٣")
    assert cited_in_english(replace(ENGLISH, author="", published="", hijri="")) == (
        "“They ‘speak’ little.” — “Where the storks turn,” example.org, paras. 2–4"
    )


def test_the_article_as_a_whole() -> None:
    whole = replace(ENGLISH, quote="", first="", last="")
    assert cited_in_english(whole) == (
        "Miriam Holloway, “Where the storks turn,” example.org, 4 March 2021 (20 Rajab 1442 AH)"
    )
    assert cited_in_english(replace(whole, source="", published="", hijri="")) == (
        "Miriam Holloway, “Where the storks turn”"
    )
