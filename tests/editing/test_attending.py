"""Who was at a meeting, ticked for all at once."""

import pytest

from netmap.editing.attending import Attend, attend, ticks_of
from netmap.editing.edit import Change, Delete
from netmap.editing.imports import Import
from netmap.errors import EditError
from netmap.model import Actor, Attendance, Meeting, Network
from netmap.records import Kind
from netmap.store import id_of, open_store

ACTORS = [Actor(id=f"a{number}", name=f"Akteur {number}") for number in range(20)]
TOWN = Network.of(
    actors=ACTORS,
    meetings=[Meeting(id="m", name="Auftakt"), Meeting(id="n", name="Zweites")],
    attendances=[
        Attendance(actor="a0", meeting="m", reference="Protokoll"),
        Attendance(actor="a1", meeting="m"),
        Attendance(actor="a1", meeting="n"),
    ],
)


@pytest.fixture
def kept(tmp_path):
    store = open_store(tmp_path / "karte.netmap", create=True)
    store.apply(Import(network=TOWN), who="Amt")
    yield store
    store.check()
    store.close()


def there(store, meeting="m"):
    return {one.actor for one in store.network().attendances if one.meeting == meeting}


def test_twenty_are_ticked_in_one_step_that_is_undone_at_once(kept):
    begun = ticks_of("m", kept.network())
    step = kept.apply(attend("m", begun, dict.fromkeys(begun, True)), who="Amt")
    assert there(kept) == {actor.id for actor in ACTORS}
    assert (step.label.key, dict(step.label.params)["count"]) == ("step-attended", 18)
    kept.undo(step.position, who="Amt")
    assert kept.network() == TOWN


def test_only_what_was_changed_is_touched(kept):
    begun = ticks_of("m", kept.network())
    kept.apply(attend("m", begun, begun | {"a1": False, "a2": True}), who="Amt")
    assert there(kept) == {"a0", "a2"}
    assert there(kept, "n") == {"a1"}
    assert "Protokoll" in {one.reference for one in kept.network().attendances}


def test_two_people_tick_at_the_same_time(kept):
    begun = ticks_of("m", kept.network())
    kept.apply(attend("m", begun, begun | {"a2": True, "a0": False}), who="Amt")
    kept.apply(attend("m", begun, begun | {"a2": True, "a3": True, "a0": False}), who="Kreis")
    assert there(kept) == {"a1", "a2", "a3"}


def test_nothing_ticked_is_no_step(kept):
    begun = ticks_of("m", kept.network())
    assert kept.apply(attend("m", begun, begun), who="Amt") is None


@pytest.mark.parametrize(("kind", "known_as"), [(Kind.MEETING, "m"), (Kind.ACTOR, "a5")])
def test_what_was_deleted_meanwhile_is_told_and_nothing_is_saved(kept, kind, known_as):
    kept.apply(Delete(version=kept.record(kind, known_as).version), who="Kreis")
    before = kept.position()
    with pytest.raises(EditError):
        kept.apply(Attend(meeting="m", came=("a4", "a5")), who="Amt")
    assert kept.position() == before


def test_a_source_that_somebody_noted_stays_when_the_tick_is_set_again(kept):
    seen = kept.record(Kind.ATTENDANCE, id_of(Attendance(actor="a1", meeting="m")))
    noted = Attendance(actor="a1", meeting="m", reference="Liste")
    kept.apply(Change(version=seen.version, value=noted), who="Kreis")
    kept.apply(Attend(meeting="m", came=("a1", "a7")), who="Amt")
    assert noted in kept.network().attendances
