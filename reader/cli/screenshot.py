"""``maqal screenshot``: a picture of the real window, with no display needed."""

import re
from pathlib import Path

import click

from reader.cli.ending import DONE
from reader.cli.output import write_bytes
from reader.library import open_library
from reader.model.errors import UnusableInputError
from reader.paths import translations_folder

SMALLEST_SIDE = 200
LARGEST_SIDE = 8192
"""Pixels a side; beyond it Qt's raster images grow past 256 MB."""


def window_size(
    _context: click.Context, _parameter: click.Parameter, value: str
) -> tuple[int, int]:
    """(width, height) from ``1280x800``; raises BadParameter for what no window can be."""
    match = re.fullmatch(r"([0-9]{1,5})[xX×]([0-9]{1,5})", value.strip())
    if match is None:
        raise click.BadParameter(f"“{value}” is not a size such as 1280x800")
    width, height = int(match[1]), int(match[2])
    if not all(SMALLEST_SIDE <= side <= LARGEST_SIDE for side in (width, height)):
        raise click.BadParameter(
            f"“{value}” is not between {SMALLEST_SIDE} and {LARGEST_SIDE} pixels a side"
        )
    return width, height


def window_language(
    _context: click.Context, _parameter: click.Parameter, value: str | None
) -> str | None:
    """The code of a language that there is a translation for, or a pseudo-language over one.

    Raises BadParameter for another.
    """
    if value is None:
        return None
    match = re.fullmatch(r"([a-z]{2,3}(?:_[A-Z]{2})?)(?:-x-[a-z]+)?", value)
    if match is None or not (translations_folder() / f"maqal_{match[1]}.ts").exists():
        raise click.BadParameter(f"there is no translation for “{value}”")
    return value


@click.command("screenshot")
@click.argument("output", type=click.Path(path_type=Path), metavar="OUT.png")
@click.option("--article", metavar="ID", help="The article to open in the window.")
@click.option("--size", callback=window_size, default="1280x800", show_default=True, metavar="WxH")
@click.option(
    "--language",
    callback=window_language,
    metavar="CODE",
    help="Of the window, such as ar or en; the system's otherwise.",
)
@click.option(
    "--theme",
    type=click.Choice(["light", "sepia", "dark", "contrast"]),
    default="light",
    show_default=True,
)
@click.option("--search", metavar="QUERY", help="What to search for in the window.")
@click.pass_obj
def screenshot_command(
    library_file: Path,
    output: Path,
    article: str | None,
    size: tuple[int, int],
    language: str | None,
    theme: str,
    search: str | None,
) -> int:
    """Draw the window to a PNG file; prints the file's path."""
    _check_output(output)
    with open_library(library_file) as library:
        article_id = None if article is None else library.resolve_id(article)
    from reader import app  # noqa: PLC0415 - loads Qt

    app.render_screenshot(
        library_file,
        output,
        article=article_id,
        size=size,
        language=language,
        theme=theme,
        search=search,
    )
    write_bytes(bytes(output) + b"\n")
    return DONE


def _check_output(output: Path) -> None:
    """Refuse an unusable place before the window is built. Raises UnusableInputError."""
    if output.suffix.lower() != ".png":
        raise UnusableInputError(f"The picture is a PNG file; end the name {output} with .png.")
    if output.is_dir():
        raise UnusableInputError(f"{output} is a folder; give the name of a file in it.")
    if not output.parent.is_dir():
        raise UnusableInputError(f"The folder {output.parent} does not exist; make it first.")
