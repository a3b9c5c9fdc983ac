"""Makes the libraries that the screens show: all texts written for Maqal, none taken over.

A library is made once a run and copied for each screen, for a screen may change it.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from reader import paths
from reader.library import Library, open_library
from reader.model.annotation import AnnotationKind, Colour

ARTICLES = Path(__file__).parent / "articles"
LONG_COUNT = 40
"""Paragraphs of the long article: some twenty screens."""
PRINTING = "الحرف العربي يدخل المطبعة"
"""How the title of the annotated article begins."""

_IN_TRASH = ("من صافرة", "مدينة من المرايا")
_MARKED = (
    ("لم تكن حروفه جميلة، لكنها فتحت بابًا لم يُغلق بعد ذلك", Colour.YELLOW, "", ("طباعة",)),
    (
        "فالعربية تُكتب متصلة، ويتغيّر رسم الحرف الواحد بحسب موضعه",
        Colour.BLUE,
        "هذه هي المسألة كلها: الاتصال لا الزخرفة. أقارن بما قاله صاحب القنديل عن الورق.",
        ("خط", "أسئلة"),
    ),
    ("صار للحرف المطبوع قارئ ينتظره في موعد معلوم", Colour.GREEN, "", ()),
    ("تلك عناية ورثها الطبّاع عن الناسخ", Colour.PINK, "Compare with Granjon's cuts.", ("خط",)),
    ("كيف يبقى السطر العربي متصلًا ومقروءًا معًا؟", Colour.PURPLE, "", ("أسئلة",)),
)
_LONG_LINES = (
    (
        "خرجنا من المدينة مع أول الضوء، وكانت القافلة أقصر مما ظننت: تسعة جمال وثلاثة رجال "
        "وكلب أبيض لا يتعب."
    ),
    (
        "يقول الدليل إن الطريق لا تُحفظ بالعلامات، فالعلامات تغطّيها الرمال، بل تُحفظ بالأسماء، "
        "ولكل منخفض اسم ولكل اسم حكاية."
    ),
    (
        "وعند الظهر نزلنا في ظلّ صخرة كبيرة. كان على وجهها رسم لثور وصيّاد، وتحتهما خطوط "
        "لا يعرف أحد معناها."
    ),
    (
        "سألته: كم بقي؟ فضحك وقال إن هذا سؤال أهل المدن، وإن الطريق لا تُقاس بما بقي منها، "
        "بل بما فيها من ماء."
    ),
)


def make_empty(folder: Path) -> Path:
    """A library with nothing in it; gives its file."""
    path = folder / "library.db"
    with open_library(path):
        return path


def make_full(folder: Path) -> Path:
    """A library with articles, annotations, lists and saved searches; gives its file."""
    path = folder / "library.db"
    with open_library(path) as library:
        files = sorted(paths.resource_path("samples").glob("*.txt"))
        library.import_files([*files, *sorted(ARTICLES.glob("*.txt")), _long_article(folder)])
        rows = library.page(limit=100).rows
        ids = {row.title: row.id for row in rows}
        _annotate(library, ids)
        _sort(library, [row.id for row in rows], ids)
        library.index_pending()
    return path


def make_samples(folder: Path) -> Path:
    """The samples, and nothing done to them; gives the library's file."""
    path = folder / "library.db"
    with open_library(path) as library:
        library.import_files(sorted(paths.resource_path("samples").glob("*.txt")))
        library.index_pending()
    return path


def make_damaged(folder: Path) -> Path:
    """A file that is no library."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "library.db"
    path.write_bytes(b"no library at all\n" * 100)
    return path


def copy_library(path: Path, folder: Path) -> Path:
    """``path`` with all that lies beside it, in ``folder``."""
    shutil.copytree(path.parent, folder, dirs_exist_ok=True)
    return folder / path.name


def _long_article(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "long-road.txt"
    lines = [
        f"{_LONG_LINES[number % 4]} {_LONG_LINES[(number + number // 4 + 1) % 4]}"
        for number in range(LONG_COUNT)
    ]
    head = "على طريق الملح: أربعون يومًا بين واحتين\n\nتمبكتو\n\nإدريس الطاهر\n\n22 نوفمبر 2023\n\n"
    path.write_text(head + "\n\n".join(lines) + "\n", encoding="utf-8")
    return path


def _annotate(library: Library, ids: dict[str, str]) -> None:
    printing = next(id_ for title, id_ in ids.items() if title.startswith(PRINTING))
    for quote, colour, note, tags in _MARKED:
        library.annotations.add_quote(
            printing, quote, occurrence=1, colour=colour, note=note, tags=tags
        )
    library.annotations.add_quote(printing, "مطبعة بولاق", AnnotationKind.UNDERLINE, occurrence=1)
    library.annotations.add_note(
        printing, "أعود إليه عند الكتابة عن الورق والحبر، وأسأل عن طبعات حلب.", tags=("مشروع",)
    )
    library.annotations.bookmark(printing, 700)
    for start, quote, colour in (
        ("القهوة", "مرتفعات جنوب غربي إثيوبيا", Colour.GREEN),
        ("نجوم", "الدَّبَران", Colour.YELLOW),
        ("Where the storks", "birds that spent the summer in Europe", Colour.BLUE),
    ):
        id_ = next(id_ for title, id_ in ids.items() if title.startswith(start))
        library.annotations.add_quote(id_, quote, occurrence=1, colour=colour, tags=("رحلات",))


def _sort(library: Library, rows: list[str], ids: dict[str, str]) -> None:
    lists = library.lists
    lists.set_favourite(rows[1:4])
    lists.archive(rows[10:13])
    lists.add_labels(rows[:6], ["للقراءة", "تراث"])
    lists.add_labels(rows[3:8], ["Reading group"])
    heritage = lists.make_collection("كتاب الورق والحبر")
    lists.collect(heritage.id, rows[2:8])
    lists.make_collection("ملف المياه في المدن العربية القديمة والحديثة: فصل ثالث")
    for row in rows[4:12]:
        library.mark_opened(row)
    library.save_search("المطابع الأولى", "مطبعة الحرف")
    library.save_search("Storks", "storks")
    for query in ("الورق القديم", "author:نجلاء", "water"):
        library.note_search(query)
    library.delete([id_ for title, id_ in ids.items() if title.startswith(_IN_TRASH)])


MAKERS = {
    "full": make_full,
    "samples": make_samples,
    "empty": make_empty,
    "damaged": make_damaged,
}
"""What a screen can ask for in ``library``."""
