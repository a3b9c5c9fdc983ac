from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from reader.model.draft import RelatedItem
from reader.model.relation import Relation, RelationKind
from reader.models.related import RelatedModel
from reader.models.roles import Role

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester

ITEMS = (
    RelatedItem(title="سوق الوراقين", section="ثقافة", date="2019-03-02"),
    RelatedItem(lead="افتُتح المعرض أمس.", caption="قاعة المعرض"),
    RelatedItem(caption="صورة وحدها"),
)
RELATIONS = (
    Relation(RelationKind.CITED, None, "سوق الوراقين", item=ITEMS[0]),
    Relation(RelationKind.VERSION, "b", "النسخة الأولى", date="2018-01-01"),
    Relation(RelationKind.SIMILAR, "c", "معرض آخر", date="2017-05-05"),
    Relation(RelationKind.SIMILAR, "d", "بلا تاريخ"),
)


def titles(model: RelatedModel) -> list[object]:
    rows = range(model.rowCount())
    return [model.index(row).data(Qt.ItemDataRole.DisplayRole) for row in rows]


def model_of(relations: tuple[Relation, ...] = ()) -> RelatedModel:
    model = RelatedModel(lambda relation: f"{relation.kind}: {relation.title}")
    model.set_relations(relations)
    return model


def test_items_of_the_page_show_their_best_name(qapp: object, qtmodeltester: ModelTester) -> None:
    model = model_of()
    model.set_cited(ITEMS)
    qtmodeltester.check(model)
    assert titles(model) == ["سوق الوراقين", "افتُتح المعرض أمس.", "صورة وحدها"]
    assert model.index(1).data(Role.ITEM).item == ITEMS[1]
    assert not model.complete


def test_what_the_library_knows_takes_their_place(qapp: object, qtmodeltester: ModelTester) -> None:
    model = model_of()
    model.set_cited(ITEMS)
    model.set_relations(RELATIONS)
    qtmodeltester.check(model)
    assert model.complete
    assert [model.index(row).data(Role.ID) for row in range(4)] == [None, "b", "c", "d"]
    spoken = model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "version: النسخة الأولى"


def test_each_kind_has_one_heading(qapp: object) -> None:
    model = model_of(RELATIONS)
    assert [model.begins_group(row) for row in range(4)] == [True, True, True, False]


def test_a_timeline_is_in_the_order_of_dates_without_headings(qapp: object) -> None:
    model = model_of(RELATIONS)
    model.set_timeline(True)
    assert titles(model) == ["معرض آخر", "النسخة الأولى", "سوق الوراقين", "بلا تاريخ"]
    assert not any(model.begins_group(row) for row in range(4))
    model.set_timeline(False)
    assert titles(model)[0] == "سوق الوراقين"


def test_the_same_rows_again_do_not_move_the_list(qapp: object) -> None:
    model = model_of(RELATIONS)
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    model.set_relations(RELATIONS)
    assert resets == []
