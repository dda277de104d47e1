"""Records of a kind as a table of texts, and what people made of it: read cell by cell."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from netmap.editing.grid_cells import References, read_cell, tell_cell
from netmap.editing.validating import validated
from netmap.errors import EditError, NetmapError
from netmap.i18n import Texts
from netmap.model import Network
from netmap.records import RECORDS, Column, Kind, values_of
from netmap.records.own_columns import own_column, with_held
from netmap.settings import DEFAULT_SETTINGS
from netmap.store import Value, id_of

GRID_KINDS = (
    Kind.ACTOR,
    Kind.COOPERATION,
    Kind.ACTION_FIELD,
    Kind.PRIORITY,
    Kind.MEETING,
    Kind.ATTENDANCE,
)
"""Kinds that can be entered as a table: all that a network holds and that have ids there."""

_TOLD_OF = {
    "error-edit-no-name": "name",
    "error-edit-name-long": "name",
    "error-edit-one-end": "target",
    "error-edit-closeness": "weight",
    "error-edit-part-of-itself": "part_of",
}
"""Which column an error about a whole record is told of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GridRow:
    """A row of the table.

    Attributes
    ----------
    id : str
        Id of the record; "" if it is a new one.
    cells : mapping of str to str
        What stands in each column.
    """

    id: str
    cells: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """A cell that cannot be read.

    Attributes
    ----------
    row : int
        From 1, as the rows stand now.
    column : str
        Name of the column; "" if the whole row is meant.
    error : NetmapError
        What is wrong with it.
    """

    row: int
    column: str
    error: NetmapError


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """What people made of a table.

    Attributes
    ----------
    named : tuple of Actor or ActionField or …
        What cells name although the map does not have it yet.
    added : tuple of Actor or Cooperation or …
        New records.
    changed : tuple of (Actor or …, Actor or …)
        Records as they were when the table was begun, and as they shall be.
    deleted : tuple of Actor or Cooperation or …
        Records that shall go, as they were when the table was begun.
    """

    named: tuple[Value, ...] = ()
    added: tuple[Value, ...] = ()
    changed: tuple[tuple[Value, Value], ...] = ()
    deleted: tuple[Value, ...] = ()

    @property
    def count(self) -> int:
        """How many rows are different."""
        return len(self.added) + len(self.changed) + len(self.deleted)


def grid_columns(kind: Kind, own: Iterable[str] = ()) -> tuple[Column, ...]:
    """Return the columns of a table: those that people enter, and further headings of a list."""
    return (*RECORDS[kind].entered, *(own_column(heading) for heading in own))


def list_rows(
    kind: Kind, network: Network, columns: Sequence[Column], texts: Texts
) -> tuple[GridRow, ...]:
    """Return the records of a kind as rows of texts, in the order of the map.

    Examples
    --------
    >>> from netmap.i18n import Language, texts_for
    >>> from netmap.model import ActionField
    >>> town = Network.of(action_fields=[ActionField(id="b", name="Bildung")])
    >>> columns = grid_columns(Kind.ACTION_FIELD)
    >>> rows = list_rows(Kind.ACTION_FIELD, town, columns, texts_for(Language.DE))
    >>> [(row.id, row.cells["name"]) for row in rows]
    [('b', 'Bildung')]
    """
    references = References(network)
    return tuple(
        GridRow(
            id=id_of(value) or "",
            cells={one.name: tell_cell(one, value, references, texts) for one in columns},
        )
        for value in values_of(RECORDS[kind], network)
    )


def with_edits(rows: Sequence[GridRow], edits: Mapping[str, Any]) -> tuple[GridRow, ...]:
    """Return rows with what was typed, pasted, added and deleted in Streamlit's data editor.

    Parameters
    ----------
    rows : sequence of GridRow
        What the editor was given.
    edits : mapping
        Its state: ``edited_rows``, ``added_rows`` and ``deleted_rows``.
    """
    edited = {int(row): cells for row, cells in edits.get("edited_rows", {}).items()}
    gone = set(edits.get("deleted_rows", ()))
    names = [*rows[0].cells] if rows else []
    left = [
        GridRow(id=row.id, cells={**row.cells, **_texts(edited.get(number, {}))})
        for number, row in enumerate(rows)
        if number not in gone
    ]
    new = [
        GridRow(id="", cells=dict.fromkeys(names, "") | _texts(cells))
        for cells in edits.get("added_rows", ())
    ]
    return (*left, *new)


