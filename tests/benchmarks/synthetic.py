"""Synthetic stakeholder maps: dense local communities, loosely bridged, twelve action fields."""

import numpy as np

from netmap.model import ActionField, Actor, Cooperation, Network

FIELDS = 12
TYPES = 8
COMMUNITY = 30
WITHIN, NEARBY = 0.76, 0.15


def make_network(actors: int, *, degree: int = 8, seed: int = 1) -> Network:
    """Return a map of ``actors`` with ``actors * degree / 2`` cooperations; equal for equal seeds.

    Three quarters of the ties stay within a community of about thirty, most others reach the next
    communities; activity is skewed, so that there are hubs. Actor 0 coordinates.
    """
    random = np.random.default_rng([seed, actors])
    sizes = np.clip(random.lognormal(np.log(COMMUNITY), 0.5, actors), 8, 150).astype(int)
    community = np.repeat(np.arange(actors), sizes)[:actors]
    last = int(community[-1])
    activity = random.pareto(2.2, actors) + 0.35
    mass = np.concatenate(([0.0], np.cumsum(activity)))
    first = np.searchsorted(community, np.arange(last + 1))
    end = np.append(first[1:], actors)

    def draw(low: np.ndarray, high: np.ndarray) -> np.ndarray:
        """Draw one actor from each range low..high by activity."""
        point = mass[low] + random.random(len(low)) * (mass[high] - mass[low])
        return np.clip(np.searchsorted(mass, point, side="right") - 1, low, high - 1)

    wanted = actors * degree // 2
    pairs = np.empty(0, dtype=np.int64)
    while len(pairs) < wanted:
        count = wanted - len(pairs) + 16
        one = draw(np.zeros(count, dtype=np.int64), np.full(count, actors))
        home = community[one]
        kind = random.random(count)
        reach = np.where(kind < WITHIN, 0, np.where(kind < WITHIN + NEARBY, 4, last))
        two = draw(first[np.maximum(home - reach, 0)], end[np.minimum(home + reach, last)])
        ties = np.minimum(one, two) * actors + np.maximum(one, two)
        pairs = np.unique(np.concatenate((pairs, ties[one != two])))
    pairs = np.sort(random.permutation(pairs)[:wanted])
    source, target = np.divmod(pairs, actors)
    favourite = random.integers(0, FIELDS, (last + 1, 2))
    topic = favourite[community[source], random.integers(0, 2, wanted)]
    stray = random.random(wanted) < 0.1
    topic[stray] = random.integers(0, FIELDS, int(stray.sum()))
    weight = random.integers(1, 4, wanted)
    type_of = random.integers(0, TYPES, actors)
    return Network.of(
        title=f"{actors} actors",
        actors=(
            Actor(
                id=f"a{i:06d}",
                name=f"Akteur {i}",
                type=f"Typ {type_of[i]}",
                fields=(f"f{favourite[community[i], 0]:02d}",),
                coordinator=i == 0,
            )
            for i in range(actors)
        ),
        cooperations=(
            Cooperation(
                id=f"c{k:07d}",
                source=f"a{a:06d}",
                target=f"a{b:06d}",
                fields=(f"f{topic[k]:02d}",),
                weight=float(weight[k]),
            )
            for k, (a, b) in enumerate(zip(source.tolist(), target.tolist(), strict=True))
        ),
        action_fields=(ActionField(id=f"f{k:02d}", name=f"Feld {k}") for k in range(FIELDS)),
    )
