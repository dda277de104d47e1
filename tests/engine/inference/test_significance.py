"""Monte Carlo p-values: right by hand, uniform under the null, and no dearer than needed."""

import itertools

import numpy as np
import pytest

from netmap.engine.inference.significance import (
    compare,
    compare_all,
    compare_both_sides,
    compare_jointly,
    runs_for,
)


def column(*values):
    return np.array(values, dtype=float)[:, np.newaxis]


def test_without_enough_hits_the_observed_value_counts_along():
    # 5 and 6 of the four drawn values are at least 5: (2 + 1) / (4 + 1)
    (chance,) = compare(np.array([5.0]), [column(1, 6), column(5, 2)], enough=10)
    assert (chance.hits, chance.runs, chance.p_value) == (2, 4, 0.6)


def test_enough_hits_end_the_comparison():
    # the second hit comes with the third value: 2 / 3, and nothing more is drawn
    blocks = (column(value) for value in itertools.chain((1, 6, 5), itertools.repeat(0)))
    (chance,) = compare(np.array([5.0]), blocks, enough=2)
    assert (chance.hits, chance.runs, chance.p_value) == (2, 3, 2 / 3)


def test_each_value_has_its_own_end():
    # the first is settled after two draws, the second is never reached
    blocks = [np.array([[9.0, 0.0]] * 4)]
    easy, hard = compare(np.array([5.0, 5.0]), blocks, enough=2)
    assert (easy.runs, easy.p_value) == (2, 1.0)
    assert (hard.runs, hard.p_value) == (4, 1 / 5)


def test_rounding_does_not_decide():
    (chance,) = compare(np.array([0.1 + 0.2]), [column(0.3)], enough=5)
    assert chance.hits == 1
    assert compare_all(0.1 + 0.2, np.array([0.3, 0.0])).p_value == 0.5


@pytest.mark.parametrize(
    ("observed", "drawn", "reached"),
    [
        (1.0, 1.0 - 5e-10, True),
        (1.0, 1.0 - 5e-9, False),
        # small values are as near to each other as values around one, large ones by their size
        (1e-6, 1e-6 - 5e-10, True),
        (1e12, 1e12 - 500.0, True),
        (1e12, 1e12 - 5_000.0, False),
        (-1e12, -1e12 - 500.0, True),
        (-1e12, -1e12 - 5_000.0, False),
    ],
)
def test_values_are_equal_up_to_a_billionth_of_their_size(observed, drawn, reached):
    (chance,) = compare(np.array([observed]), [column(drawn)], enough=5)
    assert chance.hits == reached
    assert compare_all(observed, np.array([drawn])).hits == reached


def share_at_most(p_values, level):
    return float((np.array(p_values) <= level).mean())


BOUND = np.sqrt(np.log(2 / 0.001) / (2 * 2000))
"""Largest distance to the true distribution in 2,000 values, but for one case in 1,000 (DKW)."""


@pytest.mark.slow
def test_p_values_are_uniform_under_the_null():
    chance = np.random.default_rng(1)
    values = chance.normal(size=(2000, 100))
    p_values = [compare(row[:1], [row[1:, np.newaxis]], enough=10)[0].p_value for row in values]
    # 99 draws and 10 hits can give all hundredths up to a tenth; above it p-values are coarser
    for level in (0.01, 0.05, 0.1):
        assert share_at_most(p_values, level) == pytest.approx(level, abs=BOUND)
    for level in (0.2, 0.5, 0.8):
        assert share_at_most(p_values, level) == pytest.approx(level, abs=BOUND + 0.1)
        assert share_at_most(p_values, level) <= level + BOUND


def test_p_values_of_several_hold_at_once():
    # the smallest of five falls to the level as seldom as a single one
    chance = np.random.default_rng(2)
    smallest = []
    for _ in range(2000):
        values = chance.normal(size=(40, 5)) * (1, 5, 25, 125, 625)
        found = compare_jointly(values[0], [values[1:]])
        smallest.append(min(entry.p_value for entry in found))
    for level in (0.05, 0.25, 0.5):
        assert share_at_most(smallest, level) == pytest.approx(level, abs=BOUND)


def test_jointly_by_hand():
    # a single value needs no company: 3 of 4 drawn ones are at least as large, (3 + 1) / (4 + 1)
    (alone,) = compare_jointly(np.array([2.0]), [column(1, 2, 3, 4)])
    assert (alone.hits, alone.runs, alone.p_value) == (3, 4, 0.8)
    # a value that never changes is no exception
    steady, _ = compare_jointly(np.array([7.0, 1.0]), [np.array([[7.0, 2.0], [7.0, 3.0]])])
    assert steady.p_value == 1.0


def test_both_sides():
    found = compare_both_sides(3.0, [1, 2, 2, 4], enough=10)
    assert (found.more.hits, found.less.hits) == (1, 3)
    assert found.p_value == pytest.approx(2 * 2 / 5)
    assert found.rarer is found.more


def test_runs_follow_from_the_accuracy():
    # sqrt(.9 * .1 / 225) = .02
    assert runs_for(0.9, 0.02) == 225
