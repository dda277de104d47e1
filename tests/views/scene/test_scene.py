"""The drawing of a small network, down to every box and line."""

import dataclasses

import numpy as np
import pytest

from netmap.errors import UnknownFieldError
from netmap.model import CooperationStatus, Finding
from netmap.views.layout.arrangements import Arrangement
from netmap.views.layout.layout import place_actors
from netmap.views.layout.routes import turned
from netmap.views.scene.palette import PAGES, Outline, Theme, contrast, line_of
from netmap.views.scene.scene import ColourBy, Role, View, build_scene


@pytest.fixture(name="draw")
def draw_toy(toy, texts):
    """Draws the toy network; returns nodes and edges by id, and the scene."""
    layout = place_actors(toy)

    def draw(view=None, **options):
        scene = build_scene(toy, layout, view or View(), texts=texts, **options)
        nodes = {node.id: node for node in scene.nodes}
        return nodes, {edge.id: edge for edge in scene.edges}, scene

    return draw


def seen(items):
    return {item.id for item in items.values() if not item.hidden}


def entries(scene, group):
    return {entry.label: entry.count for entry in scene.legend if entry.group == group}


def test_a_plain_map_shows_everything_at_the_places_of_the_layout(draw, toy):
    nodes, edges, scene = draw()
    layout = place_actors(toy)
    assert seen(nodes) == {"office", "school", "club", "cafe", "choir"}
    assert seen(edges) == {"o-s", "s-c", "s-c2", "s-k"}
    assert all((n.x, n.y) == (layout.boxes[n.id].x, layout.boxes[n.id].y) for n in scene.nodes)
    assert nodes["office"].name == "Koordinierungsstelle"
    assert (scene.width, scene.height) == (layout.width, layout.height)
    assert (scene.title, scene.revision) == ("Toystadt", layout.revision)


@pytest.mark.parametrize(
    ("view", "actors", "ties"),
    [
        (View(field="fun"), {"school", "club"}, {"s-c", "s-c2"}),
        # s-c2, o-s and s-k name no field: they count in what both ends share.
        (View(field="edu"), {"office", "school", "cafe"}, {"o-s", "s-k"}),
        (View(types=frozenset({"Verein", "Schule"})), {"school", "club", "cafe"}, None),
        (View(types=frozenset({""})), {"choir"}, set()),
        (View(kinds=frozenset({"Projekt"})), None, {"s-c", "s-c2"}),
        (View(statuses=frozenset({CooperationStatus.PLANNED})), None, {"s-k"}),
        (View(without_coordinator=True), {"school", "club", "cafe", "choir"}, None),
    ],
)
def test_filters_hide_and_move_nobody(draw, view, actors, ties):
    everybody, all_ties, whole = draw()
    nodes, edges, scene = draw(view)
    expected = actors if actors is not None else set(everybody)
    assert seen(nodes) == expected
    inside = {tie for tie, e in all_ties.items() if {e.source, e.target} <= expected}
    assert seen(edges) == (ties if ties is not None else inside)
    assert [(n.x, n.y) for n in scene.nodes] == [(n.x, n.y) for n in whole.nodes]
    assert set(edges) == set(all_ties)
    assert scene.revision == whole.revision


def test_ended_cooperations_are_hidden_unless_asked_for(toy, texts):
    ended = dataclasses.replace(toy.cooperations[0], status=CooperationStatus.ENDED)
    network = dataclasses.replace(toy, cooperations=(ended, *toy.cooperations[1:]))
    layout = place_actors(network)
    usual = build_scene(network, layout, View(), texts=texts)
    everything = build_scene(
        network, layout, View(statuses=frozenset(CooperationStatus)), texts=texts
    )
    assert [edge.hidden for edge in usual.edges if edge.id == ended.id] == [True]
    assert [edge.hidden for edge in everything.edges if edge.id == ended.id] == [False]


def test_an_unknown_field_is_an_error_with_a_remedy(draw):
    with pytest.raises(UnknownFieldError):
        draw(View(field="gibt es nicht"))


def test_the_title_names_the_field_and_a_map_without_title_has_one(draw, toy, texts):
    assert draw(View(field="fun"))[2].title == "Toystadt: Freizeit"
    untitled = dataclasses.replace(toy, title="")
    scene = build_scene(untitled, place_actors(untitled), View(), texts=texts)
    assert scene.title == "Akteurslandkarte"


def test_a_focus_stands_out_and_the_rest_is_dimmed(draw):
    nodes, edges, _ = draw(View(focus="club"))
    assert {node.id: node.role for node in nodes.values()} == {
        "office": Role.DIMMED,
        "school": Role.CONTEXT,
        "club": Role.FOCUS,
        "cafe": Role.DIMMED,
        "choir": Role.DIMMED,
    }
    accent = PAGES[Theme.LIGHT].accent
    assert nodes["club"].border == accent
    assert edges["s-c"].colour == edges["s-c2"].colour == accent
    assert contrast(nodes["cafe"].text, "#ffffff") < 2 < contrast(nodes["school"].text, "#ffffff")


