"""Two states as two maps."""

from datetime import date

import pytest

from netmap.documents.side_by_side import put_side_by_side
from netmap.findings.compare import compare
from netmap.i18n import Language, texts_for
from netmap.model import ActionField, Actor, Cooperation, Network
from netmap.model.comparison import Change, Changes
from netmap.opening.open import open_source
from netmap.views.layout.layout import place_actors
from netmap.views.scene.scene import View, build_scene


def test_who_and_what_is_marked_on_which_side():
    """Amt stays, Bad gets a type, Chor goes, Dach comes; tie 1 loosens, 2 goes, 3 comes.

    The new state gives the id 2 to another cooperation: the one that has gone gets a free id.
    """
    old = Network.of(
        actors=[Actor(id=name[0].lower(), name=name) for name in ("Amt", "Bad", "Chor")],
        cooperations=[
            Cooperation(id="1", source="a", target="b", weight=3),
            Cooperation(id="2", source="b", target="c"),
        ],
    )
    new = Network.of(
        actors=[
            Actor(id="a", name="Amt"),
            Actor(id="b", name="Bad", type="Verein"),
            Actor(id="d", name="Dach", surveyed_on=date(2022, 3, 1)),
        ],
        cooperations=[
            Cooperation(id="1", source="a", target="b", weight=1),
            Cooperation(id="2", source="a", target="d"),
        ],
    )
    sides = put_side_by_side(compare(old, new))
    assert sides.old.changes == Changes(
        actors={"b": Change.CHANGED, "c": Change.GONE},
        cooperations={"1": Change.CHANGED, "2-2": Change.GONE},
    )
    assert sides.new.changes == Changes(
        actors={"b": Change.CHANGED, "d": Change.NEW},
        cooperations={"1": Change.CHANGED, "2": Change.NEW},
    )
    assert (sides.old.absent, sides.new.absent) == (frozenset("d"), frozenset("c"))
    for network in (sides.old.network, sides.new.network, sides.whole):
        assert [actor.id for actor in network.actors] == ["a", "b", "c", "d"]
    assert {tie.id: tie.weight for tie in sides.old.network.cooperations} == {"1": 3, "2-2": 1}
    assert [tie.id for tie in sides.new.network.cooperations] == ["1", "2"]
    assert [tie.id for tie in sides.whole.cooperations] == ["1", "2", "2-2"]
    assert sides.old.network.actor_by_id["b"].type == ""
    assert sides.old.network.actor_by_id["d"].surveyed_on is None


def test_fields_of_either_state_have_their_names():
    old = Network.of(action_fields=[ActionField(id="x", name="Wohnen")])
    new = Network.of(action_fields=[ActionField(id="y", name="Arbeit")])
    sides = put_side_by_side(compare(old, new))
    for network in (sides.old.network, sides.new.network):
        assert set(network.field_by_id) == {"x", "y"}


def test_what_is_not_compared_is_not_marked():
    """Chor was asked for the new state only: its cooperation is drawn, but not as new."""
    asked = date(2021, 11, 22)
    amt, bad = (Actor(id=i, name=n, surveyed_on=asked) for i, n in (("a", "Amt"), ("b", "Bad")))
    old = Network.of(actors=[amt, bad, Actor(id="c", name="Chor")])
    new = Network.of(
        actors=[amt, bad, Actor(id="c", name="Chor", surveyed_on=asked)],
        cooperations=[
            Cooperation(id="ab", source="a", target="b"),
            Cooperation(id="bc", source="b", target="c"),
        ],
    )
    told = put_side_by_side(compare(old, new)).new.changes
    assert told == Changes(actors={}, cooperations={"ab": Change.NEW})
    everybody = put_side_by_side(compare(old, new, all_actors=True))
    assert everybody.new.changes.cooperations == {"ab": Change.NEW, "bc": Change.NEW}


@pytest.mark.slow
def test_both_maps_of_the_example_are_drawn_on_the_same_places():
    old, new = (open_source(name).network for name in ("beispielstadt", "beispielstadt-2022"))
    sides = put_side_by_side(compare(old, new))
    layout = place_actors(sides.whole)
    then, now = (
        build_scene(
            side.network,
            layout,
            View(size_by=None, changes=side.changes, absent=side.absent),
            texts=texts_for(Language.DE),
        )
        for side in (sides.old, sides.new)
    )
    places = [{node.id: (node.x, node.y) for node in scene.nodes} for scene in (then, now)]
    assert places[0] == places[1]
    assert then.revision == now.revision
    assert not any(node.hidden for node in (*then.nodes, *now.nodes))
