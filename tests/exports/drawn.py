"""Drawn maps for the tests of pictures and slides."""

import dataclasses
import random
import re
import xml.etree.ElementTree as ET

from netmap.i18n import Language, texts_for
from netmap.model import ActionField, Actor, Cooperation, CooperationStatus, Network
from netmap.views.layout.layout import place_actors
from netmap.views.scene.elements import SceneRegion
from netmap.views.scene.palette import Theme
from netmap.views.scene.scene import Scene, View, build_scene

TEXTS = texts_for(Language.DE)
NAMES = (
    "=1+1",
    "<b>fett</b>",
    "Müller & Söhne",
    "_x0041_",
    "Kita\x07 Nord\x0b",
    "W" * 300,
    "انجمن فرهنگی می‌خواهم",
    "e\u0301lan und A\u030angstro\u0308m",
    "$x^2$ {0} %s \\n",
)
WORDS = ("Evangelische", "Kirchengemeinde", "Jugendmigrationsdienst", "Volkshochschule", "Verein")


def draw(network: Network, theme: Theme = Theme.LIGHT, view: View | None = None) -> Scene:
    """Draw a map as the screen does."""
    sizes = {
        actor.id: sum(actor.id in (tie.source, tie.target) for tie in network.cooperations)
        for actor in network.actors
    }
    layout = place_actors(network)
    return build_scene(network, layout, view or View(), texts=TEXTS, theme=theme, sizes=sizes)


def make_hostile() -> Network:
    """Return a ring of actors whose names can be taken for something else; two parallel ties."""
    actors = [
        Actor(id=f"a{number}", name=name, type=f"<Typ> & {number % 3}")
        for number, name in enumerate(NAMES)
    ]
    last = len(actors) - 1
    ties = [
        Cooperation(id=f"t{number}", source=f"a{number}", target=f"a{number % last + 1}")
        for number in range(len(actors))
        if number != number % last + 1
    ]
    ties.append(Cooperation(id="twin", source="a1", target="a0", directed=True, weight=3))
    ties.append(Cooperation(id="plan", source="a2", target="a5", status=CooperationStatus.PLANNED))
    return Network.of(
        title="=Titel & <i>mehr</i> _x0041_",
        actors=actors,
        cooperations=ties,
        action_fields=[ActionField(id="f", name="Feld")],
    )


def make_town(size: int, *, seed: int = 3) -> Network:
    """Return a connected map with long German names."""
    chance = random.Random(seed)  # noqa: S311
    actors = [
        Actor(
            id=f"a{number:04}",
            name=f"{chance.choice(WORDS)} {chance.choice(WORDS)} {number}",
            type=f"Typ {number % 9}",
            coordinator=not number,
        )
        for number in range(size)
    ]
    ends = [(number, chance.randrange(number)) for number in range(1, size)]
    ends += [(0, chance.randrange(1, size)) for _ in range(size // 2)]
    return Network.of(
        title="Stadt",
        actors=actors,
        cooperations=[
            Cooperation(
                id=f"t{number:04}",
                source=actors[a].id,
                target=actors[b].id,
                directed=not number % 7,
            )
            for number, (a, b) in enumerate(ends)
        ],
    )


def svg_boxes(svg: bytes, scene: Scene) -> dict[str, tuple[float, float]]:
    """Return the centres of the boxes of an SVG by actor; details must differ."""
    actors = {node.detail: node.id for node in scene.nodes}
    centres = {}
    for path in ET.fromstring(svg).iter("{http://www.w3.org/2000/svg}path"):  # noqa: S314
        for title in path:
            if title.text in actors:
                numbers = [float(n) for n in re.findall(r"-?\d+\.?\d*", path.get("d", ""))]
                xs, ys = numbers[::2], numbers[1::2]
                centres[actors[title.text]] = (
                    (min(xs) + max(xs)) / 2,
                    (min(ys) + max(ys)) / 2,
                )
    return centres


def with_details(scene: Scene) -> Scene:
    """Give each box a detail of its own."""
    nodes = tuple(dataclasses.replace(node, detail=f"Box {node.id}") for node in scene.nodes)
    return dataclasses.replace(scene, nodes=nodes)


def region_of(label, **places):
    """Return a light region with its label at the top; ``x``, ``y``, ``width`` and ``height``."""
    return SceneRegion(
        label=label,
        **places,
        label_height=20,
        fill="#f4f4f4",
        border="#d0d0d0",
        text="#333333",
    )
