"""Tables of actors that also say, in cells, columns or marks, what else there is."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Sequence, Set

from netmap.readers.cells.cleaning import fold, one_line
from netmap.readers.cells.marks import mark_of, names_nobody, weight_of_mark
from netmap.readers.containers.grids import Row
from netmap.readers.shapes.matrices import cells_of
from netmap.readers.shapes.partner_cells import parts_of, take_degrees
from netmap.readers.shapes.plan_rows import PlannedRows
from netmap.readers.shapes.proposal import MARKS, Purpose, TablePlan
from netmap.readers.shapes.record_tables import part_fields, table_of
from netmap.readers.shapes.tables import Table
from netmap.readers.shapes.vocabulary import Column, Role

_OF_TIES = (Column.WEIGHT, Column.STATUS, Column.DIRECTED)
_BESIDES = frozenset((*map(str, MARKS), Purpose.PARTNERS, *_OF_TIES, Column.MEETING))
_DAY = re.compile(r"\d{1,2}\.\s?\d{1,2}\.\s?(?:\d{4}|\d{2})(?!\d)|\d{4}-\d{2}-\d{2}")
_TIE_COLUMNS = (Column.SOURCE, Column.TARGET, Column.WEIGHT, Column.STATUS, Column.DIRECTED)


def build_shaped(
    planned: PlannedRows, known: Set[str], fields: Set[str], *, meetings_listed: bool
) -> list[Table]:
    """Return the tables that a list of actors with partners, marks or a meeting makes.

    Parameters
    ----------
    planned : PlannedRows
        The plan and its rows.
    known, fields : set of str
        Names of actors, and names and ids of listed action fields, folded.
    meetings_listed : bool
        Whether some other table of the source lists meetings.
    """
    tables = [_with_marked(planned, _actors(planned, fields))]
    ties = _from_partners(planned, known) + _from_marks(planned)
    if ties or planned.places(Purpose.PARTNERS) or planned.places(Purpose.MARK_ACTOR):
        tables.append(_ties(planned, ties))
    attended = _attendances(planned)
    if attended:
        tables.append(
            _made(planned.plan, Role.ATTENDANCES, (Column.ACTOR, Column.MEETING), attended)
        )
        if not meetings_listed:
            tables.append(_meetings(planned))
    return tables


def _actors(planned: PlannedRows, fields: Set[str]) -> Table:
    """Return the actors, with the fields that marks put them into."""
    rows = part_fields(planned, planned.rows, fields)
    table = table_of(planned, Role.ACTORS, rows, besides=_BESIDES)
    marked = {
        one.position: one.stands_for
        for one in planned.plan.columns
        if one.purpose == Purpose.MARK_FIELD
    }
    if not marked:
        return table
    place = len(table.headings)
    with_fields = []
    for number, cells in rows:
        names = [name for at, name in marked.items() if at < len(cells) and _counts(cells[at])]
        padded = (*cells[:place], *("",) * (place - len(cells)))
        with_fields.append((number, (*padded, "\n".join(names))))
    columns = dict(table.columns)
    columns[Column.FIELDS] = (*columns.get(Column.FIELDS, ()), place)
    return dataclasses.replace(
        table, headings=(*table.headings, ""), columns=columns, rows=tuple(with_fields)
    )


def _with_marked(planned: PlannedRows, table: Table) -> Table:
    """Return the actors with those who head a column but no row: asked about, but not asked."""
    name = table.columns[Column.NAME][0]
    rows = {fold(one_line(_at(cells, name))) for _, cells in table.rows}
    row = planned.plan.heading_rows[-1] if planned.plan.heading_rows else planned.plan.first_row
    more = [
        (row, (*("",) * name, one.stands_for))
        for one in planned.plan.columns
        if one.purpose == Purpose.MARK_ACTOR and fold(one.stands_for) not in rows
    ]
    return dataclasses.replace(table, rows=(*table.rows, *more)) if more else table


def _counts(text: str) -> bool:
    weight = weight_of_mark(text) if text else 0
    return bool(weight)


Tie = tuple[int, tuple[str, str, str, str, str]]
"""Number of a row; both ends, closeness, status and direction as they are written."""


def _from_partners(planned: PlannedRows, known: Set[str]) -> list[Tie]:
    name = planned.places(Column.NAME)
    places = planned.places(Purpose.PARTNERS)
    if not name or not places:
        return []
    weights = _weights_of(planned, places)
    several = len({one.closeness for one in planned.plan.columns if one.closeness}) > 1
    said_by = {
        one.position: f"{one.closeness:g}"
        for one in planned.plan.columns
        if several and one.closeness
    }
    listed = {fold(text) for text in planned.texts(name[0])}
    status, directed = planned.places(Column.STATUS), planned.places(Column.DIRECTED)
    found: list[Tie] = []
    for number, cells in planned.rows:
        source = one_line(_at(cells, name[0]))
        for place in places if source else ():
            text = _at(cells, place)
            signs = planned.separator(place)
            text, degrees = take_degrees(text)
            for part in parts_of(text, known, signs) if signs else [one_line(text)]:
                if part and (fold(part) in listed or not names_nobody(part)):
                    weight = _at(cells, weights[place]) if place in weights else ""
                    weight = weight or degrees.get(fold(part), "") or said_by.get(place, "")
                    said = (weight, _at_first(cells, status), _at_first(cells, directed))
                    found.append((number, (source, part, *said)))
    return found


def _weights_of(planned: PlannedRows, places: tuple[int, ...]) -> dict[int, int]:
    """Return for each column of partners the one with their closeness."""
    weights = planned.places(Column.WEIGHT)
    if len(weights) == 1:
        return dict.fromkeys(places, weights[0])
    found = {}
    for place, after in zip(places, (*places[1:], planned.width), strict=True):
        between = [weight for weight in weights if place < weight < after]
        if between:
            found[place] = between[0]
    return found


def _from_marks(planned: PlannedRows) -> list[Tie]:
    name = planned.places(Column.NAME)
    stands_for = {
        one.position: one.stands_for
        for one in planned.plan.columns
        if one.purpose == Purpose.MARK_ACTOR
    }
    if not name or not stands_for:
        return []
    found: list[Tie] = []
    for number, source, target, text in cells_of(planned.rows, name[0], stands_for):
        weight = weight_of_mark(text)
        if weight is None or weight > 0:
            plain = weight == 1 and mark_of(text) and not text.isdigit()
            found.append(
                (
                    number,
                    (one_line(source), target, "" if plain else _written(weight, text), "", ""),
                )
            )
    return found


def _written(weight: float | None, text: str) -> str:
    """Return how close a cell says that two work together, in words that a closeness column has."""
    return text if weight is None else f"{weight:g}"


def _ties(planned: PlannedRows, ties: list[Tie]) -> Table:
    """Return the cooperations: without a direction each pair once, as close as its closest."""
    if planned.plan.directed:
        rows = [
            (number, (source, target, weight, status, said or "1"))
            for number, (source, target, weight, status, said) in ties
        ]
    else:
        closest: dict[tuple[str, ...], Tie] = {}
        for tie in ties:
            source, target, _, status, said = tie[1]
            pair = sorted((fold(source), fold(target)))
            key = (*(pair if not said else (fold(source), fold(target))), status, said)
            before = closest.setdefault(key, tie)
            if _closeness(tie) > _closeness(before):
                closest[key] = tie
        rows = list(closest.values())
    return _made(planned.plan, Role.COOPERATIONS, _TIE_COLUMNS, rows)


def _closeness(tie: Tie) -> float:
    return weight_of_mark(tie[1][2]) or 0.0


def _attendances(planned: PlannedRows) -> list[Row]:
    name = planned.places(Column.NAME)
    plan = planned.plan
    if not name:
        return []
    found: list[Row] = []
    for number, cells in planned.rows:
        actor = one_line(_at(cells, name[0]))
        if actor and plan.subject_of == Column.MEETING:
            found.append((number, (actor, plan.subject)))
        found += [
            (number, (actor, one.stands_for))
            for one in plan.columns
            if actor and one.purpose == Purpose.MARK_MEETING and _counts(_at(cells, one.position))
        ]
    return found


def _meetings(planned: PlannedRows) -> Table:
    """Return the meetings that columns of marks stand for, or the table, with their day."""
    plan = planned.plan
    names = [one.stands_for for one in plan.columns if one.purpose == Purpose.MARK_MEETING]
    if plan.subject_of == Column.MEETING:
        names.append(plan.subject)
    row = plan.heading_rows[0] if plan.heading_rows else plan.first_row
    rows: list[Row] = []
    for name in dict.fromkeys(names):
        day = _DAY.search(name)
        rows.append((row, (name, day.group() if day else "")))
    return _made(plan, Role.MEETINGS, (Column.NAME, Column.HELD_ON), rows)


def _made(plan: TablePlan, role: Role, columns: tuple[str, ...], rows: Sequence[Row]) -> Table:
    """Return rows that were made as a table; its headings are those that its cells came from."""
    return Table(
        sheet=plan.sheet,
        role=role,
        headings=("",) * len(columns),
        columns={column: (place,) for place, column in enumerate(columns)},
        extra=(),
        rows=tuple(rows),
    )


def _at(cells: tuple[str, ...], place: int) -> str:
    return cells[place] if place < len(cells) else ""


def _at_first(cells: tuple[str, ...], places: tuple[int, ...]) -> str:
    return _at(cells, places[0]) if places else ""
