"""GraphML as NetworkX and igraph read it."""

import io
import xml.etree.ElementTree as ET
from typing import Any

import igraph
import networkx as nx
import pytest

from netmap.exports.graph_files import to_graphml
from netmap.model import Actor, Cooperation, Network


def as_igraph(content, tmp_path):
    file = tmp_path / "map.graphml"
    file.write_bytes(content)
    return igraph.Graph.Read_GraphML(str(file))


def test_every_actor_and_cooperation_is_there_under_its_own_id(hostile):
    graph: Any = nx.read_graphml(io.BytesIO(to_graphml(hostile)))
    assert graph.is_multigraph()
    assert not graph.is_directed()
    assert set(graph) == {actor.id for actor in hostile.actors}
    assert {key for _, _, key in graph.edges(keys=True)} == {tie.id for tie in hostile.cooperations}


def test_names_survive_as_they_are(hostile):
    graph: Any = nx.read_graphml(io.BytesIO(to_graphml(hostile)))
    assert {actor: data["name"] for actor, data in graph.nodes(data=True)} == {
        actor.id: actor.name for actor in hostile.actors
    }


def test_attributes_are_typed(hostile):
    graph: Any = nx.read_graphml(io.BytesIO(to_graphml(hostile)))
    office = graph.nodes["office"]
    assert office["coordinator"] is True
    assert office["surveyed_on"] == "2021-11-18"
    assert office["Postleitzahl"] == "01067"
    assert office["fields"] == "Bildung und Sprache; work"  # the other's name holds a ";"
    tie = graph.edges["office", "img", "k2"]
    assert tie["directed"] is True
    assert (tie["from"], tie["to"]) == ("img", "office")
    assert tie["weight"] == pytest.approx(1.0)
    assert tie["status"] == "existing"


def test_no_value_is_missing_or_called_none(hostile):
    graph: Any = nx.read_graphml(io.BytesIO(to_graphml(hostile)))
    own = {"name", "type", "fields", "place", "coordinator", "surveyed_on", "reference", "note"}
    assert all(own <= data.keys() for _, data in graph.nodes(data=True))
    assert graph.nodes["img"]["place"] == ""
    assert graph.graph["as_of"] == "2021-11-18"


def test_a_map_without_a_date_has_an_empty_one():
    assert nx.parse_graphml(to_graphml(Network.of()).decode()).graph["as_of"] == ""


def test_igraph_opens_it(hostile, tmp_path):
    graph = as_igraph(to_graphml(hostile), tmp_path)
    assert (graph.vcount(), graph.ecount()) == (10, 6)
    assert sorted(graph.vs["id"]) == sorted(actor.id for actor in hostile.actors)
    assert sorted(graph.vs["name"]) == sorted(actor.name for actor in hostile.actors)
    assert sorted(graph.es["weight"]) == pytest.approx(
        sorted(t.weight for t in hostile.cooperations)
    )


def test_a_heading_that_is_taken_does_not_overwrite_anything(tmp_path):
    network = Network.of(
        actors=[
            Actor(id="a", name="A", attributes=(("name", "x"), ("id", "y"), ("key", "z"))),
            Actor(id="b", name="B"),
        ],
        cooperations=[
            Cooperation(id="k", source="a", target="b", attributes=(("key", "1"), ("weight", "9")))
        ],
    )
    content = to_graphml(network)
    graph: Any = nx.read_graphml(io.BytesIO(content), force_multigraph=True)
    assert graph.nodes["a"] | {"name_": "x", "id_": "y", "key": "z"} == graph.nodes["a"]
    assert graph.nodes["a"]["name"] == "A"
    assert graph.edges["a", "b", "k"]["weight"] == pytest.approx(1.0)
    assert graph.edges["a", "b", "k"]["weight_"] == "9"
    assert sorted(as_igraph(content, tmp_path).vs["id"]) == ["a", "b"]


def test_characters_that_xml_forbids_are_left_out():
    network = Network.of(actors=[Actor(id="a\x00", name="Ki\x0bta\ud800\uffff", note="ok\n😀")])
    graph = nx.parse_graphml(to_graphml(network).decode())
    assert graph.nodes["a"]["name"] == "Kita"
    assert graph.nodes["a"]["note"] == "ok\n😀"


def test_a_cooperation_with_an_unknown_end_invents_nobody():
    network = Network.of(
        actors=[Actor(id="a", name="A")],
        cooperations=[Cooperation(id="k", source="a", target="ghost")],
    )
    graph = nx.parse_graphml(to_graphml(network).decode())
    assert list(graph) == ["a"]
    assert graph.number_of_edges() == 0


def test_equal_maps_give_equal_files(hostile):
    assert to_graphml(hostile) == to_graphml(hostile)
    ET.fromstring(to_graphml(hostile))  # noqa: S314  (our own output)
