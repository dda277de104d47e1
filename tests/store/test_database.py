"""What opens, what does not, and what becomes of a change that cannot be saved."""

import os
import resource
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing

import psycopg
import pytest
from sqlalchemy import event

from netmap.editing.edit import Add
from netmap.editing.imports import Import
from netmap.errors import StoreError
from netmap.i18n import Language, texts_for
from netmap.model import Actor
from netmap.settings import DEFAULT_SETTINGS, Settings, Store
from netmap.store import looks_like_map, open_store
from netmap.store.database import find_database

IMPATIENT = Settings(store=Store(wait_seconds=0.2))


def refusal(call, *args, **kwargs):
    """Key of the error that a call raises, whose sentence exists in both languages."""
    with pytest.raises(StoreError) as refused:
        call(*args, **kwargs)
    for language in Language:
        assert texts_for(language).error(refused.value)
    return refused.value.key


def add(store, name="Neu"):
    return store.apply(Add(value=Actor(id="", name=name)), who="Amt")


@pytest.fixture
def kept(file, town):
    store = open_store(file, create=True)
    store.apply(Import(network=town), who="Amt")
    yield store
    store.close()


@pytest.mark.slow
def test_nothing_is_made_unless_asked_for(file, database):
    assert refusal(open_store, file) == "error-store-none"
    assert not file.exists()
    assert refusal(open_store, database) == "error-server-empty"
    assert (
        refusal(open_store, file.parent / "none" / "x.netmap", create=True)
        == "error-store-no-folder"
    )
    assert refusal(open_store, file.parent, create=True) == "error-store-folder"


@pytest.mark.usefixtures("kept")
def test_a_path_and_an_address_of_a_file_are_the_same(file, town):
    assert open_store(f"sqlite:///{file}").network() == town
    assert open_store(str(file)).network() == town


@pytest.mark.parametrize("content", [b"", b"Name;Typ\nKita;Kita\n", b"PK\x03\x04" + bytes(100)])
def test_other_files_are_not_touched(file, content):
    file.write_bytes(content)
    assert refusal(open_store, file) == "error-store-not-a-map"
    if content:
        assert refusal(open_store, file, create=True) == "error-store-not-a-map"
    assert file.read_bytes() == content
    assert not looks_like_map(file)


@pytest.mark.slow
def test_databases_of_other_programs_are_not_touched(file, database):
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("CREATE TABLE batches (x)")
    before = file.read_bytes()
    assert refusal(open_store, file, create=True) == "error-store-foreign"
    assert file.read_bytes() == before
    with psycopg.connect(database, autocommit=True) as connection:
        connection.execute("CREATE TABLE theirs (x int)")
    assert refusal(open_store, database, create=True) == "error-store-foreign"


@pytest.mark.usefixtures("kept")
def test_a_kept_map_is_recognised(file):
    assert looks_like_map(file)
    assert not looks_like_map(file.parent)


def test_what_a_change_needs_to_last_is_switched_on(kept):
    with kept._database.reading() as connection:
        found = [
            connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete")
        ]
    assert found == ["delete", 2, 1, 1]


def test_the_other_journal_by_choice(file, town):
    store = open_store(file, create=True, settings=Settings(store=Store(journal="wal")))
    store.apply(Import(network=town), who="Amt")
    with store._database.reading() as connection:
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
    back = open_store(file)
    assert back.network() == town
    back.name_snapshot("Anfang", who="Amt")
    with back._database.reading() as connection:
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "delete"
    assert back.network() == town


def test_who_only_looks_leaves_the_journal_as_it_is(kept, file):
    """Two bytes of the file say which one it is; they may be what is damaged."""
    kept.close()
    content = bytearray(file.read_bytes())
    content[18:20] = b"\2\2"
    file.write_bytes(content)
    for _ in range(2):  # after the first opening there is a backup
        store = open_store(file)
        store.network()
        store.check()
        store.close()
        assert file.read_bytes() == content
    assert [path.name for path in file.parent.glob(f"{file.name}-*")] == []


