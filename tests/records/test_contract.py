"""What holds for every kind of records and every column, wherever it says that it appears."""

import dataclasses
from datetime import date

import networkx as nx
import pytest

from netmap.editing.edit import Add, Change
from netmap.editing.history import details_of
from netmap.editing.record_columns import read_entry, to_entry
from netmap.exports.graph_files import to_graphml
from netmap.exports.html import to_html
from netmap.exports.tables import tabulate_network
from netmap.exports.template import sheets
from netmap.exports.workbook import to_workbook
from netmap.findings.compare import compare
from netmap.i18n import Language, texts_for
from netmap.model import (
    ActionField,
    Actor,
    Attendance,
    ContactPerson,
    Cooperation,
    CooperationStatus,
    Meeting,
    Network,
    Offer,
    OfferKind,
    Priority,
)
from netmap.opening.open import open_upload
from netmap.readers.containers.grids import Grid
from netmap.readers.shapes.build import build_tables
from netmap.readers.shapes.propose import propose
from netmap.readers.shapes.vocabulary import PERSONAL, contact_columns
from netmap.records import RECORDS, REFERS, ColumnType, Kind, Shown, values_of
from netmap.records.columns import TRUTHS
from netmap.settings import DEFAULT_SETTINGS
from netmap.store import open_store
from netmap.views.layout.layout import place_actors
from netmap.views.scene.scene import View, build_scene
from netmap.views.text.comparison_text import tell_comparison
from netmap.views.text.record_text import tell_facts, tell_value

DE = texts_for(Language.DE)
DAY = date(2021, 11, 18)
SAID = {
    ColumnType.LINE: "eine Zeile",
    ColumnType.TEXT: "ein Text",
    ColumnType.WORD: "ein Wort",
    ColumnType.LINK: "https://kita.example",
    ColumnType.DAY: DAY,
    ColumnType.YES_NO: True,
    ColumnType.DIRECTION: True,
    ColumnType.CLOSENESS: 3.0,
    ColumnType.STATUS: CooperationStatus.PLANNED,
    ColumnType.OFFER_KIND: OfferKind.NEED,
    ColumnType.ACTOR: "kita",
    ColumnType.MEETING: "auftakt",
    ColumnType.FIELD: "bildung",
    ColumnType.FIELDS: ("bildung",),
    ColumnType.FURTHER: (("Träger", "Stadt"),),
}
"""Something to say in a column of each type that people enter."""

EDITED = [kind for kind in Kind if RECORDS[kind].entered]
COLUMNS = pytest.mark.parametrize(
    ("kind", "column"),
    [(kind, column) for kind in EDITED for column in RECORDS[kind].columns],
    ids=lambda value: getattr(value, "name", str(value)),
)


def full(kind, **more):
    """A value that says something in every column."""
    record = RECORDS[kind]
    said = {column.name: SAID[column.type] for column in record.columns}
    if kind is Kind.COOPERATION:
        said["target"] = "amt"
    if kind is Kind.MEETING:
        said["part_of"] = "jahr"
    ids = {"id": kind.value} if "id" in attributes(kind) else {}
    return record.value(**said | ids | more)


def attributes(kind):
    return {entry.name for entry in dataclasses.fields(RECORDS[kind].value)}


def network():
    """A map in which one record of each kind says everything."""
    return Network.of(
        title="Beispiel",
        as_of=DAY,
        actors=[
            Actor(id="kita", name="Kita", fields=("bildung",)),
            Actor(id="amt", name="Amt"),
            full(Kind.ACTOR, id="alles", name="Alles"),
        ],
        cooperations=[
            full(Kind.COOPERATION, status=CooperationStatus.EXISTING),
            Cooperation(id="zweite", source="amt", target="kita"),
        ],
        action_fields=[
            ActionField(id="bildung", name="Bildung"),
            full(Kind.ACTION_FIELD, id="f", name="Feld"),
        ],
        priorities=[full(Kind.PRIORITY, id="p", name="Schwerpunkt")],
        meetings=[
            Meeting(id="auftakt", name="Auftakt", held_on=DAY),
            Meeting(id="jahr", name="Jahrestreffen", held_on=DAY),
            full(Kind.MEETING, id="m", name="Workshop"),
        ],
        attendances=[full(Kind.ATTENDANCE)],
        offers=[full(Kind.OFFER)],
    )


