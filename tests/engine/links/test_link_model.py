"""Scores put together: what is learned, and that it is learned from nothing hidden."""

import dataclasses

import numpy as np
import pytest
from scipy.special import ndtri

from netmap.engine.links.link_model import Ranks, fit, regress, score_pairs_of
from netmap.engine.links.link_pairs import all_pairs
from netmap.engine.links.link_scores import ALLOCATION, ATTACHMENT
from netmap.settings import Suggesting
from tests.engine.link_maps import block_map, links_of

SETTINGS = Suggesting()
PRIOR = dict(SETTINGS.prior)


def test_ranks_of_values():
    """0 0 5: the two zeros have the mean rank 1.5, five rank 3, of four; 2.5 lies half way."""
    ranks = Ranks.of(np.array([5.0, 0.0, 0.0]))
    low, high = ndtri(1.5 / 4), ndtri(3 / 4)
    assert ranks.place(np.array([0.0, 5.0, 2.5])) == pytest.approx([low, high, (low + high) / 2])
    assert ranks.place(np.array([10.0, -1.0])) == pytest.approx([high + np.log(2), low])


def test_without_news_the_prior_stands():
    """Scores that are all the same teach nothing."""
    prior = np.array([0.2, 0.1])
    found = np.arange(20) < 4
    assert regress(np.zeros((20, 2)), found, prior=prior, caution=10.0) == pytest.approx(prior)


@pytest.mark.slow
def test_the_weights_minimise_the_loss():
    """At the minimum the slope is 0: data and caution hold each other in balance."""
    chance = np.random.default_rng(1)
    table = chance.normal(size=(300, 2))
    found = chance.random(300) < 1 / (1 + np.exp(2 - table[:, 0]))
    prior = np.array([0.3, 0.3])
    weights = regress(table, found, prior=prior, caution=2.0)
    constants = np.linspace(-6, 2, 80_001)
    # the constant at the minimum makes expected and observed ties equal
    odds = table @ weights
    expected = np.array([(1 / (1 + np.exp(-odds - c))).sum() for c in constants])
    constant = constants[np.argmin(np.abs(expected - found.sum()))]
    slope = table.T @ (1 / (1 + np.exp(-odds - constant)) - found) + 2.0 * (weights - prior)
    assert slope == pytest.approx([0, 0], abs=0.02)
    assert weights[0] > 0.5 > weights[1]


def test_caution_holds_the_weights():
    links = links_of(block_map())
    free, held = (
        fit(links, limits=dataclasses.replace(SETTINGS, caution=caution), seed=1).weights
        for caution in (1.0, 1e6)
    )
    assert held == pytest.approx(PRIOR, abs=1e-3)
    assert max(abs(free[name] - PRIOR[name]) for name in PRIOR) > 0.1


def test_in_a_map_of_groups_being_large_counts_less_than_common_partners():
    weights = fit(links_of(block_map()), limits=SETTINGS, seed=1).weights
    assert weights[ALLOCATION] > weights[ATTACHMENT]


def test_equal_seeds_give_equal_models():
    links = links_of(block_map())
    pairs = all_pairs(links)
    scores = score_pairs_of(links, pairs, SETTINGS)
    one, same, other = (fit(links, limits=SETTINGS, seed=seed).judge(scores) for seed in (1, 1, 2))
    assert one.tolist() == same.tolist()
    assert one.tolist() != other.tolist()


@pytest.mark.slow
def test_more_rounds_depend_less_on_chance():
    """The weights of two seeds lie closer together; that a round counts less does not matter."""
    links = links_of(block_map())

    def spread(rounds):
        found = [
            np.array(list(fit(links, limits=SETTINGS, seed=seed, rounds=rounds).weights.values()))
            for seed in range(4)
        ]
        return np.std(found, axis=0).sum()

    assert spread(4) < spread(1)


def test_what_is_hidden_teaches_nothing():
    """The model of a map without some ties is that of a map that never had them."""
    network = block_map()
    links = links_of(network)
    hidden = np.arange(len(links.first)) % 10 == 0
    ids = [actor.id for actor in network.actors]
    secret = {
        (ids[one], ids[two])
        for one, two in zip(links.first[hidden], links.second[hidden], strict=True)
    }
    kept = [tie for tie in network.cooperations if (tie.source, tie.target) not in secret]
    assert len(kept) == (~hidden).sum()
    never = links_of(dataclasses.replace(network, cooperations=tuple(kept)))
    tested = fit(links.without(hidden), limits=SETTINGS, seed=1)
    assert tested.weights == fit(never, limits=SETTINGS, seed=1).weights
