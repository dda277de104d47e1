"""Aims, against counting the map with the tie anew."""

from typing import Any

import networkx as nx
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from netmap.engine.interventions.aims import Balance, Parts, Tie, Ways
from netmap.graph import build_graph
from tests.engine.maps import arrays_of, make_map, maps, simple_graph


@given(maps(), st.data())
def test_two_ties_one_after_the_other(network, data):
    arrays = arrays_of(network)
    graph = simple_graph(build_graph(network))
    if arrays.size < 3:
        return
    position = st.integers(0, arrays.size - 1)
    pairs = data.draw(st.lists(st.tuples(position, position), min_size=2, max_size=2))
    ties = [Tie(first=a, second=b) for a, b in pairs if a != b]
    office = data.draw(st.none() | position)
    states: list[Any] = [Parts.of(arrays), Ways.of(arrays, ties, office)]
    for tie in ties:
        expected = [state.value_with(tie) for state in states]
        states = [state.add(tie) for state in states]
        assert [state.value for state in states] == expected
        graph.add_edge(arrays.actors[tie.first], arrays.actors[tie.second])
    parts, ways = states
    assert parts.value[0] == -nx.number_connected_components(graph)
    value = nx.global_efficiency(graph)
    if office is not None:
        value = -nx.betweenness_centrality(graph)[arrays.actors[office]]
    assert ways.value[0] == pytest.approx(value, abs=1e-9)


def test_among_equally_few_parts_more_joined_pairs_are_better():
    # a-b and c-d-e: joining these two joins 6 pairs, joining z to them 2 or 3
    state = Parts.of(arrays_of(make_map("a-b c-d d-e", alone="z")))
    values = [state.value_with(Tie(first=0, second=end)) for end in (2, 5)]
    assert values == [(-2, 6), (-2, 2)]
    assert state.value_with(Tie(first=0, second=1)) == state.value == (-3, 0)


def test_a_tie_counts_in_its_fields_up_to_their_need():
    state = Balance(tied=np.array([0, 5]), needed=np.array([1.0, 2.0]))
    assert state.value == (-1.0,)
    assert state.value_with(Tie(first=0, second=1, columns=(0,))) == (0.0,)
    assert state.value_with(Tie(first=0, second=1, columns=(1,))) == (-1.0,)
    assert state.add(Tie(first=0, second=1, columns=(0, 1))).tied.tolist() == [1, 6]


@given(
    st.lists(st.floats(0, 5), min_size=3, max_size=3),
    st.lists(st.sets(st.integers(0, 2)).map(lambda s: tuple(sorted(s))), min_size=1, max_size=6),
)
def test_balance_is_submodular(needed, columns):
    """A tie helps no more after others than before them; nothing ever gets worse."""
    ties = [Tie(first=0, second=1, columns=fields) for fields in columns]
    state = Balance(tied=np.zeros(3, dtype=np.int64), needed=np.array(needed))
    last = ties[-1]
    early = state.value_with(last)[0] - state.value[0]
    for tie in ties[:-1]:
        state = state.add(tie)
        late = state.value_with(last)[0] - state.value[0]
        assert -1e-9 <= late <= early + 1e-9
        early = late
