"""Does a rank last when actors are missing."""

from __future__ import annotations

from netmap.engine.sole_ways import sole_ways, ways_through
from netmap.engine.stability import Ranking, Stability, by_degree, by_sole_pairs, rank_stability
from netmap.model.evidence import Evidence, Method, Reason
from netmap.services.judging.case import Case, Numbers, unasked_numbers, untestable, verdict_of


def judge_degree_rank(case: Case) -> tuple[Evidence, ...]:
    """Tell whether hubs stay among the first by their number of partners."""
    ranking = by_degree(case.snapshot)
    return _judge(case, "degree", ranking, top=case.settings.thresholds.hubs_per_slice)


def judge_brokerage_rank(case: Case) -> tuple[Evidence, ...]:
    """Tell whether brokers stay among the first by the pairs that only they join."""
    if ways_through(case.snapshot) > case.settings.evidence.most_ways:
        return _none(case, "pairs", Reason.TOO_LARGE)
    ranking = by_sole_pairs(sole_ways(case.snapshot))
    return _judge(case, "pairs", ranking, top=case.settings.thresholds.brokers_listed)


def _judge(case: Case, measure: str, ranking: Ranking, *, top: int) -> tuple[Evidence, ...]:
    limits = case.settings.evidence
    missing = case.missing
    if missing.share > limits.most_missing:
        return _none(case, measure, Reason.MOSTLY_UNASKED)
    if case.snapshot.size - missing.count <= top:
        return _none(case, measure, Reason.TOO_FEW)
    found = rank_stability(
        [case.actors(finding)[0] for finding in case.findings],
        ranking,
        size=case.snapshot.size,
        missing=missing.count,
        top=top,
        most_runs=limits.most_runs,
        least_runs=limits.least_runs,
        accuracy=limits.share_accuracy,
        tails=limits.rank_tails,
        seed=case.settings.seed,
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


def _none(case: Case, measure: str, reason: Reason) -> tuple[Evidence, ...]:
    return (untestable(Method.RANK_STABILITY, measure, reason),) * len(case.findings)
