"""How well a map's missing ties are found: tried on ties that are hidden, or on a later state."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import numpy as np
from scipy.special import expit, logit
from scipy.stats import norm, t

from netmap.engine.arrays.map_arrays import to_arrays
from netmap.engine.links.link_map import LinkMap, take_link_map
from netmap.engine.links.link_scores import ATTACHMENT, FIELDS, SINGLE
from netmap.engine.links.link_trial import MODEL, RANDOM, Trial, try_out
from netmap.findings.matching import align
from netmap.graph import build_graph
from netmap.model import Network
from netmap.model.backtest import Backtest, Estimate, Outcome, Rating, Split
from netmap.settings import DEFAULT_SETTINGS, Suggesting

BASELINES = (RANDOM, ATTACHMENT, FIELDS)
"""What a list has to beat."""


def backtest_by_hiding(
    links: LinkMap, *, limits: Suggesting = DEFAULT_SETTINGS.suggesting
) -> Backtest:
    """Hide ties of a map again and again and see how well they are found.

    In each run ``limits.hidden_share`` of the ties are hidden at random; nothing that the
    model learns from knows of them. Intervals are those of the corrected resampled t-test (Nadeau
    & Bengio 2003), since runs share most of their ties. The list is usable if its average
    precision is above that of every baseline with ``limits.confidence`` (the lower end of the
    interval of the difference is above 0).

    Parameters
    ----------
    links : LinkMap
        The map.
    limits : Suggesting
        How much is hidden, how often, and how the model is made.
    """
    ties = len(links.first)
    hidden = round(limits.hidden_share * ties)
    trials = []
    if ties >= limits.least_ties:
        wanted = math.ceil(limits.hidden_ties / hidden)
        for run in range(min(max(wanted, limits.least_repeats), limits.most_repeats)):
            chance = np.random.default_rng((DEFAULT_SETTINGS.seed, run))
            secret = np.zeros(ties, dtype=bool)
            secret[chance.choice(ties, hidden, replace=False)] = True
            trial = try_out(
                links.without(secret),
                links.first[secret],
                links.second[secret],
                limits=limits,
                every=limits.every_pair,
                seed=DEFAULT_SETTINGS.seed + run,
            )
            if 0 < trial.ties < trial.pairs:
                trials.append(trial)
    if len(trials) < limits.least_repeats:
        return Backtest(split=Split.HIDDEN, outcome=Outcome.TOO_FEW)
    return _sum_up(Split.HIDDEN, trials, limits)


def backtest_between(old: Network, new: Network, *, field: str | None = None) -> Backtest:
    """See how well an earlier state of a map tells the ties that a later one has besides.

    Pairs are those of actors that had ties in the earlier state, and none with each other. The
    later state is only asked who is tied. Intervals: of the precision Wilson's (1927), of the
    average precision that of its logit (Boyd, Eng & Page 2013).

    Parameters
    ----------
    old, new : Network
        The two states; actors are matched as :func:`netmap.findings.matching.align` does.
    field : str, optional
        Id or name of an action field of the later state: only its cooperations.

    Raises
    ------
    UnknownFieldError
        If the later state has no such field.
    """
    limits = DEFAULT_SETTINGS.suggesting
    old = align(old, new)
    wanted = None if field is None else new.find_field(field).id
    before, after = to_arrays(build_graph(old)), to_arrays(build_graph(new))
    if wanted is not None:
        after = after.slice(wanted)
        before = before.slice(wanted) if wanted in before.fields else before.without(before.actors)
    links = take_link_map(old, before)
    place = np.array([before.index.get(actor, -1) for actor in after.actors], dtype=np.int64)
    first, second = place[after.u], place[after.v]
    both = (first >= 0) & (second >= 0)
    first, second = first[both], second[both]
    fresh = ~np.isin(links.number(first, second), links.tied)
    trial = try_out(
        links,
        first[fresh],
        second[fresh],
        limits=limits,
        every=limits.every_later_pair,
        seed=DEFAULT_SETTINGS.seed,
        rounds=limits.later_rounds,
    )
    if not 0 < trial.ties < trial.pairs:
        return Backtest(split=Split.LATER, outcome=Outcome.TOO_FEW)
    return _sum_up(Split.LATER, [trial], limits)


def _sum_up(split: Split, trials: Sequence[Trial], limits: Suggesting) -> Backtest:
    hidden = split is Split.HIDDEN
    estimate = _over_runs(limits) if hidden else _of_one_run(trials[0].ties, limits)
    ratings = {name: _rate(name, trials, estimate) for name in trials[0].qualities}
    baselines = tuple(ratings[name] for name in BASELINES if name in ratings)
    if hidden:
        better = all(_gains(trials, rating.name, limits) for rating in baselines)
    else:
        lower = ratings[MODEL].pr_auc.low
        better = all(lower > rating.pr_auc.value for rating in baselines)
    return Backtest(
        split=split,
        outcome=Outcome.USABLE if better else Outcome.NOT_BETTER,
        runs=len(trials),
        ties=_mean([trial.ties for trial in trials]),
        pairs=_mean([trial.pairs for trial in trials]),
        model=ratings[MODEL],
        baselines=baselines,
        singles=tuple(ratings[name] for name in SINGLE),
    )


Sum = Callable[[Sequence[float], bool], Estimate]
"""From the values of all runs to an estimate; the flag says whether it is an average precision."""


def _rate(name: str, trials: Sequence[Trial], estimate: Sum) -> Rating:
    qualities = [trial.qualities[name] for trial in trials]
    return Rating(
        name=name,
        auc=_mean([quality.auc for quality in qualities]),
        auc_error=_mean([quality.auc_error for quality in qualities]),
        precision=estimate([quality.precision for quality in qualities], False),
        pr_auc=estimate([quality.pr_auc for quality in qualities], True),
    )


def _gains(trials: Sequence[Trial], baseline: str, limits: Suggesting) -> bool:
    """Whether the average precision is above a baseline's, and not only by chance."""
    values = [trial.qualities[MODEL].pr_auc - trial.qualities[baseline].pr_auc for trial in trials]
    return _mean(values) > _reach(values, limits)