def test_a_finding_is_drawn_with_what_it_suggests(draw):
    finding = Finding(analysis="x", kind="x", subjects=("choir",), proposed=(("choir", "cafe"),))
    nodes, edges, scene = draw(View(highlight=finding))
    (proposal,) = [edge for edge in scene.edges if edge.role is Role.PROPOSED]
    assert (proposal.source, proposal.target) == ("choir", "cafe")
    assert proposal.dashes
    assert proposal.detail.endswith("vorgeschlagen")
    assert len(edges) == len(scene.edges) == 5
    assert nodes["cafe"].role is Role.CONTEXT
    assert entries(scene, "line")["vorgeschlagen"] == 1


def test_statuses_differ_by_dashes_and_closeness_by_width(draw):
    _, edges, _ = draw()
    assert edges["o-s"].dashes == ()
    assert edges["s-k"].dashes == line_of(CooperationStatus.PLANNED, Theme.LIGHT).dashes
    assert edges["o-s"].width > edges["s-c2"].width > edges["s-c"].width
    assert edges["s-k"].arrow
    assert not edges["o-s"].arrow


def test_parallel_cooperations_do_not_lie_on_each_other(draw):
    _, edges, _ = draw()
    back = turned(np.array(edges["s-c2"].bend))
    assert edges["s-c"].bend != pytest.approx(tuple(back))


def test_the_office_has_square_corners_and_who_was_not_asked_a_dashed_border(draw):
    scene = draw()[2]
    assert {n.id for n in scene.nodes if n.shape is Outline.SQUARE} == {"office"}
    assert {n.id for n in scene.nodes if n.dashed} == {"school", "club", "cafe", "choir"}
    assert entries(scene, "sign") == {"koordinierende Stelle": 1, "noch nicht befragt": 4}


def test_sizes_step_by_quarters_of_the_largest_and_need_no_room_of_others(draw):
    sizes = {"office": 8.0, "school": 5.0, "club": 2.0, "cafe": None, "choir": float("nan")}
    plain, _, unsized = draw()
    nodes, _, scene = draw(sizes=sizes)
    grown = {n.id: n.width - plain[n.id].width for n in scene.nodes}
    assert grown == {"office": 6, "school": 4, "club": 2, "cafe": 0, "choir": 0}
    assert nodes["office"].border_width > nodes["school"].border_width > plain["club"].border_width
    assert nodes["office"].bold
    assert not nodes["club"].bold
    hints = [entry.label for entry in scene.legend if entry.group == "hint"]
    closer = "dickere Linien: engere Kooperation"
    assert hints == [closer, "kräftigere Kästen: höherer Wert bei „Partner“"]
    assert [entry.label for entry in unsized.legend if entry.group == "hint"] == [closer]
    assert draw(View(size_by=None), sizes=sizes)[0] == plain


@pytest.mark.slow
def test_grown_boxes_stay_apart(town, texts):
    sizes = {actor.id: 1.0 for actor in town.actors}
    scene = build_scene(town, place_actors(town), View(), texts=texts, sizes=sizes)
    for index, first in enumerate(scene.nodes):
        for second in scene.nodes[:index]:
            aside = abs(first.x - second.x) >= (first.width + second.width) / 2
            above = abs(first.y - second.y) >= (first.height + second.height) / 2
            assert aside or above


def test_the_legend_counts_what_is_visible(draw):
    assert entries(draw()[2], "colour") == {"Amt": 1, "Schule": 1, "Verein": 2, "ohne Typ": 1}
    filtered = draw(View(field="fun"))[2]
    assert entries(filtered, "colour") == {"Schule": 1, "Verein": 1}
    assert entries(filtered, "line") == {"bestehend": 2}
    fields = draw(View(colour_by=ColourBy.FIELD))[2]
    assert entries(fields, "colour") == {
        "Bildung": 2,
        "Freizeit": 1,
        "mehrere Handlungsfelder": 1,
        "ohne Handlungsfeld": 1,
    }
    assert entries(draw()[2], "line") == {"bestehend": 3, "geplant": 1, "einseitig": 1}


def test_colours_do_not_change_with_filters(draw):
    whole, _, _ = draw()
    nodes, _, _ = draw(View(types=frozenset({"Verein"})))
    assert nodes["club"] == dataclasses.replace(whole["club"], detail=nodes["club"].detail)


def test_tooltips_count_the_partners_that_are_visible(draw):
    assert "1 Kooperationspartner" in draw()[0]["club"].detail
    assert "3 Kooperationspartner" in draw()[0]["school"].detail
    assert "2 Kooperationspartner" in draw(View(without_coordinator=True))[0]["school"].detail


