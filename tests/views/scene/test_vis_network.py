"""A scene in the words of vis-network."""

import json

import pytest
import pyvis.network

from netmap.model import Actor, Network
from netmap.views.layout.layout import place_actors
from netmap.views.scene.emphasis import Role
from netmap.views.scene.palette import PAGES, Theme
from netmap.views.scene.scene import View, build_scene
from netmap.views.scene.vis_network import name_controls, to_vis


@pytest.fixture(name="scene")
def toy_scene(toy, texts):
    return build_scene(toy, place_actors(toy), View(focus="club"), texts=texts)


@pytest.mark.slow
def test_it_is_plain_json_without_nan(scene, town, texts):
    for drawn in (scene, build_scene(town, place_actors(town), View(), texts=texts)):
        data = to_vis(drawn)
        assert json.loads(json.dumps(data, allow_nan=False)) == data


def test_nodes_and_edges_come_from_pyvis(scene, monkeypatch):
    seen = []
    handed_out = pyvis.network.Network.get_network_data

    def record(net):
        seen.append(net)
        return handed_out(net)

    monkeypatch.setattr(pyvis.network.Network, "get_network_data", record)
    data = to_vis(scene)
    assert data["nodes"] is seen[0].nodes
    assert data["edges"] is seen[0].edges
    assert data["options"] == seen[0].options


def test_a_node_is_a_box_with_our_id_and_plain_text(scene):
    data = to_vis(scene)
    node = next(node for node in data["nodes"] if node["id"] == "club")
    drawn = next(node for node in scene.nodes if node.id == "club")
    assert data["options"]["nodes"]["shape"] == "box"
    assert (node["x"], node["y"]) == (drawn.x, drawn.y)
    assert node["label"] == "Sportverein"
    assert node["title"] == drawn.detail
    assert node["widthConstraint"] == {"minimum": drawn.width}
    assert node["heightConstraint"] == {"minimum": drawn.height}
    assert node["color"]["border"] == PAGES[Theme.LIGHT].accent


def test_an_edge_carries_direction_dashes_and_bend(scene):
    edges = {edge["id"]: edge for edge in to_vis(scene)["edges"]}
    assert (edges["s-k"]["from"], edges["s-k"]["to"]) == ("school", "cafe")
    assert edges["s-k"]["arrows"] == "to"
    assert edges["o-s"]["arrows"] == ""
    assert edges["o-s"]["dashes"] is False
    assert edges["s-k"]["dashes"] == [8, 5]
    bends = {edge.id: edge.bend for edge in scene.edges}
    assert edges["o-s"]["smooth"] is False
    assert edges["s-c"]["smooth"] == {"enabled": True, "type": "cubicBezier"}
    assert tuple(edges["s-c"]["bend"]) == bends["s-c"]


def test_pale_lines_do_not_light_up_over_what_stands_out(scene):
    drawn = {edge["id"]: edge["color"] for edge in to_vis(scene)["edges"]}
    assert {edge.id for edge in scene.edges if edge.role is Role.DIMMED} == {"o-s", "s-k"}
    for pale in ("o-s", "s-k"):
        assert drawn[pale] == dict.fromkeys(("color", "hover", "highlight"), drawn[pale]["color"])
    assert set(drawn["s-c"]) == {"color"}


def test_physics_is_off_and_large_maps_drop_lines_while_moving(scene):
    options = to_vis(scene)["options"]
    assert options["physics"] == {"enabled": False}
    assert options["interaction"]["hideEdgesOnDrag"] is False
    many = to_vis(scene, calm_actors=4)
    assert many["options"]["interaction"]["hideEdgesOnDrag"] is True
    assert many["options"]["interaction"]["hideEdgesOnZoom"] is True


def test_markup_in_names_stays_text(texts):
    hostile = "<b>x</b> href=1"  # pyvis' own page reads titles as HTML once one has an href
    network = Network.of(actors=[Actor(id="a", name=hostile), Actor(id="b", name="B")])
    scene = build_scene(network, place_actors(network), View(), texts=texts)
    node = to_vis(scene)["nodes"][0]
    assert node["label"].replace("\n", " ") == hostile
    assert node["title"].split("\n")[0] == hostile


def test_controls_are_named_in_the_language(scene, texts):
    assert name_controls(scene, texts)["fit"] == "Alles zeigen"
    assert "Toystadt" in name_controls(scene, texts)["map"]
