"""Ranks with actors missing: what must stay, what cannot, and what can be worked out by hand."""

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from netmap.analyses.brokers import find_brokers
from netmap.engine.arrays.map_arrays import to_arrays
from netmap.engine.inference.stability import by_degree, by_sole_pairs, rank_stability
from netmap.engine.kernels import kernels
from netmap.engine.measures.sole_ways import sole_ways
from netmap.graph import build_graph
from tests.benchmarks.synthetic import make_network
from tests.engine.maps import arrays_of, make_map, maps

OPTIONS: dict[str, Any] = {
    "missing": 2,
    "top": 3,
    "most_runs": 2000,
    "least_runs": 100,
    "accuracy": 0.02,
    "tails": 0.05,
    "seed": 1,
}
STAR = make_map(" ".join(f"x-{leaf}" for leaf in "abcdefghij"))
RING = make_map(" ".join(f"a{i}-a{(i + 1) % 12}" for i in range(12)))


def ranks(network, actors, **options):
    arrays = arrays_of(network)
    places = [arrays.index[actor] for actor in actors]
    return rank_stability(places, by_degree(arrays), size=arrays.size, **{**OPTIONS, **options})


def test_the_centre_of_a_star_stays_first():
    (centre,) = ranks(STAR, ["x"])
    assert (centre.best, centre.worst, centre.share_in_top) == (1, 1, 1.0)


def test_leaves_of_a_star_are_never_surely_among_the_first():
    # 9 of 11 are there: 7 or 8 other leaves are equal to it, whether the centre is there or not
    (leaf,) = ranks(STAR, ["a"])
    assert leaf.share_in_top == 0
    assert (leaf.best, leaf.worst) == (1, 9)


def test_nobody_stands_out_in_a_ring():
    for actor in ranks(RING, ["a0", "a5"]):
        assert actor.share_in_top < 0.5
        assert (actor.best, actor.worst) != (1, 1)


def test_a_lead_of_one_partner():
    # a has 4 partners, b has 3. One of nine actors is missing. Given that a is there, each of the
    # eight others is missing equally often: without a partner of a, a and b are equal and nobody
    # is surely first (4 cases); without b or a partner of b, a is (4 cases)
    network = make_map("a-p a-q a-r a-s b-t b-u b-v")
    first, second = ranks(
        network, ["a", "b"], missing=1, top=1, least_runs=2000, most_runs=2250, seed=5
    )
    # standard error .011
    assert first.share_in_top == pytest.approx(4 / 8, abs=0.04)
    # b is first where a is missing: 1 of 8
    assert second.share_in_top == pytest.approx(1 / 8, abs=0.03)
    # the actor itself is there in 8 of 9 runs
    assert first.runs == pytest.approx(2250 * 8 / 9, rel=0.05)
    assert (first.best, first.worst) == (1, 2)
    assert (second.best, second.worst) == (1, 2)


def test_where_all_are_there_one_run_tells_all():
    # a and b have 2 partners each and share the first two places
    a, b, c = ranks(make_map("a-c a-d b-e b-f"), "abc", missing=0, top=2)
    assert (a.runs, a.best, a.worst, a.in_top) == (1, 1, 2, 1)
    assert b == a
    assert (c.best, c.worst, c.in_top) == (3, 6, 0)


@pytest.mark.slow
def test_what_is_clear_needs_fewer_runs():
    network = make_network(100)
    degrees = kernels.degree(arrays_of(network))
    order = np.argsort(-degrees, kind="stable")
    arrays = arrays_of(network)
    found = ranks(network, [arrays.actors[i] for i in order[:8]], missing=20)
    for actor in found:
        share = (actor.in_top + 2) / (actor.runs + 4)
        # settled by its own accuracy, within the last block of runs
        assert np.sqrt(share * (1 - share) / (actor.runs + 4)) <= 0.02
        assert actor.runs >= 100
    assert min(actor.runs for actor in found) < 200 < max(actor.runs for actor in found)


def test_the_same_in_whatever_company():
    alone, together = ranks(RING, ["a3"]), ranks(RING, ["a0", "a3", "a7"])
    assert alone[0] == together[1]
    assert ranks(RING, ["a3"]) == alone
    assert ranks(RING, ["a3"], seed=2) != alone


def test_never_more_runs_than_allowed():
    (actor,) = ranks(RING, ["a0"], most_runs=120, accuracy=1e-9)
    assert 80 <= actor.runs <= 120


@given(maps(), st.data())
def test_partners_that_are_there(network, data):
    arrays = arrays_of(network)
    there = np.array(data.draw(st.lists(st.booleans(), min_size=arrays.size)))
    there = there[: arrays.size].astype(bool)
    values = by_degree(arrays)(there[np.newaxis])[0]
    left = arrays.without([a for a, kept in zip(arrays.actors, there, strict=True) if not kept])
    assert values[there].tolist() == kernels.degree(left).tolist()


def test_brokers_are_ranked_as_they_are_found():
    network = make_network(100)
    arrays = to_arrays(build_graph(network))
    gone = arrays.actors[3:30:4]
    there = ~np.isin(arrays.actors, gone)
    values = by_sole_pairs(sole_ways(arrays))(there[np.newaxis])[0]
    left = arrays.without(gone)
    brokers = find_brokers(left)
    assert len(brokers) == 5
    for broker in brokers:
        assert values[arrays.index[broker.subjects[0]]] == broker.measure("pairs")


def test_nobody_in_question():
    arrays = arrays_of(make_map(""))
    assert rank_stability([], by_degree(arrays), size=0, **{**OPTIONS, "missing": 0}) == ()


def test_without_ties_all_share_all_ranks():
    (found,) = ranks(make_map("", alone="a b c d e f g h"), ["a"])
    assert (found.best, found.worst, found.share_in_top) == (1, 6, 0.0)