@pytest.mark.parametrize("kind", Kind)
def test_every_field_of_the_model_has_a_column(kind):
    columns = {column.name for column in RECORDS[kind].columns}
    assert attributes(kind) - columns <= {"id", "rank"}
    assert columns <= attributes(kind)
    assert len(columns) == len(RECORDS[kind].columns)
    assert isinstance(RECORDS[kind].blank, RECORDS[kind].value)


@COLUMNS
@pytest.mark.parametrize("language", Language)
def test_every_column_has_its_headings(kind, column, language):
    texts = texts_for(language)
    assert column in RECORDS[kind].columns
    assert column.label in texts
    assert column.sheet_label in texts
    if column.suggestions:
        assert column.suggestions in texts


@COLUMNS
def test_its_own_heading_is_understood_in_both_languages(kind, column):
    if not RECORDS[kind].sheet or column.type is ColumnType.FURTHER:
        return
    columns = sheets()[RECORDS[kind].sheet]
    for language in Language:
        texts = texts_for(language)
        headings = tuple(texts(one.sheet_label) for one in columns)
        sheet = Grid(name=texts(f"sheet-{RECORDS[kind].sheet}"), rows=((1, headings),))
        proposal = propose((sheet,), settings=DEFAULT_SETTINGS)
        ((table,),) = filter(None, build_tables((sheet,), proposal).values())
        assert table.extra == ()
        place = [one.name for one in columns].index(column.name)
        keys = {own.name: key for key, own in contact_columns().items()}
        key = keys.get(column.name, column.name) if kind is Kind.CONTACT else column.name
        assert table.columns[key] == (place,)


def test_every_spelling_belongs_to_one_column_of_its_kind():
    for record in RECORDS.values():
        words = [word.casefold() for column in record.columns for word in column.words]
        assert len(words) == len(set(words)), record.kind


@pytest.mark.parametrize("language", Language)
def test_a_workbook_gives_everything_back(language):
    whole = network()
    opened = open_upload({"karte.xlsx": to_workbook(whole, texts=texts_for(language))})
    assert opened.network == whole


def test_no_sheet_of_a_map_is_about_persons():
    names = {sheet.name for sheet in tabulate_network(network(), DE)}
    assert not names & {
        DE(f"sheet-{record.sheet}") for record in RECORDS.values() if record.personal
    }
    assert PERSONAL


@COLUMNS
def test_graphml_says_everything_about_actors_and_cooperations(kind, column):
    if kind not in (Kind.ACTOR, Kind.COOPERATION) or column.type is ColumnType.FURTHER:
        return
    graph = nx.parse_graphml(to_graphml(network()).decode(), force_multigraph=True)
    told = graph.nodes["alles"] if kind is Kind.ACTOR else next(iter(graph.edges.values()))
    assert told[{"source": "from", "target": "to"}.get(column.name, column.name)] not in ("", None)


@pytest.mark.parametrize("kind", EDITED)
def test_a_form_gives_back_what_it_shows(kind):
    value = full(kind)
    kept = {name: getattr(value, name) for name in attributes(kind) & {"id", "attributes"}}
    blank = dataclasses.replace(RECORDS[kind].blank, **kept)
    entry = to_entry(kind, value, day_format="%d.%m.%Y")
    assert read_entry(kind, entry, base=blank) == value


@pytest.mark.parametrize("kind", EDITED)
def test_a_kept_map_keeps_everything_and_its_history_tells_it(kind, tmp_path):
    store = open_store(tmp_path / "karte.netmap", create=True)
    for value in (
        Actor(id="kita", name="Kita"),
        Actor(id="amt", name="Amt"),
        ActionField(id="bildung", name="Bildung"),
        Meeting(id="auftakt", name="Auftakt"),
        Meeting(id="jahr", name="Jahrestreffen"),
    ):
        store.apply(Add(value=value), who="Amt")
    value = full(kind)
    store.apply(Add(value=value), who="Amt")
    record = next(one for one in store.records(kind) if one.value == value)
    changed = next(
        (column for column in RECORDS[kind].columns if column.type is ColumnType.LINE), None
    )
    if changed is not None:
        newer = dataclasses.replace(value, **{changed.name: "anders"})
        store.apply(Change(version=record.version, value=newer), who="Amt")
        details = details_of(store, store.position())
        assert [one.columns for one in details] in ([], [(changed.name,)])
        assert bool(details) is not RECORDS[kind].personal
    store.check()
    store.close()


