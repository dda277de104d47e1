"""A backup that cannot be read in full takes nobody's place and the map's neither."""

import dataclasses
import os
import sqlite3
from contextlib import closing, suppress
from datetime import timedelta
from pathlib import Path

import pytest

from netmap.editing.edit import Add
from netmap.editing.imports import How
from netmap.editing.keep import fill, look_into, restore
from netmap.errors import StoreError
from netmap.model import Actor, ContactPerson
from netmap.settings import Settings
from netmap.settings import Store as Rules
from netmap.store import Backups, Reason, open_store

DAMAGES = {
    "network": "UPDATE actors SET fields = 'nonsense' WHERE id = 'kita'",
    "reference": "UPDATE actors SET fields = '[\"nobody\"]' WHERE id = 'kita'",
    "contacts": "UPDATE contact_persons SET email = X'FF'",
    "log": "UPDATE entries SET after = '{}' WHERE record = 'kita'",
    "changed aside": "UPDATE actors SET name = 'Krippe' WHERE id = 'kita'",
    "steps": "UPDATE batches SET at = 'gestern' WHERE position = 1",
    "states": "UPDATE snapshots SET at = 'gestern'",
}
PERSON = ContactPerson(actor="kita", name="Erika Muster", email="e@example.org")
ALWAYS = Settings()
"""Small maps are looked through with each backup."""
LATE = Settings(store=Rules(checked_bytes=0))
"""As with large maps: only when an older one would have to go."""


def spoil(file, command):
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        assert connection.execute(command).rowcount


def session(file, number, settings):
    """Open the map, change something, close it."""
    store = open_store(file, settings=settings)
    with suppress(StoreError):  # some damages let nobody change anything
        store.name_snapshot(f"Stand {number}", who="Amt")
    store.close()
    os.utime(file, ns=(number, number))
    return store.backup_fault


@pytest.fixture
def kept(file, town):
    """A young map with one backup of its sound state."""
    with closing(open_store(file, create=True)) as store:
        fill(store, town, (PERSON,), how=How.REPLACE, who="Amt")
        store.name_snapshot("Anfang", who="Amt")
    with closing(open_store(file)) as store:
        yield store


def in_full(file, settings=ALWAYS):
    """The names of the backups that can be read in full, newest first."""
    return [
        backup.path.name
        for backup in Backups(file, settings).all()
        if look_into(backup).fault is None
    ]


@pytest.mark.usefixtures("kept")
@pytest.mark.parametrize("settings", [ALWAYS, LATE], ids=["always", "late"])
@pytest.mark.parametrize("damage", DAMAGES)
def test_a_day_of_sessions_does_not_push_out_the_last_backup_that_can_be_read(
    file, damage, settings
):
    few = dataclasses.replace(settings.store, backups_newest=3)
    settings = dataclasses.replace(settings, store=few)
    sound = in_full(file)
    spoil(file, DAMAGES[damage])
    faults = [session(file, number, settings) for number in range(8)]
    assert in_full(file)[0] == sound[0]
    assert {fault.key for fault in faults if fault} <= {
        "error-store-unreadable",
        "error-store-damaged",
        "error-store-history",
    }
    assert any(faults)


@pytest.mark.usefixtures("kept")
def test_a_fault_is_said_at_each_opening_until_the_map_is_sound_again(file):
    backup = Backups(file, ALWAYS).all()[0]
    spoil(file, DAMAGES["contacts"])
    for _ in range(2):
        with closing(open_store(file)) as store:
            assert store.backup_fault.key == "error-store-unreadable"
            assert store.backup_fault.params["file"] == str(file)
            made = store.backups.all()
            store.back_up_if_changed(Reason.DAILY)
            assert store.backup_fault is not None
            assert store.backups.all() == made
    assert [one.readable for one in made] == [False, True, True]
    with closing(restore(file, backup)) as store:
        assert store.backup_fault is None


@pytest.mark.usefixtures("kept")
def test_what_is_known_of_a_backup_is_in_its_name(file):
    (made, *_) = Backups(file, ALWAYS).all()
    assert (made.readable, made.path.stem[-14:]) == (True, "-open-readable")
    unknown = Backups(file, LATE).make(Reason.DAILY)
    assert (unknown.readable, unknown.path.stem[-6:]) == (None, "-daily")
    spoil(file, DAMAGES["log"])
    damaged = Backups(file, ALWAYS).make(Reason.DAILY)
    assert (damaged.readable, damaged.path.stem[-17:]) == (False, "-daily-unreadable")
    assert Backups(file, ALWAYS).all()[:3] == (damaged, unknown, made)


@pytest.mark.usefixtures("kept")
def test_backups_of_earlier_versions_stay_until_one_is_known_to_be_readable(file):
    """Nothing is known of them; the map they were made of may have been damaged for long."""
    few = Settings(store=Rules(backups_newest=1, backups_days=0, backups_weeks=0, backups_months=0))
    for backup in Backups(file, ALWAYS).all():
        backup.path.rename(backup.path.with_name(backup.path.name.replace("-readable", "")))
    earlier = set(Backups(file, few).all())
    spoil(file, DAMAGES["log"])
    for _ in range(3):
        Backups(file, few).make(Reason.OPEN)
    assert earlier < set(Backups(file, few).all())
    assert len(Backups(file, few).all()) == len(earlier) + 1


