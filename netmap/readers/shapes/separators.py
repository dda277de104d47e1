"""What parts several names, or several action fields, in the cells of a column."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Set

from netmap.readers.cells.cleaning import fold, one_line
from netmap.readers.shapes.drafts import Draft
from netmap.readers.shapes.partner_cells import find_signs, parts_of, take_degrees
from netmap.readers.shapes.proposal import Purpose, Reason
from netmap.readers.shapes.vocabulary import Column, Role

STRONG = ";|"
"""Signs, besides line breaks, that part names in every list."""
_ENDS = (Column.SOURCE, Column.TARGET)
_FIELDS = (Column.FIELDS, Column.FIELD)


def find_separators(draft: Draft, known: Set[str], fields: Set[str]) -> Draft:
    """Return a table with what parts the names in its cells, whatever the order of its rows.

    Parameters
    ----------
    draft : Draft
        A table whose columns are settled.
    known, fields : set of str
        Names of actors, and of action fields that a table lists, folded.
    """
    separators, reasons = dict(draft.separators), dict(draft.reasons)
    places = [
        place
        for place, purpose in draft.purposes.items()
        if purpose in (Purpose.PARTNERS, Purpose.LISTED)
    ]
    if draft.role is Role.COOPERATIONS:
        places += [place for column in _ENDS for place in draft.columns.get(column, ())]
    for place in places:
        cells = tuple(take_degrees(cell)[0] for cell in draft.profiles[place].cells)
        signs = find_signs(cells, known)
        listed = draft.purposes.get(place) == Purpose.LISTED and not draft.stands_for.get(place)
        if (
            listed
            and not signs
            and not any(sign in cell for cell in cells for sign in STRONG + "\n")
        ):
            signs = ","  # a cell that lists several parts them somehow
        if signs or any(parts_of(cell, known) != [one_line(cell)] for cell in cells if cell):
            separators[place] = signs or STRONG
    for column in _FIELDS:
        for place in draft.columns.get(column, ()) if draft.role is not Role.ACTION_FIELDS else ():
            cells = tuple(draft.profiles[place].cells)
            if sign := _sign_of_fields(cells, fields):
                separators[place] = sign
                reasons.setdefault(place, Reason(code="parted", params=(("sign", sign),)))
    return dataclasses.replace(draft, separators=separators, reasons=reasons)


def _sign_of_fields(cells: tuple[str, ...], fields: Set[str]) -> str:
    """Return the sign besides the strong ones that parts action fields; "" if none does.

    A comma or slash does where at least half of what it parts is a listed field, or stands in
    another cell, too.
    """
    return next((sign for sign in (",", "/", "+", "&") if _parts_fields(cells, sign, fields)), "")


def _parts_fields(cells: tuple[str, ...], sign: str, fields: Set[str]) -> bool:
    entries = {
        fold(one_line(entry))
        for cell in cells
        for entry in cell.replace("|", ";").replace("\n", ";").split(";")
        if entry.strip()
    }
    joined = [entry for entry in entries if sign in entry and entry not in fields]
    if not joined:
        return False
    alone = {entry for entry in entries if sign not in entry} | fields
    counted = Counter(
        part for entry in joined for part in {part.strip() for part in entry.split(sign)} if part
    )
    seen = sum(part in alone or count > 1 for part, count in counted.items())
    return seen * 2 >= len(counted)
