"""Thresholds, seeds and limits: one frozen object, handed down, never a literal in a function."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How much a reader takes from a file before it refuses it."""

    file_bytes: int = 20 * 2**20
    unpacked_bytes: int = 150 * 2**20
    compression_ratio: int = 200
    zip_entries: int = 2_000
    rows: int = 500_000
    columns: int = 200
    cell_characters: int = 10_000
    name_characters: int = 300
    id_characters: int = 60
    cells: int = 5_000_000
    xml_tags: int = 10_000_000
    header_rows: int = 20
    quoted_characters: int = 120
    name_comparisons: int = 20_000
    waves: int = 100


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
    silo_least_actors: int = 4
    silo_most_outside_share: float = 0.1
    similar_name: float = 0.75


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """How findings are put into words."""

    names_listed: int = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Canvas:
    """Size of the drawing that a layout aims at, in screen pixels; it grows with the map."""

    width: int = 1060
    height: int = 760
    margin: int = 16
    gap: int = 7
    font: int = 14
    label_width: int = 152
    short_label_width: int = 118
    most_cover: float = 0.48
    roomy_cover: float = 0.36
    page_actors: int = 120
    least_cover: float = 0.1
    starts: int = 8
    untangled_actors: int = 400
    spring_actors: int = 1_000
    calm_actors: int = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Writing:
    """How patiently a file is written that another program may hold."""

    attempts: int = 5
    wait_seconds: float = 0.4


@dataclass(frozen=True, slots=True, kw_only=True)
class Dashboard:
    """Where the dashboard listens, and how much it keeps and shows at once."""

    port: int = 8501
    ports_tried: int = 100
    open_maps: int = 100
    table_rows: int = 20
    key_findings: int = 6
    small_map_height: int = 420


@dataclass(frozen=True, slots=True, kw_only=True)
class Searching:
    """How hard measures look that have no direct way to the best answer."""

    key_players: int = 3
    """Actors in a set of key players."""
    starts: int = 30
    searched_ties: int = 400_000
    exhaustive_core_actors: int = 16
    core_leaps: int = 200
    core_detour: int = 20
    exhaustive_sets: int = 20_000
    exchanges: int = 3
    reach_steps: int = 2
    reach_cells: int = 5_000_000
    eigenvector_restarts: int = 300
    exact_weighted_actors: int = 2_000
    sampled_sources: int = 1_000

    def runs(self, ties: int) -> int:
        """Return how many of the ``starts`` are made: searched ties add up, but one is always."""
        return max(1, min(self.starts, self.searched_ties // max(ties, 1)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Paths:
    """How shortest ways are counted: all of them up to a size, beyond it from a sample."""

    exact_actors: int = 12_000
    """Largest connected part whose shortest ways are all counted."""
    least_sources: int = 512
    most_sources: int = 4_096
    """From so many actors of a larger part the ways are counted; multiples of 512."""
    accuracy: float = 0.1
    """Mean relative standard error of the highest values at which sampling ends."""
    watched: int = 50
    """How many of the highest values that mean takes in."""
    numba_actors: int = 2_000
    """Actors from which the numba kernels are worth their start, where they are installed."""
    deepest: int = 100
    """With longer ways than this, searching from many actors at once does not pay."""
    deepest_sample: int = 16
    """The same for actors far from each other, whose searches have less in common."""
    threads: int = 2
    backend_nodes: int = 100
    """From how many nodes on the backend of NetworkX offers itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Store:
    """How a map is kept in a database, and how many backups are made of its file."""

    journal: str = "delete"
    """SQLite's journal: "delete" for files that people copy, "wal" only on a server's own disk."""
    wait_seconds: float = 30.0
    """How long one change waits for others that are being saved."""
    ids_per_query: int = 500
    reread_records: int = 2_000
    """If more records than these have changed, a map is read anew."""
    backup_hours: float = 24.0
    """Age of the newest backup from which a change makes another one first."""
    backups_newest: int = 10
    backups_days: int = 14
    backups_weeks: int = 8
    backups_months: int = 12
    """Backups that are left: the newest ones, then one a day, a week and a month."""
    least_erased_characters: int = 4
    """Shorter words are not erased from other records: they would tear up texts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Everything adjustable in one value; the default suits a municipal network."""

    seed: int = 2021
    limits: Limits = field(default_factory=Limits)
    thresholds: Thresholds = field(default_factory=Thresholds)
    wording: Wording = field(default_factory=Wording)
    canvas: Canvas = field(default_factory=Canvas)
    writing: Writing = field(default_factory=Writing)
    dashboard: Dashboard = field(default_factory=Dashboard)
    evidence: Evidence = field(default_factory=Evidence)
    searching: Searching = field(default_factory=Searching)
    paths: Paths = field(default_factory=Paths)
    store: Store = field(default_factory=Store)


DEFAULT_SETTINGS = Settings()
