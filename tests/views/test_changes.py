"""What became of actors and cooperations, drawn: signs, bands and their legend."""

import pytest

from netmap.model import Actor, Cooperation, CooperationStatus, Network
from netmap.model.comparison import Change, Changes
from netmap.views.layout.layout import place_actors
from netmap.views.scene.legend import LegendGroup
from netmap.views.scene.palette import (
    PAGES,
    SIGNS,
    Theme,
    band_of_change,
    contrast,
    ink_of_change,
    line_of,
    plain_ink,
)
from netmap.views.scene.scene import Role, View, build_scene
from netmap.views.scene.vis_network import to_vis

NETWORK = Network.of(
    actors=[Actor(id=name[0].lower(), name=name, type="Verein") for name in ("Amt", "Bad", "Chor")],
    cooperations=[
        Cooperation(id="1", source="a", target="b"),
        Cooperation(id="2", source="b", target="c", status=CooperationStatus.PLANNED),
    ],
)
LAYOUT = place_actors(NETWORK)
CHANGES = Changes(actors={"b": Change.CHANGED}, cooperations={"2": Change.NEW, "b": Change.NEW})
"""An actor and a cooperation may have the same id."""


@pytest.fixture(name="scene")
def scene_of_a_later_state(texts):
    """Bad has changed, its planned cooperation is new, Chor is only in the other state."""
    view = View(size_by=None, changes=CHANGES, absent=frozenset("c"))
    return build_scene(NETWORK, LAYOUT, view, texts=texts)


def test_a_changed_actor_has_a_sign_and_colours_of_its_own(scene, texts):
    amt, bad, _ = scene.nodes
    assert bad.label == f"{SIGNS[Change.CHANGED]} Bad"
    assert (amt.label, amt.fill) == ("Amt", plain_ink(Theme.LIGHT).fill)
    assert bad.fill == ink_of_change(Change.CHANGED, Theme.LIGHT).fill != amt.fill
    assert bad.border_width > amt.border_width
    assert bad.detail.endswith(texts("scene-change-changed"))


def test_who_is_absent_is_pale_at_its_place(scene, texts):
    chor = scene.nodes[2]
    assert chor.role is Role.DIMMED
    assert not chor.hidden
    assert (chor.x, chor.y) == (LAYOUT.boxes["c"].x, LAYOUT.boxes["c"].y)
    assert chor.detail.endswith(texts("scene-absent"))


def test_a_new_cooperation_has_a_band_and_keeps_the_line_of_its_stage(scene):
    old, new = scene.edges
    assert old.band is None
    assert old.colour == PAGES[Theme.LIGHT].faint_line
    assert new.band == band_of_change(Change.NEW, Theme.LIGHT)
    assert new.dashes == line_of(CooperationStatus.PLANNED, Theme.LIGHT).dashes
    drawn = to_vis(scene)["edges"]
    assert drawn[0]["background"] is False
    assert drawn[1]["background"]["color"] == new.band.colour
    assert drawn[1]["smooth"] == {"enabled": True, "type": "cubicBezier"}
    assert tuple(drawn[1]["bend"]) == new.bend


def test_the_legend_explains_changes_in_place_of_types(scene, texts):
    boxes = [
        (entry.label, entry.count) for entry in scene.legend if entry.group is LegendGroup.COLOUR
    ]
    sign = SIGNS[Change.CHANGED]
    assert boxes == [(f"{sign} {texts('scene-change-changed')}", 1), (texts("scene-absent"), 1)]
    lines = [entry.label for entry in scene.legend if entry.group is LegendGroup.LINE]
    assert lines[0] == texts("scene-change-new")


def test_a_map_that_compares_nothing_is_as_ever(texts):
    scene = build_scene(NETWORK, LAYOUT, View(), texts=texts)
    assert all(edge.band is None for edge in scene.edges)
    assert [node.label for node in scene.nodes] == ["Amt", "Bad", "Chor"]
    assert scene.legend[0].label == "Verein"


@pytest.mark.parametrize("theme", list(Theme))
def test_changes_differ_without_colour_and_stand_out(theme):
    bands = [band_of_change(change, theme) for change in Change]
    assert len({band.dashes for band in bands}) == len(set(SIGNS.values())) == len(Change)
    for change, band in zip(Change, bands, strict=True):
        assert contrast(band.colour, PAGES[theme].ground) >= 3
        ink = ink_of_change(change, theme)
        assert contrast(ink.border, ink.fill) >= 3
        assert contrast(ink.text, ink.fill) >= 7