def test_the_dark_theme_has_its_own_colours(draw):
    light, _, _ = draw()
    dark, _, scene = draw(theme=Theme.DARK)
    assert scene.theme is Theme.DARK
    assert dark["club"].text == PAGES[Theme.DARK].ink != light["club"].text


def test_the_legend_says_what_its_entries_switch(draw):
    scene = draw()[2]
    filters = {(e.filter.kind, e.filter.value) for e in scene.legend if e.filter}
    stages = {("status", "existing"), ("status", "planned")}
    assert filters == {("type", kind) for kind in ("Amt", "Schule", "Verein", "")} | stages
    fields = draw(View(colour_by=ColourBy.FIELD))[2].legend
    kinds = {(e.filter.kind, e.filter.value) for e in fields if e.filter and e.group == "colour"}
    assert kinds == {("field", "edu"), ("field", "fun")}


def test_what_filters_take_from_the_legend_can_be_switched_on_again(draw):
    assert draw()[2].legend_off == ()
    view = View(types=frozenset({"Verein"}), statuses=frozenset({CooperationStatus.EXISTING}))
    off = {entry.label: entry.count for entry in draw(view)[2].legend_off}
    assert off == {"Amt": 1, "Schule": 1, "ohne Typ": 1, "geplant": 1}


def test_regions_carry_the_names_of_fields_and_their_colours(toy, texts):
    layout = place_actors(toy, arrangement=Arrangement.BY_FIELD)
    view = View(colour_by=ColourBy.FIELD, arrangement=Arrangement.BY_FIELD)
    regions = build_scene(toy, layout, view, texts=texts).regions
    labels = [region.label for region in regions]
    assert labels == ["Bildung", "Freizeit", "ohne Handlungsfeld"]
    assert regions[0].border != regions[1].border
    # so faint that the text of a box reads on it as on the page
    assert all(contrast(PAGES[Theme.LIGHT].ink, region.fill) > 12 for region in regions)


def test_ways_and_common_partners_stand_out(draw):
    nodes, _, _ = draw(View(path=("office", "club")))
    assert nodes["school"].role is Role.CONTEXT
    nodes, edges, _ = draw(View(common=("office", "cafe")))
    assert [n.id for n in nodes.values() if n.role is Role.CONTEXT] == ["school"]
    assert edges["s-c"].role is Role.DIMMED


def test_groups_are_found_where_colours_mean_them(draw):
    scene = draw(View(colour_by=ColourBy.GROUP))[2]
    # school–office–club are tied (the tie to the café is only planned)
    assert entries(scene, "colour") == {"Gruppe 1": 3, "ohne Gruppe": 2}


@pytest.fixture(name="own")
def own_columns(toy):
    """The toy network whose actors say who carries them; the choir does not."""
    said = {"office": "Stadt", "school": "Stadt", "club": "fun", "cafe": "fun; Stadt"}
    return dataclasses.replace(
        toy,
        actors=tuple(
            dataclasses.replace(actor, attributes=(("Träger", said[actor.id]),))
            if actor.id in said
            else actor
            for actor in toy.actors
        ),
    )


def test_a_column_of_its_own_colours_the_map_and_its_legend_filters(own, texts):
    view = View(own="Träger", colour_by=ColourBy.OWN)
    scene = build_scene(own, place_actors(own), view, texts=texts)
    assert entries(scene, "colour") == {
        "Stadt": 2,
        "fun": 1,
        "mehrere Angaben": 1,
        "ohne Angabe": 1,
    }
    marks = {node.id: len(node.marks) for node in scene.nodes}
    assert marks == {"office": 1, "school": 1, "club": 1, "cafe": 2, "choir": 0}
    filters = {(e.filter.kind, e.filter.value) for e in scene.legend if e.filter}
    assert {value for kind, value in filters if kind == "own"} == {"Stadt", "fun", ""}


def test_values_that_are_filtered_away_can_be_switched_on_again(own, texts):
    view = View(own="Träger", colour_by=ColourBy.OWN, own_values=frozenset({"Stadt"}))
    scene = build_scene(own, place_actors(own), view, texts=texts)
    assert entries(scene, "colour") == {"Stadt": 2, "mehrere Angaben": 1}
    assert {entry.label: entry.count for entry in scene.legend_off} == {"fun": 1, "ohne Angabe": 1}


def test_regions_of_values_carry_their_names_and_colours(own, texts):
    layout = place_actors(own, arrangement=Arrangement.BY_OWN, own="Träger")
    view = View(own="Träger", colour_by=ColourBy.OWN, arrangement=Arrangement.BY_OWN)
    regions = build_scene(own, layout, view, texts=texts).regions
    assert [region.label for region in regions] == ["Stadt", "fun", "ohne Angabe"]
    assert len({region.border for region in regions}) == 3
