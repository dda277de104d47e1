"""Distances on the page against steps in the network; expected values worked out by hand."""

import numpy as np
import pytest

from netmap.views.layout.steps import steps_between, stress_of


def test_steps_and_their_weights():
    # 0 – 1 – 2, and 3 alone
    steps, weight = steps_between(4, np.array([[0, 1], [1, 2]]))
    assert steps.tolist() == [[0, 1, 2, 0], [1, 0, 1, 0], [2, 1, 0, 0], [0, 0, 0, 0]]
    assert weight.tolist() == [[0, 1, 0.25, 0], [1, 0, 1, 0], [0.25, 1, 0, 0], [0, 0, 0, 0]]


def test_stress_is_that_of_the_best_scale():
    # The chain folded: 2 stands on 0. Weighted by 1/steps², at scale a: errors (a − 1)² twice and
    # (0 − 2)²/4 = 1; a = 1 leaves 1 of 1 + 1 + 1.
    steps, weight = steps_between(3, np.array([[0, 1], [1, 2]]))
    folded = np.array([[0.0, 0.0], [5.0, 0.0], [0.0, 0.0]])
    assert stress_of(folded, steps, weight) == pytest.approx(1 / 3)
    assert stress_of(10 * folded, steps, weight) == pytest.approx(1 / 3)


def test_where_no_way_leads_nothing_is_wrong():
    steps, weight = steps_between(2, np.empty((0, 2), int))
    assert stress_of(np.array([[0.0, 0.0], [5.0, 0.0]]), steps, weight) == 0
