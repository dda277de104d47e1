"""Many scenes are sent as one and what differs from it."""

from netmap.i18n import Language, texts_for
from netmap.model import ActionField, Actor, Cooperation, Finding, Network
from netmap.views.layout.layout import place_actors
from netmap.views.scene.scene import View, build_scene
from netmap.views.scene.vis_network import to_vis
from netmap.views.scene.vis_scenes import to_vis_scenes

TOWN = Network.of(
    actors=[
        Actor(id="a", name="Amt", fields=("edu",)),
        Actor(id="b", name="Kita", fields=("edu",)),
        Actor(id="c", name="Chor"),
    ],
    cooperations=[Cooperation(id="1", source="a", target="b", fields=("edu",))],
    action_fields=[ActionField(id="edu", name="Bildung")],
)
LAYOUT = place_actors(TOWN)
GAP = Finding(analysis="x", kind="missing_link", proposed=(("a", "c"),))


def scene(view=View(), network=TOWN):  # noqa: B008
    return build_scene(network, LAYOUT, view, texts=texts_for(Language.DE))


def whole(base, difference, kind):
    """Put a scene together again, as the browser does."""
    items = {item["id"]: item for item in base[kind]}
    items |= {item["id"]: item for item in difference[kind]}
    return {name: item for name, item in items.items() if name not in difference["gone"]}


def test_the_first_scene_differs_in_nothing():
    base, (first,) = to_vis_scenes([scene()])
    assert (first["nodes"], first["edges"], first["gone"]) == ([], [], [])
    assert base["nodes"] == to_vis(scene())["nodes"]


def test_each_scene_can_be_put_together_again():
    scenes = [scene(), scene(View(field="edu")), scene(View(highlight=GAP))]
    base, differences = to_vis_scenes(scenes)
    for drawn, difference in zip(scenes, differences, strict=True):
        vis = to_vis(drawn)
        for kind in ("nodes", "edges"):
            assert whole(base, difference, kind) == {item["id"]: item for item in vis[kind]}


def test_only_what_differs_is_sent():
    _, (_, field) = to_vis_scenes([scene(), scene(View(field="edu"))])
    assert [node["id"] for node in field["nodes"]] == ["c"]  # hidden: not in the field
    assert field["edges"] == []


def test_who_is_on_other_scenes_only_is_hidden():
    fewer = Network.of(actors=TOWN.actors[:2], cooperations=TOWN.cooperations)
    base, (first, second) = to_vis_scenes([scene(network=fewer), scene()])
    assert whole(base, first, "nodes")["c"]["hidden"]
    assert not whole(base, second, "nodes")["c"]["hidden"]


def test_nobody_can_be_dragged():
    base, _ = to_vis_scenes([scene()])
    assert base["options"]["interaction"]["dragNodes"] is False
