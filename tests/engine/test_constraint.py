"""Burt's constraint by hand and against igraph."""

import numpy as np
import pytest
from hypothesis import given

from netmap.engine.constraint import burt_constraint, constraint
from tests.engine.maps import make_map, maps, snapshot_of


def test_by_hand():
    # a is tied to b with 3 and to c with 1, b and c with 1; d to c with 2, e to nobody
    snapshot = snapshot_of(make_map("a-b*3 a-c*1 b-c*1 c-d*2", alone="e"))
    found = dict(zip(snapshot.actors, burt_constraint(snapshot, snapshot.weight), strict=True))
    # d has all its ties with c
    assert found["d"] == 1
    # a: b directly 3/4, through c 1/4 · 1/4; c directly 1/4, through b 3/4 · 1/4
    assert found["a"] == pytest.approx((3 / 4 + 1 / 16) ** 2 + (1 / 4 + 3 / 16) ** 2)
    # c: a and b directly 1/4, through each other 1/4 · 3/4; d 2/4
    assert found["c"] == pytest.approx(2 * (1 / 4 + 3 / 16) ** 2 + 1 / 4)
    assert np.isnan(found["e"])


@given(maps())
def test_with_equal_weights_it_is_the_unweighted_one(network):
    snapshot = snapshot_of(network)
    for weight in (1.0, 0.5):
        found = burt_constraint(snapshot, np.full(len(snapshot.u), weight))
        expected = snapshot.as_igraph.constraint()
        assert found == pytest.approx(expected, rel=1e-12, nan_ok=True)
    assert constraint(snapshot) == pytest.approx(expected, rel=1e-12, nan_ok=True)
