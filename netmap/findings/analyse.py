"""Run the analyses on a network, with and without the coordinating office."""

from __future__ import annotations

import dataclasses
import sys
from collections import Counter
from collections.abc import Iterable, Iterator

import netmap.analyses  # noqa: F401  (registers them)
from netmap.engine.arrays.kept import arrays_of
from netmap.engine.arrays.map_arrays import MapArrays, remembered
from netmap.model import Finding, Network, Standing
from netmap.registry import Analysis, Scope, find_kind, registered


def analyse(network: Network, *, field: str | None = None) -> tuple[Finding, ...]:
    """Return all findings of a network, or of one action field.

    Each finding says in ``standing`` whether it holds without the coordinating office; those that
    the office's ties hide are listed too. They are ordered by the rank of their kind
    (:class:`netmap.registry.FindingKind`), within a kind the whole network first, then the fields
    in the map's order, then by score.

    Parameters
    ----------
    network : Network
        The map.
    field : str, optional
        Id or name of an action field: only its findings; by default everything.

    Raises
    ------
    UnknownFieldError
        If the network has no such field.
    """
    wanted = network.find_field(field).id if field is not None else None
    whole = arrays_of(network)
    findings = _run(whole, wanted)
    if whole.coordinator.any():
        without_office = arrays_of(network, without=network.coordinators)
        findings = _merge(findings, _run(without_office, wanted))
    place = {name: position for position, name in enumerate(whole.fields)}
    return tuple(
        sorted(
            findings.values(),
            key=lambda f: (*_rank(f.kind), place.get(f.field or "", -1), -f.score),
        )
    )


def leave_out_office(findings: Iterable[Finding], network: Network) -> tuple[Finding, ...]:
    """Return the findings as they hold without the coordinating office, in the same order.

    Those that only hold with it are gone; the others have their numbers without it, and no
    evidence, since that is of the map with it.
    """
    return tuple(
        finding.without(network.coordinators) if finding.standing is Standing.BOTH else finding
        for finding in findings
        if finding.standing is not Standing.ONLY_WITH
    )


def most_important(findings: Iterable[Finding], *, count: int) -> tuple[Finding, ...]:
    """Return a varied choice: the best of every kind by importance, then the second bests.

    Within a kind, what does not depend on the coordinating office comes first, then what concerns
    the whole network, then the higher score. Findings with the same main actor as a chosen one
    stand back until the others are exhausted.

    Parameters
    ----------
    findings : iterable of Finding
        What :func:`analyse` returned.
    count : int
        How many at most.
    """
    best_first = sorted(
        findings,
        key=lambda f: (
            f.standing in (Standing.ONLY_WITH, Standing.ONLY_WITHOUT),
            f.field is not None,
            -f.score,
        ),
    )
    told: Counter[str] = Counter()
    rounds: list[tuple[int, tuple[int, str], Finding]] = []
    for finding in best_first:
        rounds.append((told[finding.kind], _rank(finding.kind), finding))
        told[finding.kind] += 1
    rounds.sort(key=lambda entry: entry[:2])
    chosen: list[Finding] = []
    repeated: list[Finding] = []
    main_actors: set[str] = set()
    for _, _, finding in rounds:
        (repeated if main_actors.intersection(finding.subjects[:1]) else chosen).append(finding)
        main_actors.update(finding.subjects[:1])
    return tuple((chosen + repeated)[:count])


def _rank(kind: str) -> tuple[int, str]:
    known = find_kind(kind)
    return (sys.maxsize if known is None else known.rank, kind)


Found = dict[tuple[object, ...], Finding]


def _merge(with_office: Found, without_office: Found) -> Found:
    """Return the findings of both runs, each with its standing."""
    merged = {
        key: dataclasses.replace(finding, standing=Standing.ONLY_WITHOUT)
        for key, finding in without_office.items()
    }
    for key, finding in with_office.items():
        left_out = without_office.get(key)
        merged[key] = dataclasses.replace(
            finding,
            standing=Standing.BOTH if left_out else Standing.ONLY_WITH,
            measures_without=left_out.measures if left_out else (),
        )
    return merged


def _run(whole: MapArrays, field: str | None) -> Found:
    found: Found = {}
    for entry in registered():
        for arrays in _arrays(entry, whole, field):
            told = _tell(arrays, entry)
            found |= {f.key: f for f in told if field is None or f.field == field}
    return found


@remembered
def _tell(arrays: MapArrays, entry: Analysis) -> tuple[Finding, ...]:
    """Slices that both runs have in common, or that an edit left alone, are looked at once."""
    return entry.find(arrays)


def _arrays(entry: Analysis, whole: MapArrays, field: str | None) -> Iterator[MapArrays]:
    if entry.scope is Scope.NETWORK or (entry.scope is Scope.SLICES and field is None):
        yield whole
    if entry.scope is not Scope.NETWORK:
        yield from (whole.slice(name) for name in whole.fields if field in (None, name))
