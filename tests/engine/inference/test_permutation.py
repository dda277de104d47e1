"""Labels dealt out anew: exact where few cases are possible, fair where there are many."""

from itertools import combinations, permutations

import numpy as np
import pytest

from netmap.engine.arrays.map_arrays import to_arrays
from netmap.engine.inference.permutation import (
    ei_index_by_chance,
    field_balance,
    groups_of_size,
    inside_by_chance,
    outside_by_chance,
)
from netmap.engine.inference.rewiring import with_ties
from netmap.engine.kernels import kernels
from netmap.engine.measures.groups import by_type
from netmap.graph import build_graph
from tests.benchmarks.synthetic import make_network
from tests.engine.maps import arrays_of, make_map

RUNS = {"runs": 200, "enough": 10, "seed": 1}


def members(arrays, actors):
    return np.isin(arrays.actors, list(actors))


def test_outside_share_of_four_actors():
    # of the 6 groups of two, only {a, b} and {c, d} have no tie leading out: p = 2/6;
    # 2 ties of 6 pairs are tied, 4 pairs lead out of a group of two: expected 4 * 2/6
    arrays = arrays_of(make_map("a-b c-d"))
    found = outside_by_chance(arrays, members(arrays, "ab"), **RUNS)
    assert (found.chance.p_value, found.chance.runs, found.chance.exact) == (2 / 6, 6, True)
    assert (found.observed, found.expected) == (0, pytest.approx(4 / 3))


def test_inside_pairs_of_four_actors():
    # chain a-b-c-d: a-c, a-d and b-d are not tied, 3 of the 6 groups of two; expected 3/6
    arrays = arrays_of(make_map("a-b b-c c-d"))
    found = inside_by_chance(arrays, members(arrays, "ad"), **RUNS)
    assert (found.chance.p_value, found.chance.runs) == (3 / 6, 6)
    assert (found.observed, found.expected) == (0, pytest.approx(0.5))


def test_a_drawn_group_without_ties_counts_as_closed():
    # of 10 groups of two, {a, b} and {b, c} have 1 of 2 ties leading out, {d, e} has none at all
    # and counts; all others have ties and all of them lead out
    arrays = arrays_of(make_map("a-b b-c", alone="d e"))
    found = outside_by_chance(arrays, members(arrays, "ab"), **RUNS)
    assert found.chance.p_value == 3 / 10


@pytest.mark.parametrize(
    ("ties", "alone", "group"),
    [
        ("", "", ""),
        ("", "a", "a"),
        ("", "a b c", "ab"),  # no tie
        ("a-b a-c b-c", "", "ab"),  # all ties: every group of two is alike
        ("a-b b-c", "", "abc"),  # everybody
        ("a-b", "c d", "cd"),  # nobody in it has a tie
    ],
)
def test_nothing_to_compare(ties, alone, group):
    arrays = arrays_of(make_map(ties, alone=alone))
    assert outside_by_chance(arrays, members(arrays, group), **RUNS) is None
    if group != "cd":
        assert inside_by_chance(arrays, members(arrays, group), **RUNS) is None


def test_drawn_groups_keep_the_size_and_differ():
    arrays = to_arrays(build_graph(make_network(60)))
    drawn = np.concatenate(list(groups_of_size(7, arrays, runs=300, seed=1)))
    assert drawn.shape == (300, 60)
    assert set(drawn.sum(axis=1).tolist()) == {7}
    # everybody is in 35 of 300 groups on average, standard deviation 5.6
    assert np.abs(drawn.sum(axis=0) - 35).max() < 4 * 5.6


def test_few_groups_are_all_looked_at():
    arrays = arrays_of(make_map("a-b c-d e-f"))
    (drawn,) = groups_of_size(2, arrays, runs=15, seed=1)
    assert {tuple(np.flatnonzero(row)) for row in drawn} == set(combinations(range(6), 2))


def random_network(chance, size=30, ties=60):
    pairs = np.array(list(combinations(range(size), 2)))
    chosen = pairs[chance.choice(len(pairs), ties, replace=False)]
    empty = arrays_of(make_map("", alone=" ".join(f"x{i:02d}" for i in range(size))))
    return with_ties(empty, chosen[:, 0], chosen[:, 1])


@pytest.mark.slow
@pytest.mark.parametrize("test", [outside_by_chance, inside_by_chance])
def test_p_values_of_random_groups_are_uniform(test):
    chance = np.random.default_rng(4)
    p_values = []
    for number in range(300):
        arrays = random_network(chance)
        found = test(arrays, np.arange(30) < 15, runs=99, enough=99, seed=number)
        p_values.append(found.chance.p_value)
    # bound for 300 values, exceeded once in 1,000; equal values make p-values a little too large
    bound = np.sqrt(np.log(2 / 0.001) / (2 * 300))
    for level in (0.05, 0.25, 0.5):
        share = np.mean(np.array(p_values) <= level)
        assert level - bound - 0.1 <= share <= level + bound
        assert share > 0


