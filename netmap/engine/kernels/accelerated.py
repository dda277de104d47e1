"""The compiled searches of ``netmap[fast]``: when they pay, and on how many threads they run.

They give the same results as the others, to about the fifteenth digit.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module

import numpy as np

from netmap.engine.arrays.map_arrays import Floats, Ints
from netmap.engine.arrays.rows import Rows
from netmap.engine.arrays.sources import SHARES, Words, batches, run_shares
from netmap.settings import Paths


@cache
def is_installed() -> bool:
    """Whether numba is there and fits the other libraries."""
    try:
        import_module("numba")
    except ImportError:
        return False
    return True


def pays(size: int, paths: Paths) -> bool:
    """Whether searches among so many actors are worth the time it takes to load numba."""
    return size >= paths.numba_actors and is_installed()


def join_partners(rows: Rows, bits: Words, wanted: Words) -> Words:
    """Return for the first rows the bits of their partners that are wanted there."""
    from netmap.engine.kernels import compiled

    return compiled.join_partners(rows.first, rows.partners, bits, wanted)


def sum_dependencies(rows: Rows, sources: Ints, threads: int) -> Floats:
    """Return what the sources depend on each row (Brandes 2001), in ``SHARES`` separate sums.

    Parameters
    ----------
    rows : Rows
        Who works with whom.
    sources : int array
        Rows to start from, those of a part together, parts in their order.
    threads : int
        How many at most; no more than processors.

    Returns
    -------
    float array (SHARES, n)
        Sums over every eighth batch of sources, from the first to the eighth.
    """
    from netmap.engine.kernels import compiled

    packed = list(batches(rows, sources))
    sums = np.zeros((SHARES, rows.size))

    def add_share(share: int) -> None:
        mine = packed[share::SHARES]
        compiled.add_dependencies(
            rows.first,
            rows.partners,
            np.array([row for batch in mine for row in batch.rows], dtype=np.int64),
            np.array([lane for batch in mine for lane in batch.lanes], dtype=np.int64),
            np.cumsum([0, *(len(batch.rows) for batch in mine)]),
            np.array([batch.end for batch in mine], dtype=np.int64),
            sums[share],
        )

    run_shares(add_share, threads)
    return sums