def read_rows(
    kind: Kind,
    rows: Sequence[GridRow],
    *,
    begun: Sequence[GridRow],
    network: Network,
    columns: Sequence[Column],
    create: bool = False,
) -> tuple[Changes, tuple[Problem, ...]]:
    """Return what people made of a table, and every cell that cannot be read.

    Cells that nobody touched are not read, so that they stay what they are. Empty new rows are
    left out.

    Parameters
    ----------
    kind : Kind
        The kind of records.
    rows, begun : sequence of GridRow
        The rows as they stand now, and as they were when the table was begun.
    network : Network
        The map when the table was begun.
    columns : sequence of Column
        The columns of the table.
    create : bool
        Whether names that the map does not have yet are added; else they are problems.
    """
    reading = _Reading(columns, References(network, create=create))
    before = {row.id: row for row in begun}
    values = {id_of(value) or "": value for value in values_of(RECORDS[kind], network)}
    added, changed = [], []
    for number, row in enumerate(rows, start=1):
        old = before.get(row.id) if row.id else None
        if old is None:
            if any(text.strip() for text in row.cells.values()):
                added.append((number, reading.read(number, row, RECORDS[kind].blank, {})))
            continue
        was = values[row.id]
        now = reading.read(number, row, was, old.cells)
        if now is not None and now != was:
            changed.append((number, was, now))
    left = {row.id for row in rows}
    deleted = [values[row.id] for row in begun if row.id not in left]
    moved = [(number, was, now) for number, was, now in changed if id_of(now) != id_of(was)]
    kept = set(values) - {id_of(one) for one in deleted} - {id_of(was) for _, was, _ in moved}
    news = [(number, now) for number, now in added if now is not None]
    news += [(number, now) for number, _, now in moved]
    for number, value in sorted(news, key=lambda one: one[0]):
        reading.refuse_twice(number, value, kept)
    changes = Changes(
        named=reading.references.named,
        added=tuple(value for _, value in news),
        changed=tuple((was, now) for _, was, now in changed if id_of(now) == id_of(was)),
        deleted=(*deleted, *(was for _, was, _ in moved)),
    )
    return changes, tuple(sorted(reading.problems, key=lambda problem: problem.row))


class _Reading:
    """Reads rows, and collects what cannot be read."""

    def __init__(self, columns: Sequence[Column], references: References) -> None:
        self.problems: list[Problem] = []
        self.references = references
        self._columns = columns

    def read(
        self, number: int, row: GridRow, base: Value, shown: Mapping[str, str]
    ) -> Value | None:
        """Return the record that stands in a row; None if something in it cannot be read."""
        said, problems = {}, len(self.problems)
        for column in self._columns:
            text = row.cells.get(column.name, "")
            if column.name in shown and text == shown[column.name]:
                continue
            try:
                said[column.name] = read_cell(column, text, self.references)
            except EditError as error:
                self.problems.append(Problem(row=number, column=column.name, error=error))
        if len(self.problems) > problems:
            return None
        try:
            return validated(with_held(base, said), limits=DEFAULT_SETTINGS.limits)
        except EditError as error:
            told_of = _TOLD_OF.get(error.key, "")
            self.problems.append(Problem(row=number, column=told_of, error=error))
            return None

    def refuse_twice(self, number: int, value: Value, known: set[str]) -> None:
        """Refuse what is there already; only an attendance has an id before it is kept."""
        known_as = id_of(value)
        if known_as and known_as in known:
            name = self.references.name_of(value)
            error = EditError("error-edit-there", name=name)
            self.problems.append(Problem(row=number, column="", error=error))
        elif known_as:
            known.add(known_as)


def _texts(cells: Mapping[str, Any]) -> dict[str, str]:
    return {name: "" if held is None else str(held) for name, held in cells.items()}