def _reach(values: Sequence[float], limits: Suggesting) -> float:
    """Half the interval of a mean over runs that share most ties (Nadeau & Bengio 2003)."""
    runs, share = len(values), limits.hidden_share
    spread = float(np.var(values, ddof=1)) * (1 / runs + share / (1 - share))
    return float(t.ppf((1 + limits.confidence) / 2, runs - 1)) * math.sqrt(spread)


def _over_runs(limits: Suggesting) -> Sum:
    def estimate(values: Sequence[float], _: bool) -> Estimate:
        mean, reach = _mean(values), _reach(values, limits)
        return Estimate(value=mean, low=max(0.0, mean - reach), high=min(1.0, mean + reach))

    return estimate


def _of_one_run(ties: int, limits: Suggesting) -> Sum:
    z = float(norm.ppf((1 + limits.confidence) / 2))

    def estimate(values: Sequence[float], is_average: bool) -> Estimate:
        (share,) = values
        if is_average and 0 < share < 1:
            centre, reach = logit(share), z / math.sqrt(ties * share * (1 - share))
            return Estimate(
                value=share, low=float(expit(centre - reach)), high=float(expit(centre + reach))
            )
        middle = share + z**2 / (2 * ties)
        reach = z * math.sqrt(share * (1 - share) / ties + z**2 / (4 * ties**2))
        all_of_it = 1 + z**2 / ties
        return Estimate(
            value=share, low=(middle - reach) / all_of_it, high=(middle + reach) / all_of_it
        )

    return estimate


def _mean(values: Sequence[float]) -> float:
    return float(np.mean(values))
