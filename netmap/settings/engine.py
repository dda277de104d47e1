"""How far measures, searches and proposals go before they make do with less."""

from __future__ import annotations

from dataclasses import dataclass


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

    def runs(self, ties: int) -> int:
        """Return how many of the ``starts`` are made: searched ties add up, but one is always."""
        return max(1, min(self.starts, self.searched_ties // max(ties, 1)))


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
    caution: float = 20.0
    """How strongly the weights are held to that: as much as so many ties could say.

    With 10 the area under the curve came within one error of the best single score's less often,
    on each of five sets of maps; the precision was the same.
    """
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
