"""The measures of a network and of each of its actors."""

from __future__ import annotations

import math
from dataclasses import dataclass

from netmap.engine import kernels
from netmap.engine.snapshot import Floats, Snapshot, take_snapshot
from netmap.graph import build_graph
from netmap.model import Link, Network


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkMeasures:
    """Numbers of a whole map or slice; definitions and sources in :mod:`netmap.engine.kernels`.

    All are of the simple undirected graph of existing cooperations, unweighted.

    Attributes
    ----------
    actors, cooperations : int
        Actors; pairs of actors that work together.
    density : float
        Share of all possible pairs that do.
    components : int
        Connected parts, single actors included.
    degree_centralisation, betweenness_centralisation : float
        0 all alike, 1 a star (Freeman 1979).
    transitivity : float
        Share of pairs with a common partner that work together.
    articulation_points : tuple of str
        Ids of the actors without whom a part falls apart.
    bridges : tuple of (str, str)
        Pairs of ids without whose tie a part falls apart.
    """

    actors: int
    cooperations: int
    density: float
    components: int
    degree_centralisation: float
    betweenness_centralisation: float
    transitivity: float
    articulation_points: tuple[str, ...]
    bridges: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorMeasures:
    """Numbers of one actor; definitions and sources in :mod:`netmap.engine.kernels`.

    Attributes
    ----------
    id, name : str
        The actor.
    degree : int
        Partners.
    strength : float
        Summed weight of all cooperations, parallel ones included.
    betweenness, betweenness_normalised : float
        Shortest ways through it, unordered pairs, endpoints excluded; as a share of the possible.
    harmonic_closeness : float
        Sum of 1/d over all others.
    constraint, effective_size : float or None
        Burt's, over the whole network; None without ties.
    core_number : int
        Largest k such that it belongs to a k-core.
    """

    id: str
    name: str
    degree: int
    strength: float
    betweenness: float
    betweenness_normalised: float
    harmonic_closeness: float
    constraint: float | None
    effective_size: float | None
    core_number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """Measures of a map or slice: of the network, and of its actors, most partners first."""

    network: NetworkMeasures
    actors: tuple[ActorMeasures, ...]


def measure(network: Network, *, field: str | None = None) -> Measured:
    """Return the measures of a network or of one action field.

    Parameters
    ----------
    network : Network
        The map.
    field : str, optional
        Id or name of an action field; by default the whole network.

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
    snapshot = take_snapshot(build_graph(network, field=field))
    actors = zip(
        snapshot.actors,
        kernels.degree(snapshot).tolist(),
        kernels.strength(snapshot).tolist(),
        kernels.betweenness(snapshot).tolist(),
        kernels.betweenness_normalised(snapshot).tolist(),
        kernels.harmonic_closeness(snapshot).tolist(),
        _or_none(kernels.constraint(snapshot)),
        _or_none(kernels.effective_size(snapshot)),
        kernels.core_number(snapshot).tolist(),
        strict=True,
    )
    rows = [
        ActorMeasures(
            id=actor,
            name=network.actor_name(actor),
            degree=degree,
            strength=strength,
            betweenness=betweenness,
            betweenness_normalised=normalised,
            harmonic_closeness=harmonic,
            constraint=constraint,
            effective_size=effective_size,
            core_number=core,
        )
        for (
            actor,
            degree,
            strength,
            betweenness,
            normalised,
            harmonic,
            constraint,
            effective_size,
            core,
        ) in actors
    ]
    rows.sort(key=lambda row: (-row.degree, -row.betweenness, row.id))
    return Measured(network=_measure_network(snapshot), actors=tuple(rows))


def _measure_network(snapshot: Snapshot) -> NetworkMeasures:
    names = snapshot.actors
    bridges = kernels.bridges(snapshot)
    ends = zip(snapshot.u[bridges].tolist(), snapshot.v[bridges].tolist(), strict=True)
    return NetworkMeasures(
        actors=snapshot.size,
        cooperations=len(snapshot.u),
        density=kernels.density(snapshot),
        components=kernels.components(snapshot),
        degree_centralisation=kernels.degree_centralisation(snapshot),
        betweenness_centralisation=kernels.betweenness_centralisation(snapshot),
        transitivity=kernels.transitivity(snapshot),
        articulation_points=tuple(names[i] for i in kernels.articulation_points(snapshot)),
        bridges=tuple((names[first], names[second]) for first, second in ends),
    )


def _or_none(values: Floats) -> list[float | None]:
    """None instead of NaN: JSON and tables know no NaN."""
    return [None if math.isnan(value) else value for value in values.tolist()]
