"""Action fields and the priorities that cut across them, column by column."""

from __future__ import annotations

from netmap.model import ActionField, Priority
from netmap.records.columns import FURTHER, Column, ColumnType
from netmap.records.kinds import Kind
from netmap.records.spellings import FIELD_OR_TOPIC, ID, NOTES, REFERENCE
from netmap.records.table import RecordKind

ACTION_FIELDS = RecordKind(
    kind=Kind.ACTION_FIELD,
    value=ActionField,
    blank=ActionField(id="", name=""),
    sheet="fields",
    part="action_fields",
    ids=(*ID, "Handlungsfeld-Id", "field id"),
    table="action_fields",
    named="name",
    columns=(
        Column(
            name="name",
            sheet_heading="column-field",
            words=(*FIELD_OR_TOPIC, "Name", "Bezeichnung", "Titel", "title", "label"),
            width=30,
            required=True,
        ),
        Column(name="description", type=ColumnType.TEXT, words=NOTES, width=60),
        REFERENCE,
        FURTHER,
    ),
)

PRIORITIES = RecordKind(
    kind=Kind.PRIORITY,
    value=Priority,
    blank=Priority(id="", name=""),
    sheet="priorities",
    part="priorities",
    ids=(*ID, "priority id"),
    table="priorities",
    named="name",
    columns=(
        Column(
            name="name",
            sheet_heading="column-priority",
            words=(
                "Schwerpunkt", "Schwerpunkte", "Querschnittsthema", "priority", "priorities",
                "Name", "Bezeichnung", "Titel", "title",
            ),
            width=48,
            required=True,
        ),
        REFERENCE,
        FURTHER,
    ),
)  # fmt: skip
