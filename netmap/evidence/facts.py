"""Facts of the map: only what was not asked can change them."""

from __future__ import annotations

import numpy as np

from netmap.engine.arrays.map_arrays import Ints
from netmap.engine.inference.non_response import share_kept_apart, sides_of_actor, sides_of_bridge
from netmap.evidence.inputs import Numbers, TestInput, unasked_numbers, untestable, verdict_of
from netmap.model import Finding
from netmap.model.evidence import Evidence, Method, Reason
from netmap.settings import DEFAULT_SETTINGS


def judge_cut_point(given: TestInput) -> tuple[Evidence, ...]:
    """Tell whether unrecorded ties may give those behind an actor a second way."""
    sides = (sides_of_actor(given.arrays, given.actors(finding)[0]) for finding in given.findings)
    return tuple(_kept_apart(given, "cut_point", *pair) for pair in sides)


def judge_bridge(given: TestInput) -> tuple[Evidence, ...]:
    """Tell whether unrecorded ties may join the two sides of a bridge."""
    sides = (sides_of_bridge(given.arrays, *given.actors(finding)) for finding in given.findings)
    return tuple(_kept_apart(given, "bridge", *pair) for pair in sides)


def judge_isolated(given: TestInput) -> tuple[Evidence, ...]:
    """Tell that who was asked and named nobody, and is named by nobody, has no cooperation."""
    return tuple(
        verdict_of(Method.EXACT, "isolated", holds=True, numbers=()) for _ in given.findings
    )


def judge_unasked(given: TestInput) -> tuple[Evidence, ...]:
    """Tell that nothing is known of those who were never asked."""
    return (untestable(Method.EXACT, "unasked", Reason.NEVER_ASKED),) * len(given.findings)


def judge_missing_link(given: TestInput) -> tuple[Evidence, ...]:
    """Tell whether two actors really do not work with each other: a fact if both were asked.

    Whether they should is not a matter of evidence.
    """
    return tuple(_no_tie(int(finding.measure("unasked"))) for finding in given.findings)


def judge_absent_type(given: TestInput) -> tuple[Evidence, ...]:
    """Tell whether an actor of the type may be active in the field unbeknown to the map."""
    return tuple(_absent_type(given, finding) for finding in given.findings)


def judge_small_field(given: TestInput) -> tuple[Evidence, ...]:
    """Tell whether a field stays small even if all that were not asked were active in it."""
    return tuple(_small_field(given, finding) for finding in given.findings)


def _absent_type(given: TestInput, finding: Finding) -> Evidence:
    known = np.array(given.actors(finding), dtype=np.int64)
    unasked = given.missing.among(known)
    return verdict_of(
        Method.EXACT,
        "absent_type",
        holds=not unasked,
        numbers=(("known", len(known)), ("unasked", unasked), *unasked_numbers(given.missing)),
    )


def _small_field(given: TestInput, finding: Finding) -> Evidence:
    active = given.arrays.membership[:, given.arrays.fields.index(str(finding.field))]
    unasked = given.missing.among(np.flatnonzero(~active))
    size, expected = int(finding.measure("size")), float(finding.measure("expected"))
    return verdict_of(
        Method.EXACT,
        "small_field",
        holds=size + unasked <= DEFAULT_SETTINGS.thresholds.balance_most_share * expected,
        numbers=(("size", size), ("unasked", unasked), *unasked_numbers(given.missing)),
    )


def _no_tie(unasked: int) -> Evidence:
    if unasked == 2:
        return untestable(Method.EXACT, "missing_link", Reason.NEVER_ASKED)
    numbers = (("unasked", unasked),)
    return verdict_of(Method.EXACT, "missing_link", holds=not unasked, numbers=numbers)


def _kept_apart(given: TestInput, measure: str, one: Ints, other: Ints) -> Evidence:
    limits = given.limits
    missing = given.missing
    share = share_kept_apart(
        given.arrays, one, other, missing, runs=limits.most_runs, seed=given.seed
    )
    known: Numbers = (
        ("unasked_here", missing.among(one)),
        ("unasked_there", missing.among(other)),
    )
    return verdict_of(
        Method.EXACT,
        measure,
        holds=share >= limits.robust_share,
        numbers=(
            ("share_remaining", share),
            *(() if missing.assumed else known),
            *unasked_numbers(missing),
        ),
    )
