from __future__ import annotations

from typing import TYPE_CHECKING

from reader.views.annotations.tag_line import TagLine, joined_tags, split_tags

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_tags_stand_between_arabic_or_latin_commas() -> None:
    assert split_tags("ورق، #حبر ,ink,, ورق ") == ("ورق", "حبر", "ink")
    assert split_tags(" ، ") == ()
    assert split_tags(joined_tags(("ورق", "حبر"))) == ("ورق", "حبر")


def test_the_last_tag_is_completed(qtbot: QtBot) -> None:
    line = TagLine()
    qtbot.addWidget(line)
    line.set_known(["مخطوطات", "ورق البردي"])
    with qtbot.waitExposed(line):
        line.show()
    completer = line.completer()
    completer.setCompletionPrefix(completer.splitPath("حبر، ورق")[0])
    assert completer.completionCount() == 1
    line.setText("حبر، ورق")
    assert completer.pathFromIndex(completer.currentIndex()) == "حبر، ورق البردي"
    assert line.known() == ["مخطوطات", "ورق البردي"]
