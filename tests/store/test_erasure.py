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

from netmap.errors import StoreError
from netmap.model import Actor, ContactPerson
from netmap.records import Kind
from netmap.services.edit import Add, Change, Delete
from netmap.services.keep import restore
from netmap.settings import DEFAULT_SETTINGS
from netmap.store import Reason, backups, erasure, open_store
from netmap.store.database import Database
from netmap.store.drafts import draft_beside
from netmap.store.order import order_file
from tests.store.eraser import POINTS

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
    assert order_file(file).exists()
    assert order_file(file).stat().st_mode & 0o777 == 0o600
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

    monkeypatch.setattr(erasure, "copy_file", full)
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


def test_nothing_is_erased_without_an_order(kept, file):
    order_file(file).with_name(f"{order_file(file).name}.new").mkdir()
    with pytest.raises(StoreError) as refused:
        erase(kept)
    assert refused.value.key == "error-erase-refused"
    assert person_of(kept)
    assert kept.erase_fault is None


@pytest.mark.usefixtures("kept")
def test_a_damaged_order_says_what_to_do(file):
    order_file(file).write_text("{")
    again = open_store(file)
    assert again.erase_fault.key == "error-erase-order"
    order_file(file).unlink()
    assert erase(again).people == 1


@pytest.mark.usefixtures("kept")
def test_an_order_that_was_carried_out_is_put_away(file):
    order_file(file).write_bytes(b"\0" * 10)
    again = open_store(file)
    assert (again.erase_fault, again.resumed, order_file(file).exists()) == (None, None, False)


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


def test_drafts_of_the_dead_are_removed_and_those_of_the_living_waited_for(kept, file):
    host, _, rest = draft_beside(file).name.removesuffix(".tmp").rpartition(".")[2].partition("-")
    dead = file.with_name(f".{file.name}.{host}-{2**22 + 7}-{rest.split('-')[1]}-1.tmp")
    reborn = file.with_name(f".{file.name}.{host}-{os.getpid()}-00000000-1.tmp")
    for path in (dead, Path(f"{dead}-journal"), reborn):
        path.write_text("Müller")
    assert kept.erasure.copies().drafts == 2
    assert erase(kept).drafts == 2
    assert traces(file.parent) == []


def test_a_draft_that_is_still_being_written_keeps_it_unfinished(file, kept):
    living = draft_beside(kept.backups.all()[0].path)
    living.write_text("Müller")
    hasty = open_store(file, settings=patient(0.1))
    assert living.exists()
    with pytest.raises(StoreError) as refused:
        erase(hasty)
    assert refused.value.key == "error-erase-unfinished"
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
