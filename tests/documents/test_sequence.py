"""The sequence that a map suggests, and views that are kept and read again."""

import pytest

from netmap.documents.sequence import keep_view, read_view, suggest_sequence
from netmap.model import (
    ActionField,
    Actor,
    Cooperation,
    CooperationStatus,
    Finding,
    Meeting,
    Network,
)
from netmap.model.scenes import Shows
from netmap.model.suggestions import Suggestion, SuggestionList
from netmap.views.scene.colouring import ColourBy
from netmap.views.scene.view import View

TOWN = Network.of(
    actors=[
        Actor(id=name, name=name.upper(), type="Amt", attributes=(("Träger", "Stadt"),))
        for name in "abc"
    ],
    cooperations=[
        Cooperation(id="1", source="a", target="b"),
        Cooperation(id="2", source="b", target="c"),
    ],
    action_fields=[ActionField(id="edu", name="Bildung"), ActionField(id="fun", name="Freizeit")],
    meetings=[Meeting(id="m", name="Auftakt")],
)
HUB = Finding(analysis="hubs", kind="hub", subjects=("b",))
GAP = Finding(analysis="missing_links", kind="missing_link", proposed=(("a", "c"),))
WISH = Suggestion(list=SuggestionList.STRATEGIC, kind="wish", source="a", target="c")


def test_a_sequence_goes_from_the_whole_to_what_can_be_done():
    scenes = suggest_sequence(TOWN, (HUB, GAP), (WISH,), compared=True)
    assert [scene.shows for scene in scenes] == [
        Shows.WHOLE,
        Shows.FIELD,
        Shows.FIELD,
        Shows.HUBS,
        Shows.FINDING,
        Shows.SUGGESTION,
        Shows.EARLIER,
        Shows.LATER,
    ]
    assert [scene.choice("field") for scene in scenes[1:3]] == ["edu", "fun"]
    assert scenes[4].choice("finding") == GAP.id
    assert scenes[5].choice("suggestion") == WISH.id


def test_scenes_are_the_same_ones_on_another_day():
    first, second = (suggest_sequence(TOWN, (HUB, GAP), (WISH,)) for _ in range(2))
    assert [scene.id for scene in first] == [scene.id for scene in second]
    assert len({scene.id for scene in first}) == len(first)


@pytest.mark.parametrize(
    "view",
    [
        View(),
        View(field="edu", types=frozenset({"Amt"}), kinds=frozenset({"Projekt"})),
        View(statuses=frozenset({CooperationStatus.WISHED}), colour_by=ColourBy.FIELD),
        View(focus="a", steps=2, size_by=None, without_coordinator=True),
        View(path=("a", "c")),
        View(least_weight=2.0, meeting="m"),
        View(common=("a", "b", "c")),
        View(own="Träger", own_values=frozenset({"", "Stadt"}), colour_by=ColourBy.OWN),
    ],
)
def test_a_view_comes_back_as_it_was(view):
    assert read_view(keep_view(view, "s").view, TOWN) == view


def test_what_is_highlighted_is_found_again_finding_or_suggestion():
    for shown in (GAP, WISH.as_finding()):
        kept = keep_view(View(), "s", finding=shown.id).view
        assert read_view(kept, TOWN, (HUB, GAP), (WISH,)).highlight == shown
        assert read_view(kept, TOWN).highlight is None


def test_without_an_actor_a_view_shows_what_falls_apart():
    # without b, a and c have no way to each other: two parts instead of one
    view = read_view(keep_view(View(without=frozenset({"b"})), "s").view, TOWN)
    assert view.without == {"b"}
    assert view.highlight is not None
    assert view.highlight.measure("parts") == 2


def test_a_field_that_is_gone_is_left_out():
    assert read_view((("field", "gone"),), TOWN) == View()
    assert read_view((("meeting", "gone"),), TOWN) == View()


def test_a_column_of_the_list_s_own_that_is_gone_is_left_out():
    view = View(own="gone", own_values=frozenset({"Stadt"}), colour_by=ColourBy.OWN, steps=2)
    assert read_view(keep_view(view, "s").view, TOWN) == View(steps=2)
