"""The measures of a network and of each of its actors."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection

from netmap.engine.arrays.kept import arrays_of
from netmap.engine.arrays.map_arrays import MapArrays
from netmap.engine.measures.two_mode import Meetings, take_attendance
from netmap.findings.measuring.of_actors import COLUMNS, measure_actors
from netmap.findings.measuring.of_network import measure_network
from netmap.findings.measuring.results import (
    ActorMeasures,
    Brokerage,
    KeyPlayers,
    Measured,
    NetworkMeasures,
    names_of_measures,
)
from netmap.model import Network


def measure(
    network: Network, *, field: str | None = None, without: Collection[str] = ()
) -> Measured:
    """Return the measures of a network or of one action field.

    Parameters
    ----------
    network : Network
        The map.
    field : str, optional
        Id or name of an action field; by default the whole network. Of meetings, those that dealt
        with the field count.
    without : collection of str
        Ids of actors to leave out with their cooperations, such as the coordinating office.

    Returns
    -------
    Measured
        Actors by degree, then betweenness (both descending), then id.

    Raises
    ------
    UnknownFieldError
        If the network has no such field.

    Examples
    --------
    >>> from netmap.model import Actor, Cooperation
    >>> measured = measure(
    ...     Network.of(
    ...         actors=[Actor(id="a", name="A"), Actor(id="b", name="B")],
    ...         cooperations=[Cooperation(id="1", source="a", target="b", weight=2)],
    ...     )
    ... )
    >>> measured.network.density, measured.actors[0].strength
    (1.0, 2.0)
    """
    arrays = arrays_of(network, field=field, without=without)
    meetings = _take_attendance(network, arrays)
    rows = measure_actors(arrays, network, meetings)
    rows.sort(key=lambda row: (-row.degree, -row.betweenness, row.id))
    return Measured(network=measure_network(arrays, meetings), actors=tuple(rows))


def values_of(
    network: Network, measure: str, *, field: str | None = None, without: Collection[str] = ()
) -> dict[str, float | None]:
    """Return a single measure of each actor, without computing the others.

    Parameters
    ----------
    network, field, without
        As for :func:`measure`.
    measure : str
        Name of a number in :class:`ActorMeasures` that follows from the cooperations, as "degree".

    Returns
    -------
    dict of actor id to number
        None where it is not defined.

    Raises
    ------
    UnknownFieldError
        If the network has no such field.

    Examples
    --------
    >>> from netmap.model import Actor
    >>> values_of(Network.of(actors=[Actor(id="a", name="A")]), "degree")
    {'a': 0}
    """
    arrays = arrays_of(network, field=field, without=without)
    return dict(zip(arrays.actors, COLUMNS[measure](arrays), strict=True))


def _take_attendance(network: Network, arrays: MapArrays) -> Meetings:
    """Return who of the arrays took part in which meeting; of a slice's, those of its field."""
    own = {m.id for m in network.meetings if arrays.field in (None, m.field)}
    return take_attendance(
        dataclasses.replace(
            network,
            actors=tuple(actor for actor in network.actors if actor.id in arrays.index),
            attendances=tuple(entry for entry in network.attendances if entry.meeting in own),
        )
    )


__all__ = [
    "ActorMeasures",
    "Brokerage",
    "KeyPlayers",
    "Measured",
    "NetworkMeasures",
    "measure",
    "names_of_measures",
    "values_of",
]
