"""What the cells of a table of cooperations say that its headings do not."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Set

from netmap.readers.cells.cleaning import fold
from netmap.readers.cells.parsing import parse_closeness, parse_number
from netmap.readers.shapes.drafts import Draft
from netmap.readers.shapes.profiles import LOOKED_AT
from netmap.readers.shapes.proposal import Purpose, Reason, Shape
from netmap.readers.shapes.questions import PARTNERS, meaning_of
from netmap.readers.shapes.roles import match
from netmap.readers.shapes.vocabulary import Column, Role, is_heading_word
from netmap.records.headings import squash

_DIRECTIONS = frozenset(
    {"directed", "undirected", "mutual", "gerichtet", "ungerichtet", "mixed", "both"}
)
_ASKED = frozenset(map(squash, ("Kooperation", "Kontakt", "Verbindung", "tie", "link", "contact")))
_MOSTLY = 0.8
_GROUPED = re.compile(r"[1-9][0-9]{0,2}(?:\.[0-9]{3})+")
_FEWEST = 3
_SHARED = 0.3
_HALF = 0.5
_MOSTLY_BLANK = 0.4
_BLANK = 0.2
"""Share of starts of cooperations that are blank, from which they mean the one above."""


def find_ties(draft: Draft, known: Set[str]) -> Draft:
    """Return a table of cooperations with the columns that their cells show.

    Two columns of names that are actors, or that stand in both columns, are the ends of
    cooperations whatever their headings; "Directed" and "Undirected" are a direction, not a kind
    (Gephi calls that column "Type"); a column of closeness words is the closeness.

    Parameters
    ----------
    draft : Draft
        A table with headings.
    known : set of str
        Names of actors in this source, folded.
    """
    if draft.headings is None or draft.shape is not Shape.RECORDS:
        return draft
    if draft.role is None:
        draft = _find_ends(draft, known)
    if draft.role is not Role.COOPERATIONS:
        return draft
    draft = _find_whether(_fill_down(draft, Column.SOURCE, Column.TARGET, _BLANK))
    return _look_at_numbers(_find_closeness(_find_direction(draft)))


def _find_whether(draft: Draft) -> Draft:
    """Return a table in which a column of "ja" and "nein" says who works together."""
    taken = {place for places in draft.columns.values() for place in places}
    for place, profile in enumerate(draft.profiles):
        asked = meaning_of(draft.texts[place]) == PARTNERS or squash(draft.texts[place]) in _ASKED
        if place not in taken and asked and profile.yes_or_no >= _MOSTLY:
            purposes = {**draft.purposes, place: str(Purpose.WHETHER)}
            return dataclasses.replace(draft, purposes=purposes)
    return draft


def _find_ends(draft: Draft, known: Set[str]) -> Draft:
    names = [
        place
        for place, profile in enumerate(draft.profiles)
        if len(profile.cells) >= _FEWEST and profile.plain < _SHARED and draft.texts[place]
    ]
    best: tuple[float, int, int] | None = None
    for first in names:
        for second in names:
            if first < second:
                shared = _likeness(draft, first, second, known)
                if shared >= _SHARED and (best is None or shared > best[0]):
                    best = (shared, first, second)
    if best is None:
        return draft
    _, source, target = best
    others = match(draft, Role.COOPERATIONS, frozenset((source, target)))
    reason = Reason(code="holds-names")
    return dataclasses.replace(
        draft,
        role=Role.COOPERATIONS,
        columns=dict(others) | {Column.SOURCE: (source,), Column.TARGET: (target,)},
        reasons={**draft.reasons, source: reason, target: reason},
    )


def _likeness(draft: Draft, first: int, second: int, known: Set[str]) -> float:
    """Return how far two columns hold the same sort of names: those known, or one another's."""
    one, other = draft.profiles[first].distinct, draft.profiles[second].distinct
    if known:
        listed = min(len(one & known) / len(one), len(other & known) / len(other))
        if listed >= _SHARED:
            return 1 + listed
    return len(one & other) / min(len(one), len(other))


