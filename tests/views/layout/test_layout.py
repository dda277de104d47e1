"""Places of a whole network."""

import dataclasses
import random

import numpy as np
import pytest

from netmap.model import Actor, Cooperation, CooperationStatus, Network
from netmap.views.layout.layout import bend_between, place_actors
from netmap.views.layout.routes import STRAIGHT, turned
from netmap.views.layout.spacing import overlapping

pytestmark = pytest.mark.slow


def overlaps(layout):
    boxes = layout.boxes.values()
    places = np.array([(box.x, box.y) for box in boxes])
    halves = np.array([(box.width, box.height) for box in boxes]) / 2
    return len(overlapping(places, halves)[0])


def test_64_actors_have_no_overlap_and_fit_the_canvas(town):
    layout = place_actors(town)
    assert overlaps(layout) == 0
    assert set(layout.boxes) == {actor.id for actor in town.actors}
    for box in layout.boxes.values():
        assert 0 < box.x - box.width / 2 < box.x + box.width / 2 < layout.width
        assert 0 < box.y - box.height / 2 < box.y + box.height / 2 < layout.height
    # The map area beside the sidebar in a window of 1366 × 768 is 880 × 640 px, 14 px left free.
    assert layout.font * min(852 / layout.width, 612 / layout.height) >= 9.5


def test_the_order_of_the_rows_does_not_matter(town):
    actors, ties = list(town.actors), list(town.cooperations)
    chance = random.Random(2)  # noqa: S311
    chance.shuffle(actors)
    chance.shuffle(ties)
    shuffled = Network.of(actors=actors, cooperations=ties)
    assert place_actors(shuffled) == place_actors(town)


def test_the_revision_changes_with_the_places_only(town):
    layout = place_actors(town)
    noted = dataclasses.replace(
        town, actors=tuple(dataclasses.replace(actor, note="neu") for actor in town.actors)
    )
    other = place_actors(town, pinned={town.actors[0].id: (16.0, 16.0)})
    assert place_actors(noted).revision == layout.revision
    assert other.revision != layout.revision


def test_cooperations_of_every_status_count(toy):
    ended = tuple(
        dataclasses.replace(tie, status=CooperationStatus.ENDED) for tie in toy.cooperations
    )
    assert place_actors(dataclasses.replace(toy, cooperations=ended)) == place_actors(toy)


def test_every_cooperation_has_its_line_and_parallel_ones_differ(toy):
    layout = place_actors(toy)
    assert set(layout.bends) == {"o-s", "s-c", "s-c2", "s-k"}
    # s-c runs from school to club, s-c2 back: seen from one end, side by side.
    back = turned(np.array(layout.bends["s-c2"]))
    assert layout.bends["s-c"] != pytest.approx(tuple(back))


def test_ties_to_nobody_and_to_oneself_are_left_out():
    network = Network.of(
        actors=[Actor(id="a", name="A")],
        cooperations=[
            Cooperation(id="1", source="a", target="a"),
            Cooperation(id="2", source="a", target="gone"),
        ],
    )
    assert not place_actors(network).bends


@pytest.mark.parametrize("size", [0, 1, 2, 4])
def test_small_maps(size):
    actors = [Actor(id=str(number), name=f"Akteur {number}") for number in range(size)]
    ties = [
        Cooperation(id=str(number), source="0", target=str(number)) for number in range(1, size)
    ]
    layout = place_actors(Network.of(actors=actors, cooperations=ties))
    assert len(layout.boxes) == size
    if size > 1:
        assert overlaps(layout) == 0


def test_a_box_has_room_for_its_name(town):
    for box in place_actors(town).boxes.values():
        # 12 px · 1.12 a line and 4 px, as whole pixels
        assert box.height == {1: 17, 2: 31, 3: 44}[len(box.lines)]


def test_a_suggested_line_bends_around_boxes_too(town):
    layout = place_actors(town)
    ids = list(layout.boxes)
    pairs = [(first, second) for first in ids[:8] for second in ids[30:38]]
    bends = bend_between(layout, pairs)
    assert len(bends) == len(pairs)
    assert any(bend != STRAIGHT for bend in bends)
    assert bend_between(layout, []) == []
