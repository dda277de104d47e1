"""Lists of actors whose columns name those they work with."""

from __future__ import annotations

import dataclasses
from collections.abc import Set

from netmap.readers.cells.cleaning import fold
from netmap.readers.cells.parsing import parse_closeness
from netmap.readers.shapes.drafts import Draft
from netmap.readers.shapes.partner_cells import parts_of
from netmap.readers.shapes.profiles import Profile
from netmap.readers.shapes.proposal import Purpose, Reason, Shape
from netmap.readers.shapes.questions import PARTNERS, meaning_of
from netmap.readers.shapes.roles import match
from netmap.readers.shapes.vocabulary import PERSONAL, Column, Role, is_heading_word
from netmap.records.headings import is_personal, squash

_SURE, _LIKELY = 0.98, 0.6
_FEWEST = 3
_WITH_PARTNERS = (None, Role.ACTORS, Role.COOPERATIONS, Role.CONTACTS)
_OF_TIES = (Column.WEIGHT, Column.STATUS, Column.DIRECTED)
_OF_BOTH = ("note", "reference", "kind", "type", "fields", "id", "name", Column.DIRECTED)
_NO_PARTNERS = frozenset(
    map(
        squash,
        ("Träger", "Trägerschaft", "Dachverband", "Dachorganisation", "Muttergesellschaft",
         "Gehört zu", "Teil von", "parent", "umbrella organisation"),
    )
)  # fmt: skip


def find_partners(draft: Draft, known: Set[str]) -> Draft:
    """Return a table as one of actors and those they work with, if it is one.

    Columns of partners are found by their headings, "Partner 3" or "arbeitet zusammen mit", by the
    group they stand under, or by what they hold: names of actors. A workbook that was made of a map
    has none.

    Parameters
    ----------
    draft : Draft
        A table with headings, whatever its role is so far.
    known : set of str
        Names of actors in this source, folded.
    """
    if draft.headings is None or draft.role not in _WITH_PARTNERS:
        return draft
    if _is_of_a_map(draft):
        return draft
    places = [place for place in range(draft.width) if _names_partners(draft, place)]
    name = _name_of(draft, frozenset(places))
    places += _unheaded(draft, places)
    reasons = dict(draft.reasons)
    if not places and draft.role is Role.ACTORS and name is not None:
        places = [place for place in range(draft.width) if _holds_names(draft, place, name, known)]
        reasons |= {place: Reason(code="holds-names") for place in places}
    if name is None or not places:
        return draft
    if _are_ties(draft, name, places, known):
        others = match(draft, Role.COOPERATIONS, frozenset((name, places[0])))
        ends = {Column.SOURCE: (name,), Column.TARGET: (places[0],)}
        return dataclasses.replace(
            draft, role=Role.COOPERATIONS, columns=ends | dict(others), reasons=reasons
        )
    columns = dict(match(draft, Role.ACTORS, frozenset(places)))
    columns[Column.NAME] = (name,)
    purposes = dict.fromkeys(places, str(Purpose.PARTNERS)) | _of_ties(draft, columns, places)
    return dataclasses.replace(
        draft,
        role=Role.ACTORS,
        shape=Shape.PARTNERS,
        columns=columns,
        purposes={**draft.purposes, **purposes},
        reasons=reasons,
    )


def _is_of_a_map(draft: Draft) -> bool:
    """Whether netmap wrote it: its ids are hidden; then a column is what it was in the map."""
    ids = draft.columns.get(Column.ID, ())
    return bool(ids) and draft.grid.hidden_columns.issuperset(ids)


def _names_partners(draft: Draft, place: int) -> bool:
    text = draft.texts[place]
    profile = draft.profiles[place]
    if place in draft.purposes or is_personal(text) or (profile.cells and profile.plain > 0.5):
        return False
    if profile.share(_is_close) > 0.5:
        return False
    if meaning_of(text) == PARTNERS:
        return True
    return meaning_of(draft.group_of(place)) == PARTNERS and (
        not text or not is_heading_word(text) or squash(text).strip("0123456789") in ("name", "")
    )


def _unheaded(draft: Draft, places: list[int]) -> list[int]:
    """Return the columns right of one of partners whose heading goes over them as well."""
    found = []
    for place in places:
        for beside in range(place + 1, draft.width):
            profile = draft.profiles[beside]
            if draft.texts[beside] or not profile.cells or profile.plain > 0.5:
                break
            found.append(beside)
    return found


def _is_close(cell: str) -> bool:
    return parse_closeness(cell) is not None


def _name_of(draft: Draft, partners: frozenset[int]) -> int | None:
    """Return the position of the actors' names, told apart from those of their partners."""
    columns = match(draft, Role.ACTORS, partners)
    if Column.NAME in columns:
        return columns[Column.NAME][0]
    ends = match(draft, Role.COOPERATIONS)
    source = ends.get(Column.SOURCE, ())
    if source and source[0] not in partners and ends[Column.TARGET][0] in partners:
        return source[0]
    if draft.width and 0 not in partners and (not draft.texts[0] or _names_each(draft, partners)):
        first = draft.profiles[0]
        if first.cells and first.plain < 0.5:
            return 0
    return None


