"""What :func:`netmap.findings.measure.measure` returns: plain numbers, ids instead of positions.

Definitions and sources stand with the kernels in :mod:`netmap.engine`. What is not defined is None,
never NaN.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import get_type_hints

from netmap.model import Link


def names_of_measures(kind: type) -> list[str]:
    """Return the names of all measures of a kind, of one with parts each part's.

    Examples
    --------
    >>> names_of_measures(Measured)[:2], names_of_measures(KeyPlayers)
    (['network_actors', 'network_cooperations'], ['players', 'value', 'exact'])
    """
    names: list[str] = []
    for name, hint in get_type_hints(kind).items():
        nested = isinstance(hint, type) and dataclasses.is_dataclass(hint)
        parts = names_of_measures(hint) if nested else []
        names += [f"{name}_{part}" for part in parts] or [name]
    return names


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyPlayers:
    """A set of actors that matters most together (:mod:`netmap.engine.measures.key_players`).

    Attributes
    ----------
    players : tuple of str
        Ids.
    value : float
        What the set was chosen for.
    exact : bool
        Whether all sets were tried, so that none is better.
    """

    players: tuple[str, ...]
    value: float
    exact: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Brokerage:
    """How often an actor brokers in each role (:mod:`netmap.engine.measures.roles`)."""

    coordinator: int
    itinerant: int
    gatekeeper: int
    representative: int
    liaison: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkMeasures:
    """Numbers of a whole map or slice.

    Unless said otherwise of the simple undirected graph of existing cooperations, unweighted.

    Attributes
    ----------
    actors, cooperations : int
        Actors; pairs of actors that work together.
    density : float or None
        Share of all possible pairs that do; None with fewer than two actors.
    components : int
        Connected parts, single actors included.
    degree_centralisation, betweenness_centralisation : float or None
        0 all alike, 1 a star (Freeman 1979); None with fewer than three actors.
    transitivity : float or None
        Share of pairs with a common partner that work together; None where there is no such pair.
    articulation_points : tuple of str
        Ids of the actors without whom a part falls apart.
    bridges : tuple of (str, str)
        Pairs of ids without whose tie a part falls apart.
    component_sizes : tuple of int
        Actors in each connected part, the largest first.
    diameter : int or None
        Most steps between two actors of the largest part; None without ties.
    mean_distance : float or None
        Mean number of steps between two of them; None without ties.
    fragmentation, distance_fragmentation : float or None
        Share of pairs without any way to each other; 1 less the mean of 1/distance (Borgatti 2006).
        None with fewer than two actors.
    mean_clustering : float
        Mean of the actors' ``clustering``.
    degree_assortativity : float or None
        Whether the well tied work with the well tied, −1 to 1 (Newman 2002).
    communities : int
        Densely connected groups.
    modularity : float or None
        How much of the cooperation lies inside them, compared with chance; None without ties.
    ei_index_type, ei_index_field : float or None
        Ties between less ties inside, as a share of all: actor types; action fields, where a tie
        is inside if its ends share a field. None without ties.
    external_ties_type : int
        Pairs of different types that work together.
    assortativity_type : float or None
        Whether ties stay inside types, up to 1 (Newman 2003).
    core_periphery_fit : float or None
        How well a core with a periphery describes the map; None where that cannot be judged.
    core : tuple of str
        Ids of the actors of the core; empty where there is none to judge.
    key_players_separate, key_players_reach, key_players_nearest : KeyPlayers
        Without whom most falls apart; who reach most in a few steps; to whom ways are shortest.
    reciprocity, arc_density : float or None
        Share of arcs that are answered; share of possible arcs. Like ``arcs`` and
        ``strong_components`` None where no cooperation is directed, reciprocity also without ties.
    arcs, strong_components : int or None
        Directions in which pairs work together; parts that are connected along them.
    attendance_density : float or None
        Share of all possible attendances at meetings; None where none is noted.
    sampled : bool
        Whether betweenness and distances were estimated from a part of the actors, as they are in
        very large maps.
    """

    actors: int
    cooperations: int
    density: float | None
    components: int
    degree_centralisation: float | None
    betweenness_centralisation: float | None
    transitivity: float | None
    articulation_points: tuple[str, ...]
    bridges: tuple[Link, ...]
    component_sizes: tuple[int, ...]
    diameter: int | None
    mean_distance: float | None
    fragmentation: float | None
    distance_fragmentation: float | None
    mean_clustering: float
    degree_assortativity: float | None
    communities: int
    modularity: float | None
    ei_index_type: float | None
    external_ties_type: int
    assortativity_type: float | None
    ei_index_field: float | None
    core_periphery_fit: float | None
    core: tuple[str, ...]
    key_players_separate: KeyPlayers
    key_players_reach: KeyPlayers
    key_players_nearest: KeyPlayers
    reciprocity: float | None
    arcs: int | None
    arc_density: float | None
    strong_components: int | None
    attendance_density: float | None
    sampled: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorMeasures:
    """Numbers of one actor.

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
    eigenvector : float
        Being tied to the well tied, the largest 1 (Bonacich 1972).
    pagerank : float
        Share of visits of a random walk, sum 1 (Brin & Page 1998).
    closeness : float
        Reached actors by the sum of their distances, times the share reached.
    clustering : float
        Share of its pairs of partners that work together (Watts & Strogatz 1998).
    community : int
        Number of its densely connected group, 0 the largest.
    in_core : bool
        Whether it belongs to the core of the map.
    participation_type, participation_field : float or None
        How evenly its ties spread over types (fields), 0 to 1; None where none counts.
    ei_index_type : float or None
        E–I index of its own ties by type; None without ties.
    brokerage_type, brokerage_field : Brokerage
        Roles between types; between main fields.
    in_degree, out_degree : int
        Actors with a tie towards it, and from it; both the degree where nothing is directed.
    meetings_attended : int or None
        Meetings it took part in; None where no attendance is noted.
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
    eigenvector: float
    pagerank: float
    closeness: float
    clustering: float
    community: int
    in_core: bool
    participation_type: float | None
    participation_field: float | None
    ei_index_type: float | None
    brokerage_type: Brokerage
    brokerage_field: Brokerage
    in_degree: int
    out_degree: int
    meetings_attended: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """Measures of a map or slice: of the network, and of its actors, most partners first."""

    network: NetworkMeasures
    actors: tuple[ActorMeasures, ...]
