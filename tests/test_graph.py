"""The rule of the slice, and what the graph carries."""

import networkx as nx
import pytest

from netmap import graph as names
from netmap.errors import UnknownFieldError
from netmap.graph import build_graph
from netmap.model import CooperationStatus
from tests.engine.maps import make_map, simple_graph


def edges(graph: nx.MultiGraph) -> list[tuple[str, str]]:
    return sorted(tuple(sorted(edge)) for edge in graph.edges())


def test_a_cooperation_counts_in_the_fields_it_names():
    network = make_map("a-b:f b-c:g", fields={"f": "a", "g": ""})
    assert edges(build_graph(network, field="f")) == [("a", "b")]
    assert edges(build_graph(network, field="g")) == [("b", "c")]


def test_a_cooperation_without_field_counts_where_both_are_active():
    # a and b share f only; a and c share nothing
    network = make_map("a-b a-c", fields={"f": "a b", "g": "a", "h": "c"})
    assert edges(build_graph(network, field="f")) == [("a", "b")]
    assert edges(build_graph(network, field="g")) == []
    assert build_graph(network).edges["a", "c", "c1"][names.FIELDS] == ()


def test_a_slice_has_those_who_name_the_field_and_the_ends_of_its_cooperations():
    network = make_map("a-b:f", alone="d", fields={"f": "c"})
    assert sorted(build_graph(network, field="f")) == ["a", "b", "c"]
    assert build_graph(network).nodes["b"][names.FIELDS] == ("f",)


def test_a_named_field_makes_active_but_does_not_pull_in_other_cooperations():
    # b is active in f through a-b:f, but b-c names no field and b declares none
    network = make_map("a-b:f b-c", fields={"f": "c"})
    assert edges(build_graph(network, field="f")) == [("a", "b")]


def test_only_existing_cooperations_count_unless_asked():
    network = make_map("a-b a-c?planned a-d?wished a-e?ended")
    assert edges(build_graph(network)) == [("a", "b")]
    assert len(edges(build_graph(network, statuses=tuple(CooperationStatus)))) == 4


def test_acquainted_are_pairs_at_work_anywhere_or_about_to():
    network = make_map("a-b:f a-c:g b-c:f?planned a-d:f?ended", fields={"f": "a b c d", "g": ""})
    part = build_graph(network, field="f")
    assert sorted(part.graph[names.ACQUAINTED]) == [("a", "b"), ("a", "c"), ("b", "c")]


def test_kinds_and_left_out_actors():
    network = make_map("a-b b-c")
    assert edges(build_graph(network, without={"c"})) == [("a", "b")]
    assert edges(build_graph(network, kinds={"Projekt"})) == []


def test_a_field_is_found_by_its_name_and_an_unknown_one_is_refused():
    network = make_map("a-b:f", fields={"f": "a"})
    assert build_graph(network, field="feld F").graph[names.FIELD] == "f"
    with pytest.raises(UnknownFieldError):
        build_graph(network, field="x")


def test_the_simple_graph_sums_parallel_weights_and_drops_self_ties():
    network = make_map("a-b*1 b-a*3 a-a")
    simple = simple_graph(build_graph(network))
    assert list(simple.edges(data=names.WEIGHT)) == [("a", "b", 4.0)]
    assert build_graph(network).number_of_edges() == 3
