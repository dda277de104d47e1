"""Damaged files: whatever is in them, a sentence is what comes of it, and they stay as they are.

Each case damages a small map that has everything in it at a few places, by a seed.
"""

import gzip
import random
import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

import psycopg
import pytest

from netmap.editing.edit import Add
from netmap.editing.history import details_of, list_steps
from netmap.editing.imports import Import
from netmap.errors import StoreError
from netmap.i18n import Language, texts_for
from netmap.model import Actor
from netmap.opening.states import list_states
from netmap.records import Kind
from netmap.settings import Settings
from netmap.settings import Store as Limits
from netmap.store import open_store
from netmap.store.migrate import REVISIONS
from tests.store.make_kept import FOLDER, do_everything

WHOLE = gzip.decompress((FOLDER / f"{REVISIONS[-1]}.netmap.gz").read_bytes())
JUNK = (
    None, "", "nonsense", "[", "[]", "{}", "5", "null", "[1,2]", '["a"]', '[["a"]]', '[["a",1]]',
    '[["at",null]]', '{"id":"x"}', "[NaN]", "[1e999]", '["\\ud800"]', "[" * 50_000, "x" * 5_000,
    "9999-99-99", "0001-01-01", "9999-12-31", "0001-01-01T00:00:00+00:00", "2026-01-01T00:00:00",
    0, 1, -1, 3, 3.5, 1e300, float("inf"), 2**31, 2**62, -(2**63), b"", b"\xff\xfe", b"[]",
    "actor", "existing", "\x00", "a\x00b", "9999", "0001", "0002", "amt", "kita", "kita ",
)  # fmt: skip

REFUSE = "BEGIN SELECT RAISE(ABORT, 'x'); END"


def flip_bytes(file, dice):
    """Give some bytes another value: single ones, or a row of them."""
    content = bytearray(WHOLE)
    for _ in range(dice.choice((1, 1, 3, 30))):
        at, length = dice.randrange(len(content)), dice.choice((1, 1, 8, 600))
        if not dice.randrange(3):
            at = dice.randrange(200)  # where the file says what it is
        part = content[at : at + length]
        content[at : at + length] = dice.randbytes(len(part))
    file.write_bytes(content[: len(content) - dice.choice((0, 0, 0, 4_096, 5_000))])


def change_cells(file, dice):
    """Write into some cells what no table would take."""
    file.write_bytes(WHOLE)
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        tables = names(connection, "SELECT name FROM sqlite_master WHERE type = 'table'")
        schema = connection.execute("SELECT rowid, sql FROM sqlite_master").fetchall()
        connection.execute("PRAGMA writable_schema=ON")
        connection.execute("UPDATE sqlite_master SET sql = replace(sql, ' NOT NULL', '')")
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("PRAGMA ignore_check_constraints=ON")
        for _ in range(dice.choice((1, 1, 2))):
            table = dice.choice(tables)
            rows = names(connection, f'SELECT rowid FROM "{table}"') or [0]  # noqa: S608
            column = dice.choice(columns(connection, table))
            kind = "" if dice.randrange(9) else "BLOB AS TEXT"
            value = "CAST(X'FF41' AS TEXT)" if kind else "?"
            junk = () if kind else (dice.choice(JUNK),)
            command = f'UPDATE OR IGNORE "{table}" SET "{column}" = {value} WHERE rowid = ?'  # noqa: S608
            with suppress(sqlite3.IntegrityError):  # a position that is no number
                connection.execute(command, (*junk, dice.choice(rows)))
        connection.execute("PRAGMA writable_schema=ON")
        for rowid, sql in schema:
            connection.execute("UPDATE sqlite_master SET sql = ? WHERE rowid = ?", (sql, rowid))


def change_log(file, dice):
    """Write into one column of one entry of the log what no table would take."""
    file.write_bytes(WHOLE)
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        side = dice.choice(("before", "after"))
        rows = connection.execute(
            f"SELECT entries.rowid, key FROM entries, json_each({side}) WHERE {side} NOT NULL"  # noqa: S608
        ).fetchall()
        rowid, key = dice.choice(rows)
        new = dice.choice(
            ("json_remove({0}, ?)", "json_set({0}, ?, ?)", "json_set({0}, ?, json(?))")
        )
        junk = dice.choice(("5", '"x"', "[1]", '[["a"]]', "null", "1e999", "-1", "true", "{}"))
        values = (f'$."{key}"', junk)[: new.count("?")]
        connection.execute(
            f"UPDATE entries SET {side} = {new.format(side)} WHERE rowid = ?",  # noqa: S608
            (*values, rowid),
        )


