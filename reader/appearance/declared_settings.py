"""Every setting, declared once. ``Preferences`` keeps them, the settings dialog shows them.

To add one, declare it here, in the place where the dialog should show it; that is all. Read it by
``preferences.get(NAME)``; ``preferences.changed`` carries its key when it changes. Ask first
whether it is needed: each choice is one more thing to understand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.appearance.fonts import FACES
from reader.appearance.i18n import SYSTEM
from reader.appearance.settings import (
    QT_TRANSLATE_NOOP,
    Bytes,
    Choice,
    Flag,
    Setting,
    Shown,
    Text,
    WholeNumber,
)
from reader.appearance.theme import ThemeName
from reader.appearance.typography import LARGEST, LEADINGS, MEASURES, SMALLEST, Typography
from reader.text.display_form import DigitStyle

if TYPE_CHECKING:
    from typing import Any

_TYPE = Typography()

APPEARANCE, READING, LIBRARY, SPEECH = "appearance", "reading", "library", "speech"
SECTIONS = {
    APPEARANCE: QT_TRANSLATE_NOOP("Settings", "Interface"),
    READING: QT_TRANSLATE_NOOP("Settings", "Reading"),
    LIBRARY: QT_TRANSLATE_NOOP("Settings", "Library"),
    SPEECH: QT_TRANSLATE_NOOP("Settings", "Read aloud"),
}
"""The sections of the dialog, in its order."""

LANGUAGE = Choice(
    "language",
    SYSTEM,
    labels={SYSTEM: QT_TRANSLATE_NOOP("Settings", "As the system")},
    open_ended=True,
    shown=Shown(
        APPEARANCE,
        QT_TRANSLATE_NOOP("Settings", "Language"),
        QT_TRANSLATE_NOOP(
            "Settings", "Of the menus and dialogs. Articles keep the language they are written in."
        ),
    ),
)
THEME = Choice(
    "theme",
    ThemeName.SYSTEM,
    labels={
        ThemeName.SYSTEM: QT_TRANSLATE_NOOP("Settings", "As the system"),
        ThemeName.LIGHT: QT_TRANSLATE_NOOP("Settings", "Light"),
        ThemeName.SEPIA: QT_TRANSLATE_NOOP("Settings", "Sepia"),
        ThemeName.DARK: QT_TRANSLATE_NOOP("Settings", "Dark"),
        ThemeName.CONTRAST: QT_TRANSLATE_NOOP("Settings", "High contrast"),
    },
    shown=Shown(
        APPEARANCE,
        QT_TRANSLATE_NOOP("Settings", "Theme"),
    ),
)
FONT_SIZE = Choice(
    "interface/font-size",
    0,
    (0, 8, 9, 10, 11, 12, 13, 14, 16, 18, 20, 24),
    labels={0: QT_TRANSLATE_NOOP("Settings", "As the system")},
    shown=Shown(
        APPEARANCE,
        QT_TRANSLATE_NOOP("Settings", "Font size of menus and lists"),
        QT_TRANSLATE_NOOP("Settings", "In points. The text of articles has its own size."),
    ),
)
INTERFACE_DIGITS = Choice(
    "interface/digits",
    DigitStyle.AS_WRITTEN,
    labels={
        DigitStyle.AS_WRITTEN: QT_TRANSLATE_NOOP("Settings", "As usual in the country"),
        DigitStyle.ARABIC_INDIC: QT_TRANSLATE_NOOP("Settings", "Arabic-Indic (٠١٢٣)"),
        DigitStyle.WESTERN: QT_TRANSLATE_NOOP("Settings", "Western (0123)"),
    },
    shown=Shown(
        APPEARANCE,
        QT_TRANSLATE_NOOP("Settings", "Digits in dates and counts"),
        QT_TRANSLATE_NOOP("Settings", "For a language that is written with either."),
    ),
)
HIJRI = Flag(
    "interface/hijri",
    False,
    shown=Shown(
        APPEARANCE,
        QT_TRANSLATE_NOOP("Settings", "Hijri date beside the Gregorian"),
        QT_TRANSLATE_NOOP(
            "Settings", "Under the title of an article, by the Umm al-Qura calendar."
        ),
    ),
)
REDUCED_MOTION = Flag(
    "interface/reduced-motion",
    False,
    shown=Shown(
        APPEARANCE,
        QT_TRANSLATE_NOOP("Settings", "Reduce motion"),
        QT_TRANSLATE_NOOP("Settings", "Nothing blinks, slides or fades."),
    ),
)

FACE = Choice(
    "reading/face",
    _TYPE.face,
    FACES,
    shown=Shown(
        READING,
        QT_TRANSLATE_NOOP("Settings", "Typeface"),
        QT_TRANSLATE_NOOP("Settings", "The font that articles are set in."),
    ),
)
SIZE = WholeNumber(
    "reading/size",
    _TYPE.size,
    SMALLEST,
    LARGEST,
    step=2,
    shown=Shown(
        READING,
        QT_TRANSLATE_NOOP("Settings", "Size of the text"),
        QT_TRANSLATE_NOOP("Settings", "In pixels."),
    ),
)
LEADING = Choice(
    "reading/leading",
    _TYPE.leading,
    LEADINGS,
    shown=Shown(
        READING,
        QT_TRANSLATE_NOOP("Settings", "Space between lines"),
        QT_TRANSLATE_NOOP("Settings", "As a multiple of the size of the text."),
    ),
)
MEASURE = Choice(
    "reading/measure",
    _TYPE.measure,
    MEASURES,
    shown=Shown(
        READING,
        QT_TRANSLATE_NOOP("Settings", "Length of lines"),
        QT_TRANSLATE_NOOP("Settings", "In characters."),
    ),
)
JUSTIFIED = Flag(
    "reading/justified",
    _TYPE.justified,
    shown=Shown(
        READING,
        QT_TRANSLATE_NOOP("Settings", "Justified lines"),
    ),
)
VOCALISED = Flag(
    "reading/vocalised",
    True,
    shown=Shown(
        READING,
        QT_TRANSLATE_NOOP("Settings", "Show vocalisation"),
        QT_TRANSLATE_NOOP(
            "Settings", "The marks above and below the letters, where an article has them."
        ),
    ),
)
DIGITS = Choice(
    "reading/digits",
    DigitStyle.AS_WRITTEN,
    labels={
        DigitStyle.AS_WRITTEN: QT_TRANSLATE_NOOP("Settings", "As written"),
        DigitStyle.ARABIC_INDIC: QT_TRANSLATE_NOOP("Settings", "Arabic-Indic (٠١٢٣)"),
        DigitStyle.WESTERN: QT_TRANSLATE_NOOP("Settings", "Western (0123)"),
    },
    shown=Shown(
        READING,
        QT_TRANSLATE_NOOP("Settings", "Digits in articles"),
        QT_TRANSLATE_NOOP("Settings", "What is stored and copied stays as it was written."),
    ),
)

WATCHED_FOLDER = Text(
    "import/watched-folder",
    folder=True,
    shown=Shown(
        LIBRARY,
        QT_TRANSLATE_NOOP("Settings", "Watched folder"),
        QT_TRANSLATE_NOOP("Settings", "New files in it are imported by themselves."),
    ),
)
REOPEN = Flag(
    "window/reopen",
    True,
    shown=Shown(
        LIBRARY,
        QT_TRANSLATE_NOOP("Settings", "Open the last article at the start"),
    ),
)
REMEMBER_SEARCHES = Flag(
    "search/remember",
    True,
    shown=Shown(
        LIBRARY,
        QT_TRANSLATE_NOOP("Settings", "Remember what was searched for"),
        QT_TRANSLATE_NOOP("Settings", "Offered under the empty search box."),
    ),
)
RECORD_READING = Flag(
    "statistics/record",
    True,
    shown=Shown(
        LIBRARY,
        QT_TRANSLATE_NOOP("Settings", "Keep how long was read"),
        QT_TRANSLATE_NOOP(
            "Settings", "For the statistics. It stays in your library like all else."
        ),
    ),
)

SPEECH_RATE = WholeNumber(
    "speech/rate",
    0,
    -10,
    10,
    shown=Shown(
        SPEECH,
        QT_TRANSLATE_NOOP("Settings", "Speed of reading aloud"),
        QT_TRANSLATE_NOOP("Settings", "From −10, the slowest, to 10."),
    ),
)
SPEECH_VOICE_ARABIC = Text("speech/voice-ar")
SPEECH_VOICE_ENGLISH = Text("speech/voice-en")

GEOMETRY = Bytes("window/geometry")
SPLITTER = Bytes("window/splitter")
LIST_VISIBLE = Flag("window/list", True)
SIDEBAR_VISIBLE = Flag("window/sidebar", True)
SIDEBAR_TAB = WholeNumber("window/sidebar-tab", 0, 0, 9)
LAST_ARTICLE = Text("last-article")
BESIDE = Text("reading/beside")
RECENT_COMMANDS = Text("palette/recent")

DECLARED: tuple[Setting[Any], ...] = tuple(
    found for found in list(vars().values()) if isinstance(found, Setting)
)
"""All of them, in the order in which the dialog shows those that have a section."""

SHORTCUTS = "shortcuts/"
"""The group of the file where each action whose keys were changed has a line: its name, and the
keys in Qt's portable form, with a semicolon and a space between several."""
