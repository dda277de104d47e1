"""Could chance alone have done it: findings against null models."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator

import numpy as np

from netmap.engine.arrays.map_arrays import Bools, Floats, MapArrays
from netmap.engine.inference.permutation import GroupMixing, inside_by_chance, outside_by_chance
from netmap.engine.inference.rewiring import (
    DRAWING,
    GROUPING,
    SHARING,
    Statistic,
    betweenness_of,
    can_be_rewired,
    most_closed_group,
    rewired,
)
from netmap.engine.inference.significance import Chance, compare, compare_jointly, runs_for
from netmap.engine.measures.triads import largest_surprise
from netmap.evidence.inputs import Numbers, TestInput, untestable, verdict_of
from netmap.model import Finding
from netmap.model.evidence import Evidence, Method, Reason
from netmap.settings import DEFAULT_SETTINGS, Judging


def judge_betweenness(given: TestInput) -> tuple[Evidence, ...]:
    """Tell whether brokers lie between others more than their numbers of partners explain.

    All brokers of the map are judged together, because the first few of many were picked.
    """
    sources = _sources(given)
    paths = given.arrays.size if sources is None else len(sources)

    def judge(runs: int) -> tuple[Chance, ...]:
        measure = betweenness_of([given.actors(finding)[0] for finding in given.findings], sources)
        return compare_jointly(measure(given.arrays), _drawn(given, measure, runs))

    return _against_rewired(given, "betweenness", judge, cost=DRAWING + paths)


def judge_closed_group(given: TestInput) -> tuple[Evidence, ...]:
    """Tell whether so large and so closed a group would be found in a random network as well.

    The group was looked for where ties are dense, so dealing its members out anew would always
    call it remarkable; only a new search in every random network is a fair comparison.
    """

    def judge(runs: int) -> tuple[Chance, ...]:
        sizes = [int(finding.measure("size")) for finding in given.findings]
        shares = [float(finding.measure("outside_share")) for finding in given.findings]
        measure = most_closed_group(sizes, seed=given.seed)
        enough = given.limits.enough_hits
        return compare(-np.array(shares), _drawn(given, measure, runs), enough=enough)

    return _against_rewired(given, "closed_group", judge, cost=DRAWING + GROUPING)


def judge_closed_type(given: TestInput) -> tuple[Evidence, ...]:
    """Tell whether as few ties of an actor type lead out where types are dealt out at random."""
    return tuple(
        _against_dealt(given, "closed_type", outside_by_chance, _of_type(given.arrays, finding))
        for finding in given.findings
    )


def judge_closed_field(given: TestInput) -> tuple[Evidence, ...]:
    """Tell whether as few ties of a field lead out where fields are dealt out at random."""
    return tuple(
        _against_dealt(given, "closed_field", outside_by_chance, _of_field(given.arrays, finding))
        for finding in given.findings
    )


def judge_thin_field(given: TestInput) -> tuple[Evidence, ...]:
    """Tell whether a field's actors work together as little where fields are dealt out at random.

    Counted is whoever works together, in whatever field: what counts in the field itself would
    not go along with the actors.
    """
    return tuple(
        _against_dealt(given, "thin_field", inside_by_chance, _of_field(given.arrays, finding))
        for finding in given.findings
    )


def judge_open_triad(given: TestInput) -> tuple[Evidence, ...]:
    """Tell whether a pair as remarkable would be found somewhere in a random network as well.

    Each pair was picked from all, so it is set against the most remarkable pair of every random
    network, whichever that is.
    """
    least = DEFAULT_SETTINGS.thresholds.triad_least_partners
    enough = given.limits.enough_hits

    def measure(arrays: MapArrays) -> Floats:
        return np.full(len(given.findings), largest_surprise(arrays, least=least))

    def judge(runs: int) -> tuple[Chance, ...]:
        scores = np.array([finding.score for finding in given.findings])
        return compare(scores, _drawn(given, measure, runs), enough=enough)

    return _against_rewired(given, "open_triad", judge, cost=DRAWING + SHARING)


def affordable_runs(arrays: MapArrays, *, cost: int, limits: Judging, sides: int = 1) -> int:
    """Return how many random networks are worth their time; 0 if too few to show anything.

    Parameters
    ----------
    arrays : MapArrays
        The map or slice.
    cost : int
        Of one network for each tie, in starting points of shortest ways.
    limits : Judging
        Level, accuracy and steps.
    sides : int
        2 if both sides are looked at, which takes twice as many to show anything.
    """
    steps = max(len(arrays.u) * cost, 1)
    wanted = runs_for(limits.level, limits.level_accuracy)
    least = math.ceil(round(sides / limits.level, 6)) - 1
    if least * steps > limits.most_steps:
        return 0
    return max(least, min(wanted, limits.steps // steps))


def judge_chance(
    method: Method, measure: str, chance: Chance, level: float, *more: tuple[str, float]
) -> Evidence:
    """Return the evidence of a comparison with random cases."""
    return verdict_of(
        method,
        measure,
        holds=chance.p_value <= level,
        numbers=(
            ("p_value", chance.p_value),
            ("hits", chance.hits),
            ("runs", chance.runs),
            ("exact", int(chance.exact)),
            *more,
        ),
    )


def _against_rewired(
    given: TestInput, measure: str, judge: Callable[[int], tuple[Chance, ...]], *, cost: int
) -> tuple[Evidence, ...]:
    runs = affordable_runs(given.arrays, cost=cost, limits=given.limits)
    reason = None if runs else Reason.TOO_LARGE
    if not can_be_rewired(given.arrays):
        reason = Reason.NO_ALTERNATIVE
    if reason:
        return (untestable(Method.REWIRING, measure, reason),) * len(given.findings)
    return tuple(
        judge_chance(Method.REWIRING, measure, chance, given.limits.level) for chance in judge(runs)
    )


def _drawn(given: TestInput, measure: Statistic, runs: int) -> Iterator[Floats]:
    trials = given.limits.trials_per_tie
    networks = rewired(given.arrays, runs=runs, trials_per_tie=trials, seed=given.seed)
    return (measure(network)[np.newaxis] for network in networks)


def _sources(given: TestInput) -> list[int] | None:
    """Starting points of shortest ways, drawn at random; None for all of them."""
    size, most = given.arrays.size, given.limits.path_sources
    if size <= most:
        return None
    chance = np.random.default_rng(given.seed)
    return [int(actor) for actor in np.sort(chance.permutation(size)[:most])]


def _against_dealt(
    given: TestInput, measure: str, compare_group: Callable[..., GroupMixing | None], group: Bools
) -> Evidence:
    limits = given.limits
    found = compare_group(
        given.arrays,
        group,
        runs=runs_for(limits.level, limits.level_accuracy),
        enough=limits.enough_hits,
        seed=given.seed,
    )
    if found is None:
        return untestable(Method.LABEL_PERMUTATION, measure, Reason.NO_ALTERNATIVE)
    numbers: Numbers = (("observed", found.observed), ("expected", found.expected))
    return judge_chance(Method.LABEL_PERMUTATION, measure, found.chance, limits.level, *numbers)


def _of_type(arrays: MapArrays, finding: Finding) -> Bools:
    members: Bools = arrays.type_of == arrays.types.index(str(finding.measure("type")))
    return members


def _of_field(arrays: MapArrays, finding: Finding) -> Bools:
    return arrays.membership[:, arrays.fields.index(str(finding.field))]
