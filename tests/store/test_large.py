"""A map of 100,000 actors and 400,000 cooperations: how its costs relate to each other.

Seconds are for ``make bench``; here each cost is set against another one of the same run.
"""

import dataclasses
import statistics
import time

import pytest

from netmap.editing.edit import Add, Change
from netmap.model import Actor, Cooperation
from netmap.records import Kind
from netmap.store import Label, open_store
from tests.benchmarks.synthetic import make_network

pytestmark = pytest.mark.slow

ACTORS = 100_000
OPENINGS_A_FILL = 2
"""Writing the map takes at least as long as so many openings."""
EDITS_AN_OPENING = 50
"""Opening takes at least as long as so many edits, each with the new network."""


class Fill:
    """Puts a network on an empty change_set, without looking for what is there already."""

    def __init__(self, network):
        self.network = network

    def run(self, change_set):
        for kind in (Kind.ACTION_FIELD, Kind.ACTOR, Kind.COOPERATION):
            change_set.rows(kind)
        for part in ("action_fields", "actors", "cooperations"):
            for value in getattr(self.network, part):
                change_set.put(value)
        return Label.of("step-import-replace", count=len(self.network.actors))


@pytest.fixture(scope="module")
def large(tmp_path_factory):
    """Path of the map, its network, and the seconds it took to fill."""
    network = make_network(ACTORS)
    file = tmp_path_factory.mktemp("large") / "karte.netmap"
    store = open_store(file, create=True)
    cost = seconds(lambda: store.apply(Fill(network), who="Amt"))
    store.close()
    return file, network, cost


def seconds(call):
    start = time.process_time()
    call()
    return time.process_time() - start


def test_it_opens_and_takes_edits_at_once(large):
    file, network, cost_to_fill = large
    stores = []

    def open_it():
        store = open_store(file)
        store.network()
        stores.append(store)

    cost_to_open = seconds(open_it)
    assert cost_to_open * OPENINGS_A_FILL < cost_to_fill
    (store,) = stores
    assert store.network().cooperations == network.cooperations
    assert store.network().actors == network.actors

    def rename(number):
        seen = store.record(Kind.ACTOR, f"a{number:06d}")
        assert isinstance(seen.value, Actor)
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
        costs = [seconds(lambda n=n, e=edit: e(n)) for n in numbers]
        assert statistics.median(costs) * EDITS_AN_OPENING < cost_to_open
    costs = [seconds(undo) for _ in range(5)]
    assert statistics.median(costs) * EDITS_AN_OPENING < cost_to_open
