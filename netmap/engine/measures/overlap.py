"""The measures of groups for action fields, of which an actor can have several.

Each measure says how it treats that. :func:`by_main_field` turns fields into a partition, for all
measures of :mod:`netmap.engine.measures.groups` and the roles of
:mod:`netmap.engine.measures.roles`.
"""

from __future__ import annotations

import numpy as np
from scipy import sparse

from netmap.engine.arrays.map_arrays import Bools, Floats, Ints, MapArrays, remembered
from netmap.engine.measures.groups import Groups, by_values, largest_spread, spread


@remembered
def field_degree(arrays: MapArrays) -> Ints:
    """Number of partners of each actor in each field (n, f).

    A tied pair counts in every field in which one of its cooperations counts.
    """
    counts = np.zeros((arrays.size, len(arrays.fields)), dtype=np.int64)
    for column in range(len(arrays.fields)):
        pairs = np.unique(arrays.pair_of[arrays.tie_fields[:, column]])
        ends = np.concatenate((arrays.u[pairs], arrays.v[pairs]))
        counts[:, column] = np.bincount(ends, minlength=arrays.size)
    return counts


@remembered
def field_participation(arrays: MapArrays) -> Floats:
    """How evenly an actor's ties spread over the fields.

    1 − Σ (ties in the field / sum of these over all fields)²: the participation coefficient of
    Guimerà & Amaral (2005) over layers (Battiston, Nicosia & Latora 2014). A tie that counts in
    several fields counts in each. NaN for actors whose ties count in no field.
    """
    return spread(sparse.csr_array(field_degree(arrays).astype(np.float64)))


@remembered
def field_participation_normalised(arrays: MapArrays) -> Floats:
    """Field participation divided by its largest value, 1 − 1/fields; 0 with one field."""
    return field_participation(arrays) / largest_spread(len(arrays.fields))


@remembered
def field_ei_index(arrays: MapArrays) -> float | None:
    """E–I index (Krackhardt & Stern 1988) where a tie is internal if its ends share a field.

    Two actors without any field share that. None without ties.
    """
    ties = len(arrays.u)
    first, second = arrays.membership[arrays.u], arrays.membership[arrays.v]
    common: Bools = np.logical_or.reduce(first & second, axis=1)
    neither: Bools = ~np.logical_or.reduce(first | second, axis=1)
    external = ties - int((common | neither).sum())
    return (2 * external - ties) / ties if ties else None


def by_main_field(arrays: MapArrays) -> Groups:
    """Return the groups of actors with the same main field.

    An actor's main field is the one of its fields in which most of its ties count, of equal ones
    the first in the order of the map; actors without fields are the group ``NONE``.
    """
    if not arrays.fields:
        return by_values([""] * arrays.size)
    ties = np.where(arrays.membership, field_degree(arrays), -1)
    best = np.argmax(ties, axis=1)
    active = np.logical_or.reduce(arrays.membership, axis=1)
    pairs = zip(best.tolist(), active.tolist(), strict=True)
    return by_values([arrays.fields[number] if some else "" for number, some in pairs])
