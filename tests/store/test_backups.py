"""Backups: made in time, checked, thinned out, and brought back."""

import dataclasses
import os
import sqlite3
import time
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from netmap.editing.edit import Add
from netmap.editing.imports import How
from netmap.editing.keep import fill, open_copy, restore
from netmap.errors import StoreError
from netmap.model import Actor, Network
from netmap.settings import Settings, Store
from netmap.store import Backup, Backups, Reason, backups, open_store
from netmap.store.thinning import superfluous


def add(store, name):
    return store.apply(Add(value=Actor(id="", name=name)), who="Amt")


def names(store):
    return [actor.name for actor in store.network().actors]


def reasons(store):
    return [backup.reason for backup in store.backups.all()]


@pytest.fixture
def kept(file):
    store = open_store(file, create=True)
    add(store, "A")
    return store


def test_a_backup_is_made_on_opening_if_something_changed(kept, file):
    assert reasons(kept) == []
    again = open_store(file)
    assert reasons(again) == [Reason.OPEN]
    assert reasons(open_store(file)) == [Reason.OPEN]
    add(again, "B")
    assert reasons(open_store(file)) == [Reason.OPEN, Reason.OPEN]


def test_a_backup_is_a_map_like_any_other(kept):
    made = kept.backups.make(Reason.OPEN)
    assert made == kept.backups.all()[0]
    assert made.path.parent.name == "karte-backups"
    assert abs(datetime.now(UTC) - made.at) < timedelta(minutes=1)
    copy = open_store(made.path)
    copy.check()
    assert copy.network() == kept.network()


def test_a_backup_a_day(file):
    """With a day of no length every change is the first one of its day."""
    store = open_store(file, create=True, settings=Settings(store=Store(backup_hours=0)))
    add(store, "A")
    add(store, "B")
    assert reasons(store) == [Reason.DAILY, Reason.DAILY]
    assert names(open_store(store.backups.all()[0].path)) == ["A"]


def test_a_backup_comes_before_an_import(kept, town):
    step = fill(kept, town, how=How.REPLACE, who="Amt")
    assert step.position == 2
    (backup,) = kept.backups.all()
    assert backup.reason is Reason.IMPORT
    assert names(open_store(backup.path)) == ["A"]


def test_no_import_without_its_backup(kept, town):
    kept.backups.folder.write_text("in the way")
    with pytest.raises(StoreError) as refused:
        fill(kept, town, how=How.REPLACE, who="Amt")
    assert refused.value.key == "error-backup-folder"
    assert names(kept) == ["A"]


def test_a_map_opens_even_if_no_backup_can_be_made(kept, file):
    kept.backups.folder.write_text("in the way")
    store = open_store(file)
    assert store.backup_fault.key == "error-backup-folder"
    add(store, "B")
    assert names(store) == ["A", "B"]


def test_a_damaged_map_makes_no_backup(kept, file):
    data = bytearray(file.read_bytes())
    data[8_192:] = b"\xa5" * (len(data) - 8_192)
    file.write_bytes(data)
    with pytest.raises(StoreError) as refused:
        kept.backups.make(Reason.OPEN)
    assert refused.value.key == "error-store-damaged"
    assert refused.value.params == {"file": str(file)}
    assert (reasons(kept), list(kept.backups.folder.iterdir())) == ([], [])


def mode(path):
    return path.stat().st_mode & 0o777


@pytest.fixture
def generous():
    """A system that lets everybody read what is made, unless it is told otherwise."""
    before = os.umask(0)
    yield
    os.umask(before)


@pytest.mark.usefixtures("generous")
def test_nobody_else_may_read_a_map_and_its_backups(file, tmp_path, monkeypatch):
    drafts = []
    backup_into = backups._copy_into

    def look(source, target, settings):
        drafts.append(mode(target))
        backup_into(source, target, settings)

    monkeypatch.setattr(backups, "_copy_into", look)
    store = open_store(file, create=True)
    add(store, "A")
    made = store.backups.make(Reason.OPEN)
    assert (mode(file), mode(made.path), mode(store.backups.folder)) == (0o600, 0o600, 0o700)
    copy = tmp_path / "kopie.netmap"
    open_copy(made, copy).close()
    assert mode(copy) == 0o600
    assert set(drafts) == {0o600}


