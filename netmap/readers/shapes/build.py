"""From grids and the plan of what becomes of them to tables whose rows are records."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence, Set

from netmap.model.actors import split_names
from netmap.readers.cells.cleaning import fold
from netmap.readers.containers.grids import Grid
from netmap.readers.shapes.listed_tables import build_listed, once_each
from netmap.readers.shapes.partner_cells import names_alone
from netmap.readers.shapes.plan_rows import PlannedRows, rows_of_plan
from netmap.readers.shapes.proposal import Proposal, Purpose, Shape, Use
from netmap.readers.shapes.record_tables import build_records
from netmap.readers.shapes.shaped_tables import build_shaped
from netmap.readers.shapes.tables import Table
from netmap.readers.shapes.vocabulary import Column, Role

Tables = dict[Role, list[Table]]


def build_tables(grids: Sequence[Grid], proposal: Proposal) -> Tables:
    """Return the tables of a source by role, as its proposal says.

    Parameters
    ----------
    grids : sequence of Grid
        The sheets.
    proposal : Proposal
        What becomes of them, sheet by sheet.
    """
    planned = [
        rows_of_plan(grid, plan)
        for grid, sheet in zip(grids, proposal.sheets, strict=True)
        for plan in sheet.tables
        if plan.use is not Use.IGNORED
    ]
    explained = [_in_full(one, planned) for one in planned]
    named_elsewhere = {
        id(new) for old, new in zip(planned, explained, strict=True) if new is not old
    }
    planned = explained
    parted = any(
        _may_part(one, col.purpose) and col.separator for one in planned for col in one.plan.columns
    )
    known = _known_names(planned) if parted else frozenset()
    fields = {
        fold(text)
        for one in planned
        if one.plan.role is Role.ACTION_FIELDS
        for column in (Column.NAME, Column.ID)
        for place in one.places(column)
        for text in one.texts(place)
    }
    tables: Tables = {role: [] for role in Role}
    listed = any(one.plan.role is Role.MEETINGS for one in planned)
    actors_listed = any(one.plan.role is Role.ACTORS and not _lists(one) for one in planned)
    for one in planned:
        if _lists(one):
            for table in build_listed(one, known, named=actors_listed):
                tables[table.role].append(table)
            if one.plan.role is Role.ACTORS:
                continue
            one = once_each(one)
        made = (
            build_records(one, known, fields)
            if _holds_records(one)
            else build_shaped(one, known, fields, meetings_listed=listed)
        )
        for table in made:
            if table.role is not Role.ACTORS or id(one) not in named_elsewhere:
                tables[table.role].append(table)
    return tables


def _holds_records(one: PlannedRows) -> bool:
    """Whether a row is a record; also while nobody has said which column names the actors."""
    plain = one.plan.shape is Shape.RECORDS and one.plan.subject_of != Column.MEETING
    return plain or not one.places(Column.NAME)


def _in_full(one: PlannedRows, planned: Sequence[PlannedRows]) -> PlannedRows:
    """Return a matrix or the like with names for the ids that another table explains."""
    purposes = {column.purpose for column in one.plan.columns if column.use is not Use.IGNORED}
    if one.plan.shape is not Shape.MATRIX or not purposes <= {Column.NAME, Purpose.MARK_ACTOR}:
        return one  # what it says of its actors besides would be lost
    place = next(iter(one.places(Column.NAME)), None)
    codes = {fold(text) for text in one.texts(place)} if place is not None else set()
    for other in planned:
        ids, names = other.places(Column.ID), other.places(Column.NAME)
        if other is one or other.plan.role is not Role.ACTORS or not ids or not names:
            continue
        called = {
            fold(cells[ids[0]]): cells[names[0]]
            for _, cells in other.rows
            if max(ids[0], names[0]) < len(cells)
        }
        if place is not None and codes and codes <= called.keys():
            return _renamed(one, place, called)
    return one


def _renamed(one: PlannedRows, place: int, called: dict[str, str]) -> PlannedRows:
    rows = tuple(
        (
            number,
            (*cells[:place], called.get(fold(cells[place]), cells[place]), *cells[place + 1 :]),
        )
        if place < len(cells)
        else (number, cells)
        for number, cells in one.rows
    )
    columns = tuple(
        dataclasses.replace(
            column, stands_for=called.get(fold(column.stands_for), column.stands_for)
        )
        if column.purpose == Purpose.MARK_ACTOR
        else column
        for column in one.plan.columns
    )
    return dataclasses.replace(one, plan=dataclasses.replace(one.plan, columns=columns), rows=rows)


def _lists(one: PlannedRows) -> bool:
    return bool(one.places(Purpose.LISTED))


def _known_names(planned: Sequence[PlannedRows]) -> Set[str]:
    """Return the names of all actors that stand alone in a cell or head a column, folded."""
    known: set[str] = set()
    loose: set[str] = set()
    for one in planned:
        for column in one.plan.columns:
            if column.purpose == Purpose.MARK_ACTOR:
                known.add(fold(column.stands_for))
            elif column.purpose == Column.NAME and one.plan.role is Role.ACTORS:
                known.update(map(fold, one.texts(column.position)))
            elif column.purpose == "aliases":
                texts = one.texts(column.position)
                known.update(fold(name) for text in texts for name in split_names(text))
            elif _may_part(one, column.purpose):
                loose.update(one.texts(column.position))
    return known | names_alone(loose)


def _may_part(one: PlannedRows, purpose: str) -> bool:
    return purpose in (Purpose.PARTNERS, Purpose.LISTED) or (
        one.plan.role is Role.COOPERATIONS and purpose in (Column.SOURCE, Column.TARGET)
    )
