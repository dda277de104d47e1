"""Regions and rings."""

import dataclasses

import numpy as np
import pytest

from netmap.opening.open import open_source
from netmap.settings import DEFAULT_SETTINGS
from netmap.views.layout.arrangements import Arrangement
from netmap.views.layout.layout import place_actors
from tests.views.layout.test_layout import overlaps


def inside(box, region):
    return (
        abs(box.x - region.x) + box.width / 2 <= region.width / 2
        and abs(box.y - region.y) + box.height / 2 <= region.height / 2
    )


@pytest.mark.slow
@pytest.mark.parametrize("arrangement", list(Arrangement))
def test_no_arrangement_has_overlaps(arrangement, toy, town):
    for network in (toy, town):
        layout = place_actors(network, arrangement=arrangement)
        assert overlaps(layout) == 0
        assert layout.arrangement is arrangement
        assert set(layout.boxes) == {actor.id for actor in network.actors}


def test_by_type_everybody_stands_in_the_region_of_its_type(town):
    layout = place_actors(town, arrangement=Arrangement.BY_TYPE)
    regions = {region.key: region for region in layout.regions}
    assert set(regions) == set(town.actor_types)
    for actor in town.actors:
        at_home = [key for key, region in regions.items() if inside(layout.boxes[actor.id], region)]
        assert at_home == [actor.type]


def test_by_field_who_is_active_in_several_stands_between_their_regions(toy):
    layout = place_actors(toy, arrangement=Arrangement.BY_FIELD)
    regions = {region.key: region for region in layout.regions}
    assert list(regions) == ["edu", "fun", ""]
    homes = {
        actor: {key for key, region in regions.items() if inside(layout.boxes[actor], region)}
        for actor in layout.boxes
    }
    # school is active in both fields, choir in none
    assert homes == {
        "office": {"edu"},
        "cafe": {"edu"},
        "club": {"fun"},
        "school": set(),
        "choir": {""},
    }


def test_regions_fill_the_width_of_the_canvas():
    # rows are never quite full: reckoned from areas alone the drawing would come out too high
    layout = place_actors(open_source("beispielstadt").network, arrangement=Arrangement.BY_FIELD)
    canvas = DEFAULT_SETTINGS.canvas
    assert layout.width / layout.height == pytest.approx(canvas.width / canvas.height, rel=0.1)


def test_regions_do_not_overlap(town):
    regions = place_actors(town, arrangement=Arrangement.BY_TYPE).regions
    for index, first in enumerate(regions):
        for second in regions[:index]:
            aside = abs(first.x - second.x) >= (first.width + second.width) / 2
            assert aside or abs(first.y - second.y) >= (first.height + second.height) / 2


def test_the_highest_values_stand_in_the_middle(town):
    values = {actor.id: float(number) for number, actor in enumerate(town.actors)}
    layout = place_actors(town, arrangement=Arrangement.CONCENTRIC, values=values)
    places = np.array([layout.places[actor.id] for actor in town.actors])
    away = np.hypot(*((places - places[-1]) / np.ptp(places, axis=0)).T)
    assert away[-7:].mean() < away[30:50].mean() < away[:14].mean()


def test_without_values_those_with_most_cooperations_stand_in_the_middle(toy):
    layout = place_actors(toy, arrangement=Arrangement.CONCENTRIC)
    places = np.array(list(layout.places.values()))
    middle = places[np.hypot(*(places - places.mean(axis=0)).T).argmin()]
    assert layout.places["school"] == tuple(middle)


def test_by_a_column_of_its_own_everybody_stands_in_the_region_of_what_it_says(toy):
    said = {"office": "Stadt", "school": "Stadt", "club": "Verein; Stadt", "cafe": "fun"}
    network = dataclasses.replace(
        toy,
        actors=tuple(
            dataclasses.replace(actor, attributes=(("Träger", said[actor.id]),))
            if actor.id in said
            else actor
            for actor in toy.actors
        ),
    )
    layout = place_actors(network, arrangement=Arrangement.BY_OWN, own="Träger")
    regions = {region.key: region for region in layout.regions}
    assert list(regions) == ["Stadt", "Verein", "fun", ""]  # most frequent first, then by name
    homes = {
        actor: {key for key, region in regions.items() if inside(layout.boxes[actor], region)}
        for actor in layout.boxes
    }
    assert homes == {
        "office": {"Stadt"},
        "school": {"Stadt"},
        "club": set(),
        "cafe": {"fun"},
        "choir": {""},
    }