@pytest.mark.usefixtures("generous")
@pytest.mark.parametrize("damaged", [True, False])
def test_a_map_that_was_opened_to_a_group_stays_so(kept, file, damaged):
    file.chmod(0o660)
    backup = kept.backups.make(Reason.OPEN)
    kept.close()
    assert mode(backup.path) == 0o600
    if damaged:
        file.write_bytes(bytes(20_000))
    store = restore(file, backup)
    add(store, "B")
    store.close()
    open_store(file).close()
    assert mode(file) == 0o660


@pytest.mark.usefixtures("generous")
def test_a_restored_map_that_was_gone_is_private(kept, file):
    backup = kept.backups.make(Reason.OPEN)
    kept.close()
    file.unlink()
    restore(file, backup).close()
    assert mode(file) == 0o600


def test_other_files_in_the_folder_are_left_alone(kept):
    kept.backups.make(Reason.OPEN)
    mine = kept.backups.folder / "meine-kopie.netmap"
    mine.write_text("x")
    kept.erase(words=["Amt"], who="Amt")
    assert mine.read_text() == "x"
    assert reasons(kept) == [Reason.OPEN]


def at(day, hour=12):
    return Backup(
        path=Path(f"{day}-{hour}"),
        at=datetime(2026, 1, 1, hour, tzinfo=UTC) + timedelta(days=day),
        reason=Reason.DAILY,
    )


def test_old_backups_are_thinned_out():
    """Two a day for 400 days, from 1 January 2026 on; the last one is on 4 February 2027.

    Left are the 3 newest (two of day 399, one of day 398), the later ones of the last 5 days,
    the newest ones of the last 4 weeks (Sundays, but for the running week) and of the last 3
    months: 31 December is day 364, 31 January day 395.
    """
    made = [at(day, hour) for day in reversed(range(400)) for hour in (18, 8)]
    rules = Store(backups_newest=3, backups_days=5, backups_weeks=4, backups_months=3)
    now = made[0].at
    gone = set(superfluous(made, now=now, settings=Settings(store=rules)))
    left = [str(backup.path) for backup in made if backup not in gone]
    days = ["399-18", "399-8", "398-18", "397-18", "396-18", "395-18"]
    sundays = ["388-18", "381-18"]  # 24 and 17 January; 31 January is day 395
    assert left == [*days, *sundays, "364-18"]


@pytest.mark.slow
def test_a_year_of_backups_leaves_what_was_promised():
    """Three a day, at 6, 11 and 22 o'clock; thinned out with each new one.

    There are none from 30 June to 29 July, a month that has some all the same: the twelfth month
    back from January 2027, the last one, is February 2026.
    """
    settings, left = Settings(), []
    rules = settings.store
    whole = []
    for day in range(380):
        if day // 30 == 6:
            continue
        for hour in (6, 11, 22):
            made = at(day, hour)
            whole.insert(0, made)
            left.insert(0, made)
            gone = superfluous(left, now=made.at, settings=settings)
            left = [backup for backup in left if backup not in gone]
            assert left[: rules.backups_newest] == whole[: rules.backups_newest]
            for count, period in (
                (rules.backups_days, "%Y-%m-%d"),
                (rules.backups_weeks, "%G-%V"),
                (rules.backups_months, "%Y-%m"),
            ):
                newest = {}
                for backup in whole:
                    newest.setdefault(backup.at.astimezone().strftime(period), backup)
                assert set(list(newest.values())[:count]) <= set(left)
    assert len(left) <= 10 + 14 + 8 + 12
    assert left[-1] == at(58, 22)  # 28 February


@pytest.fixture
def berlin(monkeypatch):
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("berlin")
def test_a_day_ends_at_midnight_where_the_user_is():
    """In January 23:00 in Berlin is 22:00 UTC, and 23:30 UTC is half past midnight."""
    made = [at(9, 23), at(9, 22), at(9, 12)]
    rules = Store(backups_newest=0, backups_days=9, backups_weeks=0, backups_months=0)
    gone = superfluous(made, now=made[0].at, settings=Settings(store=rules))
    assert gone == (made[2],)


