"""Snapshots are made once a map, and a few are kept."""

import gc
from weakref import ref

import pytest

from netmap.engine.arrays import kept
from netmap.engine.arrays.kept import arrays_of
from netmap.errors import UnknownFieldError
from netmap.findings.analyse import analyse
from tests.engine.maps import make_map


@pytest.fixture(autouse=True)
def _nothing_kept(monkeypatch):
    monkeypatch.setattr(kept, "_kept", type(kept._kept)())


def test_equal_maps_have_the_same_arrays():
    one, equal, other = (arrays_of(make_map(ties)) for ties in ("a-b:f", "a-b:f", "a-c:f"))
    assert one is equal
    assert other is not one


def test_slices_and_maps_without_somebody_are_kept_with_it():
    network = make_map("a-b:f b-c:g")
    whole = arrays_of(network)
    assert arrays_of(network, field="f") is whole.slice("f")
    left = arrays_of(network, without=["a"])
    assert left is arrays_of(network, without=("a",))
    assert left.actors == ("b", "c")
    assert arrays_of(network, field="f", without=["a"]).actors == ("b",)


def test_only_the_last_few_are_kept():
    first = arrays_of(make_map("a-b"))
    for name in "cde"[: kept.MAPS]:
        arrays_of(make_map(f"a-{name}"))
    assert arrays_of(make_map("a-b")) is not first


@pytest.fixture
def _nothing_collected():
    """Only what nothing holds any more goes."""
    gc.disable()
    yield
    gc.enable()


@pytest.mark.usefixtures("_nothing_collected")
def test_what_is_put_away_goes_at_once_with_all_that_was_computed_of_it():
    fields = {"f": "a b", "g": "b c"}
    ties = "a-b:f b-c:g a-c"
    gone = []
    for extra in ("", " c-d", " d-e")[: kept.MAPS + 1]:
        network = make_map(ties + extra, fields=fields)
        analyse(network)
        gone += [ref(arrays_of(network)), ref(arrays_of(network, without=["a"]))]
    assert [each() is None for each in gone] == [True] * 2 + [False] * 2 * kept.MAPS


def test_what_an_edit_left_alone_holds_though_others_looked_at_another_map():
    fields = {"f": "a b", "g": "b c d"}
    before, after = (make_map(ties, fields=fields) for ties in ("a-b:f b-c:g", "a-b:f b-c:g c-d:g"))
    old = arrays_of(before, field="f")
    arrays_of(make_map("a-b:h", fields={"h": "a b"}))
    assert arrays_of(after, field="f") is old


@pytest.mark.usefixtures("_nothing_collected")
def test_another_map_leaves_no_slices_behind():
    slices = []
    for name in "fghi"[: kept.MAPS + 2]:
        network = make_map(f"a-b:{name}", fields={name: "a b"})
        slices.append(ref(arrays_of(network, field=name)))
        slices.append(ref(arrays_of(network, field=name, without=["a"])))
    assert [each() is None for each in slices] == [True] * 4 + [False] * 2 * kept.MAPS


def test_an_unknown_field_is_refused():
    with pytest.raises(UnknownFieldError):
        arrays_of(make_map("a-b:f"), field="h")


def test_after_an_edit_other_fields_are_as_they_were():
    fields = {"f": "a b", "g": "b c d"}
    before, after = (make_map(ties, fields=fields) for ties in ("a-b:f b-c:g", "a-b:f b-c:g c-d:g"))
    slices = [
        [arrays_of(state, field=field, without=gone) for state in (before, after)]
        for field, gone in (("f", ""), ("f", "c"), ("f", "b"), ("g", ""), ("g", "a"))
    ]
    assert [old is new for old, new in slices] == [True, True, True, False, False]
    assert [(len(old.u), len(new.u)) for old, new in slices[3:]] == [(1, 2), (1, 2)]


def test_what_counts_in_a_slice_without_being_a_tie_of_it_makes_it_another():
    before = make_map("a-b:f b-c:f", fields={"f": "a b c", "g": "a c"})
    after = make_map("a-b:f b-c:f a-c:g", fields={"f": "a b c", "g": "a c"})
    old = arrays_of(before, field="f")
    new = arrays_of(after, field="f")
    assert new is not old
    assert (len(old.acquainted), len(new.acquainted)) == (2, 3)
