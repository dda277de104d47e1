"""How far findings hold: each kind put to the tests that fit it."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence

import netmap.analyses  # noqa: F401  (registers them)
from netmap.engine.kept import snapshot_of
from netmap.model import Evidence, Finding, Network, Standing
from netmap.registry import Scope, registered
from netmap.services.judging.case import Case, Test
from netmap.services.judging.chance import (
    judge_betweenness,
    judge_closed_field,
    judge_closed_group,
    judge_closed_type,
    judge_thin_field,
)
from netmap.services.judging.facts import (
    judge_absent_type,
    judge_bridge,
    judge_cut_point,
    judge_isolated,
    judge_missing_link,
    judge_small_field,
    judge_unasked,
)
from netmap.services.judging.field_relations import judge_field_relation
from netmap.services.judging.ranks import judge_brokerage_rank, judge_degree_rank
from netmap.services.judging.shape import (
    judge_betweenness_centralisation,
    judge_degree_centralisation,
    judge_type_mixing,
)
from netmap.settings import DEFAULT_SETTINGS, Settings

TESTS: Mapping[str, tuple[Test, ...]] = {
    # a rank by partners; rewiring keeps the numbers of partners and could not test it
    "hub": (judge_degree_rank,),
    # a rank by pairs joined; and is it more than many partners bring with them?
    "broker": (judge_brokerage_rank, judge_betweenness),
    # the groups are given, the ties are not looked at: labels may be dealt out anew
    "type_silo": (judge_closed_type,),
    "closed_field": (judge_closed_field,),
    "thin_field": (judge_thin_field,),
    "fields_apart": (judge_field_relation,),
    "fields_together": (judge_field_relation,),
    # the groups were found by their ties: they must be searched anew in random networks
    "group_silo": (judge_closed_group,),
    # facts of the map, which only missing answers can change
    "cut_point": (judge_cut_point,),
    "bridge": (judge_bridge,),
    "small_field": (judge_small_field,),
    "absent_type": (judge_absent_type,),
    "missing_link": (judge_missing_link,),
    "isolated": (judge_isolated,),
    # no answer, no test
    "unasked": (judge_unasked,),
}
"""Kind of finding and its tests, the one closest to its statement first."""

Job = tuple[Test, bool, str | None]
"""A test, whether the coordinating office is left out, and the slice."""


def add_evidence(
    network: Network,
    findings: Sequence[Finding],
    *,
    without_office: bool = False,
    settings: Settings = DEFAULT_SETTINGS,
    progress: Callable[[int, int], None] | None = None,
) -> tuple[Finding, ...]:
    """Return the findings with their evidence, in the same order.

    Each is tested in the map it was found in: those that the coordinating office hides in the map
    without it. Findings of kinds that :data:`TESTS` does not know come back as they are.

    Parameters
    ----------
    network : Network
        The map.
    findings : sequence of Finding
        Findings of this map, made with the same settings.
    without_office : bool
        Whether they are told as they hold without the coordinating office
        (:func:`netmap.services.analyse.leave_out_office`): they are tested in that map then.
    settings : Settings
        ``evidence`` and the seed: equal input gives equal evidence.
    progress : callable, optional
        Is told after each step how many findings are tested and how many there are to test.
    """
    whole = snapshot_of(network)
    office_gone = snapshot_of(network, without=network.coordinators)
    scope = {analysis.id: analysis.scope for analysis in registered()}
    jobs: dict[Job, list[int]] = {}
    for place, finding in enumerate(findings):
        sliced = scope.get(finding.analysis) in (Scope.SLICES, Scope.FIELDS)
        hidden = without_office or finding.standing is Standing.ONLY_WITHOUT
        for test in TESTS.get(finding.kind, ()):
            jobs.setdefault((test, hidden, finding.field if sliced else None), []).append(place)
    waiting = Counter(place for places in jobs.values() for place in places)
    total = len(waiting)
    found: dict[tuple[int, Test], Evidence] = {}
    for (test, hidden, field), places in jobs.items():
        base = office_gone if hidden else whole
        case = Case(
            snapshot=base if field is None else base.slice(field),
            findings=tuple(findings[place] for place in places),
            dated=bool(whole.surveyed.any()),
            settings=settings,
        )
        found |= {(place, test): one for place, one in zip(places, test(case), strict=True)}
        waiting -= Counter(places)
        if progress is not None:
            progress(total - len(waiting), total)
    return tuple(
        dataclasses.replace(
            finding, evidence=tuple(found[place, test] for test in TESTS.get(finding.kind, ()))
        )
        for place, finding in enumerate(findings)
    )


def judge_network(
    network: Network,
    *,
    field: str | None = None,
    without: Collection[str] = (),
    settings: Settings = DEFAULT_SETTINGS,
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
    settings : Settings
        ``evidence`` and the seed.

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
    snapshot = snapshot_of(network, field=field, without=without)
    return (
        judge_degree_centralisation(snapshot, settings=settings),
        judge_betweenness_centralisation(snapshot, settings=settings),
        judge_type_mixing(snapshot, settings=settings),
    )
