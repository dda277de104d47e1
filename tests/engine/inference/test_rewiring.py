"""Rewired networks keep the numbers of partners and nothing else."""

from collections import Counter
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given

from netmap.engine.arrays.map_arrays import to_arrays
from netmap.engine.inference.rewiring import (
    betweenness_of,
    can_be_rewired,
    most_closed_group,
    rewired,
)
from netmap.engine.inference.significance import compare
from netmap.engine.kernels import kernels
from netmap.engine.measures.groups import by_type, participation
from netmap.graph import build_graph
from tests.benchmarks.synthetic import make_network
from tests.engine.maps import arrays_of, make_map, maps

CLIQUES = [(x, y) for clique in ("abcde", "fghij") for x, y in combinations(clique, 2)]


def ties_of(arrays):
    return frozenset(zip(arrays.u.tolist(), arrays.v.tolist(), strict=True))


def written(pairs):
    return " ".join(f"{first}-{second}" for first, second in pairs)


@given(maps())
def test_degrees_and_everything_about_the_actors_stay(network):
    arrays = arrays_of(network)
    for drawn in rewired(arrays, runs=3, trials_per_tie=5, seed=1):
        assert kernels.degree(drawn).tolist() == kernels.degree(arrays).tolist()
        assert len(drawn.u) == len(drawn.source) == len(arrays.u)
        assert drawn.actors == arrays.actors
        assert np.array_equal(drawn.membership, arrays.membership)
        assert np.array_equal(drawn.type_of, arrays.type_of)


@pytest.mark.slow
def test_all_networks_with_these_degrees_are_equally_likely():
    path = arrays_of(make_map("a-b b-c c-d d-e"))
    degrees = kernels.degree(path).tolist()
    possible = [
        frozenset(ties)
        for ties in combinations(combinations(range(5), 2), 4)
        if [sum(actor in tie for tie in ties) for actor in range(5)] == degrees
    ]
    found = Counter(ties_of(drawn) for drawn in rewired(path, runs=4200, trials_per_tie=5, seed=3))
    # 7 networks (b, c and d in 6 orders between a and e; and a-e beside the ring of b, c and d),
    # 600 times each; chi-square with 6 degrees of freedom exceeds 22.5 once in 1,000
    assert len(possible) == 7
    assert set(found) == set(possible)
    assert sum((found[ties] - 600) ** 2 / 600 for ties in possible) < 22.5


def test_equal_seeds_equal_networks():
    arrays = to_arrays(build_graph(make_network(40)))
    first, again, other = (
        [ties_of(drawn) for drawn in rewired(arrays, runs=3, trials_per_tie=5, seed=seed)]
        for seed in (1, 1, 2)
    )
    assert first == again
    assert first != other
    assert len(set(first)) == 3


@pytest.mark.slow
def test_five_trials_a_tie_are_as_good_as_fifty():
    arrays = to_arrays(build_graph(make_network(100)))
    ties = ties_of(arrays)

    def kept(trials):
        drawn = rewired(arrays, runs=60, trials_per_tie=trials, seed=1)
        return np.mean([len(ties & ties_of(network)) / len(ties) for network in drawn])

    # what is left of the map is what chance puts there; standard error of each mean about .002
    assert kept(5) == pytest.approx(kept(50), abs=0.01)
    assert kept(1) > kept(50) + 0.02


@pytest.mark.slow
def test_what_cannot_be_rewired_is_known_for_all_networks_of_five():
    pairs = list(combinations("abcde", 2))
    networks = [ties for count in range(11) for ties in combinations(pairs, count)]

    def degrees(ties):
        return tuple(sum(actor in tie for tie in ties) for actor in "abcde")

    alike = Counter(degrees(ties) for ties in networks)
    for ties in networks:
        arrays = arrays_of(make_map(written(ties), alone="a b c d e"))
        assert can_be_rewired(arrays) == (alike[degrees(ties)] > 1), ties


def test_too_small_to_be_rewired():
    for text, alone in (("", ""), ("", "a"), ("a-b", ""), ("a-b a-c a-d", "e")):
        assert not can_be_rewired(arrays_of(make_map(text, alone=alone)))


def test_betweenness_from_all_and_from_some():
    # chain a-b-c-d: b lies between a-c and a-d; from a two ways lead through b, from d one (to a),
    # and igraph halves the sum, as each way has two directions
    chain = arrays_of(make_map("a-b b-c c-d"))
    assert betweenness_of([1, 2], None)(chain).tolist() == [2.0, 2.0]
    assert betweenness_of([1], [0, 3])(chain).tolist() == [1.5]
    assert betweenness_of([1], [0, 1, 2, 3])(chain).tolist() == [2.0]


def test_the_most_closed_group_of_each_size():
    # two complete groups of five with one tie between: 1 of 11 ties leads out; none of six or more
    arrays = arrays_of(make_map(written([*CLIQUES, ("a", "f")])))
    measure = most_closed_group([4, 5, 6], seed=1)
    assert measure(arrays).tolist() == pytest.approx([-1 / 11, -1 / 11, -1.0])


def chances(arrays, measure, runs=99):
    drawn = (measure(n)[np.newaxis] for n in rewired(arrays, runs=runs, trials_per_tie=5, seed=1))
    return compare(measure(arrays), drawn, enough=10)


def test_who_alone_joins_two_groups_stands_out():
    # x has four partners like everybody else, but lies on all ways between the groups
    joined = arrays_of(make_map(written([*CLIQUES, *(("x", end) for end in "abfg")])))
    broker, member = chances(joined, betweenness_of([joined.index["x"], 2], None))
    assert broker.p_value <= 0.05
    assert member.p_value > 0.2


def test_planted_groups_are_no_coincidence():
    arrays = arrays_of(make_map(written([*CLIQUES, ("a", "f")])))
    (chance,) = chances(arrays, most_closed_group([5], seed=1))
    assert chance.p_value <= 0.05


def test_any_measure_can_be_compared():
    # a and b work with both types, the rest within theirs: half of a's three ties lead out at most
    types = {"Schule": "a c d e", "Verein": "b f g h"}
    network = make_map("a-b a-f a-c b-c b-g c-d d-e c-e f-g g-h f-h", types=types)
    arrays = arrays_of(network)
    (chance,) = chances(arrays, lambda s: -participation(s, by_type(s))[[3]], runs=39)
    # e works with c and d only: all partners of one type, which chance often gives as well
    assert 0.05 < chance.p_value <= 1


@pytest.mark.slow
def test_p_values_are_uniform_for_a_network_that_is_random():
    start = to_arrays(build_graph(make_network(24, degree=4)))
    actor = int(np.argmax(kernels.degree(start)))
    measure = betweenness_of([actor], None)
    p_values = []
    for number, network in enumerate(rewired(start, runs=200, trials_per_tie=20, seed=5)):
        drawn = (measure(n) for n in rewired(network, runs=19, trials_per_tie=5, seed=number))
        (chance,) = compare(measure(network), (v[np.newaxis] for v in drawn), enough=99)
        p_values.append(chance.p_value)
    # Dvoretzky-Kiefer-Wolfowitz bound for 200 values, exceeded once in 1,000
    bound = np.sqrt(np.log(2 / 0.001) / (2 * 200))
    for level in (0.05, 0.25, 0.5, 0.75):
        assert np.mean(np.array(p_values) <= level + 1e-9) == pytest.approx(level, abs=bound)
