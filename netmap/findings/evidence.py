"""How far findings hold: each kind put to the tests that fit it."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Callable, Collection, Sequence

import netmap.analyses  # noqa: F401  (registers them)
from netmap.engine.arrays.kept import arrays_of
from netmap.evidence.inputs import Test, TestInput
from netmap.evidence.shape import (
    judge_betweenness_centralisation,
    judge_degree_centralisation,
    judge_type_mixing,
)
from netmap.model import Evidence, Finding, Network, Standing
from netmap.registry import Scope, find_kind, registered
from netmap.settings import DEFAULT_SETTINGS, Judging

Job = tuple[Test, bool, str | None]
"""A test, whether the coordinating office is left out, and the slice."""


def add_evidence(
    network: Network,
    findings: Sequence[Finding],
    *,
    without_office: bool = False,
    limits: Judging = DEFAULT_SETTINGS.judging,
    seed: int = DEFAULT_SETTINGS.seed,
    progress: Callable[[int, int], None] | None = None,
) -> tuple[Finding, ...]:
    """Return the findings with their evidence, in the same order.

    Each is tested in the map it was found in: those that the coordinating office hides in the map
    without it. Findings of kinds that no analysis declares come back as they are.

    Parameters
    ----------
    network : Network
        The map.
    findings : sequence of Finding
        Findings of this map.
    without_office : bool
        Whether they are told as they hold without the coordinating office
        (:func:`netmap.findings.analyse.leave_out_office`): they are tested in that map then.
    limits : Judging
        How the tests are made.
    seed : int
        Equal input and seeds give equal evidence.
    progress : callable, optional
        Is told after each step how many findings are tested and how many there are to test.
    """
    whole = arrays_of(network)
    office_gone = arrays_of(network, without=network.coordinators)
    scope = {analysis.id: analysis.scope for analysis in registered()}
    jobs: dict[Job, list[int]] = {}
    for place, finding in enumerate(findings):
        sliced = scope.get(finding.analysis) in (Scope.SLICES, Scope.FIELDS)
        hidden = without_office or finding.standing is Standing.ONLY_WITHOUT
        for test in _tests(finding):
            jobs.setdefault((test, hidden, finding.field if sliced else None), []).append(place)
    waiting = Counter(place for places in jobs.values() for place in places)
    total = len(waiting)
    found: dict[tuple[int, Test], Evidence] = {}
    for (test, hidden, field), places in jobs.items():
        base = office_gone if hidden else whole
        given = TestInput(
            arrays=base if field is None else base.slice(field),
            findings=tuple(findings[place] for place in places),
            dated=bool(whole.surveyed.any()),
            limits=limits,
            seed=seed,
        )
        found |= {(place, test): one for place, one in zip(places, test(given), strict=True)}
        waiting -= Counter(places)
        if progress is not None:
            progress(total - len(waiting), total)
    return tuple(
        dataclasses.replace(finding, evidence=tuple(found[place, test] for test in _tests(finding)))
        for place, finding in enumerate(findings)
    )


def judge_network(
    network: Network,
    *,
    field: str | None = None,
    without: Collection[str] = (),
    limits: Judging = DEFAULT_SETTINGS.judging,
) -> tuple[Evidence, ...]:
    """Tell which measures of a network, or of one action field, are no coincidence.

    Centralisations against random networks with as many actors and ties (Anderson, Butts & Carley
    1999), the E–I index of actor types against the same types dealt out anew (Krackhardt & Stern
    1988). Both sides are looked at: more and less than by chance.

    Parameters
    ----------
    network : Network
        The map.
    field : str, optional
        Id or name of an action field; by default the whole network.
    without : collection of str
        Ids of actors to leave out, such as the coordinating office.
    limits : Judging
        How the tests are made.

    Returns
    -------
    tuple of Evidence
        For ``degree_centralisation``, ``betweenness_centralisation`` and ``ei_index_type``; the
        number ``side`` is 1 if the map has more of it than chance, −1 if less.

    Raises
    ------
    UnknownFieldError
        If the network has no such field.
    """
    arrays = arrays_of(network, field=field, without=without)
    return (
        judge_degree_centralisation(arrays, limits=limits),
        judge_betweenness_centralisation(arrays, limits=limits),
        judge_type_mixing(arrays, limits=limits),
    )


def _tests(finding: Finding) -> tuple[Test, ...]:
    kind = find_kind(finding.kind)
    return () if kind is None else kind.tests
