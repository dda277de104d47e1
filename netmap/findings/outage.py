"""What if: some actors drop out, and something falls apart or it does not."""

from __future__ import annotations

from collections.abc import Collection

import numpy as np

from netmap.engine.arrays.kept import arrays_of
from netmap.engine.kernels import kernels
from netmap.engine.measures.cuts import lost_without
from netmap.model import Finding, Network


def suppose_outage(
    network: Network, actors: Collection[str], *, field: str | None = None
) -> Finding:
    """Return what falls apart when actors drop out, all at once.

    Answers: is there a second way round them? Existing cooperations, undirected and unweighted.

    Parameters
    ----------
    network : Network
        The map.
    actors : collection of str
        Ids of actors; those that are not in the field are taken as they come.
    field : str, optional
        Id or name of an action field; by default the whole network.

    Returns
    -------
    Finding
        Kind "outage"; subjects are the actors and then those they would cut off; measures
        ``gone`` and ``gone_besides`` (how many drop out; how many besides the first), ``others``
        (who remains), ``ties`` (tied pairs that end), ``cut_off`` (who loses the largest
        remaining piece of the own part), ``parts_before`` and ``parts`` (connected parts of those
        who remain, before and after), and where somebody is cut off ``first_id``, the one of them
        with the most partners.

    Raises
    ------
    UnknownFieldError
        If the network has no such field.

    Examples
    --------
    >>> from netmap.model import Actor, Cooperation
    >>> chain = Network.of(
    ...     actors=[Actor(id=name, name=name) for name in "abc"],
    ...     cooperations=[
    ...         Cooperation(id="1", source="a", target="b"),
    ...         Cooperation(id="2", source="b", target="c"),
    ...     ],
    ... )
    >>> suppose_outage(chain, ["b"]).measure("parts")
    2
    """
    arrays = arrays_of(network, field=field)
    gone = sorted(actor for actor in set(actors) if actor in arrays.index)
    positions = [arrays.index[actor] for actor in gone]
    remaining = arrays.without(gone)
    lost = lost_without(arrays, *positions)
    staying = np.delete(kernels.component_of(arrays), positions)
    measures: list[tuple[str, int | str]] = [
        ("gone", len(gone)),
        ("gone_besides", len(gone) - 1),
        ("others", remaining.size),
        ("ties", len(arrays.u) - len(remaining.u)),
        ("cut_off", len(lost)),
        ("parts_before", len(np.unique(staying))),
        ("parts", kernels.components(remaining)),
    ]
    if len(lost):
        first = lost[np.argmax(kernels.degree(arrays)[lost])]
        measures.append(("first_id", arrays.actors[first]))
    return Finding(
        analysis="outage",
        kind="outage" if len(lost) else "harmless_outage",
        field=arrays.field,
        subjects=(*gone, *(arrays.actors[i] for i in lost.tolist())),
        score=len(lost) / max(remaining.size, 1),
        measures=tuple(measures),
    )
