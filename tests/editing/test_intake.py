"""What a list would change in a kept map, line by line, and what becomes of the lines taken."""

import dataclasses
from datetime import date

import pytest

from netmap.editing.imports import Import
from netmap.editing.intake import How, Way, prepare_intake
from netmap.editing.intake_text import cell_changes, tabulate_intake, tell_line
from netmap.editing.keep import fill, look_at_list
from netmap.errors import EditError
from netmap.i18n import Language, texts_for
from netmap.model import (
    ActionField,
    Actor,
    Attendance,
    ContactPerson,
    Cooperation,
    Meeting,
    Network,
    Offer,
    OfferKind,
    Priority,
)
from netmap.records import Kind
from netmap.store import open_store

EN = texts_for(Language.EN)
MEETING = "Netzwerktreffen"

TOWN = Network.of(
    title="Stadt",
    actors=[
        Actor(id="a", name="Amt", type="Behörde", fields=("x", "y")),
        Actor(id="k", name="Kita", place="Hemer"),
        Actor(id="v", name="Verein"),
    ],
    cooperations=[
        Cooperation(id="a--k", source="a", target="k", weight=3.0),
        Cooperation(id="a--v", source="a", target="v"),
    ],
    action_fields=[ActionField(id="x", name="Arbeit"), ActionField(id="y", name="Bildung")],
    priorities=[Priority(id="p7", name="Teilhabe")],
    meetings=[
        Meeting(id="m1", name="Netzwerktreffen", held_on=date(2021, 3, 1)),
        Meeting(id="m2", name="Netzwerktreffen", held_on=date(2021, 9, 1)),
    ],
    attendances=[Attendance(actor="k", meeting="m2")],
    offers=[Offer(actor="k", kind=OfferKind.NEED, topic="Raum")],
)


def told(intake):
    return [(line.kind.value, line.way.value, line.name, line.columns) for line in intake.lines]


def looked_at(network, how=How.MERGE, **rest):
    return prepare_intake(TOWN, network, how=how, **rest)


def line_of(intake, name):
    (found,) = (line for line in intake.lines if line.name == name)
    return found


@pytest.fixture
def kept(tmp_path):
    store = open_store(tmp_path / "karte.netmap", create=True)
    store.apply(Import(network=TOWN), who="Amt")
    yield store
    store.check()
    store.close()


def take(store, network, taken=None, how=How.MERGE, **rest):
    return fill(store, network, how=how, who="Amt", taken=taken, **rest)


WITHOUT_IDS = Network.of(
    title="Stadt",
    actors=[
        Actor(id="amt", name="Amt", type="Amt", fields=("bildung", "arbeit")),
        Actor(id="kita", name="Kita", place="Hemer"),
        Actor(id="chor", name="Chor"),
    ],
    cooperations=[
        Cooperation(id="amt--kita", source="kita", target="amt", weight=2.0),
        Cooperation(id="chor--kita", source="chor", target="kita"),
    ],
    action_fields=[
        ActionField(id="bildung", name="Bildung"),
        ActionField(id="arbeit", name="Arbeit"),
    ],
    priorities=[Priority(id="teilhabe", name="Teilhabe", reference="Beschluss")],
    meetings=[
        Meeting(id="netzwerktreffen", name=MEETING, held_on=date(2021, 9, 1), kind="Plenum"),
        Meeting(id="netzwerktreffen-2", name=MEETING, held_on=date(2022, 3, 1)),
    ],
    attendances=[Attendance(actor="kita", meeting="netzwerktreffen")],
    offers=[Offer(actor="kita", kind=OfferKind.NEED, topic="Raum", note="ab Mai")],
)
"""The same town a year later, by a list that has no ids."""


