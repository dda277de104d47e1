"""Choosing ties: stepwise, and of all choices."""

from itertools import combinations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from netmap.engine.interventions.aims import Balance, Parts, Tie, Ways
from netmap.engine.interventions.choosing import (
    choices,
    choose_best_of_all,
    choose_stepwise,
    is_searchable,
)
from tests.engine.maps import arrays_of, make_map, maps


def balance(*needed):
    return Balance(tied=np.zeros(len(needed), dtype=np.int64), needed=np.array(needed))


def tie(*columns):
    return Tie(first=0, second=1, columns=columns)


def test_it_ends_when_nothing_helps_any_more():
    choice = choose_stepwise(balance(1.0, 0.0), [tie(1), tie(0), tie(0)], count=3)
    assert (choice.chosen, choice.value) == ((1,), (0.0,))
    assert choose_stepwise(balance(0.0), [tie(0)], count=1).chosen == ()


def test_one_after_the_other_may_miss_the_best():
    # six fields need one each: stepwise takes the four in the middle and then one more, 5 in all;
    # the best choice takes three and three
    state = balance(1.0, 1.0, 1.0, 1.0, 1.0, 1.0)
    ties = [tie(1, 2, 3, 4), tie(0, 1, 2), tie(3, 4, 5)]
    assert choose_stepwise(state, ties, count=2).value == (-1.0,)
    best = choose_best_of_all(state, ties, count=2)
    assert (best.chosen, best.value) == ((1, 2), (0.0,))


def test_the_smallest_of_equally_good_choices_is_best():
    best = choose_best_of_all(balance(1.0), [tie(0), tie(0)], count=2)
    assert best.chosen == (0,)
    assert choose_best_of_all(balance(0.0), [tie(0)], count=1).chosen == ()


def test_number_of_choices():
    assert choices(4, 2) == 4 + 6
    assert choices(2, 5) == 3
    assert is_searchable(balance(1.0), 4, 2)
    assert not is_searchable(balance(1.0), 60, 5)
    wide = Ways.of(arrays_of(make_map("a-b")), [], None)
    assert is_searchable(wide, 3, 1)


@given(maps(), st.integers(1, 3))
def test_no_choice_leaves_fewer_parts_than_stepwise(network, count):
    arrays = arrays_of(network)
    pairs = list(combinations(range(arrays.size), 2))[:8]
    ties = [Tie(first=a, second=b) for a, b in pairs]
    state = Parts.of(arrays)
    stepwise = choose_stepwise(state, ties, count=count).value
    assert stepwise[0] == choose_best_of_all(state, ties, count=count).value[0]


@given(
    st.lists(st.integers(0, 3), min_size=4, max_size=4),
    st.lists(st.sets(st.integers(0, 3), min_size=1), min_size=1, max_size=6),
    st.integers(1, 3),
)
def test_stepwise_balance_gains_its_guaranteed_share(needed, columns, count):
    state = balance(*map(float, needed))
    ties = [tie(*sorted(fields)) for fields in columns]
    gains = [
        choose(state, ties, count=count).value[0] - state.value[0]
        for choose in (choose_stepwise, choose_best_of_all)
    ]
    assert gains[0] >= (1 - 1 / np.e) * gains[1] - 1e-9
