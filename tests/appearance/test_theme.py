from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QLineEdit

from reader import paths, views
from reader.appearance import style_sheet as style_sheet_module
from reader.appearance.style_sheet import style_sheet
from reader.appearance.theme import Theme, ThemeName, ThemeSwitch, load_theme
from reader.model.errors import UnusableInputError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

VIEWS = Path(views.__file__).parent
PAPER = {path.name for path in (VIEWS / "export").glob("*pdf*.py")}
"""What is printed: black and greys on white paper, in points of its own."""
READING = {"styles.py", "review_cards.py"}
"""Where passages are set to be read: in sizes of the reading view."""
style_sheet_rules = style_sheet_module._RULES

TEXT_ON_GROUND = [
    ("text", "window"), ("text", "surface"), ("text", "page"), ("text", "hover"),
    ("muted", "window"), ("muted", "surface"), ("muted", "page"), ("muted", "hover"),
    ("accent", "window"), ("accent", "surface"), ("accent", "page"), ("accent", "hover"),
    ("warning", "window"), ("warning", "surface"), ("warning", "page"), ("warning", "hover"),
    ("on_accent", "accent"), ("on_selection", "selection"),
    *(
        (text, ground)
        for text in ("text", "muted")
        for ground in ("yellow", "green", "blue", "pink", "purple", "match", "current_match")
    ),
]  # fmt: skip
LINE_ON_GROUND = [
    *(
        (f"{colour}_line", ground)
        for colour in ("yellow", "green", "blue", "pink", "purple")
        for ground in (colour, "page", "surface", "hover", "selection")
    ),
    ("match_frame", "match"), ("match_frame", "page"),
    ("current_match_frame", "current_match"), ("current_match_frame", "page"),
    ("accent", "page"), ("muted", "page"),
    *(("outline", ground) for ground in ("window", "surface", "page", "hover")),
    # the ring of the focus, and the bar and the frame of what is chosen
    *(("accent", ground) for ground in ("window", "surface", "page", "hover", "selection")),
    ("text", "window"),  # the ring of a prominent button
]  # fmt: skip


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    channels = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


THEMES = ("light", "sepia", "dark", "contrast-light", "contrast-dark")


@pytest.fixture(params=THEMES)
def theme(request: pytest.FixtureRequest) -> Theme:
    return load_theme(paths.resource_path("themes"), request.param)


@pytest.mark.parametrize(("text", "ground"), TEXT_ON_GROUND)
def test_text_stands_out_from_its_ground(theme: Theme, text: str, ground: str) -> None:
    least = 7 if theme.name.startswith("contrast") else 4.5  # WCAG 2.2, 1.4.6 and 1.4.3
    assert contrast(getattr(theme.colours, text), getattr(theme.colours, ground)) >= least


@pytest.mark.parametrize(("line", "ground"), LINE_ON_GROUND)
def test_lines_and_signs_stand_out_as_graphics_must(theme: Theme, line: str, ground: str) -> None:
    # WCAG 2.2, 1.4.11
    assert contrast(getattr(theme.colours, line), getattr(theme.colours, ground)) >= 3


def test_the_style_sheet_names_only_the_themes_colours(theme: Theme) -> None:
    sheet = style_sheet(theme.colours, paths.resource_path("icons", "check-light.svg"))
    assert theme.colours.accent in sheet
    assert "{" in sheet
    assert "{{" not in sheet


def test_a_hint_in_an_empty_field_is_as_clear_as_other_quiet_text(
    qapp: QApplication, qtbot: QtBot, theme: Theme
) -> None:
    before = qapp.styleSheet()
    field = QLineEdit()
    qtbot.addWidget(field)
    check_mark = paths.resource_path("icons", "check-light.svg")
    try:
        qapp.setStyleSheet(style_sheet(theme.colours, check_mark))
        field.ensurePolished()
        colour = field.palette().color(QPalette.ColorRole.PlaceholderText).name()
    finally:
        qapp.setStyleSheet(before)
    assert colour == theme.colours.muted


def test_every_theme_is_measured() -> None:
    files = {path.stem for path in paths.resource_path("themes").glob("*.json")}
    assert files == set(THEMES)


