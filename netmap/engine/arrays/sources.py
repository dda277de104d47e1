"""From which actors shortest ways are counted, and which of them are searched together."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from netmap.engine.arrays.map_arrays import Ints
from netmap.engine.arrays.rows import Rows

Words = npt.NDArray[np.uint64]

LANES = 64
"""Searches that run side by side: the bits of a word."""

SHARES = 8
"""Sums that batches go into in turn. They do not depend on the number of threads, and of a sample
each is a sample of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """Sources that are searched together, each in a lane of its own.

    Sources in different connected parts never meet, so they share lanes.

    Attributes
    ----------
    rows, lanes : int array
        The sources and their lanes.
    end : int
        All that they reach lies in the rows before this one.
    """

    rows: Ints
    lanes: Ints
    end: int


def batches(rows: Rows, sources: Ints, width: int = LANES) -> Iterator[Batch]:
    """Yield sources in batches of ``width`` lanes.

    Parameters
    ----------
    rows : Rows
        Who works with whom.
    sources : int array
        Rows to start from, those of a part together, parts in their order.
    width : int
        Number of lanes.
    """
    part = np.searchsorted(rows.parts, sources, side="right") - 1
    rank = np.arange(len(sources)) - np.searchsorted(part, part)
    number = rank // width
    order = np.argsort(number, kind="stable")
    bounds = np.searchsorted(number[order], np.arange(int(number.max(initial=-1)) + 2))
    for begin, end in zip(bounds[:-1].tolist(), bounds[1:].tolist(), strict=True):
        chosen = order[begin:end]
        yield Batch(
            rows=sources[chosen],
            lanes=rank[chosen] % width,
            end=int(rows.parts[part[chosen[-1]] + 1]),
        )


def draw_sources(size: int, count: int, random: np.random.Generator) -> Ints:
    """Draw ``count`` of ``size`` rows, from all over the map.

    The rows are cut into as many equal ranges as there are draws, with one draw from each, so
    every row is equally likely and may come twice. As near rows are near actors, no neighbourhood
    is left out or overdone, which makes sums over the sample more accurate (Cochran 1977,
    chapter 5).

    Parameters
    ----------
    size, count : int
        Number of rows; number of draws, a multiple of ``LANES``.
    random : numpy.random.Generator
        Where chance comes from.

    Returns
    -------
    int array
        The rows in such an order that every batch of them is from all over the map.
    """
    ranges = np.arange(count).reshape(LANES, -1).T.reshape(-1)
    return ((ranges + random.random(count)) * (size / count)).astype(np.int64)


def run_shares(add_share: Callable[[int], None], threads: int) -> None:
    """Call a function for each share, on so many threads, but no more than there are processors."""
    with ThreadPoolExecutor(min(threads, os.cpu_count() or 1)) as pool:
        for _ in pool.map(add_share, range(SHARES)):
            pass
