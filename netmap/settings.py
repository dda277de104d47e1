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
    steps: int = 10**9
    """Largest number of a step that may be named."""


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
    similar_name: float = 0.75


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """How findings are put into words."""

    names_listed: int = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Canvas:
    """Size of the drawing that a layout aims at, in screen pixels; it grows with the map."""

    width: int = 852
    height: int = 612
    margin: int = 16
    gap: int = 7
    font: int = 12
    label_width: int = 134
    short_label_width: int = 92
    most_cover: float = 0.46
    roomy_cover: float = 0.36
    page_actors: int = 120
    least_cover: float = 0.1
    starts: int = 4
    untangled_actors: int = 400
    rounds: int = 100
    """How many times each box looks for a better spot: more show more lines, and take longer."""
    untangling_moves: int = 6_400
    """Boxes times rounds: large nets take fewer rounds."""
    spring_actors: int = 1_000
    calm_actors: int = 300
    bubble_actors: int = 1_000
    """With more visible actors groups or fields are drawn instead of them."""
    least_bubble: int = 3
    """Actors of a group that has a bubble of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pictures:
    """How maps are drawn for paper and slides."""

    print_dpi: int = 300
    screen_dpi: int = 96
    least_dpi: int = 24
    most_dpi: int = 1_200
    most_pixels: int = 40_000_000
    """Pictures in dots get a lower resolution beyond this."""
    page_actors: int = 120
    """Maps of more actors show only those with the most partners on a page or a slide."""
    most_actors: int = 1_000
    """The same for pictures that are as large as their map."""
    sources_named: int = 3
    findings: int = 6
    """Findings, and proposals, that a presentation tells; and notes of a field's slide."""
    gaps: int = 4
    """Gaps named on a field's slide."""
    names: int = 6
    """Changes of one sort listed on slides; the others are counted."""


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
    completions: int = 6
    """Completions that the quick line proposes."""
    compared_map_height: int = 500
    chart_height: int = 340
    tests_at_once: int = 2
    """Maps whose findings are tested at the same time."""
    progress_seconds: float = 1.0
    """How often a page looks how far these tests are."""


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
    lanes_actors: int = 5_000
    """Actors from which searching from eight of them at once is faster than one by one."""
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
    listed_steps: int = 20
    """Steps of the history that are shown at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gaps:
    """Which strategic gaps are listed, in which order, and how far their effect is computed."""

    listed: int = 60
    per_reason: int = 10
    """Suggestions that one sort of reason may bring in at most; wishes are all taken."""
    wish: float = 1.0
    unmet_need: float = 0.9
    isolated: float = 0.85
    lone_bridge: float = 0.8
    silo: float = 0.75
    office_load: float = 0.6
    absent_type: float = 0.5
    met: float = 0.25
    """Weights of the sorts of reasons: what actors say before what the map shows."""
    fading: float = 0.1
    """The r-th reason of a sort, counted from 0, counts its weight by 1 + fading · r."""
    further_reason: float = 0.1
    """Share of what it counts that each further reason adds."""
    fit_wish: float = 3.0
    fit_topic: float = 2.0
    fit_field: float = 1.0
    fit_place: float = 0.25
    fit_unasked: float = 0.25
    fit_overload: float = 1.0
    fit_office: float = 4.0
    """What makes a good partner, and what speaks against one; being well tied counts up to 1."""
    overloaded_times: float = 3.0
    """Times the mean number of partners beyond which an actor is overloaded."""
    looked_at: int = 100
    """Newcomers and silos for which partners are looked for."""
    candidates: int = 30
    """Actors of a group that are looked at for the pairs that join it best."""
    pairs_per_gap: int = 2
    """Pairs that are proposed to join the same two groups."""
    offers_per_need: int = 2
    note_letters: int = 4
    """Words of notes with fewer letters make no topic precise."""
    small_meeting: int = 15
    """Largest meeting at which one has met everybody."""
    least_load: float = 0.1
    """Share of shortest ways through the coordinating office from which on it is relieved."""
    office_partners: int = 300
    """Of an office with more partners, those with fewest others are looked at."""
    relief_per_actor: int = 2
    """Pairs that relieve the office in which the same actor may stand."""
    most_share: float = 0.5
    least_expected: float = 5.0
    """Two fields are apart with at most this share of the tied pairs expected, if so many are."""
    field_runs: int = 200
    """Random dealings of the fields against which this is tested."""
    exact_actors: int = 600
    sampled_sources: int = 64
    """Up to which size of a map the effect on shortest ways is counted from all actors, and beyond
    it from how many."""
    exhaustive_sets: int = 12_000
    exhaustive_cells: int = 60_000_000
    """Up to so many choices of proposals, and numbers to count them with, all are tried."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggesting:
    """How cooperations are found that probably exist but are not recorded."""

    listed: int = 20
    prior: tuple[tuple[str, float], ...] = (
        ("jaccard", 0.1),
        ("resource_allocation", 0.25),
        ("l3", 0.25),
        ("preferential_attachment", 0.1),
        ("weighted_allocation", 0.1),
        ("type_mixing", 0.2),
        ("shared_fields", 0.1),
        ("shared_meetings", 0.0),
    )
    """Scores that are weighed, and what they weigh before a map has taught otherwise."""
    caution: float = 10.0
    """How strongly the weights are held to that: as much as so many ties could say."""
    smoothing: float = 4.0
    """Pairs without news that are added to each pair of types."""
    folds: int = 8
    """Parts of the ties that are hidden one after the other to learn the weights."""
    learned_ties: int = 1_000
    """So many hidden ties are enough to learn from, and of one part at most so many."""
    learned_pairs: int = 50_000
    """Pairs without a tie that are looked at for each part."""
    every_pair: int = 300_000
    """Up to so many pairs all are ranked, beyond it those within three steps of each other."""
    every_later_pair: int = 2_000_000
    """The same where two states are compared, once and not again and again."""
    later_rounds: int = 4
    """How often the ties are then divided anew to learn from them."""
    shortlist: int = 5_000
    """Of larger maps so many pairs come into question by each of two quick scores."""
    hidden_share: float = 0.1
    """Share of the ties that a test hides."""
    hidden_ties: int = 400
    """A test hides ties again and again until it has hidden so many."""
    least_repeats: int = 5
    most_repeats: int = 20
    tested_pairs: int = 100_000
    """Pairs around some actors that one run of a test ranks in larger maps."""
    least_ties: int = 20
    """With fewer ties nothing can be learned or tested."""
    confidence: float = 0.9
    """Of the intervals of a test."""
    telling_ratio: float = 1.5
    """From so many times as often as usual on, ties between two types are a reason."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reports:
    """How much written documents tell."""

    findings: int = 8
    """On the whole network."""
    gaps: int = 4
    proposals: int = 6
    """Gaps, and proposals, of an action field; proposals of each list."""
    reasons: int = 3
    handout_findings: int = 6
    """On a handout about a map without action fields."""
    profile_partners: int = 14
    """Cooperations in an actor's table; further partners are named below it."""
    profile_findings: int = 3
    picture_dpi: int = 200
    """Of maps in documents that take no vectors."""
    most_link: int = 1_000
    """Characters of an address that a QR code can hold legibly."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Everything adjustable in one value; the default suits a municipal network."""

    seed: int = 2021
    limits: Limits = field(default_factory=Limits)
    thresholds: Thresholds = field(default_factory=Thresholds)
    wording: Wording = field(default_factory=Wording)
    canvas: Canvas = field(default_factory=Canvas)
    pictures: Pictures = field(default_factory=Pictures)
    writing: Writing = field(default_factory=Writing)
    dashboard: Dashboard = field(default_factory=Dashboard)
    evidence: Evidence = field(default_factory=Evidence)
    searching: Searching = field(default_factory=Searching)
    paths: Paths = field(default_factory=Paths)
    gaps: Gaps = field(default_factory=Gaps)
    suggesting: Suggesting = field(default_factory=Suggesting)
    store: Store = field(default_factory=Store)
    reports: Reports = field(default_factory=Reports)


DEFAULT_SETTINGS = Settings()