@pytest.mark.usefixtures("kept")
def test_copies_of_a_damaged_map_are_thinned_out_among_themselves(file):
    few = Settings(store=Rules(backups_newest=2, backups_days=0, backups_weeks=0, backups_months=0))
    backups = Backups(file, few)
    sound = [backups.make(Reason.OPEN) for _ in range(2)]
    spoil(file, DAMAGES["log"])
    damaged = [backups.make(Reason.OPEN) for _ in range(4)]
    assert backups.all() == (damaged[3], damaged[2], sound[1], sound[0])


@pytest.mark.usefixtures("kept")
def test_large_maps_are_looked_through_once_in_a_while(file):
    """Only when the newest backup that is known to be readable would have to go."""
    rules = Rules(
        checked_bytes=0, backups_newest=5, backups_days=0, backups_weeks=0, backups_months=0
    )
    backups = Backups(file, Settings(store=rules))
    made = [backups.make(Reason.OPEN).readable for _ in range(12)]
    assert made == [*[None] * 4, True, *[None] * 4, True, None, None]
    assert len(backups.all()) == 5


@pytest.mark.usefixtures("kept")
def test_one_that_a_wrong_clock_dated_ahead_vouches_for_nobody(file):
    """It is not the newest; large maps were never looked through again otherwise."""
    rules = Rules(
        checked_bytes=0, backups_newest=2, backups_days=0, backups_weeks=0, backups_months=0
    )
    backups = Backups(file, Settings(store=rules))
    ahead, *others = backups.all()
    for other in others:
        other.path.unlink()
    when = ahead.at + timedelta(days=400)
    ahead.path.rename(ahead.path.with_name(f"{when:%Y%m%dT%H%M%S%fZ}-open-readable.netmap"))
    spoil(file, DAMAGES["log"])
    for _ in range(4):
        backups.make(Reason.OPEN)
    assert [one.readable for one in backups.all()] == [True, False, False, None, None]


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_backup_that_cannot_be_read_in_full_is_not_restored(kept, file, damage):
    backup = kept.backups.make(Reason.OPEN)
    spoil(backup.path, DAMAGES[damage])
    before = file.read_bytes()
    with pytest.raises(StoreError) as refused:
        restore(file, backup)
    assert refused.value.key == "error-backup-unreadable"
    assert refused.value.params["file"] == str(backup.path)
    assert file.read_bytes() == before
    assert [one.name for one in file.parent.iterdir() if one.name.startswith(".")] == []


@pytest.mark.parametrize("state", ["sound", "damaged", "gone"])
def test_a_backup_of_a_newer_version_is_refused_before_anything_is_touched(kept, file, state):
    backup = kept.backups.make(Reason.OPEN)
    spoil(backup.path, "UPDATE alembic_version SET version_num = '9999'")
    if state == "damaged":
        file.write_bytes(bytes(20_000))
    elif state == "gone":
        file.unlink()

    def everything():
        return {path: path.read_bytes() for path in file.parent.rglob("*") if path.is_file()}

    before = everything()
    assert look_into(backup).fault.key == "error-store-newer"
    with pytest.raises(StoreError) as refused:
        restore(file, backup)
    assert refused.value.key == "error-store-newer"
    assert refused.value.params["file"] == str(backup.path)
    assert everything() == before


@pytest.mark.parametrize("damage", DAMAGES)
def test_looking_into_a_backup_sees_more_than_the_network(kept, damage):
    backup = kept.backups.make(Reason.OPEN)
    spoil(backup.path, DAMAGES[damage])
    before = backup.path.read_bytes()
    found = look_into(backup)
    assert found.fault is not None
    assert (found.network is None) == (damage in ("network", "reference"))
    assert backup.path.read_bytes() == before
    os.truncate(backup.path, 5_000)
    assert look_into(backup).network is None
    backup.path.unlink()
    with pytest.raises(StoreError):
        look_into(backup)


def test_an_import_into_a_damaged_map_says_so(kept, town):
    spoil(Path(kept.name), DAMAGES["log"])
    more = dataclasses.replace(town, actors=(*town.actors, Actor(id="neu", name="Neu")))
    fill(kept, more, how=How.MERGE, who="Amt")
    assert kept.backup_fault.key == "error-store-unreadable"
    assert kept.backups.all()[0].readable is False


def test_a_check_looks_at_all_that_a_map_shows(kept, file):
    kept.check()
    kept.apply(Add(value=Actor(id="", name="B")), who="Amt")
    kept.check()
    for damage in DAMAGES.values():
        before = file.read_bytes()
        spoil(file, damage)
        with pytest.raises(StoreError):
            kept.check()
        file.write_bytes(before)
