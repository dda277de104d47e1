"""Sequences of scenes are kept, undone, refused where somebody was quicker, and forgotten."""

import dataclasses

import pytest

from netmap.editing.history import details_of, tell_step
from netmap.editing.imports import Import
from netmap.editing.scenes import PutScenes, Step, move_scene, number_scenes, read_scenes
from netmap.errors import EditError
from netmap.i18n import Language, texts_for
from netmap.model import Actor, Network
from netmap.model.scenes import SavedScene, Shows
from netmap.store import ConflictError, open_store

FIELD = SavedScene(id="f", shows=Shows.FIELD, view=(("field", "edu"),))
VIEW = SavedScene(
    id="v",
    title="Nur Ämter",
    note="Erst fragen,\ndann zeigen: Eva Muster",
    shows=Shows.VIEW,
    view=(("types", ("Amt", "Verein")), ("without_coordinator", True), ("steps", 2)),
)


@pytest.fixture(name="store")
def kept_map(tmp_path):
    store = open_store(tmp_path / "karte.netmap", create=True)
    store.apply(Import(network=Network.of(actors=[Actor(id="a", name="A")])), who="Amt")
    yield store
    store.close()


def put(store, *scenes, step=Step.ADOPTED):
    seen = tuple(record.version for record in read_scenes(store))
    return store.apply(PutScenes(scenes=scenes, seen=seen, step=step), who="Eva")


def values(store):
    return [record.value for record in read_scenes(store)]


def test_scenes_come_back_as_they_were_in_their_order(store):
    put(store, VIEW, FIELD)
    assert values(store) == [VIEW, dataclasses.replace(FIELD, rank=1)]


def test_the_map_itself_is_not_touched_by_scenes(store):
    before = store.network()
    put(store, VIEW)
    assert store.network() == before


def test_moving_and_removing_are_single_steps_that_can_be_undone(store):
    put(store, VIEW, FIELD)
    put(store, *move_scene(values(store), "f", -1), step=Step.ORDERED)
    assert [scene.id for scene in values(store)] == ["f", "v"]
    put(store, values(store)[1], step=Step.REMOVED)
    assert [scene.id for scene in values(store)] == ["v"]
    for expected in (["f", "v"], ["v", "f"], []):
        store.undo(store.next_undo(who="Eva").position, who="Eva")
        assert [scene.id for scene in values(store)] == expected


@pytest.mark.parametrize("language", list(Language))
def test_the_history_tells_each_step(store, language):
    batch = put(store, VIEW)
    texts = texts_for(language)
    assert tell_step(batch, texts) == texts("step-scenes-adopted")
    assert [detail.name for detail in details_of(store, batch.position)] == ["Nur Ämter"]


def test_whoever_is_second_is_told(store):
    put(store, VIEW, FIELD)
    seen = tuple(record.version for record in read_scenes(store))
    put(store, dataclasses.replace(VIEW, title="Neu"), FIELD, step=Step.CHANGED)
    late = PutScenes(scenes=(FIELD,), seen=seen, step=Step.REMOVED)
    with pytest.raises(ConflictError):
        store.apply(late, who="Ali")
    assert len(values(store)) == 2


def test_two_who_begin_a_sequence_at_once_do_not_overwrite_each_other(store):
    store.apply(PutScenes(scenes=(VIEW,), step=Step.ADOPTED), who="Eva")
    late = PutScenes(scenes=(dataclasses.replace(VIEW, note=""), FIELD), step=Step.ADOPTED)
    with pytest.raises(ConflictError):
        store.apply(late, who="Ali")
    assert values(store) == [VIEW]


def test_names_in_titles_and_notes_are_erased_with_the_history(store):
    put(store, VIEW)
    store.erase(who="Amt", words=["Eva Muster"])
    assert "Muster" not in repr(values(store))
    assert not any("Muster" in repr(store.entries(n)) for n in range(1, store.position() + 1))


def test_texts_are_tidied_and_too_long_ones_refused():
    (tidied,) = number_scenes([SavedScene(id="a", title=" Ganz\u200b  vorn ")])
    assert tidied.title == "Ganz vorn"
    with pytest.raises(EditError):
        number_scenes([SavedScene(id="a", title="x" * 10_000)])


def test_moving_beyond_the_ends_changes_nothing():
    scenes = (FIELD, VIEW)
    assert move_scene(scenes, "f", -1) == scenes
    assert move_scene(scenes, "v", 1) == scenes
