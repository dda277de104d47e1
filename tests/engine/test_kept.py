"""Snapshots are made once a map, and a few are kept."""

import pytest

from netmap.engine import kept
from netmap.engine.kept import snapshot_of
from netmap.errors import UnknownFieldError
from tests.engine.maps import make_map


@pytest.fixture(autouse=True)
def _nothing_kept(monkeypatch):
    monkeypatch.setattr(kept, "_kept", type(kept._kept)())


def test_equal_maps_have_the_same_snapshot():
    one, equal, other = (snapshot_of(make_map(ties)) for ties in ("a-b:f", "a-b:f", "a-c:f"))
    assert one is equal
    assert other is not one


def test_slices_and_maps_without_somebody_are_kept_with_it():
    network = make_map("a-b:f b-c:g")
    whole = snapshot_of(network)
    assert snapshot_of(network, field="f") is whole.slice("f")
    left = snapshot_of(network, without=["a"])
    assert left is snapshot_of(network, without=("a",))
    assert left.actors == ("b", "c")
    assert snapshot_of(network, field="f", without=["a"]).actors == ("b",)


def test_only_the_last_few_are_kept():
    first = snapshot_of(make_map("a-b"))
    for name in "cde"[: kept.MAPS]:
        snapshot_of(make_map(f"a-{name}"))
    assert snapshot_of(make_map("a-b")) is not first


def test_an_unknown_field_is_refused():
    with pytest.raises(UnknownFieldError):
        snapshot_of(make_map("a-b:f"), field="h")
