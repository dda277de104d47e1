"""Boxes that give way to foreign lines."""

import numpy as np

from netmap.views.routes import BoxMap
from netmap.views.spacing import overlapping
from netmap.views.untangle import untangle

HALVES = np.full((4, 2), (30.0, 10.0))
CELLS = HALVES + 5
BOUNDS = np.array([300.0, 200.0])
# Box 3 sits on the line 0–1 and works with box 2 only.
PLACES = np.array([[-200.0, 0.0], [200.0, 0.0], [0.0, 150.0], [0.0, 0.0]])
LINES = np.array([[0, 1], [2, 3]])


def hidden(places):
    return BoxMap(places, HALVES).foreign_boxes(LINES, np.zeros(len(LINES))).sum()


def test_a_box_on_a_foreign_line_is_moved_away():
    moved = untangle(PLACES, HALVES, CELLS, LINES, BOUNDS, np.random.default_rng(1))
    assert hidden(PLACES) == 1
    assert hidden(moved) == 0
    assert len(overlapping(moved, CELLS)[0]) == 0
    assert (np.abs(moved) <= BOUNDS - CELLS).all()


def test_the_given_places_are_left_alone_and_equal_seeds_give_equal_places():
    before = PLACES.copy()
    first = untangle(PLACES, HALVES, CELLS, LINES, BOUNDS, np.random.default_rng(1))
    second = untangle(PLACES, HALVES, CELLS, LINES, BOUNDS, np.random.default_rng(1))
    assert (before == PLACES).all()
    assert (first == second).all()


def test_boxes_without_lines_stay():
    moved = untangle(PLACES, HALVES, CELLS, LINES[:1], BOUNDS, np.random.default_rng(1))
    assert moved[2].tolist() == PLACES[2].tolist()
