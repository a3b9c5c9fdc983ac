"""``maqal export`` and ``maqal import-annotations``: to other programs, and back."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from reader.cli.ending import DONE, SOME_FAILED, UNUSABLE, complain
from reader.cli.options import json_option
from reader.cli.output import console, write_json, write_line
from reader.library import open_library
from reader.model.export import ExportFormat


@click.command("export")
@click.argument("article_ids", metavar="[ID]...", nargs=-1)
@click.option(
    "--format",
    "kind",
    type=click.Choice([kind.value for kind in ExportFormat]),
    required=True,
)
@click.option(
    "--output",
    type=click.Path(path_type=Path),
    metavar="PATH",
    required=True,
    help="A file; a folder for Markdown and EPUB of several articles; “-”: standard output.",
)
@click.option(
    "--template",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="A template for Markdown.",
)
@json_option
@click.pass_obj
def export_command(
    library_file: Path,
    article_ids: tuple[str, ...],
    kind: str,
    output: Path,
    template: Path | None,
    as_json: bool,
) -> int:
    """Write articles with their annotations, or the whole library, in another program's format."""
    wanted = ExportFormat(kind)
    if template is not None and wanted is not ExportFormat.MARKDOWN:
        raise click.UsageError("--template is for --format markdown")
    to_stdout = str(output) == "-"
    with open_library(library_file) as library:
        ids = [library.resolve_id(part) for part in article_ids] if article_ids else None
        target = sys.stdout.buffer if to_stdout else output
        report = library.export(wanted, target, ids, template=template)
    for kept in report.kept:
        complain(f"{kept} was changed since or is not ours and was left alone.")
    if to_stdout:
        return DONE
    if as_json:
        write_json(
            {
                "format": wanted.value,
                "files": [str(file) for file in report.files],
                "articles": report.articles,
                "annotations": report.annotations,
                "kept": [str(file) for file in report.kept],
            }
        )
        return DONE
    articles = f"{report.articles} article{'' if report.articles == 1 else 's'}"
    annotations = f"{report.annotations} annotation{'' if report.annotations == 1 else 's'}"
    write_line(console(), f"{articles} and {annotations} exported to {output}.")
    return DONE


@click.command("import-annotations")
@click.argument("file", type=click.Path(path_type=Path), metavar="FILE")
@json_option
@click.pass_obj
def import_annotations_command(library_file: Path, file: Path, as_json: bool) -> int:
    """Take back what was exported as jsonl or web-annotation.

    JSON Lines bring the articles that are missing, too. Running the command again is harmless: of
    two states of an annotation the later one stays.
    """
    with open_library(library_file) as library:
        report = library.import_annotations(file)
    if as_json:
        write_json(
            {
                "articles": report.articles,
                "added": report.added,
                "updated": report.updated,
                "unchanged": report.unchanged,
                "to_review": report.to_review,
                "failed": list(report.failed),
            }
        )
    else:
        parts = [f"{report.added} added", f"{report.updated} updated"]
        parts.append(f"{report.unchanged} as they were")
        if report.to_review:
            parts.append(f"{report.to_review} to review")
        write_line(console(), f"{report.articles} articles added; annotations: {', '.join(parts)}.")
    for reason in report.failed:
        complain(reason)
    if not report.failed:
        return DONE
    went_in = report.articles + report.added + report.updated + report.unchanged
    return SOME_FAILED if went_in else UNUSABLE
