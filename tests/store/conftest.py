"""Stores in a file and on a private PostgreSQL server that runs as long as these tests do."""

import os
import shutil
from itertools import count

import psycopg
import pytest
from sqlalchemy import event

from netmap.model import (
    ActionField,
    Actor,
    Attendance,
    Cooperation,
    Meeting,
    Network,
    Offer,
    OfferKind,
)
from netmap.store import open_store
from tests.store.private_server import programs, running_server


@pytest.fixture(scope="session")
def server():
    """Address of a server without databases of ours; only this machine reaches it."""
    folder = programs()
    if folder is None:
        if os.environ.get("CI"):
            pytest.fail("PostgreSQL is missing; in CI its tests may not be skipped")
        pytest.skip("PostgreSQL is not installed")
    with running_server(folder) as address:
        yield address


@pytest.fixture(scope="session")
def new_database(server):
    """Makes addresses of empty databases: schemas of one, which is quicker."""
    numbers = count(1)

    def make():
        schema = f"map_{next(numbers)}"
        with psycopg.connect(f"{server}/postgres", autocommit=True) as connection:
            connection.execute(f"CREATE SCHEMA {schema}")
        return f"{server}/postgres?options=-csearch_path%3D{schema}"

    return make


@pytest.fixture
def database(new_database):
    """Address of an empty database on the server."""
    return new_database()


@pytest.fixture
def file(tmp_path):
    """Where a map can be kept."""
    return tmp_path / "karte.netmap"


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.slow)])
def address(request):
    """Where a map can be kept: a file, then a database on a server."""
    return request.getfixturevalue("file" if request.param == "sqlite" else "database")


@pytest.fixture
def store(address):
    """An empty map, in a file and on a server."""
    with_it = open_store(address, create=True)
    yield with_it
    with_it.close()


@pytest.fixture
def fast():
    """Lets a store in a file skip the disk, for tests that save thousands of times."""

    def hurry(store):
        def no_sync(connection, _record):
            connection.execute("PRAGMA synchronous=OFF")

        event.listen(store._database.engine, "connect", no_sync)
        return store

    return hurry


@pytest.fixture
def town():
    """Amt works with Kita on education and with Chor on anything; Kita came to the kick-off."""
    return Network.of(
        title="Kleinstadt",
        actors=[
            Actor(id="amt", name="Amt", type="Verwaltung", coordinator=True),
            Actor(id="kita", name="Kita", fields=("edu",), attributes=(("PLZ", "01067"),)),
            Actor(id="chor", name="Chor"),
        ],
        cooperations=[
            Cooperation(id="t1", source="amt", target="kita", fields=("edu",), weight=2.0),
            Cooperation(id="t2", source="amt", target="chor"),
        ],
        action_fields=[
            ActionField(id="work", name="Arbeit"),
            ActionField(id="edu", name="Bildung"),
        ],
        meetings=[
            Meeting(id="m1", name="Auftakt", field="edu"),
            Meeting(id="m2", name="Werkstatt", part_of="m1"),
        ],
        attendances=[Attendance(actor="kita", meeting="m1")],
        offers=[Offer(actor="chor", kind=OfferKind.NEED, topic="Raum", field="edu")],
    )


@pytest.fixture
def unprivileged():
    """What to put before a command so that file permissions hold for it, even for root."""
    if os.geteuid() != 0:
        return ()
    if shutil.which("setpriv") is None:
        pytest.skip("root without setpriv ignores file permissions")
    return ("setpriv", "--bounding-set=-dac_override,-dac_read_search")
