"""One drawing per action field."""

from netmap.views.layout.layout import place_actors
from netmap.views.scene.multiples import build_multiples
from netmap.views.scene.view import View


def test_every_field_has_its_drawing_and_everybody_the_same_place(toy, texts):
    scenes = build_multiples(toy, place_actors(toy), View(field="fun"), texts=texts)
    assert [scene.title for scene in scenes.values()] == [
        "Toystadt: Bildung",
        "Toystadt: Freizeit",
    ]
    places = [[(node.id, node.x, node.y) for node in scene.nodes] for scene in scenes.values()]
    assert places[0] == places[1]
    shown = {node.id for node in scenes["fun"].nodes if not node.hidden}
    assert shown == {"school", "club"}


def test_sizes_are_those_of_the_field(toy, texts):
    sizes = {"fun": {"club": 3.0}, "edu": {"office": 3.0}}
    scenes = build_multiples(toy, place_actors(toy), View(), texts=texts, sizes=sizes)
    bold = {field: {n.id for n in scene.nodes if n.bold} for field, scene in scenes.items()}
    assert bold == {"edu": {"office"}, "fun": {"club"}}
