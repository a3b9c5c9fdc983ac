"""``maqal rules``: the cleaning rules, what is switched off, and what is offered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from reader.cli.documents import offer_document, rule_document
from reader.cli.ending import DONE
from reader.cli.options import json_option
from reader.cli.output import console, line, write_json, write_line
from reader.library import Library, open_library
from reader.model.errors import NotFoundError
from reader.model.rules import RuleKind

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from reader.model.rules import CleaningRule, OfferedRule

NUMBER = click.IntRange(min=1)


@click.command("rules")
@click.option("--off", metavar="NAME", help="Switch a rule off for a source.")
@click.option("--on", metavar="NAME", help="Switch it on again.")
@click.option("--source", metavar="SOURCE", help="A site's host, or the folder imported from.")
@click.option("--offered", is_flag=True, help="List lines that recur, offered as clutter.")
@click.option(
    "--accept",
    type=NUMBER,
    multiple=True,
    metavar="N",
    help="Leave offered line N out of later imports.",
)
@click.option(
    "--decline",
    type=NUMBER,
    multiple=True,
    metavar="N",
    help="Keep offered line N, and do not offer it again.",
)
@json_option
@click.pass_obj
def rules_command(
    library_file: Path,
    off: str | None,
    on: str | None,
    source: str | None,
    offered: bool,
    accept: tuple[int, ...],
    decline: tuple[int, ...],
    as_json: bool,
) -> int:
    """List the cleaning rules, or switch them off and on, source by source.

    What is decided concerns later imports; articles in the library stay as they are. SOURCE is the
    host of the articles' addresses, where their pages state one, else the name of the folder they
    were imported from.
    """
    if off is not None and on is not None:
        raise click.UsageError("--off and --on cannot be used together")
    name = off if on is None else on
    if name is not None and source is None:
        raise click.UsageError("--off and --on need --source")
    with open_library(library_file) as library:
        if name is not None:
            library.switch_rule(name, source or "", off=on is None)
        if offered or accept or decline:
            _decide(library, accept, decline)
            _show_offers(library.offered_rules(), as_json=as_json)
        else:
            _show_rules(library.rules(), as_json=as_json)
    return DONE


def _decide(library: Library, accept: Sequence[int], decline: Sequence[int]) -> None:
    if not accept and not decline:
        return
    offers = library.offered_rules()  # once: the numbers are those of the list that was shown
    for number in (*accept, *decline):
        if number > len(offers):
            raise NotFoundError(
                f"No line number {number} is offered; maqal rules --offered lists {len(offers)}."
            )
    for number in accept:
        library.accept_rule(offers[number - 1].source, offers[number - 1].line)
    for number in decline:
        library.decline_rule(offers[number - 1].source, offers[number - 1].line)


def _show_rules(rules: Sequence[CleaningRule], *, as_json: bool) -> None:
    if as_json:
        write_json([rule_document(rule) for rule in rules])
        return
    from rich.table import Table  # noqa: PLC0415 - human output only

    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    for heading in ("Rule", "Kind", "What it leaves out", "Off for"):
        table.add_column(heading, overflow="fold")
    for rule in rules:
        where = f" ({rule.source})" if rule.kind is RuleKind.LEARNT else ""
        table.add_row(
            line(rule.name), rule.kind, line(rule.description + where), line(", ".join(rule.off))
        )
    console().print(table)


def _show_offers(offers: Sequence[OfferedRule], *, as_json: bool) -> None:
    if as_json:
        write_json([offer_document(number, offer) for number, offer in enumerate(offers, 1)])
        return
    output = console()
    if not offers:
        write_line(output, "No line recurs in the bodies of a source's articles.")
        return
    from rich.table import Table  # noqa: PLC0415 - human output only

    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    for heading in ("N", "Articles", "Source", "Line"):
        table.add_column(heading, no_wrap=heading != "Line")
    for number, offer in enumerate(offers, 1):
        share = f"{offer.count} of {offer.articles}"
        table.add_row(str(number), share, line(offer.source), line(offer.text))
    output.print(table)
