"""Could chance alone have given a whole network its shape."""

from __future__ import annotations

from collections.abc import Callable

from netmap.engine.arrays.map_arrays import MapArrays
from netmap.engine.inference.permutation import ei_index_by_chance
from netmap.engine.inference.rewiring import DRAWING
from netmap.engine.inference.significance import TwoSided, runs_for
from netmap.engine.inference.uniform_graphs import compare_with_uniform
from netmap.engine.kernels import kernels
from netmap.engine.measures.groups import by_type
from netmap.evidence.chance import affordable_runs
from netmap.evidence.inputs import untestable, verdict_of
from netmap.model.evidence import Evidence, Method, Reason
from netmap.settings import DEFAULT_SETTINGS, Judging


def judge_degree_centralisation(arrays: MapArrays, *, limits: Judging) -> Evidence:
    """Tell whether ties gather at one actor more or less than by chance."""
    measure = "degree_centralisation"
    return _shape(arrays, measure, kernels.degree_centralisation, limits, paths=0)


def judge_betweenness_centralisation(arrays: MapArrays, *, limits: Judging) -> Evidence:
    """Tell whether shortest ways gather at one actor more or less than by chance."""
    measure, paths = "betweenness_centralisation", arrays.size
    return _shape(arrays, measure, kernels.betweenness_centralisation, limits, paths=paths)


def judge_type_mixing(arrays: MapArrays, *, limits: Judging) -> Evidence:
    """Tell whether ties between actor types are more or fewer than by chance."""
    found = ei_index_by_chance(
        arrays,
        by_type(arrays),
        runs=runs_for(limits.level, limits.level_accuracy),
        enough=limits.enough_hits,
        seed=DEFAULT_SETTINGS.seed,
    )
    return _both_sides(Method.LABEL_PERMUTATION, "ei_index_type", found, limits.level)


def _shape(
    arrays: MapArrays,
    measure: str,
    statistic: Callable[[MapArrays], float],
    limits: Judging,
    *,
    paths: int,
) -> Evidence:
    runs = affordable_runs(arrays, cost=DRAWING + paths, limits=limits, sides=2)
    if not runs:
        return untestable(Method.UNIFORM_GRAPHS, measure, Reason.TOO_LARGE)
    found = compare_with_uniform(
        arrays,
        statistic,
        runs=runs,
        enough=limits.enough_hits,
        seed=DEFAULT_SETTINGS.seed,
    )
    return _both_sides(Method.UNIFORM_GRAPHS, measure, found, limits.level)


def _both_sides(method: Method, measure: str, found: TwoSided | None, level: float) -> Evidence:
    if found is None:
        return untestable(method, measure, Reason.NO_ALTERNATIVE)
    return verdict_of(
        method,
        measure,
        holds=found.p_value <= level,
        numbers=(
            ("p_value", found.p_value),
            ("hits", found.rarer.hits),
            ("runs", found.rarer.runs),
            ("observed", found.observed),
            ("side", 1 if found.rarer is found.more else -1),
        ),
    )