def test_a_change_does_not_wait_for_the_journal_that_others_use(file, town):
    """Somebody reads while the first change by other settings is made."""
    wal = open_store(file, create=True, settings=Settings(store=Store(journal="wal")))
    wal.apply(Import(network=town), who="Amt")
    with wal._database.reading() as connection:
        connection.exec_driver_sql("SELECT count(*) FROM actors").scalar()
        other = open_store(file, settings=Settings(store=Store(wait_seconds=0)))
        other.name_snapshot("Anfang", who="Amt")
    other.name_snapshot("Mitte", who="Amt")
    with other._database.reading() as connection:
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar() == "delete"
    assert len(other.snapshots()) == 2


def test_a_file_copied_while_it_is_open_is_whole(kept, file, town):
    with kept._database.reading() as connection:
        connection.exec_driver_sql("SELECT count(*) FROM actors").scalar()
        shutil.copyfile(file, file.with_name("kopie.netmap"))
    copy = open_store(file.with_name("kopie.netmap"))
    copy.check()
    assert copy.network() == town


@pytest.mark.slow
@pytest.mark.usefixtures("kept")
def test_a_file_somebody_else_holds(file, town):
    store = open_store(file, settings=IMPATIENT)
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        assert refusal(add, store) == "error-store-busy"
        assert refusal(store.network) == "error-store-busy"
        other.execute("ROLLBACK")
    assert store.network() == town
    add(store)


def test_a_file_that_goes_away_and_comes_back(kept, file, town):
    away = file.with_name("weg.netmap")
    file.rename(away)
    assert refusal(add, kept) == "error-store-gone"
    assert refusal(kept.network) == "error-store-gone"
    assert not file.exists()
    away.rename(file)
    assert kept.network() == town
    add(kept)


@pytest.mark.parametrize("early", [True, False])
def test_a_file_that_goes_away_while_it_is_written(kept, file, early):
    """On Linux the deleted file would take the change to its grave."""

    def vanish(_connection):
        file.unlink(missing_ok=True)

    event.listen(kept._database.engine, "begin" if early else "commit", vanish)
    assert refusal(add, kept) == "error-store-gone"


def test_a_file_that_is_exchanged_is_noticed(kept, file, town, tmp_path):
    """Another map of as many steps takes the place of the open one."""
    other = open_store(tmp_path / "other.netmap", create=True)
    add(other, "Anderes Amt")
    other.close()
    assert kept.network() == town
    (tmp_path / "other.netmap").replace(file)
    assert [actor.name for actor in kept.network().actors] == ["Anderes Amt"]


@pytest.mark.slow
@pytest.mark.parametrize("place", [0, 100, 5_000, 20_000])
def test_a_damaged_file(kept, file, place):
    kept.close()
    data = bytearray(file.read_bytes())
    data[place : place + 6_000] = b"\xa5" * 6_000
    file.write_bytes(data)

    def look():
        open_store(file).check()

    assert refusal(look) in ("error-store-damaged", "error-store-not-a-map")


