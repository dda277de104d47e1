"""The way of an erasure: whatever interrupts it, in the end no file in the folder knows her."""

import dataclasses
import json
import os
import sqlite3
import subprocess
import sys
import time
import unicodedata
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

import psycopg
import pytest

from netmap.editing.edit import Add, Change, Delete
from netmap.editing.keep import restore
from netmap.errors import StoreError
from netmap.model import Actor, Attendance, ContactPerson, Cooperation, Meeting
from netmap.records import Kind
from netmap.settings import DEFAULT_SETTINGS
from netmap.store import Reason, backups, drafts, open_store
from netmap.store.backups import copy_file
from netmap.store.database import Database, find_database
from netmap.store.drafts import draft_beside
from netmap.store.erasing import erasure, order, rewriting
from netmap.store.erasing.order import order_file, order_files
from tests.store.erasing.eraser import POINTS

pytestmark = pytest.mark.slow

JUERGEN = ContactPerson(
    actor="amt",
    name="Jürgen Müller",
    email="j.mueller@amt.example",
    phone="+49 351 1234567",
    note="ruft gern zurück",
)
WORDS = ["Müller", "Jürgen"]


def patient(seconds):
    """Settings under which nobody waits longer."""
    store = dataclasses.replace(DEFAULT_SETTINGS.store, wait_seconds=seconds)
    return dataclasses.replace(DEFAULT_SETTINGS, store=store)


@pytest.fixture
def kept(file):
    """A map with two backups; the second one knows what the map does not know any more."""
    store = open_store(file, create=True)
    store.apply(Add(value=Actor(id="amt", name="Amt")), who="Jürgen Müller")
    store.apply(Add(value=JUERGEN), who="Amt")
    store.backups.make(Reason.OPEN)
    for note in ("Müller, Jürgen: 0351/123 45 67", "JUERGEN MUELLER", ""):
        amt = store.record(Kind.ACTOR, "amt")
        assert isinstance(amt.value, Actor)
        value = dataclasses.replace(amt.value, note=note, attributes=(("Kontakt", note),))
        store.apply(Change(version=amt.version, value=value), who="Amt")
    store.name_snapshot("Stand von Herrn Müller", who="Jürgen Müller")
    store.apply(Delete(version=store.records(Kind.CONTACT)[0].version), who="Amt")
    store.backups.make(Reason.OPEN)
    yield store
    store.close()


def traces(folder):
    """Return the files that hold a trace, however it is encoded."""
    spellings = set()
    for word in ("Jürgen", "Müller", "Juergen", "Mueller", "1234567", "j.mueller@amt", "123 45 67"):
        for form in ("NFC", "NFD"):
            for case in (str, str.upper, str.lower):
                spellings.add(unicodedata.normalize(form, case(word)))
    wanted = set()
    for word in spellings:
        wanted |= {word.encode("utf-8"), word.encode("utf-16-le"), word.encode("utf-16-be")}
        wanted |= {quote(word).encode(), json.dumps(word)[1:-1].encode()}
    return [
        path.name
        for path in sorted(folder.rglob("*"))
        if path.is_file() and any(word in path.read_bytes() for word in wanted)
    ]


def person_of(store):
    return next(one for one in store.erasure.people() if one.name == JUERGEN.name)


def erase(store):
    return store.erase(persons=[person_of(store).id], words=WORDS, who="Datenschutz")


def test_backups_are_written_anew_and_nothing_else_in_them_changes(kept, file):
    before = kept.backups.all()
    modes = [backup.path.stat().st_mode for backup in before]
    assert len(traces(file.parent)) == 3
    erased = erase(kept)
    assert traces(file.parent) == []
    assert (erased.people, erased.backups, erased.removed, erased.drafts) == (1, 2, (), 0)
    assert kept.backups.all() == before
    assert [backup.path.stat().st_mode for backup in before] == modes
    assert sorted(path.name for path in file.parent.rglob("*") if path.is_file()) == sorted(
        [file.name, *(backup.path.name for backup in before)]
    )
    for backup in before:
        with closing(open_store(backup.path)) as copy:
            copy.check()
            assert copy.records(Kind.CONTACT) == ()
            assert [actor.name for actor in copy.network().actors] == ["Amt"]
            assert copy.history()[0].id == erased.batch.id
    assert len(kept.history()) == 7
    kept.check()


