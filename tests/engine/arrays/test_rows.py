"""Rows hold the same ties as the map, part by part."""

import igraph
import networkx as nx
import numpy as np
from hypothesis import given

from netmap.engine.arrays.rows import build_rows, rows_of
from tests.engine.maps import arrays_of, make_map, maps


@given(maps())
def test_rows_hold_the_ties(network):
    arrays = arrays_of(network)
    rows = rows_of(arrays)
    row = np.repeat(np.arange(rows.size), np.diff(rows.first))
    ties = set(zip(rows.actors[row].tolist(), rows.actors[rows.partners].tolist(), strict=True))
    pairs = list(zip(arrays.u.tolist(), arrays.v.tolist(), strict=True))
    assert ties == {*pairs, *((b, a) for a, b in pairs)}
    assert len(rows.partners) == 2 * len(pairs)


def test_largest_part_comes_first():
    # b-c-d is a part of three, a-f and g-h are pairs, e has no tie and so no row
    rows = rows_of(arrays_of(make_map("a-f b-c c-d g-h", alone="e")))
    assert rows.part_sizes.tolist() == [3, 2, 2]
    assert sorted(rows.actors[:3].tolist()) == [1, 2, 3]
    assert sorted(rows.actors.tolist()) == [0, 1, 2, 3, 5, 6, 7]


def test_dividing_keeps_the_small_parts_together():
    rows = rows_of(arrays_of(make_map("a-b b-c c-d e-f f-g h-i")))
    assert rows.part_sizes.tolist() == [4, 3, 2]
    assert [part.part_sizes.tolist() for part in rows.divide(4)] == [[4, 3, 2]]
    assert [part.part_sizes.tolist() for part in rows.divide(3)] == [[4], [3, 2]]
    assert [part.part_sizes.tolist() for part in rows.divide(1)] == [[4], [3], [2]]
    ties = {
        frozenset(part.actors[list(edge)].tolist())
        for part in rows.divide(3)
        for edge in part.as_igraph.get_edgelist()
    }
    assert ties == {frozenset(pair) for pair in ((0, 1), (1, 2), (2, 3), (4, 5), (5, 6), (7, 8))}


def test_no_ties_no_rows():
    rows = rows_of(arrays_of(make_map("", alone="a b")))
    assert rows.size == 0
    assert list(rows.divide(10)) == []


def test_depth_is_that_of_the_longest_row():
    # in a row of ten at least five steps lead from wherever one starts, at most nine
    rows = rows_of(arrays_of(make_map(" ".join(f"{a}-{a + 1}" for a in range(9)))))
    assert rows.is_deeper_than(4)
    assert not rows.is_deeper_than(9)


def test_near_actors_have_near_rows():
    # a strip of 200 x 4, its cells shuffled: partners must lie a few rows apart, not hundreds
    strip = nx.grid_2d_graph(200, 4)
    number = dict(zip(strip, np.random.default_rng(1).permutation(800).tolist(), strict=True))
    ends = np.array([(number[a], number[b]) for a, b in strip.edges])
    rows = build_rows(*ends.T)
    row = np.repeat(np.arange(rows.size), np.diff(rows.first))
    assert np.abs(row - rows.partners).max() < 20
    assert igraph.Graph(edges=ends).isomorphic(rows.as_igraph)
