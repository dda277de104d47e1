"""Measures of published networks, read as a user's folder, against independent results."""

import dataclasses
import json
import math
from pathlib import Path

import pytest
from hypothesis import given

from netmap.errors import UnknownFieldError
from netmap.services.measure import measure
from netmap.services.open import open_source
from tests.engine.maps import make_map, maps

NETWORKS = sorted((Path(__file__).parents[1] / "data" / "networks").iterdir())

OF_ACTORS = {
    "degree": "degree",
    "betweenness": "betweenness",
    "betweenness_normalised": "betweenness_normalised",
    "harmonic_closeness": "harmonic_closeness_sum",
    "constraint": "constraint_whole_network",
    "effective_size": "effective_size_borgatti",
    "core_number": "core_number",
}
OF_NETWORK = {
    "actors": "n",
    "cooperations": "m",
    "density": "density",
    "components": "components",
    "degree_centralisation": "degree_centralisation_freeman",
    "betweenness_centralisation": "betweenness_centralisation_freeman",
    "transitivity": "transitivity_global",
}


@pytest.mark.parametrize("folder", NETWORKS, ids=lambda folder: folder.name)
def test_published_networks_have_their_published_measures(folder):
    opened = open_source(folder)
    assert opened.network is not None
    measured = measure(opened.network)
    given_values = json.loads((folder / "expected.json").read_text(encoding="utf-8"))["all_kinds"]
    expected = given_values["values"]
    for name, key in OF_ACTORS.items():
        found = {actor.id: getattr(actor, name) for actor in measured.actors}
        found = {actor: value for actor, value in found.items() if value is not None}
        assert found == pytest.approx(expected[key], rel=1e-9, abs=1e-12), name
    strength = {actor.id: actor.strength for actor in measured.actors}
    assert strength == pytest.approx(given_values["weighted"]["values"]["strength"], rel=1e-9)
    for name, key in OF_NETWORK.items():
        found = getattr(measured.network, name)
        assert found == pytest.approx(expected[key], rel=1e-9, abs=1e-12), name
    assert list(measured.network.articulation_points) == sorted(expected["articulation_points"])
    assert {frozenset(pair) for pair in measured.network.bridges} == {
        frozenset(pair) for pair in expected["bridges"]
    }


def test_actors_stand_by_degree_then_betweenness_then_id():
    # b and c have two partners each, a and d one; all betweenness of a row a-b-c-d is 2 at b, c
    measured = measure(make_map("a-b b-c c-d"))
    assert [actor.id for actor in measured.actors] == ["b", "c", "a", "d"]
    assert [actor.betweenness for actor in measured.actors] == [2, 2, 0, 0]
    assert measured.network.bridges == (("a", "b"), ("b", "c"), ("c", "d"))
    assert measured.network.articulation_points == ("b", "c")
    assert measured.actors[0].name == "B"


def test_a_field_is_measured_by_itself():
    network = make_map("a-b:f b-c:g c-a:f a-c:f*3", fields={"f": "d", "g": ""})
    measured = measure(network, field="Feld f")
    assert {actor.id: actor.degree for actor in measured.actors} == {"a": 2, "b": 1, "c": 1, "d": 0}
    assert {actor.id: actor.strength for actor in measured.actors}["c"] == 4
    # four actors, two of six pairs; a joins b and c, d is alone
    assert (measured.network.cooperations, measured.network.components) == (2, 2)
    assert measured.network.density == pytest.approx(2 / 6)
    with pytest.raises(UnknownFieldError):
        measure(network, field="x")


def test_actors_without_ties_have_no_constraint():
    measured = measure(make_map("a-b", alone="c"))
    assert [actor.constraint for actor in measured.actors] == [1, 1, None]
    assert [actor.effective_size for actor in measured.actors] == [1, 1, None]


@given(maps())
def test_every_number_is_finite_and_plain(network):
    measured = dataclasses.asdict(measure(network))
    json.dumps(measured, allow_nan=False)
    for row in (measured["network"], *measured["actors"]):
        for value in row.values():
            assert value is None or type(value) in (int, float, str, tuple)
            assert not isinstance(value, float) or math.isfinite(value)