@pytest.mark.parametrize("point", POINTS)
def test_whoever_opens_the_map_finishes_what_was_interrupted(kept, file, point):
    before = kept.backups.all()
    kept.close()
    command = [sys.executable, str(Path(__file__).with_name("eraser.py")), str(file), point]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    died = subprocess.run(command, check=False, timeout=120, env=environment)
    assert died.returncode == -9
    (waiting,) = order_files(file)
    assert waiting.stat().st_mode & 0o777 == 0o600
    again = open_store(file)
    assert again.erase_fault is None
    assert again.resumed is not None
    assert again.resumed.backups == 2
    assert traces(file.parent) == []
    assert not list(file.parent.rglob(".*"))
    assert set(before) <= set(again.backups.all())
    for backup in before:
        with closing(open_store(backup.path)) as copy:
            copy.check()
    assert [step.label.key for step in again.history()].count("step-erased") == 1
    again.check()
    again.close()
    assert open_store(file).resumed is None


def test_what_cannot_be_finished_is_said_and_done_later(kept, file, monkeypatch):
    """The map opens all the same; a second attempt is one call away."""

    def full(*_args, **_options):
        raise StoreError("error-store-full", file="x")

    monkeypatch.setattr(rewriting, "copy_file", full)
    with pytest.raises(StoreError) as refused:
        erase(kept)
    assert refused.value.key == kept.erase_fault.key == "error-erase-unfinished"
    assert kept.records(Kind.CONTACT) == ()
    again = open_store(file)
    assert again.erase_fault.key == "error-erase-unfinished"
    with pytest.raises(StoreError):  # the next one waits for this one
        again.erase(words=["Amt"], who="Datenschutz")
    monkeypatch.undo()
    assert again.finish_erasure().backups >= 2
    assert (again.erase_fault, traces(file.parent)) == (None, [])


def test_nothing_is_erased_without_an_order(kept, monkeypatch):
    def full(_handle):
        raise OSError

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StoreError) as refused:
        erase(kept)
    assert refused.value.key == "error-erase-refused"
    assert person_of(kept)
    assert kept.erase_fault is None


@pytest.mark.usefixtures("kept")
def test_a_damaged_order_says_what_to_do(file):
    order_file(file, "x").write_text("{")
    again = open_store(file)
    assert again.erase_fault.key == "error-erase-order"
    order_file(file, "x").unlink()
    assert erase(again).people == 1


@pytest.mark.usefixtures("kept")
def test_an_order_that_was_carried_out_is_put_away(file):
    order_file(file, "x").write_bytes(b"\0" * 10)
    again = open_store(file)
    assert (again.erase_fault, again.resumed, order_files(file)) == (None, None, ())


def test_what_cannot_be_read_is_named_first_and_removed(kept, file):
    damaged = kept.backups.make(Reason.OPEN).path
    content = bytearray(damaged.read_bytes())
    content[4096:] = content[4096:][::-1]
    damaged.write_bytes(content)
    aside = file.with_name("karte-damaged-20261130T120000000000Z.netmap")
    aside.write_bytes(file.read_bytes()[:5000])
    Path(f"{aside}-journal").write_text("Müller")
    other = file.with_name("meine-damaged-20261130T120000000000Z.netmap")
    other.write_text("Amt")
    copies = kept.erasure.copies()
    assert (copies.backups, copies.unreadable) == (2, tuple(sorted((damaged.name, aside.name))))
    erased = erase(kept)
    assert erased.removed == copies.unreadable
    assert (erased.backups, traces(file.parent), other.exists()) == (2, [], True)


