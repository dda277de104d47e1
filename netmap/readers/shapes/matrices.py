"""Actors by actors: which cells make a cooperation, and whether it has a direction."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable

from netmap.readers.cells.cleaning import fold
from netmap.readers.cells.marks import weight_of_mark
from netmap.readers.shapes.drafts import Draft
from netmap.readers.shapes.proposal import Purpose, Reason
from netmap.readers.shapes.vocabulary import Column

_CONTRADICTING = 0.1
"""Share of the pairs of which both cells say something else, from which they mean two things."""

Cell = tuple[int, str, str, str]
"""Number of a row, its actor, the actor of the column, and what stands there."""


def settle_matrix(draft: Draft) -> Draft:
    """Return a matrix with whether its cooperations have a direction.

    They have where many cells contradict those on the other side of the diagonal. A matrix of
    which one half is empty has not, nor one of which a few cells are filled on one side only.
    """
    places = [p for p, purpose in draft.purposes.items() if purpose == Purpose.MARK_ACTOR]
    name = draft.place_of(Column.NAME)
    if not places or name is None or draft.directed:
        return draft
    cells = cells_of(draft.rows, name, {p: draft.stands_for[p] for p in places})
    said: dict[tuple[str, str], str] = {}
    for _, source, target, text in cells:
        if text:
            said[fold(source), fold(target)] = text
    pairs = {frozenset(pair) for pair, text in said.items() if (weight_of_mark(text) or 0) > 0}
    both = [tuple(sorted(pair)) for pair in pairs if len(pair) == 2]
    contradicting = [
        pair
        for pair in both
        if (there := said.get((pair[0], pair[1])))
        and (back := said.get((pair[1], pair[0])))
        and weight_of_mark(there) != weight_of_mark(back)
    ]
    one_sided = [pair for pair in both if ((pair[0], pair[1]) in said) != (pair[::-1] in said)]
    if len(contradicting) >= max(1, _CONTRADICTING * len(both)):
        params = (("pairs", len(contradicting)),)
        return dataclasses.replace(
            draft, directed=True, reason=Reason(code="contradicting", params=params)
        )
    uneven = len(contradicting) + (len(one_sided) if len(one_sided) < len(both) / 2 else 0)
    if uneven:
        return dataclasses.replace(draft, reason=Reason(code="uneven", params=(("pairs", uneven),)))
    return draft


def cells_of(
    rows: Iterable[tuple[int, tuple[str, ...]]], name: int, stands_for: dict[int, str]
) -> list[Cell]:
    """Return the cells of a matrix off its diagonal, row by row."""
    found = []
    for number, cells in rows:
        source = cells[name] if name < len(cells) else ""
        if not source:
            continue
        for place, target in stands_for.items():
            text = cells[place] if place < len(cells) else ""
            if text and fold(source) != fold(target):
                found.append((number, source, target, text))
    return found
