"""Columns about persons, by heading and content: they go to the contacts, or are left out."""

from __future__ import annotations

import dataclasses

from netmap.readers.cells.phones import are_emails, are_phones
from netmap.readers.shapes.drafts import Draft
from netmap.readers.shapes.persons import is_organisation, is_person
from netmap.readers.shapes.profiles import Profile
from netmap.readers.shapes.proposal import Reason
from netmap.readers.shapes.roles import match
from netmap.readers.shapes.vocabulary import PERSONAL, WITH_PERSONS, Column, Role
from netmap.records.headings import person_column, squash

_HALF = 0.5
_NEVER = (
    Column.SOURCE, Column.TARGET, Column.ACTOR, Column.MEETING, Column.NAME, Column.FIELD,
    Column.PART_OF, Column.FIELDS, Column.WEIGHT, Column.DIRECTED, Column.STATUS,
)  # fmt: skip
"""Columns that say who or what a record is; what stands there is not looked at."""


def settle_persons(draft: Draft, *, least_share: float) -> Draft:
    """Return a table whose columns about persons are those of contact persons, or left out.

    A column is a contact person's where its cells are telephone numbers, e-mail addresses or names
    of persons, whatever its heading; a heading about persons above names of organisations, numbers
    or marks is none.

    Parameters
    ----------
    draft : Draft
        A table whose role is settled.
    least_share : float
        Share of a column's cells that decides.
    """
    if draft.role is None or draft.role is Role.MAP:
        return draft
    draft = _tell_people_from_actors(draft)
    columns = {column: list(places) for column, places in draft.columns.items()}
    reasons, left_out = dict(draft.reasons), set(draft.left_out)
    busy = set(draft.purposes) | left_out
    for place in range(draft.width):
        column = next((one for one, places in columns.items() if place in places), "")
        if place in busy or not draft.texts[place] or column in _NEVER:
            continue
        said = _said_of(draft, place, column, least_share)
        if said == column:
            continue
        if column:
            columns[column].remove(place)
        if said == _OTHER or (said in PERSONAL and draft.role not in WITH_PERSONS):
            left_out.add(place)
            reasons[place] = Reason(code="personal")
        elif said:
            columns.setdefault(said, []).append(place)
            reasons[place] = Reason(code=f"{said}-column")
    if draft.role not in WITH_PERSONS:
        for column in PERSONAL & columns.keys():
            for place in columns.pop(column):
                left_out.add(place)
                reasons[place] = Reason(code="personal")
    kept = {column: tuple(sorted(places)) for column, places in columns.items() if places}
    return dataclasses.replace(
        draft, columns=_only_role(kept), reasons=reasons, left_out=frozenset(left_out)
    )


_OTHER = "other"


def _only_role(columns: dict[str, tuple[int, ...]]) -> dict[str, tuple[int, ...]]:
    """Leave out a "Funktion" that belongs to nobody any more."""
    if columns.keys() & PERSONAL == {Column.PERSON_ROLE}:
        del columns[Column.PERSON_ROLE]
    return columns


def _said_of(draft: Draft, place: int, column: str, least_share: float) -> str:
    """Return the contact column that the cells of a column make it, or the one it has."""
    profile = draft.profiles[place]
    if draft.role is Role.CONTACTS:
        return column or (_OTHER if person_column(draft.texts[place]) == _OTHER else "")
    if column in (Column.EMAIL, Column.PHONE):
        return column if _may_reach(profile) else ""
    if are_phones(profile.cells, least_share=least_share):
        return Column.PHONE
    if are_emails(profile.cells, least_share=least_share):
        return Column.EMAIL
    if column in PERSONAL:
        return column if _may_name(profile) else ""
    if person_column(draft.texts[place]) == _OTHER and _may_reach(profile):
        return _OTHER
    if column == Column.ID or not profile.cells:
        return column
    if profile.share(is_person) >= _HALF and profile.share(is_organisation) < 1 - _HALF:
        return Column.PERSON
    return column


def _may_reach(profile: Profile) -> bool:
    """Whether the cells under "Telefon", "E-Mail" or "Login" are not just marks."""
    return not profile.cells or profile.yes_or_no < _HALF


def _may_name(profile: Profile) -> bool:
    """Whether the cells under a heading about persons may be theirs: no organisations, no marks."""
    if not profile.cells:
        return True
    return profile.plain < _HALF and profile.share(_is_plain_organisation) < _HALF


def _is_plain_organisation(cell: str) -> bool:
    return is_organisation(cell) and not is_person(cell)


def _tell_people_from_actors(draft: Draft) -> Draft:
    """See that "Name" holds people where "Einrichtung" beside it holds the actors."""
    place = draft.place_of(Column.NAME)
    if draft.role is not Role.ACTORS or place is None or squash(draft.texts[place]) != "name":
        return draft
    if draft.profiles[place].share(is_person) < _HALF:
        return draft
    others = match(draft, Role.ACTORS, frozenset((place,)))
    actors = others.get(Column.NAME, ())
    if not actors or draft.profiles[actors[0]].share(is_person) >= _HALF:
        return draft
    columns = dict(draft.columns)
    columns[Column.NAME] = (actors[0],)
    columns[Column.PERSON] = (*columns.get(Column.PERSON, ()), place)
    reasons = {**draft.reasons, place: Reason(code="person-column")}
    return dataclasses.replace(draft, columns=columns, reasons=reasons)
