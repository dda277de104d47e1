"""Many people save at once: nobody waits in vain, and nothing is lost."""

import dataclasses
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest

from netmap.editing.edit import Add, Change
from netmap.model import Actor
from netmap.records import Kind
from netmap.store import ConflictError, open_store

pytestmark = pytest.mark.slow

WRITERS, EDITS = 8, 50


def test_eight_writers_with_fifty_edits_each(address):
    store = open_store(address, create=True)
    store.apply(Add(value=Actor(id="list", name="Liste")), who="Amt")
    start = Barrier(WRITERS)

    def sign(session, word, who):
        """Add a word to the note that all share; look again whenever somebody was faster."""
        refused = 0
        while True:
            seen = session.record(Kind.ACTOR, "list")
            value = dataclasses.replace(seen.value, note=f"{seen.value.note} {word}")
            try:
                session.apply(Change(version=seen.version, value=value), who=who)
            except ConflictError:
                refused += 1
            else:
                return refused

    def work(who):
        session = open_store(address)
        start.wait()
        refused = 0
        for number in range(EDITS):
            if number % 5 == 0:
                refused += sign(session, f"{who}.{number}", f"w{who}")
            else:
                session.apply(Add(value=Actor(id=f"{who}.{number}", name="Neu")), who=f"w{who}")
        session.close()
        return refused

    with ThreadPoolExecutor(WRITERS) as pool:
        refused = sum(pool.map(work, range(WRITERS)))
    assert refused > 0
    network = store.network()
    everything = [f"{who}.{number}" for who in range(WRITERS) for number in range(EDITS)]
    signed = {word for word in everything if int(word.split(".")[1]) % 5 == 0}
    assert set(network.actor_by_id["list"].note.split()) == signed
    assert {actor.id for actor in network.actors} - {"list"} == set(everything) - signed
    assert [step.position for step in store.history()] == list(range(WRITERS * EDITS + 1, 0, -1))
    assert all(
        sum(step.who == f"w{who}" for step in store.history()) == EDITS for who in range(WRITERS)
    )
    store.check()
    store.close()
