"""What the cells of a column say that its heading does not: telephone numbers, ids of several."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Iterable, Mapping

from netmap.model import Severity
from netmap.readers.cells.cleaning import one_line
from netmap.readers.cells.phones import are_emails, are_phones
from netmap.readers.log import Log
from netmap.readers.shapes.tables import Table
from netmap.readers.shapes.vocabulary import WITH_PERSONS, Column, Role
from netmap.records.headings import forms_of, squash
from netmap.records.spellings import NUMBERS

_NUMBERS = frozenset(map(squash, NUMBERS))
_REFERRING = (Column.SOURCE, Column.TARGET, Column.ACTOR, Column.MEETING, Column.PART_OF)

Tables = Mapping[Role, list[Table]]


def look_into_cells(tables: Tables, log: Log, *, least_share: float) -> dict[Role, list[Table]]:
    """Return tables in which a column is what its cells are.

    A column of ids, or one that netmap does not know, is a contact person's if it holds telephone
    numbers or e-mail addresses. A column of running numbers is no id where one of them stands for
    several, in one table or two, and nothing refers to them; it is kept as a further column.

    Parameters
    ----------
    tables : mapping of Role to list of Table
        All tables of a source.
    log : Log
        Takes the issues "phone-column", "email-column", "contact-column-left-out" and
        "number-is-no-id".
    least_share : float
        Share of a column's cells that decides.
    """
    found = {
        role: [_take_persons_out(table, log, least_share) for table in of_role]
        for role, of_role in tables.items()
    }
    return {role: _tell_numbers_from_ids(of_role, found, log) for role, of_role in found.items()}


def _take_persons_out(table: Table, log: Log, least_share: float) -> Table:
    if table.role is Role.CONTACTS:
        return table  # all of it is about persons
    for position in (*table.columns.get(Column.ID, ()), *table.extra):
        cells = _cells(table, position)
        if are_phones(cells, least_share=least_share):
            table = _give_to_persons(table, position, Column.PHONE, log)
        elif are_emails(cells, least_share=least_share):
            table = _give_to_persons(table, position, Column.EMAIL, log)
    return table


def _give_to_persons(table: Table, position: int, column: Column, log: Log) -> Table:
    columns = dict(table.columns)
    if columns.get(Column.ID) == (position,):
        del columns[Column.ID]
    code = "contact-column-left-out"
    if table.role in WITH_PERSONS:
        columns[column] = (*columns.get(column, ()), position)
        code = f"{column}-column"
    heading = table.headings[position]
    log.report(Severity.WARNING, code, sheet=table.sheet, column=heading)
    extra = tuple(one for one in table.extra if one != position)
    return dataclasses.replace(table, columns=columns, extra=extra)


def _tell_numbers_from_ids(of_role: list[Table], tables: Tables, log: Log) -> list[Table]:
    numbers = Counter(
        one_line(cell)
        for table in of_role
        for position in table.columns.get(Column.ID, ())
        for cell in _cells(table, position)
        if cell
    )
    doubled = next((number for number, count in numbers.items() if count > 1), None)
    if doubled is None or not numbers.keys().isdisjoint(_referred_to(tables)):
        return of_role
    return [_keep_number(table, doubled, log) if _has_number(table) else table for table in of_role]


def _keep_number(table: Table, doubled: str, log: Log) -> Table:
    (position,) = table.columns[Column.ID]
    columns = dict(table.columns)
    del columns[Column.ID]
    heading = table.headings[position]
    log.report(
        Severity.WARNING, "number-is-no-id", sheet=table.sheet, column=heading, value=doubled
    )
    extra = tuple(sorted((*table.extra, position)))
    return dataclasses.replace(table, columns=columns, extra=extra)


def _has_number(table: Table) -> bool:
    """Whether a table has a column of numbers that need be nobody's id, and names beside it."""
    if Column.ID not in table.columns or table.columns.keys() == {Column.ID}:
        return False
    (position,) = table.columns[Column.ID]
    return not _NUMBERS.isdisjoint(forms_of(table.headings[position]))


def _referred_to(tables: Tables) -> set[str]:
    return {
        one_line(cell)
        for table in _all(tables)
        for column in _REFERRING
        for position in table.columns.get(column, ())
        for cell in _cells(table, position)
    }


def _all(tables: Tables) -> Iterable[Table]:
    return (table for of_role in tables.values() for table in of_role)


def _cells(table: Table, position: int) -> list[str]:
    return [cells[position] for _, cells in table.rows if position < len(cells)]