def test_backups_from_the_future_take_nobodys_place():
    """A clock that ran ahead made 40 of them; today's are kept as if there were none."""
    ahead = [at(2_000 + day) for day in reversed(range(40))]
    today = [at(day) for day in reversed(range(30))]
    settings = Settings()
    gone = superfluous(ahead + today, now=today[0].at, settings=settings)
    assert [one for one in gone if one in today] == list(
        superfluous(today, now=today[0].at, settings=settings)
    )
    assert set(today[:14]).isdisjoint(gone)
    assert set(ahead[:14]).isdisjoint(gone)


@pytest.mark.parametrize("years", [-3, 3])
def test_a_wrong_clock_stops_no_backups(kept, file, years):
    """The newest backup by its name is from another time, and so is the date of the file."""
    ahead = kept.backups.make(Reason.OPEN)
    when = ahead.at + timedelta(days=365 * years)
    named = f"{when:%Y%m%dT%H%M%S%fZ}-open.netmap"
    ahead.path.rename(ahead.path.with_name(named))
    open_store(file).close()
    assert len(kept.backups.all()) == 1  # it has the content of the map
    add(kept, "B")
    os.utime(file, (when.timestamp(), when.timestamp()))
    for _ in range(2):
        open_store(file).close()
    assert len(kept.backups.all()) == 2
    add(kept, "C")
    open_store(file).close()
    assert len(kept.backups.all()) == 3


def test_a_clock_that_is_set_back_stops_no_daily_backups(kept):
    kept._looked_at_backups = datetime.now(UTC) + timedelta(days=400)
    add(kept, "B")
    assert reasons(kept) == [Reason.DAILY]


def test_names_of_no_day_are_no_backups(kept):
    kept.backups.make(Reason.OPEN)
    for name in (
        "20269999T999999999999Z-open",
        "20260101T000000000000Z-gestern",
        "99991231T235959000000Z-x",
    ):
        (kept.backups.folder / f"{name}.netmap").write_text("x")
    assert reasons(kept) == [Reason.OPEN]


def test_restoring_the_oldest_backup_does_not_remove_it(kept, file):
    """Making a backup of the map before it thins out the others."""
    few = Settings(store=Store(backups_newest=2, backups_days=0, backups_weeks=0, backups_months=0))
    folder = Backups(file, few)
    oldest = folder.make(Reason.OPEN)
    add(kept, "B")
    newer = folder.make(Reason.OPEN)
    restored = restore(file, oldest, settings=few)
    assert names(restored) == ["A"]
    assert oldest in folder.all()
    assert names(open_store(oldest.path)) == ["A"]
    assert newer in folder.all()


def test_thinning_happens_with_every_backup(kept):
    few = Store(backups_newest=2, backups_days=0, backups_weeks=0, backups_months=0)
    backups = Backups(Path(kept.name), Settings(store=few))
    made = [backups.make(Reason.OPEN) for _ in range(4)]
    assert backups.all() == (made[3], made[2])


def test_a_backup_opens_as_a_copy(kept, file, tmp_path):
    backup = kept.backups.make(Reason.OPEN)
    add(kept, "B")
    copy = open_copy(backup, tmp_path / "vorschau.netmap")
    assert (names(copy), names(kept)) == (["A"], ["A", "B"])
    add(copy, "C")
    assert (names(copy), names(kept)) == (["A", "C"], ["A", "B"])
    assert names(open_store(backup.path)) == ["A"]
    with pytest.raises(StoreError) as refused:
        open_copy(backup, file)
    assert refused.value.key == "error-backup-target"


def test_restoring_a_backup(kept, file):
    backup = kept.backups.make(Reason.OPEN)
    add(kept, "B")
    restored = restore(file, backup)
    assert names(restored) == ["A"]
    assert names(kept) == ["A"]
    before = next(one for one in restored.backups.all() if one.reason is Reason.RESTORE)
    assert names(restore(file, before)) == ["A", "B"]
    kept.check()
    assert [entry.name for entry in file.parent.iterdir() if entry.name.startswith(".")] == []


