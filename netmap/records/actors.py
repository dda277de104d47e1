"""Actors, column by column."""

from __future__ import annotations

from netmap.model import Actor
from netmap.records.columns import EVERYWHERE, OWN, Column, ColumnType, Shown
from netmap.records.kinds import Kind
from netmap.records.spellings import FIELD_OR_TOPIC, ID, NOTE, ORGANISATION, REFERENCE
from netmap.records.table import RecordKind

_PROFILES = frozenset({Shown.FACTS, Shown.DOCUMENT})

ACTORS = RecordKind(
    kind=Kind.ACTOR,
    value=Actor,
    blank=Actor(id="", name=""),
    sheet="actors",
    part="actors",
    ids=(*ID, "Akteur-Id", "Akteurs-Id", "actor id", "node id"),
    table="actors",
    named="name",
    columns=(
        Column(
            name="name",
            words=("Name", *ORGANISATION, "Bezeichnung", "label", "title", "Titel", "Vertex"),
            width=36,
            required=True,
            shown=frozenset({Shown.TABLE, Shown.PAGE}),
            compared=True,
        ),
        Column(
            name="type",
            type=ColumnType.WORD,
            words=(
                "Typ", "Akteurstyp", "Akteursart", "Art", "Art des Akteurs", "Art der Einrichtung",
                "Organisationstyp", "Organisationsform", "Kategorie", "type", "actor type",
                "node type", "element type",
                "Sektor", "sector", "organisation type", "organization type", "kind", "category",
            ),
            width=20,
            suggestions="template-types",
            shown=EVERYWHERE,
            compared=True,
        ),
        Column(
            name="fields",
            type=ColumnType.FIELDS,
            words=FIELD_OR_TOPIC,
            width=28,
            shown=EVERYWHERE,
            compared=True,
        ),
        Column(
            name="place",
            words=(
                "Ort", "PLZ Ort", "PLZ/Ort", "Stadtteil", "Ortsteil", "Stadt", "Gemeinde",
                "Standort", "Sitz", "place", "location", "city", "town", "district",
            ),
            width=14,
            shown=EVERYWHERE,
            compared=True,
        ),
        Column(
            name="coordinator",
            type=ColumnType.YES_NO,
            words=(
                "Koordinierende Stelle", "Koordinierungsstelle", "Koordination", "Koordinator",
                "coordinating office", "coordinator",
            ),
            width=15,
            shown=_PROFILES,
            compared=True,
        ),
        Column(
            name="surveyed_on",
            type=ColumnType.DAY,
            words=(
                "Befragt am", "Befragt", "Befragung", "Befragungsdatum", "Interview am",
                "surveyed on", "surveyed", "interviewed on",
            ),
            width=12,
            shown=_PROFILES | {Shown.TABLE},
        ),
        Column(
            name="website",
            type=ColumnType.LINK,
            words=(
                "Webseite", "Website", "Homepage", "Internet", "Internetseite", "Internetadresse",
                "Web", "URL", "www", "web page", "web address",
            ),
            width=26,
            shown=frozenset({Shown.FACTS, Shown.TABLE, Shown.DOCUMENT, Shown.PAGE}),
            compared=True,
        ),
        Column(
            name="aliases",
            words=(
                "Auch bekannt als", "Auch genannt", "Andere Namen", "Weitere Namen",
                "Andere Schreibweisen", "Alias", "Aliase", "Kurzname", "Kurzform", "Abkürzung",
                "also known as", "other names", "aliases", "aka", "abbreviation", "short name",
            ),
            width=26,
            shown=_PROFILES | {Shown.TABLE},
            compared=True,
        ),
        REFERENCE.shown_in(Shown.FACTS),
        NOTE.shown_in(Shown.FACTS),
        OWN,
    ),
)  # fmt: skip
