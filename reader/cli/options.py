"""Options and arguments that more than one command takes, and how ids are shortened."""

import codecs
from pathlib import Path

import click

SHORT_ID = 8
"""Digits of an id's end that are shown to people: two articles in ten thousand share them by chance
with a likelihood of about one in a hundred, and a command then asks for more."""


def text_encoding(
    _context: click.Context, _parameter: click.Parameter, value: str | None
) -> str | None:
    """The name as Python writes it; raises BadParameter for what is not a text encoding."""
    if value is None:
        return None
    try:
        "ا".encode(value, "replace")  # also refuses codecs that are not of text, such as zlib
        return codecs.lookup(value).name
    except (LookupError, ValueError) as error:
        raise click.BadParameter(f"“{value}” is not the name of a text encoding") from error


encoding_option = click.option(
    "--encoding",
    callback=text_encoding,
    metavar="NAME",
    help="Read the files in this encoding instead of finding it out.",
)

json_option = click.option("--json", "as_json", is_flag=True, help="Write JSON and nothing else.")

files_argument = click.argument(
    "paths", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="PATH..."
)
