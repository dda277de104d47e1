"""Cooperations, column by column."""

from __future__ import annotations

from netmap.model import Cooperation
from netmap.records.columns import OWN, Column, ColumnType, Shown
from netmap.records.kinds import Kind
from netmap.records.spellings import FIELD_OR_TOPIC, ID, NOTE, REFERENCE
from netmap.records.table import RecordKind

_TABLES = frozenset({Shown.TABLE, Shown.PAGE})
_TABLES_AND_FACTS = _TABLES | {Shown.FACTS}

COOPERATIONS = RecordKind(
    kind=Kind.COOPERATION,
    value=Cooperation,
    blank=Cooperation(id="", source="", target=""),
    sheet="cooperations",
    part="cooperations",
    ids=(*ID, "Kooperations-Id", "cooperation id"),
    table="cooperations",
    columns=(
        Column(
            name="source",
            type=ColumnType.ACTOR,
            heading="column-from",
            width=34,
            required=True,
            shown=_TABLES,
        ),
        Column(
            name="target",
            type=ColumnType.ACTOR,
            heading="column-to",
            width=34,
            required=True,
            shown=_TABLES,
        ),
        Column(
            name="fields",
            type=ColumnType.FIELDS,
            sheet_heading="column-field",
            words=FIELD_OR_TOPIC,
            width=26,
            shown=_TABLES_AND_FACTS,
            compared=True,
        ),
        Column(
            name="kind",
            type=ColumnType.WORD,
            words=(
                "Art", "Art der Kooperation", "Art der Zusammenarbeit", "Art der Beziehung",
                "Kooperationsart", "Beziehungsart", "Kooperationsform", "Form", "Beziehung", "Typ",
                "kind", "type", "relation", "relationship", "relation type", "cooperation type",
            ),
            width=14,
            suggestions="template-kinds",
            shown=_TABLES_AND_FACTS,
            compared=True,
        ),
        Column(
            name="weight",
            type=ColumnType.CLOSENESS,
            heading="column-closeness",
            words=(
                "Enge", "Gewicht", "Gewichtung", "Stärke", "Intensität", "closeness", "weight",
                "strength", "intensity", "Wie eng", "Wie intensiv", "how close", "Edge weight",
                "Enge der Zusammenarbeit", "Enge der Kooperation", "Intensität der Zusammenarbeit",
            ),
            width=10,
            shown=_TABLES_AND_FACTS,
            compared=True,
        ),
        Column(
            name="status",
            type=ColumnType.STATUS,
            words=("Status", "Stadium", "stage"),
            width=12,
            shown=_TABLES_AND_FACTS,
            compared=True,
        ),
        Column(
            name="directed",
            type=ColumnType.DIRECTION,
            words=("Gerichtet", "Richtung", "directed", "direction"),
            width=10,
            compared=True,
        ),
        REFERENCE.shown_in(Shown.FACTS),
        NOTE.shown_in(Shown.FACTS),
        OWN,
    ),
)  # fmt: skip
