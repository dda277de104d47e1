"""Boxes that give way to foreign lines."""

import numpy as np

from netmap.views.layout.routes import BoxMap
from netmap.views.layout.untangle import untangle

HALVES = np.full((4, 2), (30.0, 10.0))
CELLS = HALVES + 5
BOUNDS = np.array([300.0, 200.0])
# Box 3 sits on the line 0–1 and works with box 2 only.
PLACES = np.array([[-200.0, 0.0], [200.0, 0.0], [0.0, 150.0], [0.0, 0.0]])
LINES = np.array([[0, 1], [2, 3]])


def moved(lines=LINES):
    random = np.random.default_rng(1)
    return untangle(PLACES, HALVES, CELLS, lines, BOUNDS, random, rounds=20)


def hidden(places):
    return BoxMap(places, HALVES).foreign_boxes(LINES, np.zeros((len(LINES), 2))).sum()


def test_a_box_on_a_foreign_line_is_moved_away():
    assert hidden(PLACES) == 1
    assert hidden(moved()) == 0
    assert (np.abs(moved()) <= BOUNDS - CELLS + 1e-3).all()


def test_the_given_places_are_left_alone_and_equal_seeds_give_equal_places():
    before = PLACES.copy()
    assert (moved() == moved()).all()
    assert (before == PLACES).all()


def test_boxes_without_lines_stay():
    assert moved(LINES[:1])[2:].tolist() == PLACES[2:].tolist()


def test_without_lines_nobody_moves():
    assert moved(LINES[:0]).tolist() == PLACES.tolist()
