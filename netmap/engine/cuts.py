"""What falls apart: how many lose the rest when one actor or one cooperation is gone.

Both follow from one tree. An actor's *blocks* are the parts around it that hold together without
it (biconnected components); actors and their blocks form a forest, and the sizes of its branches
are the sizes of the pieces (Tarjan 1972). A block of two actors is a bridge.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from netmap.engine import kernels
from netmap.engine.snapshot import Ints, Snapshot, remembered


@dataclass(frozen=True, slots=True, kw_only=True)
class _Tree:
    """Blocks as actor positions, the actor above each block, and the actors below each block."""

    blocks: tuple[tuple[int, ...], ...]
    above: tuple[int, ...]
    below: tuple[int, ...]


@remembered
def _block_tree(snapshot: Snapshot) -> _Tree:
    blocks = tuple(tuple(block) for block in snapshot.as_igraph.biconnected_components())
    around: list[list[int]] = [[] for _ in range(snapshot.size)]
    for number, block in enumerate(blocks):
        for actor in block:
            around[actor].append(number)
    above = [-1] * len(blocks)
    order: list[int] = []
    seen = [False] * snapshot.size
    for root in range(snapshot.size):
        waiting = [] if seen[root] else [root]
        seen[root] = True
        while waiting:
            actor = waiting.pop()
            for number in around[actor]:
                if above[number] >= 0:
                    continue
                above[number] = actor
                order.append(number)
                for other in blocks[number]:
                    if not seen[other]:
                        seen[other] = True
                        waiting.append(other)
    branch = [1] * snapshot.size
    below = [0] * len(blocks)
    for number in reversed(order):
        below[number] = sum(branch[a] for a in blocks[number] if a != above[number])
        branch[above[number]] += below[number]
    return _Tree(blocks=blocks, above=tuple(above), below=tuple(below))


@remembered
def cut_off(snapshot: Snapshot) -> Ints:
    """Actors that lose the largest remaining piece of their part when each actor is gone.

    Zero for all but articulation points.
    """
    tree = _block_tree(snapshot)
    hanging = np.zeros(snapshot.size, dtype=np.int64)
    largest = np.zeros(snapshot.size, dtype=np.int64)
    for actor, size in zip(tree.above, tree.below, strict=True):
        hanging[actor] += size
        largest[actor] = max(largest[actor], size)
    rest = _part_size(snapshot) - 1
    lost: Ints = rest - np.maximum(largest, rest - hanging)
    return lost


@remembered
def smaller_sides(snapshot: Snapshot) -> Ints:
    """Actors on the smaller side of each bridge, in the order of :func:`kernels.bridges`."""
    tree = _block_tree(snapshot)
    part = _part_size(snapshot)
    side = {
        (min(block), max(block)): min(size, int(part[block[0]]) - size)
        for block, size in zip(tree.blocks, tree.below, strict=True)
        if len(block) == 2
    }
    ends = kernels.bridges(snapshot)
    pairs = zip(snapshot.u[ends].tolist(), snapshot.v[ends].tolist(), strict=True)
    return np.array([side[pair] for pair in pairs], dtype=np.int64)


def _part_size(snapshot: Snapshot) -> Ints:
    """Size of the connected part that each actor belongs to."""
    part = kernels.component_of(snapshot)
    sizes: Ints = np.bincount(part, minlength=1)[part].astype(np.int64)
    return sizes


def lost_without(snapshot: Snapshot, *actors: int) -> Ints:
    """Positions of those who lose the largest remaining piece of their part, ascending.

    Answers what falls apart when all of ``actors`` (positions) are gone at once.
    """
    part = kernels.component_of(snapshot)
    graph = snapshot.as_igraph.copy()
    graph.delete_edges(sorted({edge for actor in actors for edge in graph.incident(actor)}))
    piece = np.array(graph.connected_components().membership, dtype=np.int64)
    lost = []
    for hit in sorted({int(part[actor]) for actor in actors}):
        mine = np.setdiff1d(np.flatnonzero(part == hit), actors)
        largest = np.argmax(np.bincount(piece[mine], minlength=1))
        lost.append(mine[piece[mine] != largest])
    return np.sort(np.concatenate(lost)) if lost else np.empty(0, dtype=np.int64)
