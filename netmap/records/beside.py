"""What a kept map holds besides a network: its name, places, decisions, scenes, distinctions."""

from __future__ import annotations

from netmap.model.about import About
from netmap.model.decisions import Decision
from netmap.model.distinctions import Distinction
from netmap.model.scenes import SavedScene
from netmap.model.spots import ComputedSpot, DraggedSpot
from netmap.model.suggestions import SuggestionList
from netmap.records.columns import Column, ColumnType
from netmap.records.kinds import Kind
from netmap.records.table import RecordKind

ABOUT = RecordKind(
    kind=Kind.ABOUT,
    value=About,
    blank=About(),
    table="about",
    named="title",
    columns=(
        Column(name="title", heading="column-map-title"),
        Column(name="as_of", type=ColumnType.DAY, heading="column-map-as-of"),
    ),
)

_SPOT = (
    Column(name="actor", type=ColumnType.ACTOR, required=True, entered=False),
    Column(name="x", type=ColumnType.NUMBER, entered=False),
    Column(name="y", type=ColumnType.NUMBER, entered=False),
)
POSITIONS = RecordKind(
    kind=Kind.DRAGGED_SPOT,
    value=DraggedSpot,
    blank=DraggedSpot(actor="", x=0, y=0),
    table="positions",
    columns=_SPOT,
)
PLACES = RecordKind(
    kind=Kind.COMPUTED_SPOT,
    value=ComputedSpot,
    blank=ComputedSpot(actor="", x=0, y=0),
    table="places",
    columns=_SPOT,
)

DECISIONS = RecordKind(
    kind=Kind.DECISION,
    value=Decision,
    blank=Decision(list=SuggestionList.STRATEGIC),
    table="decisions",
    columns=(
        Column(name="list", type=ColumnType.CODE, entered=False),
        Column(name="source", type=ColumnType.ACTOR, heading="column-from", entered=False),
        Column(name="target", type=ColumnType.ACTOR, heading="column-to", entered=False),
        Column(name="field", type=ColumnType.FIELD, entered=False),
        Column(name="state", type=ColumnType.DECISION, heading="column-decision", entered=False),
        Column(name="reason", entered=False),
        Column(name="note", type=ColumnType.TEXT, entered=False),
    ),
)

SCENES = RecordKind(
    kind=Kind.SCENE,
    value=SavedScene,
    blank=SavedScene(id=""),
    table="scenes",
    named="title",
    columns=(
        Column(name="title", entered=False),
        Column(name="note", type=ColumnType.TEXT, entered=False),
        Column(name="shows", type=ColumnType.CODE, entered=False),
        Column(name="view", type=ColumnType.CHOICES, entered=False),
    ),
)

DISTINCTIONS = RecordKind(
    kind=Kind.DISTINCTION,
    value=Distinction,
    blank=Distinction(source="", target=""),
    table="distinctions",
    columns=(
        Column(
            name="source",
            type=ColumnType.ACTOR,
            heading="column-from",
            required=True,
            entered=False,
        ),
        Column(
            name="target", type=ColumnType.ACTOR, heading="column-to", required=True, entered=False
        ),
    ),
)
