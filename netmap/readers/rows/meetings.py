"""Meetings and who took part in them."""

from __future__ import annotations

from netmap.model import Attendance, Meeting, Severity
from netmap.readers.cells.parsing import parse_date, parse_month
from netmap.readers.rows.records import Record
from netmap.readers.rows.references import Index
from netmap.readers.rows.values import read_values
from netmap.readers.shapes.vocabulary import Column
from netmap.records.meetings import ATTENDANCES, MEETINGS


def read_meetings(rows: list[Record], meetings: Index, fields: Index) -> list[Meeting]:
    """Return the meetings that a table lists.

    Of one whose day is not known the text of its date stays as an attribute; "November 2021" is
    no mistake there.
    """
    found = []
    for record, meeting_id, name in meetings.enter(rows):
        text = record.line(Column.HELD_ON)
        held_on = parse_date(text)
        if text and held_on is None and parse_month(text) is None:
            record.report(Severity.WARNING, "invalid-date", Column.HELD_ON, text)
        whole = record.line(Column.PART_OF)
        part_of = meetings.find(record, Column.PART_OF, whole) if whole else None
        values = read_values(
            record, MEETINGS, fields, besides=(Column.HELD_ON, Column.PART_OF, Column.NAME)
        )
        if held_on is None:
            values["attributes"] = record.pair(Column.HELD_ON) + values["attributes"]
        part_of = part_of if part_of != meeting_id else None
        found.append(Meeting(id=meeting_id, name=name, held_on=held_on, part_of=part_of, **values))
    return found


def read_attendances(
    rows: list[Record], actors: Index, meetings: Index, fields: Index
) -> tuple[list[Attendance], list[Meeting]]:
    """Return who took part, and the meetings that no table lists.

    A pair of actor and meeting that stands there twice counts once ("duplicate-attendance").
    """
    found: dict[tuple[str, str], Attendance] = {}
    kinds: dict[str, str] = {}
    for record in rows:
        actor = actors.require(record, Column.ACTOR)
        meeting = meetings.require(record, Column.MEETING)
        if actor is None or meeting is None:
            continue
        if (actor, meeting) in found:
            text = record.line(Column.MEETING)
            record.report(Severity.WARNING, "duplicate-attendance", Column.MEETING, text)
            continue
        listed = meeting not in meetings.created
        if not listed:
            kinds.setdefault(meeting, record.line(Column.KIND))
        values = read_values(record, ATTENDANCES, fields, besides=(Column.ACTOR, Column.MEETING))
        if listed:
            values["attributes"] = record.pair(Column.KIND) + values["attributes"]
        found[actor, meeting] = Attendance(actor=actor, meeting=meeting, **values)
    created = [
        Meeting(id=key, name=name, kind=kinds.get(key, ""))
        for key, name in meetings.created.items()
    ]
    return list(found.values()), created
