"""Uniform graphs keep the numbers of actors and ties and nothing else."""

from collections import Counter

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from netmap.engine.inference.uniform_graphs import compare_with_uniform, ends_of, uniform_graphs
from netmap.engine.kernels import kernels
from tests.engine.maps import arrays_of, make_map, maps

RUNS = {"runs": 199, "enough": 10, "seed": 1}


@given(maps())
def test_actors_and_number_of_ties_stay(network):
    arrays = arrays_of(network)
    for drawn in uniform_graphs(arrays, runs=3, seed=1):
        assert drawn.actors == arrays.actors
        assert len(drawn.u) == len(drawn.source) == len(arrays.u)
        assert (drawn.u < drawn.v).all()


def test_pairs_are_numbered_one_by_one():
    lower, upper = ends_of(np.arange(66))
    assert set(zip(lower.tolist(), upper.tolist(), strict=True)) == {
        (i, j) for j in range(12) for i in range(j)
    }


@given(st.integers(1, 3_000_000_000))
def test_numbers_of_pairs_of_large_networks(upper):
    # the first and the last pair of a row: no rounding may lead into the next one
    first = upper * (upper - 1) // 2
    lower_ends, upper_ends = ends_of(np.array([first, first + upper - 1], dtype=np.int64))
    assert lower_ends.tolist() == [0, upper - 1]
    assert upper_ends.tolist() == [upper, upper]


def test_all_networks_of_this_size_are_equally_likely():
    # 4 actors, 2 ties: 15 networks, 200 times each; chi-square with 14 degrees of freedom
    # exceeds 36.1 once in 1,000
    arrays = arrays_of(make_map("a-b a-c", alone="d"))
    found = Counter(
        tuple(zip(drawn.u.tolist(), drawn.v.tolist(), strict=True))
        for drawn in uniform_graphs(arrays, runs=3000, seed=2)
    )
    assert len(found) == 15
    assert sum((count - 200) ** 2 / 200 for count in found.values()) < 36.1


def test_a_star_is_more_centralised_than_chance():
    star = arrays_of(make_map("x-a x-b x-c x-d x-e x-f x-g x-h x-i"))
    for measure in (kernels.degree_centralisation, kernels.betweenness_centralisation):
        found = compare_with_uniform(star, measure, **RUNS)
        assert found.observed == pytest.approx(1.0)
        assert found.rarer is found.more
        # no random network is a star: (0 + 1) / (199 + 1), doubled
        assert found.p_value == pytest.approx(0.01)


def test_a_ring_is_less_centralised_than_chance():
    ring = arrays_of(make_map(" ".join(f"{i}-{(i + 1) % 10}" for i in range(10))))
    found = compare_with_uniform(ring, kernels.degree_centralisation, **RUNS)
    assert found.rarer is found.less
    assert found.p_value <= 0.02


def test_only_one_network_of_this_size():
    for ties, alone in (("", ""), ("", "a b c"), ("a-b b-c a-c", ""), ("a-b", "")):
        arrays = arrays_of(make_map(ties, alone=alone))
        assert compare_with_uniform(arrays, kernels.degree_centralisation, **RUNS) is None


@pytest.mark.slow
def test_p_values_hold_for_networks_that_are_random():
    start = arrays_of(make_map(" ".join(f"{i}-{j}" for i in range(8) for j in (i + 8, i + 9))))
    p_values = []
    for number, network in enumerate(uniform_graphs(start, runs=200, seed=3)):
        found = compare_with_uniform(
            network, kernels.betweenness_centralisation, runs=39, enough=99, seed=number
        )
        p_values.append(found.p_value)
    # Dvoretzky-Kiefer-Wolfowitz bound for 200 values, exceeded once in 1,000
    bound = np.sqrt(np.log(2 / 0.001) / (2 * 200))
    for level in (0.05, 0.25, 0.5, 0.75):
        assert np.mean(np.array(p_values) <= level + 1e-9) == pytest.approx(level, abs=bound)
