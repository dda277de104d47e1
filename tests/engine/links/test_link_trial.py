"""Tests of link prediction: what is ranked, and how well."""

import dataclasses

import numpy as np
import pytest

from netmap.engine.links.link_scores import COMMON, FIELDS
from netmap.engine.links.link_trial import MODEL, RANDOM, try_out
from netmap.settings import Suggesting
from tests.engine.link_maps import block_map, links_of
from tests.engine.maps import make_map

SETTINGS = Suggesting()


def hide(links, every=10):
    hidden = np.arange(len(links.first)) % every == 0
    return links.without(hidden), links.first[hidden], links.second[hidden]


def test_all_pairs_without_a_tie_are_ranked():
    """Ring of six with c – f: 15 pairs less 7 ties. To be found is a – c.

    Common partners: a–c (b, f), c–e (d, f), b–f (a, c), d–f (c, e) two, b–d and a–e one, the
    rest none.
    """
    links = links_of(make_map("a-b b-c c-d d-e e-f f-a c-f"))
    trial = try_out(links, np.array([0]), np.array([2]), limits=SETTINGS, every=100, seed=1)
    assert (trial.ties, trial.pairs) == (1, 8)
    assert trial.qualities[RANDOM].precision == pytest.approx(1 / 8)
    assert trial.qualities[RANDOM].auc == 0.5
    assert trial.qualities[COMMON].precision == pytest.approx(1 / 4)
    assert trial.qualities[COMMON].auc == pytest.approx((3 * 0.5 + 4) / 7)


def test_who_has_no_tie_left_is_not_in_play():
    links = links_of(make_map("a-b b-c c-d", alone="e"))
    trial = try_out(links, np.array([0, 0]), np.array([2, 4]), limits=SETTINGS, every=100, seed=1)
    assert (trial.ties, trial.pairs) == (1, 3)


def test_fields_are_a_rival_where_there_are_any():
    without = try_out(*hide(links_of(block_map())), limits=SETTINGS, every=10_000, seed=1)
    assert FIELDS not in without.qualities
    links = links_of(make_map("a-b b-c c-d", fields={"f": "a d"}))
    with_fields = try_out(links, np.array([0]), np.array([3]), limits=SETTINGS, every=9, seed=1)
    assert with_fields.qualities[FIELDS].precision == 1


def test_hidden_ties_of_groups_are_found():
    trial = try_out(*hide(links_of(block_map())), limits=SETTINGS, every=10_000, seed=1)
    assert trial.qualities[MODEL].auc > 0.8
    assert trial.qualities[MODEL].precision > 3 * trial.qualities[RANDOM].precision


def test_large_maps_are_judged_by_a_part_of_them():
    """The same map as if it were too large: the estimates come near those of all pairs."""
    parts = hide(links_of(block_map(groups=8)))
    whole = try_out(*parts, limits=SETTINGS, every=100_000, seed=1)
    small = dataclasses.replace(SETTINGS, every_pair=10, tested_pairs=2_000, learned_pairs=1_000)
    part = try_out(*parts, limits=small, every=10, seed=1)
    assert part.pairs < whole.pairs
    assert 0 < part.ties <= whole.ties
    for name in (MODEL, COMMON):
        assert part.qualities[name].auc == pytest.approx(whole.qualities[name].auc, abs=0.1)
