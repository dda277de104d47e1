"""A process is killed while it saves: every step it was told to be saved is there, whole."""

import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest

from netmap.editing.edit import Add
from netmap.model import Actor
from netmap.store import open_store

pytestmark = pytest.mark.slow

SAVES = 200


def save_until_killed(address, name, *, saves, delay):
    """Kill a saving process a moment after its n-th word; return what it was told is saved."""
    command = [sys.executable, str(Path(__file__).with_name("saver.py")), str(address), name]
    told = []
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout.readline() == "ready\n"
        killer = None
        for line in process.stdout:
            if line.endswith("\n"):
                told.append(tuple(line.split()))
            if len(told) == saves and killer is None:
                killer = threading.Timer(delay, process.kill)
                killer.start()
    assert process.returncode == -9
    return told


def test_nothing_that_was_saved_is_lost(address):
    store = open_store(address, create=True)
    store.apply(Add(value=Actor(id="amt", name="Amt")), who="Amt")
    store.close()
    chance = np.random.default_rng(4)
    told, kills = [], 0
    while len(told) < SAVES:
        kills += 1
        saves = int(chance.integers(1, 26))
        told += save_until_killed(
            address, f"p{kills}", saves=saves, delay=float(chance.random()) / 40
        )
        store = open_store(address)
        store.check()
        there = {(str(step.position), step.id) for step in store.history()}
        assert there.issuperset(told)
        # at most the one step that was under way when the process died was not told
        assert len(there) - 1 <= len(told) + kills
        assert len(store.network().actors) == len(store.network().cooperations) + 1
        store.close()
    assert kills >= 8
