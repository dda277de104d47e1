"""Room for lines on small maps that are entered one cooperation after the other."""

import numpy as np
import pytest

from netmap.model import Actor, Cooperation, Network
from netmap.settings import DEFAULT_SETTINGS
from netmap.views.layout.layout import find_lines, find_places, measure_boxes, place_actors
from netmap.views.layout.routes import BoxMap, bend_lines
from netmap.views.layout.sight import clear_lines, find_spot_in_sight

NAMES = (
    "AWO",
    "Caritasverband Beispielstadt e. V.",
    "Jugendamt",
    "Kita Regenbogen",
    "Stadt Beispielstadt – Koordinierungsstelle Integration",
    "Volkshochschule",
    "Agentur für Arbeit",
    "Moscheeverein",
    "Sportverein 1904",
    "Musikschule",
    "Evangelische Kirchengemeinde Nord",
    "Grundschule am Park",
)
ROOM = DEFAULT_SETTINGS.canvas.line_room


def tree(size, chance):
    return [(int(chance.integers(child)), child) for child in range(1, size)]


def net(size, chance):
    pairs = tree(size, chance)
    others = [(a, b) for b in range(size) for a in range(b) if (a, b) not in pairs]
    return pairs + [others[one] for one in chance.permutation(len(others))[: size // 2]]


SHAPES = {
    "star": lambda size, _: [(0, other) for other in range(1, size)],
    "ring": lambda size, _: [(one, (one + 1) % size) for one in range(size)][: size * 2 - 3],
    "everybody": lambda size, _: [(a, b) for b in range(size) for a in range(b)],
    "tree": tree,
    "net": net,
}


def enter(size, shape, *, first, seed, pinned=()):
    """Enter actors and cooperations one by one: the map, and where everybody stands then."""
    chance = np.random.default_rng([size, seed])
    names = [NAMES[one] for one in chance.permutation(len(NAMES))]
    actors, ties, places = {}, [], {}
    steps = [(one,) for one in range(size)] if first else []
    for step in steps + SHAPES[shape](size, chance):
        actors |= {one: Actor(id=str(one), name=names[one]) for one in step}
        if len(step) == 2:
            source, target = map(str, step)
            ties.append(Cooperation(id=f"{source}-{target}", source=source, target=target))
        network = Network.of(actors=actors.values(), cooperations=ties)
        held = {one: places[one] for one in pinned if one in places}
        places = find_places(network, kept=places, pinned=held)
    return network, places


def judge(network, places):
    """How many lines pass behind a box as they are drawn, and the least gap of two boxes."""
    _, halves = measure_boxes(network)
    _, lines = find_lines(network)
    spots = np.array([places[actor.id] for actor in network.actors])
    bends = np.array(bend_lines(spots, halves, lines)).reshape(-1, 2)
    pairs = [(a, b) for b in range(len(spots)) for a in range(b)]
    gaps = [(np.abs(spots[a] - spots[b]) - halves[a] - halves[b]).max() for a, b in pairs]
    return int(BoxMap(spots, halves).foreign_boxes(lines, bends).sum()), min(gaps)


@pytest.mark.parametrize("first", [True, False], ids=["actors first", "line by line"])
@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("size", [2, 3, 6, 9, 12])
def test_every_line_of_a_small_map_is_in_sight_and_has_room(size, shape, first):
    hidden, gap = judge(*enter(size, shape, first=first, seed=1))
    assert hidden == 0
    assert gap >= ROOM - 0.5  # boxes are placed at tenths of a pixel


def test_who_was_put_somewhere_by_hand_stays_there():
    held = ("0", "1", "2")
    places = {}
    chance = np.random.default_rng(1)
    actors = [Actor(id=str(one), name=name) for one, name in enumerate(NAMES[:8])]
    row = {str(one): (one * 200.0, 0.0) for one in range(3)}
    ties = []
    for one, other in net(8, chance):
        ties.append(Cooperation(id=f"{one}-{other}", source=str(one), target=str(other)))
        network = Network.of(actors=actors[: max(3, other + 1)], cooperations=ties)
        places = find_places(network, kept=row | places, pinned=row)
        assert {actor: places[actor] for actor in held} == row
    assert judge(network, places)[0] == 0


def test_who_hides_a_line_gives_way_and_nobody_else():
    places = np.array([[0.0, 0.0], [200.0, 0.0], [400.0, 0.0], [200.0, 300.0]])
    halves = np.full((4, 2), (40.0, 10.0))
    lines = np.array([[0, 2]])
    wide = np.full((4, 2), (40.0, 140.0))  # nothing bends around these
    nobody = np.zeros(4, dtype=bool)
    assert (clear_lines(places, halves, lines, nobody, room=ROOM) == places).all()
    after = clear_lines(places, wide, lines, nobody, room=ROOM)
    assert (after != places).any(axis=1).sum() == 1
    assert BoxMap(after, wide).foreign_boxes(lines, np.zeros((1, 2))).tolist() == [0]
    still = clear_lines(places, wide, lines, np.ones(4, dtype=bool), room=ROOM)
    assert (still == places).all()


def test_a_spot_is_free_and_out_of_the_way():
    places = np.array([[0.0, 0.0], [300.0, 0.0]])
    halves = np.full((2, 2), (40.0, 10.0))
    spot = find_spot_in_sight(
        np.array([150.0, 0.0]),
        np.array([40.0, 10.0]),
        places,
        halves,
        np.array([[0, 1]]),
        np.array([], dtype=int),
        room=ROOM,
    )
    assert abs(spot[1]) > 10  # the line between the two runs at 0


def test_where_no_spot_is_free_none_is_found():
    spot = find_spot_in_sight(
        np.zeros(2),
        np.full(2, 10.0),
        np.zeros((1, 2)),
        np.full((1, 2), 5_000.0),
        np.empty((0, 2), dtype=int),
        np.empty(0, dtype=int),
        room=ROOM,
    )
    assert spot is None


def test_a_larger_map_is_placed_as_before():
    many = DEFAULT_SETTINGS.canvas.small_actors + 1
    actors = [Actor(id=str(one), name=f"Akteur {one}") for one in range(many)]
    before = place_actors(Network.of(actors=actors[:-1]))
    after = place_actors(Network.of(actors=actors), before=before)
    assert {key: after.places[key] for key in before.places} == before.places
