"""Boxes that do not overlap."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netmap.views.layout.spacing import overlapping, separate

number = st.floats(-300, 300)
side = st.floats(5, 80)


@given(st.lists(st.tuples(number, number, side, side), max_size=25))
def test_overlapping_finds_what_comparing_all_pairs_finds(boxes):
    table = np.array(boxes).reshape(-1, 4)
    places, halves = table[:, :2], table[:, 2:]
    expected = [
        [i, j]
        for i in range(len(boxes))
        for j in range(i + 1, len(boxes))
        if (halves[i] + halves[j] - np.abs(places[i] - places[j])).min() > 0.25
    ]
    assert overlapping(places, halves)[0].tolist() == expected


@pytest.mark.slow
@settings(max_examples=30)
@given(st.lists(st.tuples(number, number, side, side), min_size=1, max_size=25))
def test_separated_boxes_never_overlap_even_without_room(boxes):
    table = np.array(boxes)
    halves = table[:, 2:]
    bounds = np.array([40.0, 40.0])
    apart = separate(table[:, :2], halves, bounds, np.random.default_rng(1))
    assert len(overlapping(apart, halves)[0]) == 0


def test_boxes_stay_within_bounds_that_have_room():
    chance = np.random.default_rng(3)
    halves = np.full((20, 2), (30.0, 10.0))  # 20 × 60 × 20 px cover 24 % of 400 × 250 px
    bounds = np.array([200.0, 125.0])
    apart = separate(chance.normal(0, 20, (20, 2)), halves, bounds, chance)
    assert len(overlapping(apart, halves)[0]) == 0
    assert (np.abs(apart) <= bounds - halves + 1e-9).all()


def test_boxes_that_do_not_overlap_stay_where_they_are():
    places = np.array([[0.0, 0.0], [50.0, 0.0]])
    halves = np.full((2, 2), 20.0)
    apart = separate(places, halves, np.array([200.0, 200.0]), np.random.default_rng(1))
    assert apart.tolist() == places.tolist()
