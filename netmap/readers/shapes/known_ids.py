"""Whether a column of numbers tells one row from another, or says something else."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Iterable, Sequence

from netmap.readers.cells.cleaning import one_line
from netmap.readers.shapes.drafts import Draft
from netmap.readers.shapes.proposal import Reason, Shape
from netmap.readers.shapes.vocabulary import Column, Role
from netmap.records.headings import forms_of, squash
from netmap.records.spellings import NUMBERS

_NUMBERS = frozenset(map(squash, NUMBERS))
_REFERRING = (Column.SOURCE, Column.TARGET, Column.ACTOR, Column.MEETING, Column.PART_OF)


def settle_ids(drafts: Sequence[Draft]) -> list[Draft]:
    """Return tables whose ids are ids.

    A column of running numbers is no id where one of them stands for several, in one table or two,
    and nothing refers to them; it is kept as a further column.
    """
    doubled = {
        role: _doubled([draft for draft in drafts if draft.role is role], drafts) for role in Role
    }
    return [
        _keep_number(draft, number)
        if draft.role is not None
        and (number := doubled[draft.role]) is not None
        and _has_number(draft)
        else draft
        for draft in drafts
    ]


def _doubled(of_role: list[Draft], drafts: Sequence[Draft]) -> str | None:
    """Return a number that stands for several and that nothing refers to."""
    numbers = Counter(
        one_line(cell)
        for draft in of_role
        for place in draft.columns.get(Column.ID, ())
        for cell in _cells(draft, place)
    )
    first = next((number for number, count in numbers.items() if count > 1), None)
    if first is None or not numbers.keys().isdisjoint(_referred_to(drafts)):
        return None
    return first


def _keep_number(draft: Draft, doubled: str) -> Draft:
    (place,) = draft.columns[Column.ID]
    columns = {column: places for column, places in draft.columns.items() if column != Column.ID}
    reason = Reason(code="number-is-no-id", params=(("value", doubled),))
    return dataclasses.replace(draft, columns=columns, reasons={**draft.reasons, place: reason})


def _has_number(draft: Draft) -> bool:
    """Whether a table has a column of numbers that need be nobody's id, and names beside it."""
    if Column.ID not in draft.columns or draft.columns.keys() == {Column.ID}:
        return False
    (place,) = draft.columns[Column.ID]
    loose = not _NUMBERS.isdisjoint(forms_of(draft.texts[place]))
    return loose or draft.shape is not Shape.RECORDS


def _referred_to(drafts: Iterable[Draft]) -> set[str]:
    return {
        one_line(cell)
        for draft in drafts
        for column in _REFERRING
        for place in draft.columns.get(column, ())
        for cell in _cells(draft, place)
    }


def _cells(draft: Draft, place: int) -> list[str]:
    return [cells[place] for _, cells in draft.rows if place < len(cells) and cells[place]]
