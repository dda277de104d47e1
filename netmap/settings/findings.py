"""From when on findings speak, how they are put, and how they are tested."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Thresholds:
    """From when on an analysis speaks."""

    hubs_per_slice: int = 3
    hub_least_degree: int = 3
    brokers_listed: int = 5
    broker_least_pairs: int = 2
    missing_links_per_slice: int = 5
    missing_link_least_partners: int = 2
    coverage_least_actors: int = 2
    cut_points_per_slice: int = 3
    bridges_per_slice: int = 3
    cut_off_least: int = 2
    balance_most_share: float = 0.5
    balance_least_expected: float = 5.0
    relations_listed: int = 5
    relation_most_share: float = 0.5
    relation_least_share: float = 2.0
    relation_least_expected: float = 5.0
    relation_starters: int = 3
    silo_least_actors: int = 4
    silo_most_outside_share: float = 0.1
    triads_listed: int = 3
    triad_least_partners: int = 2
    triad_most_expected: float = 5.0
    """Pairs as rare that a map of the size may have by the tail that ranks them. It overstates
    chances: of 200 rewired networks each with 64 to 2,000 actors about one in 20 has such a pair.
    """
    similar_name: float = 0.75
    column_least_share: float = 0.5
    """Share of the cells of a column that decides what it holds."""
    own_values: int = 30
    own_values_share: float = 0.7
    own_value_characters: int = 60
    """A column of the list's own tells records apart if it has no more values than these, no more
    for each record that says something there, and no longer ones."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """How findings are put into words."""

    names_listed: int = 3
    parts_listed: int = 6
    """Columns, or ranges of rows, that a line about a list names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Judging:
    """How findings are put to the test, and from when on they count as robust."""

    assumed_missing: float = 0.2
    """Share of actors that count as not asked where a map does not say whom it asked."""
    most_missing: float = 0.5
    """With a larger share of actors not asked, ranks are not tested."""
    robust_share: float = 0.9
    """Share of runs in which a statement must hold."""
    share_accuracy: float = 0.02
    """Standard error of such a share at which runs end."""
    least_runs: int = 100
    most_runs: int = 625
    rank_tails: float = 0.05
    """Share of runs left out at each end of an interval of ranks."""
    level: float = 0.05
    """Largest p-value of what counts as no coincidence."""
    level_accuracy: float = 0.015
    """Standard error of a p-value near the level at which runs end."""
    enough_hits: int = 10
    """Random cases as extreme as the map that end a comparison."""
    trials_per_tie: int = 5
    path_sources: int = 500
    """Larger maps draw the starting points of shortest ways."""
    steps: int = 25_000_000
    """Ties times starting points of ways after which a null model makes do with fewer runs."""
    most_steps: int = 500_000_000
    """If even the fewest useful runs need more, a map is too large for a null model."""
    most_ways: int = 20_000_000
    """Two-step ways up to which the ranks of brokers are tested."""