def test_whatever_goes_wrong_the_map_opens(kept, file, monkeypatch):
    """Nothing but the map's own state decides whether it can be opened."""

    def break_down(*_args, **_options):
        raise ValueError("defect")

    monkeypatch.setattr(erasure, "erase", break_down)
    with pytest.raises(ValueError, match="defect"):
        erase(kept)
    assert order_files(file) == ()
    assert person_of(kept)
    monkeypatch.undo()
    monkeypatch.setattr(erasure, "wipe", break_down)
    with pytest.raises(StoreError) as refused:
        erase(kept)
    assert refused.value.key == "error-erase-unfinished"
    with closing(open_store(file)) as again:
        assert again.erase_fault.key == "error-erase-unfinished"
        assert [actor.name for actor in again.network().actors] == ["Amt"]
    monkeypatch.undo()
    with closing(open_store(file)) as again:
        assert again.erase_fault is None
    assert traces(file.parent) == []


def test_ids_that_look_like_json_are_ids(store):
    for actor in ('["mueller', '["a","mueller"]', "mueller"):
        store.apply(Add(value=Actor(id=actor, name=actor)), who="Amt")
    meeting = Meeting(id="mueller", name="Auftakt")
    tie = Cooperation(id="t", source='["mueller', target="mueller")
    for value in (meeting, tie, Attendance(actor='["mueller', meeting="mueller")):
        store.apply(Add(value=value), who="Amt")
    store.erase(words=["Müller"], who="Datenschutz")
    store.check()
    assert "mueller" not in repr(store.network())
    assert len(store.network().actors) == 3


def test_one_file_that_cannot_be_written_keeps_no_other_from_being_rewritten(
    kept, file, monkeypatch
):
    """It is named; what can be done is done."""
    first = kept.backups.all()[0].path
    real = copy_file

    def refuse(source, target, **options):
        if source == first:
            raise StoreError("error-backup-folder", folder="x")
        real(source, target, **options)

    monkeypatch.setattr(rewriting, "copy_file", refuse)
    with pytest.raises(StoreError) as refused:
        erase(kept)
    assert refused.value.params["files"] == first.name
    assert [name for name in traces(file.parent) if not name.startswith(".")] == [first.name]
    monkeypatch.undo()
    assert kept.finish_erasure() is not None
    assert traces(file.parent) == []


def test_a_backup_that_is_read_only_is_rewritten_and_stays_so(kept, file, monkeypatch):
    """Nobody but the superuser opens a file for writing that is read-only."""
    backup = kept.backups.all()[0].path
    backup.chmod(0o444)
    modes = []
    real = find_database

    def note(where, **options):
        modes.append(where.stat().st_mode & 0o200)
        return real(where, **options)

    monkeypatch.setattr(rewriting, "find_database", note)
    erase(kept)
    assert modes == [0o200, 0o200]
    assert backup.stat().st_mode & 0o777 == 0o444
    assert traces(file.parent) == []


def test_two_orders_wait_beside_a_map_and_none_removes_the_other(kept, file):
    first = kept.erasure.order([person_of(kept).id], WORDS, who="Datenschutz")
    second = kept.erasure.order((), ["Amt"], who="Datenschutz")
    for one in (first, second):
        order.write_order(one, file)
    order.remove_order(second, file)
    assert order_files(file) == (order_file(file, first.id),)
    order.write_order(second, file)
    with closing(open_store(file)) as again:
        assert again.resumed is not None
        assert [step.label.key for step in again.history()].count("step-erased") == 2
        assert [actor.name for actor in again.network().actors] == ["[…]"]
    assert order_files(file) == ()
    assert traces(file.parent) == []


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells when a process began")
def test_a_draft_is_not_of_the_process_that_has_its_number_today(kept, file, monkeypatch):
    """After a restart numbers begin anew. A copy's own date is that of its source."""
    host, _, rest = draft_beside(file).name.removesuffix(".tmp").rpartition(".")[2].partition("-")
    parent = os.getppid()
    before = file.with_name(f".{file.name}.{host}-{parent}-{rest.split('-')[1]}-1.tmp")
    since = file.with_name(f".{file.name}.{host}-{parent}-{rest.split('-')[1]}-2.tmp")
    for path in (before, since):
        path.write_text("Müller")
    monkeypatch.setattr(drafts, "_last_change", lambda path: path.stat().st_mtime)
    ticks = int(Path(f"/proc/{parent}/stat").read_text().rpartition(")")[2].split()[19])
    age = time.clock_gettime(time.CLOCK_BOOTTIME) - ticks / os.sysconf("SC_CLK_TCK")
    earlier = time.time() - age - 60
    os.utime(before, (earlier, earlier))
    in_use = {draft.path: draft.in_use for draft in kept.backups.drafts()}
    assert in_use == {before: False, since: True}


