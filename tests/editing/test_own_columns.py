"""Columns that a list has of its own, renamed or left out for all records at once."""

import pytest

from netmap.documents.sequence import keep_view
from netmap.editing.edit import Add
from netmap.editing.own_columns import LeaveColumnOut, RenameColumn
from netmap.editing.scenes import PutScenes, Step
from netmap.errors import EditError
from netmap.model import Actor, Cooperation
from netmap.model.scenes import SavedScene, Shows
from netmap.records import Kind
from netmap.store import open_store
from netmap.views.scene.colouring import ColourBy
from netmap.views.scene.view import View


@pytest.fixture(name="store")
def kept_map(tmp_path):
    """Two actors and a cooperation with columns of their own."""
    store = open_store(tmp_path / "karte.netmap", create=True)
    said = {"amt": (("Träger", "Stadt"), ("Quartier", "Nord")), "kita": (("Traeger", "Kreis"),)}
    for key, pairs in said.items():
        store.apply(Add(value=Actor(id=key, name=key.title(), attributes=pairs)), who="Amt")
    tie = Cooperation(id="t", source="amt", target="kita", attributes=(("Träger", "beide"),))
    store.apply(Add(value=tie), who="Amt")
    yield store
    store.check()
    store.close()


def said(store):
    network = store.network()
    return {one.id: one.attributes for one in (*network.actors, *network.cooperations)}


def test_a_column_is_renamed_in_all_records_of_its_kind_as_one_step(store):
    before, steps = said(store), store.position()
    command = RenameColumn(kind=Kind.ACTOR, heading="Traeger", to=" Träger ")
    batch = store.apply(command, who="Amt")
    assert said(store) == before | {"kita": (("Träger", "Kreis"),)}
    assert store.position() == steps + 1
    store.undo(batch.position, who="Amt")
    assert said(store) == before


def test_a_column_is_left_out_of_all_records_of_its_kind(store):
    batch = store.apply(LeaveColumnOut(kind=Kind.ACTOR, heading="Träger"), who="Amt")
    assert said(store) == {
        "amt": (("Quartier", "Nord"),),
        "kita": (("Traeger", "Kreis"),),
        "t": (("Träger", "beide"),),
    }
    store.undo(batch.position, who="Amt")
    assert said(store)["amt"] == (("Träger", "Stadt"), ("Quartier", "Nord"))


def test_two_columns_become_one_and_nothing_is_lost(store):
    store.apply(RenameColumn(kind=Kind.ACTOR, heading="Quartier", to="Träger"), who="Amt")
    assert said(store)["amt"] == (("Träger", "Stadt"), ("Träger", "Nord"))


def test_kept_scenes_follow(store):
    scene = keep_view(View(own="Träger", colour_by=ColourBy.OWN), "s")
    other = SavedScene(id="w", shows=Shows.WHOLE, rank=1)
    store.apply(PutScenes(scenes=(scene, other), seen=(), step=Step.ADDED), who="Amt")
    store.apply(RenameColumn(kind=Kind.COOPERATION, heading="Träger", to="Von wem"), who="Amt")
    assert store.record(Kind.SCENE, "s").value.choice("own") == "Träger"
    store.apply(RenameColumn(kind=Kind.ACTOR, heading="Träger", to="Wer trägt"), who="Amt")
    assert store.record(Kind.SCENE, "s").value.choice("own") == "Wer trägt"
    assert store.record(Kind.SCENE, "w").value == other


@pytest.mark.parametrize(
    ("to", "key"),
    [
        (" ", "error-edit-no-heading"),
        ("Ansprechpartner", "error-edit-personal-heading"),
        ("x" * 1000, "error-edit-name-long"),
    ],
)
def test_a_heading_that_cannot_be_is_refused_and_nothing_changes(store, to, key):
    before = said(store)
    with pytest.raises(EditError) as refused:
        store.apply(RenameColumn(kind=Kind.ACTOR, heading="Träger", to=to), who="Amt")
    assert refused.value.key == key
    assert said(store) == before


def test_what_is_as_wished_already_is_no_step(store):
    assert store.apply(LeaveColumnOut(kind=Kind.ACTOR, heading="gibt es nicht"), who="Amt") is None
