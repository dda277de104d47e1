"""Small link maps for tests."""

from __future__ import annotations

from typing import Any

import numpy as np

from netmap.engine.links.link_map import LinkMap, take_link_map
from netmap.engine.links.link_scores import Scores, score_pairs
from netmap.model import Network
from tests.engine.maps import arrays_of, make_map


def links_of(network: Network, field: str | None = None) -> LinkMap:
    """Return what link prediction may look at in a map."""
    return take_link_map(network, arrays_of(network, field))


def scores_of(ties: str, *pairs: tuple[int, int], **options: Any) -> Scores:
    """Return the scores of pairs, by position, of a map written as text."""
    links = links_of(make_map(ties, **options))
    first, second = np.array(pairs, dtype=np.int64).T
    return score_pairs(links, first, second, smoothing=4.0)


def block_map(*, groups: int = 4, members: int = 12, inside: float = 0.5, seed: int = 3) -> Network:
    """Return a map of dense groups with few ties between them; the type is the group."""
    chance = np.random.default_rng(seed)
    size = groups * members
    group = np.repeat(np.arange(groups), members)
    first, second = np.triu_indices(size, 1)
    tied = chance.random(len(first)) < np.where(group[first] == group[second], inside, 0.02)
    pairs = zip(first[tied].tolist(), second[tied].tolist(), strict=True)
    return make_map(
        " ".join(f"a{one:02d}-a{two:02d}" for one, two in pairs),
        types={
            f"Typ {number}": " ".join(f"a{i:02d}" for i in np.flatnonzero(group == number))
            for number in range(groups)
        },
    )