def test_every_record_that_differs_is_a_line_and_the_others_are_counted():
    intake = looked_at(WITHOUT_IDS)
    assert told(intake) == [
        ("priority", "changed", "Teilhabe", ("reference",)),
        ("actor", "new", "Chor", ()),
        ("actor", "changed", "Amt", ("type",)),
        ("actor", "missing", "Verein", ()),
        ("cooperation", "new", "Chor – Kita", ()),
        ("cooperation", "changed", "Amt – Kita", ("weight",)),
        ("cooperation", "missing", "Amt – Verein", ()),
        ("meeting", "new", "Netzwerktreffen", ()),
        ("meeting", "changed", "Netzwerktreffen", ("kind",)),
        ("meeting", "missing", "Netzwerktreffen", ()),
        ("offer", "changed", "Raum", ("note",)),
    ]
    assert dict(intake.unchanged) == {
        Kind.ABOUT: 1,
        Kind.ACTION_FIELD: 2,
        Kind.ACTOR: 1,
        Kind.ATTENDANCE: 1,
    }
    assert {line.way for line in intake.lines if not line.taken} == {Way.MISSING}
    assert all(line.taken for line in looked_at(WITHOUT_IDS, How.REPLACE).lines)


@pytest.mark.slow
def test_a_list_without_ids_leaves_every_id_as_it_is(kept):
    need = kept.records(Kind.OFFER)[0].id
    take(kept, WITHOUT_IDS)
    network = kept.network()
    assert [priority.id for priority in network.priorities] == ["p7"]
    assert {meeting.id: meeting.held_on for meeting in network.meetings} == {
        "m1": date(2021, 3, 1),
        "m2": date(2021, 9, 1),
        "netzwerktreffen-2": date(2022, 3, 1),
    }
    assert network.attendances == TOWN.attendances
    assert [(one.id, one.value.note) for one in kept.records(Kind.OFFER)] == [(need, "ab Mai")]
    assert network.actor_by_id.keys() == {"a", "k", "v", "chor"}
    assert [field.id for field in network.action_fields] == ["x", "y"]
    take(kept, WITHOUT_IDS, how=How.REPLACE)
    assert [field.id for field in kept.network().action_fields] == ["y", "x"]
    assert {meeting.id for meeting in kept.network().meetings} == {"m2", "netzwerktreffen-2"}


@pytest.mark.slow
def test_only_what_is_taken_comes_and_undoing_is_one_step(kept):
    intake = look_at_list(kept, WITHOUT_IDS, how=How.MERGE)
    wanted = {line_of(intake, "Amt").key, line_of(intake, "Verein").key}
    step = take(kept, WITHOUT_IDS, wanted)
    network = kept.network()
    assert network.actor_by_id["a"].type == "Amt"
    assert network.actor_by_id.keys() == {"a", "k"}
    assert [tie.id for tie in network.cooperations] == ["a--k"]
    assert network.cooperations[0].weight == 3.0
    kept.undo(step.position, who="Amt")
    assert kept.network() == TOWN


@pytest.mark.slow
def test_what_refers_to_an_actor_that_is_left_is_left_as_well(kept):
    intake = look_at_list(kept, WITHOUT_IDS, how=How.MERGE)
    wanted = {line.key for line in intake.lines if line.name != "Chor"}
    take(kept, WITHOUT_IDS, wanted)
    assert "chor" not in kept.network().actor_by_id
    assert not any("chor" in (t.source, t.target) for t in kept.network().cooperations)


@pytest.mark.slow
def test_a_field_that_is_left_is_named_by_nobody(kept):
    more = Network.of(
        actors=[Actor(id="a", name="Amt", fields=("x", "z")), Actor(id="n", name="Neu")],
        cooperations=[Cooperation(id="1", source="a", target="n", fields=("z",))],
        action_fields=[ActionField(id="x", name="Arbeit"), ActionField(id="z", name="Sport")],
        meetings=[
            Meeting(id="s", name="Sportfest", field="z", part_of="f"),
            Meeting(id="f", name="Fest"),
        ],
    )
    intake = look_at_list(kept, more, how=How.MERGE)
    take(kept, more, {line.key for line in intake.lines if line.taken and line.name != "Sport"})
    network = kept.network()
    assert network.actor_by_id["a"].fields == ("x", "y")
    (tie,) = (tie for tie in network.cooperations if tie.target == "n")
    assert tie.fields == ()
    assert [(one.field, one.part_of) for one in network.meetings if one.id == "s"] == [(None, "f")]


