from collections.abc import Callable

from PySide6.QtCore import QLocale

from reader.model.article import Article
from reader.model.draft import Block, BlockKind
from reader.views.article.citing import cite, paragraph_numbers

MakeArticle = Callable[..., Article]
BLOCKS = (
    Block(BlockKind.STANDFIRST, "مقدمة", 1),
    Block(BlockKind.SUBHEAD, "عنوان", 2),
    Block(BlockKind.PARAGRAPH, "الفقرة الأولى", 3),
    Block(BlockKind.CAPTION, "صورة", 4),
    Block(BlockKind.PARAGRAPH, "الأخيرة", 5),
)


def test_subheads_and_captions_are_not_counted(make_article: MakeArticle) -> None:
    article = make_article(blocks=BLOCKS)
    body = article.body
    start = body.index("الأولى")
    assert paragraph_numbers(article, 0, 3) == (1, 1)
    assert paragraph_numbers(article, start, start + 3) == (2, 2)
    assert paragraph_numbers(article, start, len(body)) == (2, 3)
    assert paragraph_numbers(article, 0, start) == (1, 2)
    assert paragraph_numbers(article, body.index("صورة"), body.index("صورة") + 2) == (2, 2)


def test_an_arabic_article_is_cited_in_arabic_whatever_the_window_speaks(
    make_article: MakeArticle,
) -> None:
    article = make_article(blocks=BLOCKS, source_url="https://www.example.org/a")
    start = article.body.index("الأخيرة")
    cited = cite(article, (start, start + 7), QLocale("ar_EG"))
    assert cited == (
        "«الأخيرة» — سلوى الحكيم، «يوم في السوق القديم»، example.org، ٤ مارس ٢٠٢١ الموافق "
        "٢٠ رجب ١٤٤٢ هـ، الفقرة ٣، https://www.example.org/a"
    )
    assert cite(article, (0, 5), QLocale("en_US")).startswith("«مقدمة» — سلوى الحكيم، «")


def test_any_other_article_is_cited_in_english(make_article: MakeArticle) -> None:
    article = make_article(
        language="en",
        title="Where the storks turn",
        author="",
        agency="The Lantern",
        blocks=(Block(BlockKind.PARAGRAPH, "They come without a sound.", 1),),
    )
    assert cite(article, (0, 9), QLocale("ar")) == (
        "“They come” — The Lantern, “Where the storks turn,” 4 March 2021 (20 Rajab 1442 AH), "
        "para. 1"
    )
    assert cite(article, None, QLocale("en")).startswith("The Lantern, “Where the storks turn,” ")


def test_a_date_that_is_not_known_is_given_as_printed(make_article: MakeArticle) -> None:
    article = make_article(date=None, date_text="الثلاثاء الماضي", source_url="http://[bad")
    assert "، الثلاثاء الماضي، http://[bad" in cite(article, None, QLocale("ar"))
