"""Starting points: who is searched together, and fair samples of them."""

import numpy as np

from netmap.engine.arrays.rows import rows_of
from netmap.engine.arrays.sources import LANES, batches, draw_sources
from tests.engine.maps import arrays_of, make_map


def test_different_parts_share_lanes():
    # parts of 4, 3 and 2 actors: in two lanes the first two of each part go first
    rows = rows_of(arrays_of(make_map("a-b b-c c-d e-f f-g h-i")))
    first, second = batches(rows, np.arange(9), 2)
    assert (first.rows.tolist(), first.lanes.tolist()) == ([0, 1, 4, 5, 7, 8], [0, 1, 0, 1, 0, 1])
    assert (second.rows.tolist(), second.lanes.tolist()) == ([2, 3, 6], [0, 1, 0])
    assert (first.end, second.end) == (9, 7)


def test_no_sources_no_batches():
    rows = rows_of(arrays_of(make_map("a-b")))
    assert list(batches(rows, np.arange(0))) == []


def test_every_batch_is_from_all_over_the_map():
    drawn = draw_sources(10_240, 4 * LANES, np.random.default_rng(1)).reshape(4, LANES)
    ranges = np.sort(drawn // (10_240 / LANES), axis=1)
    assert (ranges == np.arange(LANES)).all()
    assert len(np.unique(drawn // (10_240 / (4 * LANES)))) == 4 * LANES


def test_every_row_is_equally_likely():
    # 100 rows in 64 ranges: borders run through rows, which must not favour any;
    # 64 draws of 4,000 rounds give each row 2,560 on average, with a standard deviation of at
    # most √(4,000 · 64/100) = 51
    random = np.random.default_rng(1)
    drawn = np.concatenate([draw_sources(100, LANES, random) for _ in range(4_000)])
    counts = np.bincount(drawn, minlength=100)
    assert np.abs(counts - 2_560).max() < 5 * 51
