"""Burt's constraint by hand and against igraph."""

import numpy as np
import pytest
from hypothesis import given

from netmap.engine.measures.constraint import constraint
from tests.engine.maps import arrays_of, make_map, maps


def test_by_hand():
    # a, b and c are all tied, d to c, e to nobody; weights do not count
    arrays = arrays_of(make_map("a-b*3 a-c*1 b-c*1 c-d*2", alone="e"))
    found = dict(zip(arrays.actors, constraint(arrays), strict=True))
    # d has all its ties with c
    assert found["d"] == 1
    # a: b directly 1/2, through c 1/2 · 1/3; c directly 1/2, through b 1/2 · 1/2
    assert found["a"] == pytest.approx((1 / 2 + 1 / 6) ** 2 + (1 / 2 + 1 / 4) ** 2)
    # c: a and b directly 1/3, through each other 1/3 · 1/2; d 1/3
    assert found["c"] == pytest.approx(2 * (1 / 3 + 1 / 6) ** 2 + 1 / 9)
    assert np.isnan(found["e"])


@given(maps())
def test_it_is_that_of_igraph(network):
    arrays = arrays_of(network)
    expected = arrays.as_igraph.constraint()
    assert constraint(arrays) == pytest.approx(expected, rel=1e-12, nan_ok=True)
