"""Cooperations in one cell: two names with a dash or an arrow between them."""

from __future__ import annotations

import dataclasses
import re

from netmap.readers.cells.cleaning import fold, one_line
from netmap.readers.shapes.drafts import Draft
from netmap.readers.shapes.heading_rows import headings_at
from netmap.readers.shapes.profiles import profiles_of
from netmap.readers.shapes.proposal import Purpose, Reason
from netmap.readers.shapes.roles import match
from netmap.readers.shapes.vocabulary import Role

_ARROW = re.compile(r"\s*(?:<-+>|<=+>|↔|⇔|-+>|=+>|→|⇒)\s*")
_ONE_WAY = re.compile(r"(?<!<)-+>|(?<!<)=+>|→|⇒")
_DASH = re.compile(r"\s+(?:–|—|-|−)\s+")
_MOSTLY = 0.9
_FEWEST = 3
_SHARED = 0.2


def ends_of(text: str) -> tuple[str, str] | None:
    """Return the two names in a cell; None if it does not name two.

    Examples
    --------
    >>> ends_of("Amt <-> Kita"), ends_of("Amt – Kita"), ends_of("Haus-Verein")
    (('Amt', 'Kita'), ('Amt', 'Kita'), None)
    """
    for sign in (_ARROW, _DASH):
        parts = [one_line(part) for part in sign.split(text)]
        if len(parts) == 2 and all(parts):
            return parts[0], parts[1]
    return None


def find_pairs(draft: Draft) -> Draft:
    """Return a table that nobody knows as one of cooperations, if its cells name two each."""
    if draft.role is not None:
        return draft
    rows = draft.rows
    headings = draft.headings
    if headings is None and len(rows) > _FEWEST and ends_of(rows[0][1][0]) is None:
        headings = headings_at(draft.block.rows, 0, 0)
        rows = rows[1:]
    for place, profile in enumerate(profiles_of(rows, draft.width)):
        if len(profile.cells) < _FEWEST or not _are_pairs(profile.cells):
            continue
        found = dataclasses.replace(draft, headings=headings, role=Role.COOPERATIONS)
        directed = all(_ONE_WAY.search(cell) for cell in profile.cells if ends_of(cell))
        return dataclasses.replace(
            found,
            columns=dict(match(found, Role.COOPERATIONS, frozenset((place,)))),
            purposes={**draft.purposes, place: str(Purpose.PAIRS)},
            directed=directed,
            reasons={**draft.reasons, place: Reason(code="pairs")},
        )
    return draft


def _are_pairs(cells: tuple[str, ...]) -> bool:
    pairs = [ends_of(cell) for cell in cells]
    both = [pair for pair in pairs if pair is not None]
    if len(both) < _MOSTLY * len(cells):
        return False
    names = [fold(name) for pair in both for name in pair]
    again = len(names) - len(set(names))
    return all(_ARROW.search(cell) for cell in cells) or again >= _SHARED * len(names)
