"""The arrays of a map, made once for all who ask about it."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Collection, Sequence
from threading import Lock

from netmap.engine.arrays.map_arrays import MapArrays, snapshot_of_parts
from netmap.graph import choose_parts
from netmap.model import Network

MAPS = 2
"""Maps whose arrays_of_maps are kept."""

_kept: OrderedDict[str, MapArrays] = OrderedDict()
_one_at_a_time = Lock()


def arrays_of(
    network: Network, *, field: str | None = None, without: Collection[str] = ()
) -> MapArrays:
    """Return the arrays of a map, or its slice of an action field, by the map's digest.

    Equal questions get the same arrays, and with it what kernels have computed from it.

    Parameters
    ----------
    network : Network
        The map.
    field : str, optional
        Id or name of an action field; by default the whole map.
    without : collection of str
        Ids of actors to leave out; only for what is asked again and again, such as the office.

    Raises
    ------
    UnknownFieldError
        If the network has no such field.

    Examples
    --------
    >>> from netmap.model import Actor
    >>> one, equal = (Network.of(actors=[Actor(id="a", name="A")]) for _ in range(2))
    >>> arrays_of(one) is arrays_of(equal)
    True
    """
    wanted = network.find_field(field).id if field is not None else None
    gone = frozenset(without)
    with _one_at_a_time:
        whole = _kept.get(network.digest)
    if whole is None:
        whole = snapshot_of_parts(choose_parts(network))  # nobody else waits meanwhile
    with _one_at_a_time:
        if network.digest not in _kept:
            _learn(whole, list(_kept.values()))
            _kept[network.digest] = whole
        whole = _kept[network.digest]
        if gone and gone not in whole.memory:
            others = [other.memory[gone] for other in _kept.values() if gone in other.memory]
            whole.memory[gone] = whole.without(gone)
            _learn(whole.memory[gone], others)
        _kept.move_to_end(network.digest)
        while len(_kept) > MAPS:
            _kept.popitem(last=False)
    left: MapArrays = whole.memory[gone] if gone else whole
    return left if wanted is None else left.slice(wanted)


def _learn(arrays: MapArrays, kept: Sequence[MapArrays]) -> None:
    """After an edit most action fields are as they were: what was computed of them still holds."""
    for earlier in kept:  # others look at other maps meanwhile
        arrays.learn_from(earlier)
