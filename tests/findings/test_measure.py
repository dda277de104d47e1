"""Measures of published networks, read as a user's folder, against independent results."""

import dataclasses
import json
import math
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given

from netmap.engine.arrays.kept import arrays_of
from netmap.engine.measures.two_mode import take_attendance
from netmap.errors import UnknownFieldError
from netmap.findings.measure import measure
from netmap.findings.measuring.of_network import measure_network
from netmap.model import Actor, Attendance, Cooperation, Meeting, Network
from netmap.opening.open import open_source
from netmap.settings import Paths
from netmap.views.text.tables import flatten
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
    "closeness": "closeness",
}
ITERATED = {"eigenvector": "eigenvector_max1", "pagerank": "pagerank_0.85"}
DIRECTED = {
    "arcs": "n_arcs",
    "arc_density": "density_directed",
    "reciprocity": "reciprocity_arcs",
    "strong_components": "strong_components",
}
OF_NETWORK = {
    "actors": "n",
    "cooperations": "m",
    "density": "density",
    "components": "components",
    "degree_centralisation": "degree_centralisation_freeman",
    "betweenness_centralisation": "betweenness_centralisation_freeman",
    "transitivity": "transitivity_global",
    "component_sizes": "component_sizes",
    "diameter": "largest_component_diameter",
    "mean_distance": "largest_component_mean_distance",
    "mean_clustering": "clustering_local_mean_zero_for_deg<2",
    "degree_assortativity": "degree_assortativity",
}


def measure_folder(folder):
    opened = open_source(folder)
    assert opened.network is not None
    return measure(opened.network), json.loads((folder / "expected.json").read_text("utf-8"))


@pytest.mark.parametrize("folder", NETWORKS, ids=lambda folder: folder.name)
def test_published_networks_have_their_published_measures(folder):
    measured, given_values = measure_folder(folder)
    given_values = given_values["all_kinds"]
    expected = given_values["values"]
    for name, key in OF_ACTORS.items():
        if key not in expected:
            continue
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


@pytest.mark.parametrize("folder", NETWORKS, ids=lambda folder: folder.name)
def test_searched_measures_are_as_good_as_the_best_known(folder):
    measured, given_values = measure_folder(folder)
    expected = given_values["all_kinds"]["values"]
    best = expected["modularity_best_known"]["igraph_optimal_exact"]
    assert measured.network.modularity == pytest.approx(best, rel=1e-9)
    assert {actor.community for actor in measured.actors} == set(
        range(measured.network.communities)
    )
    before = expected["key_players_exhaustive"]["F_before_removal"]
    assert measured.network.fragmentation == pytest.approx(before, abs=1e-9)
    three = expected["key_players_exhaustive"]["k=3"]
    for found, key in (
        (measured.network.key_players_separate, "KPP-NEG max fragmentation F after removal"),
        (measured.network.key_players_reach, "KPP-POS max 2-reach (members counted)"),
        (
            measured.network.key_players_nearest,
            "KPP-POS max distance-weighted reach dR (kp-set counted, Borgatti 2006 eq.14 /n)",
        ),
    ):
        assert (len(found.players), found.exact) == (3, True)
        assert found.value == pytest.approx(three[key], rel=1e-9)
    for name, key in ITERATED.items():
        if key in expected:
            found = {actor.id: getattr(actor, name) for actor in measured.actors}
            assert found == pytest.approx(expected[key], rel=1e-5, abs=1e-6), name


WITH_TYPES = [folder for folder in NETWORKS if folder.name.startswith("emon")]


@pytest.mark.parametrize("folder", WITH_TYPES, ids=lambda folder: folder.name)
def test_types_and_directions_of_published_networks(folder):
    measured, given_values = measure_folder(folder)
    expected = given_values["all_kinds"]["by_partition"]["type"]
    assert measured.network.ei_index_type == pytest.approx(expected["EI_index"], rel=1e-9)
    assert measured.network.external_ties_type == expected["external_ties"]
    found = measured.network.assortativity_type
    assert found == pytest.approx(expected["nominal_assortativity"], rel=1e-9)
    groups = len(expected["group_sizes"])
    spread = {
        actor: value / (1 - 1 / groups)
        for actor, value in expected["participation_coefficient"].items()
        if value is not None
    }
    found = {actor.id: actor.participation_type for actor in measured.actors}
    found = {actor: value for actor, value in found.items() if value is not None}
    assert found == pytest.approx(spread, rel=1e-9, abs=1e-12)
    directed = given_values["all_kinds_directed"]
    for name, key in DIRECTED.items():
        found = getattr(measured.network, name)
        assert found == pytest.approx(directed["values"][key], rel=1e-9), name
    for name in ("in_degree", "out_degree"):
        found = {actor.id: getattr(actor, name) for actor in measured.actors}
        assert found == directed["values"][name]
    roles = directed["gould_fernandez_raw_counts"]["type"]["values"]
    assert {a.id: dataclasses.asdict(a.brokerage_type) for a in measured.actors} == roles


