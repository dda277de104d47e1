"""The likeliest pairs of a map."""

import dataclasses

import numpy as np
import pytest
from hypothesis import given
from hypothesis import settings as options

from netmap.engine.links.link_map import take_link_map
from netmap.engine.links.link_model import fit
from netmap.engine.links.link_ranking import rank_pairs
from netmap.settings import Suggesting
from tests.engine.link_maps import block_map, links_of
from tests.engine.maps import arrays_of, make_map, maps

SETTINGS = Suggesting()
NOBODY = np.empty(0, dtype=np.int64)


def ranked(links, known=NOBODY, limits=SETTINGS):
    model = fit(links, limits=limits, seed=1)
    ranking = rank_pairs(links, model, known=known, limits=limits)
    low = np.minimum(ranking.pairs.first, ranking.pairs.second).tolist()
    high = np.maximum(ranking.pairs.first, ranking.pairs.second).tolist()
    return list(zip(low, high, strict=True)), ranking


def test_the_likeliest_come_first_and_distant_ones_not_at_all():
    """Only a, b and p, r share three partners. The ends of x – y – z – w – v are apart."""
    links = links_of(make_map("a-p a-q a-r b-p b-q b-r p-q q-r x-y y-z z-w w-v r-x"))
    pairs, ranking = ranked(links)
    assert set(pairs[:2]) == {(0, 1), (2, 4)}
    assert ranking.total.tolist() == sorted(ranking.total, reverse=True)
    names = ["a", "b", "p", "q", "r", "v", "w", "x", "y", "z"]
    assert (names.index("v"), names.index("x")) not in pairs


def test_known_pairs_are_left_out():
    links = links_of(make_map("a-p a-q a-r b-p b-q b-r p-q q-r"))
    pairs, _ = ranked(links, known=links.number(np.array([0]), np.array([1])))
    assert pairs
    assert (0, 1) not in pairs


def test_the_shortlist_of_a_large_map_has_the_same_first():
    links = links_of(block_map())
    every, _ = ranked(links)
    quick = dataclasses.replace(SETTINGS, every_pair=10, shortlist=200)
    short, _ = ranked(links, limits=quick)
    assert len(short) < len(every)
    assert len(set(short[:20]) & set(every[:20])) >= 15


@pytest.mark.slow
def test_the_shortlist_does_not_depend_on_blocks(monkeypatch):
    links = links_of(block_map())
    quick = dataclasses.replace(SETTINGS, every_pair=10, shortlist=100)
    whole, _ = ranked(links, limits=quick)
    monkeypatch.setattr("netmap.engine.links.link_map.BLOCK", 1_000)
    parts, _ = ranked(links, limits=quick)
    assert whole == parts


@pytest.mark.slow
@given(maps())
@options(max_examples=30)
def test_every_map_can_be_ranked(network):
    """No pair twice, none that is tied, none of somebody without partners."""
    arrays = arrays_of(network)
    links = take_link_map(network, arrays)
    pairs, ranking = ranked(links)
    assert len(set(pairs)) == len(pairs)
    assert not set(pairs) & set(zip(arrays.u.tolist(), arrays.v.tolist(), strict=True))
    assert all(links.degree[one] and links.degree[two] for one, two in pairs)
    assert np.isfinite(ranking.total).all()
