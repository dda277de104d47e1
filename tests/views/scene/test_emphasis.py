"""Who stands out around an actor or a finding."""

import networkx as nx
import pytest

from netmap.model import Finding
from netmap.views.scene.emphasis import Role, emphasise


@pytest.fixture(name="graph")
def chain():
    """A – b – c – d, with a second tie a – b and a loner e."""
    graph = nx.MultiGraph()
    graph.add_nodes_from("abcde")
    ends = [("a", "b"), ("a", "b"), ("b", "c"), ("c", "d")]
    for number, (first, second) in enumerate(ends, start=1):
        graph.add_edge(first, second, key=str(number))
    return graph


def test_without_focus_and_finding_nobody_stands_out(graph):
    emphasis = emphasise(graph)
    assert set(emphasis.actors.values()) == set(emphasis.ties.values()) == {Role.NORMAL}
    assert set(emphasis.ties) == {"1", "2", "3", "4"}


def test_a_focus_shows_its_partners_and_dims_the_rest(graph):
    emphasis = emphasise(graph, focus="b")
    assert emphasis.actors == {
        "a": Role.CONTEXT,
        "b": Role.FOCUS,
        "c": Role.CONTEXT,
        "d": Role.DIMMED,
        "e": Role.DIMMED,
    }
    assert emphasis.ties == {
        "1": Role.FOCUS,
        "2": Role.FOCUS,
        "3": Role.FOCUS,
        "4": Role.DIMMED,
    }


def test_a_focus_can_reach_further(graph):
    emphasis = emphasise(graph, focus="a", steps=2)
    assert emphasis.actors["c"] is Role.CONTEXT
    assert emphasis.actors["d"] is Role.DIMMED
    assert emphasis.ties["3"] is Role.CONTEXT


def test_a_finding_shows_its_subjects_links_and_proposals(graph):
    finding = Finding(
        analysis="x", kind="x", subjects=("a",), links=(("b", "a"),), proposed=(("a", "d"),)
    )
    emphasis = emphasise(graph, finding=finding)
    assert emphasis.actors == {
        "a": Role.FOCUS,
        "b": Role.CONTEXT,
        "c": Role.DIMMED,
        "d": Role.CONTEXT,
        "e": Role.DIMMED,
    }
    assert emphasis.ties["1"] is emphasis.ties["2"] is Role.FOCUS
    assert emphasis.ties["3"] is Role.DIMMED
    assert emphasis.proposed == (("a", "d"),)


def test_a_proposal_to_somebody_hidden_is_not_drawn(graph):
    finding = Finding(analysis="x", kind="x", proposed=(("a", "gone"), ("a", "e")))
    assert emphasise(graph, finding=finding).proposed == (("a", "e"),)


def test_a_finding_about_nobody_dims_nobody(graph):
    emphasis = emphasise(graph, finding=Finding(analysis="x", kind="x", field="edu"))
    assert set(emphasis.actors.values()) == {Role.NORMAL}


def test_a_focus_goes_before_a_finding_unless_it_is_hidden(graph):
    finding = Finding(analysis="x", kind="x", subjects=("d",))
    assert emphasise(graph, focus="a", finding=finding).actors["d"] is Role.DIMMED
    assert emphasise(graph, focus="gone", finding=finding).actors["d"] is Role.FOCUS


def test_all_shortest_ways_between_two_stand_out():
    # a – b – d and a – c – d are equally short; a – e – f – d is longer.
    ends = [("a", "b"), ("b", "d"), ("a", "c"), ("c", "d"), ("a", "e"), ("e", "f"), ("f", "d")]
    graph = nx.MultiGraph()
    for first, second in ends:
        graph.add_edge(first, second, key=first + second)
    shown = emphasise(graph, path=("a", "d"), focus="f")
    assert {a for a, role in shown.actors.items() if role is Role.FOCUS} == {"a", "d"}
    assert {a for a, role in shown.actors.items() if role is Role.CONTEXT} == {"b", "c"}
    assert {t for t, role in shown.ties.items() if role is Role.FOCUS} == {"ab", "bd", "ac", "cd"}


def test_two_without_a_way_stand_out_alone():
    graph = nx.MultiGraph()
    graph.add_edge("a", "b", "ab")
    graph.add_node("c")
    shown = emphasise(graph, path=("a", "c"))
    assert shown.actors == {"a": Role.FOCUS, "b": Role.DIMMED, "c": Role.FOCUS}
    assert shown.ties == {"ab": Role.DIMMED}


def test_the_common_partners_of_several_stand_out():
    graph = nx.MultiGraph()
    for tie in ("ax", "bx", "by", "ab", "ay", "bz"):
        graph.add_edge(tie[0], tie[1], tie)
    shown = emphasise(graph, common=["a", "b", "gone"])
    assert {a for a, role in shown.actors.items() if role is Role.CONTEXT} == {"x", "y"}
    assert shown.ties["ab"] is shown.ties["bz"] is Role.DIMMED
    assert shown.ties["ax"] is shown.ties["by"] is Role.FOCUS
