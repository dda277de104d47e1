"""How well missing ties are found, on hidden ties and on a later state."""

import dataclasses
import math

import pytest

from netmap.errors import UnknownFieldError
from netmap.model.backtest import Outcome, Split
from netmap.settings import DEFAULT_SETTINGS
from netmap.suggesting.backtest import backtest_between, backtest_by_hiding
from tests.engine.link_maps import block_map, links_of
from tests.engine.maps import make_map

QUICK = dataclasses.replace(DEFAULT_SETTINGS.suggesting, hidden_ties=60, folds=3, least_repeats=3)


@pytest.fixture(name="tested", scope="module")
def test_of_groups():
    return backtest_by_hiding(links_of(block_map()), limits=QUICK)


def test_in_a_map_of_groups_the_list_beats_the_simple_rules(tested):
    assert tested.split is Split.HIDDEN
    assert tested.outcome is Outcome.USABLE
    assert [rating.name for rating in tested.baselines] == ["random", "preferential_attachment"]
    assert tested.model.pr_auc.value > 2 * tested.best_baseline.pr_auc.value
    assert tested.model.precision.low < tested.model.precision.value < tested.model.precision.high


def test_guessing_finds_the_share_of_ties_that_there_is(tested):
    """Each run hides as many ties, but some of their ends may have no other: k and pairs vary."""
    guessing = tested.baselines[0]
    assert guessing.auc == 0.5
    assert guessing.precision.value == pytest.approx(tested.ties / tested.pairs, rel=0.05)


def test_equal_maps_are_tested_equally(tested):
    assert backtest_by_hiding(links_of(block_map()), limits=QUICK) == tested


def test_without_structure_there_is_no_list():
    """Ties at random: what is hidden cannot be found by what is left."""
    nothing = block_map(groups=1, members=40, inside=0.12)
    found = backtest_by_hiding(links_of(nothing), limits=QUICK)
    assert found.outcome is Outcome.NOT_BETTER
    assert not found.usable


def test_a_small_map_allows_no_claim():
    found = backtest_by_hiding(links_of(make_map("a-b b-c c-d a-c")), limits=QUICK)
    assert found.outcome is Outcome.TOO_FEW
    assert found.model is None
    assert found.best_baseline is None


def states():
    """Return a map of groups without and with every fifth of its ties."""
    new = block_map()
    old = dataclasses.replace(
        new,
        cooperations=tuple(t for place, t in enumerate(new.cooperations) if place % 5),
    )
    return old, new


def test_what_is_new_among_those_tied_before():
    old, new = states()
    ends = {end for tie in old.cooperations for end in (tie.source, tie.target)}
    fresh = [tie for tie in new.cooperations if tie not in old.cooperations]
    found = backtest_between(old, new)
    assert found.split is Split.LATER
    assert found.ties == sum(ends.issuperset((tie.source, tie.target)) for tie in fresh)
    tied = len(ends)
    assert found.pairs == tied * (tied - 1) // 2 - len(old.cooperations)
    assert found.runs == 1
    assert found.model.auc > 0.8


def test_its_intervals():
    """Wilson's with 90 %: (p + z²/2k ± z √(p (1 − p)/k + z²/4k²)) / (1 + z²/k), z = 1.645."""
    found = backtest_between(*states())
    share, ties, z = found.model.precision.value, found.ties, 1.6448536
    middle = (share + z * z / (2 * ties)) / (1 + z * z / ties)
    reach = z * math.sqrt(share * (1 - share) / ties + z * z / (4 * ties * ties))
    reach /= 1 + z * z / ties
    assert found.model.precision.low == pytest.approx(middle - reach)
    assert found.model.precision.high == pytest.approx(middle + reach)
    assert 0 < found.model.pr_auc.low < found.model.pr_auc.value < found.model.pr_auc.high < 1


def test_actors_are_matched_by_name_where_ids_differ():
    old, new = states()
    renamed = dataclasses.replace(
        old,
        actors=tuple(dataclasses.replace(a, id=f"x{a.id}") for a in old.actors),
        cooperations=tuple(
            dataclasses.replace(tie, source=f"x{tie.source}", target=f"x{tie.target}")
            for tie in old.cooperations
        ),
    )
    assert backtest_between(renamed, new).model == backtest_between(old, new).model


@pytest.mark.slow
def test_the_later_state_teaches_nothing():
    """Types and fields that only the later state knows do not change the ranking."""
    old, new = states()
    plain = dataclasses.replace(
        old, actors=tuple(dataclasses.replace(actor, type="") for actor in old.actors)
    )
    bare = dataclasses.replace(
        new, actors=tuple(dataclasses.replace(actor, type="") for actor in new.actors)
    )
    assert backtest_between(plain, new) == backtest_between(plain, bare)
    assert backtest_between(plain, new).model != backtest_between(old, new).model


def test_a_small_earlier_state_is_ranked_all_the_same():
    """Path a – b – c – d, later with a – c: of three pairs one is tied."""
    old, new = make_map("a-b b-c c-d"), make_map("a-b b-c c-d a-c")
    found = backtest_between(old, new)
    assert (found.ties, found.pairs) == (1, 3)
    assert 0 <= found.model.auc <= 1


@pytest.mark.parametrize("ties", ["", "a-b"])
def test_with_next_to_nothing_there_is_nothing_to_rank(ties):
    old, new = make_map(ties, alone="a b c"), make_map("a-b b-c a-c")
    assert backtest_between(old, new).outcome is Outcome.TOO_FEW


def test_where_all_work_with_all_nothing_can_be_missing():
    ties = " ".join(f"{one}-{two}" for one in "abcdefgh" for two in "abcdefgh" if one < two)
    found = backtest_by_hiding(links_of(make_map(ties)), limits=QUICK)
    assert found.outcome is Outcome.TOO_FEW


def test_nothing_new_is_nothing_to_find():
    old, _ = states()
    assert backtest_between(old, old).outcome is Outcome.TOO_FEW


def test_a_field_that_there_is_not():
    old, new = states()
    with pytest.raises(UnknownFieldError):
        backtest_between(old, new, field="Sport")
