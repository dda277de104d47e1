"""Which pairs come into question."""

import numpy as np

from netmap.engine.links.link_pairs import all_pairs, are_few, pairs_around, some_pairs
from tests.engine.link_maps import block_map, links_of
from tests.engine.maps import make_map


def pairs_of(pairs):
    return {(min(pair), max(pair)) for pair in zip(pairs.first, pairs.second, strict=True)}


def test_all_pairs_of_tied_actors_without_a_tie():
    """A – b – c – d and e alone: a–c, a–d, b–d."""
    links = links_of(make_map("a-b b-c c-d", alone="e"))
    assert pairs_of(all_pairs(links)) == {(0, 2), (0, 3), (1, 3)}


def test_four_actors_have_six_pairs():
    links = links_of(make_map("a-b b-c c-d", alone="e"))
    assert are_few(links, 6)
    assert not are_few(links, 5)


def test_near_pairs_are_two_or_three_steps_apart():
    """A – b – c – d – e: a and e are four steps apart; the pair is not near."""
    links = links_of(make_map("a-b b-c c-d d-e"))
    around = pairs_around(links, most=1_000, chance=np.random.default_rng(1))
    assert sorted(around.starts) == [0, 1, 2, 3, 4]
    assert pairs_of(around.near) == {(0, 2), (0, 3), (1, 3), (1, 4), (2, 4)}
    assert len(around.near) == 5


def test_large_maps_look_around_some_actors():
    links = links_of(block_map())
    around = pairs_around(links, most=30, chance=np.random.default_rng(1))
    assert 0 < len(around.starts) < 5
    assert all(around.starts[np.isin(around.starts, pair)].size for pair in pairs_of(around.near))


def test_a_choice_is_seeded_and_bounded():
    links = links_of(block_map())
    chosen = [
        pairs_of(some_pairs(links, most=50, every=10_000, chance=np.random.default_rng(seed)))
        for seed in (1, 1, 2)
    ]
    assert chosen[0] == chosen[1] != chosen[2]
    assert len(chosen[0]) == 50
    assert chosen[0] <= pairs_of(all_pairs(links))
