"""A network as netmap's own tables, which its readers know in both languages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from netmap.exports.references import name_references
from netmap.exports.template import sheets
from netmap.i18n import Texts
from netmap.model import Network
from netmap.records import RECORDS, REFERS, Column, ColumnType, Kind
from netmap.records.own_columns import number_headings, order_headings
from netmap.views.text.details import CLOSENESS
from netmap.views.text.tables import Cell, Table


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet(Table):
    """A table with the name of its sheet, and what its first columns are."""

    name: str
    columns: tuple[Column, ...] = ()


def tabulate_network(network: Network, texts: Texts) -> tuple[Sheet, ...]:
    """Return a network as tables; reading them gives the same network.

    Entries of other tables are named as people write them, and by their ids where names mislead.
    Closeness is in words if all of it has words, else in numbers. Further columns of the source
    follow the own ones.

    Parameters
    ----------
    network : Network
        The map.
    texts : Texts
        The language of sheet names, headings and words.
    """
    names = {
        Kind.ACTOR: name_references(network.actors),
        Kind.ACTION_FIELD: name_references(network.action_fields),
        Kind.MEETING: name_references(network.meetings),
    }
    in_words = all(tie.weight in CLOSENESS for tie in network.cooperations)

    def cell(column: Column, value: Any) -> Cell:
        match column.type:
            case ColumnType.FIELDS:
                return "; ".join(names[Kind.ACTION_FIELD].get(entry, entry) for entry in value)
            case ColumnType.ACTOR | ColumnType.MEETING | ColumnType.FIELD:
                return names[REFERS[column.type]].get(value, value) if value else None
            case ColumnType.CLOSENESS:
                return texts(CLOSENESS[value]) if in_words else _number(value)
            case ColumnType.STATUS:
                return texts(f"status-{value}")
            case ColumnType.OFFER_KIND:
                return texts(f"word-{value}")
            case ColumnType.YES_NO | ColumnType.DIRECTION:
                return texts("word-yes" if value else "word-no")
        return value  # type: ignore[no-any-return]

    def sheet(name: str, columns: Sequence[Column], entries: Sequence[Any]) -> Sheet:
        attributes = [number_headings(entry.attributes) for entry in entries]
        further = order_headings(attributes)
        return Sheet(
            name=texts(f"sheet-{name}"),
            columns=tuple(columns),
            headings=(
                *(texts(column.sheet_label) for column in columns),
                *(heading for heading, _ in further),
            ),
            rows=tuple(
                (
                    *(cell(column, getattr(entry, column.name)) for column in columns),
                    *map(found.get, further),
                )
                for entry, found in zip(entries, attributes, strict=True)
            ),
        )

    parts = {record.sheet: record.part for record in RECORDS.values()}
    return (
        *(
            sheet(name, columns, getattr(network, parts[name]))
            for name, columns in sheets().items()
            if parts[name]
        ),
        Sheet(
            name=texts("sheet-map"),
            headings=(texts("column-property"), texts("column-value")),
            rows=(
                (texts("property-title"), network.title),
                (texts("property-as-of"), network.as_of),
            ),
        ),
    )


def _number(value: float) -> Cell:
    """Return a number as Excel keeps it, with 15 digits, or as text if it has more."""
    return value if value == float(f"{value:.15g}") else repr(value)