@COLUMNS
def test_a_comparison_tells_what_it_says_it_compares(kind, column):
    if kind not in (Kind.ACTOR, Kind.COOPERATION):
        assert not column.compared
        return
    whole, record = network(), RECORDS[kind]
    (value,) = [one for one in values_of(record, whole) if one.id in ("alles", "cooperation")]
    held = getattr(value, column.name)
    blank = {**dict.fromkeys(("name",), "Anders"), "weight": 2.0}.get(
        column.name, getattr(record.blank, column.name)
    )
    if column.name in ("source", "target"):
        return
    if column.name == "status":
        blank = CooperationStatus.PLANNED
    label = DE(column.label)
    if column.type is ColumnType.FURTHER:
        ((label, _),) = value.attributes
        blank = ((label, "anders"),)
    other = dataclasses.replace(
        whole,
        **{
            record.part: tuple(
                dataclasses.replace(one, **{column.name: blank}) if one is value else one
                for one in values_of(record, whole)
            )
        },
    )
    assert held != blank
    passages = tell_comparison(compare(other, whole, all_actors=True), DE)
    told = [passage for passage in passages if passage.sort == f"{record.part}-changed"]
    assert bool(told) is column.compared
    if told:
        assert f"{label}:" in str(told)


@COLUMNS
def test_a_column_is_told_where_it_says_it_is_shown(kind, column):
    if not column.shown:
        return
    whole = network()
    value = full(kind, **({"name": "Alles"} if kind is Kind.ACTOR else {}))
    told = tell_value(column, getattr(value, column.name), whole, DE)
    fact = DE(column.label), told
    if column.type is ColumnType.FURTHER:
        ((heading, text),) = value.attributes
        fact = heading, text
    assert told
    for where in (Shown.FACTS, Shown.DOCUMENT):
        facts = tell_facts(kind, value, where, whole, DE)
        assert (fact in facts) is (where in column.shown)
        silent = tell_facts(kind, RECORDS[kind].blank, where, whole, DE)
        assert not any(text == "" for _, text in silent)
        if column.type in TRUTHS:
            assert DE(column.label) not in dict(silent)


def test_a_page_shows_what_says_so_and_nothing_else():
    whole = network()
    scene = build_scene(whole, place_actors(whole), View(), texts=DE)
    page = to_html(scene, whole, texts=DE).decode()
    for kind in (Kind.ACTOR, Kind.COOPERATION):
        for column in RECORDS[kind].columns:
            heading = f">{DE(column.label)}<"
            if Shown.PAGE in column.shown:
                assert heading in page
    assert "ein Text" not in page  # notes
    assert "Träger" not in page  # columns of the list's own


def test_what_refers_is_told_by_name():
    for record in RECORDS.values():
        for column in record.columns:
            if column.type in REFERS and column.type is not ColumnType.FIELDS:
                told = tell_value(column, SAID[column.type], network(), DE)
                assert told in {"Kita", "Auftakt", "Bildung"}


def test_persons_hide_what_they_hold():
    person = full(Kind.CONTACT)
    assert isinstance(person, ContactPerson)
    assert "Zeile" not in repr(person)
    assert [kind for kind in Kind if RECORDS[kind].personal] == [Kind.CONTACT]


def test_values_are_those_of_the_network():
    whole = network()
    for kind, made in (
        (Kind.ACTOR, Actor),
        (Kind.COOPERATION, Cooperation),
        (Kind.ATTENDANCE, Attendance),
        (Kind.OFFER, Offer),
        (Kind.PRIORITY, Priority),
    ):
        assert all(isinstance(value, made) for value in values_of(RECORDS[kind], whole))
        assert values_of(RECORDS[kind], whole)
    assert values_of(RECORDS[Kind.SCENE], whole) == ()
