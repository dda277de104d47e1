"""Who fits whom."""

import dataclasses

import numpy as np
import pytest

from netmap.model import Offer, OfferKind
from netmap.suggesting.gaps.fitting import best_pairs, fit
from tests.engine.maps import make_map
from tests.suggesting.gaps.cases import search_of


def placed(network, places):
    """The map with a place for some actors."""
    actors = (dataclasses.replace(a, place=places.get(a.id, "")) for a in network.actors)
    return dataclasses.replace(network, actors=tuple(actors))


def values_for(network, actor):
    search = search_of(network)
    everybody = np.arange(search.arrays.size)
    found = fit(search, search.arrays.index[actor], everybody)
    return dict(zip(search.arrays.actors, found.tolist(), strict=True))


def test_what_makes_a_partner():
    # nobody has ties, so reach is 0 for all; a shares a field, b the place, c is wished
    network = make_map("z-c?wished", alone="a b d", fields={"f": "a z"})
    network = dataclasses.replace(
        placed(network, {"b": "Nord", "z": "Nord"}),
        offers=(
            Offer(actor="z", kind=OfferKind.NEED, topic="rooms"),
            Offer(actor="d", kind=OfferKind.OFFER, topic="Rooms"),
        ),
    )
    values = values_for(network, "z")
    assert values == {"a": 1.0, "b": 0.25, "c": 3.0, "d": 2.0, "z": -np.inf}
    assert values_for(network, "d")["z"] == 2.0


def test_two_without_a_place_are_not_neighbours():
    assert values_for(make_map("", alone="a b"), "a")["b"] == 0.0


def test_who_works_together_or_plans_to_fits_never():
    values = values_for(make_map("a-b a-c?planned a-d?ended"), "a")
    assert values["b"] == values["c"] == -np.inf
    assert np.isfinite(values["d"])


def test_reach_grows_with_partners_and_falls_with_overload_office_and_silence():
    # mean of partners: 2 · 10 / 11. o has 10: overloaded, and the office
    star = " ".join(f"o-{name}" for name in "abcdefghij")
    search = search_of(make_map(star, office=["o"], unasked=["a"]))
    mean = 20 / 11
    reach = dict(zip(search.arrays.actors, search.reach.tolist(), strict=True))
    assert reach["o"] == pytest.approx(10 / (10 + mean) - 1 - 4)
    assert reach["b"] == pytest.approx(1 / (1 + mean))
    assert reach["a"] == pytest.approx(reach["b"] - 0.25)


def test_pairs_of_two_groups_have_different_actors():
    search = search_of(make_map("a-b c-d", alone="x y", fields={"f": "a x"}))
    group, others = np.array([0, 1]), np.array([4, 5])
    found = best_pairs(search, group, others, most=3)
    assert [(pair.member, pair.other) for pair in found] == [(0, 4), (1, 5)]
    assert found[0].value == pytest.approx(found[1].value + 1)
    assert best_pairs(search, group, np.array([], dtype=np.int64)) == []
    assert best_pairs(search, np.array([0]), np.array([1])) == []
