"""What a file of choices, or a proposal that somebody edited, says about a list."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from netmap.errors import SourceError
from netmap.opening.open import Opened, Wave, open_source, open_waves
from netmap.readers.cells.cleaning import fold
from netmap.readers.files import OnLarge, go_on
from netmap.readers.shapes.proposal import (
    Choices,
    ColumnChoice,
    ColumnPlan,
    Proposal,
    SheetPlan,
    TableChoice,
    TablePlan,
    Use,
)
from netmap.readers.shapes.proposal_json import choices_from_json, proposal_from_json
from netmap.settings import DEFAULT_SETTINGS, Settings

_PROPOSAL = "proposal"

Mapping = Choices | Proposal
"""Choices, or a whole proposal of netmap that somebody edited."""


def read_mapping(file: Path) -> Mapping:
    """Read what somebody wrote down about lists of one shape.

    Parameters
    ----------
    file : Path
        JSON: a list of choices, a proposal, or what ``netmap check --format json`` and
        ``netmap import --dry-run --format json`` print, which holds one.

    Raises
    ------
    SourceError
        If it cannot be read or is something else.
    """
    try:
        data = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise SourceError("error-mapping-unreadable", value=file.name) from error
    try:
        return _understand(data)
    except ValueError as error:
        raise SourceError("error-mapping", value=file.name, reason=str(error)) from error


def choices_for(mapping: Mapping, fresh: Proposal) -> Choices:
    """Return what a mapping wants otherwise of a list than netmap would.

    A sheet that is called otherwise in this list is recognised by the headings of its tables.

    Parameters
    ----------
    mapping : tuple of TableChoice, or Proposal
        What somebody wants.
    fresh : Proposal
        What netmap would make of the list by itself.

    Raises
    ------
    SourceError
        If it is about a sheet that the list does not have.
    """
    if isinstance(mapping, Proposal):
        return tuple(choice for sheet in mapping.sheets for choice in _differences(sheet, fresh))
    return tuple(_placed(choice, fresh) for choice in mapping)


def open_mapped(
    source: str | Path,
    mapping: Mapping | None,
    *,
    settings: Settings = DEFAULT_SETTINGS,
    on_large: OnLarge = go_on,
) -> Opened:
    """Open a source as a mapping says; see :func:`~netmap.opening.open.open_source`.

    Raises
    ------
    SourceError
        As there, and if the mapping is about something that the list does not have.
    """
    opened = open_source(source, settings=settings, on_large=on_large)
    choices = choices_for(mapping, opened.proposal) if mapping is not None else ()
    if not choices:
        return opened
    return open_source(source, choices=choices, settings=settings, on_large=on_large)


def open_waves_mapped(
    source: str | Path,
    mapping: Mapping | None,
    *,
    settings: Settings = DEFAULT_SETTINGS,
    on_large: OnLarge = go_on,
) -> tuple[Wave, ...]:
    """Open the waves of a source as a mapping says; see :func:`~netmap.opening.open.open_waves`."""
    choices: Choices = ()
    if mapping is not None:
        fresh = open_source(source, settings=settings, on_large=on_large).proposal
        choices = choices_for(mapping, fresh)
    return open_waves(source, choices=choices, settings=settings, on_large=on_large)


def find_table(
    sheet: str, number: int, headings: tuple[str, ...], of: Proposal
) -> TablePlan | None:
    """Return the table of that place, else the only one with these headings."""
    wanted = tuple(map(fold, headings))
    of_sheet = [table for table in of.tables if table.sheet == sheet]
    there = next((table for table in of_sheet if table.number == number), None)
    if there is not None or any(plan.name == sheet for plan in of.sheets):
        return there
    alike = [table for table in of.tables if any(wanted) and fold_headings(table) == wanted]
    return alike[0] if len(alike) == 1 else None


def fold_headings(table: TablePlan) -> tuple[str, ...]:
    """Return the headings of a table, however they are written."""
    return tuple(fold(column.heading) for column in table.columns)


def _understand(data: Any) -> Mapping:
    if isinstance(data, dict) and _PROPOSAL in data:
        return proposal_from_json(data[_PROPOSAL])
    return proposal_from_json(data) if isinstance(data, dict) else choices_from_json(data)


def _placed(choice: TableChoice, fresh: Proposal) -> TableChoice:
    if any(sheet.name == choice.sheet for sheet in fresh.sheets):
        return choice
    table = find_table(choice.sheet, choice.number, choice.headings, fresh)
    if table is None:
        raise _unknown(choice.sheet, fresh)
    return dataclasses.replace(choice, sheet=table.sheet, number=table.number)


def _differences(wanted: SheetPlan, fresh: Proposal) -> Iterator[TableChoice]:
    sheet = next((sheet for sheet in fresh.sheets if sheet.name == wanted.name), None)
    if (
        sheet is not None
        and wanted.use is not sheet.use
        and Use.ASKED not in (wanted.use, sheet.use)
    ):
        hidden = True if sheet.hidden and wanted.use is Use.USED else None
        yield TableChoice(sheet=sheet.name, number=0, use=wanted.use, hidden=hidden)
    for table in wanted.tables if wanted.use is not Use.IGNORED else ():
        headings = tuple(column.heading for column in table.columns)
        found = find_table(table.sheet, table.number, headings, fresh)
        if found is None and sheet is None:
            raise _unknown(wanted.name, fresh)
        choice = _difference(table, found or TablePlan(sheet=table.sheet, number=table.number))
        if choice is not None:
            yield choice


def _difference(wanted: TablePlan, found: TablePlan) -> TableChoice | None:
    plain = TableChoice(
        sheet=found.sheet,
        number=found.number,
        headings=tuple(column.heading for column in found.columns),
    )
    known = {column.position: column for column in found.columns}
    columns = tuple(
        one
        for column in wanted.columns
        if (one := _column_choice(column, known.get(column.position))) is not None
    )
    choice = dataclasses.replace(
        plain,
        use=wanted.use if wanted.use is not found.use else None,
        shape=wanted.shape if wanted.shape is not found.shape else None,
        role=wanted.role if wanted.role is not found.role else None,
        heading_rows=(wanted.heading_rows if wanted.heading_rows != found.heading_rows else None),
        skipped_rows=_unwanted(wanted),
        columns=columns,
    )
    return choice if choice != plain else None


def _column_choice(wanted: ColumnPlan, found: ColumnPlan | None) -> ColumnChoice | None:
    purpose = "" if wanted.use is Use.IGNORED else wanted.purpose
    if found is not None and wanted.use is found.use:
        held = "" if found.use is Use.IGNORED else found.purpose
        purpose_changed, separator_changed = purpose != held, wanted.separator != found.separator
        if not purpose_changed and not separator_changed:
            return None
        return ColumnChoice(
            position=wanted.position,
            purpose=purpose if purpose_changed else None,
            separator=wanted.separator if separator_changed else None,
        )
    return ColumnChoice(
        position=wanted.position, purpose=purpose, separator=wanted.separator or None
    )


def _unwanted(table: TablePlan) -> tuple[int, ...]:
    return tuple(row for rows in table.rows if rows.reason.code == "unwanted" for row in rows.rows)


def _unknown(sheet: str, fresh: Proposal) -> SourceError:
    known = ", ".join(plan.name for plan in fresh.sheets)
    return SourceError("error-mapping-sheet", value=sheet, known=known)
