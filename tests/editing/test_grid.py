"""Records as a table of texts: read back cell by cell, saved as one step."""

import dataclasses
from datetime import date

import pytest

from netmap.editing.edit import Change, Delete
from netmap.editing.grid import GRID_KINDS, GridRow, grid_columns, list_rows, read_rows, with_edits
from netmap.editing.grid_saving import GridConflictError, SaveGrid
from netmap.editing.imports import Import
from netmap.i18n import Language, texts_for
from netmap.model import (
    ActionField,
    Actor,
    Attendance,
    Cooperation,
    CooperationStatus,
    Meeting,
    Network,
    Priority,
)
from netmap.records import Kind
from netmap.store import open_store

TOWN = Network.of(
    actors=[
        Actor(
            id="c",
            name="Caritas",
            type="Träger",
            fields=("b", "w"),
            place="Hemer",
            coordinator=True,
            surveyed_on=date(2021, 11, 5),
            note="ruft\nzurück",
            attributes=(("Quartier", "Nord"),),
        ),
        Actor(id="k", name="Kita"),
        Actor(id="k2", name="Kita"),
    ],
    cooperations=[
        Cooperation(
            id="t",
            source="c",
            target="k2",
            fields=("b",),
            weight=2.5,
            status=CooperationStatus.PLANNED,
            directed=True,
        )
    ],
    action_fields=[
        ActionField(id="b", name="Bildung, Sprache"),
        ActionField(id="w", name="Arbeit"),
    ],
    priorities=[Priority(id="p", name="Teilhabe")],
    meetings=[Meeting(id="m", name="Auftakt", held_on=date(2021, 1, 2), field="w")],
    attendances=[Attendance(actor="c", meeting="m", reference="Liste")],
)


@pytest.fixture
def kept(tmp_path):
    store = open_store(tmp_path / "karte.netmap", create=True)
    store.apply(Import(network=TOWN), who="Amt")
    yield store
    store.check()
    store.close()


class Grid:
    """A table of a kind, and what is typed into it."""

    def __init__(self, kind, network=TOWN, language=Language.DE):
        self.kind, self.network = kind, network
        self.columns = grid_columns(kind, ["Quartier"] if kind is Kind.ACTOR else ())
        self.begun = list_rows(kind, network, self.columns, texts_for(language))
        self.rows = self.begun

    def edit(self, *, edited=None, added=(), deleted=()):
        state = {"edited_rows": edited or {}, "added_rows": added, "deleted_rows": deleted}
        self.rows = with_edits(self.begun, state)
        return self

    def read(self, **options):
        return read_rows(
            self.kind,
            self.rows,
            begun=self.begun,
            network=self.network,
            columns=self.columns,
            **options,
        )

    def told(self, **options):
        return [(one.row, one.column, one.error.key) for one in self.read(**options)[1]]

    def save(self, store, *, mine=None, who="Amt", **options):
        changes, problems = self.read(**options)
        assert problems == ()
        return store.apply(SaveGrid(kind=self.kind, changes=changes, mine=mine), who=who)


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("kind", GRID_KINDS)
def test_what_is_shown_reads_back_as_it_was_in_every_cell(kind, language):
    grid = Grid(kind, language=language)
    again = tuple(GridRow(id=row.id, cells=row.cells) for row in grid.begun)
    blank = [dataclasses.replace(row, cells=dict.fromkeys(row.cells, "?")) for row in grid.begun]
    changes, problems = read_rows(kind, again, begun=blank, network=TOWN, columns=grid.columns)
    assert (changes.count, problems) == (0, ())


def test_the_texts_of_cells():
    cells = Grid(Kind.ACTOR).begun[0].cells
    assert cells["fields"] == "Bildung, Sprache; Arbeit"
    assert (cells["coordinator"], cells["surveyed_on"]) == ("ja", "05.11.2021")
    assert cells["attributes.Quartier"] == "Nord"
    assert Grid(Kind.COOPERATION).begun[0].cells["target"] == "k2"  # two are called Kita


def test_rows_are_added_changed_and_deleted_in_one_step(kept):
    grid = Grid(Kind.ACTOR).edit(
        edited={0: {"place": "Iserlohn", "note": None}, 1: {"type": "Kindertageseinrichtung"}},
        added=[{"name": "AWO", "fields": "arbeit"}, {"name": " "}, {}],
        deleted=[2],
    )
    before = kept.position()
    step = grid.save(kept)
    assert kept.position() == before + 1
    network = kept.network()
    assert sorted(one.name for one in network.actors) == ["AWO", "Caritas", "Kita"]
    caritas = network.actor_by_id["c"]
    assert (caritas.place, caritas.note) == ("Iserlohn", "")
    assert network.actor_by_id["awo"].fields == ("w",)
    assert network.cooperations == ()  # it went with its actor
    assert (step.label.key, dict(step.label.params)["count"]) == ("step-grid", 4)
    kept.undo(step.position, who="Amt")
    assert kept.network() == TOWN


def test_a_cell_that_nobody_touched_is_not_read():
    """The note has two lines and the closeness no word: both stay."""
    changes, _ = Grid(Kind.ACTOR).edit(edited={0: {"place": "Iserlohn"}}).read()
    ((was, now),) = changes.changed
    assert now == dataclasses.replace(was, place="Iserlohn")


