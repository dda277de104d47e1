"""What falls apart: how many lose the rest when one actor or one cooperation is gone.

Both follow from one tree. An actor's *blocks* are the parts around it that hold together without
it (biconnected components); actors and their blocks form a forest, and the sizes of its branches
are the sizes of the pieces (Tarjan 1972). A block of two actors is a bridge.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain

import igraph
import numpy as np

from netmap.engine.arrays.map_arrays import Ints, MapArrays, remembered
from netmap.engine.kernels import kernels


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class BlockTree:
    """The blocks of a map, each hanging from one of its actors.

    Attributes
    ----------
    ends : int array (blocks, 2)
        First and last actor of each block.
    size : int array (blocks)
        Actors of each block.
    above : int array (blocks)
        The actor that the block hangs from.
    below : int array (blocks)
        Actors that hang from it by this block: the others of the block, and all that hang from
        these.
    """

    ends: Ints
    size: Ints
    above: Ints
    below: Ints


@remembered
def block_tree(arrays: MapArrays) -> BlockTree:
    """Return the blocks of the map, and how many hang from which actor."""
    # igraph gives each block as the tied pairs of a tree that spans it
    trees = igraph.GraphBase.biconnected_components(arrays.as_igraph, False)
    pairs = np.array(list(chain.from_iterable(trees)), dtype=np.int64)
    size = np.array([len(tree) + 1 for tree in trees], dtype=np.int64)
    block_of = np.repeat(np.arange(len(trees)), size - 1) * arrays.size
    members = np.unique((block_of + arrays.u[pairs], block_of + arrays.v[pairs]))
    number, actors = np.divmod(members, max(arrays.size, 1))
    first = actors[np.cumsum(size) - size]
    last = actors[np.cumsum(size) - 1]
    # only actors of several blocks lead from one block to another
    joins = np.bincount(actors, minlength=arrays.size)[actors] > 1
    around: dict[int, list[int]] = {}
    joints: dict[int, list[int]] = {}
    for actor, block in zip(actors[joins].tolist(), number[joins].tolist(), strict=True):
        around.setdefault(actor, []).append(block)
        joints.setdefault(block, []).append(actor)
    above = [-1] * len(trees)
    order: list[int] = []
    for root, start in enumerate(first.tolist()):
        waiting = [start] if above[root] < 0 else []
        while waiting:
            actor = waiting.pop()
            for block in around.get(actor, (root,)):
                if above[block] < 0:
                    above[block] = actor
                    order.append(block)
                    waiting += [joint for joint in joints.get(block, ()) if joint != actor]
    below = (size - 1).tolist()
    hanging = dict.fromkeys((*around, *above), 0)
    for block in reversed(order):
        actor = above[block]
        below[block] += sum(hanging[joint] for joint in joints.get(block, ()) if joint != actor)
        hanging[actor] += below[block]
    return BlockTree(
        ends=np.column_stack((first, last)),
        size=size,
        above=np.array(above, dtype=np.int64),
        below=np.array(below, dtype=np.int64),
    )


@remembered
def cut_off(arrays: MapArrays) -> Ints:
    """Actors that lose the largest remaining piece of their part when each actor is gone.

    Zero for all but articulation points.
    """
    tree = block_tree(arrays)
    hanging, largest = np.zeros((2, arrays.size), dtype=np.int64)
    np.add.at(hanging, tree.above, tree.below)
    np.maximum.at(largest, tree.above, tree.below)
    rest = _part_size(arrays) - 1
    lost: Ints = rest - np.maximum(largest, rest - hanging)
    return lost


@remembered
def pieces_without(arrays: MapArrays) -> Ints:
    """Pieces that each actor's connected part falls into when the actor is gone; 0 if alone."""
    tree = block_tree(arrays)
    hanging = np.zeros(arrays.size, dtype=np.int64)
    np.add.at(hanging, tree.above, tree.below)
    # one for each branch below, and one above unless all others hang from it
    below = np.bincount(tree.above, minlength=arrays.size)
    pieces: Ints = below + (hanging < _part_size(arrays) - 1)
    return pieces


@remembered
def smaller_sides(arrays: MapArrays) -> Ints:
    """Actors on the smaller side of each bridge, in the order of :func:`kernels.bridges`."""
    tree = block_tree(arrays)
    bridges = np.flatnonzero(tree.size == 2)
    ends, below = tree.ends[bridges], tree.below[bridges]
    order = np.lexsort((ends[:, 1], ends[:, 0]))
    sides: Ints = np.minimum(below, _part_size(arrays)[tree.above[bridges]] - below)[order]
    return sides


def _part_size(arrays: MapArrays) -> Ints:
    """Size of the connected part that each actor belongs to."""
    part = kernels.component_of(arrays)
    sizes: Ints = np.bincount(part, minlength=1)[part].astype(np.int64)
    return sizes


def lost_without(arrays: MapArrays, *actors: int) -> Ints:
    """Positions of those who lose the largest remaining piece of their part, ascending.

    Answers what falls apart when all of ``actors`` (positions) are gone at once.
    """
    part = kernels.component_of(arrays)
    graph = arrays.as_igraph.copy()
    graph.delete_edges({edge for actor in actors for edge in graph.incident(actor)})
    piece = np.array(graph.connected_components().membership, dtype=np.int64)
    lost, stays = np.zeros(arrays.size, dtype=bool), np.ones(arrays.size, dtype=bool)
    stays[list(actors)] = False
    for hit in {int(part[actor]) for actor in actors}:
        mine = np.flatnonzero(stays & (part == hit))
        largest = np.argmax(np.bincount(piece[mine], minlength=1))
        lost[mine] = piece[mine] != largest
    return np.flatnonzero(lost)
