"""What a query finds, and in what order."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from reader.model.errors import CancelledError
from reader.search.finding import ENOUGH, find
from reader.search.query_language import parse_query
from reader.search.request import request_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.search.conftest import Asked

    Ask = Callable[..., Asked]

OTHER = "تحدث الخبراء عن أحوال الطقس في المدن الساحلية خلال الشتاء الماضي."


# Forms of a word


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("مكتبة", "زار الطلاب المكتبات القديمة في البلدة."),
        ("المدرسة", "وبالمدارس يبدأ كل إصلاح، وفي مدرسة الحي مثال."),
        ("قانون", "ناقش المجلس القوانين الجديدة."),
        ("احمد", "قال أحمد إن الموعد قريب."),
        ("أحمد", "قال احمد إن الموعد قريب."),
        ("القرآن", "تلاوة القُرآنِ الكريم في المسجد."),
        ("كتاب", "كِتـــابٌ نادر في الخزانة."),
        ("٢٠١٦", "حدث ذلك عام 2016 في الصيف."),
        ("شرطة", "ﺍﻟﺸﺮﻃﺔ أغلقت الطريق."),
        ("London", "سافر الوفد إلى LONDON مساء."),
        ("عبدالله", "استقبل الملك عبد الله الوفد."),
        ("عبد الله", "استقبل الملك عبدالله الوفد."),
        ("يناير", "في شهر كانون الثاني من العام."),
        ("كانون الثاني", "في شهر يناير من العام."),
    ],
)
def test_a_word_is_found_in_its_written_forms(ask: Ask, query: str, text: str) -> None:
    assert ask(wanted=text, other=OTHER).ids(query) == ["wanted"]


def test_the_form_that_was_typed_comes_first(ask: Ask) -> None:
    asked = ask(
        stem="افتتحت البلدية مكتبات جديدة في الحي.",
        folded="افتتحت البلدية مكتبه جديدة في الحي.",
        exact="افتتحت البلدية مكتبة جديدة في الحي.",
        other=OTHER,
    )
    assert asked.ids("مكتبة") == ["exact", "folded", "stem"]


def test_a_name_is_told_from_the_particle_that_folds_to_the_same(ask: Ask) -> None:
    particles = {f"particle{n}": f"جلس الرجل على الكرسي رقم {n} على مهل." for n in range(12)}
    asked = ask(**particles, name="جلس الرجل علي في الحديقة على مهل.")
    assert asked.ids("علي")[0] == "name"
    assert asked.ids("علي", exact=True) == ["name"]
    assert "name" in asked.ids("على", exact=True)
    assert len(asked.ids("على", exact=True)) == 13


@pytest.mark.parametrize("typed", ["مسؤ", "مسئ", "المسؤ"])
def test_a_beginning_may_end_in_a_hamza(ask: Ask, typed: str) -> None:
    asked = ask(wanted="تحدث المسؤول عن الطقس.", other="مسح الطالب اللوح، ثم مسوّد.")
    assert asked.ids(f"{typed}*") == ["wanted"]
    assert asked.ids(typed, unfinished=True)[0] == "wanted"


def test_a_name_that_is_also_a_particle_counts_beside_another(ask: Ask) -> None:
    asked = ask(
        name="ألقى الشاعر محمد علي قصيدة في المساء.",
        particles="جلس محمد محمد محمد في الحديقة، ثم نام على الكرسي، ومحمد على عادته.",
        other=OTHER,
    )
    assert asked.ids("محمد علي")[0] == "name"
    assert asked.ids("محمد علي", unfinished=True)[0] == "name"


@pytest.mark.parametrize("unfinished", [False, True])
def test_a_particle_is_not_found_for_a_name_beside_another(ask: Ask, unfinished: bool) -> None:
    asked = ask(particles="جلس الرجل على الكرسي.", other=OTHER)
    assert asked.ids("محمد علي", unfinished=unfinished) == []
    assert asked.ids("علي", unfinished=unfinished) == ["particles"]


# Several words


def test_articles_with_every_word_come_first(ask: Ask) -> None:
    asked = ask(
        one="السد السد السد السد: أخبار السد والسد.",
        both="تناولت الصحف أخبار كثيرة، منها السد الذي تبنيه البلاد، ثم ذكرت النهضة في الختام "
        "بعد كلام طويل عن الطقس والأسواق والرياضة والسفر.",
        near="بدأ ملء سد النهضة هذا الصيف.",
        none=OTHER,
    )
    assert asked.ids("سد النهضة") == ["near", "both", "one"]
    assert asked.page("سد النهضة").total == 3


def test_when_enough_have_every_word_the_others_are_not_shown(ask: Ask) -> None:
    both = {f"both{n}": f"خبر رقم {n} عن سد النهضة." for n in range(ENOUGH + 5)}
    one = {f"one{n}": f"خبر رقم {n} عن سد آخر." for n in range(5)}
    page = ask(**both, **one).page("سد النهضة", limit=100)
    assert {hit.id for hit in page.hits} == set(both)
    assert page.total == len(both)


def test_a_question_finds_its_article_though_not_every_word_is_there(ask: Ask) -> None:
    asked = ask(
        answer="اخترع غوتنبرغ المطبعة ذات الحروف المتحركة في منتصف القرن الخامس عشر.",
        function="من هو الذي كان في ما هو من الذي في أي من ذلك؟",
        other=OTHER,
    )
    assert asked.ids("من هو الرجل الذي اخترع آلة المطبعة في أوروبا؟") == ["answer"]


def test_function_words_alone_are_words_like_others(ask: Ask) -> None:
    assert ask(there="من هو؟ لا أحد.", other="حديقة وبستان.").ids("من هو") == ["there"]


def test_a_word_in_the_title_counts_more(ask: Ask) -> None:
    asked = ask(
        body={"title": "أخبار المساء", "body": f"زلزال في الجبال. {OTHER}"},
        title={"title": "زلزال في الجبال", "body": f"أخبار المساء. {OTHER}"},
    )
    assert asked.ids("زلزال") == ["title", "body"]


def test_words_side_by_side_count_more_than_apart(ask: Ask) -> None:
    asked = ask(
        apart="مجلس المدينة قرر أن يفتح الباب، ثم خرج الأمن من القاعة بعد ساعة.",
        near="مجلس الأمن قرر أن يفتح الباب، ثم خرج الجميع من القاعة بعد ساعة.",
        other=OTHER,
    )
    assert asked.ids("مجلس الأمن") == ["near", "apart"]


# Phrases, words left out, beginnings


def test_a_phrase_stands_in_a_row(ask: Ask) -> None:
    asked = ask(
        row="اجتمع مجلس الأمن الدولي أمس.",
        clitic="وبمجلس الأمن خمسة أعضاء دائمين.",
        apart="الأمن في المدينة مهمة مجلس البلدة.",
        split={"title": "أعضاء مجلس", "body": "الأمن مستتب في البلدة."},
    )
    assert set(asked.ids('"مجلس الأمن"')) == {"row", "clitic"}
    assert asked.ids("«مجلس الأمن الدولي»") == ["row"]
    assert asked.ids('"الأمن مجلس"') == []


def test_function_words_count_within_a_phrase(ask: Ask) -> None:
    asked = ask(there="خرج من البيت مبكرا.", not_there="خرج إلى البيت مبكرا.")
    assert asked.ids('"خرج من البيت"') == ["there"]


def test_what_is_left_out_is_not_found(ask: Ask) -> None:
    asked = ask(
        both="زلزال في الجبال وفيضان في السهل.",
        one="زلزال في الجبال.",
        clitic="زلزال في الجبال وبالفيضانات عرف السهل.",
    )
    assert asked.ids("زلزال -فيضان") == ["one"]
    assert set(asked.ids('زلزال -"في السهل"')) == {"one", "clitic"}
    assert asked.ids("زلزال -فيض*") == ["one"]
    assert asked.ids("-فيضان") == ["one"]


def test_a_beginning_is_found_with_the_article_or_without(ask: Ask) -> None:
    asked = ask(
        bare="مستشفيات البلدة كثيرة.",
        article="زار الوزير المستشفى الجديد.",
        whole="مستشف",
        other="شفاء المرضى قريب.",
    )
    assert set(asked.ids("مستشف*")) == {"bare", "article", "whole"}
    assert asked.ids("مستشف*")[0] == "whole"


def test_an_unfinished_word_may_be_the_beginning_of_another(ask: Ask) -> None:
    asked = ask(longer="مهرجان الموسيقى في الصيف.", whole="صوت الموس في الحفل.", other=OTHER)
    assert asked.ids("الموس") == ["whole"]
    assert asked.ids("الموس", unfinished=True) == ["whole", "longer"]
    assert asked.ids("مهرجان الموسي", unfinished=True)[0] == "longer"


def test_rare_words_that_begin_so_do_not_outrank_the_common_one(ask: Ask) -> None:
    common = {f"common{n}": f"مباراة رقم {n} بين الفريقين في الملعب." for n in range(8)}
    asked = ask(**common, rare="مباراتكمهم لفظ لا يكاد يوجد في الملعب هنا بين.")
    assert asked.ids("مبارا*")[0].startswith("common")


def test_more_words_begin_so_than_are_tried(ask: Ask) -> None:
    articles = {
        f"a{n}": f"مدخل{'ابتثجحخدذر'[n % 10]}{'سشصضطظعغفق'[n // 10]} هنا" for n in range(90)
    }
    asked = ask(**articles)
    assert asked.page("مدخل*", limit=100).total == 90
    assert len(asked.ids("مدخل*")) == 20


def test_articles_with_a_common_beginning_are_not_all_counted(
    ask: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    articles = {f"a{n}": f"مدخل{'ابتثجحخدذر'[n % 10]}{'سشصضطظ'[n // 10]} هنا" for n in range(60)}
    asked = ask(**articles)
    whole = asked.page("مدخل*", limit=5)
    assert (whole.total, whole.more) == (60, False)
    monkeypatch.setattr("reader.search.finding.COUNTED", 30)
    begun = asked.page("مدخل*", limit=5)
    assert (begun.total, begun.more) == (40, True)
    assert begun.hits == whole.hits
    assert len(asked.ids("مدخل*", limit=60)) == 60
    assert asked.page("مد*", limit=5).more


def test_beginnings_are_the_same_when_the_common_words_are_at_hand(
    ask: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reader.search.index._MANY", 0)
    asked = ask(
        bare="مستشفيات البلدة كثيرة.",
        article="زار الوزير المستشفى الجديد.",
        other="مسرح المدينة، ومسرح البلدة.",
    )
    texts = ("مستشف", "مس", "م", "ال", "المستش", "زار الو", "مستشفياااات", "قق")
    cold = [asked.ids(text, unfinished=True) for text in texts]
    asked.index.warm_up(lambda: False)
    assert [asked.ids(text, unfinished=True) for text in texts] == cold
    assert set(cold[0]) == {"bare", "article"}
    assert cold[4] == ["article"]
    assert set(cold[1]) == {"other", "bare"}


# Filters and dates


LIBRARY: dict[str, dict[str, object]] = {
    "first": {
        "title": "زيارة إلى المتحف",
        "author": "حسام أبو العلا",
        "place": "القاهرة",
        "section": "ثقافة",
        "tags": ("آثار", "سياحة داخلية"),
        "date": "2016-08-06",
        "sort_date": "2016-08-06",
    },
    "second": {
        "title": "زيارة إلى الملعب",
        "author": "سلوى الحكيم وكالة المدينة",
        "place": "تونس",
        "section": "رياضة",
        "tags": ("كرة القدم",),
        "date": "2016-09-01",
        "sort_date": "2016-09-01T10:00:00",
    },
    "third": {"title": "زيارة إلى السوق", "date": "2017-01-01", "sort_date": "2017-01-01"},
    "undated": {"title": "زيارة بلا تاريخ", "sort_date": "2020-01-01", "notes": ("فكرة للمجلة",)},
}


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("author:حسام", ["first"]),
        ('author:"حسام أبو العلا"', ["first"]),
        ("author:علا", ["first"]),
        ('author:"حسام الحكيم"', []),
        ("author:المدينة", ["second"]),
        ("place:قاهره", ["first"]),
        ("section:الرياضة", ["second"]),
        ("tag:سياحة", ["first"]),
        ("-tag:سياحة", ["undated", "third", "second"]),
        ("-author:حسام -section:رياضة", ["undated", "third"]),
        ("after:2016-09", ["third", "second"]),
        ("before:2016", ["second", "first"]),
        ("before:2016-08", ["first"]),
        ("after:2016-08-06 before:2016-08-06", ["first"]),
        ("after:2018", []),
        ("زيارة after:2017", ["third"]),
        ("متحف section:رياضة", []),
        ("زيارة place:تونس", ["second"]),
    ],
)
def test_filters(ask: Ask, query: str, expected: list[str]) -> None:
    assert ask(**LIBRARY).ids(query) == expected


@pytest.mark.parametrize("query", ["سلوى الحكيم", "تونس", "رياضة", "كرة", "سياحة", "المجلة"])
def test_what_stands_beside_the_text_is_searched_too(ask: Ask, query: str) -> None:
    assert len(ask(**LIBRARY).ids(query)) == 1


def test_filters_alone_list_the_newest_first(ask: Ask) -> None:
    page = ask(**LIBRARY).page("before:2030", limit=2)
    assert ([hit.id for hit in page.hits], page.total) == (["third", "second"], 3)
    rest = ask(**LIBRARY).page("before:2030", limit=2, offset=2)
    assert ([hit.id for hit in rest.hits], rest.total) == (["first"], 3)


# Exact spelling


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("كتاب", {"plain", "both"}),
        ("كِتاب", {"marked", "both"}),
        ("أن", {"hamza"}),
        ("ان", {"bare"}),
        ("مكتبه", {"ha"}),
        ("مكتبة", {"ta"}),
    ],
)
def test_with_exact_spelling_marks_and_hamza_count(ask: Ask, query: str, found: set[str]) -> None:
    asked = ask(
        plain="هذا كتاب قديم",
        marked="هذا كِتاب قديم",
        both="كتاب أو كِتاب",
        hamza="يرى أن يعود",
        bare="يرى ان يعود",
        ha="في مكتبه",
        ta="في مكتبة",
    )
    assert set(asked.ids(query, exact=True)) == found


def test_with_exact_spelling_every_word_is_needed(ask: Ask) -> None:
    asked = ask(both="مكتبة قديمة", one="مكتبة جديدة")
    assert asked.ids("مكتبة قديمة", exact=True) == ["both"]


# Pages


@pytest.mark.parametrize("query", ["خبر", "خبر عن", "خبر سد", "خبر زلزال سد", "before:2030"])
def test_pages_follow_one_another_without_gaps(ask: Ask, query: str) -> None:
    articles: dict[str, dict[str, object]] = {
        f"a{n:03}": {
            "body": f"خبر رقم {n} عن " + ("سد " * (n % 5) + "زلزال " * (n % 7 == 0)) + "اليوم",
            "date": f"2016-01-{1 + n % 28:02}",
            "sort_date": f"2016-01-{1 + n % 28:02}",
        }
        for n in range(120)
    }
    asked = ask(**articles)
    whole = [hit.id for hit in asked.page(query, limit=200).hits]
    assert len(whole) == len(set(whole))
    paged: list[str] = []
    while page := asked.page(query, limit=17, offset=len(paged)).hits:
        paged += [hit.id for hit in page]
    assert len(paged) == len(whole) == len(set(paged))
    assert asked.page(query).total == len(whole)


def test_limits(ask: Ask) -> None:
    asked = ask(a="خبر", b="خبر")
    assert len(asked.page("خبر", limit=10**30).hits) == 2
    assert asked.page("خبر", limit=1).total == 2
    assert asked.page("خبر", offset=2).hits == ()


def test_a_search_can_be_stopped(ask: Ask) -> None:
    snapshot = ask(a="خبر عاجل").index.snapshot()
    assert snapshot is not None
    with pytest.raises(CancelledError):
        find(snapshot, request_of(parse_query("خبر عاجل")), cancelled=lambda: True)


# Bad input


@pytest.mark.parametrize(
    "query",
    [
        "كلمة " * 20_000,
        "ك" * 100_000,
        " ".join(f"كلمة{n}" for n in range(20_000)),
        '"' + "سد النهضة " * 10_000 + '"',
        '- -- -"" * ** "*" author: :: ()[]{}~^\\/+&|!',
        "+سد +النهضة AND OR NOT (title:سد)^2~",
        "16.4 ١٦٫٤ 1,250,000",
        "a.*b* .* [* \\*",
        "\x00\x01سد\x7f\u202eالنهضة",
        "ً ٌ ٍ",
    ],
)
def test_no_query_is_too_much(ask: Ask, query: str) -> None:
    asked = ask(a="سد النهضة", b=OTHER)
    for exact in (False, True):
        for unfinished in (False, True):
            asked.page(query, exact=exact, unfinished=unfinished)


def test_a_pasted_paragraph_finds_its_article(ask: Ask) -> None:
    others = {f"c{n}": "واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة" for n in range(30)}
    paragraph = (
        "زارت المهندسة زمردة مصنع الزجاج القديم وعدّت أفرانه: واحد اثنان ثلاثة أربعة خمسة ستة سبعة "
        "ثمانية تسعة عشرة، ثم كتبت عن كل فرن منها صفحة في دفترها الأزرق ورسمت مدخنته بقلم رصاص."
    )
    assert ask(**others, wanted=f"{OTHER} {paragraph} {OTHER}").ids(paragraph)[0] == "wanted"


def test_an_empty_index_finds_nothing(ask: Ask) -> None:
    assert ask().ids("سد النهضة") == []
    assert ask().page("before:2020").total == 0
