"""Measures and findings as tables in the reader's language, for spreadsheets and terminals."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from netmap.i18n import Texts
from netmap.model import Finding, Link, Network
from netmap.views.text import tell

Cell = str | float | date | None
"""What a cell holds; None is an empty cell or a value that is not defined."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Headings and rows."""

    headings: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def tabulate_network_measures(measures: Mapping[str, Any], network: Network, texts: Texts) -> Table:
    """Return the measures of a network, one a row; actors and pairs by their names.

    Parameters
    ----------
    measures : mapping
        Name of each measure and its value: a number, actor ids or pairs of actor ids.
    network : Network
        The map that names the actors.
    texts : Texts
        The language.
    """
    return Table(
        headings=(texts("column-measure"), texts("column-value")),
        rows=tuple(
            (texts(f"measure-{name}"), _value(value, network)) for name, value in measures.items()
        ),
    )


def tabulate_actor_measures(actors: Iterable[Mapping[str, Any]], texts: Texts) -> Table:
    """Return the measures of actors, one actor a row, without the ids."""
    entries = [{name: actor[name] for name in actor if name != "id"} for actor in actors]
    return Table(
        headings=tuple(texts(f"measure-{name}") for name in (entries[0] if entries else ())),
        rows=tuple(tuple(entry.values()) for entry in entries),
    )


def tabulate_findings(findings: Iterable[Finding], network: Network, texts: Texts) -> Table:
    """Return findings, one a row: what, why, what to do, where, and how they stand."""
    return Table(
        headings=tuple(
            texts(f"column-{name}")
            for name in (
                "analysis",
                "finding",
                "why",
                "action",
                "field",
                "actors",
                "proposals",
                "standing",
            )
        ),
        rows=tuple(_finding_row(finding, network, texts) for finding in findings),
    )


def _finding_row(finding: Finding, network: Network, texts: Texts) -> tuple[Cell, ...]:
    telling = tell(finding, network, texts)
    return (
        texts(f"analysis-{finding.analysis}"),
        telling.title,
        telling.summary,
        telling.action,
        network.field_by_id[finding.field].name if finding.field is not None else "",
        "; ".join(network.actor_name(actor) for actor in finding.subjects),
        _name_pairs(finding.proposed, network),
        texts(f"standing-{finding.standing}"),
    )


def _value(value: Any, network: Network) -> Cell:
    match value:
        case ():
            return None
        case ((_, _), *_):
            return _name_pairs(value, network)
        case (*_,):
            return "; ".join(network.actor_name(actor) for actor in value)
    return value  # type: ignore[no-any-return]


def _name_pairs(links: Iterable[Link], network: Network) -> str:
    return "; ".join(
        f"{network.actor_name(first)} – {network.actor_name(second)}" for first, second in links
    )
