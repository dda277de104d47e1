"""Places of one connected part."""

import dataclasses
import random

import numpy as np
import pytest

from netmap.settings import Canvas
from netmap.views.layout.embedding import embed
from netmap.views.layout.spacing import overlapping

CANVAS = Canvas()
SPRINGS = dataclasses.replace(CANVAS, spring_actors=10, starts=1)
BOUNDS = np.array([500.0, 350.0])


def ring(size):
    """A closed chain: every box works with its two neighbours."""
    return np.array([(i, (i + 1) % size) for i in range(size)])


@pytest.mark.slow
@pytest.mark.parametrize("canvas", [CANVAS, SPRINGS], ids=["kamada-kawai", "drl"])
def test_boxes_do_not_overlap_and_equal_seeds_give_equal_places(canvas):
    halves = np.full((24, 2), (60.0, 18.0))
    places = embed(halves, ring(24), BOUNDS, canvas=canvas, seed=7)
    assert len(overlapping(places, halves)[0]) == 0
    assert (embed(halves, ring(24), BOUNDS, canvas=canvas, seed=7) == places).all()


def test_those_who_work_together_are_near_each_other():
    halves = np.full((24, 2), (20.0, 8.0))
    places = embed(halves, ring(24), BOUNDS, canvas=CANVAS, seed=7)
    gaps = np.hypot(*(places[:, None] - places[None]).transpose(2, 0, 1))
    neighbours = np.mean([gaps[i, j] for i, j in ring(24)])
    assert neighbours < 0.6 * gaps[np.triu_indices(24, 1)].mean()


def test_a_part_may_be_given_in_any_order():
    # two boxes without lines besides a ring; nothing is moved after the first drawing
    canvas = dataclasses.replace(CANVAS, untangled_actors=0)
    halves, start = np.full((26, 2), (5.0, 3.0)), np.zeros((26, 2))
    start[24:, 1] = 340.0
    drawn = [
        embed(halves, ring(24), BOUNDS, canvas=canvas, seed=7, net=np.array(net), start=start)
        for net in (range(24), range(23, -1, -1))
    ]
    assert drawn[0].tolist() == drawn[1].tolist()


def test_the_picture_uses_the_width_it_gets():
    halves = np.full((24, 2), (20.0, 8.0))
    places = embed(halves, ring(24), BOUNDS, canvas=CANVAS, seed=7)
    reached = np.ptp(places, axis=0) / (2 * BOUNDS)
    assert (reached > 0.75).all()
    assert (np.abs(places) + halves <= BOUNDS).all()


def test_one_box_stands_in_the_middle():
    alone = embed(np.array([[50.0, 10.0]]), np.empty((0, 2), int), BOUNDS, canvas=CANVAS, seed=1)
    assert alone.tolist() == [[0.0, 0.0]]


@pytest.mark.slow
def test_the_random_numbers_of_the_program_are_left_alone():
    random.seed(5)
    expected = random.random()  # noqa: S311
    random.seed(5)
    embed(np.full((12, 2), 10.0), ring(12), BOUNDS, canvas=SPRINGS, seed=3)
    assert random.random() == expected  # noqa: S311
