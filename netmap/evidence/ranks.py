"""Does a rank last when actors are missing."""

from __future__ import annotations

from netmap.engine.inference.stability import (
    Ranking,
    Stability,
    by_degree,
    by_sole_pairs,
    rank_stability,
)
from netmap.engine.measures.sole_ways import sole_ways, ways_through
from netmap.evidence.inputs import Numbers, TestInput, unasked_numbers, untestable, verdict_of
from netmap.model.evidence import Evidence, Method, Reason
from netmap.settings import DEFAULT_SETTINGS


def judge_degree_rank(given: TestInput) -> tuple[Evidence, ...]:
    """Tell whether hubs stay among the first by their number of partners."""
    ranking = by_degree(given.arrays)
    return _judge(given, "degree", ranking, top=DEFAULT_SETTINGS.thresholds.hubs_per_slice)


def judge_brokerage_rank(given: TestInput) -> tuple[Evidence, ...]:
    """Tell whether brokers stay among the first by the pairs that only they join."""
    if ways_through(given.arrays) > given.limits.most_ways:
        return _none(given, "pairs", Reason.TOO_LARGE)
    ranking = by_sole_pairs(sole_ways(given.arrays))
    return _judge(given, "pairs", ranking, top=DEFAULT_SETTINGS.thresholds.brokers_listed)


def _judge(given: TestInput, measure: str, ranking: Ranking, *, top: int) -> tuple[Evidence, ...]:
    limits = given.limits
    missing = given.missing
    if missing.share > limits.most_missing:
        return _none(given, measure, Reason.MOSTLY_UNASKED)
    if given.arrays.size - missing.count <= top:
        return _none(given, measure, Reason.TOO_FEW)
    found = rank_stability(
        [given.actors(finding)[0] for finding in given.findings],
        ranking,
        size=given.arrays.size,
        missing=missing.count,
        top=top,
        most_runs=limits.most_runs,
        least_runs=limits.least_runs,
        accuracy=limits.share_accuracy,
        tails=limits.rank_tails,
        seed=given.seed,
    )
    return tuple(
        verdict_of(
            Method.RANK_STABILITY,
            measure,
            holds=stability.share_in_top >= limits.robust_share,
            numbers=(*_numbers(stability, top), *unasked_numbers(missing)),
        )
        for stability in found
    )


def _numbers(stability: Stability, top: int) -> Numbers:
    return (
        ("top", top),
        ("runs", stability.runs),
        ("in_top", stability.in_top),
        ("share_in_top", stability.share_in_top),
        ("rank_low", stability.best),
        ("rank_high", stability.worst),
    )


def _none(given: TestInput, measure: str, reason: Reason) -> tuple[Evidence, ...]:
    return (untestable(Method.RANK_STABILITY, measure, reason),) * len(given.findings)
