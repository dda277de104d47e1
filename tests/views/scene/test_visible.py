"""What filters leave visible."""

import pytest

from netmap.model import Actor, Attendance, Cooperation, Meeting, Network
from netmap.views.scene.view import View
from netmap.views.scene.visible import find_visible
from netmap.views.text.details import closeness_levels


@pytest.fixture
def network():
    """A and B work together loosely, B and C closely; A and C came, C only to the workshop."""
    return Network.of(
        actors=[Actor(id=key, name=key.upper()) for key in "abc"],
        cooperations=[
            Cooperation(id="ab", source="a", target="b", weight=1.0),
            Cooperation(id="bc", source="b", target="c", weight=3.0),
        ],
        meetings=[Meeting(id="m", name="Auftakt"), Meeting(id="w", name="W", part_of="m")],
        attendances=[Attendance(actor="a", meeting="m"), Attendance(actor="c", meeting="w")],
    )


def ties(graph):
    return {key for _, _, key in graph.edges(keys=True)}


def test_looser_cooperations_are_left_out_and_their_actors_stay(network):
    graph = find_visible(network, View(least_weight=2.0))
    assert ties(graph) == {"bc"}
    assert set(graph) == {"a", "b", "c"}


def test_a_meeting_shows_who_took_part_in_it_or_in_its_workshops(network):
    assert set(find_visible(network, View(meeting="m"))) == {"a", "c"}
    assert set(find_visible(network, View(meeting="w"))) == {"c"}
    assert ties(find_visible(network, View(meeting="m"))) == set()


def test_levels_of_closeness_are_those_above_the_loosest(network):
    assert closeness_levels(network, most=5) == (3.0,)
    assert closeness_levels(Network(), most=5) == ()
    many = [Cooperation(id=str(w), source="a", target="b", weight=w) for w in range(1, 100)]
    levels = closeness_levels(Network.of(cooperations=many), most=5)
    assert len(levels) == 5
    assert levels[0] == 2


def test_a_column_of_the_list_s_own_filters_by_its_values(network):
    said = {"a": "Stadt", "b": "Stadt; Kreis", "c": ""}
    actors = [
        Actor(id=key, name=key, attributes=(("Träger", text),) if text else ())
        for key, text in said.items()
    ]
    own = Network.of(actors=actors, cooperations=network.cooperations)

    def seen(*values):
        return set(find_visible(own, View(own="Träger", own_values=frozenset(values))))

    assert seen("Stadt") == {"a", "b"}
    assert seen("Kreis", "") == {"b", "c"}
    assert seen("gibt es nicht") == set()
