"""Parts of a map on one canvas."""

import numpy as np
import pytest

from netmap.settings import DEFAULT_SETTINGS
from netmap.views.layout.packing import arrange
from netmap.views.layout.spacing import overlapping


def arranged(size, lines, names=None):
    halves = np.full((size, 2), (60.0, 18.0))
    order = [(name,) for name in names or [f"{number:03}" for number in range(size)]]
    ends = np.array(lines, dtype=np.int64).reshape(-1, 2)
    places = arrange(halves, ends, order)
    assert len(overlapping(places, halves)[0]) == 0
    return places, halves


def test_single_actors_stand_in_rows_in_their_order():
    places, _ = arranged(20, [], names=[f"{20 - number:03}" for number in range(20)])
    read = sorted(range(20), key=lambda box: (places[box, 1], places[box, 0]))
    assert read == list(range(19, -1, -1))
    assert len(set(places[:, 0])) == 6  # 852 px hold 6 columns of 120 + 7 px
    assert len(set(places[:, 1])) == 4


def test_a_triple_is_stacked_with_the_middle_one_between_the_others():
    places, _ = arranged(3, [(0, 1), (0, 2)])
    assert len(set(places[:, 0])) == 1
    assert sorted(range(3), key=lambda box: places[box, 1])[1] == 0


def test_nets_stand_above_pairs_and_these_before_single_actors():
    net = [(0, 1), (1, 2), (2, 3), (3, 0)]
    places, halves = arranged(8, [*net, (4, 5)])
    assert (places - halves)[4:, 1].min() > places[:4, 1].min()
    assert places[4, 0] == places[5, 0] < places[6, 0] < places[7, 0]


def test_the_larger_of_two_nets_is_on_top():
    small = [(0, 1), (1, 2), (2, 3)]
    large = [(4, 5), (5, 6), (6, 7), (7, 8), (8, 4)]
    places, halves = arranged(9, [*small, *large])
    assert (places + halves)[4:, 1].max() < (places - halves)[:4, 1].min()


@pytest.mark.slow
def test_a_shelf_slides_up_where_the_net_leaves_room():
    net = [(number, number + 1) for number in range(29)]
    places, halves = arranged(31, net)
    below = places[:30][(places - halves)[:30, 0] < (places + halves)[30, 0]]
    assert places[30, 1] > below[:, 1].max()


@pytest.mark.slow
def test_the_canvas_begins_at_its_margin_and_grows_with_the_map():
    small, halves = arranged(40, [(number, number + 1) for number in range(39)])
    large, _ = arranged(200, [(number, number + 1) for number in range(199)])
    margin = DEFAULT_SETTINGS.canvas.margin
    assert (small - halves).min(axis=0).tolist() == [margin, margin]
    assert np.ptp(large, axis=0).prod() > 3 * np.ptp(small, axis=0).prod()


def test_nobody_needs_no_canvas():
    assert arranged(0, [])[0].shape == (0, 2)