def change_tables(file, dice):
    """Delete rows that others mention, drop tables and columns, add what is not ours."""
    file.write_bytes(WHOLE)
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        tables = names(connection, "SELECT name FROM sqlite_master WHERE type = 'table'")
        table = dice.choice(tables)
        column = dice.choice(columns(connection, table))
        row = dice.choice(names(connection, f'SELECT rowid FROM "{table}"') or [0])  # noqa: S608
        command = dice.choice(
            (
                f'DELETE FROM "{table}" WHERE rowid = {row}',  # noqa: S608
                f'DELETE FROM "{table}" WHERE rowid = {row}',  # noqa: S608
                f'DELETE FROM "{table}"',  # noqa: S608
                f'DROP TABLE "{table}"',
                f'ALTER TABLE "{table}" RENAME COLUMN "{column}" TO other',
                f'ALTER TABLE "{table}" RENAME TO other',
                f"ALTER TABLE \"{table}\" ADD COLUMN more TEXT NOT NULL DEFAULT ''",
                f'CREATE TRIGGER t BEFORE INSERT ON "{table}" {REFUSE}',
                f'CREATE TABLE copy AS SELECT * FROM "{table}"',  # noqa: S608
                "INSERT INTO alembic_version VALUES ('0001')",
                "INSERT INTO alembic_version VALUES (X'00')",
            )
        )
        connection.execute(command)


def names(connection, query):
    return [name for (name,) in connection.execute(query)]


def columns(connection, table):
    return [column for (_, column, *_) in connection.execute(f"PRAGMA table_info('{table}')")]


def look(store, dice):
    """Everything that can be seen of a map, and some of its earlier states."""
    yield store.network
    yield store.check
    yield store.snapshots
    yield store.history
    yield lambda: store.history(limit=3, before=5)
    yield lambda: list_steps(store, texts_for(Language.DE), limit=20)
    yield lambda: list_states(store)
    yield store.positions
    yield store.places
    yield store.next_undo
    yield store.next_redo
    yield from (lambda kind=kind: store.records(kind) for kind in Kind)
    for at in dice.sample(range(21), 3):
        yield lambda at=at: store.network(at)
        yield lambda at=at: details_of(store, at)


def change(store):
    """What can be done to it."""
    yield lambda: store.apply(Add(value=Actor(id="", name="Neu")), who="Eva")
    yield lambda: store.undo(store.position(), who="Eva")
    yield lambda: store.undo(3, who="Eva")
    yield lambda: store.go_back(2, who="Eva")
    yield lambda: store.name_snapshot("neu", who="Eva")
    yield lambda: store.network().digest
    yield lambda: store.erasure.find_mentions(words=["Kita"])
    yield lambda: store.erase(who="Eva", words=["Erika Muster"])


def refusal(call):
    """The error that a call raises, which has a sentence in both languages; no other one."""
    try:
        call()
    except StoreError as error:
        refused = error
    else:
        return None
    assert all(texts_for(language).error(refused) for language in Language)
    return refused


DAMAGES = (flip_bytes, change_cells, change_log, change_tables)


@pytest.fixture
def memory():
    """A folder that need not wait for a disk, where the system has such a thing."""
    place = Path("/dev/shm")  # noqa: S108
    with TemporaryDirectory(dir=place if place.is_dir() else None) as folder:
        yield Path(folder)


@pytest.mark.slow
@pytest.mark.parametrize("damage", DAMAGES)
@pytest.mark.parametrize("seed", range(0, 60, 10))
def test_what_is_damaged_is_a_sentence(damage, seed, memory):
    for number in range(seed, seed + 10):
        file, dice = memory / f"{number}.netmap", random.Random(number)  # noqa: S311
        damage(file, dice)
        before = file.read_bytes()
        stores = []
        refusal(lambda: stores.append(open_store(file)))  # noqa: B023
        for store in stores:
            for seen in look(store, dice):
                refusal(seen)
        assert file.read_bytes() == before
        for store in stores:
            for changed in change(store):
                refusal(changed)
            store.close()


@pytest.fixture
def file(tmp_path):
    """A map that has everything in it."""
    file = tmp_path / "karte.netmap"
    file.write_bytes(WHOLE)
    return file


def damage(file, command, *values):
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute(command, values)


@pytest.mark.parametrize(
    ("table", "column", "junk"),
    [
        ("actors", "fields", "nonsense"),
        ("actors", "fields", "[1]"),
        ("actors", "attributes", '[["PLZ"]]'),
        ("actors", "surveyed_on", "gestern"),
        ("actors", "name", b"Kita"),
        ("cooperations", "weight", "eng"),
        ("cooperations", "weight", float("inf")),
        ("cooperations", "status", "vielleicht"),
        ("cooperations", "source", "nobody"),
        ("meetings", "part_of", "nobody"),
        ("offers", "kind", ""),
    ],
)
def test_the_sentence_names_table_and_entry(file, table, column, junk):
    with closing(sqlite3.connect(file)) as connection:
        ids = connection.execute(f"SELECT id FROM {table} ORDER BY id").fetchall()  # noqa: S608
    (wanted,) = ids[-1]
    damage(file, f"UPDATE {table} SET {column} = ? WHERE id = ?", junk, wanted)  # noqa: S608
    store = open_store(file)
    refused = refusal(store.network)
    assert refused.key == "error-store-unreadable"
    assert refused.params == {"file": str(file), "table": table, "record": wanted}
    store.close()


