import pytest

from reader import paths
from reader.appearance.style_sheet import style_sheet
from reader.appearance.theme import Theme, load_theme
from reader.model.errors import UnusableInputError

TEXT_ON_GROUND = [
    ("text", "window"), ("text", "surface"), ("text", "page"), ("text", "hover"),
    ("muted", "window"), ("muted", "surface"), ("muted", "page"), ("muted", "hover"),
    ("accent", "window"), ("accent", "surface"), ("accent", "page"),
    ("warning", "window"), ("warning", "surface"),
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
        for ground in (colour, "page")
    ),
    ("match_frame", "match"), ("match_frame", "page"),
    ("current_match_frame", "current_match"), ("current_match_frame", "page"),
    ("accent", "page"), ("muted", "page"),
]  # fmt: skip


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    channels = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.fixture(params=["light", "sepia", "dark"])
def theme(request: pytest.FixtureRequest) -> Theme:
    return load_theme(paths.resource_path("themes"), request.param)


@pytest.mark.parametrize(("text", "ground"), TEXT_ON_GROUND)
def test_text_stands_out_from_its_ground(theme: Theme, text: str, ground: str) -> None:
    assert contrast(getattr(theme.colours, text), getattr(theme.colours, ground)) >= 4.5


@pytest.mark.parametrize(("line", "ground"), LINE_ON_GROUND)
def test_lines_and_signs_stand_out_as_graphics_must(theme: Theme, line: str, ground: str) -> None:
    # WCAG 2.2, 1.4.11
    assert contrast(getattr(theme.colours, line), getattr(theme.colours, ground)) >= 3


def test_the_style_sheet_names_only_the_themes_colours(theme: Theme) -> None:
    sheet = style_sheet(theme.colours, paths.resource_path("icons", "check-light.svg"))
    assert theme.colours.accent in sheet
    assert "{" in sheet
    assert "{{" not in sheet


def test_an_unknown_theme_is_refused_in_a_sentence() -> None:
    with pytest.raises(UnusableInputError, match=r"The theme file none\.json cannot be read"):
        load_theme(paths.resource_path("themes"), "none")
