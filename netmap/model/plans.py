"""Plans: proposals chosen for an aim, and what the map would be with them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from netmap.model.network import Network
from netmap.model.suggestions import Suggestion


class Aim(StrEnum):
    """What proposals are chosen for."""

    FEWER_PARTS = "fewer_parts"
    """Fewer connected parts; of equal choices the one that joins more pairs."""
    SHORTER_WAYS = "shorter_ways"
    """A larger mean of 1/distance over all pairs."""
    LESS_LOAD = "less_load"
    """A smaller share of shortest ways through the coordinating office."""
    FIELD_BALANCE = "field_balance"
    """Fewer tied pairs lacking in fields that stay behind the average."""


class Guarantee(StrEnum):
    """How good a choice is, compared with the best one there is."""

    BEST = "best"
    """Choosing one after the other is proved to be best for this aim."""
    TRIED = "tried"
    """All choices were tried; none is better."""
    SHARE = "share"
    """The gain is at least 1 − 1/e, 63 %, of the largest possible one."""
    NONE = "none"
    """Chosen one after the other; nothing is proved."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """Numbers of a map that proposals may change.

    Attributes
    ----------
    cooperations : int
        Pairs that work together.
    components : int
        Connected parts, single actors included.
    fragmentation : float
        Share of pairs that no way joins.
    mean_distance : float
        Mean number of steps of the pairs that a way joins.
    nearness : float
        Mean of 1/distance over all pairs, 0 for those apart (Latora & Marchiori 2001); other than
        the mean distance it never falls when parts join.
    load : float or None
        Share of shortest ways between others through the coordinating office; None without one.
    lacking : float
        Tied pairs that fields would need to reach the average of today, over all fields.
    """

    cooperations: int
    components: int
    fragmentation: float
    mean_distance: float
    nearness: float
    load: float | None
    lacking: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Supposition:
    """What if some proposals came true.

    Attributes
    ----------
    before, after : Figures
        The map today, and with the proposals as existing cooperations.
    network : Network
        The map with the proposals as planned cooperations, to be drawn.
    """

    before: Figures
    after: Figures
    network: Network


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Proposals that help most for an aim.

    Attributes
    ----------
    aim : Aim
        What they were chosen for.
    chosen : tuple of Suggestion
        Those that help, at most as many as asked for; the most helpful first unless all choices
        were ``TRIED`` and a set was better that only helps together.
    supposition : Supposition
        The map with all of them.
    guarantee : Guarantee
        How good the choice is.
    tried : int
        Number of choices that were compared if all were, else 0.
    stepwise_share : float or None
        Where all were tried: share of the gain of ``chosen`` that choosing one after the other
        reaches; None otherwise.
    """

    aim: Aim
    chosen: tuple[Suggestion, ...]
    supposition: Supposition
    guarantee: Guarantee
    tried: int = 0
    stepwise_share: float | None = None
