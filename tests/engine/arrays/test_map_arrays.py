"""The arrays holds what the graph holds, and nobody can write to it."""

import dataclasses

import networkx as nx
import numpy as np
import pytest
from hypothesis import given

from netmap.engine.arrays.map_arrays import MapArrays, remembered, to_arrays
from netmap.graph import build_graph
from tests.engine.maps import arrays_of, make_map, maps


def content(arrays: MapArrays) -> dict[str, object]:
    """Everything in it, comparable."""
    return {
        entry.name: np.asarray(getattr(arrays, entry.name)).tolist()
        for entry in dataclasses.fields(arrays)
        if entry.name not in ("before", "memory", "types", "type_of")
    } | {"types": [arrays.types[i] for i in arrays.type_of.tolist()]}


@given(maps())
def test_a_slice_equals_the_snapshot_of_the_sliced_graph(network):
    whole = to_arrays(build_graph(network))
    for field in whole.fields:
        assert content(whole.slice(field)) == content(to_arrays(build_graph(network, field=field)))


@given(maps())
def test_leaving_out_equals_building_without(network):
    whole = to_arrays(build_graph(network))
    gone = frozenset(actor.id for actor in network.actors[::2])
    left = content(whole.without(gone))
    built = content(to_arrays(build_graph(network, without=gone)))
    # who worked in a field only with those who left stays active there
    staying, gone_as_well = left.pop("membership"), built.pop("membership")
    assert np.all(np.array(staying) >= np.array(gone_as_well))
    assert left == built


def test_pairs_are_sorted_summed_and_without_self_ties():
    arrays = arrays_of(make_map("c-a*2 a-c*3 b-a a-a"))
    assert arrays.actors == ("a", "b", "c")
    assert list(zip(arrays.u.tolist(), arrays.v.tolist(), strict=True)) == [(0, 1), (0, 2)]
    assert arrays.weight.tolist() == [1.0, 5.0]
    # cooperations are sorted by source and target: a-c, b-a, c-a
    assert arrays.pair_of.tolist() == [1, 0, 1]


def test_acquainted_pairs_of_other_fields_and_plans_are_known_in_a_slice():
    network = make_map("a-b:f a-c:g b-c:f?wished a-d:f?ended", fields={"f": "a b c d", "g": ""})
    part = arrays_of(network, "f")
    assert part.acquainted.tolist() == [[0, 1], [0, 2], [1, 2]]
    assert arrays_of(network).without({"a"}).acquainted.tolist() == [[0, 1]]


@given(maps(most_actors=4))
def test_arrays_refuse_to_be_written(network):
    whole = to_arrays(build_graph(network))
    arrays = [getattr(whole, entry.name) for entry in dataclasses.fields(whole)]
    arrays += [whole.u, whole.v, whole.weight, whole.pair_of]
    for array in arrays:
        assert not isinstance(array, np.ndarray) or not array.flags.writeable


def test_a_kernel_runs_once_a_snapshot_and_its_options():
    calls = []

    @remembered
    def count(arrays: MapArrays, *, step: int) -> tuple[np.ndarray, int]:
        calls.append(step)
        return np.arange(arrays.size), step

    arrays = arrays_of(make_map("a-b"))
    assert count(arrays, step=1) is count(arrays, step=1)
    count(arrays, step=2)
    count(arrays_of(make_map("a-b")), step=1)
    assert calls == [1, 2, 1]
    with pytest.raises(ValueError, match="read-only"):
        count(arrays, step=1)[0][0] = 5


def test_a_slice_is_made_once():
    whole = arrays_of(make_map("a-b:f"))
    assert whole.slice("f") is whole.slice("f")


def test_slices_that_nobody_left_are_shared():
    # a is active in f only, so the slice of g is the same without a
    whole = arrays_of(make_map("a-b:f b-c:g"))
    left = whole.without({"a"})
    assert left.slice("g") is whole.slice("g")
    assert left.slice("f").actors == ("b",)
    # of several steps as well
    assert left.without({"b"}).slice("g").actors == ("c",)


def test_options_are_one_however_they_are_spelled():
    calls = []

    @remembered
    def add(arrays: MapArrays, one: int, *, other: int = 2) -> int:
        calls.append((one, other))
        return arrays.size + one + other

    arrays = arrays_of(make_map("a-b"))
    assert add(arrays, 1) == add(arrays, one=1) == add(arrays, 1, other=2) == 5
    assert calls == [(1, 2)]
    with pytest.raises(TypeError):
        add(arrays)  # type: ignore[call-arg]


def test_any_multigraph_with_text_nodes_will_do():
    arrays = to_arrays(nx.MultiGraph([("b", "a"), ("a", "b")]))
    assert arrays.strength.tolist() == [1.0, 1.0]
    assert arrays.surveyed.all()
    assert len(arrays.u) == 1
