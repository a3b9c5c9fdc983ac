from __future__ import annotations

from reader.views.palette.commands import MOST_RECENT, MOST_SHOWN, Command, found, used


def command(name: str, *texts: str, enabled: bool = True) -> Command:
    return Command(name, texts[0], texts, lambda: None, enabled=enabled)


COMMANDS = [
    command("export", "تصدير", "Export"),
    command("import", "استيراد ملفات", "Import files"),
    command("folder", "استيراد مجلد", "Import a folder"),
    command("trash", "نقل إلى المهملات", "Move to the trash", enabled=False),
]


def names(query: str, *recent: str) -> list[str]:
    return [one.name for one in found(COMMANDS, query, recent)]


def test_what_was_used_lately_comes_first_and_what_cannot_be_done_last() -> None:
    assert names("") == ["export", "import", "folder", "trash"]
    assert names("", "folder", "trash", "gone") == ["folder", "export", "import", "trash"]


def test_each_language_finds_it() -> None:
    assert names("import") == names("استيراد") == ["import", "folder"]
    assert names("import", "folder") == ["folder", "import"]
    assert names("f") == ["import", "folder"]
    assert names("مهملات") == ["trash"]
    assert names("xyz") == []


def test_closer_goes_before_recent() -> None:
    assert names("import fi", "folder") == ["import"]
    assert names("ex", "folder") == ["export"]


def test_no_more_are_shown_than_anybody_reads() -> None:
    many = [command(str(number), f"Article {number}") for number in range(MOST_SHOWN + 5)]
    assert len(found(many, "article", ())) == MOST_SHOWN


def test_the_memory_is_short_and_the_latest_first() -> None:
    recent: tuple[str, ...] = ()
    for name in "abcdefghij":
        recent = used(recent, name)
    assert recent == tuple("jihgfedc")
    assert len(recent) == MOST_RECENT
    assert used(recent, "c")[:2] == ("c", "j")
