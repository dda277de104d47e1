"""The example maps as drawings: lines in sight, and near on the page who is near in the network."""

import numpy as np
import pytest

from netmap.opening.open import open_source
from netmap.views.layout.layout import find_lines, measure_boxes, place_actors
from netmap.views.layout.routes import BoxMap
from tests.benchmarks.layouts import NETWORKX, compare

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("example", ["beispielstadt", "beispielstadt-2022"])
def test_few_lines_pass_behind_foreign_boxes_and_none_leaves_the_drawing(example):
    network = open_source(example).network
    layout = place_actors(network)
    ties, lines = find_lines(network)
    places = np.array([layout.places[actor.id] for actor in network.actors])
    bends = np.array([layout.bends[tie.id] for tie in ties])
    boxes = BoxMap(places, measure_boxes(network)[1])
    assert (boxes.foreign_boxes(lines, bends) > 0).mean() < 0.2
    assert not boxes.leave(lines, bends).any()


@pytest.mark.parametrize("example", ["beispielstadt", "beispielstadt-2022"])
def test_places_tell_about_as_much_as_those_of_points(example):
    # Boxes take room, and give way to lines: distances are told less well than by Kamada and
    # Kawai's points, but partners are nearer; ForceAtlas2 is the other way round.
    found = compare(open_source(example).network)
    stress, near, _ = found["netmap, as boxes"]
    assert stress < 1.1 * found["NetworkX spring"][0]
    assert near > found["NetworkX Kamada–Kawai"][1]
    assert near > 0.75 * max(found[name][1] for name in NETWORKX)