def test_a_cut_off_file(kept, file):
    kept.close()
    os.truncate(file, file.stat().st_size // 2)
    assert refusal(lambda: open_store(file).check()) == "error-store-damaged"


def test_a_full_database(kept, town):
    def little_room(connection, _record):
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count={pages}")

    event.listen(kept._database.engine, "connect", little_room)
    big = Add(value=Actor(id="", name="Neu", note="Wort " * 1_900))

    def fill():
        for _ in range(8):  # there may be room for some in what is allotted already
            kept.apply(big, who="Amt")

    assert refusal(fill) == "error-store-full"
    event.remove(kept._database.engine, "connect", little_room)
    kept.check()
    assert kept.network(1) == town
    kept.apply(big, who="Amt")


def child(code, *arguments, **kwargs):
    """Run code in a process of its own, so that its limits are not ours."""
    return subprocess.run(
        [*kwargs.pop("before", ()), sys.executable, "-c", code, *map(str, arguments)],
        check=True,
        capture_output=True,
        text=True,
        **kwargs,
    ).stdout.split()


ADD = """
import sys
from netmap.errors import StoreError
from netmap.model import Actor
from netmap.editing.edit import Add
from netmap.store import open_store
store = open_store(sys.argv[1])
print(len(store.network().actors))
try:
    store.apply(Add(value=Actor(id="", name="Neu", note="Wort " * 1_900)), who="Amt")
except StoreError as error:
    print(error.key, store.backup_fault and store.backup_fault.key)
print(len(store.network().actors))
"""


@pytest.mark.slow
def test_a_full_disk(kept, file, town):
    """A limit on the size of files stands for the disk: writing fails in the middle of saving."""
    size = file.stat().st_size + 4_096

    def limit():
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))

    said = child(ADD, file, preexec_fn=limit)
    assert said[0] == said[-1] == "3"
    assert said[1] in ("error-store-disk", "error-store-full")
    kept.check()
    assert kept.network() == town


@pytest.mark.slow
@pytest.mark.parametrize("what", ["folder", "file"])
def test_write_protected(kept, file, town, unprivileged, what):
    """The map can be looked at, and what cannot be saved is said."""
    kept.close()
    protected, mode = (file.parent, 0o500) if what == "folder" else (file, 0o400)
    before = protected.stat().st_mode
    protected.chmod(mode)
    try:
        said = child(ADD, file, before=unprivileged)
    finally:
        protected.chmod(before)
    # there is no folder for backups yet
    fault = "error-backup-folder" if what == "folder" else "None"
    assert said == ["3", "error-store-read-only", fault, "3"]
    assert open_store(file).network() == town


@pytest.mark.slow
def test_a_file_that_may_not_be_read(kept, file, unprivileged):
    kept.close()
    file.chmod(0)
    code = ADD.replace(
        "store = open_store(sys.argv[1])",
        """
try:
    open_store(sys.argv[1])
except StoreError as error:
    sys.exit(print(error.key))
""",
    )
    assert child(code, file, before=unprivileged) == ["error-store-denied"]


@pytest.mark.slow
def test_addresses_that_lead_nowhere(server):
    assert refusal(open_store, "mysql://x/y") == "error-store-address"
    assert refusal(open_store, "postgresql://x:y:z") == "error-store-address"
    assert refusal(open_store, f"{server}/nowhere") == "error-server-gone"
    assert (
        refusal(open_store, "postgresql://netmap@127.0.0.1:9/x", settings=IMPATIENT)
        == "error-server-gone"
    )


def test_what_a_password_leaves_in_the_name_of_a_server_is_not_told():
    address = "postgresql://amt:ge@heim@server/karte"
    database = find_database(address, create=False, settings=DEFAULT_SETTINGS)
    assert database.name == "server/karte"
    database.close()


@pytest.mark.parametrize(
    ("password", "name"),
    [
        ("geheim", "server/karte"),
        ("ge@heim?x", "…"),
        ("ge@heim/x", "server/karte"),
        ("a@b/c@d", "server/karte"),
        ("a#b@c?d", "…"),
    ],
)
@pytest.mark.parametrize("kind", ["postgresql", "POSTGRESQL", "postgresql+psycopg"])
def test_no_part_of_a_password_is_in_the_name_of_a_server(password, name, kind):
    address = f"{kind}://amt:{password}@server/karte"
    database = find_database(address, create=False, settings=DEFAULT_SETTINGS)
    assert database.name == name
    database.close()


