"""Measures of groups by hand, and against plain NetworkX."""

import networkx as nx
import numpy as np
import pytest
from hypothesis import given

from netmap.engine.measures import groups
from netmap.engine.measures.groups import NONE, by_type, by_values
from netmap.graph import build_graph
from tests.engine.maps import arrays_of, make_map, maps, simple_graph

# s1 - s2 - v1 - v2, s1 - v1, and x without a type and without ties
MIXED = arrays_of(
    make_map("s1-s2*3 s2-v1 v1-v2 s1-v1", alone="x", types={"Schule": "s1 s2", "Verein": "v1 v2"})
)


def test_by_hand():
    types = by_type(MIXED)
    assert types.names == (NONE, "Schule", "Verein")
    assert types.sizes.tolist() == [1, 2, 2]
    # inside: s1-s2, v1-v2; between: s2-v1, s1-v1
    assert groups.external_ties(MIXED, types) == 2
    assert groups.ei_index(MIXED, types) == 0
    # s1: s2 inside, v1 outside; s2 the same; v1: v2 inside, two outside; v2: v1 inside
    assert groups.ei_index_of_actors(MIXED, types) == pytest.approx(
        [0, 0, 1 / 3, -1, np.nan], nan_ok=True
    )
    # v1 has two of three partners in one group: 1 - 4/9 - 1/9
    assert groups.participation(MIXED, types) == pytest.approx(
        [1 / 2, 1 / 2, 4 / 9, 0, np.nan], nan_ok=True
    )
    # three groups: the most is 2/3
    assert groups.participation_normalised(MIXED, types)[2] == pytest.approx(2 / 3)
    # half the ties inside; 4 of 8 ends in each group: (1/2)² + (1/2)² at random
    assert groups.modularity(MIXED, types.of) == pytest.approx(0)
    assert groups.nominal_assortativity(MIXED, types) == pytest.approx(0)
    # by weight 4 of 6 inside; ends 8 and 4 of 12
    assert groups.modularity(MIXED, types.of, weighted=True) == pytest.approx(4 / 6 - 5 / 9)


@given(maps())
def test_modularity_and_mixing_are_those_of_networkx(network):
    arrays, graph = arrays_of(network), simple_graph(build_graph(network))
    types = by_type(arrays)
    parts = [
        {actor for actor, group in zip(arrays.actors, types.of, strict=True) if group == number}
        for number in range(len(types.names))
    ]
    if graph.edges:
        for weight in (None, "weight"):
            expected = nx.community.modularity(graph, parts, weight=weight)
            found = groups.modularity(arrays, types.of, weighted=weight is not None)
            assert found == pytest.approx(expected, abs=1e-12)
    found = groups.nominal_assortativity(arrays, types)
    ends = {graph.nodes[actor]["type"] for edge in graph.edges for actor in edge}
    assert (found is None) == (len(ends) < 2)
    if found is not None:
        expected = nx.attribute_assortativity_coefficient(graph, "type")
        assert found == pytest.approx(expected, abs=1e-12)
    inside = sum(graph.nodes[a]["type"] == graph.nodes[b]["type"] for a, b in graph.edges)
    assert groups.external_ties(arrays, types) == graph.number_of_edges() - inside


@pytest.mark.parametrize(("ties", "alone"), [("", ""), ("", "a"), ("", "a b"), ("a-b b-c a-c", "")])
def test_one_group_or_no_ties(ties, alone):
    arrays = arrays_of(make_map(ties, alone=alone))
    types = by_type(arrays)
    assert groups.nominal_assortativity(arrays, types) is None
    assert groups.modularity(arrays, types.of) == 0
    assert groups.ei_index(arrays, types) == (-1 if ties else None)
    spread = groups.participation_normalised(arrays, types)
    assert spread.shape == (arrays.size,)
    assert (spread == 0).all() if ties else np.isnan(spread).all()


def test_a_group_for_every_actor():
    arrays = arrays_of(make_map("a-b b-c"))
    own = by_values(list(arrays.actors))
    assert groups.ei_index(arrays, own) == 1
    # b spreads evenly over two of three groups: (1 - 1/2) / (1 - 1/3)
    assert groups.participation_normalised(arrays, own) == pytest.approx([0, 0.75, 0])
