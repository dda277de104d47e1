"""Scenes as they are presented: on the same places, in words, in both languages."""

import pytest

from netmap.documents.presenting import stage
from netmap.documents.scene_telling import Material
from netmap.documents.sequence import suggest_sequence
from netmap.documents.side_by_side import put_side_by_side
from netmap.findings.analyse import analyse
from netmap.findings.compare import compare
from netmap.i18n import Language, texts_for
from netmap.model.scenes import SavedScene, Shows
from netmap.opening.open import open_source
from netmap.suggesting.strategic import suggest_strategic
from netmap.views.layout.layout import place_actors
from netmap.views.scene.emphasis import Role

pytestmark = pytest.mark.slow

TEXTS = texts_for(Language.DE)


@pytest.fixture(name="material", scope="module")
def beispielstadt() -> Material:
    network = open_source("beispielstadt-2022").network
    comparison = compare(open_source("beispielstadt").network, network)
    sides = put_side_by_side(comparison)
    return Material(
        network=network,
        layout=place_actors(sides.whole, before=place_actors(network)),
        findings=analyse(network),
        suggestions=suggest_strategic(network),
        comparison=comparison,
        sides=sides,
    )


def staged(material, *scenes, language=Language.DE):
    return stage(scenes, material, texts=texts_for(language))


@pytest.mark.parametrize("language", list(Language))
def test_every_scene_says_what_it_shows(material, language):
    sequence = suggest_sequence(
        material.network, material.findings, material.suggestions, compared=True
    )
    scenes = staged(material, *sequence, language=language)
    assert [scene.id for scene in scenes] == [saved.id for saved in sequence]
    assert all(scene.title and scene.sentence and scene.shown for scene in scenes)
    assert not any(scene.sentence == texts_for(language)("present-gone") for scene in scenes)


def test_nobody_moves_from_scene_to_scene(material):
    sequence = suggest_sequence(
        material.network, material.findings, material.suggestions, compared=True
    )
    places: dict[str, tuple[float, float]] = {}
    for one in staged(material, *sequence):
        for node in one.scene.nodes:
            assert places.setdefault(node.id, (node.x, node.y)) == (node.x, node.y)
    revisions = {one.scene.revision for one in staged(material, *sequence)}
    assert len(revisions) == 1


def test_a_field_shows_its_actors_alone_and_counts_them(material):
    field = material.network.action_fields[0]
    (scene,) = staged(material, SavedScene(id="f", shows=Shows.FIELD, view=(("field", field.id),)))
    visible = {node.id for node in scene.scene.nodes if not node.hidden}
    assert set(scene.shown) == visible
    assert len(visible) < len(material.network.actors)
    assert scene.title == field.name


def test_the_actors_that_a_scene_is_about_come_first(material):
    sequence = suggest_sequence(material.network, material.findings, material.suggestions)
    for scene in staged(material, *(one for one in sequence if one.shows is Shows.SUGGESTION)):
        roles = {node.id: node.role for node in scene.scene.nodes}
        assert [roles[actor] for actor in scene.shown[:2]] == [Role.FOCUS, Role.FOCUS]
        assert Role.DIMMED not in {roles[actor] for actor in scene.shown}


def test_own_titles_and_notes_go_before_automatic_ones(material):
    plain, own = staged(
        material,
        SavedScene(id="a", shows=Shows.WHOLE),
        SavedScene(id="b", shows=Shows.WHOLE, title="Unser Netz", note="Kurz halten"),
    )
    assert plain.title == material.network.title
    assert (own.title, own.note) == ("Unser Netz", "Kurz halten")
    assert own.sentence == plain.sentence


@pytest.mark.parametrize("shows", [Shows.FIELD, Shows.FINDING, Shows.SUGGESTION])
def test_what_is_gone_is_said(material, shows):
    (scene,) = staged(material, SavedScene(id="x", shows=shows, view=((shows.value, "gone"),)))
    assert scene.sentence == TEXTS("present-gone")
    assert len(scene.shown) == len(material.network.actors)


def test_a_kept_view_begins_with_its_spotlight(material):
    actor = material.network.actors[0].id
    (scene,) = staged(material, SavedScene(id="v", shows=Shows.VIEW, view=(("spotlight", actor),)))
    assert scene.spotlight == actor


def test_before_and_after_count_what_came_and_went(material):
    earlier, later = staged(
        material,
        SavedScene(id="e", shows=Shows.EARLIER),
        SavedScene(id="l", shows=Shows.LATER),
    )
    gone, new = (sum(not node.hidden for node in scene.scene.nodes) for scene in (earlier, later))
    everybody = len(material.network.actors) + len(material.comparison.actors_removed)
    assert gone == new == everybody  # the others stay as pale boxes
    assert str(len(material.comparison.cooperations_added)) in later.sentence


def test_large_names_are_those_that_stand_out_else_the_first_by_size(material):
    # every actor of the map has a size: the 12 largest are named, the largest one first
    sizes = {actor.id: float(rank) for rank, actor in enumerate(material.network.actors)}
    (whole,) = stage(
        [SavedScene(id="w", shows=Shows.WHOLE)], material, texts=TEXTS, sizes=lambda _: sizes
    )
    assert len(whole.named) >= 12
    assert whole.named[0] == material.network.actors[-1].id
    assert set(whole.named) <= set(whole.shown[: len(whole.named)])
    later = staged(material, SavedScene(id="l", shows=Shows.LATER))[0]
    bold = {node.id for node in later.scene.nodes if node.bold}
    assert set(later.named) == bold
    assert {actor.id for actor in material.comparison.actors_added} <= bold