@pytest.mark.parametrize(
    "slip",
    [
        "postgresql:/amt:geheim@server/karte",
        "postgresql//amt:geheim@server/karte",
        "host=server password=geheim",
    ],
)
def test_an_address_with_a_slip_is_not_taken_for_a_file(slip, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for create in (False, True):
        with pytest.raises(StoreError) as refused:
            open_store(slip, create=create)
        assert refused.value.key == "error-store-address"
        assert "geheim" not in f"{refused.value!r}"
    assert not any(tmp_path.iterdir())


def test_a_pipe_is_no_map_and_nobody_waits_for_it(tmp_path):
    pipe = tmp_path / "karte.netmap"
    if not hasattr(os, "mkfifo"):
        pytest.skip("this system has no pipes in its files")
    os.mkfifo(pipe)
    assert not looks_like_map(pipe)
    assert refusal(open_store, pipe) == "error-store-not-a-map"


@pytest.mark.slow
def test_passwords_do_not_show(server):
    for address in (
        "postgresql://netmap:geheim@127.0.0.1:9/x",
        "postgresql://netmap:geheim@127.0.0.1:port/x",
        f"{server}/nowhere".replace("netmap@", "netmap:geheim@"),
    ):
        with pytest.raises(StoreError) as refused:
            open_store(address, settings=IMPATIENT)
        assert "geheim" not in f"{refused.value!r} {refused.value.__cause__}"


@pytest.mark.slow
def test_a_server_that_somebody_holds(database, town):
    store = open_store(database, create=True, settings=IMPATIENT)
    store.apply(Import(network=town), who="Amt")
    with psycopg.connect(database) as other:
        other.execute("LOCK TABLE actors")
        assert refusal(add, store) == "error-server-locked"
    assert store.network() == town
    store.close()


@pytest.mark.slow
def test_a_server_that_hangs_up(database, town):
    store = open_store(database, create=True)
    store.apply(Import(network=town), who="Amt")

    class HangingUp(Add):
        def run(self, change_set):
            label = super().run(change_set)
            own = change_set.connection.exec_driver_sql("SELECT pg_backend_pid()").scalar()
            with psycopg.connect(database, autocommit=True) as other:
                other.execute("SELECT pg_terminate_backend(%s)", [own])
            return label

    command = HangingUp(value=Actor(id="", name="Neu"))
    assert refusal(store.apply, command, who="Amt") == "error-server-gone"
    assert store.network() == town
    add(store)
    store.check()
    store.close()


@pytest.mark.slow
def test_a_server_that_takes_no_changes(database):
    open_store(database, create=True).close()
    store = open_store(f"{database}%20-cdefault_transaction_read_only%3Don")
    assert refusal(add, store) == "error-server-read-only"
    store.close()


@pytest.mark.slow
def test_rights_on_a_server(database):
    open_store(database, create=True).close()
    with psycopg.connect(database, autocommit=True) as connection:
        connection.execute("DROP ROLE IF EXISTS guest")
        connection.execute("CREATE ROLE guest LOGIN")
        schema = database.rpartition("%3D")[2]
        connection.execute(f"GRANT USAGE ON SCHEMA {schema} TO guest")
    assert refusal(open_store, database.replace("netmap@", "guest@")) == "error-server-denied"


def test_without_the_driver(monkeypatch):
    monkeypatch.setitem(sys.modules, "psycopg", None)
    assert refusal(open_store, "postgresql://netmap@127.0.0.1/x") == "error-server-no-driver"


@pytest.mark.slow
def test_maps_under_two_schemas_of_a_database_are_told_apart(new_database):
    stores = [open_store(new_database(), create=True) for _ in range(2)]
    assert len({store.name for store in stores}) == 1
    assert len({store.identity for store in stores}) == 2
    for store in stores:
        store.close()


@pytest.mark.slow
def test_the_identity_of_a_map_holds_no_password(database):
    store = open_store(database.replace("netmap@", "netmap:geheim@"), create=True)
    assert "geheim" not in store.identity + store.name
    store.close()


def test_a_device_is_no_map(tmp_path):
    with pytest.raises(StoreError) as refused:
        open_store(tmp_path / "CON.netmap", create=True)
    assert refused.value.key == "error-file-device"
    assert list(tmp_path.iterdir()) == []
