"""Where somebody wants a table otherwise than netmap would."""

from __future__ import annotations

import dataclasses

from netmap.readers.containers.grids import Grid
from netmap.readers.shapes.drafts import Draft
from netmap.readers.shapes.proposal import (
    MARKS,
    Choices,
    Purpose,
    Reason,
    Shape,
    TableChoice,
    Use,
)
from netmap.readers.shapes.roles import find_role
from netmap.readers.shapes.vocabulary import Column

_BESIDE = frozenset(map(str, Purpose))


def choice_for(grid: Grid, number: int, choices: Choices) -> TableChoice | None:
    """Return what somebody wants of a table; the last one says so counts."""
    wanted = [one for one in choices if one.sheet == grid.name and one.number == number]
    return wanted[-1] if wanted else None


def heed_shape(draft: Draft) -> Draft:
    """Return a table that is left out, or plain records, if somebody wants that."""
    choice = draft.choice
    if choice is None:
        return draft
    if choice.use is Use.IGNORED:
        return dataclasses.replace(draft, use=Use.IGNORED, reason=Reason(code="unwanted"))
    if choice.shape is Shape.RECORDS and draft.shape is not Shape.RECORDS:
        plain = dataclasses.replace(draft, shape=Shape.RECORDS, purposes={}, stands_for={})
        return find_role(plain)
    if choice.shape is not None:
        return dataclasses.replace(draft, shape=choice.shape)
    return draft


def heed_columns(draft: Draft) -> Draft:
    """Return a table whose columns are what somebody wants them to be."""
    if draft.choice is None:
        return draft
    columns = {column: list(places) for column, places in draft.columns.items()}
    purposes, stands_for = dict(draft.purposes), dict(draft.stands_for)
    separators, reasons = dict(draft.separators), dict(draft.reasons)
    left_out = set(draft.left_out)
    for choice in draft.choice.columns:
        place = choice.position
        if choice.separator is not None:
            separators[place] = choice.separator
        if choice.purpose is None or place >= draft.width:
            continue
        for places in columns.values():
            if place in places:
                places.remove(place)
        purposes.pop(place, None)
        stands_for.pop(place, None)
        reasons[place] = Reason(code="chosen" if choice.purpose else "unwanted")
        left_out.discard(place)
        if not choice.purpose:
            left_out.add(place)
        elif choice.purpose in _BESIDE:
            purposes[place] = choice.purpose
            if choice.purpose in set(map(str, MARKS)):
                stands_for[place] = draft.texts[place]
        else:
            columns.setdefault(choice.purpose, []).append(place)
    kept = {column: tuple(places) for column, places in columns.items() if places}
    return dataclasses.replace(
        draft,
        columns=_one_each(kept),
        purposes=purposes,
        stands_for=stands_for,
        separators=separators,
        reasons=reasons,
        left_out=frozenset(left_out),
        shape=_shape_of(purposes, draft.shape),
    )


def _one_each(columns: dict[str, tuple[int, ...]]) -> dict[str, tuple[int, ...]]:
    """Of an actor's names only the last that was chosen counts."""
    return {
        column: places[-1:] if column == Column.NAME else places
        for column, places in columns.items()
    }


def _shape_of(purposes: dict[int, str], shape: Shape) -> Shape:
    if shape is Shape.RECORDS and str(Purpose.PARTNERS) in purposes.values():
        return Shape.PARTNERS
    return shape