def test_a_planted_silo_stands_out_and_a_thin_group_too():
    chance = np.random.default_rng(1)
    arrays = random_network(chance)
    inside = (arrays.u < 10) == (arrays.v < 10)
    silo = with_ties(arrays, arrays.u[inside], arrays.v[inside])
    group = np.arange(30) < 10
    assert outside_by_chance(silo, group, **RUNS).chance.p_value <= 0.01
    assert outside_by_chance(arrays, group, **RUNS).chance.p_value > 0.1
    apart = (arrays.u >= 10) | (arrays.v >= 10)
    thin = with_ties(arrays, arrays.u[apart], arrays.v[apart])
    assert inside_by_chance(thin, group, **RUNS).chance.p_value <= 0.02


def test_equal_seeds_equal_results():
    arrays = to_arrays(build_graph(make_network(60)))
    group = arrays.membership[:, 0]
    assert outside_by_chance(arrays, group, **RUNS) == outside_by_chance(arrays, group, **RUNS)


def test_mixing_of_types_looks_at_both_sides():
    schools, clubs = "abcdef", "ghijkl"
    types = {"Schule": " ".join(schools), "Verein": " ".join(clubs)}
    within = [*combinations(schools, 2), *combinations(clubs, 2)]
    across = [(school, club) for school in schools for club in clubs]
    for ties, side in ((within, "less"), (across, "more")):
        text = " ".join(f"{first}-{second}" for first, second in ties)
        arrays = arrays_of(make_map(text, types=types))
        found = ei_index_by_chance(arrays, by_type(arrays), **RUNS)
        assert found.rarer is getattr(found, side)
        assert found.p_value <= 0.02
        assert found.observed == (1.0 if side == "more" else -1.0)


def test_mixing_that_cannot_vary():
    for network in (
        make_map(""),
        make_map("", types={"x": "a", "y": "b"}),
        make_map("a-b", types={"x": "a", "y": "b"}),
        make_map("a-b b-c", types={"x": "a b c"}),
    ):
        arrays = arrays_of(network)
        assert ei_index_by_chance(arrays, by_type(arrays), **RUNS) is None


FIELDS = {"f": "a b c", "g": "b c d", "h": "e"}


def test_field_balance_by_hand():
    # f has a, b, c; g has b, c, d. In f: a-b, b-c. In g: b-c, c-d. Between f and g: a-b (b is in
    # both), b-c (once, though it fits both ways), c-d. With h (e): d-e for g only.
    arrays = arrays_of(make_map("a-b b-c c-d d-e", fields=FIELDS))
    found = field_balance(arrays, runs=10, seed=1)
    assert found.observed.tolist() == [[2, 3, 0], [3, 2, 1], [0, 1, 0]]


def test_field_balance_expects_the_mean_of_all_dealings():
    arrays = arrays_of(make_map("a-b b-c c-d d-e a-c", fields=FIELDS))
    found = field_balance(arrays, runs=2000, seed=1)
    sums, fewer, more = np.zeros((3, 3)), np.zeros((3, 3)), np.zeros((3, 3))
    for order in permutations(range(5)):
        member = arrays.membership[list(order)]
        one, other = member[arrays.u][:, :, None], member[arrays.v][:, None, :]
        fits = (one & other) | (one & other).transpose(0, 2, 1)
        counts = fits.sum(axis=0)
        sums += counts
        fewer += counts <= found.observed
        more += counts >= found.observed
    assert found.expected == pytest.approx(sums / 120)
    # standard error of a share over 2,000 dealings at most .011
    assert found.p_fewer == pytest.approx(fewer / 120, abs=0.045)
    assert found.p_more == pytest.approx(more / 120, abs=0.045)


def test_all_cells_are_judged_together():
    # The joint chance of a cell is never below its own two-sided one, but for the smaller runs'
    # share that the cell itself is drawn with.
    arrays = arrays_of(make_map("a-b b-c c-d d-e a-c", fields=FIELDS))
    found = field_balance(arrays, runs=500, seed=1)
    assert (found.p_jointly >= np.minimum(found.p_fewer, found.p_more)).all()
    assert (found.p_jointly == found.p_jointly.T).all()
    assert field_balance(arrays, runs=0, seed=1).p_jointly.tolist() == [[1.0] * 3] * 3


def test_field_balance_of_empty_maps():
    for network in (make_map(""), make_map("", alone="a"), make_map("", fields={"f": "a b"})):
        found = field_balance(arrays_of(network), runs=5, seed=1)
        assert np.isfinite(found.expected).all()
        assert not found.observed.any()
        assert (found.p_fewer == 1).all()


def test_fields_that_keep_to_themselves_are_seen():
    network = make_map(
        "a-b a-c b-c a-d b-d c-d e-f e-g f-g e-h f-h g-h a-e",
        fields={"f": "a b c d", "g": "e f g h"},
    )
    arrays = arrays_of(network)
    found = field_balance(arrays, runs=500, seed=1)
    assert found.observed.tolist() == [[6, 1], [1, 6]]
    assert found.p_fewer[0, 1] <= 0.05
    assert found.p_more[0, 0] <= 0.05
    assert kernels.density(arrays) * 16 == pytest.approx(found.expected[0, 1])
