"""Large maps as bubbles."""

import dataclasses

import pytest

from netmap.model import ActionField, Actor, Cooperation, Network
from netmap.views.scene.bubbles import BUBBLE, REST, gather, place_bubbles, place_map
from netmap.views.scene.scene import ColourBy, View, build_scene
from tests.views.layout.test_layout import overlaps


@pytest.fixture(name="cliques")
def two_cliques() -> Network:
    """Two cliques of five, a0–a4 in field x and b0–b4 in field y, one tie between; one alone."""
    ids = [f"{side}{number}" for side in "ab" for number in range(5)]
    ends = [(p, q) for p in ids for q in ids if p < q and p[0] == q[0]] + [("a0", "b0")]
    actors = [Actor(id=key, name=key, fields=("x" if key[0] == "a" else "y",)) for key in ids]
    return Network.of(
        actors=[*actors, Actor(id="z", name="Z")],
        cooperations=[Cooperation(id=p + q, source=p, target=q) for p, q in ends],
        action_fields=[ActionField(id="x", name="Xen"), ActionField(id="y", name="Yak")],
    )


def draw(network, view, texts):
    layout = place_map(network, view, most=8)
    scene = build_scene(network, layout, view, texts=texts)
    return layout, {node.id: node for node in scene.nodes}, scene


def test_bubbles_count_their_actors_and_the_ties_between_them(cliques, texts):
    layout, nodes, scene = draw(cliques, View(), texts)
    assert {key: node.members for key, node in nodes.items()} == {
        BUBBLE + "0": 5,
        BUBBLE + "1": 5,
        BUBBLE + REST: 1,
    }
    assert nodes[BUBBLE + "0"].label == "Gruppe 1\n5 Akteure"
    (line,) = scene.edges
    assert line.detail == "Gruppe 1 – Gruppe 2: 1 Kooperation"
    assert overlaps(layout) == 0


def test_what_actors_say_in_a_column_of_the_list_s_own_filters_large_maps_too(cliques, texts):
    said = (("Träger", "0"),)
    network = dataclasses.replace(
        cliques,
        actors=tuple(
            dataclasses.replace(actor, attributes=said) if actor.id[0] == "a" else actor
            for actor in cliques.actors
        ),
    )
    view = View(own="Träger", colour_by=ColourBy.OWN)
    _, nodes, _ = draw(network, view, texts)
    assert not nodes[BUBBLE + "0"].marks  # a group, not the value "0"
    few = dataclasses.replace(view, own_values=frozenset({"0"}))
    _, nodes, _ = draw(network, few, texts)
    assert {key for key, node in nodes.items() if not node.hidden} == {f"a{n}" for n in range(5)}


def test_an_opened_bubble_shows_its_actors_and_the_others_stay(cliques, texts):
    closed, _, _ = draw(cliques, View(), texts)
    view = View(expanded=frozenset({BUBBLE + "0"}))
    layout, nodes, scene = draw(cliques, view, texts)
    assert set(nodes) == {"a0", "a1", "a2", "a3", "a4", BUBBLE + "1", BUBBLE + REST}
    assert layout.places[BUBBLE + "1"] == closed.places[BUBBLE + "1"]
    assert overlaps(layout) == 0
    assert len(scene.edges) == 10 + 1  # the clique, and a0 with the other bubble
    between = [edge for edge in scene.edges if edge.id.startswith(BUBBLE)]
    assert {between[0].source, between[0].target} == {"a0", BUBBLE + "1"}


def test_where_colours_mean_fields_bubbles_are_fields(cliques, texts):
    _, nodes, _ = draw(cliques, View(colour_by=ColourBy.FIELD), texts)
    assert {node.name: node.members for node in nodes.values()} == {"Xen": 5, "Yak": 5, "Übrige": 1}


def test_small_maps_and_who_wants_everything_get_all_actors(cliques, texts):
    assert not place_map(cliques, View()).bubble_of
    _, nodes, scene = draw(cliques, View(aggregate=False), texts)
    assert len(nodes) == 11
    assert len(scene.edges) == 21


def test_a_field_with_few_actors_is_drawn_in_full(cliques, texts):
    _, nodes, _ = draw(cliques, View(field="x"), texts)
    assert set(nodes) == {"a0", "a1", "a2", "a3", "a4"}


def test_filters_hide_bubbles_without_visible_actors(cliques, texts):
    bubbles = place_bubbles(cliques, gather(cliques, View()))
    view = View(without=frozenset({"z"}))
    scene = build_scene(cliques, bubbles, view, texts=texts)
    assert [node.id for node in scene.nodes if node.hidden] == [BUBBLE + REST]