def test_a_view_uses_no_pair_of_colours_that_is_not_measured() -> None:
    """Each rule of the style sheet that sets a text and a ground sets a measured pair."""
    unmeasured = set()
    for rule in re.findall(r"{{(.*?)}}", style_sheet_rules, re.DOTALL):
        ground = re.search(r"background: {(\w+)}", rule)
        text = re.search(r"(?<![-\w])color: {(\w+)}", rule)
        if ground and text:
            unmeasured.add((text[1], ground[1]))
    assert unmeasured
    assert unmeasured <= set(TEXT_ON_GROUND)


def test_no_view_writes_a_colour_as_a_literal() -> None:
    literal = re.compile(
        r"[\"']#[0-9a-fA-F]{3,8}[\"']|QColor\(\s*[\"'\d]|\brgba?\(|GlobalColor\.(?!transparent)"
    )
    found = [
        f"{path.name}:{number}: {line.strip()}"
        for path in sorted(VIEWS.rglob("*.py"))
        if path.name not in PAPER
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if literal.search(line)
    ]
    assert found == []


def test_no_view_has_a_margin_or_a_size_of_text_beside_the_scales() -> None:
    margin = re.compile(
        r"set(Contents|Text)?(Margins?|Spacing|HorizontalSpacing|VerticalSpacing)\(([^()]*)\)"
    )
    found = []
    for path in sorted(VIEWS.rglob("*.py")):
        if path.name in PAPER:
            continue
        text = path.read_text(encoding="utf-8")
        for call in margin.finditer(text):
            numbers = re.findall(r"(?<![\w.*/ ])\s*(\d+)(?=\s*[,)]|\s*$)", call[3])
            if any(int(number) > 2 for number in numbers):
                found.append(f"{path.name}: {call[0]}")
        found += [
            f"{path.name}: {line.strip()}"
            for line in text.splitlines()
            if re.search(r"setPointSizeF?\(|setPixelSize\(", line) and path.name not in READING
        ]
    assert found == []


class Access(QObject):
    """What a desktop wishes, as ``QAccessibilityHints`` tells it."""

    contrastPreferenceChanged = Signal()  # noqa: N815 - Qt's name
    preference = Qt.ContrastPreference.NoPreference

    def contrastPreference(self) -> Qt.ContrastPreference:  # noqa: N802 - Qt's name
        return self.preference


class Hints(QObject):
    """As much of ``QStyleHints`` as the switch asks."""

    colorSchemeChanged = Signal()  # noqa: N815 - Qt's name
    scheme = Qt.ColorScheme.Light

    def __init__(self) -> None:
        super().__init__()
        self.access = Access()

    def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802 - Qt's name
        return self.scheme

    def accessibility(self) -> Access:
        return self.access


@pytest.fixture
def hints(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hints]:
    made = Hints()
    monkeypatch.setattr(QGuiApplication, "styleHints", lambda: made)
    before = qapp.palette(), qapp.styleSheet()
    yield made
    qapp.setPalette(before[0])  # later tests draw in it
    qapp.setStyleSheet(before[1])


def test_the_systems_wish_for_high_contrast_is_followed(qapp: QApplication, hints: Hints) -> None:
    switch = ThemeSwitch(paths.resource_path("themes"), qapp, ThemeName.SYSTEM)
    assert switch.theme.name == "light"
    hints.access.preference = Qt.ContrastPreference.HighContrast
    hints.access.contrastPreferenceChanged.emit()
    assert switch.theme.name == "contrast-light"
    hints.scheme = Qt.ColorScheme.Dark
    hints.colorSchemeChanged.emit()
    assert switch.theme.name == "contrast-dark"
    assert switch.name is ThemeName.SYSTEM
    switch.apply(ThemeName.SEPIA)
    hints.access.contrastPreferenceChanged.emit()
    assert switch.theme.name == "sepia", "a person's own choice stays"
    switch.apply(ThemeName.CONTRAST)
    assert switch.theme.name == "contrast-dark"
    switch.deleteLater()


def test_an_unknown_theme_is_refused_in_a_sentence() -> None:
    with pytest.raises(UnusableInputError, match=r"The theme file none\.json cannot be read"):
        load_theme(paths.resource_path("themes"), "none")
