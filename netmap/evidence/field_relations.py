"""Could chance alone have made two action fields work together so little, or so much."""

from __future__ import annotations

from netmap.engine.arrays.map_arrays import MapArrays
from netmap.engine.inference.permutation import FieldBalance, field_balance
from netmap.engine.inference.significance import runs_for
from netmap.engine.kernels import kernels
from netmap.evidence.inputs import TestInput, untestable, verdict_of
from netmap.model import Finding
from netmap.model.evidence import Evidence, Method, Reason
from netmap.settings import DEFAULT_SETTINGS, Judging


def judge_field_relation(given: TestInput) -> tuple[Evidence, ...]:
    """Tell whether two fields work together as little, or as much, where fields fall at random.

    All pairs of fields and all fields in themselves are judged together, because the findings
    were picked from them.
    """
    found = compare_fields(given.arrays, limits=given.limits, seed=given.seed)
    if isinstance(found, Reason):
        return (untestable(Method.LABEL_PERMUTATION, "field_relation", found),) * len(
            given.findings
        )
    return tuple(_judge(given, found, finding) for finding in given.findings)


def compare_fields(
    arrays: MapArrays, *, limits: Judging, seed: int = DEFAULT_SETTINGS.seed
) -> FieldBalance | Reason:
    """Return how much fields work together against chance, or why that cannot be told.

    Parameters
    ----------
    arrays : MapArrays
        The whole network.
    limits : Judging
        Level, accuracy and steps.
    seed : int
        Equal input and seeds give equal numbers.
    """
    runs = runs_for(limits.level, limits.level_accuracy)
    if kernels.density(arrays) in (0.0, 1.0) or not arrays.fields:
        return Reason.NO_ALTERNATIVE
    if runs * len(arrays.u) * len(arrays.fields) > limits.most_steps:
        return Reason.TOO_LARGE
    return field_balance(arrays, runs=runs, seed=seed)


def _judge(given: TestInput, found: FieldBalance, finding: Finding) -> Evidence:
    one, other = (
        given.arrays.fields.index(str(finding.measure(f"{name}_field")))
        for name in ("first", "second")
    )
    p_value = float(found.p_jointly[one, other])
    fields = int(found.observed.shape[0])
    return verdict_of(
        Method.LABEL_PERMUTATION,
        "field_relation",
        holds=p_value <= given.limits.level,
        numbers=(
            ("p_value", p_value),
            ("hits", round(p_value * (found.runs + 1)) - 1),
            ("runs", found.runs),
            ("exact", 0),
            ("compared", fields * (fields + 1) // 2),
            ("observed", int(found.observed[one, other])),
            ("expected", float(found.expected[one, other])),
        ),
    )
