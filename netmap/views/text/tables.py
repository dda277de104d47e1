"""Measures and findings as tables in the reader's language, for spreadsheets and terminals."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

from netmap.i18n import Texts
from netmap.model import Finding, Link, Network
from netmap.views.text.evidence_text import sum_up
from netmap.views.text.text import tell

Item = TypeVar("Item")

Cell = str | float | date | None
"""What a cell holds; None is an empty cell or a value that is not defined."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Headings and rows."""

    headings: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def flatten(measures: Mapping[str, Any]) -> dict[str, Any]:
    """Return measures without levels below: of a measure with parts each part is an entry.

    Examples
    --------
    >>> flatten({"degree": 2, "brokerage": {"liaison": 1}})
    {'degree': 2, 'brokerage_liaison': 1}
    """
    flat: dict[str, Any] = {}
    for name, value in measures.items():
        if isinstance(value, Mapping):
            flat |= {f"{name}_{part}": entry for part, entry in value.items()}
        else:
            flat[name] = value
    return flat


def tabulate_network_measures(measures: Mapping[str, Any], network: Network, texts: Texts) -> Table:
    """Return the measures of a network, one a row; actors and pairs by their names.

    Parameters
    ----------
    measures : mapping
        Name of each measure and its value: a number, yes or no, numbers of actors, actor ids,
        pairs of actor ids, or a mapping of such parts.
    network : Network
        The map that names the actors.
    texts : Texts
        The language.
    """
    return Table(
        headings=(texts("column-measure"), texts("column-value")),
        rows=tuple(
            (texts(f"measure-{name}"), _value(value, network, texts))
            for name, value in flatten(measures).items()
        ),
    )


def tabulate_actor_measures(actors: Iterable[Mapping[str, Any]], texts: Texts) -> Table:
    """Return the measures of actors, one actor a row, without the ids."""
    entries = [flatten(actor) for actor in actors]
    names = [name for name in (entries[0] if entries else ()) if name != "id"]
    return Table(
        headings=tuple(texts(f"measure-{name}") for name in names),
        rows=tuple(tuple(_plain(entry[name], texts) for name in names) for entry in entries),
    )


def split_table(table: Table, columns: int) -> tuple[Table, ...]:
    """Return tables of at most so many columns side by side, each with the first one again.

    Examples
    --------
    >>> [part.headings for part in split_table(Table(headings=("a", "b", "c"), rows=()), 2)]
    [('a', 'b'), ('a', 'c')]
    """
    starts = range(1, max(len(table.headings), 2), columns - 1)
    return tuple(
        Table(
            headings=_part(table.headings, start, columns),
            rows=tuple(_part(row, start, columns) for row in table.rows),
        )
        for start in starts
    )


def tabulate_findings(findings: Iterable[Finding], network: Network, texts: Texts) -> Table:
    """Return findings, one a row: what, why, what to do, where, how they stand, how sure."""
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
                "why-without",
                "sureness",
                "evidence",
            )
        ),
        rows=tuple(_finding_row(finding, network, texts) for finding in findings),
    )


def _finding_row(finding: Finding, network: Network, texts: Texts) -> tuple[Cell, ...]:
    telling = tell(finding, network, texts)
    sureness = sum_up(finding.evidence, texts)
    return (
        texts(f"analysis-{finding.analysis}"),
        telling.title,
        telling.summary,
        telling.action,
        network.field_by_id[finding.field].name if finding.field is not None else "",
        "; ".join(network.actor_name(actor) for actor in finding.subjects),
        _name_pairs(finding.proposed, network),
        texts(f"standing-{finding.standing}"),
        telling.without,
        sureness.word,
        sureness.reasons,
    )


def _value(value: Any, network: Network, texts: Texts) -> Cell:
    match value:
        case ():
            return None
        case ((_, _), *_):
            return _name_pairs(value, network)
        case (int(), *_):
            return "; ".join(
                f"{times} × {size}" if times > 1 else str(size)
                for size, times in Counter(value).items()
            )
        case (*_,):
            return "; ".join(network.actor_name(actor) for actor in value)
    return _plain(value, texts)


def _plain(value: Any, texts: Texts) -> Cell:
    if isinstance(value, bool):
        return texts("word-yes") if value else texts("word-no")
    return value  # type: ignore[no-any-return]


def _part(row: tuple[Item, ...], start: int, columns: int) -> tuple[Item, ...]:
    return (*row[:1], *row[start : start + columns - 1])


def _name_pairs(links: Iterable[Link], network: Network) -> str:
    return "; ".join(
        f"{network.actor_name(first)} – {network.actor_name(second)}" for first, second in links
    )
