"""Searches along shortest ways, compiled by numba where it is installed (``netmap[fast]``).

Only :mod:`netmap.engine.kernels.accelerated` imports this module, and only when it pays: numba
takes long to load. Without numba the functions are plain Python, far too slow to be of use.

All functions take the rows of a map (``first``, ``partners``) and batches of sources: batch ``b``
has the sources ``rows[bounds[b]:bounds[b + 1]]`` in ``lanes`` and reaches no row from ``ends[b]``.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar, cast

import numpy as np
import numpy.typing as npt

from netmap.engine.arrays.map_arrays import Floats, Ints
from netmap.engine.arrays.rows import Numbers
from netmap.engine.arrays.sources import LANES, Words

Counts = npt.NDArray[np.uint32]

Function = TypeVar("Function", bound=Callable[..., object])

REORDER = {"reassoc", "nsz", "contract"}
"""Sums may be taken in another order than written, which lets additions run side by side."""

try:
    from numba import njit
except ImportError:

    def _compiled(function: Function) -> Function:
        return function

else:

    def _compiled(function: Function) -> Function:
        """Compile at the first call and keep the result on disk, where a folder may be written."""

        def compiled(*, cache: bool) -> Function:
            settings = njit(cache=cache, nogil=True, error_model="numpy", fastmath=REORDER)
            return cast(Function, settings(function))

        try:
            return compiled(cache=True)
        except RuntimeError:
            return compiled(cache=False)


@_compiled
def join_partners(first: Numbers, partners: Numbers, bits: Words, wanted: Words) -> Words:
    """Return for each row the bits of its partners that are wanted there."""
    joined = np.empty_like(wanted)
    for row in range(len(wanted)):
        found = np.uint64(0)
        for k in range(first[row], first[row + 1]):
            found |= bits[partners[k]]
        joined[row] = found & wanted[row]
    return joined


@_compiled
def add_dependencies(
    first: Numbers,
    partners: Numbers,
    rows: Ints,
    lanes: Ints,
    bounds: Ints,
    ends: Ints,
    total: Floats,
) -> None:
    """Add to ``total`` what the sources depend on each row.

    Brandes (2001), all sources of a batch together. Batch ``b`` has the sources ``rows[i]`` in
    ``lanes[i]`` for i from ``bounds[b]`` to ``bounds[b + 1]`` and reaches no row from ``ends[b]``.

    A visit is a row at a certain distance from some of the sources. Its values in their lanes are
    the number of shortest ways on the way out, and (1 + dependency) / ways on the way back; in the
    other lanes 0, so that values of partners can be summed without looking. Visit 0 is all zeros
    and stands for a row that is not at the distance in question.
    """
    size = len(first) - 1
    unseen = np.empty(size, np.uint64)
    bits, found = np.zeros(size, np.uint64), np.zeros(size, np.uint64)
    visit_of = np.zeros(size, np.uint32)
    room = 5 * size + LANES
    visited, values = np.empty(room, np.int32), np.zeros((room, LANES))
    levels = np.zeros(size + 2, np.int64)
    for batch in range(len(ends)):
        end = ends[batch]
        unseen[:end] = ~np.uint64(0)
        visits = 1
        for i in range(bounds[batch], bounds[batch + 1]):
            row, lane = rows[i], lanes[i]
            if visit_of[row] == 0:
                visit_of[row] = visits
                visited[visits] = row
                values[visits] = 0.0
                bits[row] = np.uint64(0)
                visits += 1
            values[visit_of[row], lane] = 1.0
            bits[row] |= np.uint64(1) << np.uint64(lane)
            unseen[row] = ~bits[row]
        levels[0], levels[1] = 1, visits
        depth = 0
        while levels[depth] < visits:
            if visits + end >= room:
                room = 2 * room + end
                visited, values = _enlarged(visited, values, visits, room)
            begin, middle = levels[depth], visits
            visits = _step(first, partners, visited, begin, middle, bits, unseen, found, end)
            _pass_on(first, partners, visited, middle, visits, visit_of, values, found, total)
            for visit in range(begin, middle):
                visit_of[visited[visit]] = 0
            for visit in range(middle, visits):
                row = visited[visit]
                visit_of[row] = visit
                bits[row] = found[row]
                unseen[row] &= ~found[row]
                found[row] = np.uint64(0)
            depth += 1
            levels[depth + 1] = visits
        for level in range(depth - 1, 0, -1):
            begin, middle, after = levels[level], levels[level + 1], levels[level + 2]
            _pass_on(first, partners, visited, begin, middle, visit_of, values, found, total)
            for visit in range(middle, after):
                visit_of[visited[visit]] = 0
            for visit in range(begin, middle):
                visit_of[visited[visit]] = visit
        for visit in range(1, levels[2]):
            visit_of[visited[visit]] = 0


@_compiled
def _enlarged(visited: Numbers, values: Floats, visits: int, room: int) -> tuple[Numbers, Floats]:
    larger, wider = np.empty(room, np.int32), np.empty((room, LANES))
    larger[:visits] = visited[:visits]
    wider[:visits] = values[:visits]
    return larger, wider


@_compiled
def _step(
    first: Numbers,
    partners: Numbers,
    visited: Numbers,
    begin: int,
    middle: int,
    bits: Words,
    unseen: Words,
    found: Words,
    end: int,
) -> int:
    """Find what the visits ``begin`` to ``middle`` lead to; return the end of these new visits."""
    visits = middle
    for visit in range(begin, middle):
        row = visited[visit]
        for k in range(first[row], first[row + 1]):
            partner = partners[k]
            new = bits[row] & unseen[partner]
            visited[visits] = partner
            visits += (found[partner] == 0) & (new != 0)
            found[partner] |= new
    if (visits - middle) * 16 > end:  # many: in the order of the rows, for the memory's sake
        visits = middle
        for row in range(end):
            visited[visits] = row
            visits += found[row] != 0
    return visits


@_compiled
def _pass_on(
    first: Numbers,
    partners: Numbers,
    visited: Numbers,
    begin: int,
    end: int,
    visit_of: Counts,
    values: Floats,
    found: Words,
    total: Floats,
) -> None:
    """Give visits their values from those of their partners at the next distance.

    On the way out a row has just been found; on the way back nothing is found any more.
    """
    sums, there = np.empty(LANES), np.empty(len(found) + 3, np.uint32)
    for visit in range(begin, end):
        row = visited[visit]
        count = 0
        for k in range(first[row], first[row + 1]):
            there[count] = visit_of[partners[k]]
            count += there[count] != 0
        there[count : count + 3] = 0
        sums[:] = 0.0
        for k in range(0, count, 4):  # four at a time spare traffic with the memory
            a, b, c, d = there[k], there[k + 1], there[k + 2], there[k + 3]
            for lane in range(LANES):
                sums[lane] += (
                    values[a, lane] + values[b, lane] + (values[c, lane] + values[d, lane])
                )
        if found[row] != 0:
            for lane in range(LANES):
                new = (found[row] >> np.uint64(lane)) & np.uint64(1)
                values[visit, lane] = sums[lane] if new else 0.0
            continue
        dependency = 0.0
        for lane in range(LANES):
            ways = values[visit, lane]
            dependency += ways * sums[lane]
            values[visit, lane] = (1.0 + ways * sums[lane]) / ways if ways > 0.0 else 0.0
        total[row] += dependency
