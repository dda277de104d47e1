"""Maps that older versions of netmap kept: opened, looked at step by step, taken back, compared.

The examples in ``tests/data/kept`` were made by the code of their time; the README there says how.
"""

import dataclasses
import gzip
import json
import shutil

import psycopg
import pytest
from sqlalchemy import func, literal, select

from netmap.editing.decide import Dismiss
from netmap.editing.edit import Change, Delete
from netmap.editing.history import details_of, list_steps
from netmap.editing.imports import Import
from netmap.errors import StoreError
from netmap.i18n import Language, texts_for
from netmap.model import Network
from netmap.model.decisions import Decision
from netmap.model.suggestions import SuggestionList
from netmap.records import Kind
from netmap.store import Reason, migrate, open_store, repository
from netmap.store.migrate import REVISIONS, revision_of
from netmap.store.schema import ENTRIES
from tests.store.make_kept import FOLDER, describe, do_everything
from tests.store.test_migrate import add_step

EXAMPLES = [(revision, kept) for revision in REVISIONS for kept in ("file", "server")]


@pytest.fixture(params=EXAMPLES, ids="-".join)
def example(request, tmp_path):
    """Version and address of a map as it was left behind by that version."""
    revision, kept = request.param
    if kept == "file":
        file = tmp_path / "karte.netmap"
        file.write_bytes(gzip.decompress((FOLDER / f"{revision}.netmap.gz").read_bytes()))
        return revision, file
    address = request.getfixturevalue("database")
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute((FOLDER / f"{revision}.sql").read_text(encoding="utf-8"))
    return revision, address


def expected(revision):
    return json.loads((FOLDER / f"{revision}.json").read_text(encoding="utf-8"))


def holds(now, then):
    """Whether data says all that older data says; it may say more."""
    if isinstance(then, dict):
        return all(name in now and holds(now[name], part) for name, part in then.items())
    if isinstance(then, list):
        return len(now) == len(then) and all(map(holds, now, then))
    return now == then


def test_every_version_has_its_example():
    names = {f"{revision}.{ending}" for revision in REVISIONS for ending in _ENDINGS}
    assert {path.name for path in FOLDER.iterdir()} == {*names, "README.md"}


_ENDINGS = ("netmap.gz", "sql", "json")


def test_the_next_example_can_be_made(store):
    do_everything(store)
    store.check()
    touched = {entry.kind for at in range(1, store.position()) for entry in store.entries(at)}
    assert touched == set(Kind) - {Kind.CONTACT}
    assert store.records(Kind.CONTACT)


@pytest.mark.slow
def test_an_older_map_says_what_it_said(example):
    revision, address = example
    store = open_store(address)
    assert revision_of(store._database) == REVISIONS[-1]
    store.check()
    assert holds(describe(store), expected(revision))
    store.close()


def test_its_history_can_be_read_in_both_languages(example):
    revision, address = example
    store = open_store(address)
    steps = len(expected(revision)["steps"])
    for language in Language:
        told = list_steps(store, texts_for(language), limit=100)
        assert [step.position for step in told] == list(range(steps, 0, -1))
    changed = [position for position in range(1, steps + 1) if details_of(store, position)]
    assert len(changed) > 10
    store.close()


def test_what_later_versions_brought_can_be_done_with_it(example):
    """Also with a map that had no decisions; before its tables change it is backed up."""
    revision, address = example
    store = open_store(address)
    if store.backups is not None and revision != REVISIONS[-1]:
        (backup,) = store.backups.all()
        assert backup.reason is Reason.MIGRATION
    decided = len(store.records(Kind.DECISION))
    decision = Decision(list=SuggestionList.STRATEGIC, source="amt", target="kita")
    store.apply(Dismiss(decision=decision, reason="x"), who="Eva")
    assert len(store.records(Kind.DECISION)) == decided + 1
    store.check()
    store.close()


@pytest.mark.slow
def test_all_its_steps_can_be_taken_back(example):
    """Each that is in force, the newest first; then all of that by one step."""
    _, address = example
    store = open_store(address)
    present, end = store.network(), store.position()
    # the last step went back to an earlier state
    states = {at: store.network(at) for at in range(end + 1)}
    while (step := store.next_undo()) is not None:
        store.undo(step.position, who="Eva")
        assert store.network() == states[step.position - 1]
    assert store.network() == Network()
    store.check()
    while (step := store.next_redo()) is not None:
        store.undo(step.position, who="Eva")
    assert store.network() == present
    store.go_back(0, who="Eva")
    assert (store.network(), store.records(Kind.CONTACT)) == (Network(), ())
    store.check()
    store.close()


