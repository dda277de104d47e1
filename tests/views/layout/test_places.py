"""Actors that stay where they are, and room for new ones."""

import dataclasses

import numpy as np
import pytest

from netmap.model import Actor, Cooperation, Network
from netmap.views.layout.layout import place_actors
from netmap.views.layout.spacing import house, overlapping
from tests.views.layout.test_layout import overlaps


def moved(before, after):
    return {a for a, place in before.places.items() if after.places.get(a, place) != place}


def with_actors(network, *actors, ties=()):
    return Network.of(
        actors=(*network.actors, *actors),
        cooperations=(*network.cooperations, *ties),
        action_fields=network.action_fields,
    )


@pytest.mark.slow
def test_a_new_actor_stands_near_its_partner_and_nobody_moves(town):
    before = place_actors(town)
    tie = Cooperation(id="new", source="new", target="a0005")
    after = place_actors(with_actors(town, Actor(id="new", name="Neu"), ties=[tie]), before=before)
    assert moved(before, after) == set()
    assert overlaps(after) == 0
    away = np.hypot(*np.subtract(after.places["new"], after.places["a0005"]))
    distances = [np.hypot(*np.subtract(p, after.places["a0005"])) for p in before.places.values()]
    assert away < np.median(distances)


@pytest.mark.slow
def test_a_new_cooperation_and_a_removed_actor_move_nobody(town):
    before = place_actors(town)
    tie = Cooperation(id="new", source="a0009", target="a0040")
    assert moved(before, place_actors(with_actors(town, ties=[tie]), before=before)) == set()
    fewer = dataclasses.replace(town, actors=town.actors[1:])
    after = place_actors(fewer, before=before.places)
    assert moved(before, after) == set()
    assert set(before.boxes) - set(after.boxes) == {"a0000"}


@pytest.mark.slow
def test_a_longer_name_moves_at_most_its_own_box(town):
    before = place_actors(town)
    renamed = dataclasses.replace(town.actors[3], name="Arbeitsgemeinschaft der Wohlfahrtsverbände")
    actors = (*town.actors[:3], renamed, *town.actors[4:])
    after = place_actors(dataclasses.replace(town, actors=actors), before=before)
    assert len(moved(before, after)) <= 1
    assert overlaps(after) == 0


def test_a_pinned_place_is_taken_as_it_is_and_who_is_in_the_way_gives_way(toy):
    before = place_actors(toy)
    place = before.places["school"]
    after = place_actors(toy, before=before, pinned={"choir": place, "gone": (0.0, 0.0)})
    assert after.places["choir"] == place
    assert moved(before, after) == {"choir", "school"}
    assert overlaps(after) == 0


def test_pinned_places_alone_change_a_new_layout_only_there(toy):
    fresh = place_actors(toy)
    after = place_actors(toy, pinned={"choir": (2000.0, 900.0)})
    assert moved(fresh, after) == {"choir"}
    assert after.width > 2000


def test_new_actors_without_partners_stand_at_the_foot(toy):
    before = place_actors(toy)
    after = place_actors(with_actors(toy, Actor(id="x", name="X")), before=before)
    assert after.places["x"][1] > max(y for _, y in before.places.values())


def test_the_nearest_free_spot_is_found():
    others, cells = np.array([[100.0, 100.0]]), np.array([[20.0, 10.0]])
    spot = house(np.array([100.0, 100.0]), np.array([20.0, 10.0]), others, cells, low=0.0)
    # 20 px up or down are nearer than 40 px sideways; steps are 4 px upright.
    assert spot.tolist() == [100.0, 80.0]
    both = np.vstack((others, spot))
    assert len(overlapping(both, np.vstack((cells, cells)))[0]) == 0
