"""From grids and the plan of what becomes of them to tables whose rows are records."""

from __future__ import annotations

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
            tables[table.role].append(table)
    return tables


def _holds_records(one: PlannedRows) -> bool:
    """Whether a row is a record; also while nobody has said which column names the actors."""
    plain = one.plan.shape is Shape.RECORDS and one.plan.subject_of != Column.MEETING
    return plain or not one.places(Column.NAME)


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