@pytest.mark.parametrize("key", ["weight", "source", "id"])
def test_an_earlier_state_that_cannot_be_read(file, key):
    damage(
        file,
        f"UPDATE entries SET before = json_set(before, '$.{key}', json('[1]'))"  # noqa: S608
        " WHERE kind = 'cooperation' AND before NOT NULL",
    )
    store = open_store(file)
    assert refusal(store.network) is None
    assert refusal(lambda: store.network(1)).key == "error-store-unreadable"
    assert refusal(store.check).key == "error-store-unreadable"
    store.close()


def test_a_schema_that_is_no_text(file):
    """The driver cannot even say what is wrong."""
    content = file.read_bytes().replace(b"rank INTEGER NOT NULL", b"rank INTEGER NOT N\x8aLL", 1)
    file.write_bytes(content)
    assert refusal(lambda: open_store(file)).key == "error-store-damaged"
    assert file.read_bytes() == content


def test_what_could_not_be_read_keeps_nobody_waiting(file):
    """Errors are kept for a while; the file must not stay locked as long."""
    damage(file, "UPDATE actors SET fields = 'nonsense' WHERE id = 'kita'")
    store = open_store(file, settings=Settings(store=Limits(wait_seconds=0)))
    kept = [refusal(store.network), refusal(lambda: store.records(Kind.ACTOR))]
    store.name_snapshot("danach", who="Eva")
    assert [error.key for error in kept] == ["error-store-unreadable"] * 2
    assert len(store.snapshots()) == 3
    store.close()


def test_a_step_whose_name_cannot_be_read_is_still_a_step(file):
    damage(file, "UPDATE batches SET label = 'nonsense' WHERE position = 2")
    damage(file, """UPDATE batches SET params = '[["at","?"]]' WHERE label = 'step-went-back'""")
    store = open_store(file)
    told = [step.text for step in list_steps(store, texts_for(Language.DE), limit=100)]
    assert told.count(texts_for(Language.DE)("step-unknown")) == 2
    store.close()


def test_a_step_that_is_missing(file):
    store = open_store(file)
    assert len(store.history(limit=3)) == 3
    damage(file, "DELETE FROM batches WHERE position = 3")
    assert refusal(store.history).key == "error-store-damaged"
    assert refusal(lambda: list_states(store)).key == "error-store-damaged"
    store.close()


def test_a_change_that_the_database_does_not_take(file):
    """A rule that is not ours stands for whatever else may be wrong with the tables."""
    store = open_store(file)
    before = store.network()
    damage(file, f"CREATE TRIGGER t BEFORE INSERT ON actors {REFUSE}")
    add = Add(value=Actor(id="", name="Neu"))
    assert refusal(lambda: store.apply(add, who="Eva")).key == "error-store-refused"
    assert store.network() == before
    store.close()


def test_half_a_sign_is_not_kept(store):
    """Entries lose it; whatever else writes is refused by both databases."""

    class Half(Add):
        def run(self, change_set):
            change_set.put(self.value)
            return super().run(change_set)

    before = store.network()
    half = Half(value=Actor(id="\ud800", name="A"))
    refused = refusal(lambda: store.apply(half, who="Eva"))
    assert refused.key in ("error-store-refused", "error-server-refused")
    assert store.network() == before


@pytest.mark.slow
def test_a_server_with_damaged_rows(database, town):
    store = open_store(database, create=True)
    store.apply(Import(network=town), who="Amt")
    with psycopg.connect(database, autocommit=True) as connection:
        connection.execute("UPDATE actors SET fields = 'nonsense' WHERE id = 'kita'")
    assert refusal(lambda: store.records(Kind.ACTOR)).key == "error-server-unreadable"
    with psycopg.connect(database, autocommit=True) as connection:
        connection.execute("DROP TABLE scenes")
    assert refusal(lambda: store.records(Kind.SCENE)).key == "error-server-damaged"
    store.close()


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE decisions SET id = 'nonsense' WHERE rowid = 1",
        "UPDATE decisions SET id = 5 WHERE rowid = 1",
        "UPDATE actors SET attributes = 'nonsense'",
    ],
)
def test_whoever_wants_to_erase_from_a_damaged_map_gets_a_sentence(tmp_path, damage):
    file = tmp_path / "karte.netmap"
    store = open_store(file, create=True)
    do_everything(store)
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute(damage).rowcount
        connection.commit()
    with pytest.raises(StoreError) as told:
        store.erasure.find_mentions(words=["Erika Muster"])
    assert told.value.key == "error-store-unreadable"
    store.close()
