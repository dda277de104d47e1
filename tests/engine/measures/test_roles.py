"""Brokerage roles against counting every way of three actors."""

from itertools import permutations

import numpy as np
from hypothesis import given

from netmap.engine.kernels.ties import arcs
from netmap.engine.measures.groups import by_type, by_values
from netmap.engine.measures.roles import ROLES, brokerage_roles
from tests.engine.maps import arrays_of, make_map, maps


def count(arrays, group) -> np.ndarray:
    arc = set(zip(*(ends.tolist() for ends in arcs(arrays)), strict=True))
    found = np.zeros((arrays.size, len(ROLES)), dtype=int)
    for i, v, k in permutations(range(arrays.size), 3):
        if (i, v) not in arc or (v, k) not in arc or (i, k) in arc:
            continue
        if group[i] == group[v] == group[k]:
            role = "coordinator"
        elif group[i] == group[k]:
            role = "itinerant"
        elif group[v] == group[k]:
            role = "gatekeeper"
        elif group[i] == group[v]:
            role = "representative"
        else:
            role = "liaison"
        found[v, ROLES.index(role)] += 1
    return found


@given(maps())
def test_roles_are_those_counted_one_by_one(network):
    arrays = arrays_of(network)
    for groups in (by_type(arrays), by_values([str(i % 3) for i in range(arrays.size)])):
        found = brokerage_roles(arrays, groups)
        assert np.array_equal(found, count(arrays, groups.of))


def test_without_directions_gatekeeper_equals_representative():
    # a, b, c of type A; hub of type A with x, y of type B
    arrays = arrays_of(make_map("hub-a hub-b hub-x hub-y", types={"A": "hub a b", "B": "x y"}))
    hub = brokerage_roles(arrays, by_type(arrays))[arrays.index["hub"]].tolist()
    # a-b both ways; x-y both ways; in from x or y to a or b; out; nobody of a third type
    assert dict(zip(ROLES, hub, strict=True)) == {
        "coordinator": 2,
        "itinerant": 2,
        "gatekeeper": 4,
        "representative": 4,
        "liaison": 0,
    }