def test_drafts_of_the_dead_are_removed_and_those_of_the_living_waited_for(kept, file):
    host, _, rest = draft_beside(file).name.removesuffix(".tmp").rpartition(".")[2].partition("-")
    dead = file.with_name(f".{file.name}.{host}-{2**22 + 7}-{rest.split('-')[1]}-1.tmp")
    reborn = file.with_name(f".{file.name}.{host}-{os.getpid()}-00000000-1.tmp")
    for path in (dead, Path(f"{dead}-journal"), reborn):
        path.write_text("Müller")
    assert kept.erasure.copies().drafts == 2
    assert erase(kept).drafts == 2
    assert traces(file.parent) == []


def test_a_draft_that_is_still_being_written_keeps_it_unfinished(file, kept, monkeypatch):
    living = draft_beside(kept.backups.all()[0].path)
    living.write_text("Müller")
    hasty = open_store(file, settings=patient(0.1))
    assert living.exists()
    with pytest.raises(StoreError) as refused:
        erase(hasty)
    assert refused.value.key == "error-erase-unfinished"
    assert refused.value.params["files"] == living.name
    ago = time.time() - DEFAULT_SETTINGS.store.draft_hours * 3600 - 60
    os.utime(living, (ago, ago))
    assert [draft.in_use for draft in kept.backups.drafts()] == [True]  # the copy's own date
    monkeypatch.setattr(drafts, "_last_change", lambda path: path.stat().st_mtime)
    assert [draft.in_use for draft in kept.backups.drafts()] == [False]
    living.unlink()
    assert hasty.finish_erasure() is not None
    assert traces(file.parent) == []


def test_a_backup_that_is_made_meanwhile_is_rewritten_too(kept, file, monkeypatch):
    """It was begun before and is there afterwards, with all that it says."""
    late = kept.backups.folder / "20261130T120000000000Z-daily.netmap"
    draft = draft_beside(late)
    draft.write_bytes(file.read_bytes())

    def finish_draft(_seconds):
        if draft.exists():
            draft.replace(late)

    monkeypatch.setattr(time, "sleep", finish_draft)
    assert erase(kept).backups == 3
    assert late.exists()
    assert traces(file.parent) == []


def test_an_earlier_backup_that_is_restored_meanwhile_brings_nothing_back(kept, file, monkeypatch):
    oldest = kept.backups.all()[-1].path.read_bytes()
    draft = draft_beside(file)
    draft.write_bytes(oldest)

    def finish_restoring(_seconds):
        if draft.exists():
            backups._copy_into(draft, file, DEFAULT_SETTINGS)
            draft.unlink()

    monkeypatch.setattr(time, "sleep", finish_restoring)
    erase(kept)
    assert traces(file.parent) == []
    assert kept.records(Kind.CONTACT) == ()
    kept.check()


def test_a_restored_backup_brings_nobody_back(kept, file):
    erase(kept)
    oldest = kept.backups.all()[-1]
    with closing(restore(file, oldest)) as again:
        assert again.erasure.people() == ()
        assert "Müller" not in repr(again.network())
    assert traces(file.parent) == []


