"""Meetings and who took part, column by column."""

from __future__ import annotations

from netmap.model import Attendance, Meeting
from netmap.records.columns import FURTHER, Column, ColumnType
from netmap.records.kinds import Kind
from netmap.records.spellings import ACTOR, FIELD_OR_TOPIC, ID, MEETING, REFERENCE
from netmap.records.table import RecordKind

MEETINGS = RecordKind(
    kind=Kind.MEETING,
    value=Meeting,
    blank=Meeting(id="", name=""),
    sheet="meetings",
    part="meetings",
    ids=(*ID, "Treffen-Id", "meeting id"),
    table="meetings",
    named="name",
    columns=(
        Column(
            name="name",
            sheet_heading="column-meeting",
            words=(*MEETING, "Name", "Titel", "Bezeichnung", "title"),
            width=36,
            required=True,
        ),
        Column(
            name="held_on",
            type=ColumnType.DAY,
            heading="column-date",
            words=("Datum", "Tag", "Am", "date", "day", "held on"),
            width=12,
        ),
        Column(
            name="kind",
            type=ColumnType.WORD,
            words=("Art", "Typ", "Art des Treffens", "kind", "type"),
            width=14,
            suggestions="template-meeting-kinds",
        ),
        Column(name="field", type=ColumnType.FIELD, words=FIELD_OR_TOPIC, width=26),
        Column(
            name="part_of",
            type=ColumnType.MEETING,
            words=("Teil von", "Gehört zu", "part of"),
            width=36,
        ),
        REFERENCE,
        FURTHER,
    ),
)

ATTENDANCES = RecordKind(
    kind=Kind.ATTENDANCE,
    value=Attendance,
    blank=Attendance(actor="", meeting=""),
    sheet="attendances",
    part="attendances",
    table="attendances",
    columns=(
        Column(name="actor", type=ColumnType.ACTOR, words=ACTOR, width=36, required=True),
        Column(name="meeting", type=ColumnType.MEETING, words=MEETING, width=36, required=True),
        REFERENCE,
        FURTHER,
    ),
)
