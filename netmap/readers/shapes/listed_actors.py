"""Tables of fields or meetings that name in a cell, or below a heading, who is there."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Set

from netmap.readers.cells.cleaning import fold
from netmap.readers.shapes.drafts import Draft
from netmap.readers.shapes.heading_rows import headings_at
from netmap.readers.shapes.partner_cells import parts_of
from netmap.readers.shapes.proposal import Purpose, Reason, Shape
from netmap.readers.shapes.subject_words import DAY, FIELD_WORDS, MEETING_WORDS
from netmap.readers.shapes.vocabulary import Column, Role
from netmap.records.headings import squash

_THERE = re.compile(
    r"teilnehm|anwesen|beteilig|mitglied|mitwirk|dabei|participants|attend|members|present|involved|"
    r"^akteur|^einrichtungen|^organi[sz]ation(?:en|s)|^actors",
    re.IGNORECASE,
)
_AT_MEETING = re.compile(r"teilnehm|anwesen|participants|attend|present", re.IGNORECASE)
_MOSTLY = 0.8
_FEWEST = 2
_TEXTS = 0.3


def find_listed(draft: Draft, known: Set[str]) -> Draft:
    """Return a table of fields or meetings with the column that names who is there.

    Parameters
    ----------
    draft : Draft
        A table with headings.
    known : set of str
        Names of actors in this source, folded.
    """
    if draft.headings is None and len(draft.block.rows) > _FEWEST:
        return _below_unknown(draft)
    if draft.headings is None or draft.shape is not Shape.RECORDS:
        return draft
    if draft.role in (Role.ACTION_FIELDS, Role.MEETINGS, Role.ACTORS, Role.ATTENDANCES, None):
        place = _place_of(draft, known)
        if place is not None:
            return _about_rows(draft, place)
    return _about_columns(draft) if draft.role in (None, Role.ACTORS) else draft


def _below_unknown(draft: Draft) -> Draft:
    """Look at the first row with several cells as headings, where no row is known to be one."""
    rows = draft.block.rows
    first = next((p for p, (_, cells) in enumerate(rows[:5]) if sum(map(bool, cells)) > 1), None)
    if first is None or draft.role is not None:
        return draft
    headed = Draft(
        grid=draft.grid,
        number=draft.number,
        block=draft.block,
        headings=headings_at(rows, first, first),
        choice=draft.choice,
        span=draft.span,
    )
    found = _about_columns(headed)
    return draft if found is headed else found


def _place_of(draft: Draft, known: Set[str]) -> int | None:
    """Return the position of the column whose cells name several who are there."""
    for place, text in enumerate(draft.texts):
        profile = draft.profiles[place]
        if not _THERE.search(text) or not profile.cells or profile.plain > _TEXTS:
            continue
        named = known - profile.distinct
        several = sum(len(parts_of(cell, named, ",")) > 1 for cell in profile.cells)
        own = draft.role is Role.ACTORS and not _names_row(draft, place)
        meeting = draft.role is not Role.ACTION_FIELDS or _AT_MEETING.search(text)
        if several * 2 >= len(profile.cells) and not own:
            return place
        if draft.role is Role.MEETINGS and meeting and _AT_MEETING.search(text):
            return place
    return None


def _names_row(draft: Draft, place: int) -> bool:
    """Whether a list of actors is one of fields, with the actors of each in a cell."""
    fields = draft.place_of(Column.FIELDS)
    return (
        fields is not None
        and draft.place_of(Column.NAME) == place
        and draft.profiles[fields].uniqueness == 1
        and len(draft.profiles[fields].cells) == draft.profiles[fields].rows
    )


def _about_rows(draft: Draft, place: int) -> Draft:
    columns = {column: at for column, at in draft.columns.items() if place not in at}
    role = draft.role
    at_meeting = _AT_MEETING.search(draft.texts[place]) is not None
    if role is Role.ACTORS:
        columns = {Column.NAME: columns.get(Column.FIELDS, (0,))}
        role = Role.ACTION_FIELDS
    if at_meeting or role is None or role is Role.ATTENDANCES:
        role = Role.MEETINGS
        days = [
            p for p, one in enumerate(draft.profiles) if p != place and one.share(_is_day) > _MOSTLY
        ]
        named = [*columns.get(Column.NAME, ()), *columns.get(Column.MEETING, ())]
        others = [p for p in range(draft.width) if p not in (place, *days) and draft.texts[p]]
        name = (named or others or days)[:1]
        columns = {Column.NAME: tuple(name)}
        if days and days[0] not in name:
            columns["held_on"] = (days[0],)
    if not columns.get(Column.NAME):
        return draft
    return dataclasses.replace(
        draft,
        role=role,
        columns=columns,
        purposes={**draft.purposes, place: str(Purpose.LISTED)},
        reasons={**draft.reasons, place: Reason(code="listed")},
    )


def _is_day(cell: str) -> bool:
    return DAY.search(cell) is not None


def _about_columns(draft: Draft) -> Draft:
    """Return a table whose headings are fields or meetings, each above those who are there."""
    places = [place for place in range(draft.width) if draft.profiles[place].cells]
    texts = [draft.texts[place] for place in places]
    if len(places) < _FEWEST or not all(texts):
        return draft
    meetings = sum(_names_meeting(text) for text in texts)
    fields = sum(not FIELD_WORDS.isdisjoint(map(squash, re.split(r"\W+", t))) for t in texts)
    if max(meetings, fields) < _MOSTLY * len(texts):
        return draft
    cells = [fold(cell) for place in places for cell in draft.profiles[place].cells]
    plain = any(draft.profiles[place].plain > _TEXTS for place in places)
    if plain or any(one.uniqueness < 1 for one in draft.profiles if one.cells) or len(cells) < 4:
        return draft
    return dataclasses.replace(
        draft,
        role=Role.ACTORS,
        shape=Shape.ATTENDANCES if meetings > fields else Shape.MEMBERSHIPS,
        columns={},
        purposes=dict.fromkeys(places, str(Purpose.LISTED)),
        stands_for={place: draft.texts[place] for place in places},
        reasons={place: Reason(code="listed") for place in places},
    )


def _names_meeting(text: str) -> bool:
    return DAY.search(text) is not None or any(word in squash(text) for word in MEETING_WORDS)
