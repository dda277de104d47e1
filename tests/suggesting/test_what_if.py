"""What if proposals came true, and which help most."""

from itertools import combinations
from pathlib import Path

import pytest

from netmap.engine.arrays.map_arrays import to_arrays
from netmap.graph import build_graph
from netmap.model import CooperationStatus
from netmap.model.plans import Aim, Guarantee
from netmap.model.suggestions import Suggestion, SuggestionList
from netmap.opening.open import open_source
from netmap.suggesting.strategic import suggest_strategic
from netmap.suggesting.what_if import choose_best, suppose
from tests.engine.maps import make_map

DATA = Path(__file__).parents[2] / "data"


def propose(*pairs, field=None):
    return [
        Suggestion(list=SuggestionList.STRATEGIC, kind="silo", source=a, target=b, field=field)
        for a, b in (pair.split("-") for pair in pairs)
    ]


def test_figures_before_and_after():
    # o with a, b; z alone. 3 of 6 pairs joined, 3 apart. Distances 1, 1, 2: mean 4/3;
    # nearness (1 + 1 + .5) / 6. Of the 3 pairs of others of o one passes it.
    network = make_map("o-a:f o-b:f", alone="z", fields={"g": "z a"}, office=["o"])
    found = suppose(network, propose("a-b", field="f") + propose("z-a"))
    assert (found.before.cooperations, found.before.components) == (2, 2)
    assert found.before.fragmentation == pytest.approx(0.5)
    assert found.before.mean_distance == pytest.approx(4 / 3)
    assert found.before.nearness == pytest.approx(2.5 / 6)
    assert found.before.load == pytest.approx(1 / 3)
    # 2 pairs for 3 places in f and 2 in g: f has enough, g needs 2 · 2/5 = .8
    assert found.before.lacking == pytest.approx(0.8)
    # now a-b, z-a: distances 1 (oa, ob, ab, za), 2 (zo, zb); nothing passes o; z-a counts in g
    assert (found.after.cooperations, found.after.components) == (4, 1)
    assert found.after.mean_distance == pytest.approx(8 / 6)
    assert found.after.nearness == pytest.approx(5 / 6)
    assert found.after.load == 0.0
    assert found.after.lacking == 0.0


def test_proposals_are_planned_and_wishes_are_fulfilled():
    network = make_map("a-b b-c?wished c-d?planned")
    found = suppose(network, propose("a-c", "c-b")).network
    assert {(t.source, t.target): t.status for t in found.cooperations} == {
        ("a", "b"): CooperationStatus.EXISTING,
        ("b", "c"): CooperationStatus.PLANNED,
        ("c", "d"): CooperationStatus.PLANNED,
        ("a", "c"): CooperationStatus.PLANNED,
    }
    # what is planned anyway counts only if it is asked for
    assert suppose(network, propose("a-c")).after.components == 2
    accepted = suppose(network, propose("c-d", "a-c"))
    assert accepted.after.components == 1
    assert len(accepted.network.cooperations) == 4
    assert suppose(network, []).network == network


def test_suggestions_without_a_pair_change_nothing():
    network = make_map("a-b")
    lonely = Suggestion(list=SuggestionList.STRATEGIC, kind="absent_type", source="a")
    found = suppose(network, [lonely])
    assert found.before == found.after
    assert choose_best(network, [lonely], aim=Aim.FEWER_PARTS, count=1).chosen == ()


def test_fewer_parts_first_joins_the_largest():
    network = make_map("a-b b-c p-q", alone="z")
    plan = choose_best(network, propose("a-c", "z-p", "c-p", "a-q"), aim=Aim.FEWER_PARTS, count=3)
    # 3 · 2 pairs join a-b-c and p-q; a-q and a-c then join nothing
    assert [s.pair for s in plan.chosen] == [("c", "p"), ("p", "z")]
    assert plan.guarantee is Guarantee.BEST
    assert plan.supposition.after.components == 1


def test_shorter_ways_are_searched_in_small_maps():
    network = make_map("a-b b-c c-d d-e e-f")
    proposals = propose(*("-".join(pair) for pair in combinations("abcdef", 2)))
    new = [s for s in proposals if s.pair not in {tuple(p) for p in ("ab", "bc", "cd", "de", "ef")}]
    plan = choose_best(network, new, aim=Aim.SHORTER_WAYS, count=2)
    assert plan.guarantee is Guarantee.TRIED
    # 10 proposals: 10 choices of one and 45 of two
    assert plan.tried == 55
    best = max(suppose(network, pair).after.nearness for pair in combinations(new, 2))
    assert plan.supposition.after.nearness == pytest.approx(best)
    assert 0 < plan.stepwise_share <= 1


def test_where_not_all_are_tried_nothing_is_claimed():
    network = make_map("a-b b-c c-d", fields={"f": "a b c d"}, office=["c"])
    proposals = propose("a-c", "b-d", field="f")
    for aim, guarantee in (
        (Aim.SHORTER_WAYS, Guarantee.NONE),
        (Aim.LESS_LOAD, Guarantee.NONE),
        (Aim.FIELD_BALANCE, Guarantee.SHARE),
        (Aim.FEWER_PARTS, Guarantee.BEST),
    ):
        plan = choose_best(network, proposals, aim=aim, count=1, most_sets=1)
        assert (plan.guarantee, plan.tried, plan.stepwise_share) == (guarantee, 0, None)


def test_less_load_without_an_office_is_no_aim():
    plan = choose_best(make_map("a-b b-c"), propose("a-c"), aim=Aim.LESS_LOAD, count=1)
    assert plan.chosen == ()
    assert plan.supposition.before.load is None


def test_balance_prefers_the_field_that_lacks_ties():
    network = make_map("a-b:f b-c:f a-c:f p-q:g", fields={"f": "a b c d", "g": "p q r s"})
    # 4 pairs for 8 places: each field needs 2; g lacks one
    proposals = propose("a-d", field="f") + propose("r-s", field="g")
    plan = choose_best(network, proposals, aim=Aim.FIELD_BALANCE, count=2)
    assert [s.pair for s in plan.chosen] == [("r", "s")]
    assert (plan.supposition.before.lacking, plan.supposition.after.lacking) == (1.0, 0.0)


@pytest.mark.slow
@pytest.mark.parametrize("aim", list(Aim))
def test_beispielstadt_gets_better_in_every_respect(aim):
    network = open_source(DATA / "beispielstadt").network
    plan = choose_best(network, suggest_strategic(network), aim=aim, count=2)
    before, after = plan.supposition.before, plan.supposition.after
    assert 1 <= len(plan.chosen) <= 2
    better = {
        Aim.FEWER_PARTS: before.components - after.components,
        Aim.SHORTER_WAYS: after.nearness - before.nearness,
        Aim.LESS_LOAD: before.load - after.load,
        Aim.FIELD_BALANCE: before.lacking - after.lacking,
    }
    assert better[aim] > 0
    if aim is Aim.FEWER_PARTS:
        assert better[aim] == 2
    # the plan's map is the map with planned ties: what exists is untouched
    existing = to_arrays(build_graph(plan.supposition.network))
    assert len(existing.u) == before.cooperations
