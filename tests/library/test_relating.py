"""Related articles, quotations and differences, over real libraries with their index."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from reader.library import Library
from reader.library.citing import Citer
from reader.library.relatives import MOST
from reader.model.direction import Direction
from reader.model.draft import Block, BlockKind, Draft, RelatedItem
from reader.model.errors import CancelledError, NotFoundError
from reader.model.relation import Reason, ReasonKind, Relation, RelationKind
from reader.store import LibraryStore
from reader.store.incoming import IncomingFile

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BRIDGE = (
    "أعلنت شركة السكك الحديدية صباح الأحد عودة القطارات بين نهران وواحة الصفا بعد توقف طويل.",
    "وكان جسر وادي الأراك قد انهار قبل ثلاثة أسابيع إثر سيول لم تعرفها المنطقة منذ نصف قرن.",
    "وقال المهندس بشير القاضي إن الفريق ثبّت عوارض الجسر ليلا وفحص مفاصله قبل مرور أول قطار.",
    "ونقل القطار الأول مئات الركاب إلى المحطة المركزية حيث استقبلهم الأهالي بالورود والأهازيج.",
)
BRIDGE_ELSEWHERE = (
    "عادت قطارات واحة الصفا إلى السير بعد ترميم جسر وادي الأراك الذي جرفته السيول.",
    "وشرح المهندس بشير القاضي كيف فحص فريقه عوارض الجسر ومفاصله تحت المطر.",
    "وهتف الركاب حين دخل القطار المحطة المركزية في نهران، وردد الأهالي الأهازيج.",
)
RAILWAY_MUSEUM = (
    "يعرض متحف السكك الحديدية في نهران قاطرات بخارية وعوارض خشبية من أول خط للقطارات.",
    "ويروي دليل المتحف للزوار حكايات المحطة المركزية وركابها وقطاراتها القديمة.",
)
KITCHEN = (
    "يبدأ إعداد الخبز بالخميرة الطبيعية قبل يومين، فيعجن الدقيق بالماء ويترك في وعاء مغطى.",
    "ثم يخبز الرغيف في فرن حام حتى تحمر قشرته وتفوح رائحته في أرجاء المطبخ.",
)
STARS = (
    "رصد هواة الفلك مذنبا خافتا قرب كوكبة الدب، ونصحوا بمنظار صغير وسماء بعيدة من الأضواء.",
    "ويبلغ المذنب أقرب نقطة من الشمس في آخر الشهر ثم يبتعد إلى أطراف المجموعة الشمسية.",
)
SAYING = "إن المدينة التي تنسى أسماء أشجارها تنسى بعد قليل أسماء أبنائها ثم لا تجد من يناديها."


@dataclass
class Shelf:
    """A library and its store; articles are put in as an import would."""

    store: LibraryStore
    library: Library

    def put(self, title: str, *paragraphs: str, **fields: object) -> str:
        blocks = tuple(Block(BlockKind.PARAGRAPH, text, at) for at, text in enumerate(paragraphs))
        source = str(fields.pop("source", ""))
        values: dict[str, object] = {"file": f"{title}.txt", "encoding": "utf-8", "language": "ar"}
        values |= {"direction": Direction.RTL, "title": title, "blocks": blocks} | fields
        draft = Draft(**values)  # type: ignore[arg-type]
        content = repr((title, paragraphs, sorted(fields.items(), key=str))).encode()
        import_id = self.store.imports.start()
        [added] = self.store.imports.store_step(
            import_id, [IncomingFile(draft, content, source=source)]
        )
        return str(added.id)  # type: ignore[union-attr]

    def related(self, id_: str) -> tuple[Relation, ...]:
        self.library.index_pending()
        return self.library.related(id_)


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    store = LibraryStore(tmp_path / "library.db")
    with Library(store) as library:
        yield Shelf(store, library)


@pytest.fixture
def others(shelf: Shelf) -> list[str]:
    """Articles on other subjects."""
    return [shelf.put("الخبز بالخميرة", *KITCHEN), shelf.put("مذنب في سماء الشتاء", *STARS)]


def kinds(relations: tuple[Relation, ...]) -> list[tuple[RelationKind, str | None]]:
    return [(relation.kind, relation.id) for relation in relations]


def reason(relation: Relation, kind: ReasonKind) -> Reason | None:
    return next((each for each in relation.why if each.kind is kind), None)


def test_similar_articles_say_why(shelf: Shelf, others: list[str]) -> None:
    first = shelf.put(
        "القطارات تعود إلى نهران", *BRIDGE, author="ليلى العمري", place="نهران", date="2021-03-04"
    )
    museum = shelf.put(
        "متحف للقطارات القديمة",
        *RAILWAY_MUSEUM,
        author="ليلى العُمري",
        place="نهران",
        date="2021-03-14",
    )
    [found] = shelf.related(first)
    assert (found.kind, found.id, found.date) == (RelationKind.SIMILAR, museum, "2021-03-14")
    assert found.title == "متحف للقطارات القديمة"
    assert 0 < found.score < 1
    terms = reason(found, ReasonKind.TERMS)
    assert terms is not None
    assert 2 <= len(terms.values) <= 4
    article = shelf.library.article(first)
    assert all(term in f"{article.title}\n{article.body}" for term in terms.values)
    assert reason(found, ReasonKind.AUTHOR) == Reason(ReasonKind.AUTHOR, ("ليلى العمري",))
    assert reason(found, ReasonKind.PLACE) == Reason(ReasonKind.PLACE, ("نهران",))
    assert reason(found, ReasonKind.DATE) == Reason(ReasonKind.DATE, number=10)
    assert kinds(shelf.related(others[0])) == []


def test_an_agencys_text_elsewhere_is_the_same_story(shelf: Shelf, others: list[str]) -> None:
    first = shelf.put("القطارات تعود إلى نهران", *BRIDGE, source="one.example")
    copy = shelf.put(
        "جسر الأراك يفتح من جديد", *BRIDGE[:3], "ثم انصرف الجميع.", source="two.example"
    )
    [found] = shelf.related(first)
    assert (found.kind, found.id) == (RelationKind.SAME_STORY, copy)
    assert reason(found, ReasonKind.PARAGRAPHS) == Reason(ReasonKind.PARAGRAPHS, number=3)
    assert reason(found, ReasonKind.AUTHOR) is reason(found, ReasonKind.DATE) is None


def test_reports_of_one_event_are_the_same_story(shelf: Shelf, others: list[str]) -> None:
    first = shelf.put("القطارات تعود إلى نهران", *BRIDGE, date="2021-03-04")
    other = shelf.put("جسر الأراك يعود بعد السيول", *BRIDGE_ELSEWHERE, date="2021-03-05")
    [found] = shelf.related(first)
    assert (found.kind, found.id) == (RelationKind.SAME_STORY, other)
    assert reason(found, ReasonKind.DATE) == Reason(ReasonKind.DATE, number=1)


def test_versions_come_before_the_rest(shelf: Shelf, others: list[str]) -> None:
    museum = shelf.put("متحف للقطارات القديمة", *RAILWAY_MUSEUM)
    first = shelf.put("القطارات تعود إلى نهران", *BRIDGE)
    second = shelf.put("القطارات تعود إلى نهران", *BRIDGE[:3], "وعاد الجميع إلى بيوتهم سالمين.")
    assert shelf.library.article(second).version_of == first
    found = shelf.related(second)
    assert kinds(found) == [(RelationKind.VERSION, first), (RelationKind.SIMILAR, museum)]
    assert reason(found[0], ReasonKind.PARAGRAPHS) == Reason(ReasonKind.PARAGRAPHS, number=3)
    changes = shelf.library.differences(first, second)
    assert [change.same for change in changes[:3]] == [True, True, True]
    assert {(change.old, change.new) for change in changes[3:]} == {
        (BRIDGE[3], None),
        (None, "وعاد الجميع إلى بيوتهم سالمين."),
    }


def test_of_another_articles_versions_only_one_is_listed(shelf: Shelf, others: list[str]) -> None:
    museum = shelf.put("متحف للقطارات القديمة", *RAILWAY_MUSEUM)
    edited = shelf.put("متحف للقطارات القديمة", *RAILWAY_MUSEUM, "والدخول إليه بلا مقابل.")
    assert shelf.library.article(edited).version_of == museum
    first = shelf.put("القطارات تعود إلى نهران", *BRIDGE)
    [found] = shelf.related(first)
    assert found.id in {museum, edited}


def test_what_the_page_names_comes_first_in_its_order(shelf: Shelf, others: list[str]) -> None:
    unknown = RelatedItem(title="خبر ليس في المكتبة بعد", section="أخبار", date="2020-01-02")
    items = (
        unknown,
        RelatedItem(title="مذنب في سماء الشتاء - صحيفة المدينة"),
        RelatedItem(lead=f"{KITCHEN[0][:70]}…"),
        RelatedItem(title="الخبز بالخميرة"),
    )
    shelf.put("متحف للقطارات القديمة", *RAILWAY_MUSEUM)
    first = shelf.put("القطارات تعود إلى نهران", *BRIDGE, related=items)
    found = shelf.related(first)
    assert kinds(found)[:3] == [
        (RelationKind.CITED, None),
        (RelationKind.CITED, others[1]),
        (RelationKind.CITED, others[0]),
    ]
    assert [relation.kind for relation in found[3:]] == [RelationKind.SIMILAR]
    assert (found[0].title, found[0].date, found[0].item) == (
        "خبر ليس في المكتبة بعد",
        "2020-01-02",
        unknown,
    )
    assert found[2].item == items[2]
    assert found[2].title == "الخبز بالخميرة"
    assert all(relation.why[0] == Reason(ReasonKind.CITED) for relation in found[:3])
    later = shelf.put("خبر ليس في المكتبة بعد!", "وصل الخبر أخيرا بعد أن سأل عنه القراء أياما.")
    assert kinds(shelf.related(first))[0] == (RelationKind.CITED, later)


def test_a_named_version_comes_once_with_all_reasons(shelf: Shelf, others: list[str]) -> None:
    first = shelf.put("القطارات تعود إلى نهران", *BRIDGE, source="one.example")
    copy = shelf.put(
        "جسر الأراك يفتح من جديد",
        *BRIDGE[:3],
        "ثم انصرف الجميع.",
        source="two.example",
        related=(RelatedItem(title="القطارات تعود إلى نهران"),),
    )
    [found] = shelf.related(copy)
    assert (found.kind, found.id, found.score) == (RelationKind.CITED, first, 1)
    assert reason(found, ReasonKind.CITED)
    assert reason(found, ReasonKind.PARAGRAPHS)


def test_a_title_that_several_articles_have_is_no_link(shelf: Shelf, others: list[str]) -> None:
    shelf.put("كلمة العدد", *STARS[:1], date="2021-01-01")
    named = shelf.put("كلمة العدد", *KITCHEN[:1], date="2021-02-01")
    for item, expected in (
        (RelatedItem(title="كلمة العدد"), None),
        (RelatedItem(title="كلمة العدد", date="2021-02-01"), named),
        (RelatedItem(title="كلمة العدد", lead=KITCHEN[0]), named),
        (RelatedItem(title="الخبز بالخميرة", date="2001-01-01"), others[0]),
    ):
        first = shelf.put(f"مقال {item.date} {len(item.lead)}", *BRIDGE[:2], related=(item,))
        assert kinds(shelf.related(first))[0] == (RelationKind.CITED, expected)


def test_an_article_does_not_name_itself(shelf: Shelf, others: list[str]) -> None:
    title = "القطارات تعود إلى نهران"
    first = shelf.put(title, *BRIDGE, related=(RelatedItem(title=title),))
    assert kinds(shelf.related(first)) == []


def test_the_list_follows_the_library(shelf: Shelf, others: list[str]) -> None:
    first = shelf.put("القطارات تعود إلى نهران", *BRIDGE)
    assert kinds(shelf.related(first)) == []
    museum = shelf.put("متحف للقطارات القديمة", *RAILWAY_MUSEUM)
    assert kinds(shelf.related(first)) == [(RelationKind.SIMILAR, museum)]
    assert shelf.library.related(first) is not None
    shelf.library.delete([museum])
    assert kinds(shelf.library.related(first)) == []  # before the index has heard of it, too
    shelf.library.restore([museum])
    assert kinds(shelf.related(first)) == [(RelationKind.SIMILAR, museum)]
    shelf.library.delete([first])
    with pytest.raises(NotFoundError):
        shelf.library.related(first)


def test_without_an_index_there_is_what_the_library_itself_knows(shelf: Shelf) -> None:
    shelf.put("الخبز بالخميرة", *KITCHEN)
    first = shelf.put("القطارات تعود إلى نهران", *BRIDGE)
    second = shelf.put(
        "القطارات تعود إلى نهران",
        *BRIDGE[:3],
        "وعاد الجميع.",
        related=(RelatedItem(title="الخبز بالخميرة"),),
    )
    found = shelf.library.related(second)
    assert [relation.kind for relation in found] == [RelationKind.CITED, RelationKind.VERSION]
    assert found[1].id == first
    assert shelf.library.quotations(second) == ()


def test_in_a_small_library_half_may_be_of_one_story(shelf: Shelf, others: list[str]) -> None:
    # What four of six articles have is rare no more, and yet they belong together.
    told = " ".join(BRIDGE).split()
    ids = [
        shelf.put(f"خبر {name}", " ".join(random.Random(name).sample(told, len(told))))
        for name in ("أول", "آخر", "جديد", "قديم")
    ]
    found = shelf.related(ids[0])
    assert {relation.id for relation in found} == set(ids[1:])
    assert {relation.kind for relation in found} == {RelationKind.SIMILAR}
    for relation in found:
        terms = reason(relation, ReasonKind.TERMS)
        assert terms is not None
        assert len(terms.values) == 4


def test_numbers_and_days_are_no_reasons(shelf: Shelf, others: list[str]) -> None:
    first = shelf.put(
        "القطارات تعود إلى نهران", "سار القطار صباح السبت ثلاث مرات إلى نهران عبر الوادي."
    )
    second = shelf.put(
        "قطار نهران", "تعطل القطار صباح السبت ثلاث ساعات قبل نهران في أسفل الوادي الضيق."
    )
    [found] = shelf.related(first)
    assert found.id == second
    terms = reason(found, ReasonKind.TERMS)
    assert terms is not None
    assert set(terms.values) <= {"القطار", "القطارات", "نهران", "الوادي"}
    assert len(terms.values) >= 2


def test_a_page_of_links_is_looked_through_as_far_as_it_is_shown(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    resolved = []
    resolve = Citer.resolve

    def counted(citer: Citer, item: RelatedItem) -> str | None:
        resolved.append(item)
        return resolve(citer, item)

    monkeypatch.setattr(Citer, "resolve", counted)
    items = tuple(RelatedItem(title=f"خبر لم يصل بعد {number}") for number in range(MOST + 40))
    first = shelf.put("القطارات تعود إلى نهران", *BRIDGE, related=items)
    found = shelf.library.related(first, 1_000)
    assert [relation.item for relation in found] == resolved == list(items[:MOST])


def test_paragraphs_in_common_are_counted_only_so_far(
    shelf: Shelf, others: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    long = [f"{text} {number}" for number in range(100) for text in BRIDGE]
    first = shelf.put("سجل القطارات", *long, source="one.example")
    copy = shelf.put("سجل الجسر", *long[:-1], "وعاد الجميع.", source="two.example")
    [found] = shelf.related(first)
    assert (found.id, found.kind) == (copy, RelationKind.SAME_STORY)
    assert reason(found, ReasonKind.PARAGRAPHS) == Reason(ReasonKind.PARAGRAPHS, number=399)
    monkeypatch.setattr("reader.library.reasons.MOST_READ", 0)
    shelf.put("خبر قصير", "وصل الخبر أخيرا بعد أن سأل عنه القراء أياما.")
    [found] = shelf.related(first)
    assert found.id == copy
    assert reason(found, ReasonKind.PARAGRAPHS) is None


def test_limits_and_stopping(shelf: Shelf, others: list[str]) -> None:
    items = tuple(RelatedItem(title=f"خبر لم يصل بعد {number}") for number in range(5))
    first = shelf.put("القطارات تعود إلى نهران", *BRIDGE, related=items)
    shelf.put("متحف للقطارات القديمة", *RAILWAY_MUSEUM)
    with pytest.raises(CancelledError):
        shelf.library.related(first, cancelled=lambda: True)
    assert len(shelf.related(first)) == 6
    assert [len(shelf.library.related(first, limit)) for limit in (1, 5, 6, 100)] == [1, 5, 6, 6]
    with pytest.raises(ValueError, match="at least one"):
        shelf.library.related(first, 0)


def test_quotations(shelf: Shelf, others: list[str]) -> None:
    longer = f"كتب الشيخ جملة حفظها الناس بعده: {SAYING} ثم طوى الدفتر ووضعه في صندوق من خشب الجوز."
    first = shelf.put("دفتر الشيخ", KITCHEN[0], "سطر قصير", longer)
    second = shelf.put("أشجار المدينة", STARS[0], SAYING.replace("بعد قليل", "يوما"))
    shelf.library.index_pending()
    [found] = [
        each for each in shelf.library.quotations(second) if each.other_id not in {others[1]}
    ]
    assert (found.block, found.other_id, found.other_block) == (1, first, 2)
    assert found.other_title == "دفتر الشيخ"
    assert 0.8 <= found.likeness < 1
    assert {
        (each.block, each.other_id, each.other_block, each.likeness)
        for each in shelf.library.quotations(first)
    } == {(0, others[0], 0, 1.0), (2, second, 1, found.likeness)}
    shelf.library.delete([second])
    assert {each.block for each in shelf.library.quotations(first)} == {0}
    with pytest.raises(NotFoundError):
        shelf.library.quotations(second)


def test_of_another_articles_versions_one_is_quoted(shelf: Shelf, others: list[str]) -> None:
    first = shelf.put("دفتر الشيخ", *BRIDGE, SAYING)
    second = shelf.put("دفتر الشيخ", *BRIDGE[:3], "وعاد الجميع.", SAYING)
    changed = shelf.put("دفتر الشيخ", *BRIDGE, SAYING.replace("بعد قليل", "يوما"))
    assert {shelf.library.article(id_).version_of for id_ in (second, changed)} == {first}
    quoting = shelf.put("أشجار المدينة", STARS[0], SAYING)
    shelf.library.index_pending()
    of_saying = [each for each in shelf.library.quotations(quoting) if each.block == 1]
    assert [(each.other_id, each.other_block, each.likeness) for each in of_saying] == [
        (second, 4, 1.0)
    ]
    shelf.library.delete([second])
    [found] = [each for each in shelf.library.quotations(quoting) if each.block == 1]
    assert (found.other_id, found.likeness) == (first, 1.0)


def test_quotations_and_differences_can_be_stopped(shelf: Shelf, others: list[str]) -> None:
    many = [f"{SAYING} وهذا سطر {number} من الدفتر الكبير." for number in range(200)]
    first = shelf.put("دفتر الشيخ", *many)
    second = shelf.put("أشجار المدينة", *(line.replace("قليل", "حين") for line in many))
    shelf.library.index_pending()
    with pytest.raises(CancelledError):
        shelf.library.quotations(first, cancelled=lambda: True)
    with pytest.raises(CancelledError):
        shelf.library.differences(first, second, cancelled=lambda: True)
    assert len(shelf.library.quotations(first)) > 100
    assert len(shelf.library.differences(first, second)) == 200


def test_what_is_read_for_quotations_has_an_end(
    shelf: Shelf, others: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    first = shelf.put("دفتر الشيخ", *BRIDGE, SAYING, source="one.example")
    nearest = shelf.put("أشجار المدينة", *BRIDGE[:2], SAYING)
    shelf.put("سطر من كتاب", SAYING)
    shelf.library.index_pending()
    monkeypatch.setattr("reader.library.relating.MOST_READ", 100)
    assert {each.other_id for each in shelf.library.quotations(first)} == {nearest}


def test_versions_do_not_quote_each_other(shelf: Shelf, others: list[str]) -> None:
    first = shelf.put("القطارات تعود إلى نهران", *BRIDGE)
    second = shelf.put("القطارات تعود إلى نهران", *BRIDGE[:3], "وعاد الجميع.")
    shelf.library.index_pending()
    assert shelf.library.quotations(first) == shelf.library.quotations(second) == ()


@pytest.mark.parametrize("body", [(), ("؟!",), ("في على من",), ("12 13 14",)])
def test_articles_with_nothing_to_go_by(
    shelf: Shelf, others: list[str], body: tuple[str, ...]
) -> None:
    first = shelf.put("؟", *body)
    assert shelf.related(first) == ()
    assert shelf.library.quotations(first) == ()


def test_a_very_long_article(shelf: Shelf, others: list[str]) -> None:
    long = [f"{text} {number}" for number in range(400) for text in BRIDGE]
    first = shelf.put("سجل القطارات", *long)
    museum = shelf.put("متحف للقطارات القديمة", *RAILWAY_MUSEUM)
    assert museum in {relation.id for relation in shelf.related(first)}
    assert shelf.library.quotations(first) == ()
    assert len(shelf.library.differences(first, museum)) == len(long) + len(RAILWAY_MUSEUM)
