from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from reader.model.draft import RelatedItem
from reader.models.related import RelatedModel
from reader.models.roles import Role

if TYPE_CHECKING:
    from pytestqt.modeltest import ModelTester

ITEMS = (
    RelatedItem(title="سوق الوراقين", section="ثقافة"),
    RelatedItem(lead="افتُتح المعرض أمس.", caption="قاعة المعرض"),
    RelatedItem(caption="صورة وحدها"),
)


def test_items_show_their_best_name(qapp: object, qtmodeltester: ModelTester) -> None:
    model = RelatedModel()
    model.set_items(ITEMS)
    qtmodeltester.check(model)
    shown = [model.index(row).data(Qt.ItemDataRole.DisplayRole) for row in range(3)]
    assert shown == ["سوق الوراقين", "افتُتح المعرض أمس.", "صورة وحدها"]
    assert model.index(1).data(Role.ITEM) == ITEMS[1]
