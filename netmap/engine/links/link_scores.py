"""How much speaks for a tie between two actors: the scores of the literature, pair by pair.

All are of the simple undirected graph. k is an actor's number of partners, N are its partners.
Only :data:`CLOSENESS` makes use of weights.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from scipy import sparse

from netmap.engine.arrays.map_arrays import Floats, Ints
from netmap.engine.links.link_map import LinkMap, Matrix

COMMON = "common_neighbours"
JACCARD = "jaccard"
ADAMIC_ADAR = "adamic_adar"
ALLOCATION = "resource_allocation"
LENGTH_3 = "l3"
ATTACHMENT = "preferential_attachment"
CLOSENESS = "weighted_allocation"
TYPES = "type_mixing"
FIELDS = "shared_fields"
MEETINGS = "shared_meetings"

SINGLE = (COMMON, JACCARD, ADAMIC_ADAR, ALLOCATION, LENGTH_3, ATTACHMENT)
"""Scores of the literature that know nothing but who is tied to whom."""

Scores = Mapping[str, Floats]
"""Values of each score for some pairs."""


def score_pairs(links: LinkMap, first: Ints, second: Ints, *, smoothing: float) -> Scores:
    """Return what each score says about some pairs.

    ==========================  ====================================================================
    ``common_neighbours``       |N(x) ∩ N(y)| (Newman 2001a)
    ``jaccard``                 the same, divided by |N(x) ∪ N(y)| (Jaccard 1901)
    ``adamic_adar``             Σ 1 / log k(z) over the common partners z (Adamic & Adar 2003)
    ``resource_allocation``     Σ 1 / k(z) over them (Zhou, Lü & Zhang 2009)
    ``l3``                      Σ 1 / √(k(u) k(v)) over all ways x–u–v–y (Kovács et al. 2019)
    ``preferential_attachment`` k(x) k(y) (Barabási & Albert 1999)
    ``weighted_allocation``     Σ w(x,z) w(z,y) / s(z), with s(z) the sum of z's weights: resource
                                allocation with weights (in the manner of Lü & Zhou 2010)
    ``type_mixing``             logarithm of how many times as often actors of these two types are
                                tied as actors in general; 0 if a type is unknown
    ``shared_fields``           number of fields in which both say they are active
    ``shared_meetings``         Σ 1 / (p − 1) over the meetings both took part in, with p taking
                                part (Newman 2001b): a weak sign, presence is no cooperation
    ==========================  ====================================================================

    Parameters
    ----------
    links : LinkMap
        The ties that are known.
    first, second : int array
        Positions of the pairs.
    smoothing : float
        Pairs without news that are added to each pair of types, so that few ties say little.

    Returns
    -------
    mapping of str to float array
        Values of all scores, larger where more speaks for a tie.
    """
    degree = np.maximum(links.degree, 1.0)
    strength = np.asarray(links.closeness.sum(axis=1), dtype=np.float64)
    root = 1 / np.sqrt(degree)
    around = {
        COMMON: (links.ties, links.ties),
        ADAMIC_ADAR: (scaled(links.ties, 1 / np.log(np.maximum(degree, 2.0))), links.ties),
        ALLOCATION: (scaled(links.ties, 1 / degree), links.ties),
        CLOSENESS: (scaled(links.closeness, 1 / np.maximum(strength, 1e-300)), links.closeness),
        FIELDS: (links.fields, sparse.csr_array(links.fields.T)),
        MEETINGS: (_by_size(links.meetings), sparse.csr_array(links.meetings.T)),
    }
    near, far = scaled(links.ties, root), sparse.csr_array(scaled(links.ties, root).T)
    values = {name: np.zeros(len(first)) for name in (*around, LENGTH_3)}
    order = np.argsort(first, kind="stable")
    starts, begin = np.unique(first[order], return_index=True)
    ends = np.append(begin, len(first))
    for block in links.blocks(starts):
        low, high = np.searchsorted(starts, (block[0], block[-1]))
        own = order[ends[low] : ends[high + 1]]
        place = np.searchsorted(block, first[own]), second[own]
        for name, (rows, others) in around.items():
            if others.shape[0]:
                values[name][own] = _look_up(rows[block] @ others, place)
        values[LENGTH_3][own] = _look_up(near[block] @ links.ties @ far, place)
    either = links.degree[first] + links.degree[second] - values[COMMON]
    values[JACCARD] = values[COMMON] / np.maximum(either, 1.0)
    values[ATTACHMENT] = links.degree[first] * links.degree[second]
    values[TYPES] = mixing(links, smoothing=smoothing)[links.type_of[first], links.type_of[second]]
    return values


def mixing(links: LinkMap, *, smoothing: float) -> Floats:
    """Return for each two types the logarithm of how many times as often as usual they are tied.

    log((e + c·d) / ((p + c)·d)) with e ties among p pairs of these types, the density d of the
    map and ``smoothing`` c, after the mixing matrix of Newman (2003). The last row and column,
    for actors of unknown type (−1), are 0.
    """
    types = int(links.type_of.max(initial=-1)) + 1
    known = links.type_of >= 0
    members = np.bincount(links.type_of[known], minlength=types).astype(np.float64)
    pairs = np.outer(members, members) - np.diag(members)
    table = np.zeros((types + 1, types + 1))
    ends = links.type_of[links.first], links.type_of[links.second]
    np.add.at(table, ends, 1.0)
    tied = (table + table.T)[:types, :types]
    result = np.zeros((types + 1, types + 1))
    density = 2 * len(links.first) / max(links.size * (links.size - 1), 1)
    if density:
        ratio = (tied + smoothing * density) / ((pairs + smoothing) * density)
        result[:types, :types] = np.log(ratio)
    return result


def _look_up(matrix: Matrix, place: tuple[Ints, Ints]) -> Floats:
    matrix.sort_indices()  # else each look-up runs through a whole row
    found: Floats = matrix[place]
    return found


def scaled(matrix: Matrix, by: Floats) -> Matrix:
    """Multiply each column by its value."""
    values = matrix.data * by[matrix.indices]
    return sparse.csr_array((values, matrix.indices, matrix.indptr), shape=matrix.shape)


def _by_size(meetings: Matrix) -> Matrix:
    """Attendance, each meeting weighed by 1 / (participants − 1)."""
    participants = np.asarray(meetings.sum(axis=0), dtype=np.float64)
    return sparse.csr_array(meetings.multiply(1 / np.maximum(participants - 1, 1.0)))