@pytest.mark.parametrize(
    ("kind", "cells", "told"),
    [
        (Kind.ACTOR, {"name": ""}, (1, "name", "error-edit-no-name")),
        (Kind.ACTOR, {"surveyed_on": "gestern"}, (1, "surveyed_on", "error-edit-day")),
        (Kind.ACTOR, {"coordinator": "vielleicht"}, (1, "coordinator", "error-grid-yes-no")),
        (Kind.ACTOR, {"name": "A\tTyp\nB\tTyp"}, (1, "name", "error-grid-block")),
        (Kind.ACTOR, {"fields": "Wohnen"}, (1, "fields", "error-grid-unknown")),
        (Kind.COOPERATION, {"source": "Karitas"}, (1, "source", "error-grid-unknown")),
        (Kind.COOPERATION, {"source": "Kita"}, (1, "source", "error-grid-several")),
        (Kind.COOPERATION, {"source": ""}, (1, "source", "error-edit-no-actor")),
        (Kind.COOPERATION, {"source": "k2"}, (1, "target", "error-edit-one-end")),
        (Kind.COOPERATION, {"weight": "-1"}, (1, "weight", "error-edit-closeness")),
        (Kind.COOPERATION, {"status": "bald"}, (1, "status", "error-grid-status")),
        (Kind.ATTENDANCE, {"meeting": "Fest"}, (1, "meeting", "error-grid-unknown")),
    ],
)
def test_a_bad_cell_is_told_with_row_and_column(kind, cells, told):
    assert Grid(kind).edit(edited={0: cells}).told() == [told]


def test_all_bad_cells_are_told_at_once_by_the_rows_as_they_stand():
    grid = Grid(Kind.ACTOR).edit(
        edited={2: {"surveyed_on": "?"}}, added=[{"place": "Hemer"}], deleted=[0]
    )
    assert grid.told() == [(2, "surveyed_on", "error-edit-day"), (3, "name", "error-edit-no-name")]


def test_an_attendance_is_there_once():
    grid = Grid(Kind.ATTENDANCE)
    again, new = {"actor": "Caritas", "meeting": "Auftakt"}, {"actor": "k", "meeting": "auftakt"}
    told = grid.edit(added=[again, new, new]).told()
    assert told == [(2, "", "error-edit-there"), (4, "", "error-edit-there")]
    assert grid.edit(added=[again], deleted=[0]).told() == []


def test_an_attendance_of_somebody_else_takes_the_place_of_the_one_before(kept):
    Grid(Kind.ATTENDANCE).edit(edited={0: {"actor": "k"}}).save(kept)
    assert kept.network().attendances == (Attendance(actor="k", meeting="m", reference="Liste"),)


def test_names_that_are_new_are_added_if_that_is_wanted(kept):
    row = {"source": "AWO", "target": "Caritas", "fields": "Wohnen; Arbeit", "weight": "eng"}
    grid = Grid(Kind.COOPERATION).edit(added=[row, row | {"target": "awo nord"}])
    assert [told[2] for told in grid.told()] == ["error-grid-unknown"] * 5
    grid.save(kept, create=True)
    network = kept.network()
    assert {"awo", "awo-nord"} <= set(network.actor_by_id)
    assert [one.name for one in network.action_fields][-1] == "Wohnen"
    assert len(network.cooperations) == 3


def change(store, known_as, who="Kreis", **said):
    seen = store.record(Kind.ACTOR, known_as)
    value = dataclasses.replace(seen.value, **said)
    store.apply(Change(version=seen.version, value=value), who=who)


def test_what_another_changed_in_other_cells_stays(kept):
    change(kept, "c", place="Menden")
    Grid(Kind.ACTOR).edit(edited={0: {"type": "Verband"}}).save(kept)
    caritas = kept.network().actor_by_id["c"]
    assert (caritas.place, caritas.type) == ("Menden", "Verband")


@pytest.mark.parametrize(("mine", "place"), [(True, "Iserlohn"), (False, "Menden")])
def test_what_both_changed_is_asked(kept, mine, place):
    change(kept, "c", place="Menden")
    before = kept.position()
    grid = Grid(Kind.ACTOR).edit(edited={0: {"place": "Iserlohn"}, 1: {"place": "Hemer"}})
    with pytest.raises(GridConflictError) as found:
        grid.save(kept)
    ((known_as, columns),) = [(one.id, one.columns) for one in found.value.clashes]
    assert (known_as, columns, kept.position()) == ("c", ("place",), before)
    grid.save(kept, mine=mine)
    assert kept.network().actor_by_id["c"].place == place
    assert kept.network().actor_by_id["k"].place == "Hemer"


@pytest.mark.parametrize("mine", [True, False])
def test_what_one_deleted_and_the_other_changed_is_asked(kept, mine):
    kept.apply(Delete(version=kept.record(Kind.ACTOR, "k").version), who="Kreis")
    change(kept, "c", place="Menden")
    grid = Grid(Kind.ACTOR).edit(edited={1: {"place": "Hemer"}}, deleted=[0])
    with pytest.raises(GridConflictError) as found:
        grid.save(kept)
    assert [one.id for one in found.value.clashes] == ["k", "c"]
    grid.save(kept, mine=mine)
    left = set(kept.network().actor_by_id)
    assert left == ({"k", "k2"} if mine else {"c", "k2"})