def _find_direction(draft: Draft) -> Draft:
    place = draft.place_of(Column.KIND)
    if place is None or Column.DIRECTED in draft.columns:
        return draft
    profile = draft.profiles[place]
    if profile.share(lambda cell: fold(cell) in _DIRECTIONS) < _MOSTLY:
        return draft
    columns = {column: at for column, at in draft.columns.items() if column != Column.KIND}
    reasons = {**draft.reasons, place: Reason(code="directions")}
    return dataclasses.replace(
        draft, columns=columns | {Column.DIRECTED: (place,)}, reasons=reasons
    )


def _find_closeness(draft: Draft) -> Draft:
    weight = draft.place_of(Column.WEIGHT)
    if weight is not None and not is_heading_word(draft.texts[weight]):
        said = draft.profiles[weight]
        if said.cells and said.share(lambda cell: parse_closeness(cell) is not None) < _HALF:
            rest = {column: at for column, at in draft.columns.items() if column != Column.WEIGHT}
            return dataclasses.replace(draft, columns=rest)  # "Häufigkeit: monatlich"
    if weight is not None:
        return draft
    taken = {place for places in draft.columns.values() for place in places}
    for place, profile in enumerate(draft.profiles):
        free = place not in taken or place in draft.columns.get(Column.KIND, ())
        if free and draft.texts[place] and profile.share(_is_closeness_word) >= _MOSTLY:
            columns = {column: at for column, at in draft.columns.items() if place not in at}
            reasons = {**draft.reasons, place: Reason(code="closeness")}
            return dataclasses.replace(
                draft, columns=columns | {Column.WEIGHT: (place,)}, reasons=reasons
            )
    return draft


def fill_groups(draft: Draft) -> Draft:
    """Return a list of actors whose first column is blank where it means what stands above."""
    if draft.role is not Role.ACTORS:
        return draft
    partners = [p for p, purpose in draft.purposes.items() if purpose == Purpose.PARTNERS]
    if draft.shape is Shape.PARTNERS and partners:
        return _fill_names(draft, min(partners))
    for column in (Column.FIELDS, "type", "place"):
        if draft.place_of(column) == 0:
            return _fill_down(draft, column, Column.NAME, _MOSTLY_BLANK)
    return draft


def _fill_names(draft: Draft, partner: int) -> Draft:
    """Say that a partner without an actor belongs to the actor above."""
    name = draft.place_of(Column.NAME)
    looked = (
        [(_at(cells, name), _at(cells, partner)) for _, cells in draft.rows]
        if name is not None
        else []
    )
    if (
        name is None
        or not looked
        or not looked[0][0]
        or sum(not one and bool(other) for one, other in looked) < 2
    ):
        return draft
    return dataclasses.replace(draft, reasons={**draft.reasons, name: Reason(code="filled-down")})


def _fill_down(draft: Draft, column: str, beside: str, share: float) -> Draft:
    """Say that blank cells mean the one above, where many are blank beside filled ones."""
    source, target = draft.place_of(column), draft.place_of(beside)
    if source is None or target is None or not draft.rows:
        return draft
    looked = [(_at(cells, source), _at(cells, target)) for _, cells in draft.rows[:LOOKED_AT]]
    blank = sum(not one and bool(other) for one, other in looked)
    if not looked[0][0] or blank < max(_FEWEST - 1, share * len(looked)):
        return draft
    return dataclasses.replace(draft, reasons={**draft.reasons, source: Reason(code="filled-down")})


def _at(cells: tuple[str, ...], place: int) -> str:
    return cells[place] if place < len(cells) else ""


def _look_at_numbers(draft: Draft) -> Draft:
    """Say how "1.234" is read in a CSV file: as a thousand where all numbers look like that."""
    place = draft.place_of(Column.WEIGHT)
    if place is None or draft.grid.aligned:
        return draft
    cells = draft.profiles[place].cells
    grouped = [cell for cell in cells if _GROUPED.fullmatch(cell)]
    if not grouped:
        return draft
    german = all(_GROUPED.fullmatch(cell) or "." not in cell for cell in cells)
    sure = german and (len(grouped) == len(cells) or any("," in cell for cell in cells))
    reason = Reason(
        code="thousands" if sure else "ambiguous-number", params=(("value", grouped[0]),)
    )
    return dataclasses.replace(draft, reasons={**draft.reasons, place: reason})


def _is_closeness_word(cell: str) -> bool:
    return parse_number(cell) is None and parse_closeness(cell) is not None
