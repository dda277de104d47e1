"""Seeded chance is repeatable, and the program's own is left alone."""

import random

import igraph

from netmap.engine.kernels.chance import seeded


def draw() -> list[tuple[int, int]]:
    return igraph.Graph.Erdos_Renyi(n=20, m=20).get_edgelist()


def test_equal_seeds_draw_equally():
    with seeded(1):
        first = draw()
    with seeded(1):
        again = draw()
    with seeded(2):
        other = draw()
    assert first == again != other


def test_pythons_own_numbers_go_on_as_before():
    before = random.getstate()
    with seeded(1):
        draw()
    assert random.getstate() == before
    draw()
    assert random.getstate() != before
