"""Lines that bend around boxes; expected curves worked out by hand."""

import json
from pathlib import Path

import numpy as np
import pytest

from netmap.views.layout.routes import (
    STRAIGHT,
    BoxMap,
    bend_lines,
    control_points,
    effort,
    trace,
    turned,
)

# Three boxes of 40 × 20 px in a row, 100 px apart.
PLACES = np.array([[0.0, 0.0], [100.0, 0.0], [200.0, 0.0]])
HALVES = np.full((3, 2), (20.0, 10.0))
# worked out by hand; the browser's module is held to the same
CONTROL_POINTS = Path(__file__).parents[2] / "frontend" / "drawing" / "control_points.json"


def test_control_points_stand_beside_a_third_and_two_thirds_of_the_way():
    # From (0, 0) down to (0, 90): the right of the way is where x is negative.
    ends = np.array([[0.0, 0.0]]), np.array([[0.0, 90.0]])
    (points,) = control_points(*ends, np.array([[0.1, -0.2]]))
    assert points == pytest.approx(np.array([[-9.0, 30.0], [18.0, 60.0]]))


@pytest.mark.parametrize("line", json.loads(CONTROL_POINTS.read_text()))
def test_the_browser_is_held_to_the_same_control_points(line):
    ends = np.array([line["start"]], dtype=float), np.array([line["end"]], dtype=float)
    (points,) = control_points(*ends, np.array([line["bend"]]))
    assert points == pytest.approx(np.array(line["points"]))


def test_a_curve_runs_between_its_control_points():
    # The middle of a cubic curve: (p0 + 3 p1 + 3 p2 + p3) / 8.
    (curve,) = trace(np.array([[0.2, 0.4]]), samples=3)
    assert curve == pytest.approx([0, (3 * (1 / 3 + 0.2j) + 3 * (2 / 3 + 0.4j) + 1) / 8, 1])


def test_the_other_way_round_a_curve_has_its_bends_in_turn_and_on_the_other_side():
    bend = np.array([[0.2, -0.4]])
    back = trace(turned(bend), samples=5)[0]
    assert 1 - back[::-1] == pytest.approx(trace(bend, samples=5)[0])


def test_a_swing_to_one_side_is_easier_than_an_s_and_straight_is_easiest():
    straight, swing, snake = effort(np.array([STRAIGHT, (0.2, 0.2), (0.2, -0.2)]))
    assert 0 == straight < swing < snake < 1


def test_a_line_counts_the_boxes_it_passes_behind_but_not_its_own():
    boxes = BoxMap(PLACES, HALVES)
    lines = np.array([[0, 1], [1, 2], [0, 2], [2, 0]])
    assert boxes.foreign_boxes(lines, np.zeros((4, 2))).tolist() == [0, 0, 1, 1]


def test_a_line_bends_around_a_box_as_gently_as_it_can():
    # A line of 200 px over a box of 10 px half height and 20 px half width, in its middle. A curve
    # with both control points b aside is 3 t (1 − t) · 200 b high; over the ends of the box,
    # t = .4, that is 144 b: more than 10 px from b = .07 on. The next one tried is .1.
    places = np.vstack((PLACES, [[100.0, 90.0], [100.0, -90.0]]))
    halves = np.full((5, 2), (20.0, 10.0))
    straight, bend = bend_lines(places, halves, np.array([[0, 1], [0, 2]]))
    assert straight == STRAIGHT
    assert bend == (0.1, 0.1)


def test_a_line_rather_bends_into_the_drawing_than_out_of_it():
    # A fourth box far below widens the frame: downwards (here a positive bend) is inside. A curve
    # over the ends of the box of ± 60 px is more than 14 px high in its middle.
    places, halves = np.vstack((PLACES, [[100.0, 90.0]])), np.full((4, 2), (20.0, 10.0))
    halves[1] = (60.0, 10.0)
    boxes = BoxMap(places, halves)
    lines = np.array([[0, 2]])
    bend = np.array(bend_lines(places, halves, lines))
    assert (bend > 0).any()
    assert (bend >= 0).all()
    assert boxes.foreign_boxes(lines, bend).tolist() == [0]
    assert boxes.leave(lines, -bend).tolist() == [True]


def test_parallel_lines_lie_side_by_side_whatever_their_direction():
    lines = np.array([[0, 1], [1, 0], [0, 1]])
    bends = np.array(bend_lines(PLACES, HALVES, lines))
    starts, ends = PLACES[lines[:, 0]], PLACES[lines[:, 1]]
    heights = control_points(starts, ends, bends)[..., 1]
    assert np.sort(heights, axis=0) == pytest.approx(np.array([[-7.0] * 2, [0.0] * 2, [7.0] * 2]))


def test_without_lines_there_is_nothing_to_bend():
    assert bend_lines(PLACES, HALVES, np.empty((0, 2), int)) == []


def test_an_actor_far_away_takes_no_room():
    """Cells grow instead: one of each pixel apart would take 230 GB."""
    far = np.vstack([PLACES, [[1e6, -1e6]]])
    halves = np.vstack([HALVES, HALVES[:1]])
    boxes = BoxMap(far, halves)
    assert boxes._grid.size < 26_000_000
    assert BoxMap(PLACES, HALVES)._cell == 4.0