def test_whom_only_a_backup_knows_is_found_there(kept, file):
    """By a word that the map itself does not have any more, or never had."""
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("DELETE FROM contact_entries")
        connection.execute("DELETE FROM entries")
        connection.execute("UPDATE batches SET who = 'Amt'")
        connection.execute("DELETE FROM snapshots")
        connection.commit()
    assert kept.erasure.find_mentions((), [JUERGEN.email]) == ()
    assert kept.erasure.count_copies_with([JUERGEN.email]) == 2
    assert kept.erasure.count_copies_with(["Erika Muster"]) == 0
    erased = kept.erase(words=[JUERGEN.email], who="Datenschutz")
    assert (erased.records, erased.entries, erased.people, erased.found) == (0, 0, 0, 2)
    for backup in kept.backups.all():
        assert b"j.mueller@amt" not in backup.path.read_bytes()


def test_whom_only_a_backup_knows_goes_by_name(kept, file):
    """The map was put back to a state before her, or begun anew; her name is typed in."""
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("DELETE FROM contact_entries")
        connection.commit()
    assert kept.erasure.people() == ()
    names = ["Jürgen Müller"]
    words = kept.erasure.words_for((), names)
    chosen = [*words.certain, *(form for offer in words.offered for form in offer.forms)]
    kept.erase(words=[*chosen, JUERGEN.phone], who="Datenschutz")
    assert traces(file.parent) == []


def test_old_drafts_are_tidied_on_opening_and_young_unknown_ones_are_not(kept, file):
    old = file.with_name(f".{file.name}.4711.tmp")
    nested = file.with_name(f"..{file.name}.4711.tmp.tmp")
    inside = kept.backups.folder / ".20261130T120000000000Z-open.netmap.tmp"
    young = file.with_name(f".{file.name}.4712.tmp")
    other = file.with_name(".andere.netmap.4711.tmp")
    for path in (old, nested, inside, young, other):
        path.write_text("x")
    ago = time.time() - DEFAULT_SETTINGS.store.draft_hours * 3600 - 60
    for path in (old, nested, inside, other):
        os.utime(path, (ago, ago))
    open_store(file).close()
    assert [path.exists() for path in (old, nested, inside, young, other)] == [
        False,
        False,
        False,
        True,
        True,
    ]


@pytest.mark.parametrize("address", ["postgresql"], indirect=True)
def test_a_server_rewrites_its_tables_later_if_it_was_interrupted(store, address, monkeypatch):
    store.apply(Add(value=Actor(id="amt", name="Amt")), who="Amt")
    store.apply(Add(value=JUERGEN), who="Amt")

    def lost(_database: Database):
        raise StoreError("error-server-gone", database="x")

    monkeypatch.setattr(erasure, "wipe", lost)
    with pytest.raises(StoreError) as refused:
        erase(store)
    assert refused.value.key == "error-erase-unfinished"
    assert store.erasure.is_unfinished()
    monkeypatch.undo()
    again = open_store(address)
    assert again.resumed is not None
    assert not again.erasure.is_unfinished()
    with psycopg.connect(address) as connection:
        for table in ("entries", "contact_entries", "contact_persons", "batches"):
            (data,) = connection.execute(
                "SELECT pg_read_binary_file(pg_relation_filepath(%s))", [table]
            ).fetchone()
            assert "Müller".encode() not in bytes(data)
    again.check()
    assert [step.label.key for step in again.history()].count("step-erased") == 1
    again.close()


@pytest.mark.parametrize("address", ["postgresql"], indirect=True)
def test_a_server_does_not_wait_for_ever_behind_a_reader(store, address):
    """It says that it is not finished, lets others read, and finishes later."""
    store.apply(Add(value=Actor(id="amt", name="Amt")), who="Amt")
    store.apply(Add(value=JUERGEN), who="Amt")
    with closing(open_store(address, settings=patient(0.2))) as hasty:
        with psycopg.connect(address) as reader:
            reader.execute("SELECT count(*) FROM contact_entries").fetchone()
            with pytest.raises(StoreError) as refused:
                erase(hasty)
            assert refused.value.key == "error-erase-unfinished"
            assert hasty.records(Kind.CONTACT) == ()
        with closing(open_store(address)) as again:
            assert again.resumed is not None
            assert not again.erasure.is_unfinished()
