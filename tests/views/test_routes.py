"""Lines that bend around boxes; expected curves worked out by hand."""

import numpy as np
import pytest

from netmap.views.routes import BoxMap, bend_lines, control_points

# Three boxes of 40 × 20 px in a row, 100 px apart.
PLACES = np.array([[0.0, 0.0], [100.0, 0.0], [200.0, 0.0]])
HALVES = np.full((3, 2), (20.0, 10.0))


def test_the_control_point_is_that_of_vis_network():
    # curvedCW, roundness .2, from (0, 0) to (100, 0): k = .5 + .5 · .2 = .6, angle .6 π,
    # distance 60: (60 sin .6 π, 60 cos .6 π). curvedCCW mirrors it at the line.
    ends = np.array([[0.0, 0.0]]), np.array([[100.0, 0.0]])
    left = control_points(*ends, np.array([0.2]))[0]
    right = control_points(*ends, np.array([-0.2]))[0]
    assert left == pytest.approx([57.06, -18.54], abs=0.01)
    assert right == pytest.approx([57.06, 18.54], abs=0.01)


def test_a_line_counts_the_boxes_it_passes_behind_but_not_its_own():
    boxes = BoxMap(PLACES, HALVES)
    lines = np.array([[0, 1], [1, 2], [0, 2], [2, 0]])
    assert boxes.foreign_boxes(lines, np.zeros(4)).tolist() == [0, 0, 1, 1]


def test_a_line_bends_around_a_box_as_gently_as_it_can():
    # A curve's middle is half as far from the line as its control point: with bend .12 that is
    # .5 · 112 · sin(.06 π) ≈ 10.5 px, but over the ends of the box of ± 10 px it is 9.8 px; .14
    # gives 12.4 px and 11.7 px.
    lines = np.array([[0, 1], [0, 2]])
    assert bend_lines(BoxMap(PLACES, HALVES), lines).tolist() == [0.0, 0.14]


def test_a_line_rather_bends_into_the_drawing_than_out_of_it():
    # A fourth box far below widens the frame: downwards (here a negative bend) is inside. A curve
    # over the ends of the box of ± 60 px is more than 14 px high in its middle.
    places, halves = np.vstack((PLACES, [[100.0, 90.0]])), np.full((4, 2), (20.0, 10.0))
    halves[1] = (60.0, 10.0)
    boxes = BoxMap(places, halves)
    lines = np.array([[0, 2]])
    (bend,) = bend_lines(boxes, lines).tolist()
    assert bend < 0
    assert boxes.leave(lines, np.array([-bend])).tolist() == [True]
    assert boxes.foreign_boxes(lines, np.array([bend + 0.02])).tolist() == [1]


def test_parallel_lines_lie_side_by_side_whatever_their_direction():
    lines = np.array([[0, 1], [1, 0], [0, 1]])
    bends = bend_lines(BoxMap(PLACES, HALVES), lines)
    starts, ends = PLACES[lines[:, 0]], PLACES[lines[:, 1]]
    heights = control_points(starts, ends, bends)[:, 1]
    assert sorted(heights.round(2)) == pytest.approx([-10.5, 0.0, 10.5], abs=0.1)
    assert len(set(heights.round(2))) == 3