def _names_each(draft: Draft, partners: frozenset[int]) -> bool:
    """Whether the first column, whatever its heading, names the actor of each row."""
    known = meaning_of(draft.texts[0]) or is_personal(draft.texts[0])
    first = draft.profiles[0]
    return bool(partners) and not known and first.uniqueness > _SURE and not first.plain


def _holds_names(draft: Draft, place: int, name: int, known: Set[str]) -> bool:
    """Whether the cells of a column that nobody knows are mostly names of actors."""
    used = {one for places in draft.columns.values() for one in places}
    text = draft.texts[place]
    if place in used or place in draft.marked or squash(text) in _NO_PARTNERS or is_personal(text):
        return False
    profile = draft.profiles[place]
    if len(profile.cells) < _FEWEST or profile.plain > 0.5:
        return False
    names = known | draft.profiles[name].distinct
    parts = [fold(part) for cell in profile.cells for part in parts_of(cell, names)]
    return sum(part in names for part in parts) >= _LIKELY * len(parts)


def _are_ties(draft: Draft, name: int, places: list[int], known: Set[str]) -> bool:
    """Whether each row is a cooperation of two rather than an actor and its partners."""
    if len(places) > 1 or draft.grid.turned:
        return False
    own = _about_actors(draft, name, places[0])
    names = draft.profiles[name]
    if _blank_below(draft, name, places[0]):
        return False
    if names.uniqueness < _SURE and not any(depends(draft, name, place) for place in own):
        return True
    partners = draft.profiles[places[0]]
    several = any(len(parts_of(cell, known | names.distinct)) > 1 for cell in partners.cells)
    blank = len(partners.cells) < len(names.cells)
    return not (own or several or blank)


def _blank_below(draft: Draft, name: int, partner: int) -> bool:
    """Whether an actor stands once above its partners, and what is said of it does, too."""
    beside = [p for p in range(draft.width) if p not in (name, partner) and draft.texts[p]]
    below = [cells for _, cells in draft.rows if not _at(cells, name) and _at(cells, partner)]
    alone = [p for p in beside if draft.profiles[p].cells and not any(_at(c, p) for c in below)]
    return len(below) > 1 and bool(alone) and draft.profiles[name].uniqueness > _SURE


def _about_actors(draft: Draft, name: int, partner: int) -> list[int]:
    """Return the columns that can only say something about the actor of a row."""
    of_actors = match(draft, Role.ACTORS, frozenset((name, partner)))
    of_ties = match(draft, Role.COOPERATIONS, frozenset((name, partner)))
    ties = {place for column, places in of_ties.items() if column in _OF_TIES for place in places}
    return [
        place
        for column, places in of_actors.items()
        for place in places
        if place not in ties
        and (column not in _OF_BOTH or _says_actors(draft.texts[place], column))
    ]


def _says_actors(text: str, column: str) -> bool:
    if column in PERSONAL:
        return True
    return column == "type" and meaning_of(text) == "type"


def depends(draft: Draft, name: int, place: int) -> bool:
    """Return whether a column says the same wherever the same actor stands."""
    said: dict[str, str] = {}
    for _, cells in draft.rows[: draft.profiles[name].rows]:
        who, what = _at(cells, name), _at(cells, place)
        if who and what and said.setdefault(fold(who), what) != what:
            return False
    return True


def _at(cells: tuple[str, ...], place: int) -> str:
    return cells[place] if place < len(cells) else ""


def _of_ties(
    draft: Draft, columns: dict[str, tuple[int, ...]], places: list[int]
) -> dict[int, str]:
    """Return the columns that say something about the cooperations, not about the actor."""
    taken = {place for positions in columns.values() for place in positions} | set(places)
    ties = match(draft, Role.COOPERATIONS, frozenset(taken))
    found = {ties[column][0]: str(column) for column in _OF_TIES if ties.get(column)}
    for place, text in enumerate(draft.texts):  # "Enge 1" behind "Partner 1", and so on
        if place not in taken and place not in found and len(places) > 1:
            of_weight = match_one(text) == Column.WEIGHT
            if of_weight or _is_degree(draft.profiles[place], draft.group_of(place)):
                found[place] = str(Column.WEIGHT)
    return found


def match_one(text: str) -> str:
    """Return the column of cooperations that a heading with a number is for."""
    word = squash(text).rstrip("0123456789")
    return str(Column.WEIGHT) if word in _WEIGHTS else ""


_WEIGHTS = frozenset(
    map(squash, ("Enge", "Gewicht", "Stärke", "Intensität", "weight", "closeness"))
)


def _is_degree(profile: Profile, group: str) -> bool:
    return meaning_of(group) == PARTNERS and profile.share(_is_close) > _LIKELY
