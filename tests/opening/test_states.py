"""States of a kept map: now, by name, by day, at meetings."""

import dataclasses
from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import update

from netmap.editing.edit import Add, Change
from netmap.errors import EditError, StoreError
from netmap.i18n import Language, texts_for
from netmap.model import Actor, Cooperation, Meeting, Severity
from netmap.opening.open import open_source, open_waves, split_state
from netmap.opening.states import (
    Sort,
    find_position,
    is_kept,
    list_states,
    network_of,
    remove_state,
    rename_state,
    warnings_of,
)
from netmap.records import Kind
from netmap.store import open_store
from netmap.store.schema import BATCHES, TABLES

FILE = "karte.netmap"
STEPS = tuple(
    datetime.fromisoformat(moment).astimezone()
    for moment in ("2021-11-22T09:00", "2021-11-22T17:00", "2022-03-01T12:00")
)
"""When the three steps were made, on the clock of this computer."""


@pytest.fixture(name="store")
def store_of_two_years(tmp_path):
    """Amt, then Bad and two meetings on one day of 2021; Chor in 2022."""
    store = open_store(tmp_path / FILE, create=True)
    for value in (
        Actor(id="a", name="Amt"),
        Actor(id="b", name="Bad"),
        Actor(id="c", name="Chor"),
    ):
        store.apply(Add(value=value), who="Eva")
    with store._database.writing() as connection:  # steps of other days cannot be made
        for position, at in enumerate(STEPS, start=1):
            stamped = update(BATCHES).where(BATCHES.c.position == position)
            connection.execute(stamped.values(at=at))
    yield store
    store.close()


def names(network):
    return [actor.name for actor in network.actors]


def test_a_state_by_its_name(store):
    store.name_snapshot("Erstes Treffen", who="Eva", at=1)
    assert find_position(store, "erstes  treffen") == 1
    assert names(network_of(store, "Erstes Treffen")) == ["Amt"]
    assert names(network_of(store)) == ["Amt", "Bad", "Chor"]


@pytest.mark.parametrize(
    ("day", "position"),
    [("2021-11-22", 2), ("22.11.2021", 2), ("2022-02-28", 2), ("2022-03-01", 3), ("2030-01-01", 3)],
)
def test_a_state_by_its_day_is_that_of_the_evening(store, day, position):
    assert find_position(store, day) == position


def test_a_name_comes_before_a_day(store):
    store.name_snapshot("2022-03-01", who="Eva", at=1)
    assert find_position(store, "2022-03-01") == 1


@pytest.mark.parametrize(
    ("wanted", "key", "mentioned"),
    [
        ("Zweites", "error-state-unknown", "Erstes"),
        ("2021-11-21", "error-state-too-early", "2021-11-22"),
    ],
)
def test_a_state_that_is_not_there(store, wanted, key, mentioned):
    store.name_snapshot("Erstes", who="Eva", at=1)
    with pytest.raises(StoreError) as refused:
        find_position(store, wanted)
    assert refused.value.key == key
    for language in Language:
        assert mentioned in texts_for(language).error(refused.value)


def test_states_in_their_order(store):
    store.name_snapshot("Anfang", who="Eva", at=0)
    store.name_snapshot("Auftakt", who="Eva", at=1)
    for meeting in (
        Meeting(id="early", name="Zu früh", held_on=STEPS[0].date() - timedelta(days=1)),
        Meeting(id="first", name="Erstes Treffen", held_on=date(2021, 11, 22)),
        Meeting(id="shop", name="Workshop", held_on=date(2021, 11, 22), part_of="first"),
        Meeting(id="some", name="Irgendwann"),
    ):
        store.apply(Add(value=meeting), who="Eva")
    states = list_states(store)
    assert [(state.sort, state.name, state.position) for state in states] == [
        (Sort.SNAPSHOT, "Anfang", 0),
        (Sort.SNAPSHOT, "Auftakt", 1),
        (Sort.MEETING, "Erstes Treffen", 2),
        (Sort.NOW, "", 7),
    ]
    assert [state.on for state in states[:3]] == [None, date(2021, 11, 22), date(2021, 11, 22)]


def test_the_only_state_of_an_empty_map(tmp_path):
    store = open_store(tmp_path / FILE, create=True)
    (now,) = list_states(store)
    assert (now.sort, now.position, now.on) == (Sort.NOW, 0, None)
    with pytest.raises(StoreError, match="error-state-too-early"):
        find_position(store, "2022-03-01")
    store.close()


def test_renaming_and_removing(store):
    store.name_snapshot("Eins", who="Eva", at=1)
    store.name_snapshot("Zwei", who="Eva", at=2)
    rename_state(store, "Eins", "Auftakt", who="Jan")
    assert [(one.name, one.position) for one in store.snapshots()] == [("Auftakt", 1), ("Zwei", 2)]
    rename_state(store, "Auftakt", "Auftakt ", who="Jan")
    for new, error in (("Zwei", StoreError), (" ", EditError)):
        with pytest.raises(error):
            rename_state(store, "Auftakt", new, who="Jan")
    remove_state(store, "Auftakt")
    assert [one.name for one in store.snapshots()] == ["Zwei"]
    with pytest.raises(StoreError, match="error-state-unknown"):
        remove_state(store, "Auftakt")
    assert store.position() == 3


def test_a_kept_map_is_a_source(store, tmp_path):
    file = tmp_path / FILE
    assert is_kept(file)
    assert is_kept("postgresql://server/karte")
    assert not is_kept("beispielstadt")
    assert open_source(file).network == store.network()
    opened = open_source(f"{file}#2021-11-22")
    assert (names(opened.network), opened.issues, opened.contacts) == (["Amt", "Bad"], (), ())
    assert open_waves(file) == ()


def test_a_file_whose_name_has_the_mark(tmp_path):
    file = tmp_path / "Karte #2.netmap"
    open_store(file, create=True).close()
    assert split_state(file) == (str(file), None)
    assert split_state(f"{file}#Mai") == (str(file), "Mai")
    assert open_source(file).network.actors == ()


@pytest.mark.parametrize(("kept", "told"), [(1e27, 1e9), (1e300, 1e9), (1e-300, 1e-9)])
def test_numbers_that_earlier_versions_let_in_are_limited_and_told(store, kept, told):
    """They stay in the database until somebody enters the closeness again."""
    store.apply(Add(value=Cooperation(id="t", source="a", target="b")), who="Amt")
    assert warnings_of(store) == ()
    table = TABLES[Kind.COOPERATION]
    with store._database.writing() as connection:
        connection.execute(update(table).values(weight=kept))
    again = open_store(store.name)
    assert again.network().cooperations[0].weight == told
    (warning,) = warnings_of(again)
    assert (warning.severity, warning.code) == (Severity.WARNING, "closeness-limited")
    assert warning.value == "Amt – Bad"
    assert all(texts_for(language).issue(warning) for language in Language)
    assert open_source(store.name).issues == (warning,)
    again.apply(Add(value=Actor(id="z", name="Zoo")), who="Amt")
    assert again.network().cooperations[0].weight == told
    assert warnings_of(again) == (warning,)
    tie = again.record(Kind.COOPERATION, "t")
    assert isinstance(tie.value, Cooperation)
    value = dataclasses.replace(tie.value, weight=2.0)
    again.apply(Change(version=tie.version, value=value), who="Amt")
    assert again.network().cooperations[0].weight == 2.0
    assert warnings_of(again) == ()
    again.close()
