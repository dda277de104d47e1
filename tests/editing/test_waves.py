"""Waves of a list as named states of a kept map."""

from pathlib import Path

import pytest

from netmap.editing.imports import How
from netmap.editing.waves import fill_with_waves
from netmap.errors import EditError, StoreError
from netmap.opening.open import open_upload_waves, open_waves
from netmap.opening.states import network_of
from netmap.store import open_store

TIES = b"Von;Nach;Enge;Welle\nAmt;Bad;1;2\nAmt;Bad;3;10\nBad;Chor;2;10\nAmt;Dach;2;2\n"
"""Wave 2: Amt - Bad, Amt - Dach. Wave 10, which comes later: Amt - Bad closer, Bad - Chor."""


@pytest.fixture(name="store")
def empty_map(tmp_path):
    store = open_store(tmp_path / "karte.netmap", create=True)
    yield store
    store.close()


def pairs(network):
    return {(tie.source, tie.target): tie.weight for tie in network.cooperations}


def names(network):
    return [actor.name for actor in network.actors]


def test_each_wave_is_a_step_and_a_named_state(store):
    waves = open_upload_waves({"ties.csv": TIES})
    named = fill_with_waves(store, waves, who="Eva")
    assert [(one.name, one.position, one.who) for one in named] == [
        ("2", 1, "Eva"),
        ("10", 2, "Eva"),
    ]
    assert pairs(network_of(store, "2")) == {("amt", "bad"): 1, ("amt", "dach"): 2}
    assert pairs(network_of(store, "10")) == {("amt", "bad"): 3, ("bad", "chor"): 2}
    first, last = network_of(store, "2"), store.network()
    assert names(first) == ["Amt", "Bad", "Dach"]
    assert names(last) == ["Amt", "Bad", "Chor"]
    assert len(store.backups.all()) == 1


def test_waves_may_add_up(store):
    fill_with_waves(store, open_upload_waves({"ties.csv": TIES}), how=How.MERGE, who="Eva")
    assert names(store.network()) == ["Amt", "Bad", "Chor", "Dach"]


def test_a_taken_name_is_found_before_anything_is_changed(store):
    store.name_snapshot("10", who="Eva")
    with pytest.raises(StoreError, match="error-snapshot-taken"):
        fill_with_waves(store, open_upload_waves({"ties.csv": TIES}), who="Eva")
    assert store.position() == 0


@pytest.mark.slow
def test_the_only_wave_of_a_published_network(store):
    """The list of Ryanair's policy network has one wave: 2004."""
    (wave,) = open_waves(Path(__file__).parents[1] / "data" / "networks" / "ryanair_policy")
    fill_with_waves(store, (wave,), who="Eva")
    kept, said = network_of(store, "2004"), wave.opened.network
    assert len(kept.cooperations) == len(said.cooperations) > 0
    assert names(kept) == names(said)


def test_a_wave_whose_name_is_too_long_changes_nothing(store):
    ties = TIES.replace(b";10\n", b";" + b"w" * 500 + b"\n")
    with pytest.raises(EditError):
        fill_with_waves(store, open_upload_waves({"ties.csv": ties}), who="Eva")
    assert (store.position(), store.snapshots()) == (0, ())