def test_restoring_waits_for_others(kept, file):
    backup = kept.backups.make(Reason.OPEN)
    impatient = Settings(store=Store(wait_seconds=0.2))
    add(kept, "B")
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreError) as refused:
        restore(file, backup, settings=impatient)
    other.close()
    assert refused.value.key == "error-store-busy"
    assert names(kept) == ["A", "B"]


def test_restoring_with_the_other_journal(file):
    wal = Settings(store=Store(journal="wal"))
    kept = open_store(file, create=True, settings=wal)
    add(kept, "A")
    with kept._database.reading() as connection:  # keeps the files of the journal alive
        connection.exec_driver_sql("SELECT 1 FROM actors").all()
        add(kept, "B")
        backup = kept.backups.make(Reason.OPEN)
        assert sorted(entry.name for entry in backup.path.parent.iterdir()) == [backup.path.name]
        add(kept, "C")
    assert names(restore(file, backup, settings=wal)) == ["A", "B"]


@pytest.mark.parametrize("gone", [True, False])
def test_a_journal_of_the_lost_map_does_not_meet_the_restored_one(kept, file, gone):
    """A change was under way when the map was lost; its journal would undo it in another file."""

    def crowd(note):
        return Network.of(
            actors=[Actor(id=f"a{n}", name="A", note=note * 3_000) for n in range(99)]
        )

    fill(kept, crowd("x"), how=How.REPLACE, who="Amt")
    backup = kept.backups.make(Reason.OPEN)
    fill(kept, crowd("z"), how=How.REPLACE, who="Amt")
    journal = file.with_name("karte.netmap-journal")
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("PRAGMA cache_size=5")
        other.execute("BEGIN IMMEDIATE")
        other.execute("UPDATE actors SET note = 'y' || note")
        left_behind = journal.read_bytes()
    kept.close()
    journal.write_bytes(left_behind)
    if gone:
        file.unlink()
    else:
        file.write_bytes(b"Name;Typ" * 2_000)
    restored = restore(file, backup)
    restored.check()
    assert restored.network() == crowd("x")
    assert not journal.exists()


@pytest.mark.slow
@pytest.mark.parametrize("damage", ["zeros", "cut", "gone", "text"])
def test_restoring_where_the_map_is_damaged(kept, file, damage):
    backup = kept.backups.make(Reason.OPEN)
    add(kept, "B")
    kept.close()
    size = file.stat().st_size
    if damage == "gone":
        file.unlink()
    elif damage == "cut":
        os.truncate(file, size // 2)
    else:
        file.write_bytes(bytes(size) if damage == "zeros" else b"Name;Typ\n" * 2_000)
    restored = restore(file, backup)
    restored.check()
    assert names(restored) == ["A"]
    aside = [entry.name for entry in file.parent.glob("karte-damaged-*")]
    assert len(aside) == (0 if damage == "gone" else 1)


def test_a_damaged_backup_is_not_restored(kept, file):
    backup = kept.backups.make(Reason.OPEN)
    add(kept, "B")
    os.truncate(backup.path, backup.path.stat().st_size // 2)
    with pytest.raises(StoreError) as refused:
        restore(file, backup)
    assert refused.value.key == "error-store-damaged"
    assert refused.value.params["file"] == str(backup.path)
    assert names(kept) == ["A", "B"]
    with pytest.raises(StoreError):
        restore(file, dataclasses.replace(backup, path=backup.path.with_name("none.netmap")))
    assert names(kept) == ["A", "B"]


@pytest.mark.slow
def test_a_server_makes_its_own_backups(database, town):
    store = open_store(database, create=True)
    assert store.backups is None
    fill(store, town, how=How.REPLACE, who="Amt")
    assert store.network() == town
    assert store.network(0) == Network()
    store.close()
    assert open_store(database).backup_fault is None


@pytest.mark.parametrize("name", ["a" * 300, "a\0b"])
def test_what_cannot_be_a_file_has_no_backups(tmp_path, name):
    assert Backups(tmp_path / name, Settings()).all() == ()