def test_it_is_backed_up_as_it_was(tmp_path):
    for revision in REVISIONS[:-1]:
        file = tmp_path / f"{revision}.netmap"
        file.write_bytes(gzip.decompress((FOLDER / f"{revision}.netmap.gz").read_bytes()))
        store = open_store(file)
        (backup,) = store.backups.all()
        assert backup.reason is Reason.MIGRATION
        copy = open_store(backup.path)
        assert copy.network() == store.network()
        copy.close()
        store.close()


def test_a_map_from_the_future_stays_as_it_is(tmp_path):
    file = tmp_path / "karte.netmap"
    file.write_bytes(gzip.decompress((FOLDER / f"{REVISIONS[-1]}.netmap.gz").read_bytes()))
    store = open_store(file)
    with store._database.writing() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    store.close()
    shutil.rmtree(store.backups.folder)
    before = file.read_bytes()
    with pytest.raises(StoreError) as refused:
        open_store(file)
    assert refused.value.key == "error-store-newer"
    assert (file.read_bytes(), list(tmp_path.iterdir())) == (before, [file])


@pytest.fixture
def grown(address, town, tmp_path, monkeypatch):
    """Address of a map from before its cooperations had a note, and a program that adds it."""
    store = open_store(address, create=True)
    store.apply(Import(network=town), who="Amt")
    server = store.backups is None
    without = "({}::jsonb - 'note')::text" if server else "json_remove({}, '$.note')"
    with store._database.writing() as connection:
        for side in ("before", "after"):
            connection.exec_driver_sql(
                f"UPDATE entries SET {side} = {without.format(side)} WHERE kind = 'cooperation'"  # noqa: S608
            )
        connection.exec_driver_sql("ALTER TABLE cooperations DROP COLUMN note")
    store.close()
    note = 'sa.Column("note", sa.Text, nullable=False, server_default="")'
    newer = add_step(tmp_path, f'op.add_column("cooperations", {note})')
    monkeypatch.setattr(repository, "REVISIONS", (*REVISIONS, "next"))
    monkeypatch.setattr(migrate, "REVISIONS", (*REVISIONS, "next"))
    monkeypatch.setattr(
        repository, "migrate", lambda database: migrate.migrate(database, migrations=newer)
    )
    return address


def test_a_column_more_is_filled_in_everywhere(grown, town):
    store = open_store(grown)
    assert store.network() == town
    store.check()
    change_note(store, "neu")
    store.check()
    assert store.network(1) == town
    (tie, *_) = (entry.after for entry in store.entries(1) if entry.kind is Kind.COOPERATION)
    assert tie.note == ""
    assert len(details_of(store, 1)) == len(store.entries(1))
    store.undo(2, who="Eva")
    assert store.network() == town
    store.undo(3, who="Eva")
    store.go_back(0, who="Eva")
    assert store.network() == Network()
    store.undo(store.position(), who="Eva")
    assert [tie.note for tie in store.network().cooperations] == ["neu", ""]
    store.check()
    store.close()


def change_note(store, note):
    tie = store.record(Kind.COOPERATION, "t1")
    value = dataclasses.replace(tie.value, note=note)
    store.apply(Change(version=tie.version, value=value), who="Eva")


def test_a_column_less_is_left_out_and_stays_in_the_log(store, town):
    """Its old values are in the steps of its time, until an erasure finds words in them."""
    store.apply(Import(network=town), who="Amt")
    more = '{"colour":"rot",'
    with store._database.writing() as connection:
        of_actors = ENTRIES.update().where(ENTRIES.c.kind == "actor")
        connection.execute(of_actors.values(after=literal(more) + func.substr(ENTRIES.c.after, 2)))
    store.check()
    chor = store.record(Kind.ACTOR, "chor")
    store.apply(Delete(version=chor.version), who="Eva")
    store.undo(2, who="Eva")
    store.go_back(0, who="Eva")
    store.undo(store.position(), who="Eva")
    assert (store.network(), store.network(1)) == (town, town)
    assert len(store.entries(1)) > 10
    store.erase(who="Amt", words=["nirgends"])
    with store._database.reading() as connection:
        kept = connection.execute(select(ENTRIES).where(ENTRIES.c.after.startswith(more))).all()
    assert len(kept) == len(town.actors)
    store.check()