@pytest.mark.slow
def test_a_map_that_is_another_now_is_not_changed(kept):
    intake = look_at_list(kept, WITHOUT_IDS, how=How.MERGE)
    wanted = {line.key for line in intake.lines if line.taken}
    other = dataclasses.replace(TOWN.actors[0], type="Verwaltung")
    take(kept, Network.of(actors=[dataclasses.replace(other, fields=())]))
    before = kept.network()
    backups = len(kept.backups.all())
    with pytest.raises(EditError, match="error-import-outdated"):
        take(kept, WITHOUT_IDS, wanted)
    assert kept.network() == before
    assert len(kept.backups.all()) == backups


def test_a_cell_that_is_emptied_counts_where_the_map_shall_say_what_the_list_says():
    bare = Network.of(actors=[Actor(id="k", name="Kita")])
    assert [line.columns for line in looked_at(bare).lines if line.way is Way.CHANGED] == []
    (line,) = (line for line in looked_at(bare, How.REPLACE).lines if line.name == "Kita")
    assert line.columns == ("place",)
    (change,) = cell_changes(line, looked_at(bare, How.REPLACE), EN)
    assert (change.before, change.after) == ("Hemer", "")


def test_an_order_is_no_difference_and_two_ends_are_none():
    turned = Network.of(
        actors=[dataclasses.replace(TOWN.actors[0], fields=("y", "x")), TOWN.actors[1]],
        cooperations=[Cooperation(id="a--k", source="k", target="a", weight=3.0)],
    )
    assert [line for line in looked_at(turned, How.REPLACE).lines if line.way is Way.CHANGED] == []
    assert [line.after.id for line in looked_at(turned, How.REPLACE).reworded] == ["a", "a--k"]


def test_a_changed_line_says_every_cell_before_and_after():
    read = Network.of(
        actors=[
            dataclasses.replace(
                TOWN.actors[0],
                name="Stadtamt",
                fields=("y", "z"),
                attributes=(("Träger", "Kreis"),),
            )
        ],
        action_fields=[ActionField(id="y", name="Bildung"), ActionField(id="z", name="Sport")],
    )
    intake = looked_at(read, How.REPLACE)
    line = line_of(intake, "Amt")
    assert tell_line(line, intake, EN) == (
        "Name: Amt → Stadtamt; Action fields: Arbeit, Bildung → Bildung, Sport; "
        "Träger: empty → Kreis"
    )


def test_plain_values_say_all_of_it():
    contact = ContactPerson(actor="kita", name="Frei")
    intake = prepare_intake(TOWN, WITHOUT_IDS, [contact], how=How.MERGE)
    plain = tabulate_intake(intake, EN)
    assert plain["contacts"] == 1
    assert "Frei" not in str(plain)
    assert plain["changed"][1] == {
        "kind": "actor",
        "name": "Amt",
        "taken": True,
        "changes": [{"column": "Type", "before": "Behörde", "after": "Amt"}],
    }
    assert [one["name"] for one in plain["missing"]][:1] == ["Verein"]
    assert plain["unchanged"]["action_field"] == 2


def test_a_known_contact_person_is_not_added_again():
    contact = ContactPerson(actor="k", name="Frei")
    read = [dataclasses.replace(contact, actor="kita")]
    assert prepare_intake(TOWN, WITHOUT_IDS, read, how=How.MERGE).contacts == (contact,)
    known = {contact}
    assert not prepare_intake(TOWN, WITHOUT_IDS, read, how=How.MERGE, known_contacts=known).contacts