def test_main_fields_and_the_core_by_hand():
    # g is the field of c alone, f that of the others. b passes on between a and c, d and c (two
    # ways each, no arc from outside to a or d), and a and d within f; c has no pair of its own
    network = make_map("a-b:f b-c:g b-d:f", fields={"f": "a b d", "g": "c"})
    measured = measure(network)
    office, *others = measured.actors
    assert dataclasses.asdict(office.brokerage_field) == {
        "coordinator": 2,
        "itinerant": 0,
        "gatekeeper": 2,
        "representative": 2,
        "liaison": 0,
    }
    assert all(not any(dataclasses.astuple(actor.brokerage_field)) for actor in others)
    # two ties in f, one in g: 1 − (2/3)² − (1/3)² = 4/9 of at most 1/2
    assert office.participation_field == pytest.approx(8 / 9)
    # b is active in g by its tie to c: all ties inside
    assert measured.network.ei_index_field == -1
    # b and any one partner: full inside, nobody outside; a comes first
    assert measured.network.core == ("a", "b")
    assert [actor.id for actor in measured.actors if actor.in_core] == ["b", "a"]


def test_meetings_are_counted_where_they_are_noted():
    network = dataclasses.replace(
        make_map("a-b:f", alone="c", fields={"f": "a b", "g": "c"}),
        meetings=(Meeting(id="m", name="M", field="f"), Meeting(id="n", name="N", field="g")),
        attendances=(
            Attendance(actor="a", meeting="m"),
            Attendance(actor="a", meeting="n"),
            Attendance(actor="c", meeting="n"),
        ),
    )

    def attended(measured):
        return {actor.id: actor.meetings_attended for actor in measured.actors}

    assert measure(network).network.attendance_density == 3 / 6
    assert attended(measure(network)) == {"a": 2, "b": 0, "c": 1}
    # of f only a and b, and its own meeting
    assert measure(network, field="f").network.attendance_density == 1 / 2
    assert attended(measure(network, field="f")) == {"a": 1, "b": 0}
    nothing_noted = measure(dataclasses.replace(network, attendances=()))
    assert nothing_noted.network.attendance_density is None
    assert set(attended(nothing_noted).values()) == {None}


def test_a_single_key_player():
    # without the middle of a star nobody reaches anybody; it reaches all in one step
    star = make_map("o-a o-b o-c o-d")
    found = measure_network(arrays_of(star), take_attendance(star), count=1)
    assert (found.key_players_separate.players, found.key_players_separate.value) == (("o",), 1)
    assert (found.key_players_reach.players, found.key_players_reach.value) == (("o",), 5)
    assert (found.key_players_nearest.players, found.key_players_nearest.value) == (("o",), 1)


def test_maps_without_any_shape_have_measures_too():
    nobody = measure(make_map(""))
    assert nobody.actors == ()
    assert (nobody.network.component_sizes, nobody.network.communities) == ((), 0)
    apart = measure(make_map("", alone=" ".join(f"x{number}" for number in range(500))))
    assert (apart.network.fragmentation, apart.network.communities) == (1, 500)
    assert apart.network.core_periphery_fit is None
    names = [f"x{number}" for number in range(12)]
    clique = measure(make_map(" ".join(f"{a}-{b}" for a, b in combinations(names, 2))))
    assert (clique.network.fragmentation, clique.network.mean_clustering) == (0, 1)
    assert (clique.network.degree_assortativity, clique.network.core) == (None, ())
    assert {actor.closeness for actor in clique.actors} == {1}


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
        for value in flatten(row).values():
            assert value is None or type(value) in (int, float, str, bool, tuple)
            assert not isinstance(value, float) or math.isfinite(value)


def test_it_is_said_where_shortest_ways_are_estimated():
    small = Paths(exact_actors=4, least_sources=2)
    ring = make_map("a-b b-c c-d d-e e-f f-a")
    assert not measure(ring).network.sampled
    assert measure_network(arrays_of(ring), take_attendance(ring), paths=small).sampled


def numbers(*ids, ties=()):
    return measure(
        Network.of(
            actors=[Actor(id=key, name=key.upper()) for key in ids],
            cooperations=[
                Cooperation(id=f"{one}{other}", source=one, target=other) for one, other in ties
            ],
        )
    ).network


def test_what_is_not_defined_is_none_and_not_zero():
    undefined = ("transitivity", "modularity", "mean_distance", "diameter")
    centralised = ("degree_centralisation", "betweenness_centralisation")
    nobody, one, two = numbers(), numbers("a"), numbers("a", "b")
    for found in (nobody, one):
        for name in (
            *undefined,
            *centralised,
            "density",
            "fragmentation",
            "distance_fragmentation",
        ):
            assert getattr(found, name) is None, name
    for name in (*undefined, *centralised):
        assert getattr(two, name) is None, name
    assert (two.density, two.fragmentation, two.distance_fragmentation) == (0, 1, 1)


def test_what_is_defined_is_told_from_the_first_pair_on():
    """One tie has no pair with a common partner; two ties have one that does not work together."""
    pair = numbers("a", "b", ties=["ab"])
    assert (pair.density, pair.modularity, pair.diameter, pair.mean_distance) == (1, 0, 1, 1)
    assert pair.transitivity is None
    path = numbers("a", "b", "c", ties=["ab", "bc"])
    assert (path.transitivity, path.degree_centralisation) == (0, 1)
