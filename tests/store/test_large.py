"""A map of 100,000 actors and 400,000 cooperations: it opens, and an edit is saved, at once."""

import dataclasses
import statistics
import time

import pytest

from netmap.model import Cooperation
from netmap.services.edit import Add, Change
from netmap.store import Kind, Label, open_store
from tests.benchmarks.synthetic import make_network

ACTORS = 100_000
MOST_SECONDS_TO_OPEN = 10.0
MOST_SECONDS_TO_EDIT = 0.2


class Fill:
    """Puts a network on an empty desk, without looking for what is there already."""

    def __init__(self, network):
        self.network = network

    def run(self, desk):
        for kind in (Kind.ACTION_FIELD, Kind.ACTOR, Kind.COOPERATION):
            desk.rows(kind)
        for part in ("action_fields", "actors", "cooperations"):
            for value in getattr(self.network, part):
                desk.put(value)
        return Label.of("step-import-replace", count=len(self.network.actors))


@pytest.fixture(scope="module")
def large(tmp_path_factory):
    """Path of the map, and its network."""
    network = make_network(ACTORS)
    file = tmp_path_factory.mktemp("large") / "karte.netmap"
    store = open_store(file, create=True)
    store.apply(Fill(network), who="Amt")
    store.close()
    return file, network


def seconds(call):
    start = time.perf_counter()
    call()
    return time.perf_counter() - start


def test_it_opens_and_takes_edits_at_once(large):
    file, network = large
    stores = []

    def open_it():
        store = open_store(file)
        store.network()
        stores.append(store)

    assert seconds(open_it) < MOST_SECONDS_TO_OPEN
    (store,) = stores
    assert store.network().cooperations == network.cooperations
    assert store.network().actors == network.actors

    def rename(number):
        seen = store.record(Kind.ACTOR, f"a{number:06d}")
        value = dataclasses.replace(seen.value, name=f"Neu {number}")
        store.apply(Change(version=seen.version, value=value), who="Amt")
        assert store.network().actor_by_id[seen.id].name == f"Neu {number}"

    def tie(number):
        made = Cooperation(id="", source="a000001", target=f"a{number:06d}")
        store.apply(Add(value=made), who="Amt")
        assert len(store.network().cooperations) == len(network.cooperations) + number - 1

    def undo():
        store.undo(store.next_undo().position, who="Amt")
        store.network()

    for edit, numbers in ((rename, range(1, 6)), (tie, range(2, 7))):
        assert (
            statistics.median(seconds(lambda n=n, e=edit: e(n)) for n in numbers)
            < MOST_SECONDS_TO_EDIT
        )
    assert statistics.median(seconds(undo) for _ in range(5)) < MOST_SECONDS_TO_EDIT
